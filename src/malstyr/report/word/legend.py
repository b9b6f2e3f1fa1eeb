"""What the signs mean."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.present.document import Bullets, Heading, Manner, Paragraph, Passage, runs
from malstyr.report.chart_view import marks_of
from malstyr.report.word.draft import Draft, state_run


def legend_parts(draft: Draft) -> Iterator[Passage]:
    yield Heading(2, draft.words["report.block-legend"])
    yield Bullets(tuple(runs(state_run(state), f" {meaning}") for state, meaning in draft.report.legend))
    if draft.report.reading:
        yield Paragraph(runs(draft.report.reading))
    drawn = marks_of(one for one in draft.report.charts if one.kind == "line")
    marks = [name for name in _ORDER if name in drawn]
    if marks:
        yield Paragraph(runs(draft.words["report.chart-legend"]), Manner.LABEL)
        yield Bullets(tuple(runs(draft.words[f"report.chart-{name}"]) for name in marks))


_ORDER = ("line", "limit", "band", "margin", "break")
"""Of lines alone: a row of dots is in no document."""
