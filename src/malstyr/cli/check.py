"""``malstyr check``: every rule over one or several workspaces."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import help_text
from malstyr.cli.options import AsOf, Lang, Output, Paths, one_of
from malstyr.cli.stop import Stop

_THRESHOLDS = ("error", "warning", "never")


def check(
    paths: Paths = None,
    format: Annotated[str | None, format_option("check")] = None,
    fail_on: Annotated[
        str, typer.Option("--fail-on", metavar="|".join(_THRESHOLDS), help=help_text("fail-on"))
    ] = "error",
    baseline: Annotated[
        Path | None, typer.Option("--baseline", metavar="FILE", help=help_text("baseline"), show_default=False)
    ] = None,
    update_baseline: Annotated[bool, typer.Option("--update-baseline", help=help_text("update-baseline"))] = False,
    force: Annotated[bool, typer.Option("--force", help=help_text("force"))] = False,
    all: Annotated[bool, typer.Option("--all", help=help_text("all"))] = False,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.terminal import give
    from malstyr.cli.workspaces import choose
    from malstyr.findings import Severity
    from malstyr.output.check.checked import Checked
    from malstyr.rules.judge import judge

    to = destination("check", format, output, [*(paths or [Path()]), *([baseline] if baseline is not None else [])])
    one_of("--fail-on", fail_on, _THRESHOLDS)
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
    checked = Checked(judgements, chosen.day(chosen.loaded[0]), chosen.only, all)
    give(to, checked, chosen.language)
    if checked.could_not_look:
        return 2
    return int(checked.fails(None if fail_on == "never" else Severity(fail_on)))
