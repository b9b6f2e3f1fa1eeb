"""Until a year's figures are to be ready its latest forecast stands; from then on what lacks is missing."""

from datetime import date

import pytest
from rows import evaluated, measure, of

from malstyr.model.outcome import Status
from together import together

CALENDAR = "calendar: {T2: {ends: 08-31, ready: 09-20}, closing: {ends: 12-31, ready: 02-15}}\n"
TOLD = "{forecast: {T2: 65}}"
ROWS = {
    "a row": ("target: {at_least: 60}", f"2026: {TOLD}"),
    "a member": ("for_each: [u, v], target: {at_least: 60}", f"u: {{2026: {TOLD}}}, v: {{2026: {TOLD}}}"),
    "a total": (
        "for_each: [u, v], total: sum, target: {at_least: 60, for: total}",
        f"u: {{2026: {TOLD}}}, v: {{2026: {TOLD}}}",
    ),
    "a path": ("target: {at_least: 100, by: 2028, straight_from: 2024}", f"2024: 10, 2026: {TOLD}"),
    "some years": ("target: {at_least: 100, total_over: 2025-2026}", f"2025: 60, 2026: {TOLD}"),
}


@together
@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize(
    ("reported", "day", "status", "forecast"),
    [
        ("", date(2026, 12, 30), Status.MET, True),
        ("", date(2027, 1, 1), Status.MET, True),
        ("", date(2027, 2, 14), Status.MET, True),
        ("", date(2027, 2, 15), Status.NOT_MEASURED, False),
        ("reported: closing, ", date(2027, 1, 20), Status.MET, True),
        ("reported: closing, ", date(2027, 2, 20), Status.NOT_MEASURED, False),
    ],
)
def test_an_outcome_that_is_due_is_missing(row: str, reported: str, day: date, status: Status, forecast: bool) -> None:
    keys, cells = ROWS[row]
    one = of(evaluated(measure(f"measured_in: tkr, {reported}{keys}", cells, CALENDAR), day), "x")
    assert (one.status, one.forecast) == (status, forecast)
