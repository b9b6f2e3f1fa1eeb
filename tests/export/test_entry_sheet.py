"""The sheet that a unit fills in: what is asked of it, what is locked, and that it is whole in LibreOffice too."""

import json
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from all_that_is import FILES, GOALS, exported, workspace_at
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from conftest import write
from malstyr.cli.main import main

Capture = pytest.CaptureFixture[bytes]
FIRST = 9
"""The first row to fill in."""


def book_of(data: bytes) -> Workbook:
    return load_workbook(BytesIO(data))


def rows_in(sheet: Worksheet) -> list[tuple[Any, ...]]:
    return [*sheet.iter_rows(min_row=FIRST, values_only=True)]


def entry(capfdbinary: Capture, folder: Path, unit: str, period: str) -> Workbook:
    return book_of(exported(capfdbinary, "xlsx", folder, "--entry", "--unit", unit, "--period", period))


def test_a_unit_is_asked_for_what_it_measures(tmp_path: Path, capfdbinary: Capture) -> None:
    book = entry(capfdbinary, workspace_at(tmp_path), "skola", "2013")
    sheet, about = book.worksheets
    assert (sheet.title, about.title, about.sheet_state) == ("Skolan", "_malstyr", "hidden")
    assert [one.value for one in sheet[FIRST - 1]] == [
        "indikator-id", "del-id", "grupp-id", "Indikator", "Del", "Mäts i", "2012", "2013", "Antal svar", "Kommentar",
    ]  # fmt: skip
    assert rows_in(sheet) == [
        ("nki", None, None, "=1+1", None, "index", 58.2, 61, None, None),
        ("nki", None, "women", "=1+1", "varav kvinnor", "index", 60, None, None, None),
        ("nki", None, "men", "=1+1", "varav män", "index", 55.5, None, None, None),
        ("kost", "skola", None, "Kost", "Skolan", "procent", 70, "..", None, None),
        ("kost", "vård", None, "Kost", "Vården", "procent", -2, ".", None, None),
        ("steg", None, None, "Steg", None, "steg", None, "finns, följs-upp", None, None),
    ]
    told = {row[0]: row[1] for row in about.iter_rows(values_only=True)}
    assert [told[name] for name in ("version", "kind", "workspace", "unit", "period", "tokens")] == [
        "1", "entry-sheet", "provköping", "skola", "2013", ".. .",
    ]  # fmt: skip


def test_a_member_is_asked_for_itself_alone(tmp_path: Path, capfdbinary: Capture) -> None:
    text = GOALS.replace("perspective: kund, unit: skola}", "perspective: kund}")
    sheet = entry(capfdbinary, write(tmp_path, FILES | {"malstyr.yaml": text}), "vård", "2013").worksheets[0]
    asked = [(row[0], row[1]) for row in rows_in(sheet)]
    assert asked == [("kost", "vård"), ("netto", None), ("exakt", None), ("garanti", None), ("mått", None)]


@pytest.mark.parametrize(
    ("period", "asked"),
    [("2014", {"nki", "kost", "steg", "läsår"}), ("2012/13", {"läsår"}), ("2013/14", {"läsår"})],
)
def test_a_period_asks_for_what_is_measured_in_it(
    period: str, asked: set[str], tmp_path: Path, capfdbinary: Capture
) -> None:
    sheet = entry(capfdbinary, workspace_at(tmp_path), "skola", period).worksheets[0]
    assert {row[0] for row in rows_in(sheet)} == asked - ({"läsår"} if "/" not in period else set())


def test_only_the_yellow_cells_are_open(tmp_path: Path, capfdbinary: Capture) -> None:
    sheet = entry(capfdbinary, workspace_at(tmp_path), "skola", "2013").worksheets[0]
    assert (sheet.protection.sheet, sheet.protection.password) == (True, None)
    open_ = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    yellow = {cell.coordinate for row in sheet.iter_rows() for cell in row if cell.fill.fgColor.rgb == "FFFFF2B3"}
    rows = range(FIRST, FIRST + 6)
    notes = {f"J{row}" for row in rows if row not in (FIRST + 1, FIRST + 2)}
    assert open_ == yellow == {f"{column}{row}" for column in "HI" for row in rows} | notes
    assert [column for column in "ABCD" if sheet.column_dimensions[column].hidden] == ["A", "B", "C"]
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("G9", "$8:$8")
    instruction = "\n".join(str(sheet.cell(row, 4).value) for row in range(1, FIRST - 2))
    assert "Inmatning: Skolan, 2013" in instruction and "gula" in instruction and ".. " in instruction


def test_what_may_be_typed_is_checked(tmp_path: Path, capfdbinary: Capture) -> None:
    sheet = entry(capfdbinary, workspace_at(tmp_path), "skola", "2013").worksheets[0]
    rules = {str(one.sqref): one for one in sheet.data_validations.dataValidation}
    assert rules["H9"].formula1 == 'OR(AND(ISNUMBER(H9),H9>=0,H9<=100),H9="..",H9=".")'
    assert rules["H12"].formula1 == 'OR(ISNUMBER(H12),H12="..",H12=".")', "a value is negative already"
    assert "finns, följs-upp" in rules["H14"].prompt
    assert (rules["I9"].type, rules["I9"].formula1) == ("whole", "0")
    assert "0 till 100" in rules["H9"].error
    stops = [at for at, rule in rules.items() if rule.showErrorMessage and rule.errorStyle in (None, "stop")]
    assert sorted(stops) == sorted(set(rules) - {"H14"}), "else Excel keeps what is typed all the same"


def test_every_unit_has_its_file_and_none_is_written_over(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {f"w/{name}": text for name, text in FILES.items()})
    write(tmp_path, {"w/till.yaml": "units: {lager: {name: Lagret}}\n"})
    asked = ["export", "xlsx", "w", "--entry", "--all-units", "blad/ett", "--period", "2012/13", "--lang", "sv"]
    assert main(asked) == 0
    assert sorted(path.name for path in (tmp_path / "blad/ett").iterdir()) == ["skola.xlsx"]
    assert "1 inmatningsblad är skrivet" in (said := capfd.readouterr().out) and "lager, vård" in said.replace(
        "vård, lager", "lager, vård"
    )
    (tmp_path / "blad/ett/skola.xlsx").write_bytes(b"ifylld")
    assert main([*asked[:-4], "--period", "2013"]) == 2
    assert "skola.xlsx finns redan" in capfd.readouterr().err
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "blad/ett").iterdir()] == [("skola.xlsx", b"ifylld")]


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_keeps_it(tmp_path: Path, capfdbinary: Capture) -> None:
    data = exported(capfdbinary, "xlsx", workspace_at(tmp_path / "w"), "--entry", "--unit", "skola", "--period", "2013")
    write(tmp_path, {"blad.xlsx": data})
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", "via", "blad.xlsx"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120)
    if "could not be loaded" in done.stderr:
        pytest.skip("needs libreoffice-calc")
    before, after = book_of(data), load_workbook(tmp_path / "via/blad.xlsx")
    assert after.sheetnames == before.sheetnames
    for one, other in zip(before, after, strict=True):
        assert [*other.iter_rows(values_only=True)] == [*one.iter_rows(values_only=True)]
        assert other.sheet_state == one.sheet_state
    assert after.worksheets[0].protection.sheet is True


@pytest.mark.parametrize(
    ("filled", "asked"),
    [
        (("G9", 71), ["check:G9"]),  # the year before, which had no value
        (("H9", 75), ["check:H9"]),  # the year before, which had another
        (("H9", 70), []),
        (("I9", 73), []),
    ],
)
def test_what_was_written_over_in_a_locked_cell_is_asked_about(
    filled: tuple[str, int], asked: list[str], tmp_path: Path, capfdbinary: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("malstyr.yaml").write_text(
        "version: 1\norganisation: {id: k, name: Kommunen}\nunits: {norr: {name: Norr, no_plan: ingår}}\nindicators:\n"
        "  nki: {name: Nöjda, unit: norr, measured_in: index, no_target: följs}\n"
        "  pengar: {name: Pengar, unit: norr, measured_in: tkr, no_target: följs}\n"
        "values: {nki: {2024: 70}, pengar: {2023: 10}}\n",
        encoding="utf-8",
    )
    book = entry(capfdbinary, tmp_path, "norr", "2025")
    book.worksheets[0][filled[0]] = filled[1]
    book.save("ifyllt.xlsx")
    assert main(["import", "xlsx", "ifyllt.xlsx", "--format", "json", "--as-of", "2026-02-01"]) == bool(asked)
    assert [one["key"] for one in json.loads(capfdbinary.readouterr().out)["questions"]] == asked


def test_a_year_asks_for_the_parts_that_are_measured(
    tmp_path: Path, capfdbinary: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("malstyr.yaml").write_text(
        "version: 1\norganisation: {id: k, name: Kommunen}\nunits: {norr: {name: Norr, no_plan: ingår}}\nindicators:\n"
        "  kö: {name: Kö, unit: norr, measured_in: st, frequency: tertial, no_target: följs}\n"
        "  nki: {name: Nöjda, unit: norr, measured_in: index, no_target: följs}\n"
        "values: {kö: {2024-T1: 7, 2025-T1: 8}}\n",
        encoding="utf-8",
    )
    book = entry(capfdbinary, tmp_path, "norr", "2025")
    assert rows_in(book.worksheets[0]) == [
        ("kö", None, None, "T1", "Kö", "tertial 1", "st", 7, 8, None, None),
        ("kö", None, None, "T2", "Kö", "tertial 2", "st", None, None, None, None),
        ("kö", None, None, "T3", "Kö", "tertial 3", "st", None, None, None, None),
        ("nki", None, None, None, "Nöjda", None, "index", None, None, None, None),
    ]
    for at, value in (("I10", 9), ("I11", 6), ("I12", 71)):
        book.worksheets[0][at] = value
    book.save("ifyllt.xlsx")
    assert main(["import", "xlsx", "ifyllt.xlsx", "--format", "json", "--as-of", "2026-02-01"]) == 0
    told = json.loads(capfdbinary.readouterr().out)["cells"]
    assert [(one["at"], one["period"], one["value"], one["status"]) for one in told] == [
        ("H9", "2024-T1", "7", "same"),
        ("I9", "2025-T1", "8", "same"),
        ("I10", "2025-T2", "9", "new"),
        ("I11", "2025-T3", "6", "new"),
        ("I12", "2025", "71", "new"),
    ]
