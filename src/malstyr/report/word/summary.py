"""The whole in a sentence, and how many goals stand how."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.present.document import Bullets, Heading, Manner, Paragraph, Passage, Run, Table, TableHead, TableRow, runs
from malstyr.present.state import State
from malstyr.report.word.draft import Draft, toned


def summary_parts(draft: Draft) -> Iterator[Passage]:
    report, words = draft.report, draft.words
    yield Heading(2, words["report.block-summary"])
    yield Paragraph(runs(report.summary), Manner.LEAD)
    if "counts" in report.blocks:
        return
    yield Paragraph(runs(f"{words['report.goals-in']}: {sum(n for _, n in report.counts)}"), Manner.LABEL)
    yield Bullets(tuple(runs(Run(f"{n} ", bold=True), _of_several(state, n)) for state, n in report.counts))
    if len(report.sections) > 1:
        yield _matrix(draft)


def _matrix(draft: Draft) -> Table:
    """How many goals of each side stand how; states across where they are fewer than the sides, else down."""
    sections, counts = draft.report.sections, draft.report.counts
    across = [[Run(one.name, to=one.id)] for one in sections]
    down = [[_of_several(state, 2)] for state, _ in counts]
    numbers = [[runs(n) for n in one.tally(counts)] for one in sections]
    first = runs(draft.words["report.side"])
    if len(counts) > len(sections):
        across, down = down, across
        numbers = [list(column) for column in zip(*numbers, strict=True)]
        first = runs(draft.words["table.status"])
    heads = (TableHead(first), *(TableHead(tuple(one), number=True) for one in down))
    lines = (TableRow((tuple(head), *row)) for head, row in zip(across, numbers, strict=True))
    return Table(draft.words["report.goals-by"], heads, tuple(lines))


def _of_several(state: State, n: int) -> Run:
    return toned(state, f"{state.symbol} {state.told(n)}")
