"""Numbers, words and days: what each text means, and what is said of the forms that people write instead."""

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from conftest import findings, told, workspace
from malstyr.model.organisation import month_day
from malstyr.model.scalars import YEARS, day, identifier, parse_number, whole_number, yes_or_no
from malstyr.model.shape import keys_called
from together import together

# Numbers


@pytest.mark.parametrize("text", ["56", "4.0", "-0.5", "0", "38400", "12.345", "-0", "9" * 30])
def test_a_number_is_kept_as_written(text: str) -> None:
    assert str(parse_number(text)) == text


@together
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
    assert told(parse_number, text) == (rule, instead)


NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=3)


@pytest.mark.slow
@given(NUMBERS)
def test_every_decimal_comes_back(value: Decimal) -> None:
    assert parse_number(f"{value:f}") == value
    assert str(parse_number(f"{value:f}")) == f"{value:f}"


@given(
    NUMBERS, st.sampled_from([" ", "\u00a0", "\u202f", "_", "."]), st.sampled_from(["", " kr", " %", "%", "\u00a0mnkr"])
)
def test_every_swedish_form_is_understood_as_the_same_number(value: Decimal, gap: str, unit: str) -> None:
    text = f"{value:,f}".replace(",", gap).replace(".", ",", 1) if gap != "." else _with_dots(value)
    rule, instead = told(parse_number, text + unit)
    assert rule == ("unit-in-number" if unit else "decimal-comma")
    assert instead is not None
    assert parse_number(instead) == value


def _with_dots(value: Decimal) -> str:
    whole, part = f"{value:,f}".split(".")
    return whole.replace(",", ".") + "," + part


@pytest.mark.slow
@given(st.text(max_size=12))
def test_any_text_is_a_number_or_has_one_of_the_faults(text: str) -> None:
    try:
        value = parse_number(text)
    except PydanticCustomError as fault:
        assert fault.type in (
            "bad-number", "decimal-comma", "thousands-space", "unit-in-number", "too-much", "empty-value"
        )  # fmt: skip
        instead = (fault.context or {}).get("instead")
        assert instead is None or parse_number(instead) is not None
    else:
        assert re.fullmatch(r"-?\d+(\.\d+)?", text)
        assert value.is_finite()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12", 12),
        ("12.0", 12),
        ("0", 0),
        ("-1", "bad-number"),
        ("1.5", "bad-number"),
        ("1,5", "bad-number"),
        ("1,5 st", "bad-number"),
        ("−1,0", "bad-number"),
        ("1,0", "decimal-comma"),
        ("1 250", "thousands-space"),
    ],
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
        ("1-mål", ("bad-id", "mål")),
        ("2026-41", ("bad-id", None)),
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


@together
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


@pytest.mark.slow
@given(st.dates(date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)))
def test_every_day_comes_back_and_its_swedish_form_is_understood(value: date) -> None:
    assert day(value.isoformat()) == value
    assert told(day, f"{value.day} {MONTHS[value.month - 1]} {value.year:04}") == ("bad-date", value.isoformat())


@pytest.mark.parametrize(
    ("cells", "meant"),
    [
        ("{2012: 5,5, 2013: 6.0}", ["5.5"]),
        ("{2012: 5.5, 2013: 6,25}", ["6.25"]),
        ("{2012: 5,5, 2013: 6,5}", ["5.5", "6.5"]),
        ("{2012: 5,5, 2013: 5}", ["5.5"]),
        ("{2013: {value: 5,5, n: 12}}", ["5.5"]),
        ("{2013: {value: 5.5, forecast: {D1: 5,5, D2: 6}}}", ["5.5"]),
        ("{norr: {2012: 5,5, 2013: 6,5}, söder: {2013: 1 200,5}}", ["5.5", "6.5", "1200.5"]),
        ("{2012: 5, 2013}", []),
        ("{2012: 5.5, 2013: 6}", []),
    ],
)
def test_a_decimal_comma_in_braces_is_one_mistake_under_whatever_keys(cells: str, meant: list[str]) -> None:
    members = "for_each: [norr, söder], " if "norr" in cells else ""
    files = f"indicators: {{a: {{{members}measured_in: procent}}}}\nvalues:\n  a: {cells}\n"
    commas = [one for one in workspace(files).faults if one.rule == "decimal-comma"]
    assert {one.args["instead"] for one in commas} == set(meant) and len(commas) == len(meant)
    others = {one.rule for one in workspace(files).faults} - {"decimal-comma"}
    assert others <= ({"empty-value"} if cells == "{2012: 5, 2013}" else set())


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("31 januari", "01-31"),
        ("den 15 april", "04-15"),
        ("1 sept.", "09-01"),
        ("31/1", "01-31"),
        ("15.4", "04-15"),
        ("31 december varje år", "12-31"),
        ("4-30", "04-30"),
        ("31/2", None),
        ("2026-04-15", None),
        ("april", None),
        ("31/1 2026", None),
        ("slutet av mars", None),
    ],
)
def test_a_day_of_every_year_as_people_write_it(text: str, instead: str | None) -> None:
    assert told(month_day, text) == ("bad-date", instead)
    assert instead is None or month_day(instead)


@pytest.mark.parametrize(
    ("section", "key", "meant"),
    [
        ("activities", "progress", "share"),
        ("activities", "klart_senast", "due"),
        ("activities", "ansvarig", "responsible"),
        ("activities", "hur ofta", "every"),
        ("risks", "nästa_granskning", "next_review"),
        ("risks", "sannolikhet", "likelihood"),
        ("follow_up", "lämnas till", "reported_to"),
        ("meetings", "tar_upp", "takes_up"),
        ("units", "chef", "manager"),
    ],
)
def test_keys_are_known_by_what_people_call_them(section: str, key: str, meant: str) -> None:
    assert keys_called((section, "a"), key) == (meant,)


@pytest.mark.parametrize(
    ("matter", "unknown"),
    [
        ("goals/finns", False),
        ("goals/finns-inte", True),
        ("plans/budget", True),
        ("Lokaler", False),
        ("planer/budget", False),
        ("goals/ och medel", False),
        ("ekonomi/personal", False),
    ],
)
def test_what_a_meeting_takes_up_by_address_is_there(matter: str, unknown: bool) -> None:
    text = "goals: {finns: {text: Alla läser 2014}}\n"
    text += f"meetings: {{m: {{body: N, date: 2014-05-01, takes_up: [{matter}]}}}}\n"
    assert ("unknown-id" in [one.rule for one in findings(text)]) == unknown


CONTROL = "risks: {{a: {{text: R, controls: {{k: {{text: K, done: {}}}}}}}}}"


@pytest.mark.parametrize(
    ("entry", "typed"),
    [
        ("activities: {a: {text: P, closed: 2014-01-01}}", "closed: {date: 2014-01-01, reason: …}"),
        (CONTROL.format("2014-01-31"), "done: {2014-01-31: …}"),
        (CONTROL.format("31 januari 2014"), "done: {2014-01-31: …}"),
        (CONTROL.format("Inga fel"), "done: {ÅÅÅÅ-MM-DD: Inga fel}"),
        (CONTROL.format('"Två fel, ett rättat"'), 'done: {ÅÅÅÅ-MM-DD: "Två fel, ett rättat"}'),
        ("follow_up: {a: {kind: plan, due: 12-15, delivered: 2014-02-10}}", "delivered: {ÅÅÅÅ: 2014-02-10}"),
        ("follow_up: {a: {kind: plan, due: 12-15, delivered_by: {skola: 2014-02-10}}}", "skola: {ÅÅÅÅ: 2014-02-10}"),
        ("improvements: {a: {problem: P, checkpoints: 2014-05-01}}", "checkpoints: {plan: 2014-05-01}"),
        ("improvements: {a: {problem: P, reached: 2014-02-01}}", "reached: {plan: 2014-02-01}"),
        ("improvements: {a: {problem: P, began_with: indicators/nki}}", "began_with: {indicators/nki: ÅÅÅÅ}"),
        ("boards: {a: {limits: {nki: 5}}}", "{at_most: 5}"),
    ],
)
def test_what_stands_alone_is_answered_with_what_can_be_typed(entry: str, typed: str) -> None:
    (found,) = [one for one in findings(entry + "\n") if one.rule == "value-alone"]
    assert typed in found.help
