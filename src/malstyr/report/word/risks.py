"""Risks: what may happen, and what is done against it."""

from __future__ import annotations

from collections.abc import Iterator

from malstyr.present.document import Heading, Passage, Table, TableHead, TableRow, runs
from malstyr.report.word.draft import Draft

_TITLES = ("risk", "threatens", "likelihood", "consequence", "prevention", "responsible")


def risk_parts(draft: Draft) -> Iterator[Passage]:
    words = draft.words
    yield Heading(2, words["report.block-risks"])
    lines = []
    for one in draft.report.risks:
        what = f"{one.name}. {one.text}" if one.text else one.name
        told = (what, one.threatens, one.likelihood, one.consequence, one.prevention, one.responsible)
        lines.append(TableRow(tuple(runs(text) for text in told)))
    columns = tuple(TableHead(runs(words[f"report.{title}"])) for title in _TITLES)
    yield Table(words["report.what-may-happen"], columns, tuple(lines))
