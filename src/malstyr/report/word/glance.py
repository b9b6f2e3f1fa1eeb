"""The first screen of a scorecard: how many measures stand how, and what is red in a line or two each."""

from collections.abc import Iterator

from malstyr.language.typeset import HARD
from malstyr.present.document import Bullets, Heading, Paragraph, Passage, Run, Table, TableRow, column_heads, runs
from malstyr.report.view import ShortRed
from malstyr.report.word.analyses import analysis_parts
from malstyr.report.word.draft import Draft, lacking_run, state_run, toned
from malstyr.report.word.steps import step_runs


def counts_parts(draft: Draft) -> Iterator[Passage]:
    """How many measures stand how, and the same of each part of the report."""
    report, words = draft.report, draft.words
    measures = words["report.measures.1" if report.measured == 1 else "report.measures.n"]
    yield Heading(2, f"{report.measured} {measures}")
    yield Bullets(tuple(runs(toned(one.state, f"{one.state.symbol}{HARD}{one.told}")) for one in report.measures))
    yield from by_part(draft)


def by_part(draft: Draft) -> Iterator[Passage]:
    """How goals and measures stand in each part of the report, where it has several."""
    words, glance, goals = draft.words, draft.report.glance, draft.report.goals_at_a_glance
    if len(glance) > 1:
        titles = (
            words["report.part"],
            *([words["table.goal"]] if goals else []),
            words["report.measures.n"].capitalize(),
        )
        lines = (
            TableRow(
                (
                    runs(Run(one.name, to=one.anchor)),
                    *([runs(one.goals.told)] if goals else []),
                    runs(one.measures.told),
                )
            )
            for one in glance
        )
        yield Table(words["report.by-side"], column_heads(*titles), tuple(lines))


def red_list_parts(draft: Draft) -> Iterator[Passage]:
    """What is red, how far from what was required, and who does what about it."""
    yield Heading(2, draft.words["report.block-red_list"])
    if not draft.report.short:
        yield Paragraph(runs(draft.report.no_red))
    for one in draft.report.short:
        yield from _short(draft, one)


def _short(draft: Draft, one: ShortRed) -> Iterator[Passage]:
    red = one.red
    told = f": {red.arithmetic}" if red.arithmetic and not red.members else ""
    yield Paragraph(runs(state_run(red.state), "  ", Run(red.named, bold=True, to=red.row_anchor), told))
    below = [runs(f"{member.name}: {member.text}") for member in red.members]
    below += [step_runs(draft, action) for action in one.open if red.row_anchor]
    if below:
        yield Bullets(tuple(below))
    for said in red.analyses:
        if not red.row_anchor:
            yield from analysis_parts(draft, said)
    if one.lacking:
        yield Paragraph(runs(lacking_run(one.lacking)))
