"""What is measured from a later year says so in the same words wherever it stands: its state, its line, its whole."""

from datetime import date

import pytest
from rows import evaluated, line

from malstyr.evaluate.unknown import NOT_BEGUN, Standing, group
from malstyr.present.state import state_in_words

DAY = date(2026, 1, 20)
TEXT = """\
calendar: {{T2: {{ends: 08-31, ready: 09-20}}, closing: {{ends: 12-31, ready: 02-28}}}}
units: {{u: {{no_plan: nej}}, v: {{no_plan: nej}}}}
indicators:
  n: {{measured_in: index, {keys}, target: {{at_least: 50}}}}
values:
  n: {cells}
"""
MEMBERS = "for_each: [u, v]"


@pytest.mark.parametrize(
    ("keys", "cells", "counted"),
    [
        ("starts: 2026", "{2026: {note: saknas}}", False),
        ("starts: 2026, frequency: month", "{2026: {note: saknas}}", False),
        ("starts: 2026, frequency: month, year: sum", "{2026: {note: saknas}}", False),
        ("method: enkät", "{2026: 55}", True),
        ("method: enkät", "{2026: {forecast: {T2: 5}}}", True),
        ("frequency: month, year: sum", "{2026-M01: 5}", True),
        ("frequency: month", "{2026-M01: 5}", True),
        (f"{MEMBERS}, starts: 2026", "{u: {2026: 55}}", False),
        (f"{MEMBERS}, starts: 2026, total: sum", "{u: {2026: 55}}", False),
        (f"{MEMBERS}, starts: 2026, frequency: month", "{u: {2026: 55}}", False),
        (MEMBERS, "{u: {2026: 55}}", True),
    ],
)
def test_it_is_said_in_the_same_words(keys: str, cells: str, counted: bool) -> None:
    found = evaluated(TEXT.format(keys=keys, cells=cells), DAY).outcomes
    assert len(found) == (3 if MEMBERS in keys else 1)
    for one in found:
        assert (line(one), state_in_words(one, "sv").word) == ("mäts från 2026", "mäts från 2026")
        assert group(one) == (Standing.WAITING if counted else NOT_BEGUN)


@pytest.mark.parametrize(
    ("starts", "told"),
    [
        ("2026-W05", "mäts från vecka 5 2026"),
        ("2026-M03", "mäts från mars 2026"),
        ("2026-02-23", "mäts från 23 februari 2026"),
    ],
)
def test_the_line_tells_from_when_in_the_year(starts: str, told: str) -> None:
    found = evaluated(TEXT.format(keys=f"frequency: week, starts: {starts}", cells="{2026: {note: saknas}}"), DAY)
    assert [(line(one), state_in_words(one, "sv").word) for one in found.outcomes] == [(told, "mäts från 2026")]


@pytest.mark.parametrize(
    ("keys", "cells", "told"),
    [
        # a school year is the value of the year it ends in, and a week of the year in its name
        ("frequency: year, starts: 2026/27", "{2026/27: 55}", "mäts från 2026/27"),
        ("frequency: week, starts: 2027-W01", "{2027-W01: 55}", "mäts från vecka 1 2027"),
        ("frequency: week, starts: 2026-W01", "{2026-W01: 55}", "1 av 1 mätning når kravet; inte mätt: vecka 2–53"),
        ("frequency: month, year: mean, starts: 2026/27", "{2026-M07: 55}", "värden saknas för: augusti–december"),
        # the first week of a year may begin before it
        ("frequency: week, starts: 2026", "{2026-W01: 49}", "0 av 1 mätning når kravet; inte uppfyllt: vecka 1"),
        ("frequency: week, starts: 2026", "{2026-W01: 50}", "1 av 1 mätning når kravet; inte mätt: vecka 2–53"),
        ("frequency: week, year: sum, starts: 2026-W53", "{2026-W53: 50}", "50 ≥ 50 → uppfyllt"),
    ],
)
def test_a_start_belongs_to_the_year_in_its_name(keys: str, cells: str, told: str) -> None:
    [found] = evaluated(TEXT.format(keys=keys, cells=cells), date(2027, 3, 10)).outcomes
    assert line(found).startswith(told)
