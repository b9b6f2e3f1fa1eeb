"""A unit's own report: what is its own, and nothing of the others."""

from __future__ import annotations

import pytest
from reports import drawn, judged

MONEY = """\
goals: {ekonomi: {text: Ekonomin är i balans}}
units:
  städ: {no_plan: ingår i förvaltningens}
  kost: {no_plan: ingår i förvaltningens}
indicators:
  ram: {name: Städets ram, measured_in: tkr, unit: städ, no_target: följs}
  kök: {name: Kökets ram, measured_in: tkr, unit: kost, no_target: följs}
  löner: {name: Löner, measured_in: tkr, for_each: units, total: sum, no_target: följs}
values:
  ram: {2013: {budget: 100, value: 90}}
  kök: {2013: {budget: 200, value: 190}}
  löner:
    städ: {2013: {budget: 11, value: 12}}
    kost: {2013: {budget: 21, value: 22}}
"""


@pytest.mark.parametrize(
    ("unit", "own", "others"), [("städ", "Städets ram", "Kökets ram"), ("kost", "Kökets ram", "Städets ram")]
)
def test_its_money_is_what_it_owns_and_its_part_of_the_rest(unit: str, own: str, others: str) -> None:
    text = drawn(judged(MONEY), "enhet", "md", unit=unit)
    money = text.partition("## Budget och utfall\n")[2].partition("<a id=")[0]
    assert own in money
    assert others not in money
    assert "Löner" in money
    assert ("| 11 |" in money) is (unit == "städ")
    assert ("| 21 |" in money) is (unit == "kost")
