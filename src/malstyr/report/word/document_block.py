"""The adopted document, as far as no other block tells it."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.present.document import Bullets, Heading, Passage, Run, runs
from malstyr.report.word.draft import Draft


def document_parts(draft: Draft) -> Iterator[Passage]:
    yield Heading(2, draft.words["report.block-document"])
    for chapter in draft.report.document:
        yield Heading(3, chapter.name)
        for entry in chapter.entries:
            yield Heading(4, entry.name)
            yield Bullets(tuple(runs(Run(f"{one.name}: ", bold=True), one.text) for one in entry.facts))
