"""Single values: what each text means, and what is said of the forms that people write instead."""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from conftest import findings, spot, workspace
from malstyr.model import demands
from malstyr.model.durations import duration
from malstyr.model.formula import Constant, Expression, Operation, Quantity, formula
from malstyr.model.periods import Period, latest_before, period
from malstyr.model.scalars import YEARS, day, identifier, number, whole_number, yes_or_no
from malstyr.model.target import Target


def told(parse: Callable[[Any], object], text: object) -> tuple[str, str | None]:
    """The rule that a text breaks and the text to type instead."""
    with pytest.raises(PydanticCustomError) as caught:
        parse(text)
    context = caught.value.context or {}
    return caught.value.type, context.get("instead")


# Numbers


@pytest.mark.parametrize("text", ["56", "4.0", "-0.5", "0", "38400", "12.345", "-0", "9" * 30])
def test_a_number_is_kept_as_written(text: str) -> None:
    assert str(number(text)) == text


@pytest.mark.parametrize(
    ("text", "rule", "instead"),
    [
        ("4,0", "decimal-comma", "4.0"),
        ("-4,0", "decimal-comma", "-4.0"),
        ("- 4,0", "decimal-comma", "-4.0"),
        ("0,125", "decimal-comma", "0.125"),
        ("1 250,5", "decimal-comma", "1250.5"),
        ("1.250,5", "decimal-comma", "1250.5"),
        ("1 250", "thousands-space", "1250"),
        ("1\u00a0250", "thousands-space", "1250"),
        ("1\u202f250", "thousands-space", "1250"),
        ("1\u2009250\u2009000", "thousands-space", "1250000"),
        ("38_400", "thousands-space", "38400"),
        ("1.250.000", "thousands-space", "1250000"),
        ("82 %", "unit-in-number", "82"),
        ("82%", "unit-in-number", "82"),
        ("-12 %", "unit-in-number", "-12"),
        ("5 ‰", "unit-in-number", "5"),
        ("3,5 mnkr", "unit-in-number", "3.5"),
        ("12 345 678,90 kr", "unit-in-number", "12345678.90"),
        ("56 st", "unit-in-number", "56"),
        ("40 m2", "unit-in-number", "40"),
        ("−4", "bad-number", "-4"),
        ("–4", "bad-number", "-4"),
        ("+4", "bad-number", "4"),
        (" 56 ", "bad-number", "56"),
        ("ca 50", "bad-number", None),
        ("lite", "bad-number", None),
        ("", "bad-number", None),
        ("½", "bad-number", None),
        ("１２", "bad-number", None),
        ("1e3", "bad-number", None),
        ("1E-5", "bad-number", None),
        ("0x1F", "bad-number", None),
        ("10 av 12", "bad-number", None),
        ("1 250 kr 2013", "bad-number", None),
        (".5", "bad-number", None),
        ("5.", "bad-number", None),
        ("1:30", "bad-number", None),
        ("1 25", "bad-number", None),
        ("1 2500", "bad-number", None),
        ("4,0,0", "bad-number", None),
        ("10–20", "bad-number", None),
        ("2013-05", "bad-number", None),
        ("--4", "bad-number", None),
        (">56", "bad-number", None),
        ("inf", "bad-number", None),
        ("nan", "bad-number", None),
        ("9" * 31, "too-much", None),
        ("4," + "0" * 40, "too-much", None),
        ("9" * 28 + " 000 kr", "too-much", None),
        ({}, "wrong-shape", None),
        ([], "wrong-shape", None),
    ],
)
def test_what_is_not_a_number_is_told_with_what_was_meant(text: object, rule: str, instead: str | None) -> None:
    assert told(number, text) == (rule, instead)


NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=3)


@given(NUMBERS)
def test_every_decimal_comes_back(value: Decimal) -> None:
    assert number(f"{value:f}") == value
    assert str(number(f"{value:f}")) == f"{value:f}"


@given(
    NUMBERS, st.sampled_from([" ", "\u00a0", "\u202f", "_", "."]), st.sampled_from(["", " kr", " %", "%", "\u00a0mnkr"])
)
def test_every_swedish_form_is_understood_as_the_same_number(value: Decimal, gap: str, unit: str) -> None:
    text = f"{value:,f}".replace(",", gap).replace(".", ",", 1) if gap != "." else _with_dots(value)
    rule, instead = told(number, text + unit)
    assert rule == ("unit-in-number" if unit else "decimal-comma")
    assert instead is not None
    assert number(instead) == value


def _with_dots(value: Decimal) -> str:
    whole, part = f"{value:,f}".split(".")
    return whole.replace(",", ".") + "," + part


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_has_one_of_the_faults(text: str) -> None:
    try:
        value = number(text)
    except PydanticCustomError as fault:
        assert fault.type in (
            "bad-number", "decimal-comma", "thousands-space", "unit-in-number", "too-much", "empty-value"
        )  # fmt: skip
        instead = (fault.context or {}).get("instead")
        assert instead is None or number(instead) is not None
    else:
        assert re.fullmatch(r"-?\d+(\.\d+)?", text)
        assert value.is_finite()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("12", 12), ("12.0", 12), ("0", 0), ("-1", "bad-number"), ("1.5", "bad-number"), ("1 250", "thousands-space")],
)
def test_counts_are_whole(text: str, expected: object) -> None:
    if isinstance(expected, int):
        assert whole_number(text) == expected
    else:
        assert told(whole_number, text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("true", True),
        ("false", False),
        ("ja", ("not-true-or-false", "true")),
        ("Nej", ("not-true-or-false", "false")),
        ("yes", ("not-true-or-false", "true")),
        ("off", ("not-true-or-false", "false")),
        ("kanske", ("not-true-or-false", None)),
        ("1", ("not-true-or-false", None)),
    ],
)
def test_yes_and_no(text: str, expected: object) -> None:
    assert (yes_or_no(text) if isinstance(expected, bool) else told(yes_or_no, text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nöjda-kunder", "nöjda-kunder"),
        ("nki2013", "nki2013"),
        ("åäö", "åäö"),
        ("nöjda kunder", ("bad-id", "nöjda-kunder")),
        ("Mål: trygghet", ("bad-id", "Mål-trygghet")),
        ("2013", ("bad-id", None)),
        ("1-mål", ("bad-id", None)),
        ("-mål", ("bad-id", "mål")),
        ("mål-", ("bad-id", "mål")),
        ("mål--två", ("bad-id", "mål-två")),
        ("mål/ett", ("bad-id", "mål-ett")),
        ("!", ("bad-id", None)),
    ],
)
def test_ids(text: str, expected: object) -> None:
    assert (identifier(text) if isinstance(expected, str) else told(identifier, text)) == expected


# Days


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("2013-6-1", "2013-06-01"),
        ("20130601", "2013-06-01"),
        ("2013/06/01", "2013-06-01"),
        ("2013.06.01", "2013-06-01"),
        ("1 juni 2015", "2015-06-01"),
        ("1 Juni 2015", "2015-06-01"),
        ("1 jun. 2015", "2015-06-01"),
        ("1/6 2015", "2015-06-01"),
        ("1/6-2015", "2015-06-01"),
        ("31.12.2013", "2013-12-31"),
        ("2013-02-29", None),
        ("2013-13-01", None),
        ("2013-6-31", None),
        ("31 september 2014", None),
        ("1 foo 2015", None),
        ("13-06-01", None),
        ("juni 2015", None),
        ("i dag", None),
        ("2013-06-01T12:00", None),
        ("２０１３-06-01", None),
    ],
)
def test_what_is_not_a_date(text: str, instead: str | None) -> None:
    assert told(day, text) == ("bad-date", instead)
    assert instead is None or day(instead)


MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip


@given(st.dates(date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)))
def test_every_day_comes_back_and_its_swedish_form_is_understood(value: date) -> None:
    assert day(value.isoformat()) == value
    assert told(day, f"{value.day} {MONTHS[value.month - 1]} {value.year:04}") == ("bad-date", value.isoformat())


# Periods


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


@pytest.mark.parametrize("text", ["2011-12", "2011–12", "2012-01", "2013-12"])
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


@pytest.mark.parametrize(
    ("on", "frequency", "expected"),
    [
        ("2014-03-01", "year", "2013"),
        ("2013-12-31", "year", "2013"),
        ("2013-12-30", "year", "2012"),
        ("2014-06-29", "half-year", "2013-H2"),
        ("2014-06-30", "half-year", "2014-H1"),
        ("2014-03-31", "quarter", "2014-Q1"),
        ("2014-03-30", "quarter", "2013-Q4"),
        ("2014-02-28", "month", "2014-M02"),
        ("2014-01-30", "month", "2013-M12"),
        ("2014-01-05", "week", "2014-W01"),
        ("2014-01-04", "week", "2013-W52"),
        ("2014-03-01", "day", None),
    ],
)
def test_the_last_whole_period_before_a_day(on: str, frequency: str, expected: str | None) -> None:
    found = latest_before(date.fromisoformat(on), frequency)
    assert (None if found is None else str(found)) == expected


@given(
    st.dates(date(YEARS[0] + 5, 1, 1), date(YEARS[-1], 1, 1)),
    st.sampled_from(["year", "half-year", "quarter", "month", "week"]),
)
def test_the_last_whole_period_is_over_and_the_next_is_not(on: date, frequency: str) -> None:
    found = latest_before(on, frequency)
    assert isinstance(found, Period)
    assert found.end <= on
    following = latest_before(found.end + (found.end - found.start) + timedelta(days=4), frequency)
    assert following is not None
    assert following.end > on


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
        ("två dagar", None),
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


# Formulas


def drawn(expression: Expression) -> str:
    """An expression with every bracket written out."""
    match expression:
        case Constant(value):
            return str(value)
        case Quantity(indicator, part):
            return indicator if part == "value" else f"{indicator}[{part}]"
        case Operation(sign, operands) if sign.isalpha():
            return f"{sign}({', '.join(map(drawn, operands))})"
        case Operation(sign, (left, right)):
            return f"({drawn(left)} {sign} {drawn(right)})"
    raise AssertionError(expression)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("nki", "nki"),
        ("a + b - c", "((a + b) - c)"),
        ("a - b - c", "((a - b) - c)"),
        ("a / b / c", "((a / b) / c)"),
        ("a + b * c", "(a + (b * c))"),
        ("(a + b) * c", "((a + b) * c)"),
        ("100 * (resultat + avskrivning) / nämnare", "((100 * (resultat + avskrivning)) / nämnare)"),
        ("abs(x.forecast.D1 - x)", "abs((x[forecast.D1] - x))"),
        ("x.budget - x", "(x[budget] - x)"),
        ("min(a, b)", "min(a, b)"),
        ("max(a, b + 1, 2.5)", "max(a, (b + 1), 2.5)"),
        ("a-b", "a-b"),
        ("a - b", "(a - b)"),
        ("-3 * a", "(-3 * a)"),
        ("a - -3", "(a - -3)"),
        ("nki-2013 + 1", "(nki-2013 + 1)"),
        ("a\n  + b", "(a + b)"),
        ("abs", "abs"),
    ],
)  # fmt: skip
def test_grammar(text: str, meaning: str) -> None:
    assert drawn(formula(text).expression) == meaning
    assert str(formula(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "a +",
        "* a",
        "a b",
        "(a",
        "a)",
        "()",
        "min()",
        "min(a b)",
        "abs(a, b)",
        "a+b",
        "a +b",
        "a+ b",
        "a -3",
        "2-1",
        "(a)*(b)",
        "100*a",
        "-a",
        "--3",
        "- 3",
        "1,5 * a",
        ".5 * a",
        "1. * a",
        "a ** b",
        "a // b",
        "a % b",
        "a = b",
        "a × b",
        "a – b",
        "a − b",
        "a; b",
        "f(a)",
        "'a'",
        "a[0]",
        "a.value",
        "a.forecast",
        "a.forecast.D1.x",
        "a.__class__",
        "_a",
        "1a",
        "__import__('os')",
        "lambda: a",
        "a if b else c",
        "(" * 31 + "a" + ")" * 31,
        "(" * 5000 + "a" + ")" * 5000,
        "abs(" * 40 + "a" + ")" * 40,
        " + ".join(["a"] * 1000),
    ],
)
def test_refused_formulas(text: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        formula(text)
    assert caught.value.type == "bad-formula"


def test_formulas_may_be_as_deep_and_as_long_as_anybody_needs() -> None:
    assert drawn(formula("(" * 29 + "a" + ")" * 29).expression) == "a"
    assert len(list(formula(" + ".join(["a"] * 150)).quantities())) == 150


NAMES = st.sampled_from(["a", "årets-resultat", "b.budget", "c.forecast.D1", "1", "2.5", "-3"])
FORMULAS = st.recursive(
    NAMES,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*/"), inner).map(lambda of: f"({of[0]} {of[1]} {of[2]})"),
        inner.map(lambda of: f"abs({of})"),
        st.lists(inner, min_size=1, max_size=3).map(lambda of: f"max({', '.join(of)})"),
    ),
    max_leaves=8,
)


@given(FORMULAS)
def test_a_formula_with_all_its_brackets_means_itself(text: str) -> None:
    read = formula(text)
    written = drawn(read.expression).replace("[", ".").replace("]", "")
    assert drawn(formula(written).expression) == drawn(read.expression)


@given(st.text(alphabet="ab1.-+*/(), 'x_åmin", max_size=30))
def test_any_text_is_a_formula_or_the_one_fault(text: str) -> None:
    try:
        assert list(formula(text).quantities()) is not None
    except PydanticCustomError as fault:
        assert fault.type == "bad-formula"


# Targets


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{at_least: 56}", demands.Limits),
        ("{more_than: -0.5, less_than: 5, for: total}", demands.Limits),
        ("{at_least: 50, at_most: 60}", demands.Limits),
        ("{more_than: previous, until: 25}", demands.Limits),
        ("{at_most: annan-indikator}", demands.Limits),
        ("{at_least: 75, mean_over: 2013-2015}", demands.Limits),
        ("{at_least: 18000, by: 2025, straight_from: 2012}", demands.Path),
        ("{at_most: 1000, after: closing}", demands.Limits),
        ("{at_least: 56, increase_by: 1, until: 76}", demands.Ratchet),
        ("{at_most: 20, decrease_by: 2}", demands.Ratchet),
        ("{increase_percent: 2}", demands.Ratchet),
        ("{decrease_percent: 40, since: 1990, by: 2020}", demands.Change),
        ("{equal_to: kvinnor, tolerance: 5}", demands.Equal),
        ("{top: 10}", demands.Position),
        ("{top: quarter}", demands.Position),
        ("{done: [klar], by: 2013-06-01}", demands.Done),
        ("{within: 2 working days, from: anmälan, share: 100}", demands.Within),
    ],
)
def test_kinds_of_demand(text: str, kind: type[demands.Demand]) -> None:
    assert isinstance(target(text).demand, kind)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("{by: 2015}", "target-without-demand"),
        ("{at_least: 1, top: 10}", "several-demands"),
        ("{at_least: 1, more_than: 2}", "several-demands"),
        ("{increase_by: 1, decrease_by: 1}", "several-demands"),
        ("{at_most: 20, increase_by: 1}", "several-demands"),
        ("{at_least: 20, increase_percent: 1}", "several-demands"),
        ("{done: [klar], within: 2 days}", "several-demands"),
        ("{at_least: 1, by: 2013, during: 2013}", "several-times"),
        ("{at_least: 1, mean_over: 2012-2013, total_over: 2012-2013}", "several-times"),
        ("{at_least: 1, tolerance: 2}", "qualifier-alone"),
        ("{at_least: 1, from: anmälan}", "qualifier-alone"),
        ("{at_least: 1, straight_from: 2012}", "qualifier-alone"),
        ("{at_least: 1, until: 5}", "qualifier-alone"),
        ("{done: []}", "target-without-demand"),
        ("{increase_by: 1, straight_from: 2012}", "qualifier-alone"),
        ("{equal_to: 1, by: 2015, straight_from: 2012}", "qualifier-alone"),
        ("{done: [klar], by: 2015, straight_from: 2012}", "qualifier-alone"),
        ("{increase_percent: 1, mean_over: 2012-2013}", "qualifier-alone"),
    ],
)
def test_demands_that_do_not_go_together(text: str, rule: str) -> None:
    indicator = f"indicators:\n  nki: {{measured_in: index, method: enkät, target: {text}}}\n"
    found = [one.rule for one in findings(indicator) if one.rule != "not-judged"]
    assert found == [rule]


def target(text: str) -> Target:
    """The target that ``text`` is, as a file would give it."""
    from malstyr.source.compose import compose
    from malstyr.source.legs import default_leg
    from malstyr.source.tree import Source

    return Target.model_validate(compose(Source("mål", text), default_leg()).root)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("{at_least: 56}", True),
        ("{at_most: 0}", False),
        ("{increase_by: 1}", True),
        ("{decrease_percent: 40, since: 1990, by: 2020}", False),
        ("{at_least: 50, at_most: 60}", None),
        ("{equal_to: 5, tolerance: 1}", None),
        ("{top: 10}", None),
        ("{done: [klar]}", True),
        ("{within: 2 days}", True),
    ],
)
def test_what_a_demand_tells_of_the_direction(text: str, better: bool | None) -> None:
    assert target(text).higher_is_better is better
