"""The whole in a sentence, how many goals stand how, and the same of each part of the report."""

from collections.abc import Iterator

from malstyr.language.typeset import HARD
from malstyr.present.document import Bullets, Heading, Manner, Paragraph, Passage, Run, runs
from malstyr.report.word.draft import Draft, toned
from malstyr.report.word.glance import by_part


def summary_parts(draft: Draft) -> Iterator[Passage]:
    report, words = draft.report, draft.words
    yield Heading(2, words["report.block-summary"])
    yield Paragraph(runs(report.summary), Manner.LEAD)
    if "counts" in report.blocks or not report.glance:
        return
    every = sum(n for _, n in report.counts)
    judged = f", {words['report.judged-of-them'].format(n=report.judged)}" if report.judged != every else ""
    yield Paragraph(runs(f"{words['report.goals-in']}: {every}{judged}"), Manner.LABEL)
    yield Bullets(
        tuple(
            runs(toned(state, f"{state.symbol}{HARD}{state.told(n)}"), ": ", Run(str(n), bold=True))
            for state, n in report.counts
        )
    )
    yield from by_part(draft)
