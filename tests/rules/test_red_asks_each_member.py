"""Red asks for analysis and action of each member that fails, until it or the whole is answered."""

from __future__ import annotations

import pytest

from conftest import findings

BASE = """\
settings: {as_of: 2014-03-01}
about: {source: enkäten}
units: {städ: {no_plan: x}, kost: {no_plan: x}, it: {no_plan: x}}
indicators:
  nki: {measured_in: index, method: enkät, for_each: [städ, kost, it], target: {at_least: 56}}
values:
  nki: {städ: {2013: 50}, kost: {2013: 51}, it: {2013: 60}}
activities: {svar: {due: 2014-10-01}, klar: {due: 2014-01-01, done: 2014-01-01}}
assessments:
"""
ANSWER = "{2013: {analysis: Svarstiden, actions: [svar]}}"
WHOLE, CLEANING, FOOD = "indicators/nki", "indicators/nki/städ", "indicators/nki/kost"


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ({}, [WHOLE]),
        ({WHOLE: ANSWER}, []),
        ({CLEANING: ANSWER, FOOD: ANSWER}, []),
        ({FOOD: ANSWER}, [CLEANING]),
        ({CLEANING: ANSWER}, [FOOD]),
        ({"indicators/nki/it": ANSWER}, [WHOLE]),
        ({CLEANING: ANSWER.replace("2013:", "2012:")}, [WHOLE]),
        ({CLEANING: ANSWER, FOOD: ANSWER.replace("svar]", "klar]")}, [FOOD]),
        ({CLEANING: ANSWER, FOOD: "{2013: {analysis: Svarstiden}}"}, [FOOD]),
        ({WHOLE: "{2013: {analysis: Svarstiden}}", CLEANING: ANSWER}, [FOOD]),
    ],
)
def test_each_member_is_asked(said: dict[str, str], asked: list[str]) -> None:
    text = BASE + ("".join(f"  {subject}: {told}\n" for subject, told in said.items()) or "  {}\n")
    found = [one for one in findings(text) if one.rule == "red-without-analysis"]
    assert [one.args["subject"] for one in found] == asked
