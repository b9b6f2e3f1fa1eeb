"""``malstyr check``: every rule over one or several workspaces."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from malstyr.cli.help import said
from malstyr.cli.options import AsOf, Lang, Output, Paths, checked_language, day_of, one_of
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.output.checked import Checked

FORMATS = ("text", "concise", "json")
THRESHOLDS = ("error", "warning", "never")


def check(
    paths: Paths = None,
    format: Annotated[str, typer.Option("--format", metavar="|".join(FORMATS), help=said("format"))] = "text",
    fail_on: Annotated[str, typer.Option("--fail-on", metavar="|".join(THRESHOLDS), help=said("fail-on"))] = "error",
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli import terminal
    from malstyr.findings import Severity
    from malstyr.output import concise, text

    one_of("--format", format, FORMATS)
    one_of("--fail-on", fail_on, THRESHOLDS)
    checked = look(paths or [Path()], day_of(as_of), checked_language(lang))
    if format == "text" and output is None:
        import sys

        signs = terminal.glyphs(sys.stdout)
        terminal.print_lines(text.render(checked, terminal.width(sys.stdout), signs))
    else:
        rendered = {"text": text.plain, "concise": concise.render, "json": _json}[format](checked)
        if output is None:
            terminal.print_plain(rendered)
        else:
            terminal.write_file(output, rendered)
    if checked.could_not_look:
        return 2
    return int(checked.fails(None if fail_on == "never" else Severity(fail_on)))


def _json(checked: Checked) -> str:
    from malstyr.output.json import render

    return render(checked)


def look(paths: list[Path], as_of: date | None, lang: str | None) -> Checked:
    """Load and judge the workspaces that ``paths`` name: a folder with several, one, or a file of one."""
    from malstyr.cli.terminal import language
    from malstyr.output.checked import Checked
    from malstyr.rules.judge import judge
    from malstyr.source.files import find_workspaces, read_folder, workspace_around
    from malstyr.workspace.load import load

    folders: dict[Path, None] = {}
    shown_file: str | None = None
    for path in paths:
        if not path.exists():
            raise Stop("no-path", path=str(path))
        around = workspace_around(path.absolute())
        found = [around] if around is not None else list(find_workspaces(path)) if path.is_dir() else []
        if not found:
            raise Stop("no-workspace", path=str(path))
        folders |= dict.fromkeys(found)
        if path.is_file():
            shown_file = shown(path)
    loaded = [load(shown(folder), read_folder(folder)) for folder in folders]
    first = loaded[0].workspace.data
    day = as_of or first.settings.as_of or date.today()
    spoken = language(lang, first.organisation.language if first.organisation else None)
    judgements = tuple(judge(one, as_of or one.workspace.data.settings.as_of or day, spoken) for one in loaded)
    return Checked(judgements, day, spoken, shown_file if len(paths) == 1 else None)


def shown(path: Path) -> str:
    """A path as people see it: relative to where they stand, whole outside it, with ``/``."""
    whole = Path(os.path.normpath(path.absolute()))
    here = Path.cwd()
    return (whole.relative_to(here) if whole.is_relative_to(here) else whole).as_posix()
