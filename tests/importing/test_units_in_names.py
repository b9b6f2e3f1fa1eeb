"""A unit that stands in the name of a measure, wherever the name stands, is that of its numbers."""

import pytest
from imports import AS_OF, cells, imported, left

from conftest import workspace
from malstyr.exchange.importing.asked import Answers
from malstyr.exchange.importing.preview import ImportAsked, preview
from malstyr.exchange.importing.understanding import ImportGround, TableWanted
from malstyr.exchange.reading.read import table_of
from malstyr.model.goal_file import GoalFile

NAMES = ("Nettokostnad (kr)", "Nettokostnad, kr", "Nettokostnad kr", "Nettokostnad [kr]", "nettokostnad (i kr)")
PLACES = {
    "a label of a row": 'Mått;2026\n"{name}";12500000\n',
    "a label of a row, by periods": 'Mått;År;Värde\n"{name}";2026;12500000\n',
    "a heading": 'År;"{name}"\n2026;12500000\n',
    "the corner": '"{name}";Utfall\n2026;12500000\n',
    "a title": '"{name}";\nÅr;Utfall\n2026;12500000\n',
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", NAMES)
def test_the_unit_in_a_name_is_that_of_the_numbers(name: str, place: str) -> None:
    result = imported(PLACES[place].format(name=name))
    assert [one.split(maxsplit=1)[1] for one in cells(result)] == ["nettokostnad 2026 value 12500 new"], left(result)


@pytest.mark.parametrize("name", ["Sjukfrånvaro (%)", "Sjukfrånvaro (andel %)", "Sjukfrånvaro, andel i procent"])
def test_a_share_of_a_share_is_the_share(name: str) -> None:
    result = imported(f'Nämnd;Mått;2026\nSocialnämnden;"{name}";8,1\n')
    assert cells(result) == ["R2C3 sjuktal-nämnd socialnämnden 2026 value 8.1 new"], left(result)


AFTER_THE_UNIT = {
    "Sjukfrånvaro % kvinnor": "women",
    "Sjukfrånvaro (%) kvinnor": "women",
    "Sjukfrånvaro, procent, män": "men",
    "Sjukfrånvaro procent män": "men",
    "Sjukfrånvaro % långtid": None,
    "Sjukfrånvaro (%) långtid": None,
    "Sjukfrånvaro, procent, exkl. vikarier": None,
    "Sjukfrånvaro (% exkl. vikarier)": None,
}
"""What stands after a unit, and the part that it is; of words that nobody knows it is asked."""


@pytest.mark.parametrize("table", ['Nämnd;År;"{name}"\nSocialnämnden;2026;8,1\n', '"{name}";2026\nSocialnämnden;8,1\n'])
@pytest.mark.parametrize("name", AFTER_THE_UNIT)
def test_what_stands_after_the_unit_is_never_dropped(name: str, table: str) -> None:
    part = AFTER_THE_UNIT[name]
    result = imported(table.format(name=name))
    known = [f"sjuktal-nämnd socialnämnden {part} 2026 value 8.1 new"] if part is not None else []
    assert [one.split(maxsplit=1)[1] for one in cells(result)] == known, left(result)


DAYS = {
    "Datum;Antal ärenden\n2026-01-31;12\n": ["asked period:2026-01-31"],
    "Datum;Antal ärenden\n1 februari 2026;12\n": ["asked period:1 februari 2026"],
    "Datum;Nettokostnad\n2026-12-31;11500\n": ["asked period:2026-12-31"],
    "Datum;Nettokostnad\n2026-01-01;11500\n": ["ignored R2 part-of-year"],
    "Datum;Antal ärenden\n2026-01-15;12\n": ["asked period:2026-01-15"],
}
"""A day may stand for what it is in; within the year money is what has been spent so far."""


@pytest.mark.parametrize("table", DAYS)
def test_a_day_is_asked_of_where_it_may_be_a_period(table: str) -> None:
    result = imported(table)
    assert (cells(result), left(result)) == ([], DAYS[table])


def test_an_answer_says_which_period_a_day_is() -> None:
    result = imported("Datum;Antal ärenden\n2026-01-31;12\n", {"period:2026-01-31": "2026-M01"})
    assert cells(result) == ["R2C2 ärenden 2026-M01 value 12 new"]


@pytest.mark.parametrize("sum", ["Summa", "Totalt", "Tot", "Snitt"])
def test_a_row_of_sums_below_periods_is_left_out(sum: str) -> None:
    result = imported(f"Månad;Antal ärenden\njan 2026;12\nfeb 2026;13\n{sum};25\n")
    assert [one.split()[0] for one in cells(result)] == ["R2C2", "R3C2"]
    assert left(result) == ["ignored R4 total-row"]


@pytest.mark.parametrize(
    ("table", "offered"),
    [
        ("Nämnd;Utfall 2026 (%)\nSocialnämnden;8\n", ["sjuktal-nämnd", "skip"]),
        ("År;Utfall, tkr\n2026;9000\n", ["nettokostnad", "skip"]),
        ("År;Utfall (index)\n2026;70\n", ["nki", "brukare", "skip"]),
    ],
)
def test_measures_are_offered_that_take_values_in_the_unit_that_is_told(table: str, offered: list[str]) -> None:
    (asked,) = imported(table).questions
    assert [one.value for one in asked.options] == offered


WAITING = """version: 1
organisation: {id: exempel, name: Exempelkommunen}
indicators: {väntetid: {name: Väntetid, measured_in: minuter}, avfall: {name: Avfall, measured_in: ton}}
"""
TIMES = {
    "Väntetid (timmar);1,5": ["väntetid 2026 value 90 new"],
    "Väntetid (min);45": ["väntetid 2026 value 45 new"],
    "Väntetid (sekunder);90": ["asked unit"],
    "Väntetid (dagar);3": ["asked unit"],
    "Avfall (kg);700": ["avfall 2026 value 0.7 new"],
}
"""Time and weight in another unit are what they are in that of the measure, where it is exact, and else asked about."""


@pytest.mark.parametrize("row", TIMES)
def test_hours_are_no_minutes(row: str) -> None:
    ground = ImportGround(workspace(WAITING), AS_OF, "sv", GoalFile())
    asked = ImportAsked("import csv", TableWanted(answers=Answers({})))
    result = preview(table_of(f"Mått;2026\n{row}\n".encode(), "t.csv"), ground, asked).result
    assert [one.split(maxsplit=1)[1] for one in cells(result)] + left(result) == TIMES[row]
