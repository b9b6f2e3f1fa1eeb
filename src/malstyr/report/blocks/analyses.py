"""What people say of results, and the actions it led to."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from malstyr.evaluate.naming import named
from malstyr.evaluate.said import told_of_period
from malstyr.language.pieces import said as told
from malstyr.model.goals import Assessment
from malstyr.model.periods import Period
from malstyr.report.activity_view import Analysis
from malstyr.report.blocks.steps import step
from malstyr.report.scope import Scope
from malstyr.workspace.workspace import spoken


def analyses(scope: Scope, subjects: Iterable[str], year: Period, but: Container[str] = ()) -> Iterator[Analysis]:
    """What is said of the subjects, or of a member of one, for a year and for the periods that its rows are of.

    Nothing is told of the subjects in ``but``, which are told elsewhere.
    """
    for _, subject in sorted({held for one in subjects for held in scope.assessed.get(one, ())}):
        if subject not in but and _told_here(scope, subject):
            yield from analyses_of(scope, subject, year)


def _told_here(scope: Scope, subject: str) -> bool:
    """Whether the report has the rows that it is of; of a goal it is told where the goal is."""
    return not subject.startswith("indicators/") or scope.of_subject(subject)


def analyses_of(scope: Scope, subject: str, year: Period) -> Iterator[Analysis]:
    """What is said of one subject, and of nothing within it."""
    every = scope.data.assessments.get(subject)
    if every is None:
        return
    clock = scope.evaluation.readings.clock
    found = (told_of_period(clock, every, one) for one in _periods(scope, subject, year))
    for at, said in dict(pair for pairs in found for pair in pairs).items():
        if said.text or said.analysis or said.actions:
            yield _analysis(scope, subject, at, said)


def _periods(scope: Scope, subject: str, year: Period) -> Sequence[Period]:
    """The year, and the periods that rows of the subject are of, with their measurements that fail."""
    _, id, member = (*subject.split("/", 2), None, None)[:3]
    mine = (one for one in scope.rows_in(year, id) if member is None or one.member == member)
    own = (period for one in mine for period in (one.period, *one.failing) if period is not None)
    return sorted({year, *own})


def _analysis(scope: Scope, subject: str, at: Period, said: Assessment) -> Analysis:
    actions = tuple(step(scope, one) for one in said.actions if one in scope.data.activities)
    text = " ".join(filter(None, (said.text, said.analysis)))
    when = told(named(at, 0), scope.language)
    return Analysis(_name(scope, subject), when, text, actions, scope.role(said.by))


def _name(scope: Scope, subject: str) -> str:
    """The goal or indicator, with its member; the organisation where it is about everything."""
    section, _, rest = subject.partition("/")
    id, _, member = rest.partition("/")
    entry = getattr(scope.data, section, {}).get(id) if section in ("goals", "indicators") else None
    name = ((entry.name if entry is not None else None) or spoken(id)) if id else scope.workspace.name
    return f"{name}: {scope.workspace.members_of(id).get(member, spoken(member))}" if member else name
