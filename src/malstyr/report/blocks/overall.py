"""What people say of the whole: of the organisation and of its units, with how they judge it and why."""

from collections.abc import Iterator

from malstyr.evaluate.said import told_of_period
from malstyr.language.typography import capitalised
from malstyr.model.goals import Assessment
from malstyr.present.shortened import in_a_row
from malstyr.report.scope import Scope
from malstyr.report.view import Fact

OF_ALL = "organisation"


def overall(scope: Scope) -> Iterator[Fact]:
    """Of the organisation first, then of each unit; of a unit's report its own alone, of a tag's none."""
    if scope.order.tag is not None:
        return
    yield from overall_of_all(scope, scope.workspace.name)
    for id in scope.data.units:
        if scope.of_unit(id):
            yield from _told(scope, f"units/{id}", scope.place(f"units/{id}"))


def overall_of_all(scope: Scope, name: str) -> Iterator[Fact]:
    """Of the organisation alone, where the report is of all of it, under a ``name``."""
    if scope.order.unit is None and scope.order.tag is None:
        yield from _told(scope, OF_ALL, name)


def _told(scope: Scope, subject: str, name: str) -> Iterator[Fact]:
    for at, one in told_of_period(scope.evaluation.readings, subject, scope.year):
        text = in_a_row(_judged(scope, one), one.text or "", one.analysis or "")
        by = f" ({scope.role(one.by)})" if one.by else ""
        if text:
            yield Fact(f"{name}, {scope.period(at)}", f"{text}{by}")


def _judged(scope: Scope, one: Assessment) -> str:
    """The status said with its reason; without one it has no effect."""
    if one.status is None or one.reason is None:
        return ""
    return f"{capitalised(scope.words[f'status.{one.status}'])}: {one.reason}"
