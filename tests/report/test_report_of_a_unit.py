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


SHARED = """\
goals: {lugn: {text: Arbetet är lugnt, unit: skola}}
units:
  skola: {no_plan: ingår i förvaltningens}
  vård: {no_plan: ingår i förvaltningens}
  hr: {no_plan: ingår i förvaltningens}
roles: {chef-v: {title: Chefen för vården, unit: vård}, chef-s: {title: Chefen för skolan, unit: skola}}
activities:
  vikarier: {text: Skaffa vikarier, serves: [lugn], responsible: chef-s, unit: skola, due: 2014-05-01}
  resurs: {text: Skaffa en resurs, serves: [lugn], responsible: chef-v, unit: vård, due: 2014-05-01}
indicators:
  ro: {name: Arbetsro, measured_in: index, serves: [lugn], for_each: units, target: {at_least: 4}, unit: hr}
values:
  ro: {skola: {2013: 2}, vård: {2013: 1}, hr: {2013: 5}}
assessments:
  indicators/ro/skola: {2013: {analysis: Klasserna är stora, actions: [vikarier], by: chef-s}}
  indicators/ro/vård: {2013: {analysis: Kvällarna är tunga, actions: [resurs], by: chef-v}}
"""
TEXTS = {"skola": ("Klasserna är stora", "Skaffa vikarier"), "vård": ("Kvällarna är tunga", "Skaffa en resurs")}


@pytest.mark.parametrize("kind", ["enhet", "scorecard", "styrelseblad"])
@pytest.mark.parametrize("format", ["md", "html"])
@pytest.mark.parametrize("unit", ["skola", "vård", "hr"])
def test_of_a_shared_measure_only_its_own_part_is_told(unit: str, format: str, kind: str) -> None:
    text = drawn(judged(SHARED), kind, format, unit=unit)
    for owner, said in TEXTS.items():
        for one in said:
            assert (one in text) is (owner == unit), (owner, one)
