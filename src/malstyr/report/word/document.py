"""A report as a document that is to be read."""

from collections.abc import Callable
from datetime import date

from malstyr.language.words import words
from malstyr.present.document import Chapter, Document, Heading, Manner, Paragraph, Passage, runs
from malstyr.report.chart_view import Chart
from malstyr.report.view import Report
from malstyr.report.word.draft import Draft
from malstyr.report.word.table import BLOCKS


def report_document(report: Report, as_of: date, colour: str, svg: Callable[[Chart], str]) -> Document:
    """The whole report; ``svg`` draws a chart so that it needs nothing beside it."""
    draft = Draft(report, words(report.language), svg)
    chapters = [Chapter(tuple(_front(report)))]
    turned = "reds" if report.sheet is not None and report.sheet.turned else ""
    shown = [block for block in report.blocks if report.shows(block)]
    chapters += [Chapter(tuple(BLOCKS[block](draft)), turned=block == turned) for block in shown]
    letters = report.sheet.letters.size if report.sheet is not None else None
    return Document(report.title, report.subtitle, report.language, as_of, colour, tuple(chapters), letters)


def _front(report: Report) -> list[Passage]:
    told = (report.invented, report.incomplete)
    notes = [Paragraph(runs(one), Manner.NOTE) for one in told if one]
    of = f"{report.subtitle}. {report.day}." if report.day else report.subtitle
    return [Heading(1, report.title), Paragraph(runs(of)), *notes]
