"""An exception is told in the reports of the days on which there is something that it excepts."""

import re
from datetime import date

import pytest
from reports import drawn, judged, reported

PLAN = """\
calendar:
  T2: {ends: 08-31, ready: 09-30}
  closing: {ends: 12-31, ready: 02-28}
roles: {chef: {title: Chefen}}
goals: {nöjda: {text: Kunderna är nöjda 2013}}
indicators: {nki: {name: Nöjd kund, serves: [nöjda], measured_in: index, reported: closing, target: {at_least: 56}}}
values: {nki: {2012: 58VALUE}}
waivers: {w: {rule: RULE, subject: indicators/nki, reason: Enkäten ställdes in, owner: chef, expires: 2014-04-30}}
"""
LATE = "Ett värde som borde vara känt vid det här laget, men saknas"


@pytest.mark.parametrize("kind", ["scorecard", "delar", "arsredovisning"])
@pytest.mark.parametrize(
    ("day", "rule", "value", "told"),
    [
        (date(2013, 10, 1), "overdue-measurement", "", ""),  # the value is not due yet
        (date(2014, 2, 27), "overdue-measurement", "", ""),
        (date(2014, 2, 28), "overdue-measurement", "", ""),  # nor late on its own last day
        (date(2014, 3, 1), "overdue-measurement", "", LATE),
        (date(2014, 4, 30), "overdue-measurement", "", LATE),  # its last day
        (date(2014, 5, 1), "overdue-measurement", "", ""),
        (date(2014, 3, 1), "overdue-measurement", ", 2013: 57", ""),  # the value came after all
        (date(2014, 3, 1), "red-without-analysis", ", 2013: 57", ""),
        (date(2014, 3, 1), "red-without-analysis", ", 2013: 50", "Ett mål som inte är uppfyllt o"),
    ],
)
def test_an_exception_is_told_while_there_is_what_it_excepts(
    day: date, rule: str, value: str, told: str, kind: str
) -> None:
    text = drawn(judged(PLAN.replace("VALUE", value).replace("RULE", rule), day), kind, "md")
    found = re.findall(r"^- \*\*Nöjd kund:\*\* (.*)\. Enkäten ställdes in \(Chefen, ", text, re.MULTILINE)
    assert [one.startswith(told) for one in found] == [True] * bool(told)


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ("", "no-such-rule"),  # nobody knows what it excepts
        ("risks: {r: {likelihood: stor}}\n", "overdue-measurement"),  # something could not be read
        ("", "duplicate-key"),  # met while the file is read, on whatever day
    ],
)
def test_an_exception_is_told_where_nobody_can_know_what_it_excepts(more: str, rule: str) -> None:
    text = PLAN.replace("VALUE", "").replace("RULE", rule) + more
    assert "Enkäten ställdes in (Chefen, " in drawn(judged(text, date(2013, 10, 1)), "scorecard", "md")


@pytest.mark.parametrize(("kind", "told"), [("arsredovisning", True), ("scorecard", False), ("delar", False)])
def test_an_exception_is_told_of_the_year_of_what_it_excepts(kind: str, told: bool) -> None:
    """On one day the annual report is of 2013, which is red, and the others of 2014, of which nothing is known."""
    text = PLAN.replace("VALUE", ", 2013: 50").replace("2014-04-30", "2014-12-31")
    of = reported(text.replace("RULE", "red-without-analysis"), kind, date(2014, 10, 1))
    assert of.year.year == (2013 if kind == "arsredovisning" else 2014)
    assert ("Enkäten ställdes in (Chefen, " in drawn(of, kind, "md")) is told
