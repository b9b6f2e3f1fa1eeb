"""A report that is to be drawn."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from malstyr.evaluate.evaluate import Evaluation
from malstyr.report.build import build
from malstyr.report.dress import dress
from malstyr.report.kinds import Order
from malstyr.report.own import own_logo, own_templates
from malstyr.report.render import Pages
from malstyr.report.sources import sources
from malstyr.report.view import Report
from malstyr.versions.origin import Origin


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A report, the templates to draw it with, and the day it is as of."""

    report: Report
    pages: Pages
    as_of: date
    word: bytes | None = None
    """The template of Word that somebody gave."""


def manuscript(
    evaluation: Evaluation, order: Order, folder: Path, origin: Origin | None, word: bytes | None = None
) -> Manuscript:
    """A report of the workspace in ``folder``, dressed as it says. Raises ``Unusable`` where that cannot be used."""
    workspace = evaluation.workspace
    look = workspace.data.settings.look
    made = build(evaluation, order, sources(workspace, order.language, origin))
    pages = Pages(own_templates(folder), dress(look, own_logo(folder, look)), order.language)
    return Manuscript(made, pages, evaluation.as_of, word)
