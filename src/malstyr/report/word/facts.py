"""Blocks that are a list of facts: each with its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from malstyr.present.document import Heading, Paragraph, Passage, Run, runs
from malstyr.report.view import Fact
from malstyr.report.word.draft import Draft


def cover_parts(draft: Draft) -> Iterator[Passage]:
    return _facts(draft, "cover", draft.report.facts)


def waivers_parts(draft: Draft) -> Iterator[Passage]:
    return _facts(draft, "waivers", draft.report.waivers)


def decided_parts(draft: Draft) -> Iterator[Passage]:
    return _facts(draft, "decided", draft.report.decided)


def methods_parts(draft: Draft) -> Iterator[Passage]:
    return _facts(draft, "methods", draft.report.methods)


def provenance_parts(draft: Draft) -> Iterator[Passage]:
    return _facts(draft, "provenance", draft.report.provenance)


def _facts(draft: Draft, block: str, facts: Iterable[Fact]) -> Iterator[Passage]:
    yield Heading(2, draft.words[f"report.block-{block}"])
    for one in facts:
        yield Paragraph(runs(Run(f"{one.name}: ", bold=True), one.text))
