"""Rows of a goal are found by what they are of: no block goes through all rows for each goal."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import Any

import pytest

from conftest import workspace
from malstyr.evaluate.evaluate import evaluate
from malstyr.model.periods import year_period
from malstyr.report.build import build
from malstyr.report.kinds import KINDS, Order
from malstyr.report.scope import Scope

_DAY = date(2014, 3, 1)
PARTS = {
    "goals": "  mål-{n}: {{text: Alla är trygga, due: 2013-10-01, no_target: följs i dialog}}",
    "indicators": "  mått-{n}: {{serves: [mål-{n}], measured_in: procent, target: {{at_least: 85}}}}",
    "values": "  mått-{n}: {{2012: 70, 2013: 60}}",
    "assessments": "  indicators/mått-{n}: {{2013: {{text: Det blev sämre, by: chef}}}}\n"
    "  goals/mål-{n}: {{2013: {{text: Målet nås inte, by: chef}}}}",
}
"""A goal that is late, its measure that fails, and what is said of both."""


class _Counted(list[Any]):
    """A list that counts how often somebody goes through it."""

    passes = 0

    def __iter__(self) -> Any:
        _Counted.passes += 1
        return super().__iter__()

    def __contains__(self, one: object) -> bool:
        _Counted.passes += 1
        return super().__contains__(one)


def _counted(found: Callable[[Scope], Sequence[Any]]) -> cached_property[Any]:
    return cached_property(lambda scope: _Counted(found(scope)))


def _passes(goals: int, kind: str, patch: pytest.MonkeyPatch) -> int:
    """How often the rows of a report of so many goals are gone through."""
    parts = [f"{name}:\n" + "\n".join(one.format(n=n) for n in range(goals)) for name, one in PARTS.items()]
    read = workspace("\n".join(("roles: {chef: {title: Chefen}}", *parts, ""))).workspace
    evaluation = evaluate(read, _DAY, year_period(2013))
    for name in ("outcomes", "later", "known"):
        found = Scope.__dict__[name].func
        counted = _counted(found)
        counted.__set_name__(Scope, name)
        patch.setattr(Scope, name, counted)
    _Counted.passes = 0
    build(evaluation, Order(kind, "sv"))
    patch.undo()
    return _Counted.passes


@pytest.mark.parametrize("kind", KINDS)
def test_rows_are_gone_through_as_often_for_many_goals(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = (_passes(goals, kind, monkeypatch) for goals in (12, 24))
    assert few == many
