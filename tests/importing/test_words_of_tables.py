"""Periods and numbers as people write them in tables."""

from decimal import Decimal

import pytest

from malstyr.exchange.importing.amounts_read import amount_of, decimal_sign, is_day, with_digits
from malstyr.exchange.importing.footnote import without_footnote
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.importing.so_many_of import so_many_of
from malstyr.exchange.importing.when import when_of
from together import together

PERIODS = {
    "2025": "2025",
    "År 2025": "2025",
    "Helår 2025": "2025",
    "Januari 2025": "2025-M01",
    "jan-25": "2025-M01",
    "2025 mars": "2025-M03",
    "2025-01": "2025-M01",
    "202512": "2025-M12",
    "T2 2025": "2025-T2",
    "31 dec 2025": "2025-12-31",
    "31 dec. 2025": "2025-12-31",
    "Den 1 januari 2026": "2026-01-01",
    "31-aug-2025": "2025-08-31",
    "31. Augusti 2025": "2025-08-31",
    "Tertial 2 2025": "2025-T2",
    "2025 T2": "2025-T2",
    "kvartal 3 2025": "2025-Q3",
    "3:e kvartalet 2025": "2025-Q3",
    "H1 2025": "2025-H1",
    "T1 25": "2025-T1",
    "Kv 4 -24": "2024-Q4",
    "Tertial 2 25": "2025-T2",
    "VT 2025": "2025-H1",
    "v. 14 2025": "2025-W14",
    "2024/25": "2024/25",
    "2024/2025": "2024/25",
    "läsåret 24/25": "2024/25",
    "2012-2015": "2012-2015",
    "2012–15": "2012-2015",
    "2025-03-01": "2025-03-01",
}
PARTIAL = (
    "Ack", "Ack.", "Ackumulerat 2025", "R12", "Rullande 12", "jan–aug", "januari-augusti 2025", "t.o.m. aug",
    "jan-apr 26", "jan-aug -26", "jan–aug '26",
)  # fmt: skip
NO_PERIODS = (
    "",
    "Tertial",
    "Skola",
    "12",
    "3500",
    "Kvinnor",
    "13/14",
    "2025-13-01",
    "T9 2025",
    "kvartal 5 2025",
    "v 10-12",
    "kv 1-4",
)
TWO = {"2011-12": ("2011-M12", "2011-2012"), "01/02/2025": ("2025-01-02", "2025-02-01")}


@together
@pytest.mark.parametrize("text", PERIODS)
def test_a_period_is_read_however_it_is_written(text: str) -> None:
    when = when_of(text)
    assert when is not None
    assert str(when.period) == PERIODS[text]


@pytest.mark.parametrize("text", PARTIAL)
def test_a_part_of_the_year_is_never_the_year(text: str) -> None:
    when = when_of(text)
    assert when is not None
    assert (when.partial, when.period) == (True, None)


@pytest.mark.parametrize("text", NO_PERIODS)
def test_other_texts_are_no_periods(text: str) -> None:
    assert when_of(text) is None


@pytest.mark.parametrize("text", TWO)
def test_what_can_be_two_periods_is_both(text: str) -> None:
    when = when_of(text)
    assert when is not None
    assert when.readings == TWO[text]


NUMBERS = {
    "6,4": "6.4",
    "6.4": "6.4",
    "1 250": "1250",
    "1\u00a0250,5": "1250.5",
    "1\u202f250\u202f000": "1250000",
    "-5": "-5",
    "−5": "-5",
    "–5,1": "-5.1",
    "5-": "-5",
    "1.234,56": "1234.56",
    "1,234.56": "1234.56",
    "1.234.567": "1234567",
    "0,850": "0.850",
    ",5": "0.5",
    "85 %": "85",
    "85%": "85",
    "12 mnkr": "12",
    "'-5": "-5",
    "4,3*": "4.3",
    "4,3 ¹": "4.3",
    "84 % 1)": "84",
    "12²)": "12",
    "(-5)": "-5",
}


@together
@pytest.mark.parametrize("text", NUMBERS)
def test_a_number_is_read_exactly(text: str) -> None:
    assert amount_of(text, None).values == (Decimal(NUMBERS[text]),)


@pytest.mark.parametrize(
    "text", ["", "x", "9O,5", "1 25", "12 av 15", "3:20", "<5", "ca 50", "5-10", "1,2,3", "1e3", "5,"]
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert amount_of(text, None).values == ()


@pytest.mark.parametrize("text", ["(2,5)", "( 2,5 )", "(2,5 tkr)", "(2,5)*"])
def test_a_number_in_parentheses_may_be_less_than_nothing(text: str) -> None:
    assert amount_of(text, None).values == (Decimal("2.5"), Decimal("-2.5"))


SO_MANY_OF = {
    "132 av 290": (132, 290),
    "132/290": (132, 290),
    "plats 132 av 290": (132, 290),
    "132:a av 290": (132, 290),
    "132 of 290*": (132, 290),
    "132 (av 290)": (132, 290),
    "132 (av 290": None,
    "290 av 132": None,
    "0 av 132": None,
    "12 avslag": None,
    "2024/25": None,
}


@pytest.mark.parametrize("text", SO_MANY_OF)
def test_so_many_of_so_many(text: str) -> None:
    read = so_many_of(text)
    assert (None if read is None else (int(read.part), int(read.whole))) == SO_MANY_OF[text]


@pytest.mark.parametrize(("text", "comma", "point"), [("15.700", "15700", "15.700"), ("15,700", "15.700", "15700")])
def test_a_number_with_two_readings_has_both_until_the_file_shows_which(text: str, comma: str, point: str) -> None:
    assert {f"{one:f}" for one in amount_of(text, None).values} == {comma, point}
    assert [f"{one:f}" for one in amount_of(text, ",").values] == [comma]
    assert [f"{one:f}" for one in amount_of(text, ".").values] == [point]


@pytest.mark.parametrize(
    ("texts", "sign"),
    [
        (["6,4", "85"], ","),
        (["6.4"], "."),
        (["1.234,5"], ","),
        (["15.700"], None),
        (["15,700", "14 900"], ","),
        (["15.700", "15,700", "14 900"], None),
        (["15,700", "6.4", "14 900"], "."),
        (["6,4", "6.4"], None),
        (["Källa: HR", "2025"], None),
    ],
)
def test_the_decimal_sign_is_the_one_that_numbers_show(texts: list[str], sign: str | None) -> None:
    assert decimal_sign(texts) == sign


def test_a_letter_for_a_digit_is_told() -> None:
    assert (with_digits("9O,5"), with_digits("l2"), with_digits("Olja"), with_digits("90")) == (
        "90,5",
        "12",
        None,
        None,
    )


@pytest.mark.parametrize("text", ["2025-03-01", "5-jan", "jan-05", "05-maj"])
def test_what_a_spreadsheet_has_made_a_date_is_no_number(text: str) -> None:
    assert is_day(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Byskolan F–9", "byskolan f-9"),
        ("Byskolan F–9", "Byskolan F – 9*"),
        ("Åskolan", "A\u030askolan"),
        ("Åskolan", "Åskolan ¹"),
        ("Nöjd kund-index", "NÖJD  KUND INDEX"),
    ],
)
def test_names_are_the_same_but_for_what_tells_nothing_apart(one: str, other: str) -> None:
    assert folded_name(one) == folded_name(other)


FOOTNOTES = {
    "Norrskolan*": "Norrskolan",
    "Norrskolan ²)": "Norrskolan",
    "Norrskolan 1)": "Norrskolan",
    "Betyg (åk 6)": "Betyg (åk 6)",
    "Betyg (åk 6)*": "Betyg (åk 6)",
    "Betyg (åk 6) 1)": "Betyg (åk 6)",
    "*": "*",
    "¹": "¹",
}


@pytest.mark.parametrize("text", FOOTNOTES)
def test_only_the_mark_of_a_footnote_is_taken_away(text: str) -> None:
    assert without_footnote(text) == FOOTNOTES[text]


def test_what_stands_in_parentheses_tells_names_apart() -> None:
    assert folded_name("Betyg (åk 6)") != folded_name("Betyg (åk 9)")
