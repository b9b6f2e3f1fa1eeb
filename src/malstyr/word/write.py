"""A document as a file of Word, in a template that somebody gave or in a look of our own.

The same document and template give the same bytes: dates are those of the document, and none is of the day it was made.
"""

from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError

from malstyr.present.document import Document, Heading, Table
from malstyr.word.body import Body
from malstyr.word.numbering import Numbering
from malstyr.word.own import footer
from malstyr.word.page import narrow, page_of
from malstyr.word.pictures import Pictures
from malstyr.word.styles import Styles
from malstyr.word.template import BadTemplate, usable
from malstyr.word.text import MARK, Writer
from malstyr.word.xml import in_xml, w

_LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
_KEPT = {
    RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING, RELATIONSHIP_TYPE.SETTINGS, RELATIONSHIP_TYPE.WEB_SETTINGS,
    RELATIONSHIP_TYPE.FONT_TABLE, RELATIONSHIP_TYPE.THEME, RELATIONSHIP_TYPE.FOOTNOTES, RELATIONSHIP_TYPE.ENDNOTES,
    RELATIONSHIP_TYPE.CUSTOM_XML,
}  # fmt: skip
"""What belongs to a document by being there; all else is named in its text, and goes with it."""


def write(document: Document, template: bytes | None = None) -> bytes:
    """The document as the bytes of a ``.docx``. Raises BadTemplate."""
    language = _LANGUAGES[document.language]
    opened, styles = _opened(template)
    styles.speak(language)
    if template is None:
        styles.dress(document.colour)
        footer(opened, document)
    if template is None or document.letters is not None:
        styles.scale(document.letters)
    if document.letters is not None:
        narrow(opened.element.body[-1])
    marks = {anchor: f"{MARK}{n}" for n, anchor in enumerate(_anchors(document), 1)}
    Body(opened.element.body, Writer(styles, marks, Pictures(opened.part))).fill(document)
    _told(opened, document, language)
    saved = BytesIO()
    opened.save(saved)
    return _undated(saved)


def _opened(template: bytes | None) -> tuple[WordDocument, Styles]:
    """A document without a text, and its styles. Raises BadTemplate."""
    if template is None:
        return _emptied(docx.Document(), kept=False)
    cleaned = BytesIO(usable(template))
    try:
        return _emptied(docx.Document(cleaned), kept=True)
    except (ArithmeticError, AttributeError, LookupError, PackageNotFoundError, TypeError, ValueError):
        raise BadTemplate("word-template-broken") from None


def _emptied(opened: WordDocument, *, kept: bool) -> tuple[WordDocument, Styles]:
    """A document without a text of its own, and without what only that needed; its page is ``kept`` or ours."""
    body = opened.element.body
    page = page_of([*body.iter(w("sectPr"))] if kept else [])
    table = next((one.get(w("val")) for one in body.iter(w("tblStyle")) if kept), None)
    for one in [*body]:
        body.remove(one)
    body.append(page)
    named = {value for one in page.iter() for value in one.attrib.values()}
    for id, relation in [*opened.part.rels.items()]:
        if relation.reltype not in _KEPT and id not in named:
            del opened.part.rels[id]
    package = opened.part.package
    for id, relation in [*package.rels.items()]:
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del package.rels[id]
    return opened, Styles(opened.part._styles_part.element, Numbering(opened.part), table)


def _anchors(document: Document) -> dict[str, None]:
    """What can be led to, each once."""
    found: dict[str, None] = {}
    for part in document.passages():
        if isinstance(part, Heading):
            found[part.anchor] = None
        elif isinstance(part, Table):
            found.update((line.anchor, None) for line in part.lines)
    found.pop("", None)
    return found


def _told(opened: WordDocument, document: Document, language: str) -> None:
    """What the file says of itself."""
    about = opened.core_properties
    about.title, about.author = in_xml(document.title)[:255], in_xml(document.of)[:255]
    about.language = language
    about.subject = about.comments = about.keywords = about.category = about.last_modified_by = about.identifier = ""
    about.created = about.modified = datetime(document.as_of.year, document.as_of.month, document.as_of.day)
    about.revision = 1


def _undated(saved: BytesIO) -> bytes:
    """The same file with no day in it of its own."""
    whole = BytesIO()
    with ZipFile(saved) as made, ZipFile(whole, "w") as zip:
        for one in made.infolist():
            entry = ZipInfo(one.filename, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_STORED if one.filename.endswith(".png") else ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            zip.writestr(entry, made.read(one))
    return whole.getvalue()
