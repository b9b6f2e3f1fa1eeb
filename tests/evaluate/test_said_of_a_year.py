"""What is said of a year counts from the day its figures are ready; until then what is said at its latest point."""

from datetime import date

import pytest
from rows import evaluated

from malstyr.evaluate.explained import explained, unexplained_at
from malstyr.evaluate.outcome import Outcome

TEXT = """\
calendar: {D2: {ends: 08-31, ready: 09-20}, vår: {ends: 12-31, ready: 04-15}, closing: {ends: 12-31, ready: 02-28}}
plans: {p: {period: 2025}}
goals:
  g: {text: G, plan: p}
  m: {text: M, plan: p, due: 2025-05-31}
indicators:
  i: {serves: [g], measured_in: st, FORM, target: {at_least: 10}}
values:
  i: {CELLS}
assessments:
  SUBJECT: {PERIOD: {analysis: Det regnade, actions: [a]}}
activities:
  a: {text: Gräv, due: 2026-12-31}
"""
POINT, YEAR = "2025-D2", "2025"


@pytest.mark.parametrize(
    ("form", "cells", "day", "counts"),
    [
        ("method: m", "2025: 3", date(2025, 12, 31), YEAR),
        ("method: m", "2025: 3", date(2026, 1, 10), YEAR),
        ("method: m", "2025: 3", date(2026, 3, 1), YEAR),
        ("reported: closing", "2025: {value: 3, forecast: {D2: 4}}", date(2025, 10, 1), POINT),
        ("reported: closing", "2025: {value: 3, forecast: {D2: 4}}", date(2026, 2, 27), POINT),
        ("reported: closing", "2025: {value: 3, forecast: {D2: 4}}", date(2026, 2, 28), YEAR),
        ("frequency: tertial, year: sum", "2025-T1: 1, 2025-T2: 1, 2025-T3: 1", date(2026, 1, 10), YEAR),
        ("frequency: tertial, year: mean", "2025-T1: 1, 2025-T2: 1, 2025-T3: 1", date(2026, 1, 10), YEAR),
        ("frequency: tertial, year: last", "2025-T3: 1", date(2026, 1, 10), YEAR),
        ("for_each: [norr, söder]", "norr: {2025: 3}, söder: {2025: 3}", date(2026, 1, 10), YEAR),
        # the red of a part of a year is answered by what is said of the year once that can be said
        ("frequency: tertial", "2025-T1: 1, 2025-T2: 11, 2025-T3: 11", date(2026, 1, 10), YEAR),
    ],
)
@pytest.mark.parametrize("of", ["indicators/i", "goals/g", "goals/m"])
def test_what_is_said_of_a_year(form: str, cells: str, day: date, counts: str, of: str) -> None:
    red = "goals/m" if of == "goals/m" else "indicators/i"
    text = TEXT.replace("FORM", form).replace("CELLS", cells).replace("SUBJECT", of)
    evaluation = evaluated(text.replace("PERIOD", YEAR), day)
    (one,) = (one for one in evaluation.deviations if isinstance(one, Outcome) and one.subject == red)
    counts = counts if red != "goals/m" else YEAR if day > date(2025, 12, 30) else POINT
    assert (explained(evaluation, one).lacks == "") is (counts == YEAR)
    assert str(unexplained_at(evaluation, one)) == counts
    at_point = evaluated(text.replace("PERIOD", POINT), day)
    assert (explained(at_point, one).lacks == "") is (day < date(2026, 2, 28))
