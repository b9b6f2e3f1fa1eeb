"""Every block of a report, and what makes it parts of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from malstyr.present.document import Passage
from malstyr.report.word.draft import Draft
from malstyr.report.word.facts import cover_parts, decided_parts, methods_parts, provenance_parts, waivers_parts
from malstyr.report.word.goals import goals_parts, overview_parts, since_parts
from malstyr.report.word.legend import legend_parts
from malstyr.report.word.money import money_parts
from malstyr.report.word.red import red_parts
from malstyr.report.word.results import guarantees_parts, others_parts
from malstyr.report.word.risks import risk_parts
from malstyr.report.word.steps import ahead_parts, steps_parts
from malstyr.report.word.summary import summary_parts

BLOCKS: Mapping[str, Callable[[Draft], Iterable[Passage]]] = {
    "ahead": ahead_parts,
    "cover": cover_parts,
    "decided": decided_parts,
    "goals": goals_parts,
    "guarantees": guarantees_parts,
    "legend": legend_parts,
    "methods": methods_parts,
    "money": money_parts,
    "others": others_parts,
    "overview": overview_parts,
    "provenance": provenance_parts,
    "red": red_parts,
    "risks": risk_parts,
    "since": since_parts,
    "steps": steps_parts,
    "summary": summary_parts,
    "waivers": waivers_parts,
}
