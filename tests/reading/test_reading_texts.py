"""Text files of tables: whatever program wrote them, their cells are what stands there, or it is told why not."""

import csv
from contextlib import suppress
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malstyr.exchange.reading.delimiter import CANDIDATES
from malstyr.exchange.reading.read import HowToRead, table_of
from malstyr.exchange.reading.unreadable import UnreadableTable
from malstyr.exchange.table import TableFile

PLAIN = "Enhet;2024;2025\nÅsgården;78,5;80\nÖdla;79;1 250\n"
ROWS = [["Enhet", "2024", "2025"], ["Åsgården", "78,5", "80"], ["Ödla", "79", "1 250"]]


def texts(table: TableFile) -> list[list[str]]:
    return [[cell.text for cell in row.values()] for row in table.sheets[0].rows.values()]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (PLAIN.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + PLAIN.encode(), "utf-8"),
        (PLAIN.encode("cp1252"), "cp1252"),
        (PLAIN.encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + PLAIN.encode("utf-16-be"), "utf-16"),
        (PLAIN.encode("utf-32"), "utf-32"),
        (PLAIN.replace("\n", "\r\n").encode(), "utf-8"),
        (PLAIN.replace("\n", "\r").encode(), "utf-8"),
        (PLAIN.rstrip().encode(), "utf-8"),
        (PLAIN.replace(";", "\t").encode("cp1252"), "cp1252"),
        (PLAIN.replace(";", "|").encode(), "utf-8"),
        ('Enhet,2024,2025\nÅsgården,"78,5",80\nÖdla,79,1 250\n'.encode(), "utf-8"),
        (("sep=;\n" + PLAIN).encode(), "utf-8"),
    ],
)
def test_the_same_table_however_it_is_written(data: bytes, encoding: str) -> None:
    table = table_of(data, "tal.csv")
    assert (texts(table), table.encoding, table.faults) == (ROWS, encoding, ())


DELIMITED = {
    "a title and notes around": (
        "Måluppföljning, tertial 2, nämnden\n\nEnhet;2024\nA;1,5\nB;2,5\nKälla: a, b, c\n",
        ";",
    ),
    "titles with commas, and decimals": ("Tal, 2026\nUttag, maj, 7\nEnhet;2024\nA;78,5\nB;79,5\n", ";"),
    "numbers with semicolons in texts": ("Skola,2024,2025\nA; norra,78,79\nB; södra,80,81\n", ","),
    "decimal commas make as many fields": ("A;78,5;80,1\nB;79,5;81,2\n", ";"),
    "commas in names": ('Enhet,2024\n"Norra, vård",5\n"Södra, vård",6\n', ","),
    "semicolons in texts": ("Enhet\tText\nA\tett;två;tre\nB\tfyra;fem;sex\n", "\t"),
    "decimal commas between bars": ("Period|Klinik|Andel\n202603|A|98,0\n202604|A|95,9\n", "|"),
    "ragged ends": ("Enhet;2024;2025;;\nA;1\nB;2\nC;3\n", ";"),
    "one column": ("Enhet\nA\nB\n", None),
    "a line": ("Enhet;2024\n", ";"),
    "quotes with breaks": ('Enhet;Text\nA;"rad ett\nrad; två"\nB;x\n', ";"),
}


@pytest.mark.parametrize(("text", "delimiter"), DELIMITED.values(), ids=DELIMITED)
def test_the_delimiter_is_that_of_most_rows(text: str, delimiter: str | None) -> None:
    assert table_of(text.encode(), "a.csv").delimiter == delimiter


UNREADABLE = {
    "nothing": (b"", "empty"),
    "blanks": (b" \r\n\r\n", "empty"),
    "a mark alone": (b"\xef\xbb\xbf", "empty"),
    "separators alone": (b";;;\n;;;\n", "empty"),
    "no encoding": (b"Enhet;2024\nA\x81;5\n", "encoding"),
    "NUL": (b"Enhet;2024\nA\x00;5\n", "nul"),
    "UTF-16 without its mark": ("Enhet;2024\nA;5\n".encode("utf-16-le"), "nul"),
    "a workbook": (b"PK\x03\x04" + bytes(60), "is-workbook"),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "xls"),
    "a protected workbook": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
        "password",
    ),
    "a page": (b"\n<html><table><tr><td>1</table>", "web-page"),
    "a PDF": (b"%PDF-1.7\n", "pdf"),
    "too wide": (b"a;" * 16_001 + b"b\n", "columns"),
}


@pytest.mark.parametrize(("data", "reason"), UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableTable) as told:
        table_of(data, "tal.csv")
    assert told.value.reason == reason


def test_an_encoding_that_does_not_fit_is_told_by_its_byte() -> None:
    with pytest.raises(UnreadableTable) as told:
        table_of("Enhet\nÅ\n".encode("cp1252"), "a.csv", how=HowToRead(encoding="utf-8"))
    assert told.value.args_of_message == {"encoding": "utf-8", "byte": "0xC5", "at": "7", "line": "2"}


@pytest.mark.parametrize("name", ["klingon", "rot13", "hex"])
def test_an_encoding_that_is_none_is_told(name: str) -> None:
    with pytest.raises(UnreadableTable, match="unknown-encoding"):
        table_of(PLAIN.encode(), "a.csv", how=HowToRead(encoding=name))


@pytest.mark.parametrize(("typed", "read"), [("tab", "\t"), ("\\t", "\t"), (";", ";"), (":", ":")])
def test_a_delimiter_may_be_said(typed: str, read: str) -> None:
    assert table_of(b"a:b;c\n", "a.csv", how=HowToRead(delimiter=typed)).delimiter == read


@pytest.mark.parametrize("typed", [";;", '"', "a", "5", "\n"])
def test_what_is_no_delimiter_is_told(typed: str) -> None:
    with pytest.raises(UnreadableTable, match="delimiter"):
        table_of(PLAIN.encode(), "a.csv", how=HowToRead(delimiter=typed))


FAULTY = {
    "open to the end": ('Enhet;2024\nA;"78\nB;80\n', [(2, None, "unclosed-quote", 2)], [["Enhet", "2024"]]),
    "open to a later quote": (
        'Enhet;2024\n"A;78\nB;80\n"C";7\nD;5\n',
        [(2, None, "unclosed-quote", 2)],
        [["Enhet", "2024"], ["D", "5"]],
    ),
    "open on the last line": (
        'Enhet;2024\nA;5\n"B;6',
        [(3, None, "unclosed-quote", 3)],
        [["Enhet", "2024"], ["A", "5"]],
    ),
    "text after its quote": ('Enhet;2024\n"A"a;5\n', [], [["Enhet", "2024"], ["Aa", "5"]]),
    "a quote within": ('Enhet;2024\n12" rör;5\n', [], [["Enhet", "2024"], ['12" rör', "5"]]),
    "a control sign": ("Enhet;2024\nA\x1b[2J;5\n", [(2, 1, "control-character", None)], [["Enhet", "2024"], ["5"]]),
}


@pytest.mark.parametrize(("text", "faults", "rows"), FAULTY.values(), ids=FAULTY)
def test_what_of_a_file_cannot_be_read_is_told_where_it_is(
    text: str, faults: list[tuple[object, ...]], rows: list[list[str]]
) -> None:
    table = table_of(text.encode(), "a.csv")
    assert [(one.row, one.column, one.code, one.line) for one in table.faults] == faults
    assert texts(table) == rows


def test_equal_cells_are_one() -> None:
    rows = table_of(b"a;5\nb;5\n", "a.csv").sheets[0].rows
    assert rows[1][2] is rows[2][2]


def test_a_long_field_is_read() -> None:
    assert len(texts(table_of(b"a;" + b"x" * 200_000 + b"\n", "a.csv"))[0][1]) == 200_000


CELL = st.text(st.characters(codec="utf-8", exclude_characters="\x00", exclude_categories=["Cc", "Cs"]), max_size=8)


@pytest.mark.slow
@given(
    st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=8).filter(
        lambda rows: any(cell.strip() for row in rows for cell in row) and not rows[0][0].lstrip().startswith("\ufeff")
    ),
    st.sampled_from(CANDIDATES),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_what_is_written_is_read(rows: list[list[str]], delimiter: str, encoding: str) -> None:
    held = StringIO()
    csv.writer(held, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    table = table_of(held.getvalue().encode(encoding), "a.csv", how=HowToRead(delimiter=delimiter))
    read = {(row, column): cell.text for row, cells in table.sheets[0].rows.items() for column, cell in cells.items()}
    wanted = {
        (row, column): cell.strip()
        for row, cells in enumerate(rows, 1)
        for column, cell in enumerate(cells, 1)
        if cell.strip()
    }
    assert read == wanted


@pytest.mark.slow
@given(st.one_of(st.binary(max_size=60), st.text(st.sampled_from('a";,\n\r\t|5å\x1b'), max_size=40).map(str.encode)))
def test_whatever_bytes_a_file_has_it_is_read_or_told_why_not(data: bytes) -> None:
    with suppress(UnreadableTable):
        table_of(data, "a.csv")
