"""What is typed as a case or as opening hours: what is read, what is told, and what is never suggested."""

from datetime import date, datetime, timedelta
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from conftest import write
from malstyr.cli.main import main
from malstyr.model.guarantees import GuaranteeCase, OpeningHours, case, opening
from together import together

MOMENTS = st.datetimes(datetime(2001, 1, 1), datetime(2040, 1, 1)).map(
    lambda at: at.replace(hour=4 + at.hour % 20, second=0, microsecond=0)
)
NUMBERS = st.just("") | st.from_regex(r"[A-ZÅÄÖ]{2,3}-20[0-9]{2}-[0-9]{1,4}", fullmatch=True)


def fault_of(text: str) -> PydanticCustomError:
    with pytest.raises(PydanticCustomError) as told:
        case(text)
    return told.value


@pytest.mark.slow
@given(MOMENTS, st.none() | st.timedeltas(timedelta(0), timedelta(days=800)), st.booleans(), NUMBERS)
def test_a_case_is_written_as_it_is_read(start: datetime, took: timedelta | None, timed: bool, number: str) -> None:
    end = None if took is None else (start + took).replace(hour=23, minute=59, second=0, microsecond=0)
    held = GuaranteeCase(start, end, number)
    if not timed:
        held = GuaranteeCase(start.date(), end.date() if end is not None else None, number)
    assert case(str(held)) == held


WRITTEN = [
    ("2013-03-28 08:00 – 2013-03-30 20:00", "2013-03-28T08:00/2013-03-30T20:00"),
    ("2013-03-28 08.00 - 2013-03-30 20.00", "2013-03-28T08:00/2013-03-30T20:00"),
    ("2013-03-28 kl. 8:00 till 2013-03-30 kl. 20:00", "2013-03-28T08:00/2013-03-30T20:00"),
    ("2013-03-28 08:00:00/2013-03-30 20:00:00", "2013-03-28T08:00/2013-03-30T20:00"),
    ("2013-03-28, 08:00–16:30", "2013-03-28T08:00/2013-03-28T16:30"),
    ("2013-03-28 – 2013-03-30", "2013-03-28/2013-03-30"),
    ("2013-03-28--2013-03-30", None),
    ("2013-03-28 / 2013-03-30", "2013-03-28/2013-03-30"),
    ("28/3 2013 - 30/3 2013", "2013-03-28/2013-03-30"),
    ("28 mars 2013 till 2 april 2013", "2013-03-28/2013-04-02"),
    ("20130328-20130330", "2013-03-28/2013-03-30"),
    ("2013-3-28/2013-3-30", "2013-03-28/2013-03-30"),
    ("2013-03-28 –", "2013-03-28/"),
    ("2013-03-28 pågår", "2013-03-28/"),
    ("2013-03-28 08:00/öppet", "2013-03-28T08:00/"),
    ("BN 2013-17 2013-03-28/2013-03-30", "BN-2013-17 2013-03-28/2013-03-30"),
    ("BN-2013-17: 2013-03-28 – 2013-03-30", "BN-2013-17 2013-03-28/2013-03-30"),
    ("2013-03-28 – 2013-03-30 – 2013-04-02", None),
    ("2013-03-30 – 2013-03-28", None),
    ("2013-03-28 08:00 – 2013-03-30", None),
    ("2013-03-28 08:00:30 – 2013-03-30 08:00:00", None),
    ("2013-03-28 och 2013-03-30", None),
    ("2013-03-28 25:00 – 2013-03-30 08:00", None),
    ("2013-03-31 02:30 – 2013-03-31 04:00", None),
]


@together
@pytest.mark.parametrize("text, meant", WRITTEN)
def test_habits_are_met_with_what_to_type(text: str, meant: str | None) -> None:
    told = fault_of(text)
    assert told.type == "bad-case"
    assert (told.context or {}).get("instead") == meant
    if meant is not None:
        case(meant)


@together
@pytest.mark.parametrize(
    "text, form",
    [
        ("2013-03-30/2013-03-28", "backwards"),
        ("2013-03-28T09:00/2013-03-28T08:00", "backwards"),
        ("2013-03-28T08:00/2013-03-30", "mixed"),
        ("2013-03-28/2013-03-30T08:00", "mixed"),
        ("2013-03-28T08:00Z/2013-03-30T08:00Z", "zone"),
        ("2013-03-28T08:00+01:00/2013-03-30T08:00+02:00", "zone"),
        ("2013-02-30/2013-03-30", "no-such-day"),
        ("2013-03-28/2013-13-01", "no-such-day"),
        ("2013-03-31T02:00/2013-04-02T08:00", "no-such-time"),
        ("2024-03-30T08:00/2024-03-31T02:59", "no-such-time"),
        ("2013-03-28", "no-end"),
        ("två dagar", "unreadable"),
        ("/2013-03-28", "unreadable"),
        ("3 dagar", "unreadable"),
    ],
)
def test_what_cannot_be_so_is_told_by_its_form(text: str, form: str) -> None:
    told = fault_of(text).context or {}
    assert (told["form"], told.get("instead")) == (form, None)


def test_the_hour_of_the_night_that_comes_twice_exists() -> None:
    assert case("2024-10-27T02:30/2024-10-27T03:00").start == datetime(2024, 10, 27, 2, 30)


@pytest.mark.parametrize(
    "text, meant",
    [
        ("Anna Andersson 2013-03-28/2013-03-30", "2013-03-28/2013-03-30"),
        ("Anna 2013-03-28/2013-03-30", "2013-03-28/2013-03-30"),
        ("19800101-1234 2013-03-28/2013-03-30", "2013-03-28/2013-03-30"),
        ("800101-1234: 2013-03-28 – 2013-03-30", "2013-03-28/2013-03-30"),
        ("BN-8001011234 2013-03-28/2013-03-30", "2013-03-28/2013-03-30"),
        ("Storgatan 4 2013-03-28/", "2013-03-28/"),
        ("anna@exempel.se 2013-03-28/", "2013-03-28/"),
    ],
)
def test_nothing_of_a_person_is_read_or_repeated(text: str, meant: str) -> None:
    told = fault_of(text)
    assert told.type == "person-in-case"
    assert told.context == {"text": "", "instead": meant}


@given(st.text(st.sampled_from("0123456789-/T:. –tilkAnÅ"), max_size=40))
def test_no_text_breaks_it_and_what_is_suggested_can_be_read(text: str) -> None:
    try:
        held = case(text)
    except PydanticCustomError as told:
        meant = (told.context or {}).get("instead")
        assert meant is None or str(case(meant)) == meant
    else:
        assert str(held) == text


@pytest.mark.parametrize(
    "written, monday, friday, sunday",
    [
        ({"weekdays": "08:00-16:30"}, "08:00-16:30", "08:00-16:30", ""),
        ({"weekdays": ["08:00-12:00", "13:00-16:30"], "friday": []}, "08:00-12:00 13:00-16:30", "", ""),
        ({"weekdays": "00:00-24:00", "friday": [], "sunday": "12:00-16:00"}, "00:00-24:00", "", "12:00-16:00"),
    ],
)
def test_a_day_has_its_own_hours_or_those_of_weekdays(written: object, monday: str, friday: str, sunday: str) -> None:
    hours = OpeningHours.model_validate(written)
    assert [" ".join(map(str, hours.on(day))) for day in (0, 4, 6)] == [monday, friday, sunday]


@pytest.mark.parametrize(
    "text, form, meant",
    [
        ("8-16.30", "meant", "08:00-16:30"),
        ("kl 8–17", "meant", "08:00-17:00"),
        ("08.00 till 16.30", "meant", "08:00-16:30"),
        ("08:00 - 16:30", "meant", "08:00-16:30"),
        ("16:30-08:00", "backwards", None),
        ("08:00-08:00", "backwards", None),
        ("08:00-24:30", "backwards", None),
        ("dygnet runt", "unreadable", None),
        ("08:00", "unreadable", None),
    ],
)
def test_hours_that_cannot_be_read_are_told(text: str, form: str, meant: str | None) -> None:
    with pytest.raises(PydanticCustomError) as told:
        opening(text)
    context = told.value.context or {}
    assert (told.value.type, context["form"], context.get("instead")) == ("bad-hours", form, meant)


def test_days_stay_days() -> None:
    held = case("2013-03-28/2013-03-30")
    assert type(held.start) is type(held.end) is date


@pytest.mark.parametrize(
    "terms, told",
    [
        ("", "Bygglov i tid"),
        (", conditions: [Ansökan är komplett.]", "Bygglov i tid. Villkor: Ansökan är komplett"),
        (
            ", conditions: [Komplett, Betald], exceptions: [Storm]",
            "Bygglov i tid. Villkor: Komplett; Betald. Undantag: Storm",
        ),
    ],
)
def test_what_a_guarantee_takes_stands_beside_its_row(
    terms: str,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    target = "target: {within: 10 weeks, from: ansökan, share: 90}"
    measure = f"{{promise: Bygglov i tid, measured_in: procent, {target}{terms}}}"
    head = "version: 1\norganisation: {id: e, name: E}\nabout: {source: ärenden}\n"
    text = f"{head}indicators: {{bygglov: {measure}}}\nvalues: {{bygglov: {{2020: 95}}}}\n"
    write(tmp_path, {"malstyr.yaml": text})
    monkeypatch.chdir(tmp_path)
    for format in ("md", "html"):
        assert main(["report", "--format", format, "--period", "2020", "--as-of", "2021-03-15"]) == 0
        assert told in " ".join(unescape(capsys.readouterr().out).split())
