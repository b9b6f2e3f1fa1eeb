"""``malstyr board`` and ``malstyr coverage`` as a coordinator reads them, and what they say of a mistake."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from conftest import EXAMPLES, HEAD, PROJECT, findings, write
from golden import agreed
from malstyr.cli.main import main
from malstyr.output.schema.contract import render
from malstyr.present.paper import Paper

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
@pytest.mark.parametrize("unit", ["", "Ål X", "x!"])
def test_a_unit_whose_name_can_be_no_id_is_told_too(
    command: str, unit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, str(GOINGE), "--unit", unit]) == 2
    assert "Det finns ingen enhet med id" in capsys.readouterr().err


LISTED = {"board": "boards", "coverage": "rows", "risks": "risks"}
SMALL = """
goals: {trygg: {text: Invånarna är trygga, period: 2014}}
units: {u: {name: Hemtjänsten}}
indicators: {sena: {measured_in: st, method: räknas, serves: [trygg], frequency: week, target: {at_most: 2}}}
values: {sena: {2014-W08: 1}}
risks: {brand: {text: Det brinner, threatens: [trygg]}}
boards: {t: {unit: u, indicators: [sena], next: 2014-03-03}}
"""


def told_together(command: str, format: str, folders: Sequence[Path], capfd: pytest.CaptureFixture[str]) -> str:
    """What is told of several workspaces; of a document that it is as the contract says, and of each of them."""
    assert main([command, *map(str, folders), "--format", format, "--as-of", "2014-03-01"]) == 0
    told = capfd.readouterr().out
    if format == "json":
        document = json.loads(told)
        Draft202012Validator(json.loads(render(command, Paper("sv")))).validate(document)
        assert len({one["workspace"] for one in document[LISTED[command]]}) == len(folders)
    return told


FORMATS_OF = [(command, format) for command in ("board", "coverage") for format in ("text", "html", "json")]


@pytest.mark.parametrize(("command", "format"), [*FORMATS_OF, ("risks", "json")])
def test_several_together(command: str, format: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folders = [write(tmp_path / name, {"malstyr.yaml": named(name)}) for name in ("Norra", "Södra")]
    told = told_together(command, format, folders, capfd)
    assert format == "json" or ("Norra" in told and "Södra" in told)


def named(name: str) -> str:
    return f"version: 1\norganisation: {{id: {name.lower()[0]}, name: {name}}}\n{SMALL}"


@pytest.mark.parametrize("command", ["board", "coverage", "risks", "calendar"])
def test_what_people_typed_is_set_as_it_is_printed(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Dashes between numbers and in sentences, as in reports."""
    named_so = "name: Skala 1-5 - snitt"
    told = named("Norra").replace("trygg: {", f"trygg: {{{named_so}, due: 2014-04-01, ")
    told = told.replace("text: Det brinner", named_so).replace("sena: {", f"sena: {{{named_so}, ")
    main([command, str(write(tmp_path, {"malstyr.yaml": told})), "--as-of", "2014-03-01"])
    assert "Skala 1–5 – snitt" in capsys.readouterr().out


@pytest.mark.slow
@pytest.mark.parametrize(("command", "format"), FORMATS_OF)
def test_all_the_examples_together(command: str, format: str, capfd: pytest.CaptureFixture[str]) -> None:
    told = told_together(command, format, EXAMPLES, capfd)
    assert format == "json" or all(name in told for name in ("Östra Göinge kommun", "Leksands kommun"))


BROKEN = """
settings: {as_of: 2014-03-01}
units: {u: {name: Hemtjänsten}}
indicators: {sena: {measured_in: st, method: räknas, frequency: week, starts: 2014-W08, target: {at_most: 2}}}
values: {sena: {2014-W08: 1}}
boards:
  t: {unit: u, indicators: [sena, finns-inte], limits: {sena: {at_most: få, partly: 4}}, next: 3 mars 2014}
"""


def test_a_board_with_mistakes_is_shown_as_far_as_it_is_understood(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD + BROKEN})
    assert main(["board", str(tmp_path)]) == 2
    told = capsys.readouterr().out
    assert "Sena" in told
    assert "vecka 8 2014" in told
    assert {one.rule for one in findings(BROKEN)} >= {"bad-number", "bad-date"}
    mended = BROKEN.replace("få", "2").replace("3 mars 2014", "2014-03-03")
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
    assert all(f">{each}</li>" in page for each in told)


@pytest.mark.parametrize(
    ("target", "value", "told"),
    [
        ("target: {at_most: 2, during: 2014}", "2013: 1", "inget krav då"),
        ("target: {at_most: 2, during: 2013}", "2013: 1", "grönt"),
        ("no_target: följs", "2013: 1", "följs utan krav"),
    ],
)
def test_a_measure_that_something_is_asked_of_is_not_said_to_be_followed_without(
    target: str, value: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f"indicators: {{sena: {{measured_in: st, method: räknas, {target}}}}}\nvalues: {{sena: {{{value}}}}}\n"
    write(tmp_path, {"malstyr.yaml": f"{HEAD}{text}boards: {{t: {{indicators: [sena]}}}}\n"})
    assert main(["board", str(tmp_path), "--as-of", "2014-03-01"]) == 0
    assert told in capsys.readouterr().out


@pytest.mark.parametrize(
    ("command", "said", "not_said"),
    [
        ("risks", "Det finns inga risker att visa.", "skrivna"),
        ("board", "Ingen tavla är beskriven här.", "Ingen tavla är beskriven. "),
    ],
)
def test_what_others_have_is_not_denied_where_one_unit_is_asked_for(
    command: str, said: str, not_said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = "sen: {measured_in: st, method: räknas, unit: v, no_target: följs}"
    text = SMALL.replace("units: {", "units: {v: {name: Köket}, ").replace(
        "indicators: {", f"indicators: {{{other}, ", 1
    )
    write(tmp_path, {"malstyr.yaml": HEAD + text.replace("values: {", "values: {sen: {2013: 1}, ")})
    assert main([command, str(tmp_path), "--unit", "v", "--as-of", "2014-03-01"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert said in out
    assert not_said not in out
