"""What has changed since each decision that is locked beside the goal files."""

from collections.abc import Iterator

from malstyr.changes.change import Change
from malstyr.changes.decided import changes_since_decision
from malstyr.changes.telling import Telling
from malstyr.report.scope import Scope
from malstyr.rules.registry import usual


def since_decisions(scope: Scope) -> Iterator[tuple[str, Telling | None]]:
    """Each decision with the changes since; None where what was decided is no longer known."""
    for lock in scope.workspace.locks:
        if not lock.intact or lock.decision not in scope.data.decisions:
            yield lock.decision, None
        else:
            changes = changes_since_decision(lock, scope.workspace, scope.as_of, usual())
            yield lock.decision, Telling(changes, scope.language)


def how_much_changed(scope: Scope, telling: Telling) -> str:
    """How much has changed since a decision."""
    n = len(telling.changes.items)
    return scope.words[f"report.changed.{min(n, 2)}"].format(n=n)


def where_changed(scope: Scope, telling: Telling, one: Change) -> str:
    """The entry and the field of a change."""
    return " › ".join((scope.place(one.subject), *telling.fields(one)))
