"""``malstyr import csv`` as it is typed: shown first, written when asked, the same file twice changes nothing."""

import json
from pathlib import Path

import pytest
from imports import GOALS

from conftest import write
from malstyr.cli.main import main

TABLE = "Skola;2025;2026\nByskolan F-9;83;85\nÅskolan;91;x\n"
ASKED = ["--indicator", "trygghet", "--answer", "missing:x=empty"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write(tmp_path, {"malstyr.yaml": GOALS, "skolor.csv": TABLE}))
    return tmp_path


def test_a_preview_writes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "csv", "skolor.csv", *ASKED]) == 0
    assert "Lägg till --write" in capsys.readouterr().out
    assert (folder / "malstyr.yaml").read_text() == GOALS
    assert sorted(path.name for path in folder.iterdir()) == ["malstyr.yaml", "skolor.csv"]


def test_a_question_keeps_everything_from_being_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "csv", "skolor.csv", "--indicator", "trygghet", "--write"]) == 1
    assert "--answer 'missing:x=…'" in capsys.readouterr().out
    assert (folder / "malstyr.yaml").read_text() == GOALS


def test_what_is_written_is_there_the_next_time(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "csv", "skolor.csv", *ASKED, "--write"]) == 0
    once = (folder / "malstyr.yaml").read_bytes()
    assert once.decode() == GOALS.replace("2025: 83}", "2025: 83, 2026: 85}")
    capsys.readouterr()
    assert main(["import", "csv", "skolor.csv", "--write", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {one["status"] for one in told["cells"]} == {"same"}
    assert [one["answered_by"] for one in told["questions"]] == ["mapping", "mapping"]
    assert (folder / "malstyr.yaml").read_bytes() == once


def test_answers_about_the_form_are_kept_and_no_others(folder: Path) -> None:
    table = "Skola;2025;2026\nByskolan F-9;83;0,85\nÅskolan;91;x\n"
    write(folder, {"skolor.csv": table})
    assert main(["import", "csv", "skolor.csv", *ASKED, "--answer", "scale:R2C3=85", "--write"]) == 0
    kept = (folder / "skolor.import.yaml").read_text()
    assert "indicator: trygghet" in kept
    assert "x: empty" in kept
    assert "scale" not in kept
    assert main(["check"]) in (0, 1)


def test_a_plan_that_has_moved_is_not_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", "csv", "skolor.csv", *ASKED, "--format", "json"])
    plan = json.loads(capsys.readouterr().out)["plan"]
    write(folder, {"malstyr.yaml": GOALS.replace("2025: 83", "2025: 82")})
    assert main(["import", "csv", "skolor.csv", *ASKED, "--write", "--expect", plan]) == 2
    assert "2026" not in (folder / "malstyr.yaml").read_text().split("byskolan: {")[1].split("}")[0]
    write(folder, {"malstyr.yaml": GOALS})
    assert main(["import", "csv", "skolor.csv", *ASKED, "--write", "--expect", plan]) == 0


def test_a_published_value_changes_with_a_reason(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, {"skolor.csv": "Skola;2025\nÅskolan;92\n"})
    assert main(["import", "csv", "skolor.csv", "--indicator", "trygghet", "--write"]) == 1
    assert "reason:trygghet/åskolan/2025" in capsys.readouterr().out
    arguments = ["import", "csv", "skolor.csv", "--indicator", "trygghet", "--write", "--as-of", "2027-03-01"]
    assert main([*arguments, "--reason", "felräknat"]) == 0
    revised = "{value: 92, revised: {from: 91, date: 2027-03-01, reason: felräknat}}"
    assert f"2025: {revised}" in (folder / "malstyr.yaml").read_text()


WRONG = {
    "no file": (["import", "csv", "finns-inte.csv"], "Hittar inte filen"),
    "no indicator": (["import", "csv", "skolor.csv", "--indicator", "tryghet"], "Menade du trygghet?"),
    "no answer": (["import", "csv", "skolor.csv", "--answer", "nej"], "är inget svar"),
    "a workbook": (["import", "xlsx", "skolor.csv"], "är en textfil"),
    "no period": (["import", "csv", "skolor.csv", "--period", "snart"], "snart är inte en period"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_judged_says_why(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments, said = WRONG[name]
    assert main(arguments) == 2
    assert said in capsys.readouterr().err


def test_answers_come_from_a_file_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for text in ("missing:x: empty\nindicator: trygghet\n", "missing:x=empty\nindicator=trygghet\n"):
        write(folder, {"svar.txt": text})
        assert main(["import", "csv", "skolor.csv", "--answers", "svar.txt", "--format", "json"]) == 0
        told = json.loads(capsys.readouterr().out)
        assert {one["answered_by"] for one in told["questions"]} == {"file"}


def test_a_row_is_left_out_when_asked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "csv", "skolor.csv", "--indicator", "trygghet", "--skip", "R3", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["at"] for one in told["ignored"]] == ["R3"]
    assert {one["member"] for one in told["cells"]} == {"byskolan"}


@pytest.mark.parametrize(
    ("label", "kept"),
    [
        ("Kommunen totalt", "kommunentotalt"),
        ("Totalsumma", "totalsumma"),
        ("Riket", "riket"),
        ("Åskolan", None),
        ("Helander", None),
        ("Alla barn i åk 4 svarade", None),
        ("Alla Ada Ek", None),
        ("91", None),
        ("Frågan besvarades av rektor Ada Ek", None),
    ],
)
def test_only_rows_of_all_together_are_left_in_later_files_too(label: str, kept: str | None, folder: Path) -> None:
    write(folder, {"skolor.csv": f"Skola;2026\nByskolan F-9;85\n{label};9O,5\n"})
    asked = ["import", "csv", "skolor.csv", "--indicator", "trygghet", "--skip", "R3", "--write"]
    assert main(asked) == 0
    saved = (folder / "skolor.import.yaml").read_text()
    assert ("skip_rows" in saved) is (kept is not None) and (kept is None or kept in saved)


@pytest.mark.parametrize(
    ("table", "answer", "possible"),
    [
        ("Skola;2025\nByskolan F-9;x\n", "missing:x=kanske", "empty, .., ."),
        ("Skola;2025\nByskolan F-9;0,85\n", "scale:R2C2=12", "85, 0.85"),
        ("Skola;2025\nBy-skoln;85\n", "member:by skoln=bydskolan", "byskolan, skip"),
        ("Skola;Värde\nByskolan F-9;85\n", "period:skolor.csv=i våras", "2025, 2026"),
    ],
)
def test_an_answer_that_the_question_cannot_have_is_told(
    table: str, answer: str, possible: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, {"skolor.csv": table})
    assert main(["import", "csv", "skolor.csv", "--indicator", "trygghet", "--answer", answer]) == 2
    told = capsys.readouterr().err
    assert answer.rpartition("=")[2] in told
    assert possible in told


@pytest.mark.parametrize(
    "text", ["Skola;2025;2026\n", "\ufeffSkola;2025", "Byskolan F-9;83;85\n", "\n\nSkola;2025\n;;\n"]
)
def test_a_table_of_one_row_has_nothing_to_read(text: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, {"rubriker.csv": text})
    assert main(["import", "csv", "rubriker.csv", *ASKED[:2]]) == 2
    assert "rubriker.csv har bara en rad" in capsys.readouterr().err
