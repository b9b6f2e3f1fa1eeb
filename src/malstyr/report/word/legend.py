"""What the signs mean."""

from collections.abc import Iterator

from malstyr.present.document import Bullets, Heading, Manner, Paragraph, Passage, runs
from malstyr.report.word.draft import Draft, state_run


def legend_parts(draft: Draft) -> Iterator[Passage]:
    yield Heading(2, draft.words["report.block-legend"])
    yield Bullets(tuple(runs(state_run(state), f" {meaning}") for state, meaning in draft.report.legend))
    if draft.report.reading:
        yield Paragraph(runs(draft.report.reading))
    if draft.report.marks:
        yield Paragraph(runs(draft.words["report.chart-legend"]), Manner.LABEL)
        yield Bullets(tuple(runs(draft.words[f"report.chart-{name}"]) for name in draft.report.marks))
