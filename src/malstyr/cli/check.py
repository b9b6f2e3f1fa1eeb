"""``malstyr check``: every rule over one or several workspaces."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from malstyr.cli.help import said
from malstyr.cli.options import AsOf, Lang, Output, Paths, one_of
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.output.checked import Checked

FORMATS = ("text", "concise", "json")
THRESHOLDS = ("error", "warning", "never")


def check(
    paths: Paths = None,
    format: Annotated[str, typer.Option("--format", metavar="|".join(FORMATS), help=said("format"))] = "text",
    fail_on: Annotated[str, typer.Option("--fail-on", metavar="|".join(THRESHOLDS), help=said("fail-on"))] = "error",
    baseline: Annotated[
        Path | None, typer.Option("--baseline", metavar="FILE", help=said("baseline"), show_default=False)
    ] = None,
    update_baseline: Annotated[bool, typer.Option("--update-baseline", help=said("update-baseline"))] = False,
    force: Annotated[bool, typer.Option("--force", help=said("force"))] = False,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli import terminal
    from malstyr.cli.workspaces import choose
    from malstyr.findings import Severity
    from malstyr.output import concise, text
    from malstyr.output.checked import Checked
    from malstyr.rules.judge import judge

    one_of("--format", format, FORMATS)
    one_of("--fail-on", fail_on, THRESHOLDS)
    chosen = choose(paths, as_of, lang)
    judgements = tuple(judge(one, chosen.day(one), chosen.language) for one in chosen.loaded)
    if update_baseline and baseline is None:
        raise Stop("baseline-where")
    if baseline is not None:
        from malstyr.cli.baseline import known_apart, update

        if len(judgements) > 1:
            names = ", ".join(one.workspace.folder for one in judgements)
            raise Stop("one-workspace", path=str((paths or [Path()])[0]), names=names)
        if update_baseline and not update(judgements[0], baseline, force, chosen.language):
            return 1
        judgements = (known_apart(judgements[0], baseline),)
    checked = Checked(judgements, chosen.day(chosen.loaded[0]), chosen.language, chosen.only)
    if format == "text" and output is None:
        signs = terminal.glyphs(sys.stdout)
        terminal.print_lines(text.render(checked, terminal.width(sys.stdout), signs))
    else:
        rendered = {"text": text.plain, "concise": concise.render, "json": _json}[format](checked)
        terminal.give(rendered, output)
    if checked.could_not_look:
        return 2
    return int(checked.fails(None if fail_on == "never" else Severity(fail_on)))


def _json(checked: Checked) -> str:
    from malstyr.output.json import render

    return render(checked)
