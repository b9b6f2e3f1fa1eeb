"""Rows that are looked up by what earlier ones were say what they would if each were read by itself."""

from random import Random
from typing import TypeVar

import pytest
from imports import imported, imported_into, left

from conftest import workspace
from malstyr.exchange.importing.alike_rows import AlikeRows

_T = TypeVar("_T")
SERIES = [("Sjukfrånvaro", "Bildningsnämnden"), ("Sjukfrånvaro", "Socialnämnden")]
ODD_SERIES = [
    ("Okänt", "Åskolan"),
    ("Sjukfrånvaro", "Okända"),
    ("", "Socialnämnden"),
    ("Andel trygga elever", "Byskolan F–9"),
]
YEARS = [str(year) for year in range(1990, 2050)]
ODD_YEARS = ["2026-01", "T1 2026", "Helår", "Ack 2026", "2026-12-31", "2026*", "mars"]
NUMBERS = ["6,1", "8", "7,2"]
ODD_NUMBERS = ["80", "(8)", "0,8", "11000", "12.500", "9O", "..", "x", "84*", "38 av 45", "-5", "104", "1,250", ""]
ODD_ROWS = ["Budget;;;;", "Byskolan F–9;;;;", "Mått;Enhet;År;Värde;Budget;Källa", "Anmärkning utan värde;;;;"]


def _table(seed: int) -> str:
    """A long table of what is met again and again, with what is not among it."""
    random = Random(seed)

    def one_of(usual: list[_T], odd: list[_T]) -> _T:
        return random.choice(odd if random.random() < 0.06 else usual)

    value = random.choice(["Värde", "Värde (%)", "Värde (promille)"])
    lines = [f"Mått;Enhet;År;{value};Budget;Källa"]
    for _ in range(80):
        (measure, member), when, number = (
            one_of(*both) for both in ((SERIES, ODD_SERIES), (YEARS, ODD_YEARS), (NUMBERS, ODD_NUMBERS))
        )
        own = f"{random.randint(0, 120)}{random.choice(['', ',5', ',25', ',125', '.5', ',0'])}"
        number = random.choice([number, own, own])
        budget, source = random.choice(["", "", number]), random.choice(["", "HR"])
        row = ";".join((measure, member, when, number, budget, source))
        lines.append(random.choice(ODD_ROWS) if random.random() < 0.01 else row)
    return "\n".join(lines) + "\n"


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(25))
def test_rows_say_the_same_by_themselves(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    table = _table(seed)
    looked_up = imported(table)
    monkeypatch.setattr(AlikeRows, "read_alike", lambda *_: False)
    assert imported(table)._replace(plan="") == looked_up._replace(plan="")


def test_rows_are_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    read = AlikeRows.read_alike
    known: list[bool] = []

    def counted(self: AlikeRows, *given: object) -> bool:
        known.append(read(self, *given))  # type: ignore[arg-type]
        return known[-1]

    monkeypatch.setattr(AlikeRows, "read_alike", counted)
    result = imported(
        "Mått;Enhet;År;Värde\nSjukfrånvaro;Bildningsnämnden;2026;6,1\nSjukfrånvaro;Socialnämnden;2026;8\n"
        "Sjukfrånvaro;Bildningsnämnden;2023;8\nSjukfrånvaro;Bildningsnämnden;2022;6,1\n"
        "Sjukfrånvaro;Socialnämnden;2022;8\n"
    )
    assert known == [False, False, False, False, True]
    assert [one.value for one in result.cells] == ["6.1", "8", "8", "6.1", "8"]


MONTHS_AND_YEARS = """version: 1
organisation: {id: exempel, name: Exempelkommunen}
units: {norr: {name: Norr, no_plan: nej}, söder: {name: Söder, no_plan: nej}}
indicators:
  resor: {measured_in: st, frequency: month, for_each: [norr, söder], no_target: bevakas}
values:
  resor:
    norr: {2023: 1200, 2024: 1210, 2024-M11: 100, 2024-M12: 101}
    söder: {2023: 1200, 2024: 1210, 2024-M11: 100, 2024-M12: 101}
"""


@pytest.mark.parametrize("by_themselves", [False, True])
def test_a_month_is_held_against_months_though_its_years_were_read_first(
    by_themselves: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if by_themselves:
        monkeypatch.setattr(AlikeRows, "read_alike", lambda *_: False)
    table = "Mått;Enhet;Period;Värde\nresor;Norr;2025;1205\nresor;Söder;2025-01;99\nresor;Norr;2025-01;1000\n"
    assert left(imported_into(workspace({"malstyr.yaml": MONTHS_AND_YEARS}), table)) == ["asked scale:R4C4"]
