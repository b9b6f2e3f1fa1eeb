"""Every block of a report, and what makes it parts of a document."""

from collections.abc import Callable, Iterable, Mapping

from malstyr.present.document import Passage
from malstyr.report.word.activities import activities_parts
from malstyr.report.word.document_block import document_parts
from malstyr.report.word.draft import Draft
from malstyr.report.word.facts import fact_parts
from malstyr.report.word.glance import counts_parts, red_list_parts
from malstyr.report.word.goals import goals_parts, since_parts
from malstyr.report.word.legend import legend_parts
from malstyr.report.word.money import money_parts
from malstyr.report.word.red import red_parts
from malstyr.report.word.results import guarantees_parts, others_parts
from malstyr.report.word.risks import risk_parts
from malstyr.report.word.sheet import (
    asks_parts,
    besides_parts,
    colophon_parts,
    goalmap_parts,
    lead_parts,
    reds_parts,
)
from malstyr.report.word.steps import ahead_parts
from malstyr.report.word.summary import summary_parts

BLOCKS: Mapping[str, Callable[[Draft], Iterable[Passage]]] = {
    "activities": activities_parts,
    "ahead": ahead_parts,
    "asks": asks_parts,
    "besides": besides_parts,
    "colophon": colophon_parts,
    "counts": counts_parts,
    "cover": fact_parts("cover", lambda report: report.facts),
    "decided": fact_parts("decided", lambda report: report.decided),
    "document": document_parts,
    "goalmap": goalmap_parts,
    "goals": goals_parts,
    "guarantees": guarantees_parts,
    "lead": lead_parts,
    "overall": fact_parts("overall", lambda report: report.overall),
    "legend": legend_parts,
    "methods": fact_parts("methods", lambda report: report.methods),
    "money": money_parts,
    "others": others_parts,
    "provenance": fact_parts("provenance", lambda report: report.provenance),
    "red": red_parts,
    "red_list": red_list_parts,
    "reds": reds_parts,
    "risks": risk_parts,
    "since": since_parts,
    "summary": summary_parts,
    "waivers": fact_parts("waivers", lambda report: report.waivers),
}
