"""What is typed of all of a table, and what the table says otherwise: never passed over without a word."""

import pytest
from imports import cells, imported, left

from together import together

TABLE = "Nämnd;Sjukfrånvaro 2025;Sjukfrånvaro 2026\nBildningsnämnden;6,2;6,1\n"
TYPED = {
    ("indicator", "nki"): True,
    ("indicator", "sjuktal-nämnd"): False,
    ("member", "socialnämnden"): True,
    ("member", "bildningsnämnden"): False,
    ("period", "2024"): True,
    ("period", "2026"): False,
}
"""An option, and whether the table says otherwise in all of it."""


@together
@pytest.mark.parametrize("typed", TYPED)
def test_an_option_that_the_table_contradicts_is_told(typed: tuple[str, str]) -> None:
    option, text = typed
    result = imported(TABLE, {}, **{option: text})
    assert len(result.cells) == 2
    assert [one.at for one in result.ignored] == ([f"--{option}"] if TYPED[typed] else [])
    assert result.summary.read == 2


UNITS = {
    "in the heading": ("Mått;2026 (mnkr)\nNettokostnad;11,2\n", "R2C2"),
    "in the title": ("Belopp i mnkr\nMått;2026\nNettokostnad;11,2\n", "R3C2"),
}


@together
@pytest.mark.parametrize("place", UNITS)
def test_a_unit_typed_that_is_another_than_that_of_the_table_is_asked_about(place: str) -> None:
    table, at = UNITS[place]
    asked = imported(table, unit="tkr")
    assert (cells(asked), left(asked)) == ([], ["asked unit"])
    assert [one.value for question in asked.questions for one in question.options] == ["mnkr", "tkr", "skip"]
    answered = imported(table, {"unit": "mnkr"}, unit="tkr")
    assert cells(answered) == [f"{at} nettokostnad 2026 value 11200 new"]
    assert cells(imported(table, unit="mnkr")) == cells(answered)
