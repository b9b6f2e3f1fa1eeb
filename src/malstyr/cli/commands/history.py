"""``malstyr history``: every change of a goal, a target or a value, with who, when and the decision."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import argument
from malstyr.cli.options import Lang, OnePath, Output
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.workspace.workspace import Workspace

SOUGHT = (
    *("goals", "indicators", "activities", "plans", "decisions", "units"),
    *("lists", "risks", "waivers", "improvements", "boards", "meetings"),
)
"""Sections in which an id alone is looked for."""


def history(
    subject: Annotated[str, argument("subject", "ID")],
    path: OnePath = Path(),
    format: Annotated[str | None, format_option("history")] = None,
    output: Output = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.asking_git import past
    from malstyr.cli.terminal import give
    from malstyr.cli.workspaces import choose
    from malstyr.output.history.lineage import Lineage

    to = destination("history", format, output, [path])
    chosen = choose([path], None, lang)
    version = chosen.single(path)
    workspace = version.loaded.workspace
    found = past(version, _subjects(workspace, subject))
    if not found:
        from malstyr.language.nearest import nearest

        near = nearest(subject, {id for section in SOUGHT for id in getattr(workspace.data, section)})
        raise Stop("no-history-of", "did-you-mean" if near else "check-committed", asked=subject, name=near or "")
    give(to, Lineage(found, workspace), chosen.language)
    return 0


def _subjects(workspace: Workspace, asked: str) -> list[str]:
    """The paths that an id, ``section/id`` or a longer path means; one that is gone may stand in any section."""
    if "/" in asked:
        return [asked]
    held = [section for section in SOUGHT if asked in getattr(workspace.data, section)]
    return [f"{section}/{asked}" for section in held or SOUGHT]
