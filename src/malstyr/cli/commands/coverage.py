"""``malstyr coverage``: what each goal rests on, what is lacking, and what hangs loose."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.options import AsOf, Lang, Output, Paths, TagOption, UnitOption, day_of, tag_of
from malstyr.cli.terminal import paper_for


def coverage(
    paths: Paths = None,
    unit: UnitOption = None,
    tag: TagOption = None,
    format: Annotated[str | None, format_option("coverage")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.evaluating import Evaluating
    from malstyr.cli.overview import overview
    from malstyr.present.wanted import Wanted

    to = destination("coverage", format, output, paths or [Path()], "tackning")
    asked = Evaluating("coverage", to.format, paper_for(to), day_of(as_of), None, Wanted(unit, tag=tag_of(tag)))
    return overview(paths, lang, asked, to)
