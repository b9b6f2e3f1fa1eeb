"""How figures stand beside each other: alike in decimals, with their unit and their note; and forecasts apart."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reports import drawn, judged, reported

from malstyr.language.typography import evenly, number
from together import together

ONE = """
goals: {{g: {{text: Målet}}}}
indicators: {{x: {{name: Antal, serves: [g], measured_in: {unit}, target: {target}}}}}
values: {{x: {values}}}
"""
PATH = "{decrease_percent: 50, since: 2012, by: 2015, straight_from: 2012}"
"""A sixth less after a year."""
MEMBERS = """
lists: {skolor: {a: Norra, b: Södra, c: Västra}}
goals: {g: {text: Målet}}
indicators: {x: {name: Behöriga, serves: [g], measured_in: poäng, for_each: skolor, target: {at_least: 90, partly: 80}}}
values: {x: {a: {2013: 92}, b: {2013: 71}, c: {2013: 84}}}
"""
EXPECTED = """
calendar: {T2: {ends: 08-31, ready: 09-20}, closing: {ends: 12-31, ready: 02-28}}
goals: {g: {name: Budget, text: Budgeten hålls}, h: {name: Svar, text: Alla får svar}}
indicators:
  x: {name: Kostnad, serves: [g], measured_in: tkr, target: {at_most: 40000}}
  y: {name: Besvarade, serves: [h], measured_in: procent, frequency: tertial, target: {at_least: 90}}
values: {x: {2026: {budget: 40000, forecast: {T2: 41200}}}, y: {2026-T1: 70, 2026-T2: 95}}
"""
PLANNED = """
plans: {p: {name: Plan 2013, period: 2013}}
goals: {a: {text: A, plan: p, due: 2013-12-01}, b: {text: B, plan: p, note: Gäller alla, due: 2013-12-01}}
"""


def one(unit: str, target: str, values: str) -> str:
    return ONE.format(unit=unit, target=target, values=values)


@together
@pytest.mark.parametrize(
    ("text", "told", "untold"),
    [
        (one("procent", "{at_least: 80}", "{2011: 77, 2012: 78.25, 2013: 79.5}"),
         ["| 77,00\u202f% | 78,25\u202f% | 79,50\u202f% |"], []),
        (one("st", "{at_least: 80}", "{2012: 77, 2013: 79}"), ["| Mått | 2012 | 2013 |", "| 77 | 79 |"], ["2011"]),
        (one("st", "{at_least: 80}", "{2013: 79}"), ["| Mått | 2013 | Krav |"], ["| 2012 |", "| – | 79"]),
        (one("ton", PATH, "{2012: 47000, 2013: 39500}"), ["| 47\u202f000 | 39\u202f500 | ≤ 39\u202f167 |"], []),
        (one("ton", PATH, "{2012: 52, 2013: 43}"), ["≤ 43,3 |"], []),
        (one("st", "{at_least: 2.5}", "{2013: 2}"), ["≥ 2,5 |"], []),
        (one("tkr", "{at_least: 80}", "{2013: {value: 79, note: Elen blev dyr}}"),
         ["**Antal (tkr)**: 79; kravet är minst 80", "  - **2013.** Elen blev dyr"], ["**Antal:** 2013"]),
        (MEMBERS, ["Södra: 71; kravet är minst 90; Västra (delvis uppfyllt): 84; kravet är minst 90"], []),
        (PLANNED, ["- **Alla**\n  - **Plan:** Plan 2013\n- **B**"], ["- **A**\n"]),
    ],
)  # fmt: skip
def test_in_a_scorecard(text: str, told: list[str], untold: list[str]) -> None:
    page = drawn(judged(text), "scorecard", "md")
    assert [line for line in told if line not in page] == [], page
    assert [line for line in untold if line in page.partition("## Om rapporten")[0]] == [], page


def test_a_state_that_rests_on_a_forecast_is_in_parentheses_as_the_forecast_is() -> None:
    """Its sign and its shape, beside one that is known; and the key has both."""
    of = reported(EXPECTED, "styrelseblad", date(2026, 10, 15))
    page = drawn(of, "styrelseblad", "md")
    assert "| (✗) bedöms inte bli uppfyllt | ett som inte väntas bli uppfyllt |" in page
    assert "| ✗ inte uppfyllt | ett inte uppfyllt |" in page
    assert "Kostnad (tkr): prognosen är 41\u202f200; kravet är högst 40\u202f000" in page
    goalmap = drawn(of, "styrelseblad", "html").partition('id="goalmap"')[2].partition("</section>")[0]
    key = goalmap.partition('class="key-line"')[2]
    for part, known, expected in ((goalmap, 3, 3), (key, 1, 1)):
        assert part.count('<path class="f" d="M8 .3') == known + expected
        assert part.count("scale(.675)") == expected
    assert "bedöms inte bli uppfyllt" in key


@given(st.lists(st.decimals(-10_000, 10_000, places=3, allow_nan=False), min_size=1), st.sampled_from(["sv", "en"]))
def test_numbers_beside_each_other_have_as_many_decimals_and_are_the_same_numbers(
    values: list[Decimal], language: str
) -> None:
    told = [number(value, language) for value in values]
    even = evenly(told, language)
    point = "." if language == "en" else ","
    assert len({len(text.partition(point)[2]) for text in even}) == 1
    assert [text.rstrip("0").rstrip(point) if point in text else text for text in even] == [
        text.rstrip("0").rstrip(point) if point in text else text for text in told
    ]
