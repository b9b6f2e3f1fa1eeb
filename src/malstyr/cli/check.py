"""``malstyr check``: every rule over one or several workspaces."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from malstyr.cli.help import said
from malstyr.cli.options import AsOf, Lang, Output, Paths, one_of

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
    from malstyr.cli.workspaces import choose
    from malstyr.findings import Severity
    from malstyr.output import concise, text
    from malstyr.output.checked import Checked
    from malstyr.rules.judge import judge

    one_of("--format", format, FORMATS)
    one_of("--fail-on", fail_on, THRESHOLDS)
    chosen = choose(paths, as_of, lang)
    judgements = tuple(judge(one, chosen.day(one), chosen.language) for one in chosen.loaded)
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
