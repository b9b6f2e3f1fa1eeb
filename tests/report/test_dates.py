"""Dates in a report: what comes next is called what it is, and what was done too late says so beside its own mark."""

import re
from datetime import date
from html import unescape

import pytest
from reports import drawn, judged

from malstyr.evaluate.evaluate import evaluate
from malstyr.model.periods import year_period

WAITS = "… går inte att mäta ännu"
GOAL = "goals: {m: {text: Trygga invånare}}\n"


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("closing: {ends: 12-31, ready: 04-15}", "**15 april 2014** Bokslut 2013: siffrorna klara"),
        (
            "closing: {name: Årsbokslut, ends: 12-31, ready: 04-15}",
            "**15 april 2014** Årsbokslut 2013: siffrorna klara",
        ),
        ("T1: {ends: 04-30, ready: 05-20}", "**20 maj 2014** T1 2014: siffrorna klara"),
        ("D1: {name: Delår 1, ends: 04-30, ready: 05-20}", "**20 maj 2014** Delår 1 2014: siffrorna klara"),
        ("M3: {ends: 03-31, ready: 04-20, reports: budget}", "**20 april 2014** M3 2014: siffrorna klara"),
        ("statistik: {ends: 12-31, ready: 12-15}", "**15 december 2014** Statistik 2013: siffrorna klara"),
        ("planering: {ends: 05-31, ready: 05-31, reports: nothing}", "**31 maj 2014** Planering"),
        ("enkät: {name: Elevenkäten, ends: 04-30, ready: 06-15, reports: nothing}", "**15 juni 2014** Elevenkäten"),
    ],
)
def test_what_comes_next_is_called_what_it_is(entry: str, told: str) -> None:
    said = drawn(judged(f"calendar: {{{entry}}}\n{GOAL}"), "scorecard", "md")
    assert re.findall(r"^- (\*\*\d.*)$", said, re.MULTILINE) == [told]


@pytest.mark.parametrize(
    ("due", "done", "year", "told", "state"),
    [
        ("2013-06-01", "2013-05-28", 2013, "senast 1 juni 2013, klart 28 maj 2013", "✓ uppfyllt"),
        ("2013-06-01", "2013-06-01", 2013, "senast 1 juni 2013, klart 1 juni 2013", "✓ uppfyllt"),
        ("2013-06-01", "2013-06-02", 2013, "senast 1 juni 2013, klart 2 juni 2013, 1 dag för sent", "✓ uppfyllt"),
        ("2013-06-01", "2013-06-05", 2013, "senast 1 juni 2013, klart 5 juni 2013, 4 dagar för sent", "✓ uppfyllt"),
        ("2012-12-01", "2013-01-10", 2012, "senast 1 december 2012", "✗ inte uppfyllt"),
        (
            "2012-12-01",
            "2013-01-10",
            2013,
            "senast 1 december 2012, klart 10 januari 2013, 40 dagar för sent",
            "✓ uppfyllt",
        ),
        (
            "[2013-03-01, 2013-06-01]",
            "2013-05-28",
            2013,
            "senast 1 juni 2013 (flyttat från 1 mars 2013), klart 28 maj 2013",
            "✓ uppfyllt",
        ),
        (
            "[2013-03-01, 2013-05-01]",
            "2013-05-28",
            2013,
            "senast 1 maj 2013 (flyttat från 1 mars 2013), klart 28 maj 2013, 27 dagar för sent",
            "✓ uppfyllt",
        ),
        ("[2013-12-31, 2014-06-01]", "2014-07-01", 2014, "senast 1 juni 2014 (flyttat från 31 december 2013)", WAITS),
        ("[2014-03-01, 2014-06-01]", "2014-07-01", 2014, "senast 1 juni 2014", WAITS),
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
        ("2013-05-28", "✓ klar 28 maj 2013"),
        ("2013-06-02", "✓ klar 2 juni 2013, 1 dag för sent"),
        ("2014-02-01", "✓ klar 1 februari 2014, 245 dagar för sent"),
        ("2014-03-02", "✗ försenad"),
    ],
)
def test_an_activity_says_how_late_it_was_done(done: str, told: str) -> None:
    text = f"{GOAL}activities: {{utbilda: {{serves: [m], due: 2013-06-01, done: {done}}}}}\n"
    assert told in re.sub(r"\*\*", "", drawn(judged(text), "aktivitetsplan", "md"))
    page = unescape(re.sub(r"<[^>]*>", "", drawn(judged(text), "aktivitetsplan", "html")))
    assert told in page.replace("\u00a0", " ")
