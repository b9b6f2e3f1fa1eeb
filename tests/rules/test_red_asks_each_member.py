"""Red asks for analysis and action of each member that fails, until it or the whole is answered."""

import pytest

from conftest import findings

BASE = """\
settings: {as_of: 2014-03-01}
about: {source: enkäten}
units: {städ: {no_plan: x}, kost: {no_plan: x}, it: {no_plan: x}}
indicators:
  nki: {measured_in: index, method: enkät, for_each: [städ, kost, it], target: {at_least: 56}}
values:
  nki: {städ: {2013: 50}, kost: {2013: 51}, it: {2013: 60}}
activities: {svar: {due: 2014-10-01}, klar: {due: 2014-01-01, done: 2014-01-01}}
assessments:
"""
ANSWER = "{2013: {analysis: Svarstiden, actions: [svar]}}"
WHOLE, CLEANING, FOOD = "indicators/nki", "indicators/nki/städ", "indicators/nki/kost"


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ({}, [WHOLE]),
        ({WHOLE: ANSWER}, []),
        ({CLEANING: ANSWER, FOOD: ANSWER}, []),
        ({FOOD: ANSWER}, [CLEANING]),
        ({CLEANING: ANSWER}, [FOOD]),
        ({"indicators/nki/it": ANSWER}, [WHOLE]),
        ({CLEANING: ANSWER.replace("2013:", "2012:")}, [WHOLE]),
        ({CLEANING: ANSWER, FOOD: ANSWER.replace("svar]", "klar]")}, [FOOD]),
        ({CLEANING: ANSWER, FOOD: "{2013: {analysis: Svarstiden}}"}, [FOOD]),
        ({CLEANING: "{2013: {analysis: Svarstiden}}"}, [CLEANING, FOOD]),
        ({WHOLE: "{2013: {analysis: Svarstiden}}", CLEANING: ANSWER}, [FOOD]),
    ],
)
def test_each_member_is_asked(said: dict[str, str], asked: list[str]) -> None:
    text = BASE + ("".join(f"  {subject}: {told}\n" for subject, told in said.items()) or "  {}\n")
    found = [one for one in findings(text) if one.rule == "red-without-analysis"]
    assert [one.args["subject"] for one in found] == asked


TOTAL = (BASE + "  {}\n").replace("{at_least: 56}", "{at_least: 56, for: total}, total: mean")


@pytest.mark.parametrize("subject", [WHOLE, CLEANING, "indicators/nki/it"])
def test_what_is_said_of_a_member_is_said_of_what_all_come_to(subject: str) -> None:
    said = TOTAL.replace("  {}", f"  {subject}: {ANSWER}")
    assert [one.subject for one in findings(TOTAL) if one.rule == "red-without-analysis"] == [WHOLE]
    assert [one.subject for one in findings(said) if one.rule == "red-without-analysis"] == []


MONTHS = """\
settings: {as_of: 2014-03-31}
about: {source: enkäten}
indicators:
  sena: {measured_in: st, method: räknas, frequency: month, starts: 2014-M01, target: {at_most: 2}}
values: {sena: {2014-M01: 9, 2014-M02: 8, 2014-M03: 1}}
activities: {svar: {due: 2014-10-01}, klar: {due: 2014-01-01, done: 2014-01-01}}
assessments: {indicators/sena: {SAID}}
"""
BOTH = "varken analys eller åtgärd"
OPEN, DONE, CAUSE = "actions: [svar]", "actions: [klar]", "analysis: Halkan"


@pytest.mark.parametrize(
    ("january", "february", "asked"),
    [
        (f"{CAUSE}, {OPEN}", f"{CAUSE}, {OPEN}", []),
        (f"{CAUSE}, {OPEN}", "", [f"februari 2014 {BOTH}"]),
        ("", f"{CAUSE}, {OPEN}", [f"januari 2014 {BOTH}"]),
        (f"{CAUSE}, {DONE}", "", [f"februari 2014 {BOTH}"]),
        (f"{CAUSE}, {DONE}", f"{CAUSE}, {OPEN}", []),  # what is still to be done mends what will be measured
        (f"{CAUSE}, {OPEN}", f"{CAUSE}, {DONE}", []),
        (f"{CAUSE}, {DONE}", f"{CAUSE}, {DONE}", ["2014 ingen ny åtgärd"]),
        (f"{CAUSE}, {OPEN}", CAUSE, ["februari 2014 ingen åtgärd"]),
        (OPEN, CAUSE, ["januari 2014 ingen analys", "februari 2014 ingen åtgärd"]),
        (CAUSE, CAUSE, ["januari–februari 2014 ingen åtgärd"]),
    ],
)
def test_each_measurement_is_asked(january: str, february: str, asked: list[str]) -> None:
    said = ", ".join(f"{at}: {{{one}}}" for at, one in (("2014-M01", january), ("2014-M02", february)) if one)
    found = [one for one in findings(MONTHS.replace("SAID", said)) if one.rule == "red-without-analysis"]
    told = [one.message.removeprefix("Sena: inte uppfyllt ").removesuffix(" svarar på det.") for one in found]
    assert [one.replace(", och", "") for one in told] == asked


def test_a_member_is_named_where_it_alone_lacks_an_answer() -> None:
    found = [one for one in findings(f"{BASE}  {FOOD}: {ANSWER}\n") if one.rule == "red-without-analysis"]
    assert [one.message for one in found] == [
        "Nki: Städ: inte uppfyllt 2013, och varken analys eller åtgärd svarar på det."
    ]
