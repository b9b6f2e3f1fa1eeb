"""``malstyr status``, ``nki``, ``budget``, ``risks``, ``board`` and ``coverage``: how things stand."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from malstyr.cli.destination import Destination, destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import help_text, option
from malstyr.cli.options import AsOf, Lang, Output, Paths, PeriodOption, TagOption, UnitOption, day_of, one_of, tag_of
from malstyr.cli.terminal import paper_for

STATUSES = ("met", "partly", "not_met", "not_yet", "not_measured", "suppressed", "no_target")

PerspectiveOption: TypeAlias = Annotated[str | None, option("--perspective", "perspective", "ID")]
Only: TypeAlias = Annotated[str | None, option("--only", "only", "STATUS")]


def status(
    paths: Paths = None,
    period: PeriodOption = None,
    unit: UnitOption = None,
    perspective: PerspectiveOption = None,
    only: Only = None,
    tag: TagOption = None,
    goal: Annotated[str | None, option("--goal", "goal", "ID")] = None,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help=help_text("verbose"))] = False,
    blame: Annotated[bool, option("--blame", "blame")] = False,
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
    to = destination("nki", format, output, paths or [Path()])
    return _told(to, paths, unit, tag, period, as_of, lang)


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
    to = destination("budget", format, output, paths or [Path()])
    return _told(to, paths, unit, tag, period, as_of, lang)


def risks(
    paths: Paths = None,
    unit: UnitOption = None,
    tag: TagOption = None,
    format: Annotated[str | None, format_option("risks")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    to = destination("risks", format, output, paths or [Path()])
    return _told(to, paths, unit, tag, None, as_of, lang)


def board(
    paths: Paths = None,
    unit: UnitOption = None,
    tag: TagOption = None,
    format: Annotated[str | None, format_option("board")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    to = destination("board", format, output, paths or [Path()], unit or "tavla")
    return _told(to, paths, unit, tag, None, as_of, lang)


def coverage(
    paths: Paths = None,
    unit: UnitOption = None,
    tag: TagOption = None,
    format: Annotated[str | None, format_option("coverage")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    to = destination("coverage", format, output, paths or [Path()], "tackning")
    return _told(to, paths, unit, tag, None, as_of, lang)


def _told(
    to: Destination,
    paths: list[Path] | None,
    unit: str | None,
    tag: str | None,
    period: str | None,
    as_of: str | None,
    lang: str | None,
) -> int:
    """What is told of a unit or of what is classified so, by the commands that are asked for nothing else."""
    from malstyr.cli.evaluating import Evaluating
    from malstyr.cli.overview import overview
    from malstyr.output.nki.indices import Indices
    from malstyr.present.wanted import Wanted

    wanted = (Indices if to.command == "nki" else Wanted)(unit, tag=tag_of(tag))
    asked = Evaluating(to.command, to.format, paper_for(to), day_of(as_of), period, wanted)
    return overview(paths, lang, asked, to)
