"""What stands in a decision that approves a change of a value: its numbers, unless the value is hidden, then or now."""

import pytest

from conftest import AS_OF, workspace
from malstyr.changes.approval import as_written
from malstyr.changes.judge import changes
from malstyr.model.indicators import Missing
from malstyr.model.organisation import Decision
from malstyr.rules.registry import usual
from together import together

GOALS = """\
settings: {{min_answers: 5}}
decisions: {{{decision}}}
indicators: {{x: {{measured_in: procent, target: {{at_least: 10}}}}}}
values: {{x: {{2012: 60, 2013: {cell}}}}}
"""
APPROVING = (
    "d: {{body: KS, level: administration, reason: rättat, date: 2014-01-30, approves: {{values/x/2013: {{{sides}}}}}}}"
)
BOTH, ONLY_FROM, ONLY_TO = "from: 71, to: 73", "from: 71", "to: 73"
HIDDEN = Missing.SUPPRESSED


@together
@pytest.mark.parametrize(
    ("before", "after", "hidden"),
    [
        ("71", "73", False),
        ("{value: 71, n: 3}", "{value: 73, n: 3}", True),
        ("71", "..", True),
        ("71", "{value: 73, n: 3}", True),
        ("..", "73", True),
        ("{value: 71, n: 3}", "{value: 73, n: 30}", True),
    ],
)
@pytest.mark.parametrize("sides", [BOTH, ONLY_FROM, ONLY_TO])
@pytest.mark.parametrize("gone", [False, True])
def test_a_number_that_is_hidden_is_in_no_approval(
    before: str, after: str, hidden: bool, sides: str, gone: bool
) -> None:
    decision = APPROVING.format(sides=sides)
    old = workspace(GOALS.format(decision=decision if gone else "", cell=before))
    new = workspace(GOALS.format(decision="" if gone else decision, cell=after))
    items = changes(old.workspace, new.workspace, AS_OF, usual(), "förut").items
    (change,) = (one for one in items if one.path == ("decisions", "d"))
    told = change.before if gone else change.after
    assert isinstance(told, Decision)
    approved = told.approves["values/x/2013"]
    for name, side in (("from", approved.from_), ("to", approved.to)):
        assert (side is not None) == (name in sides)
        assert (side is HIDDEN) == (hidden and name in sides)


def test_a_decision_that_approves_nothing_is_told_as_it_is_written() -> None:
    decision = "d: {body: KS, level: administration, reason: rättat, date: 2014-01-30}"
    old, new = (workspace(GOALS.format(decision=one, cell="..")) for one in ("", decision))
    (change,) = changes(old.workspace, new.workspace, AS_OF, usual(), "förut").items
    assert {*as_written(change.after)} == {"body", "level", "reason", "date"}
