"""A report of an earlier year tells nothing that came after it, and asks nobody to act on what is long over."""

from datetime import date

import pytest
from reports import drawn

from conftest import workspace
from malstyr.evaluate.evaluate import evaluate
from malstyr.model.periods import year_period
from malstyr.output.status.brief import brief
from malstyr.present.paper import Paper
from malstyr.present.wanted import Wanted

TEXT = """\
calendar: {T1: {ends: 04-30, ready: 05-20}, closing: {ends: 12-31, ready: 02-28}}
plans: {p: {period: 2022-2027}}
goals: {g: {text: Målet, plan: p}}
indicators: {x: {serves: [g], measured_in: st, method: m, target: {at_least: 10}}}
values: {x: {2022: 3, 2023: 3, 2024: 3, 2025: 3}}
activities:
  samtida: {text: Samtida, serves: [g], due: 2024-06-30, done: 2024-06-01}
  flyttad: {text: Flyttad, serves: [g], due: [2024-09-30, 2026-03-31], done: 2026-05-05}
  påbörjad: {text: Påbörjad, serves: [g], started: 2024-02-01, due: 2026-06-30}
  senare: {text: Senare, serves: [g], due: [2026-03-01, 2026-08-15]}
  odaterad: {text: Odaterad, serves: [g]}
"""
MAY_2026 = date(2026, 6, 1)


@pytest.mark.parametrize("kind", ["aktivitetsplan", "arsredovisning", "scorecard"])
@pytest.mark.parametrize(("year", "told"), [(2024, False), (2025, False), (2026, True)])
def test_the_activities_are_those_of_its_time(kind: str, year: int, told: bool) -> None:
    of = evaluate(workspace(TEXT).workspace, MAY_2026, year_period(year))
    text = drawn(of, kind, "md")
    assert all(name in text for name in ("Samtida", "Flyttad", "Påbörjad", "Odaterad"))
    assert ("Senare" in text) is told
    assert ("5 maj 2026" in text) is told


@pytest.mark.parametrize(("year", "asked"), [(2022, False), (2023, False), (2024, False), (2025, True)])
def test_nobody_is_asked_to_act_on_what_is_long_over(year: int, asked: bool) -> None:
    for day in (date(2026, 3, 1), MAY_2026):
        of = evaluate(workspace(TEXT).workspace, day, year_period(year))
        lines = brief(of, Wanted(), Paper("sv", 80))
        status = "\n".join("".join(piece for piece, _ in line) for line in lines)
        board = drawn(of, "styrelseblad", "md")
        assert ("saknas" in status) is asked
        assert ("Analys saknas" in board) is asked
        assert ("ta ställning till" in board) is asked
        assert ("Härnäst" in board) is (asked and day < MAY_2026)
        assert "inte uppfyllt" in board
