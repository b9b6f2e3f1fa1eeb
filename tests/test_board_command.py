"""``malstyr board`` and ``malstyr coverage`` as a coordinator reads them, and what they say of a mistake."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import EXAMPLES, HEAD, PROJECT, findings, write
from golden import agreed
from malstyr.cli.main import main

GOLDEN = Path(__file__).with_name("golden_boards")
GOINGE, HAPARANDA = PROJECT / "examples/ostra-goinge", PROJECT / "examples/haparanda"
READ = {
    "goinge.board.sv.txt": ("board", GOINGE),
    "goinge.board.en.txt": ("board", GOINGE, "--unit", "hemtjänsten", "--lang", "en"),
    "haparanda.coverage.sv.txt": ("coverage", HAPARANDA),
    "haparanda.coverage.en.md": ("coverage", HAPARANDA, "--lang", "en", "--format", "md"),
}


@pytest.fixture(autouse=True)
def _as_wide_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


@pytest.mark.parametrize("name", READ)
def test_as_it_is_read(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(one) for one in READ[name]]) == 0
    agreed(GOLDEN / name, capsys.readouterr().out)


@pytest.mark.parametrize("command", ["board", "coverage"])
def test_a_unit_that_is_not_there_is_told_with_the_nearest(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, str(GOINGE), "--unit", "hemtjänst"]) == 2
    assert "hemtjänsten" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["board", "coverage"])
@pytest.mark.parametrize("format", ["text", "html", "json"])
def test_all_the_examples_together(command: str, format: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([command, *map(str, EXAMPLES), "--format", format]) == 0
    told = capfd.readouterr().out
    if format == "json":
        document = json.loads(told)
        assert len({one["workspace"] for one in document["boards" if command == "board" else "rows"]}) == len(EXAMPLES)
    else:
        assert all(name in told for name in ("Östra Göinge kommun", "Leksands kommun"))


BROKEN = """
settings: {as_of: 2014-03-01}
units: {u: {name: Hemtjänsten}}
indicators: {sena: {measured_in: st, method: räknas, frequency: week, starts: 2014-W08, target: {at_most: 2}}}
values: {sena: {2014-W08: 1}}
boards:
  t: {unit: u, indicators: [sena, finns-inte], limits: {sena: {at_most: två, partly: 4}}, next: 3 mars 2014}
"""


def test_a_board_with_mistakes_is_shown_as_far_as_it_is_understood(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD + BROKEN})
    assert main(["board", str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert "Sena" in told
    assert "vecka 8 2014" in told
    assert {one.rule for one in findings(BROKEN)} >= {"bad-number", "bad-date"}
    mended = BROKEN.replace("två", "2").replace("3 mars 2014", "2014-03-03")
    assert {one.rule for one in findings(mended)} >= {"unknown-id", "board-not-looked-at"}


@pytest.mark.parametrize(
    ("values", "told"), [("1, 2", ("2 gröna",)), ("1, 9", ("1 rött", "1 grönt")), ("9, 9", ("2 röda",))]
)
def test_several_of_a_colour_are_told_so(values: str, told: tuple[str, ...], tmp_path: Path) -> None:
    one, other = values.split(", ")
    how = "measured_in: st, method: räknas, frequency: week, starts: 2014-W08, target: {at_most: 2}"
    text = HEAD + "settings: {as_of: 2014-03-01}\n"
    text += (
        f"indicators: {{a: {{{how}}}, b: {{{how}}}}}\nvalues: {{a: {{2014-W08: {one}}}, b: {{2014-W08: {other}}}}}\n"
    )
    write(tmp_path, {"malstyr.yaml": text + "boards: {t: {indicators: [a, b]}}\n"})
    main(["board", str(tmp_path), "--output", str(tmp_path / "tavla.html")])
    page = (tmp_path / "tavla.html").read_text(encoding="utf-8")
    assert all(f" {each}</li>" in page for each in told)
