"""Service guarantees followed up by their cases: by the minute, in opening hours, by days, open ones and years."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError
from rows import evaluated

from conftest import findings, workspace
from malstyr.evaluate.cases import CaseTally, Promise, minutes_passed, tally
from malstyr.evaluate.evaluate import evaluate
from malstyr.evaluate.workdays import is_public_day_off
from malstyr.language.pieces import said
from malstyr.language.typography import NARROW
from malstyr.model.durations import duration
from malstyr.model.guarantees import GuaranteeCase, OpeningHours, case
from malstyr.model.periods import period, year_period
from malstyr.present.value import value_of
from together import together

OFFICE = OpeningHours.model_validate(
    {"weekdays": ["08:00-12:00", "13:00-16:30"], "friday": "08:00-15:00", "saturday": "10:00-14:00"}
)
ALWAYS = OpeningHours.model_validate(dict.fromkeys(("weekdays", "saturday", "sunday"), "00:00-24:00"))
STOCKHOLM = ZoneInfo("Europe/Stockholm")


def counted(
    cases: str, within: str, as_of: str = "2025-03-15", of: str = "2024", hours: OpeningHours | None = None
) -> str:
    """``kept/n``, with ``!`` for each open one that is late; a dash where nothing counts."""
    read = [case(one.strip()) for one in cases.split(",")]
    found = tally(read, Promise(duration(within), hours), period(of), date.fromisoformat(as_of))
    return "-" if found is None else f"{found.kept}/{found.n}{'!' * found.open_late}"


@pytest.mark.parametrize(
    "within, kept, late",
    [
        ("48 hours", "2024-05-06T08:00/2024-05-08T08:00", "2024-05-06T08:00/2024-05-08T08:01"),
        ("1 hour", "2024-05-06T08:30/2024-05-06T09:30", "2024-05-06T08:30/2024-05-06T09:31"),
        ("30 minutes", "2024-05-06T23:45/2024-05-07T00:15", "2024-05-06T23:45/2024-05-07T00:16"),
        ("2 working days", "2013-03-28T08:00/2013-04-03T20:00", "2013-03-28T08:00/2013-04-04T00:00"),  # Easter
        ("2 working days", "2013-03-28/2013-04-03", "2013-03-28/2013-04-04"),
        ("2 working days", "2024-06-19/2024-06-24", "2024-06-19/2024-06-25"),  # Midsummer eve
        ("1 working day", "2024-05-03/2024-05-06", "2024-05-03/2024-05-07"),  # over a weekend
        ("14 days", "2024-05-06/2024-05-20", "2024-05-06/2024-05-21"),
        ("10 weeks", "2024-01-08/2024-03-18", "2024-01-08/2024-03-19"),
        ("2 months", "2024-01-31/2024-03-31", "2024-01-31/2024-04-01"),
        ("1 day", "2024-05-06T23:59/2024-05-07T23:59", "2024-05-06T00:00/2024-05-08T00:00"),  # days, not 24 hours
        ("48 hours", "2024-03-30T02:30/2024-04-01T03:30", "2024-03-30T02:30/2024-04-01T03:31"),  # 23 hours in a day
        ("48 hours", "2024-10-26T03:30/2024-10-28T02:30", "2024-10-26T03:30/2024-10-28T02:31"),  # 25 hours in a day
    ],
)
def test_a_case_is_kept_to_the_last_minute_and_late_the_next(within: str, kept: str, late: str) -> None:
    year = kept[:4]
    assert counted(kept, within, of=year) == "1/1"
    assert counted(late, within, of=year) == "0/1"
    assert counted(f"{kept}, {late}, {kept}", within, of=year) == "2/3"


@pytest.mark.parametrize(
    "within, kept, late",
    [
        ("8 hours", "2024-05-06T08:00/2024-05-07T08:30", "2024-05-06T08:00/2024-05-07T08:31"),  # 7.5 h a day
        ("1 hour", "2024-05-06T11:30/2024-05-06T13:30", "2024-05-06T11:30/2024-05-06T13:31"),  # lunch
        ("1 hour", "2024-05-06T06:00/2024-05-06T09:00", "2024-05-06T06:00/2024-05-06T09:01"),  # before it opens
        ("2 hours", "2024-05-03T14:00/2024-05-04T11:00", "2024-05-03T14:00/2024-05-04T11:01"),  # Friday to Saturday
        ("4 hours", "2024-05-08T15:30/2024-05-10T11:00", "2024-05-08T15:30/2024-05-10T11:01"),  # Ascension Day
        ("1 hour", "2024-12-23T16:00/2024-12-27T08:30", "2024-12-23T16:00/2024-12-27T08:31"),  # Christmas
        ("1 hour", "2024-05-05T12:00/2024-05-06T09:00", "2024-05-05T12:00/2024-05-06T09:01"),  # begins on a Sunday
    ],
)
def test_hours_are_counted_only_while_it_is_open(within: str, kept: str, late: str) -> None:
    assert counted(kept, within, hours=OFFICE) == "1/1"
    assert counted(late, within, hours=OFFICE) == "0/1"


@together
@pytest.mark.parametrize(
    "cases, within, as_of, expected",
    [
        ("2024-09-02/", "10 weeks", "2024-11-11", "-"),  # the last day
        ("2024-09-02/", "10 weeks", "2024-11-12", "0/1!"),
        ("2024-01-08/2024-03-18, 2024-09-02/", "10 weeks", "2025-03-15", "1/2!"),
        ("2024-01-08/2024-03-18, 2024-09-02/, 2024-12-30/", "10 weeks", "2025-03-15", "1/2!"),  # open, not late in 2024
        ("2024-01-08/2024-03-18, 2024-09-02/, 2024-09-03/", "10 weeks", "2025-03-15", "1/3!!"),
        ("2024-12-30/", "10 weeks", "2025-03-15", "-"),
        ("2024-05-06T15:00/", "8 hours", "2024-05-06", "-"),
        ("2024-05-06T15:00/", "8 hours", "2024-05-07", "0/1!"),  # 9 hours when the day begins
        ("2024-05-06T16:00/", "8 hours", "2024-05-07", "-"),  # 8 hours
        ("2024-05-06T15:59/", "8 hours", "2024-05-07", "0/1!"),
        ("2024-03-30T23:30/", "23 hours", "2024-03-31", "-"),
        ("2024-05-20/", "2 days", "2024-05-10", "-"),  # has not begun
        ("2024-05-06/2024-05-30", "2 weeks", "2024-05-15", "-"),  # closed later, and not late yet
        ("2024-05-06/2024-05-30", "2 weeks", "2024-05-21", "0/1!"),  # closed later, and late already
        ("2024-05-06/2024-05-30", "2 weeks", "2024-05-30", "0/1"),
    ],
)
def test_an_open_case_counts_when_its_time_has_passed(cases: str, within: str, as_of: str, expected: str) -> None:
    assert counted(cases, within, as_of) == expected


@pytest.mark.parametrize(
    "cases, of, expected",
    [
        ("2023-11-01/2023-12-20, 2024-01-08/2024-03-11", "2024", "1/1"),
        ("2023-12-20/2024-01-10", "2023", "-"),
        ("2023-12-20/2024-01-10", "2024", "1/1"),
        ("2023-06-01/2024-01-10", "2023", "0/1!"),  # late when the year ended, and not closed then
        ("2023-06-01/2024-01-10", "2024", "0/1"),
        ("2024-01-08/2024-02-01, 2024-02-05/2024-03-01", "2024-M02", "1/1"),
        ("2023-12-20/2024-01-10", "2023-2024", "1/1"),
    ],
)
def test_a_case_belongs_to_the_period_it_ended_in(cases: str, of: str, expected: str) -> None:
    assert counted(cases, "10 weeks", of=of) == expected


@pytest.mark.parametrize(
    "cases, within, amount, unit",
    [
        ("2024-01-08/2024-03-18, 2024-02-01/2024-03-18", "10 weeks", "70", "days"),
        ("2024-05-06T08:00/2024-05-06T17:30", "48 hours", "9.5", "hours"),
        ("2024-05-03/2024-05-06, 2024-05-06/2024-05-08", "3 working days", "2", "working days"),
        ("2024-05-03/2024-05-04", "3 working days", "1", "working days"),  # a Saturday is of the Monday
        ("2024-05-06/2024-05-06", "3 working days", "0", "working days"),
        ("2024-05-06T08:00/2024-05-06T08:20", "30 minutes", "20", "minutes"),
        ("2024-09-02/, 2024-01-08/2024-03-18", "10 weeks", "121", "days"),  # open, to the year's end
    ],
)
def test_the_slowest_is_told(cases: str, within: str, amount: str, unit: str) -> None:
    read = [case(one.strip()) for one in cases.split(",")]
    found = tally(read, Promise(duration(within)), period("2024"), date(2025, 3, 15))
    assert found is not None
    assert (found.slowest.amount, found.slowest.unit) == (Decimal(amount), unit)


def test_opening_hours_are_not_counted_from_days() -> None:
    assert counted("2024-05-06/2024-05-06", "8 hours", hours=OFFICE) == "-"
    assert counted("2024-05-06/2024-05-06, 2024-05-06T08:00/2024-05-06T09:00", "8 hours", hours=OFFICE) == "-"
    assert counted("2024-05-06/2024-05-07", "2 days", hours=OFFICE) == "1/1"


MINUTES = st.datetimes(datetime(2023, 1, 1), datetime(2026, 1, 1)).map(lambda at: at.replace(second=0, microsecond=0))
TIMES = st.integers(0, 24 * 12).map(lambda n: 5 * n)


@st.composite
def opening_hours(draw: st.DrawFn) -> OpeningHours:
    def day() -> list[str]:
        ends = sorted(draw(st.lists(TIMES, min_size=2, max_size=4, unique=True)))
        pairs = zip(ends[::2], ends[1::2], strict=False)
        return ["-".join(f"{one // 60:02}:{one % 60:02}" for one in pair) for pair in pairs]

    days = draw(st.sets(st.sampled_from(sorted(OpeningHours.model_fields))))
    return OpeningHours.model_validate({name: day() for name in days})


def minute_by_minute(start: datetime, end: datetime, hours: OpeningHours | None) -> int:
    """Every minute that passes is looked at by itself: what the clock on the wall shows, and whether it is open."""
    at, until = (one.replace(tzinfo=STOCKHOLM).astimezone(UTC) for one in (start, end))
    found = 0
    while at < until:
        shown = at.astimezone(STOCKHOLM)
        minute = 60 * shown.hour + shown.minute
        spans = () if hours is None else hours.on(shown.weekday())
        is_open = any(one.opens <= minute < one.closes for one in spans) and not is_public_day_off(shown.date())
        found += hours is None or is_open
        at += timedelta(minutes=1)
    return found


@pytest.mark.slow
@settings(max_examples=40)
@given(start=MINUTES, length=st.integers(0, 3 * 24 * 60), hours=st.none() | opening_hours())
@example(start=datetime(2024, 3, 30, 12), length=2 * 24 * 60, hours=ALWAYS)
@example(start=datetime(2024, 10, 26, 12), length=2 * 24 * 60, hours=ALWAYS)
@example(start=datetime(2024, 12, 23, 7), length=4 * 24 * 60, hours=OFFICE)
def test_minutes_are_those_of_a_counter_that_looks_at_each(
    start: datetime, length: int, hours: OpeningHours | None
) -> None:
    try:
        held = case(f"{start:%Y-%m-%dT%H:%M}/{start + timedelta(minutes=length):%Y-%m-%dT%H:%M}")
    except PydanticCustomError as error:
        assert (error.context or {})["form"] == "no-such-time"  # the night in March
        return
    assert isinstance(held.start, datetime)
    assert isinstance(held.end, datetime)
    if held.end.replace(tzinfo=STOCKHOLM).astimezone(UTC) >= held.start.replace(tzinfo=STOCKHOLM).astimezone(UTC):
        assert minutes_passed(held.start, held.end, hours) == minute_by_minute(held.start, held.end, hours)


@pytest.mark.slow
@given(
    st.lists(st.tuples(st.dates(date(2023, 6, 1), date(2025, 6, 1)), st.none() | st.integers(0, 300)), max_size=8),
    st.sampled_from(["48 hours", "14 days", "5 working days", "10 weeks", "2 months"]),
    st.dates(date(2024, 1, 1), date(2025, 6, 1)),
)
def test_closing_an_open_case_late_never_makes_it_better(
    told: list[tuple[date, int | None]], within: str, as_of: date
) -> None:
    """A case that is late while it is open is late when it is closed, and is kept in one year at most."""
    promise = Promise(duration(within))
    cases = [GuaranteeCase(start, None if took is None else start + timedelta(days=took)) for start, took in told]
    years = [tally(cases, promise, period(year), as_of) for year in ("2023", "2024", "2025")]
    held = [one for one in years if one is not None]
    assert all(0 <= one.kept <= one.n - one.open_late for one in held)
    assert sum(one.kept for one in held) <= len(cases)
    today = tally(cases, promise, period("2024"), as_of)
    if today is not None and as_of.year == 2024:
        shut = [GuaranteeCase(one.start, one.end or max(one.start, as_of)) for one in cases]
        after = tally(shut, promise, period("2024"), as_of)
        assert after is not None
        assert after.n - after.kept >= today.n - today.kept - _closed_later(cases, as_of)


def _closed_later(cases: list[GuaranteeCase], as_of: date) -> int:
    return sum(one.end is not None and one.end > as_of for one in cases)


GOAL_FILE = """
settings: {{opening_hours: {{kontorstid: {{weekdays: 08:00-16:30}}}}}}
indicators:
  löfte: {{promise: Löfte, measured_in: procent, {window}target: {{within: {within}, from: anmälan, share: 90}}}}
values:
  löfte: {{2024: {{cases: [{cases}]}}}}
"""


@pytest.mark.parametrize(
    "window, within, cases, told",
    [
        ("", "10 weeks", "2024-01-08/2024-03-18", CaseTally),
        ("", "10 weeks", "2024-01-08/2024-03-18, 2024-01-08 någon gång", None),  # one that nobody can read
        ("window: kontorstid, ", "8 hours", "2024-01-08T08:00/2024-01-08T09:00", CaseTally),
        ("window: jourtid, ", "8 hours", "2024-01-08T08:00/2024-01-08T09:00", None),  # nobody has said which hours
        ("window: jourtid, ", "8 days", "2024-01-08/2024-01-09", CaseTally),
        ("window: kontorstid, ", "8 hours", "2024-01-08/2024-01-09", None),  # days have no hours
    ],
)
def test_a_share_is_told_only_where_every_case_can_be_counted(
    window: str, within: str, cases: str, told: type | None
) -> None:
    loaded = workspace(GOAL_FILE.format(window=window, within=within, cases=cases))
    (row,) = evaluate(loaded.workspace, date(2025, 3, 15)).outcomes
    assert type(row.cases) is (told or type(None))
    assert (row.value is None) is (told is None)


@together
@pytest.mark.parametrize(
    ("targets", "states"),
    [
        (
            "2013: {within: 10 weeks, from: ansökan}, 2014: {within: 1 week, from: ansökan}",
            {"2013 met", "2014 not_met"},
        ),
        (
            "2013: {within: 1 week, from: ansökan}, 2014: {within: 10 weeks, from: ansökan}",
            {"2013 not_met", "2014 met"},
        ),
        (
            "alla: {within: 10 weeks, from: ansökan}, hälften: {within: 10 weeks, from: ansökan, share: 50}",
            {"2013 met", "2014 met"},
        ),
        (
            "alla: {within: 10 weeks, from: ansökan}, hälften: {within: 1 week, from: ansökan, share: 50}",
            {"2013 not_measured", "2014 not_measured"},
        ),
    ],
)
def test_a_case_is_counted_by_what_was_promised_for_its_year(targets: str, states: set[str]) -> None:
    text = f"""\
indicators: {{bygglov: {{promise: Lov i tid, measured_in: procent, targets: {{{targets}}}}}}}
values: {{bygglov: {{2013: {{cases: [2013-01-08/2013-02-08]}}, 2014: {{cases: [2014-01-08/2014-02-08]}}}}}}
"""
    years = [evaluated(text, date(2015, 3, 1), year_period(year)) for year in (2013, 2014)]
    told = {f"{one.period} {one.status}" for every in years for one in every.outcomes if one.period == every.year}
    assert told == states


def test_too_few_hide_their_cases() -> None:
    text = GOAL_FILE.format(window="", within="10 weeks", cases="2024-01-08/2024-03-18")
    (row,) = evaluated(text.replace("{cases", "{n: 4, cases"), date(2025, 3, 15)).outcomes
    assert (row.value, row.cases) == (None, None)


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("cases: [2013-01-08/2013-01-10]", ""),
        ("cases: [2013-01-08/2013-01-10, 2013-01-08/2013-01-10]", ""),
        ("cases: [A-1 2013-01-08/2013-01-10, A-1 2013-02-08/2013-02-10]", "twice"),
        ("cases: [2013-01-08/2014-05-10]", "ahead"),
        ("cases: [2014-05-08/]", "ahead"),
        ("value: 100, cases: [2013-01-08/2013-01-10]", ""),
        ("value: 67, cases: [2013-01-08/2013-01-10, 2013-02-08/2013-02-10, 2013-03-08/2013-05-10]", ""),
        ("value: 66.67, cases: [2013-01-08/2013-01-10, 2013-02-08/2013-02-10, 2013-03-08/2013-05-10]", ""),
        ("value: 66, cases: [2013-01-08/2013-01-10, 2013-02-08/2013-02-10, 2013-03-08/2013-05-10]", "value"),
        ("value: 100, cases: [2013-01-08/]", "value"),
        ("value: .., cases: [2013-01-08/]", ""),
    ],
)
def test_cases_that_cannot_be_as_they_are_written(cell: str, told: str) -> None:
    text = f"""
indicators: {{a: {{promise: Inom fem dagar, measured_in: procent, target: {{within: 5 days, from: x, share: 90}}}}}}
values: {{a: {{2013: {{{cell}}}}}}}
"""
    found = [one.args["other"] for one in findings(text) if one.rule == "case-contradicted"]
    assert found == ([told] if told else [])


PROMISED = """\
settings: {PARTLY}
calendar: {delår: {ends: 08-31, ready: 09-30}, closing: {ends: 12-31, ready: 02-28}}
indicators:
  bygglov: {promise: Bygglov i tid, method: diarium, target: {within: 10 weeks, from: ansökan, SHARE}}
values: {bygglov: {2024: {cases: [CASES]}}}
"""
IN_TIME, TOO_LATE = "2024-01-08/2024-02-01", "2024-01-08/2024-06-03"
STILL_OPEN, OPEN_LATE = "2024-09-10/", "2024-05-06/"


@pytest.mark.parametrize(
    ("share", "partly", "cases", "status", "possible"),
    [
        ("share: 100", "", [IN_TIME, STILL_OPEN], "not_yet", ["not_met", "met"]),
        ("share: 100", "", [IN_TIME, TOO_LATE], "not_met", []),
        ("share: 100", "", [IN_TIME, OPEN_LATE], "not_met", []),
        ("share: 100", "partly_from: 80", [IN_TIME, OPEN_LATE], "not_yet", ["not_met", "partly"]),
        ("share: 100, partly: never", "partly_from: 80", [OPEN_LATE], "not_met", []),
        ("share: 100, partly: 90", "", [TOO_LATE], "not_yet", ["not_met", "partly"]),
        ("share: 90", "", [TOO_LATE, OPEN_LATE], "not_yet", ["not_met", "met"]),  # those to come may make it up
    ],
)
def test_one_that_was_late_is_told_before_the_year_is_over_where_all_are_promised(
    share: str, partly: str, cases: list[str], status: str, possible: list[str]
) -> None:
    text = PROMISED.replace("SHARE", share).replace("PARTLY", partly).replace("CASES", ", ".join(cases))
    (one,) = evaluate(workspace(text).workspace, date(2024, 10, 15)).outcomes
    assert (one.status, [*map(str, one.possible)]) == (status, possible)
    (later,) = evaluate(workspace(text).workspace, date(2025, 3, 1)).outcomes
    assert not possible or str(later.status) in possible
    assert possible or later.status == status


GOING_ON = {
    # what is written under 2022, 2023 and 2024: how many of those counted for 2024 were kept, ! for each open and late
    "closed in another year's cell": ("", "2023-09-02/", "2024-01-08/2024-02-01", "1/2!"),
    "told as closed in its own": ("", "2023-09-02/", "2024-01-08/2024-02-01, 2023-09-02/2024-03-01", "1/2"),
    "closed before the year": ("", "2023-05-02/2023-09-01", "2024-01-08/2024-02-01", "1/1"),
    "moved too late": ("", "2023-09-02/2024-03-01", "2024-01-08/2024-02-01", "1/2"),
    "not late yet at the year's end": ("", "2023-12-20/", "2024-01-08/2024-02-01", "1/2!"),
    "two of the same day": ("", "2023-09-02/, 2023-09-02/", "2024-01-08/2024-02-01", "1/3!!"),
    "one of two of the same day told again": ("", "2023-09-02/, 2023-09-02/", "2023-09-02/2024-03-01", "0/2!"),
    "open for years": ("2022-05-02/", "2023-09-02/", "2024-01-08/2024-02-01", "1/3!!"),
    "told in each year": ("2022-05-02/", "2022-05-02/", "2024-01-08/2024-02-01", "1/2!"),
    "closed the year between": ("2022-05-02/", "2022-05-02/2023-09-01", "2024-01-08/2024-02-01", "1/1"),
    "by number": ("", "A-1 2023-09-02/, A-2 2023-09-02/", "A-1 2023-09-02/2024-01-10", "0/2!"),
    "nothing written of the year": ("", "2023-09-02/", "", None),
}


@pytest.mark.parametrize("years", GOING_ON.values(), ids=GOING_ON)
def test_an_open_case_is_of_every_year_until_it_is_closed(years: tuple[str, str, str, str | None]) -> None:
    *written, expected = years
    cells = ", ".join(
        f"{year}: {{cases: [{one}]}}" for year, one in zip((2022, 2023, 2024), written, strict=True) if one
    )
    text = PROMISED.partition("values:")[0].replace("SHARE", "share: 100").replace("PARTLY", "")
    readings = evaluate(workspace(f"{text}values: {{bygglov: {{{cells}}}}}\n").workspace, date(2025, 3, 1)).readings
    found = readings.yearly("bygglov", None, 2024).cases
    assert (f"{found.kept}/{found.n}{'!' * found.open_late}" if found is not None else None) == expected


SO_FAR = {
    "a share below all": ("50", "", f"[{TOO_LATE}, {IN_TIME}, {STILL_OPEN}]", "not_yet 1 av 2 = 50 %"),
    "an open one that is late": ("90", "", f"[{IN_TIME}, {OPEN_LATE}]", "not_yet 1 av 2 = 50 %"),
    "none counts yet": ("90", "", f"[{STILL_OPEN}]", "not_yet"),
    "partly is still possible": ("100", "partly_from: 80", f"[{TOO_LATE}]", "not_yet 0 av 1 = 0 %"),
    "beside a forecast": ("90", "", f"[{TOO_LATE}], forecast: {{delår: 95}}", "met 0 av 1 = 0 %"),
    "told by the arithmetic": ("100", "", f"[{TOO_LATE}]", "not_met"),
    "sooner than a forecast": ("100", "", f"[{TOO_LATE}], forecast: {{delår: 100}}", "not_met"),
    "of too few": ("90", "min_answers: 5", f"[{TOO_LATE}], n: 4", "not_yet"),
}


@pytest.mark.parametrize("share, settings, cell, expected", SO_FAR.values(), ids=SO_FAR)
def test_what_is_known_of_a_year_under_way_is_told_as_so_far(
    share: str, settings: str, cell: str, expected: str
) -> None:
    text = PROMISED.replace("SHARE", f"share: {share}").replace("PARTLY", settings).replace("[CASES]", cell)
    found = evaluate(workspace(text).workspace, date(2024, 10, 15))
    (one,) = found.outcomes
    told = said(one.to_date, "sv").replace(NARROW, " ").removeprefix("hittills: ")
    assert f"{one.status} {told}".strip() == expected
    shown = value_of(found, one, year_period(2024), "sv").text.replace(NARROW, " ")
    assert (shown == f"hittills: {told.rpartition('= ')[2]}") == (bool(told) and not one.forecast)


def test_the_share_of_cases_is_told_in_per_cent_wherever_nobody_said_so() -> None:
    text = PROMISED.replace("SHARE", "share: 90").replace("PARTLY", "").replace("CASES", IN_TIME)
    (one,) = evaluate(workspace(text).workspace, date(2025, 3, 1)).outcomes
    assert one.measured_in == "procent"
    (own,) = evaluate(
        workspace(text.replace("method:", "measured_in: andel,  method:")).workspace, date(2025, 3, 1)
    ).outcomes
    assert own.measured_in == "andel"
