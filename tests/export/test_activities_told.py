"""Every key of an activity in the exports that tell of activities: whole as JSON, in words in a calendar."""

import json
from pathlib import Path
from typing import Any

import pytest
from all_that_is import exported

from conftest import HEAD, write

TEXT = (
    HEAD
    + """\
settings: {as_of: 2014-03-01}
roles: {chef: {title: Skolchef}, lärare: {title: Förstelärare}}
levels: {mål: {name: Nivån Mål}}
goals: {mat: {text: Maten är god}}
activities: {a: {name: Kurs, serves: [mat], level: mål, responsible: [chef, lärare], due: [2014-02-01, 2014-05-01], %s}}
"""
)


@pytest.fixture
def activity(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return write(tmp_path, {"malstyr.yaml": TEXT % request.param})


@pytest.mark.parametrize(
    ("activity", "whole"),
    [
        ("started: 2014-01-07, share: 40.5", {"started": "2014-01-07", "share": "40.5"}),
        (
            "every: 3 months, done: [2013-09-02, 2014-02-03]",
            {"every": "3 months", "done": ["2013-09-02", "2014-02-03"]},
        ),
        ("done: 2014-02-03", {"done": ["2014-02-03"]}),
        ("closed: {date: 2014-02-03, reason: Slut}", {"closed": {"date": "2014-02-03", "reason": "Slut"}}),
    ],
    indirect=["activity"],
)
def test_it_is_whole_as_json(activity: Path, whole: dict[str, Any], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    told = json.loads(exported(capfdbinary, "json", activity))["workspace"]["activities"]["a"]
    usual = {"name": "Kurs", "serves": ["mat"], "level": "mål", "responsible": ["chef", "lärare"]}
    assert told == usual | {"due": ["2014-02-01", "2014-05-01"]} | whole


@pytest.mark.parametrize(
    ("activity", "words"),
    [
        ("started: 2014-01-07, share: 40.5", ["Påbörjad 7 januari 2014, 40,5 procent klart"]),
        ("every: 3 months, done: 2014-02-03", ["Senast gjord 3 februari 2014, återkommer efter 3 månader"]),
        ("started: 2014-04-01", []),
        ("share: 0", ["0 procent klart"]),
        ("closed: {date: 2014-02-03, reason: Slut}", ["Avslutad: 2014-02-03, Slut"]),
    ],
    indirect=["activity"],
)
def test_it_is_told_in_a_calendar(activity: Path, words: list[str], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    calendar = pytest.importorskip("icalendar").Calendar
    events = calendar.from_ical(exported(capfdbinary, "ics", activity)).walk("VEVENT")
    told = next(one for one in events if str(one["UID"]).startswith("activities/"))["DESCRIPTION"].splitlines()
    usual = ["Ansvarig: Skolchef", "Ansvarig: Förstelärare", "Nivå: Nivån Mål"]
    begun, closed = [[one for one in words if one.startswith("Avslutad") is so] for so in (False, True)]
    assert told == [*usual, *begun, "Mål: Mat", *closed]
