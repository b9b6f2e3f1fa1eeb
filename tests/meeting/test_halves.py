"""What a meeting is told of a whole interval it is told of one of its two halves, and what was changed and changed back
between is told in both: over versions that differ in what the command tells of."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import workspace, write
from halving import Version, between, called_now, halves
from malstyr.cli.main import main
from repositories import committed

DAYS = st.lists(
    st.dates(date(2013, 1, 1), date(2015, 6, 30)), min_size=3, max_size=3, unique=True
).map(sorted)  # fmt: skip
_WAIVER = "{w: {rule: missing-method, subject: indicators/i, reason: r, owner: o, expires: DAY}}"
TEXTS: dict[str, Sequence[str]] = {
    "goals": (
        "g: {text: Alla är nöjda, serves: [u]}",
        "g: {text: Många är nöjda}",
        "h: {text: Alla är nöjda, replaces: g}",
        "g: {text: Alla är nöjda, closed: {date: 2013-06-01, reason: slut}}",
        "x: {text: Annat}",
    ),
    "target": ("at_least: 50", "at_least: 60", "at_most: 60", "at_least: 50, partly: 80"),
    "values": (
        *("2012: 40", "2012: 40, 2013: 70", "2012: 40, 2013: ..", "2012: 65, 2013: 45, 2014: 30"),
        "2012: {value: 3, n: 2}",
    ),
    "activities": (
        "{}",
        "{a: {text: Gör, due: 2013-05-01}}",
        "{a: {text: Gör, due: [2013-05-01, 2014-10-01]}}",
        "{a: {text: Gör, due: 2013-05-01, done: 2013-06-01}, b: {text: Mer, due: 2014-03-01}}",
    ),
    "assessments": (
        "{}",
        "{indicators/i: {2013: {analysis: För få, actions: [a]}}}",
        "{indicators/i: {2012: {analysis: För få}}}",
    ),
    "waivers": ("{}", _WAIVER.replace("DAY", "2013-09-01"), _WAIVER.replace("DAY", "2014-09-01")),
    "meetings": (
        "{}",
        "{m: {body: KS, date: 2014-02-01}}",
        "{m: {body: KS, date: 2015-02-01}, n: {body: KF, date: 2014-06-01}}",
    ),
    "settings": ("{min_answers: 3}", "{min_answers: 0}", "{min_answers: 3, roll_up: worst}"),
}
"""What a version may say of each thing."""


def text_of(said: dict[str, str]) -> str:
    sections = ("activities", "assessments", "waivers", "meetings", "settings")
    return (
        f"roles: {{o: {{title: O}}}}\ngoals:\n  u: {{text: Överst}}\n  {said['goals']}\nindicators:\n"
        f"  i: {{measured_in: procent, serves: [u], target: {{{said['target']}}}}}\n"
        f"values:\n  i: {{{said['values']}}}\n" + "".join(f"{name}: {said[name]}\n" for name in sections)
    )


VERSIONS = st.fixed_dictionaries({name: st.sampled_from(some) for name, some in TEXTS.items()}).map(text_of)


@pytest.mark.slow
@settings(max_examples=25)
@given(st.lists(VERSIONS, min_size=3, max_size=3), DAYS)
def test_a_whole_tells_nothing_that_no_half_tells(texts: list[str], days: list[date]) -> None:
    halves([Version(workspace(text), day) for text, day in zip(texts, days, strict=True)])


@settings(max_examples=25)
@given(VERSIONS, VERSIONS, DAYS)
def test_what_was_changed_back_is_told_in_both_halves(text: str, other: str, days: list[date]) -> None:
    first, middle, last = (Version(workspace(one), day) for one, day in zip((text, other, text), days, strict=True))
    assert between(first, last).changes == ()
    there, back = (
        {called_now(one.subject) for one in between(*pair).changes} for pair in ((first, middle), (middle, last))
    )
    assert there - back <= {"indicators/i"}, "only values that are new have no change of their own"
    assert back - there <= {"indicators/i"}


HIDDEN = {
    "a sign": ("x: {2012: 60, 2013: @@}", "x: {2012: 60, 2013: ..}"),
    "few answered": ("x: {2013: @@}", "x: {2013: {value: @@, n: 2}}"),
    "another number that tells it": (
        "x: {2013: {value: 97, of_which: {women: 40, men: @@}}}",
        "x: {2013: {value: 97, of_which: {women: .., men: @@}}}",
    ),
    "under another id": ("x: {2013: @@}", "y: {2013: ..}"),
}
"""How a value that was shown is hidden later."""


@pytest.mark.parametrize("name", HIDDEN)
def test_what_was_shown_and_is_hidden_now_is_told_alike_whatever_it_was(name: str) -> None:
    told_of = []
    for number in ("40", "57"):
        versions = []
        for n, values in enumerate(HIDDEN[name]):
            id, replaced = values[0], ", replaces: x" if values[0] == "y" else ""
            measured = f"measured_in: st, of_which: [women, men], target: {{at_least: 50, for: shown}}{replaced}"
            text = f"indicators: {{{id}: {{{measured}}}}}\nvalues:\n  {values.replace('@@', number)}\n"
            versions.append(Version(workspace(f"settings: {{min_answers: 3}}\n{text}"), date(2014, 1 + n, 1)))
        told_of.append(between(*versions))
    assert told_of[0] == told_of[1]


@pytest.mark.slow
@settings(max_examples=5)
@given(st.lists(VERSIONS, min_size=3, max_size=3), DAYS)
def test_so_it_is_in_a_repository(texts: list[str], days: list[date]) -> None:
    """The same by the command itself: each version told on its own day, and since the days of those before it."""
    with TemporaryDirectory() as made:
        folder, told_of = Path(made), {}
        for n, (text, day) in enumerate(zip(texts, days, strict=True)):
            files = {"malstyr.yaml": f"version: 1\norganisation: {{id: e, name: E}}\n{text}# {n}\n"}
            committed(write(folder, files), str(n), day=day.isoformat())
            for since in days[:n]:
                output = folder.parent / f"{folder.name}-{n}-{since}.json"
                asked = ["--since", since.isoformat(), "--as-of", day.isoformat(), "--output", str(output)]
                assert main(["meeting", str(folder), *asked]) == 0
                told_of[since, day] = json.loads(output.read_text(encoding="utf-8"))
                output.unlink()
        whole, one, two = told_of[days[0], days[2]], told_of[days[0], days[1]], told_of[days[1], days[2]]
        for part in ("shifts", "changes", "red", "late", "asked"):
            names = [{entry["subject"] for entry in result[part]} for result in (whole, one, two)]
            assert names[0] <= names[1] | names[2], part
