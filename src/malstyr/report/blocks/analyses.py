"""What people say of results, and the actions it led to."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

from malstyr.evaluate.said import told_of_period
from malstyr.model.goals import Assessment
from malstyr.model.periods import Period
from malstyr.present.shortened import in_a_row
from malstyr.report.activity_view import Analysis
from malstyr.report.blocks.steps import step
from malstyr.report.scope import Scope


def analyses(scope: Scope, subjects: Iterable[str], year: Period, but: Container[str] = ()) -> Iterator[Analysis]:
    """What is said of the subjects, or of a member of one, for a year and for the periods that its rows are of.

    Nothing is told of the subjects in ``but``, which are told elsewhere.
    """
    return _within(scope, subjects, year, lambda subject: subject not in but)


def analyses_among(scope: Scope, subjects: Container[str], within: Iterable[str], year: Period) -> Iterator[Analysis]:
    """What is said of those of the subjects that are goals or indicators ``within``, or members of one."""
    return _within(scope, within, year, lambda subject: subject in subjects)


def _within(scope: Scope, every: Iterable[str], year: Period, takes: Callable[[str], bool]) -> Iterator[Analysis]:
    for _, subject in sorted({held for one in every for held in scope.assessed.get(one, ())}):
        if takes(subject) and _told_here(scope, subject):
            yield from analyses_of(scope, subject, year)


def _told_here(scope: Scope, subject: str) -> bool:
    """Whether the report has the rows that it is of; of a goal it is told where the goal is."""
    return not subject.startswith("indicators/") or scope.of_subject(subject)


def analyses_of(scope: Scope, subject: str, year: Period) -> Iterator[Analysis]:
    """What is said of one subject, and of nothing within it."""
    yield from analyses_by_period(scope, subject, year).values()


def analyses_by_period(scope: Scope, subject: str, year: Period) -> Mapping[Period, Analysis]:
    """The same by the period that each is of: the year told of, or that of a row."""
    if subject not in scope.data.assessments:
        return {}
    readings = scope.evaluation.readings
    found = dict(pair for one in _periods(scope, subject, year) for pair in told_of_period(readings, subject, one))
    return {at: _analysis(scope, subject, at, said) for at, said in found.items() if _says(said)}


def _says(said: Assessment) -> bool:
    return bool(said.text or said.analysis or said.actions)


def _periods(scope: Scope, subject: str, year: Period) -> Sequence[Period]:
    """The year, and the periods that rows of the subject are of, with their measurements that fail."""
    _, id, member = (*subject.split("/", 2), None, None)[:3]
    mine = (one for one in scope.rows_in(year, id) if member is None or one.member == member)
    own = (period for one in mine for period in (one.period, *one.failing) if period is not None)
    return sorted({year, *own})


def _analysis(scope: Scope, subject: str, at: Period, said: Assessment) -> Analysis:
    actions = tuple(step(scope, one) for one in said.actions if one in scope.data.activities)
    text = in_a_row(said.text or "", said.analysis or "")
    when = scope.period(at)
    of = scope.workspace.called(subject) if "/" in subject else scope.workspace.name
    return Analysis(of, when, text, actions, scope.role(said.by))
