"""At a reporting point only what ends by then can be missing or is told: what is of later is still to come."""

from datetime import date

import pytest
from rows import evaluated, line

from malstyr.evaluate.evaluate import evaluate
from malstyr.model.outcome import Status
from malstyr.model.periods import period

TEXT = """\
calendar: {T2: {ends: 08-31, ready: 09-30}, closing: {ends: 12-31, ready: 02-15}}
goals: {g: {text: G}}
indicators:
  x: {serves: [g], measured_in: procent, FORM, target: {at_least: 80TARGET}}
values:
  x: {CELLS}
"""
MONTHS = ", ".join(f"2026-M0{month}: 8{month}" for month in range(1, 8))
ALL = f"{MONTHS}, 2026-M08: 79"
QUARTERS = "2026-Q1: 81, 2026-Q2: 82"
DATED = "siffran kommer senast 15 februari 2027"
MEASURED = "7 av 7 mätningar når kravet; 4 återstår"
IN_TIME = "siffran kommer senast 30 januari 2027"


@pytest.mark.parametrize(
    ("form", "cells", "target", "status", "told"),
    [
        ("frequency: month, year: mean", ALL, "", Status.NOT_YET, IN_TIME),
        ("frequency: month, year: mean", MONTHS, "", Status.NOT_MEASURED, "värden saknas för: augusti"),
        ("frequency: quarter, year: mean", QUARTERS, "", Status.NOT_YET, IN_TIME),
        ("frequency: quarter, year: mean", "2026-Q2: 82", "", Status.NOT_MEASURED, "värden saknas för: kvartal 1"),
        ("frequency: quarter, year: last", QUARTERS, "", Status.NOT_YET, IN_TIME),
        (
            "frequency: quarter",
            QUARTERS,
            "",
            Status.NOT_YET,
            "2 av 2 mätningar når kravet; 2 återstår → hittills uppfyllt",
        ),
        ("frequency: quarter", "", "", Status.NOT_MEASURED, "inte mätt: kvartal 1–2"),
        (
            "frequency: month",
            MONTHS,
            ", share: 50",
            Status.MET,
            f"{MEASURED}; minst 50 % av mätningarna ska nå kravet; inte mätt: augusti → uppfyllt",
        ),
        (
            "frequency: month",
            MONTHS,
            ", share: 75",
            Status.NOT_MEASURED,
            f"{MEASURED}; minst 75 % av mätningarna ska nå kravet; inte mätt: augusti → inte mätt",
        ),
        (
            "frequency: month",
            ALL,
            "",
            Status.NOT_MET,
            "7 av 8 mätningar når kravet; 4 återstår; inte uppfyllt: augusti (79 < 80) → inte uppfyllt",
        ),
        (
            "frequency: month",
            f"{ALL}, 2026-M09: 10",
            "",
            Status.NOT_MET,
            "7 av 8 mätningar når kravet; 4 återstår; inte uppfyllt: augusti (79 < 80) → inte uppfyllt",
        ),
        (
            "frequency: week",
            "2026-W01: 81",
            "",
            Status.NOT_MEASURED,
            "1 av 1 mätning når kravet; 18 återstår; inte mätt: vecka 2–35",
        ),
        ("frequency: year", "", "", Status.NOT_YET, DATED),
    ],
)
def test_only_what_ends_by_the_point_is_missing(form: str, cells: str, target: str, status: Status, told: str) -> None:
    text = TEXT.replace("FORM", form).replace("CELLS", cells).replace("TARGET", target)
    for day in (date(2026, 9, 30), date(2026, 10, 2), date(2027, 5, 1)):
        found = evaluate(evaluated(text).workspace, day, period("2026-T2"))
        (one,) = found.outcomes
        assert (one.status, line(one)[: len(told)]) == (status, told)
        assert found.goals[0].status is status
