"""A board's latest measurement by its own limits, what is late, and what is under way."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import evaluated

from conftest import AS_OF, findings
from malstyr.evaluate.boards import BoardRow, BoardStanding, boards_of
from malstyr.evaluate.duties.collect import duties
from malstyr.evaluate.duties.duty import DutyKind, DutyState
from malstyr.output.board.text import render
from malstyr.output.overview import Overview
from malstyr.present.boards import boards_told
from malstyr.present.paper import Paper
from malstyr.present.wanted import Wanted

WEEKLY = "measured_in: st, method: räknas, frequency: week, starts: 2014-W06"
EACH = f"sena: {{{WEEKLY}, target: {{at_most: 2, partly: 4}}}}"
FOLLOWED = f"sena: {{{WEEKLY}, no_target: följs}}"
OWN = "limits: {sena: {at_most: 2, partly: 4}}"


def boards(indicators: str, values: str, board: str = "", more: str = "", as_of: date = AS_OF) -> list[BoardStanding]:
    text = f"indicators:\n  {indicators}\nvalues:\n  {values}\n"
    text += f"boards:\n  t: {{indicators: [sena]{', ' if board else ''}{board}}}\n{more}"
    return [*boards_of(evaluated(text, as_of))]


def told(row: BoardRow) -> str:
    one = row.outcome
    what = f"{one.member + ' ' if one.member else ''}{one.period} {one.value} {one.status}"
    return what + (f" late {row.late}" if row.late else "")


TABLE = {
    "the target of each measurement": (EACH, "sena: {2014-W07: 9, 2014-W08: 1}", "", "2014-W08 1 met"),
    "own limits before the target": (
        f"sena: {{{WEEKLY}, target: {{at_most: 20}}}}", "sena: {2014-W07: 1, 2014-W08: 9}", OWN, "2014-W08 9 not_met",
    ),
    "yellow to its end": (FOLLOWED, "sena: {2014-W07: 1, 2014-W08: 4}", OWN, "2014-W08 4 partly"),
    "red past it": (FOLLOWED, "sena: {2014-W07: 1, 2014-W08: 5}", OWN, "2014-W08 5 not_met"),
    "no limit, no colour": (FOLLOWED, "sena: {2014-W07: 1, 2014-W08: 5}", "", "2014-W08 5 no_target"),
    "a floor": (
        FOLLOWED, "sena: {2014-W07: 1, 2014-W08: 5}", "limits: {sena: {at_least: 6, partly: 5}}", "2014-W08 5 partly",
    ),
    "between two limits": (
        FOLLOWED, "sena: {2014-W08: 5}", "limits: {sena: {at_least: 4, at_most: 5}}", "2014-W08 5 met",
    ),
    "the latest is hidden": (EACH, "sena: {2014-W07: 1, 2014-W08: ..}", OWN, "2014-W08 None suppressed"),
    "nothing to measure is passed over": (
        EACH, "sena: {2014-W07: 1, 2014-W08: {value: ., note: sportlov}}", "", "2014-W07 1 met",
    ),
    "late by its own pace": (
        EACH, "sena: {2014-W06: 1}", "", "2014-W06 1 met late 2014-02-23",
    ),
    "a target for the total": (
        f"sena: {{{WEEKLY}, targets: {{alla: {{at_most: 2, for: total}}, norr: {{at_most: 9, for: n}}}}}}",
        "sena: {2014-W08: 5}", "", "2014-W08 5 not_met",
    ),
    "nothing measured": (EACH, "sena: {}", "", "None None not_measured late 2014-02-16"),
}  # fmt: skip


@pytest.mark.parametrize(("indicators", "values", "board", "expected"), TABLE.values(), ids=TABLE)
def test_the_latest_measurement(indicators: str, values: str, board: str, expected: str) -> None:
    (one,) = boards(indicators, values, board)
    assert [told(row) for row in one.rows] == [expected]


def test_a_year_is_judged_as_a_year_and_its_parts_have_no_colour() -> None:
    indicator = "sena: {measured_in: st, frequency: month, year: sum, target: {at_most: 20}}"
    (one,) = boards(indicator, "sena: {2014-M01: 3}")
    assert [told(row) for row in one.rows] == ["2014-M01 3 no_target"]
    (one,) = boards("sena: {measured_in: st, target: {at_most: 20}}", "sena: {2012: 30, 2013: 3}")
    assert [told(row) for row in one.rows] == ["2013 3 met"]


YEARLY = "sena: {measured_in: tkr, target: {at_most: 30000}}"
BOOKED = {
    "later than the year before": ("sena: {2013: 30, 2014: {to_date: {D2: 5}}}", "2013 30 met", "D2 5"),
    "of a year that is measured": ("sena: {2013: {value: 9, to_date: {D2: 5}}}", "2013 9 met", None),
    "nothing else": ("sena: {2014: {to_date: {D2: 5}}}", "None None not_yet", "D2 5"),
    "nothing else, and too late": ("sena: {2013: {to_date: {D2: 5}}}", "None None not_measured", "D2 5"),
    "of long ago": ("sena: {2011: {to_date: {D2: 5}}, 2013: 7}", "2013 7 met", None),
    "two years ago, by what was asked then": ("sena: {2012: 30001}", "2012 30001 not_met", None),
    "the latest of two": ("sena: {2013: 30, 2014: {to_date: {D1: 4, D2: 5}}}", "2013 30 met", "D2 5"),
}


@pytest.mark.parametrize(("values", "measured", "booked"), BOOKED.values(), ids=BOOKED)
def test_what_is_booked_since_is_told_and_not_judged(values: str, measured: str, booked: str | None) -> None:
    points = "calendar: {D1: {ends: 04-30, ready: 05-31}, D2: {ends: 08-31, ready: 09-30}}\n"
    (one,) = boards(YEARLY, values, more=points, as_of=date(2014, 11, 1))
    assert [told(row).partition(" late")[0] for row in one.rows] == [measured]
    assert [row.booked and f"{row.booked.point} {row.booked.value}" for row in one.rows] == [booked]


def test_what_is_booked_since_stands_by_itself_below_the_table() -> None:
    points = "calendar: {D2: {ends: 08-31, ready: 09-30}}\n"
    text = f"{points}indicators: {{{YEARLY}}}\nvalues: {{sena: {{2013: 30, 2014: {{to_date: {{D2: 27900}}}}}}}}\n"
    of = evaluated(text, date(2014, 11, 1))
    lines = render(Overview([of], Wanted()), Paper("sv")).replace("\N{NARROW NO-BREAK SPACE}", " ").splitlines()
    (row,) = (line for line in lines if line.startswith("Sena"))
    assert "  Sena: jan–aug 2014: 27 900" in lines
    assert "jan–aug" not in row


def test_a_unit_sees_its_own_member_and_the_others_theirs() -> None:
    units = "units: {a: {name: A}, b: {name: B}}\n"
    indicator = f"sena: {{{WEEKLY}, for_each: [a, b], target: {{at_most: 2}}}}"
    values = "sena: {a: {2014-W08: 1}, b: {2014-W08: 9}}"
    (one,) = boards(indicator, values, "unit: b", units)
    assert [told(row) for row in one.rows] == ["b 2014-W08 9 not_met"]
    (one,) = boards(indicator, values, "", units)
    assert [row.outcome.member for row in one.rows] == ["a", "b"]


def test_where_no_board_is_described_it_shows_what_has_values() -> None:
    text = f"units: {{a: {{name: A}}}}\nindicators:\n  {EACH}\n  tom: {{unit: a, no_target: följs}}\n"
    text += "  egen: {unit: a, no_target: följs}\nvalues: {sena: {2014-W08: 1}, egen: {2013: 5}}\n"
    evaluation = evaluated(text)
    (every,) = boards_of(evaluation)
    assert [row.outcome.indicator for row in every.rows] == ["sena", "egen"]
    (own,) = boards_of(evaluation, "a")
    assert (own.id, [row.outcome.indicator for row in own.rows]) == (None, ["egen"])


def test_improvements_are_under_way_from_the_day_they_began_until_they_are_done() -> None:
    more = """
units: {a: {name: A}}
goals: {g: {text: Minst ett mål}}
improvements:
  vår: {problem: Kö, unit: a, started: 2014-02-01}
  mål: {problem: Fel, serves: [g], started: 2014-02-01}
  klar: {problem: Kö, unit: a, started: 2014-01-01, done: 2014-03-01}
  tänkt: {problem: Kö, unit: a, checkpoints: {plan: 2014-02-01}}
  planerad: {problem: Kö, unit: a, reached: {plan: 2014-02-10}}
  senare: {problem: Kö, unit: a, started: 2014-03-02}
  andras: {problem: Kö, started: 2014-01-01}
"""
    (one,) = boards(EACH.replace("{m", "{serves: [g], m", 1), "sena: {2014-W08: 1}", "unit: a", more)
    assert [id for id, _ in one.improvements] == ["vår", "mål", "planerad"]


@pytest.mark.parametrize(("next", "overdue"), [("2014-02-28", True), ("2014-03-01", False), ("2014-03-02", False)])
def test_the_day_that_somebody_looks_is_due(next: str, overdue: bool) -> None:
    text = f"roles: {{r: {{title: R}}}}\nboards: {{t: {{responsible: r, next: {next}}}}}\n"
    evaluation = evaluated(text)
    (one,) = boards_of(evaluation)
    assert one.overdue is overdue
    (duty,) = [each for each in duties(evaluation, date(2014, 12, 31)) if each.kind is DutyKind.BOARD]
    assert (duty.subject, duty.role, duty.state is DutyState.LATE) == ("boards/t", "r", overdue)
    assert [one.rule for one in findings(text)] == ["board-not-looked-at"] * overdue


@pytest.mark.slow
@given(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
def test_green_ends_where_the_limit_says_and_yellow_where_partly_does(value: int, limit: int, more: int) -> None:
    limits = f"limits: {{sena: {{at_most: {limit}, partly: {limit + 1 + more}}}}}"
    (one,) = boards(FOLLOWED, f"sena: {{2014-W07: 1, 2014-W08: {value}}}", limits)
    status = "met" if value <= limit else "partly" if value <= limit + 1 + more else "not_met"
    assert one.rows[0].outcome.status == status


NUMBERS = st.none() | st.integers(-3, 3)


@pytest.mark.slow
@given(NUMBERS, NUMBERS, NUMBERS)
def test_whatever_a_board_asks_is_either_a_limit_or_a_finding(
    low: int | None, high: int | None, partly: int | None
) -> None:
    asked = {"at_least": low, "at_most": high, "partly": partly}
    limit = ", ".join(f"{key}: {number}" for key, number in asked.items() if number is not None)
    made = boards(FOLLOWED, "sena: {2014-W08: 1}", f"limits: {{sena: {{{limit}}}}}")
    text = f"indicators: {{{FOLLOWED}}}\nboards: {{t: {{indicators: [sena], limits: {{sena: {{{limit}}}}}}}}}\n"
    unclear = "board-limit-unclear" in {one.rule for one in findings(text)}
    possible = (low is not None or high is not None) and not (low is not None and high is not None and low > high)
    assert made[0].rows[0].own == possible
    assert possible or unclear


MONTHLY = "measured_in: st, method: räknas, frequency: month, starts: 2014-M01"
GUARANTEE = "sena: {promise: p, method: x, target: {within: 2 days, from: brev, share: 90}}"
JANUARY = "{2014-M01: 3}"
WORDS = {
    "sum": (f"sena: {{{MONTHLY}, year: sum, target: {{at_most: 20}}}}", JANUARY, "asked of the whole year"),
    "last": (f"sena: {{{MONTHLY}, year: last, target: {{at_most: 20}}}}", JANUARY, "asked of the whole year"),
    "each month": (f"sena: {{{MONTHLY}, target: {{at_most: 20}}}}", JANUARY, "green"),
    "of another time": (f"sena: {{{MONTHLY}, targets: {{2015: {{at_most: 2}}}}}}", JANUARY, "nothing asked then"),
    "no target": (f"sena: {{{MONTHLY}, no_target: följs}}", JANUARY, "followed without a requirement"),
    "cases so far": (GUARANTEE, "{2014: {cases: [2014-01-08/2014-01-09]}}", "cannot be measured yet"),
    "booked so far": (YEARLY, "{2014: {to_date: {mars: 5}}}", "cannot be measured yet"),
}  # fmt: skip


@pytest.mark.parametrize(("indicator", "values", "word"), WORDS.values(), ids=WORDS)
def test_the_word_says_what_is_asked_of_the_measurement(indicator: str, values: str, word: str) -> None:
    text = f"calendar: {{mars: {{ends: 02-15, ready: 02-20}}}}\nindicators:\n  {indicator}\nvalues:\n  sena: {values}\n"
    told = boards_told(evaluated(f"{text}boards: {{t: {{indicators: [sena]}}}}\n"), Wanted(), "en")
    assert [one.state.word for board in told.boards for one in board.measures] == [word]
