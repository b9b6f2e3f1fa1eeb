"""What people say of a result, and the actions it led to."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.present.document import Bullets, Paragraph, Passage, Run, runs
from malstyr.report.view import Analysis
from malstyr.report.word.draft import Draft
from malstyr.report.word.steps import step_runs


def analysis_parts(draft: Draft, one: Analysis) -> Iterator[Passage]:
    by = f" ({one.by})" if one.by else ""
    yield Paragraph(runs(Run(f"{one.subject}, {one.period}. ", bold=True), one.text, by))
    if one.actions:
        action = Run(f"{draft.words['report.action']}: ", bold=True)
        yield Bullets(tuple((action, *step_runs(draft, step)) for step in one.actions))
