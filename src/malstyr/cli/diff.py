"""``malstyr diff``: what changed in the goals since a revision, and whether a decision covers it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from malstyr.cli.formats import checked_format, default_format, format_option
from malstyr.cli.help import said
from malstyr.cli.options import AsOf, Lang, Output, checked_language, day_of, one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malstyr.changes.change import Changes
    from malstyr.cli.revisions import Pair

THRESHOLDS = ("weakened", "error", "warning", "never")
"""``weakened`` and ``error`` are the same: all that needs a decision and has none."""


def diff(
    revisions: Annotated[
        str | None, typer.Argument(metavar="BASE[..HEAD]", help=said("revisions"), show_default=False)
    ] = None,
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar=said("paths-name"), help=said("paths"), show_default=False)
    ] = None,
    driver: Annotated[bool, typer.Option("--driver", help=said("driver"))] = False,
    direct: Annotated[bool, typer.Option("--direct", help=said("direct"))] = False,
    format: Annotated[str, format_option("diff")] = default_format("diff"),
    fail_on: Annotated[str, typer.Option("--fail-on", metavar="|".join(THRESHOLDS), help=said("fail-on"))] = "weakened",
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.changes.judge import changes
    from malstyr.cli.revisions import asked, pairs
    from malstyr.cli.stop import Stop
    from malstyr.cli.terminal import give, language
    from malstyr.rules.registry import usual

    if driver:
        from malstyr.cli.driver import drive

        return drive([str(revisions), *map(str, paths or [])], checked_language(lang))
    form = checked_format("diff", format)
    one_of("--fail-on", fail_on, THRESHOLDS)
    day, spoken = day_of(as_of), checked_language(lang)
    if revisions is not None and Path(revisions).exists() and not _names_commit(revisions):
        wanted_paths, revisions = [Path(revisions), *(paths or [])], None
    else:
        wanted_paths = paths or [Path()]
    for path in wanted_paths:
        if not path.exists():
            raise Stop("no-path", path=str(path))
    wanted = asked(revisions, wanted_paths[0].absolute(), direct)
    found = list(pairs(wanted, wanted_paths))
    organisation = found[0].new.workspace.data.organisation
    compared = [
        changes(
            one.old.workspace,
            one.new.workspace,
            day or one.new.workspace.data.settings.as_of or date.today(),
            usual(),
            wanted.base,
        )
        for one in found
    ]
    tongue = language(spoken, organisation.language if organisation is not None else None)
    give("diff", form, compared, tongue, output)
    if not all(one.complete for one in compared) or any(_of_another_version(one) for one in found):
        return 2
    return int(_fails(compared, fail_on))


def _of_another_version(pair: Pair) -> bool:
    """Whether one side is written in a version of the format that we do not know."""
    return any(fault.rule == "unknown-version" for side in (pair.old, pair.new) for fault in side.faults)


def _names_commit(revision: str) -> bool:
    from malstyr.source.git import GitTrouble, repository

    found = repository(Path())
    try:
        return found is not None and found[0].find_commit(revision.partition("..")[0]) is not None
    except GitTrouble:
        return False


def _fails(compared: Sequence[Changes], fail_on: str) -> bool:
    from malstyr.findings import Severity

    failing = {"warning": (Severity.ERROR, Severity.WARNING), "never": ()}.get(fail_on, (Severity.ERROR,))
    return any(change.severity in failing for one in compared for change in one.items)
