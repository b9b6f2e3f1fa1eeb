"""Files of the version before the format learnt how parts make a year, partly, rolling spans, points and frames.

A workspace as it was and as it became, its lock, its list of known findings, and what was told of the change then:
all made by that version and never written anew, so that what people have in their repositories lives on.
"""

from pathlib import Path

import pytest

from conftest import AS_OF
from malstyr.changes.change import Change
from malstyr.changes.decided import changes_since_decision, frozen
from malstyr.changes.judge import changes
from malstyr.rules.registry import usual
from malstyr.source.files import FileTree
from malstyr.source.seal import opened
from malstyr.workspace.baseline import read_baseline
from malstyr.workspace.load import load
from malstyr.workspace.workspace import Workspace

HERE = Path(__file__).parent / "made_before"
WAS, NOW = ((HERE / f"{name}.yaml").read_text(encoding="utf-8") for name in ("was", "now"))
LOCK = (HERE / "kf-12.lock.yaml").read_bytes()
KNOWN = (HERE / "known.baseline.yaml").read_bytes()


def loaded(text: str) -> Workspace:
    """The workspace with its lock and its baseline, all of it understood."""
    kept = {"kf-12.lock.yaml": LOCK, "known.baseline.yaml": KNOWN}
    found = load(".", FileTree.of({"malstyr.yaml": text.encode(), **kept}, ()))
    assert found.faults == ()
    return found.workspace


def line(one: Change) -> str:
    return f"{one.change_class} {one.verdict.id} {one.key} {one.approved_by or '-'} {one.fingerprint}"


def test_the_lock_is_whole_and_would_be_written_the_same() -> None:
    (lock,) = loaded(NOW).locks
    assert lock.intact
    assert lock.workspace.complete
    assert opened(LOCK)[1].decode() == frozen(loaded(WAS), "kf-12")


def test_nothing_has_changed_since_the_lock_but_what_had_then() -> None:
    was, now = loaded(WAS), loaded(NOW)
    assert changes_since_decision(was.locks[0], was, AS_OF, usual()).items == ()
    told = [
        f"{one.key} {one.approved_by or '-'}" for one in changes_since_decision(now.locks[0], now, AS_OF, usual()).items
    ]
    assert sorted(told) == [
        "calendar/D1/ready -",
        "indicators/kostnad/targets/ska/mean_over kf-40",
        "indicators/nki/target/at_least kf-40",
    ]


def test_a_change_is_told_and_approved_as_it_was() -> None:
    found = changes(loaded(WAS), loaded(NOW), AS_OF, usual(), "förut")
    assert [line(one) for one in found.items] == (HERE / "told.txt").read_text(encoding="utf-8").splitlines()


def test_the_baseline_is_read() -> None:
    known = read_baseline("known.baseline.yaml", KNOWN.decode())
    assert known["goal-without-activity", "goals/nöjda"] == 1
    assert changes(loaded(NOW), loaded(NOW), AS_OF, usual(), "förut").items == ()


NEW_WORDS = (
    ("{at_most: 40000, during: 2014}", "{at_most: 40000, during: 2014, strength: shall}"),
    ("år: {at_most: 40000, during: 2014}", "2014: {at_most: 40000}"),
    ("budget: 39000", "budget: {original: 39000}"),
    ("starts: 2012", "starts: 2012\n    year: each"),
    ("ready: 02-28}", "ready: 02-28, reports: everything}"),
    ("scale: 1-10,", "scale: 1-10, ungraded: [],"),
)
"""What was written, and the same in words that the format has now."""


@pytest.mark.parametrize(("old", "new"), NEW_WORDS)
def test_the_same_in_new_words_is_no_change(old: str, new: str) -> None:
    assert NOW.count(old) == 1
    before, after = loaded(NOW), loaded(NOW.replace(old, new))
    assert changes(before, after, AS_OF, usual(), "förut").items == ()
    assert changes(after, before, AS_OF, usual(), "förut").items == ()
    assert len(changes_since_decision(after.locks[0], after, AS_OF, usual()).items) == 3
