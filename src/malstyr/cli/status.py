"""``malstyr status``, ``nki`` and ``budget``: how things stand, as tables or JSON."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import help_text
from malstyr.cli.options import AsOf, Lang, Output, Paths, PeriodOption, UnitOption, one_of
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import give

if TYPE_CHECKING:
    from malstyr.cli.workspaces import Chosen
    from malstyr.evaluate.calendar import Clock, Point
    from malstyr.evaluate.evaluate import Evaluation, NotReported
    from malstyr.model.periods import Period as PeriodOfReport
    from malstyr.output.status.blame import Blame

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
    verbose: Annotated[bool, typer.Option("--verbose", help=help_text("verbose"))] = False,
    format: Annotated[str | None, format_option("status")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.model.outcome import Status
    from malstyr.output.overview import Overview
    from malstyr.present.wanted import Wanted

    to = destination("status", format, output, paths or [Path()])
    chosen, evaluations = evaluated(paths, as_of, lang, period)
    exists(chosen, "unit", unit)
    exists(chosen, "perspective", perspective)
    wanted = Wanted(unit, perspective, Status(one_of("--only", only, STATUSES)) if only is not None else None)
    blames = _blames(chosen) if verbose and to.format == "text" else {}
    give(to, Overview(evaluations, wanted, blames), chosen.language)
    return _code(chosen)


def _blames(chosen: Chosen) -> dict[str, Blame]:
    """Who last changed what, for each workspace."""
    from malstyr.cli.history import past
    from malstyr.output.status.blame import BLAMED, Blame

    held = [(one, one.loaded.workspace) for one in chosen.versions]
    return {workspace.folder: Blame(past(one, BLAMED), workspace) for one, workspace in held}


def nki(
    paths: Paths = None,
    period: PeriodOption = None,
    unit: UnitOption = None,
    format: Annotated[str | None, format_option("nki")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.output.nki.indices import Indices
    from malstyr.output.overview import Overview

    to = destination("nki", format, output, paths or [Path()])
    chosen, evaluations = evaluated(paths, as_of, lang, period)
    exists(chosen, "unit", unit)
    give(to, Overview(evaluations, Indices(unit)), chosen.language)
    return _code(chosen)


def budget(
    paths: Paths = None,
    period: PeriodOption = None,
    unit: UnitOption = None,
    format: Annotated[str | None, format_option("budget")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.output.overview import Overview
    from malstyr.present.wanted import Wanted

    to = destination("budget", format, output, paths or [Path()])
    chosen, evaluations = evaluated(paths, as_of, lang, period, budget=True)
    exists(chosen, "unit", unit)
    give(to, Overview(evaluations, Wanted(unit)), chosen.language)
    return _code(chosen)


def evaluated(
    paths: list[Path] | None,
    as_of: str | None,
    lang: str | None,
    period: str | None,
    about: Callable[[Clock], PeriodOfReport | Point | None] | None = None,
    budget: bool = False,
) -> tuple[Chosen, list[Evaluation]]:
    """The workspaces that paths name, evaluated for a period, or else what ``about`` says or a report is about."""
    from pydantic_core import PydanticCustomError

    from malstyr.cli.workspaces import choose
    from malstyr.evaluate.calendar import Clock
    from malstyr.evaluate.evaluate import NotReported, evaluate

    def asked_of(clock: Clock) -> PeriodOfReport | Point | None:
        """The period or the reporting point that the text names, which may be one of this workspace's own."""
        if period is None:
            return about(clock) if about is not None else None
        try:
            return clock.asked(period)
        except PydanticCustomError as wrong:
            meant = (wrong.context or {}).get("instead")
            raise Stop("bad-period", *(["did-you-mean"] if meant else []), text=period, name=meant or "") from None

    chosen = choose(paths, as_of, lang)
    found: list[Evaluation] = []
    for one in chosen.loaded:
        clock = Clock.of(one.workspace, chosen.day(one))
        try:
            found.append(evaluate(one.workspace, clock.as_of, asked_of(clock), budget))
        except NotReported as wrong:
            raise not_reported(wrong, clock) from None
    return chosen, found


def not_reported(wrong: NotReported, clock: Clock) -> Stop:
    """That a period is neither a year nor a point that is ready, with what may be asked for."""
    years = f"--period {clock.open_year - 1}", f"--period {clock.open_year}"
    listed = ", ".join([*years, *(f"--period {one.period}" for one in wrong.ready)])
    if wrong.point is None:
        return Stop("not-a-point", asked=wrong.asked, listed=listed)
    return Stop("point-not-ready", asked=wrong.asked, ready=wrong.point.ready.isoformat(), listed=listed)


def exists(chosen: Chosen, what: str, name: str | None) -> None:
    """Stop where no workspace has the unit or perspective asked for."""
    from malstyr.language.nearest import nearest

    held = [id for one in chosen.loaded for id in getattr(one.workspace.data, f"{what}s")]
    if name is not None and name not in held:
        near = nearest(name, held)
        raise Stop(f"no-{what}", *(["did-you-mean"] if near else []), asked=name, name=near or "")


def _code(chosen: Chosen) -> int:
    """2 where a file was lost, so that a table of less than everything is never taken for all."""
    return 2 if any(one.workspace.lost for one in chosen.loaded) else 0
