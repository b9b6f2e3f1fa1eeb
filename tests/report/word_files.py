"""What tests of Word share: reports as files of Word, read back, and a template of somebody's."""

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
from docx.shared import Cm, Pt, RGBColor
from lxml import etree
from reports import UNITS, evaluation, plain_pages

from malstyr.evaluate.evaluate import Evaluation
from malstyr.present.paper import Paper
from malstyr.report.build import build
from malstyr.report.dress import dress
from malstyr.report.formats.docx import render
from malstyr.report.kinds import Order
from malstyr.report.manuscript import Manuscript
from malstyr.report.sources import sources

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SVG = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}"


class WordFile:
    """A file of Word, as a reader of it sees it."""

    def __init__(self, data: bytes) -> None:
        self.zip = ZipFile(BytesIO(data))
        self.names = self.zip.namelist()
        self.trees = {name: etree.fromstring(self.zip.read(name)) for name in self.names if name.endswith("xml")}
        self.body: Any = self.trees["word/document.xml"][0]
        self.styles: Any = self.trees["word/styles.xml"]
        self.named = {
            one.get(f"{W}styleId"): one.find(f"{W}name").get(f"{W}val").lower() for one in self.styles.iter(f"{W}style")
        }

    def style(self, paragraph: Any) -> str:
        found = paragraph.find(f"{W}pPr/{W}pStyle")
        return self.named[found.get(f"{W}val")] if found is not None else ""

    def paragraphs(self, style: str) -> list[str]:
        return [text(one) for one in self.body.iter(f"{W}p") if self.style(one) == style]

    @property
    def text(self) -> str:
        return "\n".join(text(one) for one in self.body.iter(f"{W}p"))

    def headings(self) -> Iterator[tuple[int, str]]:
        for one in self.body.iter(f"{W}p"):
            if self.style(one).startswith("heading "):
                yield int(self.style(one)[-1]), text(one)

    @property
    def tables(self) -> list[Any]:
        return [*self.body.iter(f"{W}tbl")]

    def related(self) -> dict[str, str]:
        """What each relation of the document leads to."""
        return {
            one.get("Id"): one.get("Target") for one in etree.fromstring(self.zip.read("word/_rels/document.xml.rels"))
        }


def text(of: Any) -> str:
    return "".join(one.text or "" for one in of.iter(f"{W}t"))


@cache
def word(example: str, kind: str, template: bytes | None = None, public: bool = False) -> bytes:
    return word_of(evaluation(example, kind), kind, template, public, UNITS[example] if kind == "enhet" else None)


def word_of(
    of: Evaluation, kind: str, template: bytes | None = None, public: bool = False, unit: str | None = None
) -> bytes:
    pages = plain_pages(dress(of.workspace.data.settings.look, None))
    made = build(of, Order(kind, "sv", public, unit), sources(of.workspace, "sv"))
    return render(Manuscript(made, pages, of.as_of, template), Paper("sv"))


LACKING = ("List Bullet", "List Number", "Caption", "Heading 4", "Table Grid")


@cache
def template(*, lacking: bool = False) -> bytes:
    """A template with typefaces, colours, margins, header and text of its own; Word keeps only the styles in use."""
    made = docx.Document()
    for name, size in (("Normal", 11), ("Heading 1", 26), ("Heading 2", 18), ("Heading 3", 14)):
        font = made.styles[name].font
        font.name, font.size, font.color.rgb = "Georgia", Pt(size), RGBColor(0x70, 0x20, 0x60)
    if lacking:
        for name in LACKING:
            style = made.styles[name].element
            style.getparent().remove(style)
    section = made.sections[0]
    section.page_width, section.page_height, section.left_margin = Cm(21), Cm(29.7), Cm(3)
    section.header.paragraphs[0].text = "Dnr KS 2014/12"
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Exempelkommunens vapen"
    made.add_paragraph("Skriv ditt ärende här")
    return saved(made)


def saved(made: Any) -> bytes:
    whole = BytesIO()
    made.save(whole)
    return whole.getvalue()
