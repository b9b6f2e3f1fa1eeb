"""``malstyr report``: the meeting paper, as one file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from malstyr.cli.help import said
from malstyr.cli.options import AsOf, Lang, Output, one_of
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.workspace.workspace import Workspace

FORMATS = ("html", "md")


def report(
    path: Annotated[Path, typer.Argument(metavar=said("paths-name"), help=said("paths"), show_default=False)] = Path(),
    format: Annotated[str, typer.Option("--format", metavar="|".join(FORMATS), help=said("format"))] = "html",
    kind: Annotated[str, typer.Option("--kind", metavar="KIND", help=said("kind"))] = "scorecard",
    output: Output = None,
    period: Annotated[str | None, typer.Option("--period", metavar="PERIOD", help=said("period"))] = None,
    unit: Annotated[str | None, typer.Option("--unit", metavar="ID", help=said("unit"))] = None,
    public: Annotated[bool, typer.Option("--public", help=said("public"))] = False,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.status import evaluated, exists
    from malstyr.cli.terminal import give
    from malstyr.report.build import Order
    from malstyr.report.kinds import KINDS
    from malstyr.report.render import Pages, dress, render
    from malstyr.report.sources import sources

    one_of("--format", format, FORMATS)
    one_of("--kind", kind, KINDS)
    if kind == "enhet" and unit is None:
        raise Stop("unit-needed")
    chosen, evaluations = evaluated([path], as_of, lang, period)
    if len(evaluations) > 1:
        raise Stop("one-workspace", path=str(path), names=", ".join(one.workspace.folder for one in evaluations))
    exists(chosen, "unit", unit)
    evaluation = evaluations[0]
    workspace = evaluation.workspace
    look = workspace.data.settings.look
    logo = _inside(workspace, look.logo) if look is not None and look.logo else None
    pages = Pages(_own_templates(workspace), dress(look, logo), chosen.language)
    order = Order(kind, chosen.language, public, unit)
    give(render(evaluation, order, format, pages, sources(workspace, chosen.language)), output)
    return 2 if workspace.lost else 0


def _inside(workspace: Workspace, name: str) -> bytes | None:
    """A file of the workspace's folder; None where there is none, or where the name leads out of it."""
    folder = Path(workspace.folder).resolve()
    file = (folder / name).resolve()
    return file.read_bytes() if file.is_relative_to(folder) and file.is_file() else None


def _own_templates(workspace: Workspace) -> dict[str, str]:
    """The workspace's own templates by name, from its folder ``templates``; links that lead out are not followed."""
    folder = Path(workspace.folder).resolve() / "templates"
    found: dict[str, str] = {}
    for file in sorted(folder.rglob("*.j2")) if folder.is_dir() else ():
        if file.resolve().is_relative_to(folder) and file.is_file():
            found[file.relative_to(folder).as_posix()] = file.read_text(encoding="utf-8", errors="replace")
    return found
