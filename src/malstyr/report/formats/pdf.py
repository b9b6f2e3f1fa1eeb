"""``report --format pdf``: the page, tagged, for printing and archives."""

from __future__ import annotations

from malstyr.present.paper import Paper
from malstyr.report.dress import Unusable
from malstyr.report.manuscript import Manuscript
from malstyr.report.medium import PAPER
from malstyr.report.pdf import NoPdf, pdf


def render(manuscript: Manuscript, paper: Paper) -> bytes:
    """Raises ``Unusable`` where what makes PDF is not installed."""
    try:
        return pdf(manuscript.pages.page(manuscript.report, "html", PAPER), manuscript.as_of)
    except NoPdf as lacking:
        raise Unusable(str(lacking)) from None
