"""``report --format docx``: the report in Word, in the organisation's own template where one is given."""

from malstyr.extras import install_line
from malstyr.present.paper import Paper
from malstyr.present.sandbox import Sandbox
from malstyr.report.chart_view import Chart
from malstyr.report.dress import Dress, Unusable
from malstyr.report.manuscript import Manuscript
from malstyr.report.medium import PAPER
from malstyr.report.word.document import report_document


def render(manuscript: Manuscript, paper: Paper) -> bytes:
    """Raises ``Unusable`` where what makes Word is not installed, or the template cannot be used."""
    try:
        from malstyr.word.template import BadTemplate
        from malstyr.word.write import write
    except ImportError:
        raise Unusable("docx-extra", install=install_line("docx")) from None
    drawing = _Drawing(manuscript.pages.dressed)
    document = report_document(manuscript.report, manuscript.as_of, manuscript.pages.dressed.colour, drawing.svg)
    try:
        return write(document, manuscript.word)
    except BadTemplate as wrong:
        raise Unusable(wrong.key, **wrong.told) from None


class _Drawing:
    """Charts that need nothing beside them, by the project's own templates: others could ask for files."""

    def __init__(self, dressed: Dress) -> None:
        self.sandbox = Sandbox(look=dressed, medium=PAPER)

    def svg(self, chart: Chart) -> str:
        drawn = self.sandbox.page(f"charts/{chart.kind}.svg.j2", chart=chart)
        return drawn.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" font-family="Arial, sans-serif" ', 1)
