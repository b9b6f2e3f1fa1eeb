"""Periods and lengths of time: what each text means, and what is said of the forms that people write instead."""

from calendar import isleap
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from conftest import findings, spot, told, workspace
from malstyr.model.durations import duration, pace
from malstyr.model.periods import period, understood
from malstyr.model.scalars import YEARS
from malstyr.present.spans import span
from together import together

# Periods


@together
@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2013", "2013-01-01", "2013-12-31"),
        ("2013-D1", "2013-01-01", "2013-04-30"),
        ("2013-D2", "2013-01-01", "2013-08-31"),
        ("2013-D3", "2013-01-01", "2013-10-31"),
        ("2013-T1", "2013-01-01", "2013-04-30"),
        ("2013-T2", "2013-05-01", "2013-08-31"),
        ("2013-T3", "2013-09-01", "2013-12-31"),
        ("2013-Q1", "2013-01-01", "2013-03-31"),
        ("2013-Q3", "2013-07-01", "2013-09-30"),
        ("2013-Q4", "2013-10-01", "2013-12-31"),
        ("2013-H1", "2013-01-01", "2013-06-30"),
        ("2013-H2", "2013-07-01", "2013-12-31"),
        ("2013-M02", "2013-02-01", "2013-02-28"),
        ("2012-M02", "2012-02-01", "2012-02-29"),
        ("2013-M12", "2013-12-01", "2013-12-31"),
        ("2013-W14", "2013-04-01", "2013-04-07"),
        ("2013-W01", "2012-12-31", "2013-01-06"),
        ("2009-W53", "2009-12-28", "2010-01-03"),
        ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2013-05-17", "2013-05-17", "2013-05-17"),
        ("2012-2015", "2012-01-01", "2015-12-31"),
        ("2013/14", "2013-07-01", "2014-06-30"),
        ("1999/00", "1999-07-01", "2000-06-30"),
    ],
)
def test_every_form_of_period(text: str, start: str, end: str) -> None:
    read = period(text)
    assert (read.start.isoformat(), read.end.isoformat(), str(read)) == (start, end, text)
    assert read.point == (text[-2:] if "-D" in text else None)


@together
@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("2012–2015", "2012-2015"),
        ("2012 – 2015", "2012-2015"),
        ("2012 - 2015", "2012-2015"),
        ("2012-15", "2012-2015"),
        ("2012–15", "2012-2015"),
        ("2013/2014", "2013/14"),
        ("kvartal 3 2013", "2013-Q3"),
        ("Tertial 2 2013", "2013-T2"),
        ("halvår 1 2013", "2013-H1"),
        ("första halvåret 2013", "2013-H1"),
        ("under 2:a tertialet 2013", "2013-T2"),
        ("2013, tredje kvartalet", "2013-Q3"),
        ("första delåret av 2013", "2013-D1"),
        ("i maj månad 2013", "2013-M05"),
        ("för 2013", "2013"),
        ("delår 1 2013", "2013-D1"),
        ("månad 5 2013", "2013-M05"),
        ("vecka 14 2013", "2013-W14"),
        ("År 2013", "2013"),
        ("2013 ", "2013"),
        ("2013Q3", "2013-Q3"),
        ("T2 2013", "2013-T2"),
        ("kv 3 2013", "2013-Q3"),
        ("v. 14 2013", "2013-W14"),
        ("maj 2013", "2013-M05"),
        ("2013 sept.", "2013-M09"),
        ("läsåret 2013/14", "2013/14"),
        ("åren 2012 till 2015", "2012-2015"),
        ("maj", None),
        ("majoritet 2013", None),
        ("0213", None),
        ("9999", None),
        ("2013-q3", "2013-Q3"),
        ("2013-M5", "2013-M05"),
        ("2013-W1", "2013-W01"),
        ("2013-D01", "2013-D1"),
        ("2013-13", None),
        ("2013-00", None),
        ("2013-D4", None),
        ("2013-D0", None),
        ("2013-T4", None),
        ("2013-Q5", None),
        ("2013-H3", None),
        ("2013-M13", None),
        ("2013-M00", None),
        ("2013-W53", None),
        ("2012-01", "2012-M01"),
        ("2013-12", "2013-M12"),
        ("2025–10", "2025-M10"),
        ("2013-W00", None),
        ("vecka 54 2013", None),
        ("2013-02-30", None),
        ("2015-2012", None),
        ("2012-2012", None),
        ("2013/15", None),
        ("0000", None),
        ("9999-W52", None),
        ("0001", None),
        ("9001", None),
        ("9999/00", None),
        ("13", None),
        ("D1", None),
        ("", None),
        ("snart", None),
        ("２０１３", None),
    ],
)
def test_what_is_not_a_period(text: str, instead: str | None) -> None:
    assert told(period, text) == ("bad-period", instead)
    assert instead is None or period(instead)


@pytest.mark.parametrize("text", ["2011-12", "2011–12", "2005-08", "2009-12"])
def test_a_year_and_two_figures_that_could_be_a_month_asks_which(text: str) -> None:
    assert told(period, text) == ("ambiguous-period", None)


def test_the_question_names_both_readings() -> None:
    [found, *_] = sorted(
        findings("goals:\n  mål: {text: Trygg, no_target: nej, period: 2011-12}\n"), key=lambda one: one.rule
    )
    assert (found.rule, spot(found)) == ("ambiguous-period", "malstyr.yaml:4:46-53")
    assert all(form in found.help for form in ("2011-2012", "2011-M12", "2011/12"))


years = st.integers(YEARS[1], YEARS[-2])
"""The first year is left out: its first week begins in the year before."""


@st.composite
def periods(draw: st.DrawFn) -> str:
    year = draw(years)
    letter, most = draw(st.sampled_from([("D", 3), ("T", 3), ("Q", 4), ("H", 2), ("M", 12), ("W", 52)]))
    n = draw(st.integers(1, most))
    last = draw(st.integers(year + 1, YEARS[-1]))
    forms = [str(year), f"{year}-{letter}{n:{'02' if letter in 'MW' else ''}}", f"{year}-{last}"]
    at = date(year, 1, 1) + timedelta(days=draw(st.integers(0, 364)))
    return draw(st.sampled_from([*forms, at.isoformat(), f"{year}/{(year + 1) % 100:02}"]))


@given(periods())
def test_a_period_is_read_as_written_and_covers_itself(text: str) -> None:
    read = period(text)
    assert str(read) == text
    assert read.start <= read.end
    assert read.covers(read)
    assert period(read) is read


@pytest.mark.parametrize(
    ("text", "years", "shown"),
    [
        ("2013-2015", [2013, 2014, 2015], "2013–2015"),
        ("2014", [2014], "2014"),
        ("2013/14", [2014], "2013/14"),
        ("2014-T2", [2014], "2014-T2"),
        ("2015-W01", [2015], "2015-W01"),  # begins in 2014
        ("2015-W53", [2015], "2015-W53"),  # ends in 2016
    ],
)
def test_a_period_tells_of_the_years_in_its_name(text: str, years: list[int], shown: str) -> None:
    assert list(period(text).told_years) == years
    assert span(period(text)) == shown


@pytest.mark.slow
@given(periods(), periods())
def test_order_is_by_first_day_and_covering_is_of_every_day(a: str, b: str) -> None:
    one, other = period(a), period(b)
    assert (one < other) == ((one.start, one.end, a) < (other.start, other.end, b))
    assert one.covers(other) == (one.start <= other.start and other.end <= one.end)
    assert (one == other) == (a == b)


@given(years)
def test_parts_make_up_their_year(year: int) -> None:
    for letter, most in (("T", 3), ("Q", 4), ("H", 2), ("M", 12)):
        parts = [period(f"{year}-{letter}{n:{'02' if letter == 'M' else ''}}") for n in range(1, most + 1)]
        whole = period(str(year))
        assert parts == sorted(parts)
        assert all(whole.covers(part) and part.year == year for part in parts)
        assert (parts[0].start, parts[-1].end) == (whole.start, whole.end)
        assert all(a.end + timedelta(days=1) == b.start for a, b in pairwise(parts))
        assert sum((part.end - part.start).days + 1 for part in parts) == 365 + isleap(year)


@given(years)
def test_a_year_has_52_or_53_weeks(year: int) -> None:
    long = date(year, 12, 31).isoweekday() == 4 or (date(year, 12, 31).isoweekday() == 5 and isleap(year))
    if long:
        assert (period(f"{year}-W53").end - period(f"{year}-W53").start).days == 6
    else:
        assert told(period, f"{year}-W53") == ("bad-period", None)


def test_two_periods_of_the_same_days_both_keep_their_value() -> None:
    text = (
        "about: {source: påhittat}\n"
        "indicators:\n"
        "  nki: {measured_in: index, method: enkät, no_target: följs}\n"
        "values:\n"
        "  nki:\n"
        "    2013-T1: 58\n"
        "    2013-D1: 60\n"
    )
    held = workspace(text).workspace.data.values["nki"].periods
    assert {str(at): cell.value for at, cell in held.items()} == {"2013-T1": Decimal(58), "2013-D1": Decimal(60)}


# Durations


@pytest.mark.parametrize(
    "text", ["kvartal 3 2013", "delår 2013", "kvartal 5 2013", "2013 Q3", "läsåret 2013/14", "vt 2013"]
)
def test_what_plainly_means_a_period(text: str) -> None:
    assert understood(text)


@given(
    st.text(st.characters(exclude_categories=["Nd"])) | st.sampled_from(["måltid", "delår", "hela året", "m", "vt", ""])
)
def test_a_name_without_a_year_means_no_period(text: str) -> None:
    assert not understood(text)
    with pytest.raises(PydanticCustomError) as told_of:
        period(text)
    assert (told_of.value.context or {}).get("instead") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("48 hours", "48 hours"),
        ("1 day", "1 day"),
        ("1 days", "1 day"),
        ("14 days", "14 days"),
        ("2 working days", "2 working days"),
        ("1 working day", "1 working day"),
        ("2 weeks", "2 weeks"),
        ("30 minutes", "30 minutes"),
        ("3 months", "3 months"),
        ("4 years", "4 years"),
    ],
)
def test_lengths_of_time(text: str, expected: str) -> None:
    assert str(duration(text)) == expected
    assert duration(str(duration(text))) == duration(text)


@together
@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("48 timmar", "48 hours"),
        ("48timmar", "48 hours"),
        ("1 timme", "1 hour"),
        ("1 dag", "1 day"),
        ("14 dagar", "14 days"),
        ("3 dygn", "3 days"),
        ("2 arbetsdagar", "2 working days"),
        ("2 vardagar", "2 working days"),
        ("2 veckor", "2 weeks"),
        ("6 månader", "6 months"),
        ("30 minuter", "30 minutes"),
        ("4 år", "4 years"),
        ("två dagar", "2 days"),
        ("månad", "1 month"),
        ("varje månad", "1 month"),
        ("månadsvis", "1 month"),
        ("varannan vecka", "2 weeks"),
        ("vart tredje år", "3 years"),
        ("varje kvartal", "3 months"),
        ("tertialvis", "4 months"),
        ("halvår", "6 months"),
        ("Årligen", "1 year"),
        ("dagen efter", None),
        ("samma dag", None),
        ("2 gånger per år", None),
        ("48", None),
        ("1,5 timmar", None),
        ("1.5 hours", None),
        ("-1 days", None),
        ("100000 days", None),
        ("2 sekunder", None),
        ("fort", None),
        ("", None),
    ],
)
def test_what_is_not_a_length_of_time(text: str, instead: str | None) -> None:
    assert told(duration, text) == ("bad-duration", instead)
    assert instead is None or duration(instead)


@pytest.mark.parametrize("text", ["0 days", "0 months", "000 years"])
def test_what_comes_back_does_so_after_some_time(text: str) -> None:
    assert duration(text).amount == 0
    assert told(pace, text) == ("bad-duration", None)
