"""Dates in a report: what comes next is called what it is, and what was done too late says so beside its own mark."""

from __future__ import annotations

import re
from datetime import date

import pytest
from reports import drawn, judged

from malstyr.evaluate.evaluate import evaluate
from malstyr.model.periods import year_period

GOAL = "goals: {m: {text: Trygga invånare}}\n"


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("closing: {ends: 12-31, ready: 04-15}", "**2014-04-15** Bokslut 2013: siffrorna klara"),
        ("closing: {name: Årsbokslut, ends: 12-31, ready: 04-15}", "**2014-04-15** Årsbokslut 2013: siffrorna klara"),
        ("T1: {ends: 04-30, ready: 05-20}", "**2014-05-20** T1: siffrorna klara"),
        ("D1: {name: Delår 1, ends: 04-30, ready: 05-20}", "**2014-05-20** Delår 1: siffrorna klara"),
        ("M3: {ends: 03-31, ready: 04-20, reports: budget}", "**2014-04-20** M3: siffrorna klara"),
        ("statistik: {ends: 12-31, ready: 12-15}", "**2014-12-15** Statistik 2013: siffrorna klara"),
        ("planering: {ends: 05-31, ready: 05-31, reports: nothing}", "**2014-05-31** Planering"),
        ("enkät: {name: Elevenkäten, ends: 04-30, ready: 06-15, reports: nothing}", "**2014-06-15** Elevenkäten"),
    ],
)
def test_what_comes_next_is_called_what_it_is(entry: str, told: str) -> None:
    said = drawn(judged(f"calendar: {{{entry}}}\n{GOAL}"), "scorecard", "md")
    assert re.findall(r"^- (\*\*2014-.*)$", said, re.MULTILINE) == [told]


@pytest.mark.parametrize(
    ("due", "done", "year", "told", "state"),
    [
        ("2013-06-01", "2013-05-28", 2013, "senast 2013-06-01, klart 2013-05-28", "✓ uppfyllt"),
        ("2013-06-01", "2013-06-01", 2013, "senast 2013-06-01, klart 2013-06-01", "✓ uppfyllt"),
        ("2013-06-01", "2013-06-02", 2013, "senast 2013-06-01, klart 2013-06-02, 1 dag för sent", "✓ uppfyllt"),
        ("2013-06-01", "2013-06-05", 2013, "senast 2013-06-01, klart 2013-06-05, 4 dagar för sent", "✓ uppfyllt"),
        ("2012-12-01", "2013-01-10", 2012, "senast 2012-12-01", "✗ inte uppfyllt"),
        ("2012-12-01", "2013-01-10", 2013, "senast 2012-12-01, klart 2013-01-10, 40 dagar för sent", "✓ uppfyllt"),
        (
            "[2013-03-01, 2013-06-01]",
            "2013-05-28",
            2013,
            "först satt till ~~2013-03-01~~ senast 2013-06-01, klart 2013-05-28",
            "✓ uppfyllt",
        ),
        (
            "[2013-03-01, 2013-05-01]",
            "2013-05-28",
            2013,
            "först satt till ~~2013-03-01~~ senast 2013-05-01, klart 2013-05-28, 27 dagar för sent",
            "✓ uppfyllt",
        ),
    ],
)
def test_a_milestone_has_the_mark_of_its_state_and_says_how_late_it_was(
    due: str, done: str, year: int, told: str, state: str
) -> None:
    text = f"goals: {{plan: {{text: Planen är antagen, due: {due}, done: {done}}}}}\n"
    of = evaluate(judged(text).workspace, date(2014, 3, 1), year_period(year))
    lines = [one for one in drawn(of, "scorecard", "md").partition('<a id="m.plan"></a>')[2].split("\n") if one]
    assert lines[3] == told
    assert lines[1] == state


@pytest.mark.parametrize(
    ("done", "told"),
    [
        ("2013-05-28", "✓ klart 2013-05-28"),
        ("2013-06-02", "✓ klart 2013-06-02, 1 dag för sent"),
        ("2014-02-01", "✓ klart 2014-02-01, 245 dagar för sent"),
        ("2014-03-02", "✗ försenad"),
    ],
)
def test_an_activity_says_how_late_it_was_done(done: str, told: str) -> None:
    text = f"{GOAL}activities: {{utbilda: {{serves: [m], due: 2013-06-01, done: {done}}}}}\n"
    assert told in re.sub(r"\*\*", "", drawn(judged(text), "aktivitetsplan", "md"))
    assert told.removeprefix("✓ ") in re.sub(r"<[^>]*>", "", drawn(judged(text), "aktivitetsplan", "html"))
