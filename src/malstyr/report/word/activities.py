"""The activities as a plan, by goal and team."""

from collections.abc import Iterator, Sequence

from malstyr.present.document import Heading, Paragraph, Passage, Run, Table, TableRow, column_heads, runs
from malstyr.report.activity_view import ActivityLine, StepGroup
from malstyr.report.word.draft import Draft, item_heading
from malstyr.report.word.steps import step_due, step_how

_TITLES = ("report.activity", "report.responsible", "report.when", "table.status")


def activities_parts(draft: Draft) -> Iterator[Passage]:
    plan = draft.report.activities
    if plan is None:
        return
    yield Heading(2, draft.words["report.block-activities"])
    yield Paragraph(runs(plan.counted))
    yield from _tables(draft, plan.left, 3)
    if plan.over:
        yield Heading(3, draft.words["activities.over"])
        yield from _tables(draft, plan.over, 4)


def _tables(draft: Draft, groups: Sequence[StepGroup], level: int) -> Iterator[Passage]:
    columns = column_heads(*(draft.words[title] for title in _TITLES))
    for heading, under in draft.report.parted(groups):
        yield from item_heading(heading, level)
        yield Table(draft.words["report.what-who-when"], columns, tuple(_lines(draft, under)))


def _lines(draft: Draft, groups: Sequence[StepGroup]) -> Iterator[TableRow]:
    for group in groups:
        yield TableRow((runs(group.named or draft.words["activities.besides"]),))
        yield from (_row(draft, one) for one in group.steps)


def _row(draft: Draft, one: ActivityLine) -> TableRow:
    """An activity with all that is written of it."""
    what = runs(Run(one.text, struck=bool(one.done)), f". {one.told}" if one.told else "")
    return TableRow((what, runs(one.responsible), step_due(draft, one), step_how(draft, one)))
