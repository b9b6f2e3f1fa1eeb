"""What people say of a result, and the actions it led to."""

from collections.abc import Iterator

from malstyr.present.document import Bullets, Paragraph, Passage, Run, Runs, runs
from malstyr.report.activity_view import ActivityLine, Analysis
from malstyr.report.word.draft import Draft
from malstyr.report.word.steps import step_runs


def analysis_parts(draft: Draft, one: Analysis) -> Iterator[Passage]:
    if one.told:
        yield Paragraph(_text(one))
    if one.actions:
        yield Bullets(tuple(_action(draft, step) for step in one.actions))


def said_runs(draft: Draft, one: Analysis) -> Iterator[Runs]:
    """The same in lines by themselves."""
    if one.told:
        yield _text(one)
    yield from (_action(draft, step) for step in one.actions)


def _text(one: Analysis) -> Runs:
    of = ", ".join(filter(None, (one.subject, one.period)))
    by = f" ({one.by})" if one.by else ""
    return runs(Run(f"{of}. " if of else "", bold=True), one.text, by)


def _action(draft: Draft, step: ActivityLine) -> Runs:
    return (Run(f"{draft.words['report.action']}: ", bold=True), *step_runs(draft, step))
