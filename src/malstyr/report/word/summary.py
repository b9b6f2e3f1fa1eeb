"""The whole in a sentence, and how many goals stand how."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.present.document import Bullets, Heading, Manner, Paragraph, Passage, Run, Table, TableHead, TableRow, runs
from malstyr.report.word.draft import Draft, state_run


def summary_parts(draft: Draft) -> Iterator[Passage]:
    report, words = draft.report, draft.words
    yield Heading(2, words["report.block-summary"])
    yield Paragraph(runs(report.summary), Manner.LEAD)
    yield Paragraph(runs(f"{words['report.goals-in']}: {sum(n for _, n in report.counts)}"), Manner.LABEL)
    yield Bullets(tuple(runs(Run(f"{n} ", bold=True), state_run(state)) for state, n in report.counts))
    if len(report.sections) > 1:
        states = tuple(TableHead(runs(state_run(state)), number=True) for state, _ in report.counts)
        yield Table(
            words["report.goals-by"],
            (TableHead(runs(words["report.side"])), *states),
            tuple(
                TableRow((runs(Run(one.name, to=one.id)), *(runs(n) for n in one.tally(report.counts))))
                for one in report.sections
            ),
        )
