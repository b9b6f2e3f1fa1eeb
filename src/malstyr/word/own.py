"""What stands at the foot of each page where there is no template: what the document is, and the page."""

from docx.document import Document as WordDocument

from malstyr.present.document import Document
from malstyr.word.xml import Element, below, in_xml


def footer(opened: WordDocument, document: Document) -> None:
    """``Organisation – Styrkort 2013   3 (25)``"""
    paragraph = opened.sections[0].footer.paragraphs[0]._p
    _run(paragraph, f"{document.of} – {document.title}   ")
    _field(paragraph, "PAGE")
    _run(paragraph, " (")
    _field(paragraph, "NUMPAGES")
    _run(paragraph, ")")


def _run(paragraph: Element, text: str) -> None:
    made = below(paragraph, "w:r")
    look = below(made, "w:rPr")
    below(look, "w:color", [("w:val", "50575F")])
    below(look, "w:sz", [("w:val", 16)])
    told = below(made, "w:t", [("xml:space", "preserve")])
    told.text = in_xml(text)


def _field(paragraph: Element, name: str) -> None:
    _run(below(paragraph, "w:fldSimple", [("w:instr", name)]), "1")
