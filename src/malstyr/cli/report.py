"""``malstyr report``: the meeting paper, as one file."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from malstyr.cli.help import said
from malstyr.cli.options import AsOf, Lang, Output, Period, Unit, one_of
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.report.kinds import NoPoint
    from malstyr.report.sources import Origin

FORMATS = ("html", "md", "pdf")


def report(
    path: Annotated[Path, typer.Argument(metavar=said("paths-name"), help=said("paths"), show_default=False)] = Path(),
    format: Annotated[str, typer.Option("--format", metavar="|".join(FORMATS), help=said("format"))] = "html",
    kind: Annotated[str, typer.Option("--kind", metavar="KIND", help=said("kind"))] = "scorecard",
    output: Output = None,
    period: Period = None,
    unit: Unit = None,
    public: Annotated[bool, typer.Option("--public", help=said("public"))] = False,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.status import evaluated, exists
    from malstyr.cli.terminal import give
    from malstyr.report.build import build
    from malstyr.report.kinds import KINDS, NoPoint, Order, about
    from malstyr.report.own import own_logo, own_templates
    from malstyr.report.render import Pages, Unusable, dress
    from malstyr.report.sources import sources
    from malstyr.report.view import PAGE, PAPER

    one_of("--format", format, FORMATS)
    one_of("--kind", kind, KINDS)
    if format == "pdf" and output is None:
        raise Stop("pdf-needs-output")
    if kind == "enhet" and unit is None:
        raise Stop("unit-needed")
    try:
        chosen, evaluations = evaluated([path], as_of, lang, period, lambda clock: about(kind, clock))
    except NoPoint as none:
        raise _no_point(none) from None
    if len(evaluations) > 1:
        raise Stop("one-workspace", path=str(path), names=", ".join(one.workspace.folder for one in evaluations))
    exists(chosen, "unit", unit)
    evaluation = evaluations[0]
    workspace = evaluation.workspace
    look = workspace.data.settings.look
    folder = Path(workspace.folder)
    order = Order(kind, chosen.language, public, unit)
    drawn, medium = ("html", PAPER) if format == "pdf" else (format, PAGE)
    try:
        told = sources(workspace, chosen.language, _origin(folder))
        pages = Pages(own_templates(folder), dress(look, own_logo(folder, look)), chosen.language)
        text = pages.page(build(evaluation, order, told), drawn, medium)
    except Unusable as wrong:
        raise Stop(wrong.key, **wrong.told) from None
    if format == "pdf" and output is not None:
        _write_pdf(text, evaluation.as_of, output, chosen.language)
    else:
        give(text, output)
    return 2 if workspace.lost else 0


def _no_point(none: NoPoint) -> Stop:
    """That there is nothing to report at yet: the day of the first point, and how an earlier one is asked for."""
    if none.first is None:
        return Stop("no-points")
    earlier = "no-point-before" if not none.before else "point-before"
    before = none.before[-1].period if none.before else ""
    first = none.first
    told = {"year": str(first.year), "asked": first.period, "ready": first.ready.isoformat(), "before": before}
    return Stop("no-point-ready", earlier, **told)


def _origin(folder: Path) -> Origin | None:
    """The commit of the workspace; a report is made also where git does not answer."""
    from malstyr.cli.origin import origin
    from malstyr.source.files import read_folder
    from malstyr.source.git import GitTrouble

    try:
        return origin(folder, read_folder(folder))
    except GitTrouble:
        return None


def _write_pdf(html: str, as_of: date, output: Path, language: str) -> None:
    from malstyr.cli.site import telling
    from malstyr.cli.terminal import write_bytes
    from malstyr.language.words import words
    from malstyr.report.pdf import NoPdf, pdf

    try:
        with telling(words(language)["cli.making"]) as tell:
            tell(output.name)
            made = pdf(html, as_of)
        write_bytes(output, made)
    except NoPdf as lacking:
        raise Stop(str(lacking)) from None
