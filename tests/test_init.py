"""``malstyr init``: a workspace to begin with has no fault on whatever day it is made; nothing is written over."""

from datetime import date
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from malstyr.cli.commands.init import MODELS
from malstyr.cli.main import main
from malstyr.editing.starting import HOST_FILES, STARTING_MODELS, Start, starting_files
from malstyr.editing.typed import typed_text
from malstyr.rules.judge import judge
from malstyr.source.compose import compose
from malstyr.source.files import FileTree, is_goal_file
from malstyr.source.legs import default_leg
from malstyr.source.tree import Map, Source
from malstyr.workspace.load import Loaded, load
from repositories import committed

DAYS = [
    date(2025, 1, 1), date(2026, 2, 14), date(2026, 2, 28), date(2028, 2, 29), date(2026, 3, 1), date(2027, 6, 30),
    date(2026, 9, 30), date(2026, 10, 15), date(2026, 12, 28), date(2027, 12, 31),
]  # fmt: skip
LANGUAGES = ("sv", "en")


def made(model: str, day: date, language: str, name: str = "Exempel", units: tuple[str, ...] = ()) -> Loaded:
    files = starting_files(Start(model, name, "0980", units, day, language))
    return load(".", FileTree({name: text.encode() for name, text in files.items() if is_goal_file(name)}))


def graver(loaded: Loaded, day: date) -> list[tuple[str, str]]:
    return [(one.rule, one.message) for one in judge(loaded, day, "sv").findings if one.severity != "info"]


def test_the_command_names_every_model() -> None:
    assert tuple(STARTING_MODELS) == MODELS


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model", MODELS)
def test_a_new_workspace_has_neither_errors_nor_warnings(model: str, language: str) -> None:
    assert {day: told for day in DAYS if (told := graver(made(model, day, language), day))} == {}


@pytest.mark.slow
@pytest.mark.parametrize("model", MODELS)
@settings(max_examples=60)
@given(day=st.dates(date(2020, 1, 1), date(2060, 12, 31)))
def test_nor_on_any_other_day(model: str, day: date) -> None:
    assert graver(made(model, day, "sv"), day) == []


@pytest.mark.slow
@pytest.mark.parametrize("model", MODELS)
def test_both_languages_are_of_one_shape(model: str) -> None:
    assert _shape(made(model, DAYS[0], "sv", units=("A", "B"))) == _shape(made(model, DAYS[0], "en", units=("A", "B")))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model", MODELS)
def test_units_that_are_named_are_there_below_the_whole(model: str, language: str) -> None:
    loaded = made(model, DAYS[0], language, units=("Kost", "Städ & tvätt", "Kost"))
    units = loaded.workspace.data.units
    (whole,) = (id for id, unit in units.items() if unit.parent is None)
    assert [unit.name for unit in units.values() if unit.parent == whole] == ["Kost", "Städ & tvätt"]
    assert graver(loaded, DAYS[0]) == []


def _shape(loaded: Loaded) -> Any:
    data = loaded.workspace.data
    return {name: list(getattr(data, name)) for name in ("goals", "indicators", "activities", "roles", "units")}


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model", MODELS)
def test_every_file_begins_with_the_schema_and_teaches(model: str, language: str) -> None:
    files = starting_files(Start(model, "Exempel", "", (), DAYS[0], language))
    for name, text in files.items():
        if is_goal_file(name):
            first, second, *_ = text.split("\n")
            assert first == "# yaml-language-server: $schema=malstyr.schema.json"
            assert second.startswith("# ")
            assert text == "".join(f"{line.rstrip()}\n" for line in text.splitlines())
    assert {".gitattributes", ".gitignore", "README.md", "malstyr.schema.json"} < set(files)
    assert list(files)[-1] == "malstyr.yaml"


@pytest.mark.slow
@given(st.text(st.characters(exclude_categories=("C", "Zl", "Zp", "Zs")) | st.just(" "), min_size=1, max_size=30))
def test_a_name_is_written_so_that_it_is_read_again(text: str) -> None:
    told = " ".join(text.split())
    if not told:
        return
    reading = compose(Source("x", f"name: {typed_text(told)}\n"), default_leg())
    assert isinstance(reading.root, Map)
    assert reading.root["name"] == normalize("NFC", told)


@pytest.mark.slow
@pytest.mark.parametrize("model", MODELS)
def test_every_command_runs_on_it(
    model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    name = "Kommunen: bäst & störst"
    assert main(["init", "yta", "--model", model, "--name", name, "--unit", "Kost", "--unit", "Städ"]) == 0
    committed(tmp_path / "yta", "Början")
    capsys.readouterr()
    for call in ("check", "status", "nki", "budget", "smart", "diff HEAD", "report --format md", "report --kind delar"):
        command, *rest = call.split()
        told = main([command, *rest, "yta"]), capsys.readouterr()
        assert told[0] == 0 or (command == "report" and told[0] == 2 and "delår" in told[1].err), (call, told)


TAKEN = ["malstyr.yaml", "README.md", ".gitattributes", "värden.yaml"]


@pytest.mark.parametrize("taken", TAKEN)
def test_nothing_is_written_over(taken: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / taken).write_text("mitt eget\n", encoding="utf-8")
    assert main(["init", str(tmp_path), "--model", "gotland"]) == 2
    assert taken in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == [taken]
    assert (tmp_path / taken).read_text(encoding="utf-8") == "mitt eget\n"


def test_what_a_kill_left_is_no_hindrance(tmp_path: Path) -> None:
    assert main(["init", str(tmp_path), "--model", "varnamo", "--name", "X"]) == 0
    whole = _held(tmp_path)
    for name in ("malstyr.yaml", "värden.yaml"):
        (tmp_path / name).unlink()
    assert main(["init", str(tmp_path), "--model", "varnamo", "--name", "X"]) == 0
    assert _held(tmp_path) == whole


def _held(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("planned", [False, True])
@pytest.mark.parametrize("model", MODELS)
def test_values_are_called_invented_where_there_are_any(model: str, planned: bool) -> None:
    files = starting_files(Start(model, "Exempel", "", (), DAYS[1], "sv", planned))
    told = ("invented_values" in files["malstyr.yaml"], "är exempel" in files["README.md"])
    assert told == ((model != "blank" and not planned,) * 2)


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("check", "Lägg till det första målet: malstyr new goal."),
        ("status", "Inga mål är skrivna än."),
        ("smart", "Inget att visa."),
        ("report --format markdown --output -", "Inga mål är skrivna än."),
    ],
)
def test_a_workspace_without_goals_says_so(
    command: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", str(tmp_path), "--model", "blank", "--name", "X", "--lang", "sv"]) == 0
    capsys.readouterr()
    assert main([*command.split(), str(tmp_path), "--lang", "sv"]) == 0
    assert told in capsys.readouterr().out


@pytest.mark.parametrize("name", HOST_FILES.values())
def test_what_a_host_reads_already_is_left(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / name
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text("eget: true\n", encoding="utf-8")
    assert main(["init", str(tmp_path), "--model", "blank", "--name", "X", "--lang", "sv"]) == 0
    assert own.read_text(encoding="utf-8") == "eget: true\n"
    assert f"Lämnade {own.as_posix()} som den är" in capsys.readouterr().out
    assert main(["check", str(tmp_path)]) == 0


WRONG = [
    ([], "--model"),
    (["--model", "gotlnd"], "gotland"),
    (["--model", "blank", "--code", "98O"], "98O"),
    (["--model", "blank", "--name", "  "], "--name"),
    (["--model", "blank", "--name", "a\x1b[31m"], "--name"),
    (["--model", "blank", "--unit", "12"], "--unit"),
]


@pytest.mark.parametrize(("arguments", "told"), WRONG)
def test_what_cannot_be_used_is_told(
    arguments: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", str(tmp_path / "yta"), *arguments]) == 2
    assert told in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_in_a_terminal_it_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["Åre kommun", "leksnd", "leksand"])
    monkeypatch.setattr("malstyr.cli.questioning.somebody_answers", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: next(answers))
    assert main(["init", str(tmp_path / "are")]) == 0
    assert "name: Åre kommun\n" in (tmp_path / "are/malstyr.yaml").read_text(encoding="utf-8")
    assert "sektorsplan" in (tmp_path / "are/malstyr.yaml").read_text(encoding="utf-8")
    assert next(answers, "") == ""
