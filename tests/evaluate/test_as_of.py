"""What is known on a day, and nothing that became known later."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import evaluated, line, measure, of, only, row

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.workdays import deadline, is_working_day
from malstyr.model.durations import duration
from malstyr.model.periods import period
from together import together

CALENDAR = (
    "calendar: {D1: {ends: 04-30, ready: 05-31}, D2: {ends: 08-31, ready: 09-30},"
    " closing: {ends: 12-31, ready: 02-28}}\n"
)
D = date.fromisoformat


def one(cells: str, as_of: str, target: str = "at_least: 56", more: str = "reported: closing") -> str:
    """How one indicator stands on a day, in a line."""
    text = measure(f"measured_in: index, {more}, target: {{{target}}}", cells, CALENDAR)
    return row(only(evaluated(text, D(as_of)))).replace("x ", "nki ", 1)


@pytest.mark.parametrize(
    ("as_of", "year"),
    [
        ("2013-01-01", 2012),
        ("2013-05-30", 2012),
        ("2013-05-31", 2013),
        ("2013-12-31", 2013),
        ("2014-01-01", 2013),
        ("2014-05-30", 2013),
    ],
)
def test_the_year_a_report_is_about(as_of: str, year: int) -> None:
    assert evaluated(CALENDAR, D(as_of)).year.year == year


def test_without_interim_reports_it_is_the_year_before_until_the_last_day() -> None:
    assert [evaluated("", D(day)).year.year for day in ("2013-12-30", "2013-12-31")] == [2012, 2013]


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("2013-12-31", "nki 2013 not_yet siffran kommer 28 februari 2014"),
        ("2014-02-27", "nki 2013 not_yet siffran kommer 28 februari 2014"),
        ("2014-02-28", "nki 2013 met 58 ≥ 56 → uppfyllt"),
    ],
)
def test_a_value_is_known_when_its_figures_are_ready(as_of: str, said: str) -> None:
    assert one("2013: 58", as_of) == said


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("2014-03-14", "nki 2013 not_yet siffran kommer senast 15 mars 2014"),
        ("2014-03-15", "nki 2013 met 58 ≥ 56 → uppfyllt"),
    ],
)
def test_known_says_otherwise(as_of: str, said: str) -> None:
    assert one("2013: {value: 58, known: 2014-03-15}", as_of) == said


def test_a_revision_is_made_on_its_day() -> None:
    cells = "2013: {value: 58, revised: {from: 55, date: 2014-04-02, reason: felräknat}}"
    assert one(cells, "2014-04-01") == "nki 2013 not_met 55 < 56 → inte uppfyllt"
    assert one(cells, "2014-04-02") == "nki 2013 met 58 ≥ 56 → uppfyllt"


def test_a_revision_of_the_year_before_changes_what_is_required() -> None:
    cells = "2012: {value: 60, revised: {from: 58, date: 2014-04-02, reason: felräknat}}, 2013: 59"
    step = "at_least: 56, increase_by: 1"
    assert one(cells, "2014-04-01", step).startswith("nki 2013 met 59 ≥ max(56; 58 + 1) = 59")
    assert one(cells, "2014-04-02", step).startswith("nki 2013 not_met 59 < max(56; 60 + 1) = 61")


FORECASTS = "2013: {forecast: {D1: 50, D2: 57}, value: 55}"


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("2013-05-31", "nki 2013 not_met 50 < 56 → bedöms inte bli uppfyllt"),
        ("2013-09-29", "nki 2013 not_met 50 < 56 → bedöms inte bli uppfyllt"),
        ("2013-09-30", "nki 2013 met 57 ≥ 56 → bedöms bli uppfyllt"),
        ("2014-02-27", "nki 2013 met 57 ≥ 56 → bedöms bli uppfyllt"),
        ("2014-02-28", "nki 2013 not_met 55 < 56 → inte uppfyllt"),
    ],
)
def test_before_closing_the_latest_forecast_is_judged(as_of: str, said: str) -> None:
    assert one(FORECASTS, as_of) == said


def test_a_part_of_a_year_is_never_the_year() -> None:
    assert one("2013-D1: 57", "2013-06-01") == "nki 2013 not_yet siffran kommer 28 februari 2014; hittills jan–apr: 57"
    assert one("2013-D1: 57", "2014-03-01") == (
        "nki 2013 not_measured utfallet för hela året saknas; hittills jan–apr: 57"
    )


def test_an_older_forecast_is_told_and_never_used() -> None:
    told = "nki 2013 not_yet prognosen vid D2 saknas; D1: 57; siffran kommer 28 februari 2014"
    assert one("2013: {forecast: {D1: 57}}", "2013-10-15") == told


def test_after_closing() -> None:
    for as_of, said in (
        ("2014-02-27", "not_yet siffran kommer senast 28 februari 2014"),
        ("2014-02-28", "met 3 ≤ 5 → uppfyllt"),
    ):
        assert one("2013: 3", as_of, "at_most: 5, after: closing", "frequency: year") == f"nki 2013 {said}"


def test_measuring_may_start_later() -> None:
    more = "reported: closing, starts: 2014"
    assert one("", "2014-03-01", more=more) == "nki 2013 not_yet mäts från 2014"
    assert one("", "2015-03-01", more=more) == "nki 2014 not_measured inget värde"
    assert one("2014: 57", "2015-03-01", more=more) == "nki 2014 met 57 ≥ 56 → uppfyllt"


def test_what_is_measured_every_second_year_stands_until_the_next_time() -> None:
    cells = "2010: 50, 2012: 57"
    assert (
        one(cells, "2014-03-01", more="frequency: two-years, starts: 2010")
        == "nki 2012 met 57 ≥ 56 → uppfyllt; avser 2012"
    )
    assert one(cells, "2015-03-01", more="frequency: two-years, starts: 2010") == "nki 2014 not_measured inget värde"
    assert (
        one(cells, "2016-03-01", more="frequency: four-years, starts: 2010")
        == "nki 2014 not_measured värdet för 2014 saknas"
    )


def test_a_pulse_board_is_about_now() -> None:
    cells = "2013-W50: 60, 2014-W07: 57, 2014-W08: 55, 2014-W09: 99"
    text = measure("measured_in: st, frequency: week, starts: 2013-W50, target: {at_least: 56}", cells, CALENDAR)
    (now,) = evaluated(text, D("2014-02-25")).ahead
    assert row(now) == (
        "x 2014 not_met 1 av 2 mätningar når kravet; 44 återstår; inte uppfyllt: vecka 8 (55 < 56);"
        " inte mätt: vecka 1–6 → inte uppfyllt"
    )
    assert now.latest is not None
    assert (str(now.latest.period), now.latest.value, str(now.latest.status)) == ("2014-W08", Decimal(55), "not_met")
    past = only(evaluated(text, D("2014-03-01"), period("2013")))
    assert row(past).startswith("x 2013 not_measured 1 av 1 mätning når kravet; inte mätt: vecka 51–52")


def test_like_is_compared_with_like() -> None:
    text = (
        "indicators:\n  sjuk: {measured_in: procent, frequency: month, target: {at_most: 6}}\n"
        "values:\n  sjuk: {2012-M11: 7, 2012-M12: 5, 2013: 9, 2013-M11: 6, 2013-M12: 5.5}\n"
    )
    assert only(evaluated(text.replace("2013: 9, ", ""))).trend == "worse", "december with December"
    yearly = only(evaluated(text.replace("2013: 9", "2012: 8, 2013: 9").replace("frequency: month, ", "")))
    assert (str(yearly.period), yearly.trend) == ("2013", "worse")
    assert yearly.change == 1


GOALS = (
    CALENDAR + "goals:\n  mål: {text: Mål, period: 2013-2014}\n"
    "indicators:\n  nki: {serves: [mål], measured_in: index, target: {at_least: 56}}\n"
    "values:\n  nki: {2012: 50, 2013: 57, 2014: 58, 2015: 40}\n"
)


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("2013-03-01", "nki 2013 not_yet siffran kommer senast 28 februari 2014"),
        ("2014-03-01", "nki 2013 met 57 ≥ 56 → uppfyllt"),
        ("2015-03-01", "nki 2014 met 58 ≥ 56 → uppfyllt"),
        ("2016-03-01", "nki 2014 met 58 ≥ 56 → uppfyllt; avser 2014"),
    ],
)
def test_a_target_holds_as_long_as_its_goal(as_of: str, said: str) -> None:
    assert row(only(evaluated(GOALS, D(as_of)))) == said


def test_history_before_the_goal_is_not_judged_when_it_is_asked_for() -> None:
    assert row(only(evaluated(GOALS, D("2014-03-01"), period("2012")))) == "nki 2013 not_yet bedöms för 2013"


def test_what_is_closed_is_judged_until_its_year() -> None:
    keys = "measured_in: index, target: {at_least: 56}, closed: {date: DAY, reason: ersatt}"
    text = measure(keys, "2012: 57, 2013: 57")
    assert [
        len(evaluated(text.replace("DAY", day)).outcomes) for day in ("2012-12-31", "2013-01-01", "2013-06-30")
    ] == [
        0,
        0,
        1,
    ]


def test_a_time_ahead_of_a_period_of_several_years_waits_for_it() -> None:
    assert one("2013: 57", "2014-03-01", "at_least: 56, during: 2014-2015").startswith("nki 2014 not_yet")
    assert one("2013: 50, 2014: 57", "2015-03-01", "at_least: 56, during: 2014-2015").startswith("nki 2014 met")
    assert one("2015: 57, 2016: 50", "2017-03-01", "at_least: 56, during: 2014-2015").startswith("nki 2015 met")
    text = measure("measured_in: index, target: {at_least: 56, during: 2014-2015}", "2015: 50, 2016: 50", CALENDAR)
    assert [one.counted for one in evaluated(text, D("2017-03-01")).outcomes] == [False], "it has passed"


def test_people_have_not_judged_before_the_figures_are_ready() -> None:
    text = (
        CALENDAR + "goals:\n  mål: {text: Mål}\n"
        "indicators:\n  nki: {serves: [mål], measured_in: index, reported: closing, target: {at_least: 56}}\n"
        "values:\n  nki: {2013: {forecast: {D1: 50}, value: 50}}\n"
        "assessments:\n  goals/mål: {2013: {status: met, reason: bra ändå}}\n"
        "  indicators/nki: {2013: {status: partly, reason: nästan}}\n"
    )
    before, after = evaluated(text, D("2013-06-01")), evaluated(text, D("2014-02-28"))
    assert (before.goals[0].status, before.goals[0].by_person, before.goals[0].forecast) == ("not_met", False, True)
    assert (after.goals[0].status, after.goals[0].by_person, after.goals[0].said) == ("met", True, "bra ändå")
    assert (of(after, "nki").status, of(after, "nki").by_person) == ("partly", True)
    assert line(of(after, "nki")) == "50 < 56 → inte uppfyllt; sammanvägd bedömning: nästan"


def test_points_without_a_calendar_end_when_they_mostly_do() -> None:
    clock = Clock(D("2013-06-01"), {}, {})
    told = [clock.told(point, 2013) for point in ("D1", "D2", "D3", "closing")]
    assert [day.isoformat() for day in told] == ["2013-04-30", "2013-08-31", "2013-10-31", "2013-12-31"]


# Working days


@pytest.mark.parametrize(
    "day",
    [
        "2013-01-01",  # nyårsdagen
        "2013-03-29",  # långfredagen
        "2013-04-01",  # annandag påsk
        "2013-05-01",
        "2013-05-09",  # Kristi himmelsfärd
        "2013-06-06",  # nationaldagen
        "2013-06-21",  # midsommarafton
        "2013-12-24",
        "2013-12-25",
        "2013-12-26",
        "2013-12-31",
        "2013-05-11",  # lördag
        "2013-05-12",
    ],
)
def test_nobody_works(day: str) -> None:
    assert not is_working_day(D(day))


@pytest.mark.parametrize(
    "day", ["2013-05-10", "2013-06-05", "2013-06-07", "2013-06-20", "2013-12-23", "2013-12-27", "2013-03-28"]
)
def test_somebody_works(day: str) -> None:
    assert is_working_day(D(day))


@together
@pytest.mark.parametrize(
    ("start", "within", "last"),
    [
        ("2013-05-08", "2 working days", "2013-05-13"),  # over Kristi himmelsfärd and a weekend
        ("2013-06-05", "1 working day", "2013-06-07"),
        ("2013-06-20", "1 working day", "2013-06-24"),
        ("2013-12-23", "3 working days", "2014-01-02"),
        ("2013-12-23", "1 working day", "2013-12-27"),
        ("2013-05-11", "1 working day", "2013-05-13"),
        ("2013-05-08", "0 working days", "2013-05-08"),
        ("2013-05-08", "48 hours", "2013-05-10"),
        ("2013-05-08", "25 hours", "2013-05-10"),
        ("2013-05-08", "24 hours", "2013-05-09"),
        ("2013-05-08", "30 minutes", "2013-05-08"),
        ("2013-05-08", "14 days", "2013-05-22"),
        ("2013-05-08", "2 weeks", "2013-05-22"),
        ("2013-01-31", "1 month", "2013-02-28"),
        ("2012-01-31", "1 month", "2012-02-29"),
        ("2013-12-31", "2 months", "2014-02-28"),
        ("2012-02-29", "1 year", "2013-02-28"),
    ],
)
def test_deadlines(start: str, within: str, last: str) -> None:
    assert deadline(D(start), duration(within)) == D(last)


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.integers(0, 30))
def test_more_time_is_never_less(start: date, amount: int) -> None:
    first, second = (deadline(start, duration(f"{n} working days")) for n in (amount, amount + 1))
    assert first < second
    assert amount == 0 or is_working_day(first)


@pytest.mark.parametrize("within", ["9999 weeks", "9999 years", "9999 months", "9999 working days", "9999 hours"])
def test_a_promise_further_away_than_the_calendar(within: str) -> None:
    assert deadline(D("2999-12-31"), duration(within)) > D("2999-12-31")


SAID = CALENDAR + (
    "goals: {g: {text: G}}\n"
    "indicators:\n  x: {serves: [g], measured_in: tkr, reported: closing, target: {at_least: 5}}\n"
    "values:\n  x: {2013: {forecast: {D1: 4, D2: 4.5}, value: 3}}\n"
    "assessments:\n"
    "  indicators/x:\n"
    "    2013-D1: {status: met, reason: Vi hinner}\n"
    "    2013-D2: {analysis: Det blir svårt}\n"
    "  goals/g:\n"
    "    2013-D1: {status: partly, reason: Två av tre}\n"
    "    2013: {status: met, reason: Sammantaget bra}\n"
)


@pytest.mark.parametrize(
    ("as_of", "x", "goal"),
    [
        (
            "2013-06-15",
            "x 2013 met 4 < 5 → bedöms inte bli uppfyllt; sammanvägd bedömning: Vi hinner",
            ("partly", True, True),
        ),
        ("2013-10-15", "x 2013 not_met 4,5 < 5 → bedöms inte bli uppfyllt", ("not_met", False, True)),
        ("2014-02-28", "x 2013 not_met 3 < 5 → inte uppfyllt", ("met", True, False)),
    ],
)
def test_people_judge_at_a_reporting_point_too(as_of: str, x: str, goal: tuple[str, bool, bool]) -> None:
    found = evaluated(SAID, D(as_of))
    assert row(of(found, "x")) == x
    assert [(one.status, one.by_person, one.forecast) for one in found.goals] == [goal]
