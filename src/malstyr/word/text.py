"""Text in a document: runs, and what they lead to."""

from collections.abc import Mapping

from malstyr.present.document import Picture, Run, Runs
from malstyr.word.pictures import Pictures
from malstyr.word.styles import LINK, LOOKS, Styles
from malstyr.word.xml import Element, below, in_xml, make, w

MARK = "_m"
"""What the names of our bookmarks begin with; Word lists none that begins with a low line."""
IN_LINE = 1_300
"""How wide a picture is that stands in a line of text, in twentieths of a point."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Writer:
    """Writes runs into paragraphs; ``marks`` are the bookmarks of the anchors that there are."""

    def __init__(self, styles: Styles, marks: Mapping[str, str], pictures: Pictures) -> None:
        self.styles, self.marks, self.pictures = styles, marks, pictures

    def paragraph(self, above: Element, style: str | None = None) -> Element:
        """A new paragraph, in a style by its name; without one it is ordinary text."""
        made = below(above, "w:p")
        if style is not None:
            below(below(made, "w:pPr"), "w:pStyle", [("w:val", self.styles[style])])
        return made

    def write(self, paragraph: Element, line: Runs, *, bold: bool = False, shaded: bool = True) -> None:
        """Runs at the end of a paragraph; not ``shaded`` where what is around them has their colour already."""
        for one in line:
            if isinstance(one, Picture):
                self.pictures.add(paragraph, one, IN_LINE)
                continue
            mark = self.marks.get(one.to)
            above = paragraph
            if mark is not None:
                above = below(paragraph, "w:hyperlink", [("w:anchor", mark), ("w:history", 1)])
            made = below(above, "w:r")
            self._look(below(made, "w:rPr"), one, linked=mark is not None, bold=bold, shaded=shaded)
            text = below(made, "w:t")
            text.text = in_xml(one.text)
            text.set(_SPACE, "preserve")

    def mark(self, paragraph: Element, anchor: str) -> None:
        """The paragraph as where an anchor is."""
        if mark := self.marks.get(anchor):
            id = mark.removeprefix(MARK)
            start = make("w:bookmarkStart", id=id, name=mark)
            place = paragraph.find(w("pPr"))
            paragraph.insert(0, start) if place is None else place.addnext(start)
            below(paragraph, "w:bookmarkEnd", [("w:id", id)])

    def _look(self, look: Element, one: Run, *, linked: bool, bold: bool, shaded: bool) -> None:
        if linked:
            below(look, "w:rStyle", [("w:val", self.styles[LINK])])
        if one.bold or bold or one.tone is not None:
            below(look, "w:b")
        if one.struck:
            below(look, "w:strike")
        if one.tone is not None:
            ink, behind = LOOKS[one.tone]
            below(look, "w:color", [("w:val", ink)])
            if shaded:
                below(look, "w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", behind)])
