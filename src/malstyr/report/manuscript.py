"""A report that is to be drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from malstyr.report.render import Pages
from malstyr.report.view import Report


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A report, the templates to draw it with, and the day it is as of."""

    report: Report
    pages: Pages
    as_of: date
