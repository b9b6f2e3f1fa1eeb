"""Tables told cell by cell: every part with its role, every cell with its heading, and nothing else changed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malstyr.present.cells import told_by_cell

HEAD = "<thead><tr><th>A</th><th>B</th><th>C</th></tr></thead>"


def labels(html: str) -> list[str]:
    return re.findall(r'data-l="([^"]*)"', told_by_cell(html))


def roles(html: str) -> list[str]:
    return re.findall(r'role="([^"]*)"', told_by_cell(html))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("<tr><th>x</th><td>1</td><td>2</td></tr>", ["B", "C"]),
        ("<tr><td>0</td><td>1</td><td>2</td></tr>", ["A", "B", "C"]),
        ("<tr><td colspan=2>0</td><td>2</td></tr>", ["C"]),
        ('<tr><td colspan="3">0</td></tr>', []),
        ('<tr><th rowspan="2">x</th><td>1</td><td>2</td></tr><tr><td>1</td><td>2</td></tr>', ["B", "C"] * 2),
        (
            "<tr><td rowspan=3>0</td><td>1</td><td>2</td></tr>" + "<tr><td>1</td></tr>" * 3,
            ["A", "B", "C", "B", "B", "A"],
        ),
        ('<!-- <td>x</td> --><tr><th>x</th><td title="a>b">1</td></tr>', ["B"]),
        ("<tr><th>x</th><td>1</td></tr></tbody><tbody><tr><th>y</th><td>1</td></tr>", ["B", "B"]),
        ("<tr><th>x</th><td><table><tr><td>1</td></tr></table></td><td>2</td></tr>", ["B", "C"]),
        ("<tr><th>x</th><td>1</td><td>2</td><td>3</td></tr>", ["B", "C"]),
    ],
)
def test_the_heading_of_a_cell(rows: str, expected: list[str]) -> None:
    assert labels(f"<table>{HEAD}<tbody>{rows}</tbody></table>") == expected


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ("<tr><th>A</th><th>Å &amp; <b>ä</b></th></tr>", "Å &amp; ä"),
        ('<tr><th>A</th><th>Det "nya"\n målet</th></tr>', "Det &#34;nya&#34; målet"),
        ("<tr><th>A</th><th><svg><path d='M0 0'/></svg></th></tr>", ""),
        ("<tr><th rowspan=2>A</th><th colspan=2>2013</th></tr><tr><th>Mål</th><th>Mått</th></tr>", "2013 Mål"),
        ("<tr><th>A</th><th>2\xa0013</th></tr>", "2\xa0013"),
    ],
)
def test_what_a_heading_says(heads: str, expected: str) -> None:
    table = f"<table><thead>{heads}</thead><tbody><tr><th>x</th><td>1</td></tr></tbody></table>"
    assert labels(table) == [expected] * bool(expected)


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (f"<table>{HEAD}</table>", ["table", "rowgroup", "row", *["columnheader"] * 3]),
        (
            '<table><tbody><tr><th scope="row">x</th><td>1</td></tr></tbody></table>',
            ["table", "rowgroup", "row", "rowheader", "cell"],
        ),
        ('<table><tr><th scope="rowgroup">x</th></tr></table>', ["table", "row", "rowheader"]),
        ('<table><tr><th scope="col">x</th></tr></table>', ["table", "row", "columnheader"]),
        ('<table role="grid"><tr></tr></table>', ["grid", "row"]),
        (f'<table class="wide matrix">{HEAD}</table>', []),
        (f"<table class=matrix>{HEAD}</table>", []),
        ("<p>td tr <em>table</em></p><tdx>", []),
    ],
)
def test_the_role_of_each_part(table: str, expected: list[str]) -> None:
    assert roles(table) == expected


PIECES = st.sampled_from(
    ["<table>", "</table>", "<thead>", "<tbody>", "</thead>", "<tr>", "</tr>", "<th>", "</th>", "<td>", "</td>",
     "<td colspan=2>", "<td rowspan='3'>", "<td", '"', "'", "<", ">", "<!--", "-->", "a", " ", "\n", "å&amp;"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_nothing_else_is_changed(html: str) -> None:
    added = r' (?:role="(?:table|rowgroup|row|cell|columnheader|rowheader)"|data-l="[^"]*")'
    assert re.sub(added, "", told_by_cell(html)) == html


@pytest.mark.slow
def test_no_text_takes_long() -> None:
    """What is written so as to be read again and again is read once."""
    for piece in ("<td ", '<td "', "<!--", "<td a='", "<table><td rowspan=1000 colspan=1000>"):
        assert told_by_cell(piece * 3000)
