"""What is exported holds every value, as other programs read it."""

import csv
import json
import re
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from all_that_is import FILES, GOALS, TOLD, exported, workspace_at
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from jsonschema import Draft202012Validator
from openpyxl import Workbook, load_workbook

from conftest import EXAMPLES, write
from malstyr.cli.main import main
from malstyr.exchange.parquet import NUMBER, has_room, parquet_bytes
from malstyr.exchange.spreadsheets import SWEDISH_EXCEL, TIDY, Dialect, delimited
from malstyr.exchange.workbook import bytes_of_book, empty_book, put_value, sheet_name
from malstyr.language.words import words
from malstyr.source.files import FileTree
from malstyr.workspace.load import load
from repositories import committed, git
from unzipped import rows_of, unzipped

Capture = pytest.CaptureFixture[bytes]
COLUMNS = "organisation;indikator-id;indikator;del-id;grupp-id;period;slag;tidpunkt;värde;mäts i;status;källa;fil"
TIDY_COLUMNS = (
    "organisation,indicator-id,indicator,member-id,part-id,period,kind,point,value,measured-in,status,source,file"
)
KEYS = ("id", "member", "part", "period", "kind", "point", "value", "status")


def in_swedish(kind: str, status: str) -> tuple[str, str]:
    said = words("sv")
    return said[f"fact.{kind}"], said[f"cell.{status}"] if status else ""


def lines_of(data: bytes, dialect: Dialect) -> list[list[str]]:
    return [*csv.reader(StringIO(data.decode(dialect.encoding), newline=""), delimiter=dialect.delimiter)]


@pytest.mark.parametrize("dialect", [SWEDISH_EXCEL, TIDY], ids=["excel", "tidy"])
def test_csv_holds_every_value(dialect: Dialect, tmp_path: Path, capfdbinary: Capture) -> None:
    asked = ["--dialect", "tidy"] if dialect is TIDY else []
    data = exported(capfdbinary, "csv", workspace_at(tmp_path), *asked)
    assert data.startswith(b"\xef\xbb\xbf") == (dialect is SWEDISH_EXCEL)
    assert data.count(b"\r\n") == (len(TOLD) + 1 if dialect is SWEDISH_EXCEL else 0)
    heads, *found = lines_of(data, dialect)
    assert dialect.delimiter.join(heads) == (TIDY_COLUMNS if dialect is TIDY else COLUMNS)
    expected = []
    for *keys, kind, point, value, status in TOLD:
        shown = f"{value:f}".replace(".", dialect.decimal) if isinstance(value, Decimal) else str(value)
        kind_told, status_told = (kind, status) if dialect is TIDY else in_swedish(kind, status)
        expected.append([*keys, kind_told, status_told, point, shown])
    assert [[*line[1:2], *line[3:7], line[10], line[7], line[8]] for line in found] == expected
    first, last = found[0], found[-1]
    assert first[:1] + first[2:3] + first[-2:] == ["Provköpings kommun", "'=1+1", "'-register", "värden/alla.yaml"]
    assert last[-2] == "'+egen"


def test_xlsx_holds_every_value_as_it_is(tmp_path: Path, capfdbinary: Capture) -> None:
    data = exported(capfdbinary, "xlsx", workspace_at(tmp_path))
    book = load_workbook(BytesIO(data))
    assert [(one.title, one.sheet_state) for one in book] == [
        ("Kund vår er", "visible"), ("Kund vår er (2)", "visible"), ("Utan perspektiv", "visible"),
        ("_malstyr", "hidden"),
    ]  # fmt: skip
    found: list[tuple[Any, ...]] = []
    for sheet in book.worksheets[:3]:
        heads, *lines = sheet.iter_rows(values_only=True)
        assert ";".join(map(str, heads)) == COLUMNS
        assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", f"A1:M{len(lines) + 1}")
        found += lines
        assert {cell.number_format for row in sheet.iter_rows() for cell in row} <= {"General", "yyyy-mm-dd"}
    expected: dict[tuple[Any, ...], tuple[object, str | None]] = {}
    for id, member, part, period, kind, point, value, status in TOLD:
        slag, standing = in_swedish(kind, status)
        expected[id, member or None, part or None, period, slag, point or None] = value, standing or None
    assert len(found) == len(expected)
    for line in found:
        period, value = line[5], line[8]
        when = period.date().isoformat() if isinstance(period, datetime) else period
        wanted, standing_told = expected[line[1], line[3], line[4], when, line[6], line[7]]
        if isinstance(value, int | float):
            assert Decimal(format(value, ".15g")) == wanted
        else:
            assert value == (f"{wanted:f}" if isinstance(wanted, Decimal) else wanted)
        assert line[10] == standing_told
    assert isinstance(found[-1][5], datetime), "a day is a date"
    (long,) = [one[8] for one in found if one[1] == "exakt" and one[5] == "2013"]
    assert long == "123456789012345678.1234567891", "more digits than a spreadsheet keeps are a text"
    first = book.worksheets[0]["C2"]
    assert (first.value, first.data_type, first.quotePrefix) == ("=1+1", "s", True)
    assert "<f>" not in unzipped(data)
    told = {row[0]: row[1] for row in book["_malstyr"].iter_rows(values_only=True)}
    assert (told["kind"], told["workspace"], told["as_of"]) == ("export", "provköping", "2014-03-01")


def test_parquet_holds_every_value(tmp_path: Path, capfdbinary: Capture) -> None:
    found = rows_of(exported(capfdbinary, "parquet", workspace_at(tmp_path)))
    names = ("indicator_id", "member_id", "part_id", "period", "kind", "point")
    for row, (*keys, value, status) in zip(found, TOLD, strict=True):
        assert [row[name] or "" for name in names] == keys
        assert row["value"] == (value if isinstance(value, Decimal) else None)
        assert row["text"] == (None if isinstance(value, Decimal) else value)
        assert (row["status"] or "", row["organisation_id"], row["area_code"]) == (status, "provköping", "0981")
    assert (found[0]["indicator"], found[0]["source"]) == ("=1+1", "-register")
    assert (found[25]["period_start"], found[25]["period_end"]) == (date(2012, 7, 1), date(2013, 6, 30))


@pytest.mark.parametrize("value", ["0.12345678901", "12345678901234567890123456789"])
def test_parquet_never_rounds(value: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, FILES | {"mer.yaml": f"values: {{exakt: {{2010: {value}}}}}\n"})
    assert main(["export", "parquet", str(tmp_path)]) == 2
    out, err = capfd.readouterr()
    assert out == "" and value in err and "exakt/2010 (mer.yaml)" in err


@pytest.mark.parametrize(("format", "library"), [("parquet", "duckdb"), ("ics", "icalendar")])
def test_what_is_not_installed_is_told(
    format: str, library: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    assert main(["export", format, str(workspace_at(tmp_path)), "--lang", "sv"]) == 2
    assert f"install {library}" in capfd.readouterr().err


def reloaded(told: dict[str, Any]) -> Any:
    """The data of an exported workspace, read as a goal file."""
    text = json.dumps(told["workspace"], ensure_ascii=False)
    return load(".", FileTree({"malstyr.yaml": text.encode()})).workspace.data


@pytest.mark.slow
@pytest.mark.parametrize("folder", ["all", *EXAMPLES], ids=lambda one: getattr(one, "name", one))
def test_json_is_the_whole_workspace(folder: Path | str, tmp_path: Path, capfdbinary: Capture) -> None:
    at = workspace_at(tmp_path) if folder == "all" else folder
    told = json.loads(exported(capfdbinary, "json", at))
    main(["schema", "export"])
    schema = json.loads(capfdbinary.readouterr().out)
    Draft202012Validator.check_schema(schema)
    assert [one.message for one in Draft202012Validator(schema).iter_errors(told)] == []
    files = {path.relative_to(at).as_posix(): path.read_bytes() for path in Path(at).rglob("*.yaml")}
    own = load(".", FileTree({name: data for name, data in files.items() if ".lock." not in name})).workspace
    again = reloaded(told)
    for section in type(own.data).model_fields:
        assert getattr(again, section) == getattr(own.data, section), section
    assert told["complete"] is True and told["version"] == 1


def test_json_hides_what_is_hidden_and_names_nobody_in_public(tmp_path: Path, capfdbinary: Capture) -> None:
    approved = "date: 2013-06-01, approves: {values/kost/skola/2013: {from: 74.9, to: 75.4}}"
    write(tmp_path, FILES | {"malstyr.yaml": GOALS.replace("date: 2013-06-01", approved)})
    open_, public = (exported(capfdbinary, "json", tmp_path, *more).decode() for more in ([], ["--public"]))
    assert "75.4" not in open_ and "74.9" not in open_
    assert "Sigrid" in open_ and "Sigrid" not in public and "Skolchef" in public


@pytest.mark.parametrize("format", ["csv", "xlsx", "json", "parquet", "ics"])
def test_public_names_nobody_and_tells_nothing_before_its_day(
    format: str, tmp_path: Path, capfdbinary: Capture
) -> None:
    files = {name: text.replace("name: Kost", "name: Kost enligt Sigrid Ek") for name, text in FILES.items()}
    data = exported(capfdbinary, format, write(tmp_path, files), "--public")
    text = unzipped(data) if format == "xlsx" else repr(rows_of(data)) if format == "parquet" else data.decode()
    assert "Sigrid" not in text.replace("\r\n ", "")
    if format != "ics":
        assert "99" in FILES["värden/alla.yaml"] and not re.search(r"\b99\b", text)
        early = exported(capfdbinary, format, tmp_path, "--public", "--as-of", "2013-09-29")
        told = unzipped(early) if format == "xlsx" else repr(rows_of(early)) if format == "parquet" else early.decode()
        assert "1250.5" in told.replace(",", ".") and not re.search(r"\b(1200|801|1199)\b", told)


def test_a_part_is_exported(tmp_path: Path, capfdbinary: Capture) -> None:
    folder = workspace_at(tmp_path)

    def series(*asked: str) -> set[tuple[str, ...]]:
        _, *lines = lines_of(exported(capfdbinary, "csv", folder, *asked), SWEDISH_EXCEL)
        return {(line[1], line[3], line[5]) for line in lines}

    assert series("--unit", "skola") == {
        ("nki", "", "2012"), ("nki", "", "2013"), ("nki", "", "2014"), ("kost", "skola", "2012"),
        ("kost", "skola", "2013"), ("kost", "vård", "2012"), ("kost", "vård", "2013"), ("steg", "", "2013"),
        ("läsår", "", "2012/13"),
    }  # fmt: skip
    assert {period for _, _, period in series("--period", "2013")} == {"2013", "2013-05-17"}
    told = json.loads(exported(capfdbinary, "json", folder, "--period", "2012"))
    assert {*told["workspace"]["values"]} == {"nki", "kost", "exakt"} and len(told["workspace"]["indicators"]) == 9


def events_in(data: bytes) -> dict[str, Any]:
    return {str(one["UID"]): one for one in Calendar.from_ical(data).walk("VEVENT")}


def test_a_calendar_has_every_day(tmp_path: Path, capfdbinary: Capture) -> None:
    folder = workspace_at(tmp_path)
    found = events_in(exported(capfdbinary, "ics", folder))
    days = {uid: one.decoded("DTSTART") for uid, one in found.items()}
    assert days == {
        "activities/utbilda@provköping": date(2014, 6, 1),
        "activities/klar@provköping": date(2014, 1, 15),
        "activities/lagd@provköping": date(2014, 4, 1),
        **{f"calendar/T2/{year}@provköping": date(year, 9, 30) for year in (2013, 2014, 2015)},
        **{f"calendar/closing/{year}@provköping": date(year + 1, 2, 15) for year in (2013, 2014, 2015)},
        "units/skola/2014@provköping": date(2015, 2, 15),
    }
    moved = found["activities/utbilda@provköping"]
    assert (moved["SEQUENCE"], str(moved["SUMMARY"])) == (1, "Utbilda alla")
    assert "Sigrid Ek" in moved["DESCRIPTION"] and moved.decoded("DTEND") == date(2014, 6, 2)
    assert str(found["activities/klar@provköping"]["SUMMARY"]) == 'Klar: Klart, då; "så"'
    assert found["activities/lagd@provköping"]["STATUS"] == "CANCELLED"
    stamps = {one.decoded("DTSTAMP") for one in found.values()}
    assert stamps == {datetime(2014, 3, 1, tzinfo=UTC)}, "without a commit, the day"
    git(folder, "init", "-q", "-b", "main")
    committed(folder, "ett", day="2014-02-03")
    again = events_in(exported(capfdbinary, "ics", folder))
    assert {one.decoded("DTSTAMP") for one in again.values()} == {datetime(2014, 2, 3, 11, tzinfo=UTC)}
    assert {*again} == {*found}, "so that it updates and doubles nothing"
    only = events_in(exported(capfdbinary, "ics", folder, "--unit", "vård", "--period", "2014-T1"))
    assert {*only} == {"activities/klar@provköping", "calendar/closing/2013@provköping"}


@pytest.mark.parametrize("format", ["csv", "xlsx", "json", "parquet", "ics"])
def test_the_same_is_the_same_bytes(
    format: str, tmp_path: Path, capfdbinary: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = workspace_at(tmp_path / "a"), workspace_at(tmp_path / "b/c")
    first = exported(capfdbinary, format, here)
    monkeypatch.chdir(there / "värden")
    assert exported(capfdbinary, format, there) == first
    assert exported(capfdbinary, format, ".") == first
    if format == "xlsx":
        core = load_workbook(BytesIO(first)).properties
        assert (core.creator in (None, "openpyxl"), b"2026" in first) == (True, False)


# Texts and numbers, whatever they are


NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=None, min_value=-(10**25), max_value=10**25)


@pytest.mark.slow
@given(NUMBERS, st.sampled_from([SWEDISH_EXCEL, TIDY]))
def test_a_number_is_written_as_it_is(value: Decimal, dialect: Dialect) -> None:
    ((told,),) = lines_of(delimited([[value]], dialect), dialect)
    assert Decimal(told.replace(dialect.decimal, ".")) == value


@settings(max_examples=15)
@given(st.lists(NUMBERS, min_size=1, max_size=50))
def test_a_workbook_holds_a_number_exactly(values: list[Decimal]) -> None:
    book = empty_book()
    sheet = book.create_sheet("x")
    for row, value in enumerate(values, 1):
        put_value(sheet, row, 1, value)
    (found,) = load_workbook(BytesIO(bytes_of_book(book))).worksheets[0].iter_cols(values_only=True)
    assert [Decimal(one) if isinstance(one, str) else Decimal(format(one, ".15g")) for one in found] == values


@pytest.mark.slow
@settings(max_examples=15)
@given(st.lists(NUMBERS.filter(has_room), min_size=1, max_size=50))
def test_parquet_holds_a_number_exactly(values: list[Decimal]) -> None:
    held = parquet_bytes({"value": (NUMBER, [f"{one:f}" for one in values])})
    assert [row["value"] for row in rows_of(held)] == values


@pytest.mark.slow
@given(st.text(st.characters(exclude_categories=("C", "Zl", "Zp"))))
def test_a_text_comes_back_from_csv(text: str) -> None:
    for dialect in (SWEDISH_EXCEL, TIDY):
        ((told, _),) = lines_of(delimited([[text, "x"]], dialect), dialect)
        assert not told.startswith(("=", "+", "-", "@", "\t", "\r"))
        plain = told[1:] if text.startswith(("=", "+", "-", "@")) else told
        assert plain.replace(" ", "") == text.replace(" ", "")


@pytest.mark.slow
@given(st.lists(st.text(), min_size=1, max_size=6))
def test_a_sheet_can_have_its_name(wanted: list[str]) -> None:
    names: list[str] = []
    for one in wanted:
        name = sheet_name(one, names)
        assert 0 < len(name) <= 31 and not set(name) & set("[]:*?/\\") and name == name.strip(" '")
        assert name.casefold() not in [*(held.casefold() for held in names), "history", "_malstyr"]
        names.append(name)
    book = Workbook()
    assert [book.create_sheet(one).title for one in names] == names


# What does not go together


WRONG = {
    "": "malstyr export xlsx",
    "csv . --entry": "malstyr export xlsx --entry",
    "json . --dialect tidy": "malstyr export csv --dialect",
    "csv . --dialect exel": "Menade du excel?",
    "excel .": "Välj något av: csv, xlsx, json, parquet, ics.",
    "xlsx . --all-units ut": "--entry --all-units",
    "xlsx . --entry --unit skola": "--period 2026",
    "xlsx . --entry --period 2013": "--unit ENHET",
    "xlsx . --entry --period 2013 --unit skola --all-units ut": "inte båda",
    "xlsx . --entry --period 2013 --all-units ut --output x.xlsx": "Ta bort --output",
    "xlsx . --entry --period 2013-W99 --unit skola": "2013-W99 är inte en period",
    "xlsx . --entry --period 2013 --unit skol": "Menade du skola?",
    "xlsx . --entry --period 2013-M05 --unit skola": "har inget att fylla i för 2013-M05",
    "xlsx . --entry --period 2013-M05 --all-units ut": "Ingen enhet har något att fylla i",
    "csv . --output ut.xlsx": ".csv",
    "csv . --output malstyr.yaml": "malstyr.yaml",
    "csv finns-inte": "finns-inte",
}


@pytest.mark.parametrize("typed", WRONG)
def test_what_cannot_be_done_says_what_to_type(
    typed: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workspace_at(tmp_path))
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert main(["export", *typed.split(), "--lang", "sv"]) == 2
    out, err = capfd.readouterr()
    assert (out, err.count("\n")) == ("", 1) and WRONG[typed] in err
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_what_was_lost_is_told_and_the_rest_exported(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, FILES | {"trasig.yaml": "goals: [\n"})
    assert main(["export", "csv", str(tmp_path), "--lang", "sv"]) == 2
    out, err = capfd.readouterr()
    assert out.count("\n") == len(TOLD) + 1 and "trasig.yaml" in err
