"""A year of which only what is booked to a point is written: it is shown as what it is, never as the year."""

from datetime import date

import pytest
from rows import evaluated, line, of

from conftest import findings
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.money import money_rows
from malstyr.language.pieces import said
from malstyr.language.typography import NARROW
from malstyr.model.outcome import Status
from malstyr.model.periods import year_period
from malstyr.present.budgets import booked_told
from malstyr.present.value import Value, value_of
from together import together

TEXT = """\
about: {source: ekonomisystemet}
calendar:
  mars: {ends: 03-31, ready: 04-15}
  T2: {ends: 08-31, ready: 09-20}
  closing: {ends: 12-31, ready: 02-28}
plans: {plan: {name: Plan, period: 2026-2027}}
goals: {balans: {text: Ekonomin är i balans, plan: plan}}
indicators:
  kostnad: {serves: [balans], measured_in: tkr, method: räknas, target: {at_most: 40000}}
  följd: {serves: [balans], measured_in: tkr, method: räknas, no_target: följs}
  besök: {serves: [balans], measured_in: st, method: räknas, target: {at_least: 100}}
  andel: {serves: [balans], measured_in: procent, method: räknas, target: {at_least: 50}}
  hus: {serves: [balans], measured_in: st, method: räknas, for_each: [a, b], target: {at_least: 1}}
  bara-ram: {serves: [balans], measured_in: tkr, method: räknas, target: {at_most: 40000}}
values:
  kostnad: {2026: {budget: 40000, to_date: {mars: 9100, T2: 27900}}}
  följd: {2026: {budget: 40000, to_date: {T2: 27900}}}
  besök: {2026: {to_date: {T2: 90}}}
  andel: {2026: {to_date: {mars: 60}}}
  hus: {a: {2026: 3}, b: {2026: {to_date: {T2: 1}}}}
  bara-ram: {2026: {budget: 40000}}
"""
CLOSED = date(2027, 3, 10)


@pytest.mark.parametrize(
    ("row", "as_of", "shown"),
    [
        ("kostnad", CLOSED, "jan–aug: 27 900"),
        ("följd", CLOSED, "jan–aug: 27 900"),
        ("besök", CLOSED, "jan–aug: 90"),
        ("andel", CLOSED, "jan–mar: 60 %"),
        ("hus/b", CLOSED, "jan–aug: 1"),
        ("bara-ram", CLOSED, "–"),
        ("kostnad", date(2026, 10, 1), "jan–aug: 27 900"),
        ("kostnad", date(2026, 5, 1), "jan–mar: 9 100"),
        ("kostnad", date(2026, 4, 1), "–"),
    ],
)
def test_it_is_shown_with_its_months(row: str, as_of: date, shown: str) -> None:
    found = evaluated(TEXT, as_of, year_period(2026))
    told = value_of(found, of(found, row), found.year, "sv").text
    assert told.replace("\u202f", " ").replace("\u00a0", " ") == shown


SUMMED = """\
about: {{source: diariet}}
calendar: {{closing: {{ends: 12-31, ready: 02-28}}}}
goals: {{köp: {{text: Vi upphandlar själva}}}}
indicators:
  egna: {{serves: [köp], measured_in: st, method: räknas, frequency: {every}, year: {year}, {asked}}}
values:
  egna: {cells}
"""


@together
@pytest.mark.parametrize("asked", ["target: {at_least: 10}", "no_target: följs"])
@pytest.mark.parametrize(
    ("every", "year", "cells", "shown"),
    [
        ("tertial", "sum", "{2026-T1: 5, 2026-T2: 6}", Value("jan–aug: 11", "11")),
        ("tertial", "sum", "{2026-T1: 5}", Value("tertial 1: 5", "5")),
        ("tertial", "sum", "{2026-T2: 6}", Value("tertial 2: 6", "6")),
        ("tertial", "sum", "{2026-T1: .., 2026-T2: 6}", Value("tertial 2: 6", "6")),
        ("tertial", "sum", "{2026-T1: 5, 2026-T2: ..}", Value("tertial 2: visas inte", "")),
        ("tertial", "sum", "{2026-T1: 5, 2026-T2: 6, 2026-T3: 3}", Value("14", "14")),
        ("tertial", "last", "{2026-T1: 5, 2026-T2: 6}", Value("tertial 2: 6", "6")),
        ("tertial", "each", "{2026-T1: 5, 2026-T2: 6}", Value("tertial 2: 6", "6")),
        ("quarter", "sum", "{2026-Q1: 1.5, 2026-Q2: 6}", Value("jan–jun: 7,5", "7.5")),
        ("month", "sum", "{2026-M01: 5, 2026-M02: 6, 2026-M03: 0}", Value("jan–mar: 11", "11")),
        ("month", "sum", "{2026-M01: 5, 2026-M02: 6, 2026-M04: 1, 2026-M06: 2}", Value("jan–feb, apr, jun: 14", "14")),
        ("month", "sum", "{2026-M03: 5, 2026-M04: 6}", Value("mar–apr: 11", "11")),
        ("month", "sum", "{2026-M01: 5, 2026-M03: 6}", Value("jan, mar: 11", "11")),
        ("week", "sum", "{2026-W08: 5, 2026-W09: 6}", Value("vecka 8–9: 11", "11")),
    ],
)
def test_a_year_that_is_a_sum_is_shown_by_what_its_parts_sum_to(
    every: str, year: str, cells: str, shown: Value, asked: str
) -> None:
    found = evaluated(
        SUMMED.format(every=every, year=year, cells=cells, asked=asked), date(2027, 1, 10), year_period(2026)
    )
    assert value_of(found, of(found, "egna"), found.year, "sv") == shown


@pytest.mark.parametrize(
    ("row", "booked"),
    [("kostnad", "jan–aug: 27 900"), ("besök", "jan–aug: 90"), ("andel", "jan–mar: 60 %"), ("hus/b", "jan–aug: 1")],
)
def test_the_year_itself_is_not_measured(row: str, booked: str) -> None:
    one = of(evaluated(TEXT, CLOSED), row)
    assert (one.status, line(one)) == (
        Status.NOT_MEASURED,
        f"utfallet för hela året saknas; hittills {booked}",
    )


def test_what_is_missing_is_told_once_with_what_to_type() -> None:
    rules = ("overdue-measurement", "missing-outcome")
    told = [(one.message, one.help) for one in findings(TEXT, as_of=CLOSED) if one.rule in rules]
    late = "Det skulle vara klart senast 2027-02-28."
    outcome, value = (
        "Lägg till value: … med utfallet i värdet för 2026.",
        "Lägg till value: … med värdet för hela året.",
    )
    lacks = "2026 har budget men inget utfall, som skulle vara klart 2027-02-28."
    assert sorted(told) == sorted(
        [
            (f"Kostnad {lacks}", outcome),
            (f"Följd {lacks}", outcome),
            (f"Bara ram {lacks}", outcome),
            (f"”Besök” har för 2026 bara ett värde hittills, vid T2, inget för hela året. {late}", value),
            (f"”Andel” har för 2026 bara ett värde hittills, vid mars, inget för hela året. {late}", value),
            (f"”Hus” har för 2026 bara ett värde hittills (B), vid T2, inget för hela året. {late}", value),
        ]
    )


SO_FAR = """\
about: {{source: ekonomisystemet}}
calendar:
  mars: {{ends: 03-31, ready: 04-15}}
  T2: {{ends: 08-31, ready: 09-20}}
  closing: {{ends: 12-31, ready: 02-28}}
goals: {{balans: {{text: Ekonomin är i balans}}}}
indicators:
  kostnad: {{serves: [balans], measured_in: tkr, method: räknas, reported: closing, {asked}}}
values:
  kostnad: {cells}
"""
AUGUST = "hittills jan–aug: 27 900"


@together
@pytest.mark.parametrize("asked", ["target: {at_most: 40000}", "no_target: följs"])
@pytest.mark.parametrize(
    ("cells", "as_of", "told", "in_money"),
    [
        ("{2026: {budget: 40000, to_date: {T2: 27900}}}", date(2026, 10, 1), AUGUST, "jan–aug: 27 900"),
        (
            "{2026: {budget: 40000, to_date: {T2: 27900}, forecast: {T2: 41200}}}",
            date(2026, 10, 1),
            AUGUST,
            "jan–aug: 27 900",
        ),
        (
            "{2026: {budget: 40000, forecast: {T2: 41200}}, 2026-D2: 27900}",
            date(2026, 10, 1),
            AUGUST,
            "jan–aug: 27 900",
        ),
        (
            "{2025: {value: 39500, to_date: {mars: 8900, T2: 26100}},"
            " 2026: {budget: 40000, to_date: {mars: 9100, T2: 27900}, forecast: {T2: 41200}}}",
            date(2026, 10, 1),
            f"{AUGUST} (samma tid 2025: 26 100)",
            "jan–aug: 27 900",
        ),
        (
            "{2025: {value: 39500, to_date: {T2: 26100}}, 2026: {budget: 40000, to_date: {mars: 9100}}}",
            date(2026, 5, 1),
            "hittills jan–mar: 9 100",
            "jan–mar: 9 100",
        ),
        (
            "{2026: {budget: 40000, forecast: {T2: 41200}}, 2026-T1: 13000}",
            date(2026, 10, 1),
            "hittills jan–apr: 13 000",
            "jan–apr: 13 000",
        ),
        (
            "{2025-Q1: 9000, 2026: {budget: 40000, forecast: {T2: 41200}}, 2026-Q1: 9100}",
            date(2026, 10, 1),
            "hittills jan–mar: 9 100 (samma tid 2025: 9 000)",
            "jan–mar: 9 100",
        ),
        (
            "{2026: {budget: 40000, forecast: {T2: 41200}}, 2026-H1: 19000, 2026-T1: 13000}",
            date(2026, 10, 1),
            "hittills jan–jun: 19 000",
            "jan–jun: 19 000",
        ),
        (
            "{2026: {budget: 40000, forecast: {T2: 41200}}, 2026-T1: 13000, 2026-T2: 14900}",
            date(2026, 10, 1),
            "hittills jan–apr: 13 000; tertial 2: 14 900",
            "jan–apr: 13 000",
        ),
        (
            "{2026: {budget: 40000, to_date: {T2: 27900}, forecast: {T2: 41200}}, 2026-T2: 14900}",
            date(2026, 10, 1),
            AUGUST,
            "jan–aug: 27 900",
        ),
        ("{2026: {budget: 40000}, 2026-M01: 3000}", date(2026, 10, 1), "hittills jan: 3 000", "jan: 3 000"),
        (
            "{2026: {budget: 40000, forecast: {T2: 41200}}, 2026-W20: 700}",
            date(2026, 10, 1),
            "vecka 20: 700",
            "",
        ),
        ("{2026: {budget: 40000, to_date: {T2: 27900}}}", date(2027, 3, 10), AUGUST, "jan–aug: 27 900"),
        ("{2026: {budget: 40000}, 2026-D2: 27900}", date(2027, 3, 10), AUGUST, "jan–aug: 27 900"),
        ("{2026: {budget: 40000, value: .., to_date: {T2: 27900}}}", date(2027, 3, 10), "", ""),
        (
            "{2026: {budget: 40000, value: 39000, to_date: {T2: 27900}, forecast: {T2: 41200}}}",
            date(2027, 3, 10),
            "",
            "",
        ),
    ],
)
def test_it_is_told_beside_a_forecast_and_the_same_time_last_year(
    asked: str, cells: str, as_of: date, told: str, in_money: str
) -> None:
    found = evaluated(SO_FAR.format(asked=asked, cells=cells), as_of, year_period(2026))
    one = of(found, "kostnad")
    assert said(one.to_date, "sv").replace(NARROW, " ") == told
    assert told in line(one)
    assert in_money_of(found) == in_money


def in_money_of(found: Evaluation) -> str:
    (row,) = money_rows(found.workspace, found.readings.clock, found.year)
    return booked_told(row.to_date, "sv").replace(NARROW, " ")


@together
@pytest.mark.parametrize("year", ["sum", "mean", "last", "each"])
@pytest.mark.parametrize("as_of", [date(2026, 10, 1), date(2027, 3, 10)])
@pytest.mark.parametrize("cell", ["forecast: {T2: 41200}", "to_date: {mars: 9100}"])
def test_it_is_told_of_what_is_measured_by_month_though_months_are_missing(year: str, as_of: date, cell: str) -> None:
    asked = f"frequency: month, year: {year}, target: {{at_most: 40000}}"
    text = SO_FAR.format(asked=asked, cells=f"{{2026: {{budget: 40000, {cell}}}, 2026-M01: 3000, 2026-D2: 27900}}")
    found = evaluated(text, as_of, year_period(2026))
    assert said(of(found, "kostnad").to_date, "sv").replace(NARROW, " ") == AUGUST
    assert in_money_of(found) == "jan–aug: 27 900"


@pytest.mark.parametrize(
    ("cells", "whole"),
    [
        ("a: {2026: {budget: 20, to_date: {T2: 9}}}, b: {2026: {budget: 20, to_date: {T2: 4}}}", "jan–aug: 13"),
        ("a: {2026: {budget: 20, to_date: {T2: 9}}}, b: {2026: {budget: 20, to_date: {mars: 4}}}", ""),
        ("a: {2026: {budget: 20, to_date: {T2: 9}}}, b: {2026: {budget: 20}}", ""),
    ],
)
def test_units_are_added_up_to_the_same_day_alone(cells: str, whole: str) -> None:
    text = SO_FAR.format(asked="for_each: [a, b], total: sum, no_target: följs", cells=f"{{{cells}}}")
    found = evaluated(text, date(2026, 10, 1), year_period(2026))
    *_, total = money_rows(found.workspace, found.readings.clock, found.year)
    assert total.member is None
    assert booked_told(total.to_date, "sv") == whole
