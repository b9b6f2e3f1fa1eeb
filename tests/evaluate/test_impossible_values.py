"""What check calls impossible is unknown to judgement, and that is said; what is judged rests on nothing impossible."""

from datetime import date

import pytest
from rows import evaluated, line, measure, of, only

from conftest import findings
from malstyr.model.outcome import Status

AS_OF = date(2027, 3, 1)
OUTSIDE, NOWHERE, ABOVE = "value-outside-scale", "rank-above-of", "answers-above-invited"


@pytest.mark.parametrize(
    ("keys", "cells", "rule", "status", "told"),
    [
        ("index, target: {at_least: 50}", "2026: 140", OUTSIDE, Status.NOT_MEASURED, "värdet 140 kan inte stämma"),
        ("index, target: {at_most: 50}", "2026: 140", OUTSIDE, Status.NOT_MEASURED, "värdet 140 kan inte stämma"),
        ("index, target: {at_least: 50}", "2026: -3", OUTSIDE, Status.NOT_MEASURED, "värdet −3 kan inte stämma"),
        ("skala 1-5, target: {at_least: 4}", "2026: 6", OUTSIDE, Status.NOT_MEASURED, "värdet 6 kan inte stämma"),
        ("procent, target: {at_least: 50}", "2026: 140", None, Status.MET, "140 ≥ 50 → uppfyllt"),
        ("plats, target: {top: 10}", "2026: {rank: 9, of: 8}", NOWHERE, Status.NOT_MEASURED, "plats 9 kan inte stämma"),
        ("plats, target: {top: 10}", "2026: {rank: 8, of: 8}", None, Status.MET, "plats 8 ≤ 10 → uppfyllt"),
        ("index, target: {at_least: 5}", "2026: {value: 6, rank: 9, of: 8}", NOWHERE, Status.MET, "6 ≥ 5 → uppfyllt"),
        ("index, target: {at_least: 5}", "2026: {value: 6, n: 30, invited: 20}", ABOVE, Status.MET, "6 ≥ 5 → uppfyllt"),
        (
            "index, target: {increase_by: 1}",
            "2025: 140, 2026: 50",
            OUTSIDE,
            Status.NOT_MEASURED,
            "värdet för x 2025 kan inte stämma",
        ),
        (
            "index, target: {at_least: 50, mean_over: 2025-2026}",
            "2025: 140, 2026: 50",
            OUTSIDE,
            Status.NOT_MEASURED,
            "värden saknas för: 2025",
        ),
        (
            "index, frequency: half-year, target: {at_least: 50}",
            "2026-H1: 140, 2026-H2: 60",
            OUTSIDE,
            Status.NOT_MEASURED,
            "1 av 1 mätning når kravet; inte mätt: halvår 1 → inte mätt",
        ),
    ],
)
def test_both_say_the_same(keys: str, cells: str, rule: str | None, status: Status, told: str) -> None:
    text = measure(f"measured_in: {keys}", cells)
    errors = {one.rule for one in findings(text, as_of=AS_OF)} & {OUTSIDE, NOWHERE, ABOVE}
    assert errors == ({rule} if rule is not None else set())
    one = only(evaluated(text, AS_OF))
    assert (one.status, line(one)) == (status, told)


def test_a_formula_names_it() -> None:
    text = (
        "indicators:\n  andel: {measured_in: index, no_target: följs}\n"
        "  x: {measured_in: enheter, formula: 2 * andel, target: {at_least: 50}}\n"
        "values:\n  andel: {2026: 140}\n"
    )
    one = of(evaluated(text, AS_OF), "x")
    assert (one.status, line(one)) == (Status.NOT_MEASURED, "värdet för andel 2026 kan inte stämma")


def test_an_impossible_forecast_is_no_claim() -> None:
    calendar = "calendar: {T2: {ends: 08-31, ready: 09-20}, closing: {ends: 12-31, ready: 02-28}}\n"
    text = measure("measured_in: index, target: {at_least: 50}", "2026: {forecast: {T2: 140}}", calendar)
    one = only(evaluated(text, date(2026, 10, 1)))
    assert (one.status, one.forecast, line(one)) == (Status.NOT_MEASURED, False, "värdet 140 kan inte stämma")


def test_a_hidden_one_is_not_told() -> None:
    keys = "measured_in: index, for_each: [a, b], target: {at_least: 50}"
    told = evaluated(measure(keys, "2026: 140, a: {2026: 50}, b: {2026: ..}"), AS_OF).outcomes
    assert all("140" not in line(one) for one in told)
