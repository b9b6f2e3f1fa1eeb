"""Goals by perspective, each with all that tells how it stands; and how many stand how."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from malstyr.present.document import (
    Bullets,
    Heading,
    Manner,
    Paragraph,
    Passage,
    Run,
    Runs,
    Table,
    TableHead,
    TableRow,
    runs,
)
from malstyr.report.view import Factor, GoalView, Link
from malstyr.report.word.analyses import analysis_parts
from malstyr.report.word.draft import Draft, one_line, state_run
from malstyr.report.word.results import result_parts
from malstyr.report.word.steps import done_told, due_runs, step_runs


def goals_parts(draft: Draft) -> Iterator[Passage]:
    yield Heading(2, draft.words["report.block-goals"])
    for section in draft.report.sections:
        yield Heading(3, section.name, section.id)
        if section.text:
            yield Paragraph(runs(section.text))
        for goal in section.goals:
            yield from _goal(draft, goal)


def since_parts(draft: Draft) -> Iterator[Passage]:
    """Goals that stand otherwise than the year before."""
    words = draft.words
    yield Heading(2, words["report.block-since"])
    yield Bullets(
        tuple(
            runs(
                *(Run(one.goal.name, to=one.goal.anchor), ": ", state_run(one.now)),
                *(f" ({one.year}: ", state_run(one.before), ")"),
            )
            for one in draft.report.since
        )
    )


def _goal(draft: Draft, goal: GoalView) -> Iterator[Passage]:
    words = draft.words
    yield Heading(4, goal.name, goal.id)
    meta = " · ".join(filter(None, (goal.level, goal.owner)))
    yield Paragraph(runs(state_run(goal.state), f"  {meta}" if meta else ""))
    if goal.text != goal.name:
        yield Paragraph(runs(goal.text))
    if goal.dates is not None:
        done = done_told(draft, goal.dates) if goal.dates.done else ""
        yield Paragraph(one_line([one for one in (due_runs(draft, goal.dates), runs(done)) if one], ", "))
    for told in (goal.basis, goal.person):
        if told:
            yield Paragraph(runs(told))
    for title, links in (("serves", goal.above), ("served-by", goal.below), ("also", goal.also)):
        if links:
            yield Paragraph(_links(words[f"report.{title}"], links))
    if goal.factors:
        yield Paragraph(runs(words["report.factors"]), Manner.LABEL)
        yield Bullets(tuple(_factor(draft, one) for one in goal.factors))
    if goal.rows:
        yield from result_parts(draft, f"{words['report.results-of']} {goal.name}", goal.rows)
    if goal.analyses:
        yield Paragraph(runs(words["report.analysis"]), Manner.LABEL)
        for one in goal.analyses:
            yield from analysis_parts(draft, one)
    if goal.steps:
        yield Paragraph(runs(words["report.block-steps"]), Manner.LABEL)
        yield Bullets(tuple(step_runs(draft, one) for one in goal.steps))


def _links(title: str, links: Sequence[Link]) -> Runs:
    told = [
        runs(Run(one.name, to=one.anchor), *((" ", state_run(one.state)) if one.state is not None else ()))
        for one in links
    ]
    return runs(f"{title}: ", *one_line(told, ", "))


def _factor(draft: Draft, one: Factor) -> Runs:
    see = f" ({draft.words['outcome.see']} {one.see})" if one.see else ""
    return runs(Run(f"{one.label} ", bold=True), f"{one.text}{see}")
