"""Outcomes as lines that a person can read and a test can compare."""

from collections.abc import Mapping
from datetime import date

from conftest import AS_OF, workspace
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.evaluate.outcome import Outcome
from malstyr.evaluate.unknown import explanation
from malstyr.language.pieces import said
from malstyr.language.typography import NARROW
from malstyr.model.outcome import Status
from malstyr.model.periods import Period


def evaluated(files: str | Mapping[str, str | bytes], as_of: date = AS_OF, period: Period | None = None) -> Evaluation:
    """The outcomes of a workspace that must be without faults of its own."""
    loaded = workspace(files)
    assert loaded.faults == (), [(fault.rule, fault.args) for fault in loaded.faults]
    return evaluate(loaded.workspace, as_of, period)


def rows(evaluation: Evaluation) -> list[str]:
    return [row(one) for one in evaluation.outcomes]


def row(one: Outcome) -> str:
    """``nki/kost 2013 met 76 ≥ min(76; max(56; 75,4 + 1)) = 76 → uppfyllt``, with spaces that are seen."""
    target = f" ({one.target})" if one.target else ""
    subject = one.subject.removeprefix("indicators/")
    return f"{subject}{target} {one.period} {one.status} {line(one)}".rstrip()


def line(one: Outcome) -> str:
    return said(explanation(one), "sv").replace(NARROW, " ")


def only(evaluation: Evaluation) -> Outcome:
    (one,) = evaluation.outcomes
    return one


def status_of(text: str, as_of: date = AS_OF) -> Status:
    return only(evaluated(text, as_of)).status


def of(evaluation: Evaluation, subject: str, target: str | None = None) -> Outcome:
    """The outcome of ``indicator`` or ``indicator/member``."""
    found = [
        one
        for one in evaluation.outcomes
        if one.subject.removeprefix("indicators/") == subject and (target is None or one.target == target)
    ]
    assert len(found) == 1, (subject, [row(one) for one in evaluation.outcomes])
    return found[0]


def measure(keys: str, cells: str, head: str = "") -> str:
    """A goal file of one indicator, ``x``, with its keys and values."""
    return f"{head}indicators:\n  x: {{{keys}}}\nvalues:\n  x: {{{cells}}}\n"
