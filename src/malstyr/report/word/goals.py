"""Goals by perspective, each with all that tells how it stands; and how many stand how."""

from collections.abc import Iterator, Sequence

from malstyr.present.document import Bullets, Heading, Manner, Paragraph, Passage, Run, Runs, runs
from malstyr.report.view import Factor, GoalView, Link, Section
from malstyr.report.word.analyses import analysis_parts
from malstyr.report.word.draft import Draft, lacking_run, one_line, state_run
from malstyr.report.word.measures import measure_parts
from malstyr.report.word.steps import done_told, due_runs, step_runs


def goals_parts(draft: Draft) -> Iterator[Passage]:
    yield Heading(2, draft.words["report.block-goals"])
    if draft.report.owner:
        yield Paragraph(runs(f"{draft.words['report.owner-of-all']}: {draft.report.owner}."), Manner.STANDING)
    for section in draft.report.sections:
        yield Heading(3, section.name, section.id)
        if section.text:
            yield Paragraph(runs(section.text))
        for goal in section.goals:
            yield from _goal(draft, goal, section)


def since_parts(draft: Draft) -> Iterator[Passage]:
    """Goals that stand otherwise than the year before."""
    yield Heading(2, draft.report.headings["since"])
    yield Bullets(
        tuple(
            runs(
                *(Run(one.goal.name, to=one.goal.anchor), ": ", state_run(one.now)),
                *(f" ({one.year}: ", state_run(one.before), ")"),
            )
            for one in draft.report.since
        )
    )


def _goal(draft: Draft, goal: GoalView, section: Section) -> Iterator[Passage]:
    """What it is, how it stands and why, its measures, and what is said and done."""
    words = draft.words
    yield Heading(4, goal.name, goal.id)
    owner = goal.owner if not draft.report.owner else ""
    meta = " · ".join(filter(None, (goal.step if goal.level != section.name else "", goal.whose, owner)))
    if goal.state is not None:
        yield Paragraph(runs(state_run(goal.state), f"  {meta}" if meta else ""), Manner.STANDING)
    elif meta:
        yield Paragraph(runs(meta))
    if goal.text != goal.name:
        yield Paragraph(runs(goal.text))
    if goal.dates is not None:
        done = done_told(goal.dates, words["outcome.done"]) if goal.dates.done else ""
        told = (due_runs(draft, goal.dates, words["outcome.first-due"]), runs(done))
        yield Paragraph(one_line([one for one in told if one], ", "))
    for text in (goal.why or goal.basis, goal.person):
        if text:
            yield Paragraph(runs(text))
    for title, links in (("report.serves", goal.above), ("report.served-by", goal.below), (goal.also_said, goal.also)):
        if links:
            yield Paragraph(_links(words[title], links))
    yield from _factors(draft, goal)
    for table in goal.tables:
        yield from measure_parts(draft, table, goal.name)
    yield from _said(draft, goal)


def _factors(draft: Draft, goal: GoalView) -> Iterator[Passage]:
    if goal.factors:
        yield Paragraph(runs(draft.words["report.factors"]), Manner.LABEL)
        yield Bullets(tuple(_factor(draft, one) for one in goal.factors))


def _said(draft: Draft, goal: GoalView) -> Iterator[Passage]:
    """What is said of the goal itself, and what is done for it."""
    if goal.analyses:
        yield Paragraph(runs(draft.words["report.analysis"]), Manner.LABEL)
        for one in goal.analyses:
            yield from analysis_parts(draft, one)
    if goal.lacking:
        yield Paragraph(runs(lacking_run(goal.lacking)))
    if goal.steps:
        yield Paragraph(runs(draft.words["report.block-activities"]), Manner.LABEL)
        yield Bullets(tuple(step_runs(draft, one) for one in goal.steps))


def _links(title: str, links: Sequence[Link]) -> Runs:
    told = [
        runs(Run(one.name, to=one.anchor), *((" ", state_run(one.state)) if one.state is not None else ()))
        for one in links
    ]
    return runs(f"{title}: ", *one_line(told, ", "))


def _factor(draft: Draft, one: Factor) -> Runs:
    see = f" ({draft.words['outcome.see']} {one.see})" if one.see else ""
    return runs(*([Run(f"{one.label} ", bold=True)] if one.label else []), f"{one.text}{see}")
