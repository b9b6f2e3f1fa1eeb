"""A report as tagged PDF (PDF/UA-1), from the HTML of the page drawn for paper, by WeasyPrint where it is installed.

Nothing is fetched: neither from the network nor from the disk, whatever the HTML asks for. Dates and the identifier
come from the report, so the same report gives the same bytes on the same machine with the same fonts.
"""

import logging
from datetime import date
from hashlib import sha256
from typing import Any

STYLE = """
.organisation { string-set: organisation content() }
h1 { string-set: title content() }
@page { @bottom-left { content: string(organisation) " – " string(title); font: 8pt sans-serif; color: #50575f } }
dl { display: grid; grid-template-columns: 52mm 1fr; gap: 1mm 3mm; margin: 1mm 0 3mm }
dt { hyphens: auto }
dd { max-width: none; break-inside: avoid }
"""
"""What the page does by means that WeasyPrint lacks."""


_SMALLER = ("8pt", "7.6pt", "7.2pt", "6.8pt")
"""Letters for where a machine has wider fonts than the page was fitted for."""


class NoPdf(Exception):
    """PDF cannot be made here: the package is missing (``pdf-extra``), or libraries it needs (``pdf-libraries``)."""


def pdf(html: str, as_of: date, most_pages: int | None = None) -> bytes:
    """The HTML of a report drawn for paper as PDF, dated the day it is about.

    Letters are smaller where it would else have more pages than ``most_pages``, in the fonts of the machine.
    """
    library = _library()
    allowed = library.urls.URLFetcher(allowed_protocols=("data",), allow_redirects=False)
    page = library.HTML(string=html, url_fetcher=allowed)
    for letters in ("", *(f"html {{ font-size: {size} !important }}" for size in _SMALLER)):
        style = library.CSS(string=STYLE + letters, url_fetcher=allowed)
        document = page.render(stylesheets=[style], pdf_variant="pdf/ua-1", pdf_tags=True)
        if most_pages is None or len(document.pages) <= most_pages:
            break
    document.metadata.created = document.metadata.modified = as_of.isoformat()
    identifier = sha256(html.encode()).hexdigest()[:32].encode()
    written: bytes = document.write_pdf(
        finisher=_say_scopes, pdf_variant="pdf/ua-1", pdf_tags=True, pdf_identifier=identifier
    )
    return written


def _say_scopes(_: object, file: Any) -> None:
    """Tell of every heading of a table whether it is of its column or of its row, which WeasyPrint leaves out."""
    by_reference = {one.reference: one for one in file.objects}
    for heading in by_reference.values():
        if isinstance(heading, dict) and heading.get("S") == "/TH":
            part = by_reference[by_reference[heading["P"]]["P"]]
            heading["A"]["Scope"] = "/Column" if part["S"] == "/THead" else "/Row"


def _library() -> Any:
    try:
        import weasyprint
    except ImportError:
        raise NoPdf("pdf-extra") from None
    except OSError:
        raise NoPdf("pdf-libraries") from None
    for name in ("weasyprint", "fontTools"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    return weasyprint
