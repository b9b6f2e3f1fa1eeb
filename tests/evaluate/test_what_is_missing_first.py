"""Of several unknowns what can be mended is told first: a value that should be there, what waits, what is hidden."""

from datetime import date

import pytest
from rows import evaluated, line, measure, only

from malstyr.model.outcome import Status
from together import together

CALENDAR = "calendar: {closing: {ends: 12-31, ready: 02-28}, T2: {ends: 08-31, ready: 09-20}}\n"
OPEN, CLOSED = date(2026, 10, 1), date(2027, 3, 1)


@together
@pytest.mark.parametrize(
    ("keys", "cells", "as_of", "status", "told"),
    [
        ("target: {increase_by: 1}", "2024: 5, 2026: ..", CLOSED, Status.NOT_MEASURED, "värdet för 2025 saknas"),
        ("target: {increase_by: 1}", "2024: 5", OPEN, Status.NOT_MEASURED, "värdet för 2025 saknas"),
        ("target: {at_least: previous}", "2024: 5", OPEN, Status.NOT_MEASURED, "värdet för 2025 saknas"),
        ("target: {at_least: 2, increase_by: 1}", "2024: 5", OPEN, Status.NOT_MEASURED, "värdet för 2025 saknas"),
        (
            "target: {decrease_percent: 10, since: 2019}",
            "2025: 5",
            OPEN,
            Status.NOT_MEASURED,
            "värdet för 2019 saknas",
        ),
        (
            "target: {decrease_percent: 10, since: 2019, by: 2030}",
            "2025: 5",
            OPEN,
            Status.NOT_MEASURED,
            "värdet för 2019 saknas",
        ),
        (
            "target: {decrease_percent: 10, since: 2019}",
            "2019: 0",
            OPEN,
            Status.NOT_MEASURED,
            "basårets värde är noll (2019)",
        ),
        ("target: {increase_by: 1}", "2025: 5", OPEN, Status.NOT_YET, "siffran kommer senast 28 februari 2027"),
        ("target: {increase_by: 1}", "2025: ..", OPEN, Status.NOT_YET, "siffran kommer senast 28 februari 2027"),
        (
            "target: {top: quarter}",
            "2025: {rank: 1, of: 8}",
            OPEN,
            Status.NOT_YET,
            "siffran kommer senast 28 februari 2027",
        ),
        ("target: {increase_by: 1}", "2025: 5, 2026: ..", CLOSED, Status.SUPPRESSED, "visas inte: sekretess"),
        ("target: {increase_by: 1}", "2025: .., 2026: ..", CLOSED, Status.SUPPRESSED, "visas inte: sekretess"),
        (
            "target: {increase_by: 1, by: 2030}",
            "2025: 5",
            OPEN,
            Status.NOT_YET,
            "siffran kommer senast 28 februari 2031",
        ),
        ("target: {increase_by: 1, by: 2030}", "", OPEN, Status.NOT_YET, "siffran kommer senast 28 februari 2031"),
    ],
)
def test_what_the_requirement_is_counted_from(keys: str, cells: str, as_of: date, status: Status, told: str) -> None:
    one = only(evaluated(measure(f"measured_in: st, {keys}", cells, CALENDAR), as_of))
    assert (one.status, one.possible) == (status, (Status.NOT_MET, Status.MET))
    assert line(one).startswith(told)


def test_among_measurements_it_is_the_one_before_that_is_named() -> None:
    cells = "2024-Q1: 5, 2025-Q1: 6, 2026-Q1: 6, 2026-Q2: 4"
    keys = "measured_in: st, frequency: quarter, target: {at_least: previous}"
    told = "1 av 1 mätning når kravet; inte mätt: kvartal 2–4 2025 → inte mätt"
    assert line(only(evaluated(measure(keys, cells, CALENDAR), date(2026, 9, 21)))) == told


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ("2026-Q1: 6, 2026-Q2: 4, 2026-Q3: .., 2026-Q4: ..", "1 av 2 mätningar når kravet; inte uppfyllt: kvartal 2"),
        ("2026-Q1: 6, 2026-Q2: .., 2026-Q3: .., 2026-Q4: ..", "1 av 1 mätning når kravet; visas inte: kvartal 2–4"),
        ("2026-Q1: .., 2026-Q2: .., 2026-Q3: .., 2026-Q4: ..", "visas inte: kvartal 1–4"),
    ],
)
def test_a_hidden_measurement_is_in_no_number(cells: str, told: str) -> None:
    keys = "measured_in: st, frequency: quarter, starts: 2026, target: {at_least: 5}"
    assert line(only(evaluated(measure(keys, cells, CALENDAR), CLOSED))).startswith(told)
