"""``malstyr history``: one paragraph a change, newest first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from malstyr.changes.approval import written
from malstyr.changes.messages import catalogue
from malstyr.changes.telling import Telling
from malstyr.output.lines import Line, shown, wrap
from malstyr.versions.history import Past
from malstyr.workspace.workspace import Workspace

SHORT_ID = 10


def who(past: Past, workspace: Workspace) -> str:
    """The title of the role whose person made the change, else the name that git holds."""
    titles = (role.title for role in workspace.data.roles.values() if role.person == past.step.author)
    return next(titles, past.step.author)


def render(found: Sequence[Past], workspace: Workspace, language: str, width: int = 80) -> Iterator[Line]:
    words = catalogue(language)
    for one in found:
        telling = Telling(one.among, language)
        head = f"{one.step.day.isoformat()} {one.step.id[:SHORT_ID]} "
        change = f"{telling.where(one.change)}: {telling.from_to(one.change)}"
        lines: list[Line] = [*wrap([(head, "bold")], change, width, 2)]
        lines += wrap([("  ", "")], f"{words[f'class.{one.change.change_class}']}. {who(one, workspace)}.", width, 2)
        for said in _decides(one, language):
            lines += wrap([("  ", "")], said, width, 2)
        yield from ([(shown(text), style) for text, style in line] for line in lines)


def _decides(past: Past, language: str) -> list[str]:
    """What is said of the decision, and where it came with a later commit, of that."""
    if past.later is None:
        return Telling(past.among, language).decides(past.change)
    step = past.later.step
    came = catalogue(language)["approved-later"].format(day=step.day.isoformat(), commit=step.id[:SHORT_ID])
    return [*Telling(past.later.among, language).decides(past.change), came]


def _approved_in(past: Past) -> str | None:
    """The commit that brought the approval."""
    if past.change.approved_by is None:
        return None
    return (past.later or past).step.id


def plain(found: Sequence[Past], workspace: Workspace, language: str) -> str:
    """The same as text without style, for a file."""
    return "".join("".join(text for text, _ in line).rstrip() + "\n" for line in render(found, workspace, language))


def as_json(found: Sequence[Past], language: str) -> str:
    """For programs: the author is left out, since it names a person."""
    report = {
        "version": 1,
        "changes": [
            {
                "date": one.step.day.isoformat(),
                "commit": one.step.id,
                "path": one.change.key,
                "class": one.change.change_class,
                "verdict": one.change.verdict.id,
                "message": Telling(one.among, language).why(one.change),
                "before": written(one.change.before),
                "after": written(one.change.after),
                "approved_by": one.change.approved_by,
                "approved_in": _approved_in(one),
                "fingerprint": one.change.fingerprint,
            }
            for one in found
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"
