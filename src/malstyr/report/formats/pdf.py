"""``report --format pdf``: the page, tagged, for printing and archives."""

from malstyr.extras import install_line
from malstyr.present.paper import Paper
from malstyr.report.dress import Unusable
from malstyr.report.manuscript import Manuscript
from malstyr.report.medium import PAPER
from malstyr.report.pdf import NoPdf, pdf
from malstyr.report.sheet import SHEET_PAGES


def render(manuscript: Manuscript, paper: Paper) -> bytes:
    """Raises ``Unusable`` where what makes PDF is not installed."""
    try:
        html = manuscript.pages.page(manuscript.report, "html", PAPER)
        return pdf(html, manuscript.as_of, SHEET_PAGES if manuscript.report.sheet is not None else None)
    except NoPdf as lacking:
        raise Unusable(str(lacking), install=install_line("pdf")) from None
