"""What a finding on periods says to type, typed in, mends it; a year rounded as written agrees with its parts."""

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_tables import CASE, TABLES

from conftest import HEAD, findings
from together import together

WEEKS = """\
indicators:
  avvikelser: {measured_in: st, frequency: week, FIRST target: {at_most: 10}}
values:
  avvikelser: {2024-W03: 3, 2024-W04: 4}
"""
TERTIALS = """\
indicators:
  frånvaro: {measured_in: procent, HOW target: {at_most: 6}}
values:
  frånvaro: {2023-T1: 4, 2023-T2: 5, 2023-T3: 5}
"""
BOOKED = """\
indicators:
  kostnad: {measured_in: tkr, target: {at_most: 400}}
values:
  kostnad:
    VALUES
"""
POINTS = """\
calendar:
  T2: {ends: 08-31, ready: READY}
  closing: {ends: 12-31, ready: 02-28}
indicators:
  kostnad: {measured_in: tkr}
values:
  kostnad:
    2023: {budget: 400, KEY: {POINT: 390}, value: 395}
"""
PARTLY = "indicators:\n  nki: {measured_in: index, target: {LIMIT, partly: PARTLY}}\n"
MARKED = """\
calendar: {T2: {ends: 08-31, ready: 09-20}, closing: {ends: 12-31, ready: 02-28}}
goals: {ekonomi: {text: Ekonomin är i balans, period: 2024, sound_finances: true}}
indicators:
  kostnad: {serves: [ekonomi], measured_in: tkr, reported: closing, target: {at_most: 400}}
"""

TYPED = {
    "starts": (
        "overdue-measurement",
        "2024-02-06",
        WEEKS.replace("FIRST ", ""),
        WEEKS.replace("FIRST", "starts: 2024-W03,"),
    ),
    "another frequency": (
        "parts-not-of-frequency",
        "2024-02-06",
        TERTIALS.replace("HOW", "frequency: quarter,"),
        TERTIALS.replace("HOW", "frequency: tertial,"),
    ),
    **{
        f"frequency and year: {year}": (
            "parts-not-of-frequency",
            "2024-02-06",
            TERTIALS.replace("HOW ", ""),
            TERTIALS.replace("HOW", f"frequency: tertial, year: {year},"),
        )
        for year in ("sum", "mean", "last", "each")
    },
    "frequency for a year": (
        "year-without-parts",
        "2024-02-06",
        TERTIALS.replace("HOW", "year: mean,"),
        TERTIALS.replace("HOW", "frequency: tertial, year: mean,"),
    ),
    "to_date": (
        "parts-not-of-frequency",
        "2024-10-06",
        BOOKED.replace("VALUES", "2024-D2: 279"),
        BOOKED.replace("VALUES", "2024: {to_date: {D2: 279}}"),
    ),
    "a point": (
        "not-a-reporting-point",
        "2024-10-06",
        POINTS.replace("POINT", "closing").replace("KEY", "forecast").replace("READY", "09-20"),
        POINTS.replace("POINT", "T2").replace("KEY", "forecast").replace("READY", "09-20"),
    ),
    "ready before the closing": (
        "point-after-closing",
        "2024-10-06",
        POINTS.replace("POINT", "T2").replace("KEY", "to_date").replace("READY", "03-20"),
        POINTS.replace("POINT", "T2").replace("KEY", "to_date").replace("READY", "09-20"),
    ),
    **{
        f"partly of {limit}": (
            "partly-out-of-place",
            "2024-10-06",
            PARTLY.replace("LIMIT", limit).replace("PARTLY", wrong),
            PARTLY.replace("LIMIT", limit).replace("PARTLY", right),
        )
        for limit, wrong, right in (
            ("at_least: 85", "90", "84"),
            ("less_than: 6", "5", "6.1"),
            ("top: 10", "10", "11"),
            ("equal_to: 5, tolerance: 1", "1", "1.5"),
            ("at_least: 2, at_most: 4", "1", "never"),
            ('done: ["1", "2", "3"]', "3", "2"),
        )
    },
    "a forecast": (
        "marked-goal-without-forecast",
        "2024-10-06",
        MARKED,
        MARKED + "values: {kostnad: {2024: {forecast: {T2: 390}}}}\n",
    ),
    "a status": (
        "marked-goal-without-forecast",
        "2024-10-06",
        MARKED,
        MARKED + "assessments: {goals/ekonomi: {2024-T2: {status: met, reason: Prognosen håller}}}\n",
    ),
}


def rules(text: str, day: str) -> list[str]:
    return [one.rule for one in findings(text, "sv", date.fromisoformat(day))]


@together
@pytest.mark.parametrize(("rule", "day", "before", "after"), TYPED.values(), ids=TYPED)
def test_what_is_typed_mends(rule: str, day: str, before: str, after: str) -> None:
    assert rule in rules(before, day)
    assert rule not in rules(after, day)


RED = "red-without-analysis"
TABLE = next(one for one in TABLES if one.stem == RED)
UNSAID = [one for one in CASE.finditer(TABLE.read_text()) if "for the year only" not in one["name"]]


@together
@pytest.mark.parametrize("case", UNSAID, ids=[one["name"] for one in UNSAID])
def test_an_analysis_for_the_periods_that_the_help_names_is_enough(case: re.Match[str]) -> None:
    files, day = {"malstyr.yaml": HEAD + case["text"]}, date.fromisoformat(case["day"])
    for n in range(3):  # of a board one failing measurement is named at a time
        found = [one for one in findings(files, "sv", day) if one.rule == RED]
        if not found:
            return
        subject, at = re.findall(r"assessments: (\S+): (\S+):\.", found[0].help)[0]
        files[f"{n}.yaml"] = f"""\
activities: {{ny-{n}: {{due: 2014-10-01}}}}
assessments: {{{subject}: {{{at}: {{analysis: Svaret dröjde, actions: [ny-{n}]}}}}}}
"""
    pytest.fail(f"still told: {found[0].help}")


tenths = st.integers(0, 9999).map(lambda n: Decimal(n) / 10)


@pytest.mark.slow
@given(
    parts=st.lists(tenths, min_size=4, max_size=4),
    year=st.sampled_from(["sum", "mean", "last"]),
    places=st.integers(0, 2),
)
def test_a_year_rounded_as_it_is_written_agrees_with_its_parts(parts: list[Decimal], year: str, places: int) -> None:
    made = {"sum": sum(parts), "mean": sum(parts) / 4, "last": parts[-1]}[year]
    step = Decimal(1).scaleb(-places)
    own = Decimal(made).quantize(step, ROUND_HALF_UP)
    for value, agrees in ((own, True), (own + 2 * step, False)):
        cells = ", ".join(f"2023-Q{n}: {part}" for n, part in enumerate(parts, 1))
        text = f"""
indicators: {{besök: {{measured_in: ton, frequency: quarter, year: {year}}}}}
values: {{besök: {{{cells}, 2023: {value}}}}}
"""
        assert ("year-contradicts-parts" not in rules(text, "2024-02-06")) is agrees
