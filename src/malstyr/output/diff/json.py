"""``diff --format json``, version 1: a contract that others read. Numbers are texts of the exact decimal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from malstyr import __version__
from malstyr.changes.approval import written
from malstyr.changes.change import Change, Changes
from malstyr.changes.telling import Telling
from malstyr.present.location import location
from malstyr.present.paper import Paper
from malstyr.present.visible import as_json
from malstyr.source.tree import Place


def render(compared: Sequence[Changes], paper: Paper) -> str:
    counted: Counter[str] = Counter()
    for changes in compared:
        counted.update("approved" if one.approved_by is not None else str(one.change_class) for one in changes.items)
    report = {
        "version": 1,
        "tool": {"name": "malstyr", "version": __version__},
        "as_of": max(one.as_of for one in compared).isoformat(),
        "complete": all(one.complete for one in compared),
        "workspaces": [_workspace(one, paper.language) for one in compared],
        "summary": dict(sorted(counted.items())),
    }
    return as_json(report) + "\n"


def _workspace(changes: Changes, language: str) -> dict[str, Any]:
    telling = Telling(changes, language)
    return {
        "path": changes.folder,
        "organisation": changes.name,
        "base": changes.base,
        "complete": changes.complete,
        "decisions": list(changes.decisions),
        "changes": [_change(one, telling) for one in changes.items],
        "unused_approvals": [{"decision": one.id, "path": one.path} for one in changes.unused],
    }


def _change(change: Change, telling: Telling) -> dict[str, Any]:
    return {
        "path": change.key,
        "subject": change.subject,
        "class": change.change_class,
        "verdict": change.verdict.id,
        "severity": change.severity,
        "message": telling.why(change),
        "before": written(change.before),
        "after": written(change.after),
        "other": change.other or None,
        "needed": change.needed,
        "approved_by": change.approved_by,
        "not_approved_by": {"decision": change.lack[0], "why": change.lack[1]} if change.lack is not None else None,
        "fingerprint": change.fingerprint,
        "location": _location(change.place_after),
        "location_before": _location(change.place_before),
    }


def _location(place: Place | None) -> dict[str, str | int] | None:
    return location(place) if place is not None else None
