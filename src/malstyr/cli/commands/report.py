"""``malstyr report``: the meeting paper, as one file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import option
from malstyr.cli.options import (
    AsOf,
    Lang,
    OnePath,
    Output,
    PeriodOption,
    PublicOption,
    TagOption,
    UnitOption,
    exists,
    one_of,
    tag_of,
)
from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.report.kinds import NoPoint


def report(
    path: OnePath = Path(),
    format: Annotated[str | None, format_option("report")] = None,
    kind: Annotated[str, option("--kind", "kind", "KIND")] = "scorecard",
    output: Output = None,
    period: PeriodOption = None,
    unit: UnitOption = None,
    tag: TagOption = None,
    public: PublicOption = False,
    template: Annotated[Path | None, option("--template", "template", "FILE")] = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.evaluating import evaluation_of
    from malstyr.cli.progress import telling
    from malstyr.cli.terminal import give
    from malstyr.cli.workspaces import choose
    from malstyr.language.words import words
    from malstyr.report.dress import Unusable
    from malstyr.report.kinds import KINDS, NoPoint, Order, about
    from malstyr.report.manuscript import manuscript
    from malstyr.versions.origin import made_from
    from malstyr.workspace.tags import tags_of

    reads = [path] if template is None else [path, template]
    kind = one_of("--kind", kind, KINDS)
    to = destination("report", format, output, reads, kind)
    word = _template(template, to.format) if template is not None else None
    if kind == "enhet" and unit is None:
        raise Stop("unit-needed")
    chosen = choose([path], as_of, lang)
    version = chosen.single(path)
    try:
        evaluation = evaluation_of(version, chosen.as_of, period, lambda clock: about(kind, clock))
    except NoPoint as none:
        raise _no_point(none) from None
    exists("unit", unit, evaluation.workspace.names("units"))
    exists("tag", tag, {one: one for one in tags_of(evaluation.workspace.data)})
    folder = Path(evaluation.workspace.folder)
    order = Order(kind, chosen.language, public, unit, tag_of(tag))
    try:
        made = manuscript(evaluation, order, folder, made_from(version), word)
        with telling(words(chosen.language)["cli.making"]) as tell:
            if to.file is not None:
                tell(to.file.name)
            give(to, made, chosen.language)
    except Unusable as wrong:
        raise Stop(wrong.key, **wrong.told) from None
    return 0 if evaluation.workspace.complete else 2


def _template(file: Path, format: str) -> bytes:
    """What is in the template of Word. Raises Stop where it cannot be read, or the report is not in Word."""
    from malstyr.cli.no_path import no_path
    from malstyr.word.limits import LARGEST

    if format != "docx":
        raise Stop("template-without-word")
    if not file.exists():
        raise no_path(file)
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError as error:
        raise Stop("cannot-read", path=str(file), reason=reason_of(error)) from None


def _no_point(none: NoPoint) -> Stop:
    """That there is nothing to report at yet: the day of the first point, and how an earlier one is asked for."""
    if none.first is None:
        return Stop("no-points")
    earlier = "no-point-before" if not none.before else "point-before"
    before = none.before[-1].period if none.before else ""
    first = none.first
    told = {"year": str(first.year), "asked": first.period, "ready": first.ready.isoformat(), "before": before}
    return Stop("no-point-ready", earlier, **told)
