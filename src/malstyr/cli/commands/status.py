"""``malstyr status``, ``nki``, ``budget`` and ``risks``: how things stand, as tables or JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import help_text
from malstyr.cli.options import AsOf, Lang, Output, Paths, PeriodOption, TagOption, UnitOption, day_of, one_of, tag_of
from malstyr.cli.terminal import paper_for

STATUSES = ("met", "partly", "not_met", "not_yet", "not_measured", "suppressed", "no_target")

PerspectiveOption: TypeAlias = Annotated[
    str | None, typer.Option("--perspective", metavar="ID", help=help_text("perspective"))
]
Only: TypeAlias = Annotated[str | None, typer.Option("--only", metavar="STATUS", help=help_text("only"))]


def status(
    paths: Paths = None,
    period: PeriodOption = None,
    unit: UnitOption = None,
    perspective: PerspectiveOption = None,
    only: Only = None,
    tag: TagOption = None,
    goal: Annotated[str | None, typer.Option("--goal", metavar="ID", help=help_text("goal"))] = None,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help=help_text("verbose"))] = False,
    blame: Annotated[bool, typer.Option("--blame", help=help_text("blame"))] = False,
    format: Annotated[str | None, format_option("status")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.evaluating import Evaluating
    from malstyr.cli.overview import overview
    from malstyr.model.outcome import Status
    from malstyr.present.wanted import Wanted

    to = destination("status", format, output, paths or [Path()])
    state = Status(one_of("--only", only, STATUSES)) if only is not None else None
    wanted = Wanted(unit, perspective, state, goal, tag_of(tag))
    whole = verbose or blame or (goal, tag) != (None, None)
    asked = Evaluating("status", to.format, paper_for(to), day_of(as_of), period, wanted, blame, whole)
    return overview(paths, lang, asked, to)


def nki(
    paths: Paths = None,
    period: PeriodOption = None,
    unit: UnitOption = None,
    tag: TagOption = None,
    format: Annotated[str | None, format_option("nki")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.evaluating import Evaluating
    from malstyr.cli.overview import overview
    from malstyr.output.nki.indices import Indices

    to = destination("nki", format, output, paths or [Path()])
    asked = Evaluating("nki", to.format, paper_for(to), day_of(as_of), period, Indices(unit, tag=tag_of(tag)))
    return overview(paths, lang, asked, to)


def budget(
    paths: Paths = None,
    period: PeriodOption = None,
    unit: UnitOption = None,
    tag: TagOption = None,
    format: Annotated[str | None, format_option("budget")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.evaluating import Evaluating
    from malstyr.cli.overview import overview
    from malstyr.present.wanted import Wanted

    to = destination("budget", format, output, paths or [Path()])
    asked = Evaluating("budget", to.format, paper_for(to), day_of(as_of), period, Wanted(unit, tag=tag_of(tag)))
    return overview(paths, lang, asked, to)


def risks(
    paths: Paths = None,
    unit: UnitOption = None,
    tag: TagOption = None,
    format: Annotated[str | None, format_option("risks")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.evaluating import Evaluating
    from malstyr.cli.overview import overview
    from malstyr.present.wanted import Wanted

    to = destination("risks", format, output, paths or [Path()])
    asked = Evaluating("risks", to.format, paper_for(to), day_of(as_of), None, Wanted(unit, tag=tag_of(tag)))
    return overview(paths, lang, asked, to)
