"""How wide the columns of a table in Word are: no word is broken where the page has room for them."""

from collections.abc import Iterable, Sequence

import pytest

from malstyr.present.document import Table, TableHead, TableRow, runs
from malstyr.word.tables import column_widths, wished_widths

ROOM, AIR = 9638, 144
"""Between the margins of A4, and what is left beside the text of a cell, in twentieths of a point."""

WORDS = [
    ("senast 30 september 2013", 1161), ("✓ klar 12 december 2013", 1101),
    ("Kommunalråd och andra", 1210), ("Förvaltningschefer", 1620), ("resultatenheter i olika", 1300),
    ("OMVÅRDNADSNÄMNDEN", 2230), ("mmmmmm", 960), ("999,99", 551),
]  # fmt: skip
"""Texts, and the width of the longest word of each in Arial's bold at nine points, as a typesetter measures it; a day
and its month are one word."""


def widths(*cells: str) -> list[int]:
    (found,) = widths_of(table("ABCDE"[: len(cells)], cells))
    return found


def table(heads: Iterable[str], *rows: Sequence[str], matrix: bool = False) -> Table:
    lines = (TableRow(tuple(map(runs, row))) for row in rows)
    return Table("Resultat", tuple(TableHead(runs(head)) for head in heads), tuple(lines), matrix=matrix)


def widths_of(*tables: Table) -> list[list[int]]:
    """As they are in one document, in a template."""
    return [column_widths(one, ROOM, wished_widths(tables), (100, 120)) for one in tables]


@pytest.mark.parametrize(("text", "measured"), WORDS, ids=[text for text, _ in WORDS])
def test_a_column_has_room_for_its_longest_word(text: str, measured: int) -> None:
    """Beside columns that wish for more than there is."""
    names = "Alla medarbetare i förvaltningen är utbildade i målet"
    assert widths(names, names, names, names, text)[-1] >= measured + AIR


def test_the_plan_of_activities_breaks_no_word() -> None:
    cells = {
        "Alla är utbildade i målstyrningsmodellen": 1910,
        "Den mänskliga tillväxtkommunen": 1530,
        "Nyckelperson i upphandlingsförvaltningen": 2320,
        "senast 30 september 2011 (flyttad från 30 juni 2011)": 1161,
        "✓ klar 12 september 2011": 1161,
    }
    found = widths(*cells)
    assert sum(found) <= ROOM
    assert all(have >= need + AIR for have, need in zip(found, cells.values(), strict=True))


@pytest.mark.parametrize(
    ("names", "measured"),
    [
        (["Björken", "Dalhem", "korttids- och växelvårdsenhet", "demensinriktning", "servicehus"], 1545),
        (["A", "B", "C"], 120),
    ],
)
def test_a_matrix_has_even_columns_where_they_hold_every_word(names: list[str], measured: int) -> None:
    steps = ("Resultatet återkopplat", *("✓ klart" for _ in names))
    ((first, *found),) = widths_of(table(("Steg", *names), steps, matrix=True))
    assert first + sum(found) <= ROOM
    assert max(found) >= measured + AIR
    assert (max(found) - min(found) <= 1) is (len(names) == 3)


def test_a_wider_typeface_of_a_template_breaks_no_number() -> None:
    """Of a template's Georgia, beside texts that would take all that is left."""
    numbers = {"158,2": 500, "162,9": 500, "167,4": 500}
    names = "Disponibel inkomst för alla som bor i kommunen, i tusental kronor"
    found = widths(names, *numbers, names)
    assert all(have >= need * 6 // 5 + AIR for have, need in zip(found[1:-1], numbers.values(), strict=True))
    assert sum(found) <= ROOM


def test_columns_that_are_called_the_same_are_as_wide_in_all_tables() -> None:
    """Whatever stands in each: years and states below each other, and the names have what is left."""
    tables = (
        table(("Indikator", "2012", "2013", "Läge"), ("Nöjda med allt", "8", "9", "✓ uppfyllt")),
        table(("Enhet", "2012", "2013", "Läge"), ("It", "9 100,5", "–", "– följs utan krav"), ("Kost", "7", "8", "")),
        table(("Indikator", "2012", "2013", "Trend", "Läge"), ("Väntetid", "–", "12 000", "↑ bättre", "? inte mätt")),
    )
    one, two, three = widths_of(*tables)
    assert one == two and one[1:3] == three[1:3] and one[-1] == three[-1]
    assert {sum(one), sum(two), sum(three)} == {ROOM}
