"""The lists that a document has: those of its template, one with bullets where it lacks that, and those that count."""

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.parts.document import DocumentPart

from malstyr.word.xml import Element, make, w


class Numbering:
    """The definitions of lists in a document."""

    def __init__(self, part: DocumentPart) -> None:
        self.part = part

    def bullets(self) -> int:
        """A new list with bullets, by its number."""
        return self._list("bullet", "•")

    def numbers(self) -> int:
        """A new list that counts from 1, by its number."""
        return self._list("decimal", "%1.")

    def _list(self, format: str, mark: str) -> int:
        tree = self._tree()
        abstract = 1 + max((_number(one.get(w("abstractNumId"))) for one in tree.iter(w("abstractNum"))), default=0)
        number = 1 + max((_number(one.get(w("numId"))) for one in tree.iter(w("num"))), default=0)
        level = make("w:lvl", make("w:start", val=1), make("w:numFmt", val=format), ilvl=0)
        level.append(make("w:lvlText", val=mark))
        level.append(make("w:lvlJc", val="left"))
        level.append(make("w:pPr", make("w:ind", left=360, hanging=360)))
        made = make("w:abstractNum", make("w:multiLevelType", val="singleLevel"), level, abstractNumId=abstract)
        first = tree.find(w("num"))
        tree.append(made) if first is None else first.addprevious(made)
        last = [*tree.iter(w("abstractNum"), w("num"))][-1]
        last.addnext(make("w:num", make("w:abstractNumId", val=abstract), numId=number))
        return number

    def _tree(self) -> Element:
        for relation in self.part.rels.values():
            if relation.reltype == RELATIONSHIP_TYPE.NUMBERING:
                return relation.target_part.element
        made = XmlPart(
            PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, make("w:numbering"), self.part.package
        )
        self.part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
        return made.element


def _number(written: str | None) -> int:
    """The number of a list; 0 where a template says no number."""
    return int(written) if written is not None and written.isdecimal() else 0
