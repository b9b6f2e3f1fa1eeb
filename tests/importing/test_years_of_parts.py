"""``Helår`` beside the months: a check of what they make, never a value of its own; asked where they are not all."""

import pytest
from imports import GOALS, imported_into, left

from conftest import workspace
from malstyr.workspace.load import Loaded
from together import together


def loaded_with(year: str) -> Loaded:
    """The workspace of imports, where something is measured each tertial and makes the year so."""
    often = "measured_in: st, frequency: month,"
    return workspace({"malstyr.yaml": GOALS.replace(often, f"measured_in: st, frequency: tertial, year: {year},")})


YEARS: dict[str, tuple[str, str, list[str], list[str]]] = {
    "the sum of all parts": ("sum", "40;50;60;150", ["T1", "T2", "T3"], ["ignored R2C5 computed"]),
    "another than their sum, which a finding tells": ("sum", "40;50;60;151", ["T1", "T2", "T3", "year"], []),
    "the sum of some": ("sum", "40;50;;90", ["T1", "T2"], ["asked check:R2C5"]),
    "more than the sum of some": ("sum", "40;50;;150", ["T1", "T2", "year"], []),
    "the mean of all parts": ("mean", "40;50;63;51", ["T1", "T2", "T3"], ["ignored R2C5 computed"]),
    "the mean of some": ("mean", "40;50;;45", ["T1", "T2"], ["asked check:R2C5"]),
    "the last of all parts": ("last", "40;50;60;60", ["T1", "T2", "T3"], ["ignored R2C5 computed"]),
    "the sum of what no parts make": ("each", "40;50;60;150", ["T1", "T2", "T3"], ["ignored R2C5 computed"]),
    "the sum of some of what no parts make": ("each", "40;50;;90", ["T1", "T2"], ["ignored R2C5 computed"]),
    "of what no parts make": ("each", "40;50;60;151", ["T1", "T2", "T3", "year"], []),
    "alone": ("sum", ";;;150", ["year"], []),
}


@together
@pytest.mark.parametrize("case", YEARS)
def test_a_year_that_its_parts_make_is_no_value(case: str) -> None:
    year, numbers, taken, told = YEARS[case]
    table = f"Antal ärenden;T1 2025;T2 2025;T3 2025;Helår 2025\nKommunen;{numbers}\n"
    result = imported_into(loaded_with(year), table, indicator="ärenden")
    assert [one.period.removeprefix("2025-").replace("2025", "year") for one in result.cells] == taken
    assert left(result) == told


@pytest.mark.parametrize(
    ("answer", "taken"), [("keep", ["2025-T1", "2025-T2", "2025"]), ("skip", ["2025-T1", "2025-T2"])]
)
def test_it_is_taken_or_left_as_answered(answer: str, taken: list[str]) -> None:
    table = "Antal ärenden;T1 2025;T2 2025;Helår 2025\nKommunen;40;50;90\n"
    result = imported_into(loaded_with("sum"), table, {"check:R2C4": answer}, indicator="ärenden")
    assert [one.period for one in result.cells] == taken
