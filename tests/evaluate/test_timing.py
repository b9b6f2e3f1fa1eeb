"""Which period a target judges in a report about a year, and which periods a series has before another."""

from datetime import date
from itertools import islice

import pytest
from rows import measure

from conftest import workspace
from malstyr.evaluate.aim import Aim
from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.readings import Readings
from malstyr.evaluate.timing import latest_due, timing
from malstyr.model.periods import period
from together import together

HEAD = """
calendar: {statistik: {ends: 12-31, ready: 05-15}, closing: {ends: 12-31, ready: 02-28}}
goals: {g: {text: Mål, period: 2013-2016}}
"""


def readings(keys: str, cells: str, day: str) -> Readings:
    found = workspace(measure(f"measured_in: index, {keys}", cells, HEAD))
    assert found.faults == ()
    return Readings(found.workspace, Clock.of(found.workspace, date.fromisoformat(day)))


@together
@pytest.mark.parametrize(
    ("target", "year", "told"),
    [
        ("at_least: 5", 2014, "now 2014"),
        # Some years on end: the year itself is the last of them.
        ("at_least: 5, mean_over: 5 years", 2014, "now 2010-2014 over 2010-2014"),
        ("at_least: 5, mean_over: 2 years", 2014, "now 2013-2014 over 2013-2014"),
        ("at_least: 5, mean_over: 1 year", 2014, "now 2014 over 2014"),
        ("at_least: 5, total_over: 2013-2014", 2013, "ahead 2013-2014 over 2013-2014"),
        ("at_least: 5, total_over: 2013-2014", 2014, "now 2013-2014 over 2013-2014"),
        ("at_least: 5, total_over: 2013-2014", 2015, "history 2013-2014, not counted over 2013-2014"),
        # A last year, and a path to it.
        ("at_least: 5, by: 2015", 2014, "ahead 2015"),
        ("at_least: 5, by: 2015", 2015, "now 2015"),
        ("at_least: 5, by: 2015", 2016, "history 2015, not counted"),
        ("at_least: 5, by: 2015, straight_from: 2013", 2013, "ahead 2015"),
        ("at_least: 5, by: 2015, straight_from: 2013", 2014, "now 2014"),
        # A period of its own.
        ("at_least: 5, during: 2014", 2013, "ahead 2014, not counted"),
        ("at_least: 5, during: 2014", 2014, "now 2014"),
        ("at_least: 5, during: 2014", 2015, "history 2014, not counted"),
        ("at_least: 5, during: 2014-2015", 2013, "ahead 2014, not counted"),
        ("at_least: 5, during: 2014-2015", 2014, "now 2014"),
        ("at_least: 5, during: 2014-2015", 2015, "now 2015"),
        ("at_least: 5, during: 2014-2015", 2016, "history 2015, not counted"),
        ("at_least: 5, during: 2014-T2", 2014, "now 2014-T2"),
        ("at_least: 5, during: 2014-T2", 2015, "history 2014-T2, not counted"),
        ("at_least: 5, during: 2013/14", 2013, "ahead 2013/14, not counted"),
        ("at_least: 5, during: 2013/14", 2014, "now 2013/14"),
        # A week is of the year in its name, also where it begins before it or ends after it.
        ("at_least: 5, during: 2015-W01", 2014, "ahead 2015-W01, not counted"),
        ("at_least: 5, during: 2015-W01", 2015, "now 2015-W01"),
        ("at_least: 5, during: 2015-W01", 2016, "history 2015-W01, not counted"),
        ("at_least: 5, during: 2015-W53", 2015, "now 2015-W53"),
        ("at_least: 5, during: 2015-W53", 2016, "history 2015-W53, not counted"),
        ("at_least: 5, by: 2015-W53", 2015, "now 2015"),
        ("at_least: 5, by: 2015-W53", 2016, "history 2015, not counted"),
        # Before and after the goal that it is for, 2013–2016.
        ("at_least: 5", 2012, "ahead 2013, not counted"),
        ("at_least: 5", 2013, "now 2013"),
        ("at_least: 5", 2017, "history 2016, not counted"),
        ("at_least: 5, by: 2015", 2012, "ahead 2015, not counted"),
        ("at_least: 5, during: 2014", 2012, "ahead 2014, not counted"),
    ],
)
def test_when_a_target_is_judged(target: str, year: int, told: str) -> None:
    found = readings(f"serves: [g], target: {{{target}}}", "2012: 5, 2013: 5", "2018-06-01")
    indicator = found.workspace.data.indicators["x"]
    assert indicator.target is not None
    at = timing(found, Aim("x", indicator, indicator.target, None), year)
    counted, over = "" if at.counted else ", not counted", "" if at.over is None else f" over {at.over}"
    assert f"{at.when} {at.period}{counted}{over}" == told
    assert at.period == period(str(at.period))  # to the day


@together
@pytest.mark.parametrize(
    ("keys", "cells", "day", "year", "due"),
    [
        ("no_target: x", "2013: 5", "2014-06-01", 2014, 2014),
        # Ready only after closing: the year before, until it is.
        ("reported: statistik", "2011: 5", "2015-05-14", 2014, 2013),
        ("reported: statistik", "2011: 5", "2015-05-15", 2014, 2014),
        ("reported: closing", "2011: 5", "2015-02-27", 2014, 2014),  # with the closing, and so no later than the year
        ("reported: statistik, starts: 2014", "2014: 5", "2015-05-14", 2014, 2014),  # none should be known yet
        ("reported: statistik, starts: 2013", "2014: 5", "2013-03-01", 2015, 2013),
        ("reported: statistik, starts: 2014", "2014: 5", "2013-03-01", 2012, 2012),
        # More seldom than each year, counted from when it starts; any year, where nothing says when.
        ("frequency: two-years, starts: 2012", "2014: 5", "2015-03-01", 2014, 2014),
        ("frequency: two-years, starts: 2012", "2014: 5", "2016-03-01", 2015, 2014),
        ("frequency: two-years, starts: 2012", "2014: 5", "2014-03-01", 2014, 2012),
        ("frequency: two-years", "2011: 5", "2016-03-01", 2014, 2014),
        ("frequency: two-years", "2011: 5", "2016-03-01", 2015, 2015),
        ("frequency: four-years, starts: 2011", "2011: 5", "2018-03-01", 2014, 2011),
        ("frequency: four-years, starts: 2011", "2011: 5", "2018-03-01", 2015, 2015),
        ("frequency: four-years, starts: 2011", "2011: 5", "2018-03-01", 2017, 2015),
        ("frequency: two-years, starts: 2015", "2015: 5", "2018-03-01", 2014, 2014),
        # Some years before any of those that it is measured: the year that was asked for.
        ("frequency: two-years, starts: 2015", "2015: 5", "2018-03-01", 2013, 2013),
    ],
)
def test_the_latest_that_should_be_known(keys: str, cells: str, day: str, year: int, due: int) -> None:
    assert latest_due(readings(keys, cells, day), "x", year) == due


@pytest.mark.parametrize(
    ("keys", "of", "before"),
    [
        ("no_target: x", "2014", "2013 2012"),
        ("frequency: two-years", "2014", "2012 2010"),
        ("no_target: x", "2013-2014", "2011-2012 2009-2010"),
        ("no_target: x", "2012-2014", "2009-2011 2006-2008"),
        # Of a part of a year the same part of the year before; where the series had not begun, the parts before it.
        ("frequency: month", "2014-M03", "2013-M03"),
        ("frequency: month, starts: 2013-M03", "2014-M03", "2013-M03"),
        ("frequency: month, starts: 2013-M04", "2014-M03", "2014-M02 2014-M01"),
        ("frequency: month, starts: 2014-M02", "2014-M03", "2014-M02"),
        ("frequency: month, starts: 2014-M03", "2014-M03", ""),
        # The year before had no week 53.
        ("frequency: week", "2020-W53", "2020-W52 2020-W51"),
        ("frequency: week, starts: 2020-W10", "2020-W53", "2020-W52 2020-W51"),
    ],
)
def test_the_periods_before(keys: str, of: str, before: str) -> None:
    found = readings(keys, "2012: 5", "2014-06-01").periods_before("x", period(of))
    assert " ".join(str(one) for one in islice(found, 2)) == before


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("frequency: day", "2014-01-01 2014-12-31"),  # those that were made, which is all that anybody can list
        ("frequency: shift", "2014-01-01 2014-12-31"),
        ("frequency: tertial", "2014-T1 2014-T2 2014-T3"),
        ("frequency: tertial, starts: 2014-T2", "2014-T2 2014-T3"),
        ("frequency: tertial, starts: 2014-05-02", "2014-T3"),
        ("frequency: tertial, starts: 2015", ""),
        ("frequency: tertial, closed: {date: 2014-08-31, reason: slut}", "2014-T1 2014-T2"),
        ("frequency: tertial, closed: {date: 2014-09-01, reason: slut}", "2014-T1 2014-T2 2014-T3"),
    ],
)
def test_the_measurements_of_a_year(keys: str, expected: str) -> None:
    found = readings(keys, "2013-12-31: 5, 2014-01-01: 5, 2014-M02: 5, 2014-12-31: 5, 2015-01-01: 5", "2016-06-01")
    assert " ".join(map(str, found.expected("x", None, 2014))) == expected


@together
@pytest.mark.parametrize(
    ("held", "of", "ready", "day", "settled"),
    [
        # On its last day a period is over, and on the day it is ready it is.
        (Held.NOT_YET, "2013", None, "2013-12-30", Held.NOT_YET),
        (Held.NOT_YET, "2013", None, "2013-12-31", Held.NOT_MEASURED),
        (Held.NOT_YET, "2013", "2014-02-28", "2014-02-27", Held.NOT_YET),
        (Held.NOT_YET, "2013", "2014-02-28", "2014-02-28", Held.NOT_MEASURED),
        (Held.NOT_YET, "2013", "2013-06-30", "2013-07-01", Held.NOT_YET),
        # What is taken away counts from nothing, whenever it is; what is there, or hidden, is that.
        (Held.NOT_APPLICABLE, "2013", None, "2013-01-01", Held.NOT_MEASURED),
        (Held.VALUE, "2013", None, "2014-03-01", Held.VALUE),
        (Held.SUPPRESSED, "2013", None, "2014-03-01", Held.SUPPRESSED),
    ],
)
def test_what_is_counted_from_is_missing_from_the_day_it_should_be_there(
    held: Held, of: str, ready: str | None, day: str, settled: Held
) -> None:
    reading = Reading(held, period(of), ready=date.fromisoformat(ready) if ready is not None else None)
    assert readings("target: {at_least: 5}", "2012: 5", day).settled(reading) == reading._replace(held=settled)
