"""A period or a day that no calendar has: the message says exactly what is impossible, and never where it is not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malstyr.model.no_such_time import no_such_time
from malstyr.model.periods import parts_of_year
from malstyr.rules.judge import judge
from malstyr.source.files import FileTree
from malstyr.workspace.load import load
from together import together

HEAD = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n"

PERIODS = [
    ("2025-13", "Månaderna är 01–12."),
    ("2025-00", "Månaderna är 01–12."),
    ("2025-M13", "Månaderna är 01–12."),
    ("2025-W54", "Veckorna det året är 1–52."),
    ("2025-W53", "Veckorna det året är 1–52."),
    ("2026-W54", "Veckorna det året är 1–53."),
    ("vecka 54 2025", "Veckorna det året är 1–52."),
    ("2025-T4", "Tertialen är T1–T3."),
    ("T4 2025", "Tertialen är T1–T3."),
    ("tertial 0 2025", "Tertialen är T1–T3."),
    ("2025-Q5", "Kvartalen är Q1–Q4."),
    ("kvartal 5 2025", "Kvartalen är Q1–Q4."),
    ("2025-H3", "Halvåren är H1 och H2."),
    ("2025-D4", "Delåren är D1–D3."),
    ("2025-02-31", "Dagarna i den månaden är 1–28."),
    ("2024-02-30", "Dagarna i den månaden är 1–29."),
    ("2025-04-31", "Dagarna i den månaden är 1–30."),
    ("2025-01-00", "Dagarna i den månaden är 1–31."),
    ("20025", "Ett år har fyra siffror och är ett av 1700–2999."),
    ("202", "Ett år har fyra siffror och är ett av 1700–2999."),
    ("0025", "Ett år har fyra siffror och är ett av 1700–2999."),
    ("20025-T1", "Ett år har fyra siffror och är ett av 1700–2999."),
    ("2025-2023", "Slutet kommer före början."),
    ("2025–2023", "Slutet kommer före början."),
    ("2025-06--2025-03", "Slutet kommer före början."),
    ("2025-06-01 till 2025-03-31", "Slutet kommer före början."),
]
DAYS = [
    ("2025-02-31", "Dagarna i den månaden är 1–28."),
    ("31 februari 2025", "Dagarna i den månaden är 1–28."),
    ("31/6 2025", "Dagarna i den månaden är 1–30."),
    ("20250631", "Dagarna i den månaden är 1–30."),
    ("2025-13-01", "Månaderna är 01–12."),
    ("2025-00-01", "Månaderna är 01–12."),
    ("20025-01-01", "Ett år har fyra siffror och är ett av 1700–2999."),
    ("0025-01-01", "Ett år har fyra siffror och är ett av 1700–2999."),
]
FREQUENCIES = ("week", "month", "quarter", "tertial", "half-year")
NOT_KNOWN = ["snart", "våren 2025", "2025-2026", "5 år", "2025-Q4", "juni", "1 juni 2025", "x-13", ""]


def told(text: str, rule: str) -> list[str]:
    found = judge(load(".", FileTree({"malstyr.yaml": (HEAD + text).encode()})), date(2014, 3, 1), "sv").findings
    return [one.message for one in found if one.rule in (rule, "bad-id", "wrong-shape")]


@together
@pytest.mark.parametrize(("period", "why"), PERIODS)
def test_a_period_that_there_is_none_of(period: str, why: str) -> None:
    said = f"”{period}” går inte att läsa som en period. {why}"
    assert told(f"goals: {{g: {{text: Trygga, period: {period}}}}}\n", "bad-period") == [said]
    values = f"indicators: {{i: {{measured_in: antal}}}}\nvalues: {{i: {{{period}: 1}}}}\n"
    assert told(values, "bad-period") == [said]


@pytest.mark.parametrize(("day", "why"), DAYS)
def test_a_day_that_there_is_none_of(day: str, why: str) -> None:
    said = f"”{day}” går inte att läsa som ett datum. {why}"
    assert told(f"goals: {{g: {{text: Trygga, due: {day}}}}}\n", "bad-date") == [said]


@pytest.mark.parametrize("text", NOT_KNOWN)
def test_nothing_is_said_where_it_is_not_known_what(text: str) -> None:
    assert no_such_time(text) == ""


@given(
    st.dates(date(1700, 1, 1), date(2999, 12, 31)),
    st.sampled_from(["week", "month", "quarter", "tertial", "half-year"]),
)
def test_what_there_is_is_never_impossible(day: date, frequency: str) -> None:
    assert no_such_time(day.isoformat()) == no_such_time(str(day.year)) == ""
    assert not any(no_such_time(str(one)) for one in parts_of_year(frequency, day.year))
