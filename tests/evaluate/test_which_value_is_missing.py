"""What is computed says which of the values that it is computed from is missing, in the words of who is to give it."""

from datetime import date, timedelta

import pytest
from rows import evaluated, line, measure, of, only

from malstyr.evaluate.asked import asked_series
from malstyr.evaluate.duties.values import value_duties
from malstyr.evaluate.reading import Held
from malstyr.model.periods import period
from together import together

CALENDAR = "calendar: {T2: {ends: 08-31, ready: 09-20}, closing: {ends: 12-31, ready: 02-28}}\n"
RATIO = """\
indicators:
  sjuktimmar: {measured_in: timmar, no_target: följs}
  arbetad: {name: Arbetad tid, measured_in: timmar, no_target: följs}
  kvot: {measured_in: andel, formula: sjuktimmar / arbetad, no_target: följs}
  krav: {measured_in: st, no_target: följs}
  x: {measured_in: procent, KEYS}
"""
TOTAL = """\
lists: {hus: {a: Anna, b: Berget, c: Ceder}}
indicators:
  x: {measured_in: st, for_each: hus, total: sum, target: {at_least: 100, for: total}}
"""
ONE_DAY = timedelta(days=1)
OPEN, CLOSED = date(2026, 10, 1), date(2027, 3, 1)
OF_RATIO = "formula: 100 * sjuktimmar / arbetad, target: {at_most: 6}"


@together
@pytest.mark.parametrize(
    ("keys", "values", "as_of", "told"),
    [
        (OF_RATIO, "arbetad: {2026: 9}", CLOSED, "värdet för sjuktimmar 2026 saknas"),
        (OF_RATIO, "sjuktimmar: {2026: 9}", CLOSED, "värdet för Arbetad tid 2026 saknas"),
        (
            OF_RATIO,
            "sjuktimmar: {2025: 9}",
            CLOSED,
            "värdet för sjuktimmar 2026 saknas; värdet för Arbetad tid 2026 saknas",
        ),
        (
            "formula: 100 * kvot, target: {at_most: 6}",
            "arbetad: {2026: 9}",
            CLOSED,
            "värdet för sjuktimmar 2026 saknas",
        ),
        (
            OF_RATIO.replace("6}", "6, total_over: 2025-2026}"),
            "arbetad: {2025: 9, 2026: 9}\n  sjuktimmar: {2026: 1}",
            CLOSED,
            "värdet för sjuktimmar 2025 saknas",
        ),
        (
            "formula: sjuktimmar - sjuktimmar.budget, target: {at_most: 6}",
            "sjuktimmar: {2026: 1}",
            CLOSED,
            "budgeten för sjuktimmar 2026 saknas",
        ),
        (
            "formula: sjuktimmar - sjuktimmar.forecast.T2, target: {at_most: 6}",
            "sjuktimmar: {2026: 1}",
            CLOSED,
            "prognosen vid T2 för sjuktimmar 2026 saknas",
        ),
        (
            "formula: sjuktimmar - sjuktimmar.to_date.T2, target: {at_most: 6}",
            "sjuktimmar: {2026: 1}",
            CLOSED,
            "utfallet till och med T2 för sjuktimmar 2026 saknas",
        ),
        (
            OF_RATIO,
            "arbetad: {2026: {forecast: {T2: 9}}}",
            OPEN,
            "prognosen vid T2 för sjuktimmar 2026 saknas; siffran kommer senast 28 februari 2027",
        ),
        (OF_RATIO, "arbetad: {2025: 9}", OPEN, "siffran kommer senast 28 februari 2027"),
        ("target: {at_least: krav}", "x: {2026: 9}", CLOSED, "värdet för krav 2026 saknas"),
        ("target: {at_least: kvot}", "x: {2026: 9}\n  arbetad: {2026: 9}", CLOSED, "värdet för sjuktimmar 2026 saknas"),
        (
            "formula: 100 * sjuktimmar / arbetad, target: {at_most: previous}",
            "sjuktimmar: {2024: 1, 2026: 9}\n  arbetad: {2024: 2, 2025: 3, 2026: 90}",
            CLOSED,
            "värdet för sjuktimmar 2025 saknas",
        ),
        ("target: {at_most: 6}", "x: {2025: 9}", CLOSED, "inget värde"),
        (OF_RATIO, "arbetad: {2026: ..}\n  sjuktimmar: {2026: 1}", CLOSED, "visas inte: sekretess eller för få svar"),
    ],
)
def test_of_a_formula(keys: str, values: str, as_of: date, told: str) -> None:
    text = CALENDAR + RATIO.replace("KEYS", keys) + f"values:\n  {values}\n"
    assert line(of(evaluated(text, as_of), "x")) == told


@pytest.mark.parametrize(
    ("cells", "as_of", "told"),
    [
        ("a: {2026: 1}, b: {2025: 1}, c: {2026: 4}", CLOSED, "värdet för x (Berget) 2026 saknas"),
        ("a: {2026: 1}, b: {2025: 1}, c: {2025: 4}", CLOSED, "värdet för x (Berget, Ceder) 2026 saknas"),
        (
            "a: {2026: {forecast: {T2: 1}}}, b: {2025: 1}, c: {2026: {forecast: {T2: 1}}}",
            OPEN,
            "prognosen vid T2 för x (Berget) 2026 saknas; siffran kommer senast 28 februari 2027",
        ),
        ("a: {2025: 1}, b: {2025: 1}, c: {2025: 1}", OPEN, "siffran kommer senast 28 februari 2027"),
    ],
)
def test_of_a_total(cells: str, as_of: date, told: str) -> None:
    text = f"{CALENDAR}{TOTAL}values:\n  x: {{{cells}}}\n"
    assert line(of(evaluated(text, as_of), "x")) == told


@pytest.mark.parametrize(
    ("keys", "values", "told"),
    [
        (
            "frequency: quarter, target: {at_least: 100, total_over: 2026}",
            "2026-Q1: 90, 2026-Q4: 20",
            "90 + 20 = 110 ≥ 100 → uppfyllt; redan säkert; saknas: kvartal 2–3",
        ),
        (
            "frequency: quarter, year: sum, target: {at_least: 100}",
            "2026-Q1: 90, 2026-Q4: 20",
            "90 + 20 = 110 ≥ 100 → uppfyllt; redan säkert; saknas: kvartal 2–3",
        ),
        (
            "frequency: quarter, year: sum, target: {at_most: 100}",
            "2026-Q1: 90, 2026-Q2: 0, 2026-Q4: 20",
            "90 + 0 + 20 = 110 > 100 → inte uppfyllt; redan säkert; saknas: kvartal 3",
        ),
        (
            "target: {at_least: 100, total_over: 2024-2026}",
            "2024: 90, 2026: 20",
            "90 + 20 = 110 ≥ 100 → uppfyllt; redan säkert; saknas: 2025",
        ),
        (
            "frequency: quarter, target: {at_least: 100, total_over: 2026}",
            "2026-Q1: 90, 2026-Q2: .., 2026-Q3: 5, 2026-Q4: 20",
            "90 + 5 + 20 = 115 ≥ 100 → uppfyllt; redan säkert, fast allt inte är känt",
        ),
    ],
)
def test_what_is_missing_is_no_measured_zero(keys: str, values: str, told: str) -> None:
    assert line(only(evaluated(measure(f"measured_in: st, {keys}", values), CLOSED))) == told


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (
            "2026-T1: 58, 2026-T2: 56, 2026-T3: 51",
            "2 av 3 mätningar når kravet; inte uppfyllt: tertial 2 (56 > min(60; 58 − 5) = 53)",
        ),
        ("2026-T2: 56, 2026-T3: 51", "1 av 1 mätning når kravet; inte mätt: tertial 1"),
        ("2026-T1: {value: ., note: x}, 2026-T2: 56, 2026-T3: 51", "2 av 2 mätningar når kravet"),
    ],
)
def test_only_the_first_measurement_has_the_floor_alone(cells: str, told: str) -> None:
    keys = "measured_in: st, frequency: tertial, starts: 2026, target: {at_most: 60, decrease_by: 5}"
    assert line(only(evaluated(measure(keys, cells), CLOSED))).partition(" →")[0] == told


@together
@pytest.mark.parametrize(
    ("keys", "written", "part"),
    [
        ("frequency: month, year: sum", "2026-M10: 1", "2026-M11"),
        ("frequency: tertial, year: mean", "2026-T1: 1", "2026-T2"),
        ("frequency: week, year: sum", "2026-W40: 1", "2026-W41"),
    ],
)
def test_a_part_of_a_year_is_missing_from_the_day_that_its_measurer_is_asked_for_it(
    keys: str, written: str, part: str
) -> None:
    x = f"  x: {{measured_in: st, {keys}, target: {{at_least: 5}}}}"
    text = f"{CALENDAR}indicators:\n{x}\nvalues:\n  x: {{{written}}}\n"
    at = period(part)
    (series,) = asked_series(evaluated(text, at.end))
    day = series.ready(at)
    held = {as_of: evaluated(text, as_of).readings.of("x", None, at) for as_of in (at.end, day - ONE_DAY, day)}
    assert [(one.held, one.ready) for one in held.values()] == [
        (Held.NOT_YET, day),
        (Held.NOT_YET, day),
        (Held.NOT_MEASURED, None),
    ]
    (late,) = asked_series(evaluated(text, day + ONE_DAY))
    assert at in late.missing()


def test_what_is_measured_every_day_and_is_not_any_more_was_due_three_days_later() -> None:
    x = "  x: {measured_in: st, frequency: day, year: sum, target: {at_least: 5}}"
    text = f"{CALENDAR}indicators:\n{x}\nvalues:\n  x: {{2026-09-01: 1}}\n"
    assert [one.day for one in value_duties(evaluated(text, OPEN), OPEN)] == [date(2026, 9, 4)]
