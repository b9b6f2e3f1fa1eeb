"""What has changed since the decisions that are locked, as a report tells it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from malstyr.changes.decided import since
from malstyr.changes.telling import Telling
from malstyr.language.words import words
from malstyr.report.view import Fact
from malstyr.rules.registry import usual
from malstyr.workspace.workspace import Workspace


def decided(workspace: Workspace, as_of: date, language: str, place: Callable[[str], str]) -> Iterator[Fact]:
    """Each decision and how much has changed since, then each change: where, from what to what, and why.

    ``place`` says what a subject is called in the report.
    """
    catalogue = words(language)
    for lock in workspace.locks:
        if not lock.intact or lock.decision not in workspace.data.decisions:
            yield Fact(lock.decision, catalogue["report.lock-broken"])
            continue
        changes = since(lock, workspace, as_of, usual())
        telling = Telling(changes, language)
        n = len(changes.items)
        yield Fact(telling.decision(lock.decision), catalogue[f"report.changed.{min(n, 2)}"].format(n=n))
        for one in changes.items:
            where = " › ".join((place(one.subject), *telling.fields(one)))
            yield Fact(where, " ".join((f"{telling.from_to(one)}.", telling.why(one), *telling.decides(one))))
