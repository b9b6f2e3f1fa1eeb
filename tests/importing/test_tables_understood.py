"""Tables as the sector makes them, each with every cell that is taken and everything that is not."""

import pytest
from imports import GOALS, cells, imported, imported_into, left
from tables_of_headings import HEADINGS
from tables_of_numbers import NUMBERS
from tables_of_rows import ROWS

from conftest import workspace
from together import together

TABLES = HEADINGS | ROWS | NUMBERS


@together
@pytest.mark.parametrize("name", TABLES)
def test_every_cell_of_a_table_is_exact(name: str) -> None:
    text, wanted, taken, rest = TABLES[name]
    result = imported(text, {}, **wanted)
    assert cells(result) == taken
    assert left(result) == rest


def test_nothing_of_persons_is_told() -> None:
    told = str(imported("Namn;E-post;Skola\nAda;ada@exempel.se;Åskolan\nBo;bo@exempel.se;Åskolan\n"))
    assert [one for one in ("Ada", "exempel.se", "Åskolan") if one in told] == []


@pytest.mark.parametrize(("number", "asked"), [("1", False), ("0", False), ("9", False), ("80", True), ("0,8", True)])
def test_few_things_may_be_a_tenth_of_those_before(number: str, asked: bool) -> None:
    series = "  ärenden: {2026-M01: 7, 2026-M02: 8}\n  nki: {2023: 72"
    loaded = workspace({"malstyr.yaml": GOALS.replace("  nki: {2023: 72", series)})
    result = imported_into(loaded, f"Månad;Antal ärenden\n2026-03;{number}\n")
    assert bool([*result.questions, *result.refused]) is asked
