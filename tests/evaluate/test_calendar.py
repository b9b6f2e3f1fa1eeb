"""What is known on a day: the year that is open, the reporting points that are ready, and when a value is known."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic_core import PydanticCustomError

from conftest import workspace
from malstyr.evaluate.calendar import Clock, Point
from malstyr.model.periods import Period, period, year_period
from together import together

CALENDAR = """
decisions:
  tidig: {body: Fullmäktige, date: 2013-03-01}
  sen: {body: Fullmäktige, date: 2013-10-01}
calendar:
  T2: {ends: 08-31, ready: 09-20}
  T1: {ends: 04-30, ready: 05-20}
  pengar: {ends: 06-30, ready: 07-15, reports: budget}
  enkät: {ends: 09-15, ready: 09-25, reports: nothing}
  statistik: {ends: 12-31, ready: 05-15}
  closing: {ends: 12-31, ready: 02-28}
indicators:
  nki: {measured_in: index}
  kkik: {measured_in: index, reported: statistik}
  enkäten: {measured_in: index, reported: enkät}
values:
  nki:
    2012: {known: 2013-06-01, value: 55}
    2013: {budget: {original: 100, revised: {tidig: 110, sen: 120}}}
    2014: {budget: {original: 100, revised: {sen: 120, tidig: 110}}}
"""
PLAIN = "indicators: {nki: {measured_in: index}}\n"


def clock(day: str, text: str = CALENDAR) -> Clock:
    found = workspace(text)
    assert found.faults == ()
    return Clock.of(found.workspace, date.fromisoformat(day))


@pytest.mark.parametrize(
    ("text", "day", "open_year", "report", "money"),
    [
        # The first whose closing is not ready; told once a point of it is ready.
        (CALENDAR, "2013-02-27", 2012, "2012", "2012"),
        (CALENDAR, "2013-02-28", 2013, "2012", "2012"),
        (CALENDAR, "2013-05-19", 2013, "2012", "2012"),
        (CALENDAR, "2013-05-20", 2013, "2013", "2013"),
        (CALENDAR, "2014-02-27", 2013, "2013", "2013"),
        # A point for money alone is one for money.
        (CALENDAR.replace("  T1:", "  # T1:"), "2013-07-14", 2013, "2012", "2012"),
        (CALENDAR.replace("  T1:", "  # T1:"), "2013-07-15", 2013, "2012", "2013"),
        # Without a closing, the year is closed on its last day.
        (PLAIN, "2013-12-30", 2013, "2012", "2012"),
        (PLAIN, "2013-12-31", 2014, "2013", "2013"),
    ],
)
def test_the_open_year(text: str, day: str, open_year: int, report: str, money: str) -> None:
    found = clock(day, text)
    assert found.open_year == open_year
    assert (str(found.report_year()), str(found.report_year(budget=True))) == (report, money)
    assert [found.closed(open_year - 1), found.closed(open_year)] == [True, False]


@pytest.mark.parametrize(
    ("day", "ready", "money", "latest"),
    [
        ("2013-05-19", "", "", None),
        ("2013-05-20", "T1", "T1", "T1"),
        ("2013-07-14", "T1", "T1", "T1"),
        ("2013-07-15", "T1", "T1 pengar", "T1"),
        ("2013-09-19", "T1", "T1 pengar", "T1"),
        ("2013-09-20", "T1 T2", "T1 pengar T2", "T2"),
        ("2014-02-27", "T1 T2", "T1 pengar T2", "T2"),
        ("2014-02-28", "T1 T2", "T1 pengar T2", None),  # the year is closed
    ],
)
def test_points_that_are_ready(day: str, ready: str, money: str, latest: str | None) -> None:
    found = clock(day)
    assert " ".join(one.name for one in found.ready_points(2013)) == ready
    assert " ".join(one.name for one in found.ready_points(2013, budget=True)) == money
    point = found.latest_point(2013)
    assert (None if point is None else point.name) == latest
    assert found.forecast_point(2013, budget=False, told=("D1",)) == latest


def test_points_of_a_year() -> None:
    """Those that end before the year does and tell anything, in order of time; closing is none, whenever it ends."""
    early = CALENDAR.replace("closing: {ends: 12-31", "closing: {ends: 11-30")
    for text in (CALENDAR, early):
        found = clock("2013-01-01", text).points(2013)
        assert [(one.period, one.ends.isoformat(), one.ready.isoformat(), one.budget_only) for one in found] == [
            ("2013-T1", "2013-04-30", "2013-05-20", False),
            ("2013-pengar", "2013-06-30", "2013-07-15", True),
            ("2013-T2", "2013-08-31", "2013-09-20", False),
        ]


@pytest.mark.parametrize(
    ("asked", "point"),
    [
        ("2013-T1", "T1"),
        ("2013-T2", "T2"),
        ("2013-D1", "T1"),  # ends with it, and nothing else has its name
        ("2013-Q2", "pengar"),
        ("2013-H1", "pengar"),
        ("2013-M04", None),  # people do not name a point by its month
        ("2013-04-30", None),
        ("2013", None),
        ("2013-Q1", None),
        ("2013-T3", None),
    ],
)
def test_the_point_that_a_period_names(asked: str, point: str | None) -> None:
    found = clock("2013-01-01").point(period(asked))
    assert (None if found is None else found.name) == point


def test_a_point_has_its_name_whenever_it_ends() -> None:
    found = clock("2013-01-01", CALENDAR.replace("T2: {ends: 08-31", "T2: {ends: 09-01")).point(period("2013-T2"))
    assert found is not None
    assert (found.name, found.ends) == ("T2", date(2013, 9, 1))


@together
@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("2013-pengar", "2013-pengar"),
        ("2013-T2", "2013-T2"),
        ("2013", year_period(2013)),
        ("2013-Q1", period("2013-Q1")),
        *((text, None) for text in ("2013-enkät", "2013-", "pengar", "", "-", "-pengar")),
        *((f"{year}{rest}", None) for year in ("0", "1", "99999", "٢", "9" * 5000) for rest in ("", "-T2", "-pengar")),
    ],
)
def test_what_a_text_asks_for(asked: str, found: str | Period | None) -> None:
    if found is None:
        with pytest.raises(PydanticCustomError):
            clock("2013-01-01").asked(asked)
        return
    read = clock("2013-01-01").asked(asked)
    assert (read.period if isinstance(read, Point) else read) == found


@pytest.mark.parametrize(
    ("day", "told", "point"),
    [
        ("2013-04-29", ("D1",), None),
        ("2013-04-30", ("D1",), "D1"),
        ("2013-08-30", ("D2", "D1"), "D1"),
        ("2013-08-31", ("D2", "D1"), "D2"),
        ("2013-10-30", ("D3", "D1", "D2"), "D2"),
        ("2013-10-31", ("D3", "D1", "D2"), "D3"),
        ("2013-10-31", ("D1",), "D1"),
        ("2013-10-31", (), None),
        ("2013-10-31", ("T1",), None),  # of which nobody knows when it is
        ("2013-12-31", ("D1", "D2", "D3"), None),  # the year is closed
    ],
)
def test_forecasts_without_a_calendar(day: str, told: tuple[str, ...], point: str | None) -> None:
    assert clock(day, PLAIN).forecast_point(2013, budget=False, told=told) == point


def test_what_no_calendar_knows_is_no_point() -> None:
    """It is told when its year is over, though the year be open yet, and no forecast of it counts."""
    found = clock("2014-01-15", "calendar: {closing: {ends: 12-31, ready: 02-28}}\n" + PLAIN)
    assert [found.told(one, 2013).isoformat() for one in ("T1", "D1", "D2", "D3")] == [
        "2013-12-31",
        "2013-04-30",
        "2013-08-31",
        "2013-10-31",
    ]
    assert found.forecast_point(2013, budget=False, told=("T1",)) is None
    assert found.forecast_point(2013, budget=False, told=("T1", "D3")) == "D3"


@pytest.mark.parametrize(
    ("id", "of", "ready"),
    [
        # The end of the period; what is reported somewhere, when that is ready for what ends with the year.
        ("nki", "2013", "2013-12-31"),
        ("nki", "2013-T1", "2013-04-30"),
        ("kkik", "2013", "2014-05-15"),
        ("kkik", "2012-2013", "2014-05-15"),
        ("kkik", "2013-M12", "2014-05-15"),
        ("kkik", "2013-M11", "2013-11-30"),
        ("kkik", "2012/13", "2013-06-30"),
        ("enkäten", "2013", "2013-09-25"),
        ("enkäten", "2013-T2", "2013-08-31"),
        ("enkäten", "2013-T3", "2013-12-31"),
        ("enkäten", "2013-M12", "2013-12-31"),
        # A part named as a point of the calendar is told there.
        ("nki", "2013-D1", "2013-04-30"),
    ],
)
def test_when_a_figure_is_ready(id: str, of: str, ready: str) -> None:
    found = workspace(CALENDAR).workspace
    clock = Clock.of(found, date(2013, 1, 1))
    assert clock.ready(found.data.indicators[id], period(of)).isoformat() == ready


def test_what_is_to_date_is_ready_with_its_point() -> None:
    found = workspace(CALENDAR.replace("  T1:", "  D1:")).workspace
    clock = Clock.of(found, date(2013, 1, 1))
    for id in ("nki", "kkik"):
        assert clock.ready(found.data.indicators[id], period("2013-D1")) == date(2013, 5, 20)


@pytest.mark.parametrize(
    ("year", "day", "known"),
    [
        (2012, "2013-05-31", False),
        (2012, "2013-06-01", True),  # as the value says itself
        (2013, "2013-12-30", False),
        (2013, "2013-12-31", True),
    ],
)
def test_when_a_value_is_known(year: int, day: str, known: bool) -> None:
    found = workspace(CALENDAR).workspace
    clock, cell = Clock.of(found, date.fromisoformat(day)), found.data.values["nki"].periods[year_period(year)]
    assert clock.knows(found.data.indicators["nki"], year_period(year), cell) is known


@pytest.mark.parametrize(
    ("of", "day"),
    [
        ("2013", "2014-02-28"),
        ("2013-T3", "2014-02-28"),  # ends with the year, so it is told when the year is closed
        ("2013-M12", "2014-02-28"),
        ("2013-T1", "2013-05-20"),
        ("2013-D1", "2013-05-20"),
        ("2013-D3", "2013-10-31"),
        ("2013-M05", "2013-05-31"),
        ("2013-M10", "2013-10-31"),
        ("2013-11-12", "2013-11-12"),
        ("2012/13", "2013-06-30"),
    ],
)
def test_what_people_say_is_known_from(of: str, day: str) -> None:
    first = date.fromisoformat(day)
    eve = date.fromordinal(first.toordinal() - 1)
    assert [clock(str(one)).knows_said(period(of)) for one in (eve, first)] == [False, True]


@pytest.mark.parametrize(
    ("day", "year", "frame"),
    [
        ("2013-02-28", 2013, "100"),
        ("2013-03-01", 2013, "110"),
        ("2013-09-30", 2013, "110"),
        ("2013-10-01", 2013, "120"),
        ("2013-09-30", 2014, "110"),
        ("2013-10-01", 2014, "120"),  # the latest decision, in whatever order they are written
    ],
)
def test_the_frame_in_force(day: str, year: int, frame: str) -> None:
    found = workspace(CALENDAR).workspace
    budget = found.data.values["nki"].periods[year_period(year)].budget
    assert budget is not None
    assert Clock.of(found, date.fromisoformat(day)).frame(budget) == Decimal(frame)


def test_a_decision_that_is_lost_changes_no_frame() -> None:
    text = CALENDAR.replace("  sen: {body: Fullmäktige, date: 2013-10-01}\n", "")
    found = workspace(text).workspace
    budget = found.data.values["nki"].periods[year_period(2013)].budget
    assert budget is not None
    assert Clock.of(found, date(2014, 1, 1)).frame(budget) == 110
