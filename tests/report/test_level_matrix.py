"""Steering and follow-up at each level: which documents stand in which cell, with the day of what is owed."""

from datetime import date

import pytest
from reports import drawn, judged

from malstyr.language.words import words
from malstyr.present.document import Table, text_of
from malstyr.report.blocks.document.matrix import level_matrix
from malstyr.report.build import build
from malstyr.report.kinds import Order
from malstyr.report.scope import Scope
from malstyr.report.shared import Shared
from malstyr.report.word.document_block import document_parts
from malstyr.report.word.draft import Draft

GOALS = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen, purpose: Nytta}
goals: {trygghet: {text: Fler är trygga, level: mål}}
"""
DAY = date(2024, 5, 1)


def matrix(text: str, unit: str | None = None) -> dict[str, tuple[str, ...]] | None:
    held = level_matrix(Scope(judged(GOALS + text, DAY), Order("scorecard", "sv", unit=unit), Shared()))
    return {row.name: tuple("; ".join(cell) for cell in row.cells) for row in held.rows} if held else None


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("levels: {mål: {}}", None),
        ("levels: {mål: {steering: Årsplan}}", {"Mål": ("Årsplan", "", "")}),
        (
            "levels: {vision: {steering: [Vision]}, mål: {}, plan: {operations: [Pulsmöten, Mätning]}}",
            {"Vision": ("Vision", "", ""), "Plan": ("", "", "Pulsmöten; Mätning")},
        ),
        (
            "levels: {mål: {results: [Årsredovisning, Analys]}}\n"
            "follow_up: {årsredovisning: {kind: annual_report, level: mål, part: results, due: 04-15}}",
            {"Mål": ("", "Årsredovisning (senast 15 april); Analys", "")},
        ),
        (
            "levels: {mål: {}}\n"
            "follow_up: {budget: {name: Mål och budget, kind: plan, level: mål, part: steering, due: 06-30}}",
            {"Mål": ("Mål och budget (senast 30 juni)", "", "")},
        ),
        (
            "levels: {mål: {}}\nfollow_up:\n"
            "  vår: {name: Delårsrapport, kind: interim_report, level: mål, part: results, ends: 04-30, due: 06-10}\n"
            "  höst: {name: Delårsrapport, kind: interim_report, level: mål, part: results, ends: 08-31, due: 10-20}",
            {"Mål": ("", "Delårsrapport (senast 10 juni, 20 oktober)", "")},
        ),
        (
            "levels: {mål: {}}\n"
            "follow_up: {brev: {kind: other, level: mål, due: 06-30}, lista: {kind: other, part: results, due: 06-30}}",
            None,
        ),
        (
            "levels: {mål: {steering: Plan}}\nfollow_up: {plan: {kind: plan, level: mål, part: steering, due: 06-30,"
            " closed: {date: 2024-04-30, reason: ersatt}}}",
            {"Mål": ("Plan", "", "")},
        ),
    ],
    ids=["none", "one", "no-row-of-nothing", "same-name", "owed-alone", "twice", "no-level-or-part", "closed"],
)  # fmt: skip
def test_what_stands_in_each_cell(text: str, rows: dict[str, tuple[str, ...]] | None) -> None:
    assert matrix(text) == rows


TOLD = """\
levels: {mål: {steering: ["Plan | bilaga"], results: Årsredovisning}}
follow_up: {årsredovisning: {kind: annual_report, level: mål, part: results, due: 04-15}}
"""


@pytest.mark.parametrize("format", ["html", "md"])
def test_it_is_drawn(format: str) -> None:
    text = drawn(judged(GOALS + TOLD, DAY), "scorecard", format)
    cells = ("Styrning och uppföljning på varje nivå", "Årsredovisning (senast 15 april)")
    assert [cell for cell in cells if cell not in text.replace("\\", "").replace("\u00a0", " ")] == []
    assert ("Plan \\| bilaga" in text) == (format == "md")


def test_it_is_a_table_in_word() -> None:
    report = build(judged(GOALS + TOLD, DAY), Order("scorecard", "sv"))
    tables = [one for one in document_parts(Draft(report, words("sv"), lambda _: "")) if isinstance(one, Table)]
    assert [[text_of(cell) for cell in row.cells] for one in tables for row in one.lines] == [
        ["Mål", "Plan | bilaga", "Årsredovisning (senast 15 april)", ""]
    ]


def test_a_report_of_a_unit_has_none() -> None:
    text = TOLD + "units: {skola: {name: Skolan, no_plan: ingår}}\n"
    report = build(judged(GOALS + text, DAY), Order("enhet", "sv", unit="skola"))
    assert [chapter.name for chapter in report.document if chapter.matrix] == []
