"""Activities: as sentences where they belong to something, and as the table of all."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.present.document import Bullets, Heading, Passage, Run, Runs, Table, TableHead, TableRow, Tone, runs
from malstyr.report.view import ActivityLine
from malstyr.report.word.draft import Draft


def steps_parts(draft: Draft) -> Iterator[Passage]:
    """What is done, by whom and when."""
    words = draft.words
    yield Heading(2, words["report.block-steps"])
    titles = ("report.activity", "table.goal", "report.responsible", "report.when", "table.status")
    yield Table(
        words["report.what-who-when"],
        tuple(TableHead(runs(words[title])) for title in titles),
        tuple(_row(draft, one) for one in draft.report.steps),
    )


def ahead_parts(draft: Draft) -> Iterator[Passage]:
    """What is next, each with its day."""
    yield Heading(2, draft.words["report.block-ahead"])
    yield Bullets(tuple(runs(Run(one.name, bold=True), f" {one.text}") for one in draft.report.ahead))


def step_runs(draft: Draft, one: ActivityLine) -> Runs:
    """An activity as one sentence."""
    told = [Run(one.text, struck=bool(one.done))]
    if one.responsible:
        told.append(Run(f", {one.responsible}"))
    if one.due:
        told += [Run(", "), *due_runs(draft, one)]
    if one.done or one.late or one.closed:
        told += [Run(", "), _how(draft, one)]
    return tuple(told)


def due_runs(draft: Draft, one: ActivityLine) -> Runs:
    """When it is to be done, with the days that it was to be done before."""
    told: list[str | Run] = []
    for n, day in enumerate(one.due[:-1]):
        before = draft.words["report.then-date" if n else "report.first-date"]
        told += [f"{before} ", Run(day.text, struck=True), " "]
    return runs(*told, *(f"{draft.words['outcome.due']} {day}" for day in one.due[-1:]))


def done_told(draft: Draft, one: ActivityLine) -> str:
    """When it was done, and how much too late."""
    late = f", {one.overdue}" if one.overdue else ""
    return f"{draft.words['report.done']} {one.done}{late}"


def _how(draft: Draft, one: ActivityLine) -> Run:
    if one.done:
        return Run(f"✓ {done_told(draft, one)}", tone=Tone.GOOD)
    if one.closed:
        return Run(f"{draft.words['report.closed']} {one.closed}")
    if one.late:
        return Run(f"✗ {draft.words['report.late']}", tone=Tone.BAD)
    return Run(draft.words["report.open"])


def _row(draft: Draft, one: ActivityLine) -> TableRow:
    what = runs(Run(one.text, struck=bool(one.done)))
    return TableRow((what, runs(one.goals), runs(one.responsible), due_runs(draft, one), runs(_how(draft, one))))


def plan_row(draft: Draft, one: ActivityLine) -> TableRow:
    """An activity in the table of its goal and team, with all that is written of it."""
    told = f". {one.told}" if one.told else ""
    return TableRow((runs(f"{one.text}{told}"), runs(one.responsible), due_runs(draft, one), runs(_how(draft, one))))
