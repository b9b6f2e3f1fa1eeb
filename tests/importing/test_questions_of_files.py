"""What is asked of a file besides its cells: which saved answers, sums that do not hold, and answers to nothing."""

import json
from pathlib import Path

import pytest
from imports import GOALS, imported

from conftest import write
from malstyr.cli.main import main

TOTALLED = GOALS.replace("name: Andel trygga elever, measured_in: procent,", "measured_in: st, total: sum,")
SAVED = "version: 1\nrecognise: {headings: [skola]}\nindicator: trygghet\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write(tmp_path, {"malstyr.yaml": TOTALLED}))
    return tmp_path


@pytest.mark.parametrize(
    ("table", "asked"),
    [
        ("Skola;2025\nByskolan F-9;83\nÅskolan;91\nTotalt;174\n", None),
        ("Skola;2025\nByskolan F-9;83\nÅskolan;91\nTotalt;175\n", "check:R4C2"),
        ("Skola;2025\nTotalt;17\nByskolan F-9;83\nÅskolan;91\n", "check:R2C2"),
        ("Skola;2025\nByskolan F-9;83\nTotalt;174\n", None),  # a member is missing
        ("Skola;2025\nByskolan F-9;83\nÅskolan;91\nTotalt;–\n", None),
        ("Skola;2025\nByskolan F-9;83,4\nÅskolan;91,4\nTotalt;175\n", "check:R4C2"),
        ("Skola;2025\nByskolan F-9;83\nÅskolan;91\nTotalt;173\n", "check:R4C2"),
        ("Skola;2024;2025\nByskolan F-9;80;83\nÅskolan;90;91\nSumma;170;180\n", "check:R4C3"),
        ("Skola;År;Värde\nByskolan F-9;2025;83\nÅskolan;2025;91\nSumma;2025;180\n", "check:R4C3"),
    ],
)
def test_a_sum_that_is_not_that_of_the_members_is_asked_about(
    table: str, asked: str | None, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, {"t.csv": table})
    main(["import", "csv", "t.csv", "--indicator", "trygghet", "--format", "json", "--reason", "rättat"])
    told = json.loads(capsys.readouterr().out)
    assert [one["key"] for one in told["questions"] if one["key"].startswith("check:")] == ([asked] if asked else [])
    assert told["summary"]["read"] == sum(n for name, n in told["summary"].items() if name != "read")


def test_members_are_taken_or_left_as_answered(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, {"t.csv": "Skola;2026\nByskolan F-9;83\nÅskolan;91\nTotalt;180\n"})
    for answer, taken in (("keep", 2), ("skip", 0)):
        given = ["--indicator", "trygghet", "--answer", f"check:R4C2={answer}", "--format", "json"]
        assert main(["import", "csv", "t.csv", *given]) == 0
        assert json.loads(capsys.readouterr().out)["summary"]["new"] == taken


def test_a_sum_of_what_is_written_itself_is_no_check() -> None:
    assert not imported("Skola;2025\nByskolan F-9;83\nÅskolan;91\nTotalt;1\n", indicator="trygghet").questions


WHOLE = "  sjuktal: {name: Sjukfrånvaro totalt, measured_in: procent, no_target: bevakas}\n"
ALSO_WHOLE = GOALS.replace("  nki:", f"{WHOLE}  nki:", 1)
"""A measure of the whole of what another is of members."""
BY_UNIT = "Nämnd;2026\nBildningsnämnden;6,3\nSocialnämnden;8,2\n"
OWNERS = "Huvudman;Skola;2026\nKommunal;Byskolan F-9;83\nFristående;Byskolan F-9;70\nKommunal;Åskolan;83\n"


def importing(table: str) -> list[str]:
    indicator = "sjuktal-nämnd" if table.startswith("Nämnd") else "trygghet"
    return ["import", "csv", "t.csv", "--indicator", indicator, "--format", "json"]


@pytest.mark.parametrize(
    ("goals", "table", "asked"),
    [
        (ALSO_WHOLE, f"{BY_UNIT}Totalt;7,0\n", "total"),
        (ALSO_WHOLE, f"{BY_UNIT}Hela kommunen;7,0\n", "total"),
        (ALSO_WHOLE, f"{BY_UNIT}Kommunen totalt;7,0\n", "total"),
        (ALSO_WHOLE, f"{BY_UNIT}Kommunen;7,0\n", None),
        (GOALS, f"{BY_UNIT}Totalt;7,0\n", None),
        (ALSO_WHOLE, BY_UNIT, None),
        (GOALS, OWNERS, "rows"),
        (GOALS, OWNERS.replace(";70", ";83"), None),
        (GOALS, OWNERS.replace("Fristående", "Kommunal"), "rows"),
        *((GOALS, OWNERS.replace("Huvudman", remark), None) for remark in ("Anmärkning", "Ansvarig")),
        (GOALS, OWNERS.replace("Kommunal", "Ada Ek").replace("Fristående", "Bo Alm"), None),
    ],
)
def test_what_the_rows_are_of_is_asked_where_it_may_be_otherwise(
    goals: str, table: str, asked: str | None, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, {"malstyr.yaml": goals, "t.csv": table})
    main(importing(table))
    told = json.loads(capsys.readouterr().out)
    assert [one["key"] for one in told["questions"]] == ([asked] if asked else [])
    assert told["summary"]["read"] == sum(n for name, n in told["summary"].items() if name != "read")


@pytest.mark.parametrize(
    ("table", "answer", "taken"),
    [
        (f"{BY_UNIT}Totalt;7,0\n", "total=sjuktal", ["6.3", "8.2", "7.0"]),
        (f"{BY_UNIT}Totalt;7,0\n", "total=skip", ["6.3", "8.2"]),
        (OWNERS, "rows=Kommunal", ["83", "83"]),
        (OWNERS, "rows=fri", ["70"]),
    ],
)
def test_the_rows_are_read_as_answered_and_the_answer_is_saved(
    table: str, answer: str, taken: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, {"malstyr.yaml": ALSO_WHOLE, "t.csv": table})
    assert main([*importing(table), "--answer", answer, "--write", "--to", "malstyr.yaml"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["value"] for one in told["cells"]] == taken
    assert told["summary"]["read"] == sum(n for name, n in told["summary"].items() if name != "read")
    assert f"\n{answer.replace('=', ': ')}" in (folder / "t.import.yaml").read_text()


@pytest.mark.parametrize(
    ("table", "answer", "code"),
    [(f"{BY_UNIT}Totalt;7,0\n", "total=nki", 2), (OWNERS, "rows=all", 1), (OWNERS, "rows=Statlig", 2)],
)
def test_rows_that_still_say_otherwise_are_not_read(table: str, answer: str, code: int, folder: Path) -> None:
    write(folder, {"malstyr.yaml": ALSO_WHOLE, "t.csv": table})
    assert main([*importing(table), "--answer", answer]) == code


def test_which_of_several_saved_answers_is_asked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = "Skola;2026\nByskolan F-9;83\nÅskolan;x\n"
    write(
        folder,
        {f"{name}.import.yaml": f"{SAVED}missing: {{x: {told}}}\n" for name, told in (("a", "empty"), ("b", ".."))},
    )
    write(folder, {"a.csv": table})
    assert main(["import", "csv", "a.csv", "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)["questions"]
    assert (told[0]["key"], [one["value"] for one in told[0]["options"]]) == (
        "mapping",
        ["a.import.yaml", "b.import.yaml"],
    )
    for name, cells in (("a", ["83"]), ("b", ["83", ".."])):
        assert main(["import", "csv", "a.csv", "--format", "json", "--answer", f"mapping={name}.import.yaml"]) == 0
        told = json.loads(capsys.readouterr().out)
        assert [one["value"] for one in told["cells"]] == cells
        assert told["understood"]["mapping"]["file"] == f"{name}.import.yaml"


OF_PUPILS = "Enkätens trygghet 2025\nSkola;Andel\n"
FITS = {
    "another year": (OF_PUPILS, "Enkätens trygghet 2026\nSkola;Andel\n", True),
    "another year in the heading too": ("Skola;Trygga %, 2025\n", "Skola;Trygga %, 2026\n", True),
    "another day of the extract": (f"Uttag 2026-02-03\n{OF_PUPILS}", f"Uttag 2027-02-04\n{OF_PUPILS}", True),
    "another organisation's name": (OF_PUPILS, f"Byskolan F–9\n{OF_PUPILS}", True),
    "another title": (OF_PUPILS, "Bemötande 2026\nSkola;Andel\n", False),
    "a title of another measure": (OF_PUPILS, "Nöjd kund-index 2026\nSkola;Andel\n", False),
    "a title where there was none": ("Skola;Andel\n", "Bemötande 2026\nSkola;Andel\n", False),
    "no title where there was one": (OF_PUPILS, "Skola;Andel\n", False),
    "a title that may be a person alone": ("Skola;Andel\n", "Zäta Hemligsson\nSkola;Andel\n", False),
    "who is responsible": (f"Chef: Zäta Hemligsson\n{OF_PUPILS}", f"Chef: Yrsa Testfors\n{OF_PUPILS}", True),
}


@pytest.mark.parametrize("case", FITS)
def test_saved_answers_are_for_tables_with_the_same_texts_over_them(
    case: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, after, fits = FITS[case]
    write(folder, {"a.csv": f"{before}Byskolan F-9;83\n", "b.csv": f"{after}Byskolan F-9;84\n"})
    heading = before.splitlines()[-1].partition(";")[2]
    given = ["--period", "2025", "--answer", f"indicator:{heading}=trygghet", "--reason", "rättat"]
    assert main(["import", "csv", "a.csv", *given, "--write"]) == 0
    saved = (folder / "a.import.yaml").read_text()
    assert not [one for one in ("zäta", "hemligsson") if one in saved.casefold()]
    capsys.readouterr()
    main(["import", "csv", "b.csv", "--format", "json"])
    assert (json.loads(capsys.readouterr().out)["understood"]["mapping"] is not None) is fits


def test_no_name_of_a_person_is_saved(folder: Path) -> None:
    write(folder, {"a.csv": "Skola;2026\nByskolan F-9;83\nÅskolan, rektor Zäta Hemligsson;91\n"})
    answers = ["--answer", "indicator=trygghet", "--answer", "member:Åskolan, rektor Zäta Hemligsson=åskolan"]
    assert main(["import", "csv", "a.csv", *answers, "--write"]) == 0
    assert "hemligsson" not in (folder / "a.import.yaml").read_text().casefold()


@pytest.mark.parametrize(
    "answer", ["member:ingen=byskolan", "mising:x=empty", "check:R9C9=keep", "reason:trygghet/x/2025=nej"]
)
def test_an_answer_to_nothing_is_refused(answer: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, {"t.csv": "Skola;2026\nByskolan F-9;83\n"})
    given = ["import", "csv", "t.csv", "--indicator", "trygghet", "--answer", answer]
    assert main(given) == 2
    assert answer.partition("=")[0] in capsys.readouterr().err
    write(folder, {"t.csv": "Skola;2026\nByskolan F-9;x\n"})
    assert main(given) == 1
    assert answer.partition("=")[0] in capsys.readouterr().err


@pytest.mark.parametrize("answer", ["reason:trygghet/byskolan/2025=rättat", "reason=rättat"])
def test_the_same_arguments_hold_when_it_is_written(answer: str, folder: Path) -> None:
    write(folder, {"t.csv": "Skola;2025\nByskolan F-9;84\n"})
    given = ["import", "csv", "t.csv", "--indicator", "trygghet", "--answer", answer, "--write"]
    assert main(given) == 0
    once = (folder / "malstyr.yaml").read_bytes()
    assert main(given) == 0
    assert (folder / "malstyr.yaml").read_bytes() == once


def test_an_answer_to_nothing_of_a_plan_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, {"plan.csv": "Mål;Mått;Målvärde\nAlla är trygga;Andel trygga;minst 85 %\n"}))
    assert main(["new", "--from", "plan.csv"]) == 0
    assert main(["new", "--from", "plan.csv", "--answer", "heading:Må=goal"]) == 2


def test_an_answer_to_nothing_of_a_survey_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers = "Hur nöjd är du med hjälpen?;Får du svar i tid?\n" + "4;5\n" * 7
    write(folder, {"s.csv": answers})
    given = ["import", "survey", "s.csv", "--indicator", "brukare", "--period", "2026"]
    assert main(given) == 0
    capsys.readouterr()
    assert main([*given, "--answer", "member:ingen=skip"]) == 2
    assert "member:ingen" in capsys.readouterr().err


NEXT = {
    "the same form": ("Trygghet i skolan 2026;\nSkola;2027\nByskolan F-9;84\n", True),
    "another text above": ("Andel nöjda föräldrar;\nSkola;2027\nByskolan F-9;84\n", False),
    "no text above": ("Skola;2027\nByskolan F-9;84\n", False),
}


@pytest.mark.parametrize("name", NEXT)
def test_saved_answers_are_for_tables_of_the_same_headings_and_texts_above(name: str, folder: Path) -> None:
    table, known = NEXT[name]
    write(folder, {"a.csv": "Trygghet i skolan 2025;\nSkola;2026\nByskolan F-9;83\n", "b.csv": table})
    assert main(["import", "csv", "a.csv", "--indicator", "trygghet", "--write"]) == 0
    assert main(["import", "csv", "b.csv", "--period", "2027"]) == (0 if known else 1)


PERIODS = {
    "a school year": ("Läsår 25/26", "2026", True),
    "a day": ("2026-10-15", "2026", True),
    "a year of two digits": ("Utfall 26", "2026", True),
    "last year": ("Föregående år", "2026", False),
}


@pytest.mark.parametrize("name", PERIODS)
def test_only_what_a_heading_tells_is_kept_of_a_period(name: str, folder: Path) -> None:
    heading, year, kept = PERIODS[name]
    write(folder, {"t.csv": f"Skola;{heading}\nByskolan F-9;83\n"})
    given = ["import", "csv", "t.csv", "--indicator", "trygghet", "--answer", f"period:{heading}={year}", "--write"]
    assert main(given) == 0
    assert main(["import", "csv", "t.csv"]) == (0 if kept else 1)
    assert ("periods:" in (folder / "t.import.yaml").read_text()) is kept


@pytest.mark.parametrize(("at", "code"), [("R3", 0), ("3", 0), ("R3C2", 0), ("R9", 1), ("Blad!3", 1)])
def test_what_is_to_be_left_and_is_not_there_is_told(
    at: str, code: int, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, {"t.csv": "Skola;2026\nByskolan F-9;83\nÅskolan;9O\n"})
    assert main(["import", "csv", "t.csv", "--indicator", "trygghet", "--skip", at]) == code
    assert (f"--skip {at}" in capsys.readouterr().err) is (code != 0)
    if code:
        write(folder, {"t.csv": "Skola;2026\nByskolan F-9;83\n"})
        assert main(["import", "csv", "t.csv", "--indicator", "trygghet", "--skip", at]) == 2


def test_a_file_called_by_a_personal_number_is_not_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = "Skola;2026\nByskolan F-9;83\n"
    names = {"Ada 850101-1236.csv": 2, "8501011236.csv": 2, "uttag 20260831-1205.csv": 0, "202608311205.csv": 0}
    write(folder, dict.fromkeys(names, table))
    for name, code in names.items():
        assert main(["import", "csv", name, "--indicator", "trygghet"]) == code, name
    assert "850101" not in capsys.readouterr().err


def test_an_answer_of_a_sign_is_not_refused_once_it_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, {"t.csv": "Mått;2025\nNettokostnad;-11200\n"})
    given = ["import", "csv", "t.csv", "--answer", "scale:R2C2=-11200", "--write"]
    assert [main(given), main(given)] == [0, 0]
    assert main([*given[:-2], "scale:R2C2=11200"]) == 0, "no question is asked of what stands there, as it stands"
    assert "scale:R2C2" in capsys.readouterr().err
    write(folder, {"t.csv": "Mått;2025\nNettokostnad;11200\n"})
    assert main([*given[:-1]]) == 1, "a corrected file is asked why, and does not stop at the answer that is needless"


@pytest.mark.parametrize(("name", "known"), [("a-2027.csv", True), ("b.csv", False), ("Sjukfrånvaro.csv", False)])
def test_a_saved_measure_is_of_files_that_tell_no_other(name: str, known: bool, folder: Path) -> None:
    write(folder, {"a.csv": "Skola;2026\nByskolan F-9;83\n", name: "Skola;2027\nByskolan F-9;84\n"})
    assert main(["import", "csv", "a.csv", "--indicator", "trygghet", "--write"]) == 0
    assert main(["import", "csv", name, "--period", "2027"]) == (0 if known else 1)
