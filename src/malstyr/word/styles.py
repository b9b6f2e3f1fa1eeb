"""The styles that a document is written in: those of its template by their names, and what it lacks of them made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from malstyr.present.document import Layout
from malstyr.word.numbering import Numbering
from malstyr.word.xml import Element, below, make, w

HEADINGS = ("heading 1", "heading 2", "heading 3", "heading 4", "heading 5")
CAPTION, BULLET, NUMBERED, LEAD, CELL, LINK, GRID = (
    "caption", "List Bullet", "List Number", "Ingress", "Tabelltext", "Hyperlink", "Table Grid",
)  # fmt: skip
"""What they are called in every language of Word; two are what Swedish templates call theirs."""


class _Scale(NamedTuple):
    """How large letters are, in half points, and how much air there is around what they say."""

    headings: tuple[int, int, int, int, int]
    text: int
    cells: int
    lead: int
    air: int


_SCALES: Mapping[Layout, _Scale] = {
    Layout.PAPER: _Scale((40, 28, 24, 21, 20), text=20, cells=18, lead=26, air=9),
    Layout.SHEET: _Scale((28, 20, 18, 17, 16), text=16, cells=16, lead=19, air=4),
}
_SIZES = dict(zip(HEADINGS, _SCALES[Layout.PAPER].headings, strict=True))
"""In half points."""


class Styles:
    """The styles of a document by their names, in any case. Raises ValueError where ``tree`` holds none.

    Tables have the style ``table``, by its id, where that is there.
    """

    def __init__(self, tree: Element, numbering: Numbering, table: str | None) -> None:
        if tree.tag != w("styles"):
            raise ValueError(tree.tag)
        self.tree, self.numbering = tree, numbering
        self.ids: dict[str, str] = {_name(one): one.get(w("styleId")) for one in tree.iter(w("style"))}
        normal = [one for one in tree.iter(w("style")) if one.get(w("default")) == "1" and _kind(one) == "paragraph"]
        self.normal = normal[0].get(w("styleId")) if normal else None
        for name in (*HEADINGS, CAPTION, BULLET, NUMBERED, LEAD, CELL, LINK, GRID):
            if name.casefold() not in self.ids:
                self._add(name)
        self.table = table if table is not None and table in self.ids.values() else self[GRID]

    def __getitem__(self, name: str) -> str:
        return self.ids[name.casefold()]

    def speak(self, language: str) -> None:
        """Every text is in the language, whatever the template was written in."""
        defaults = _first(self.tree, "docDefaults", 0)
        properties = _first(_first(defaults, "rPrDefault", 0), "rPr", 0)
        if properties.find(w("lang")) is None:
            below(properties, "w:lang")
        for one in self.tree.iter(w("lang")):
            one.set(w("val"), language)

    def dress(self, colour: str, layout: Layout) -> None:
        """The look of a document without a template: one typeface, headings in the colour, and open tables."""
        styles = {_name(one): one for one in self.tree.iter(w("style"))}
        scale = _SCALES[layout]
        for name, size in zip(HEADINGS, scale.headings, strict=True):
            self._look(styles[name], size, colour.lstrip("#"), bold=True)
            _spaced(styles[name], before=size * scale.air, after=8 * scale.air)
        _spaced(styles[HEADINGS[0]], before=0, after=8 * scale.air)
        self._look(styles["normal"], scale.text, None, bold=False)
        _spaced(styles["normal"], before=0, after=scale.text * scale.air // 2)
        self._look(styles[CAPTION], scale.cells, "3A4149", bold=True)
        _spaced(styles[CAPTION], before=16 * scale.air, after=6 * scale.air)
        for name, size in ((CELL, scale.cells), (LEAD, scale.lead)):
            self._look(styles[name.casefold()], size, None, bold=False)
        if layout is Layout.SHEET:
            _spaced(styles[CELL.casefold()], before=4, after=4)
        borders = styles[GRID.casefold()].find(f".//{w('tblBorders')}")
        for one in borders:
            inner = one.tag in (w("top"), w("bottom"), w("insideH"))
            one.set(w("val"), "single" if inner else "nil")
            one.set(w("color"), "9AA3AD")

    def _look(self, style: Element, size: int, colour: str | None, *, bold: bool) -> None:
        if (old := style.find(w("rPr"))) is not None:
            style.remove(old)
        made = make("w:rPr")
        below(made, "w:rFonts", [(f"w:{key}", "Arial") for key in ("ascii", "hAnsi", "cs", "eastAsia")])
        if bold:
            below(made, "w:b")
        if colour:
            below(made, "w:color", [("w:val", colour)])
        below(made, "w:sz", [("w:val", size)])
        below(made, "w:szCs", [("w:val", size)])
        style.append(made)

    def _add(self, name: str) -> None:
        """A style that the template lacks, made of those it has."""
        match name:
            case "heading 1" | "heading 2" | "heading 3" | "heading 4" | "heading 5":
                level = HEADINGS.index(name)
                above = self.ids[HEADINGS[level - 1]] if level else self.normal
                text = make("w:rPr", make("w:b"), make("w:sz", val=_SIZES[name]), make("w:szCs", val=_SIZES[name]))
                place = make("w:pPr", make("w:keepNext"), make("w:keepLines"), make("w:spacing", before=240, after=80))
                place.append(make("w:outlineLvl", val=level))
                self._new(name, "paragraph", above, place, text, following=self.normal)
            case "caption":
                place = make("w:pPr", make("w:keepNext"), make("w:spacing", before=160, after=60))
                self._new(name, "paragraph", self.normal, place, make("w:rPr", make("w:b"), make("w:sz", val=18)))
            case "List Bullet":
                number = make("w:numPr", make("w:numId", val=self.numbering.bullets()))
                place = make("w:pPr", number, make("w:contextualSpacing"))
                self._new(name, "paragraph", self.normal, place)
            case "List Number":
                self._new(name, "paragraph", self.normal, make("w:pPr", make("w:contextualSpacing")))
            case "Ingress":
                place = make("w:pPr", make("w:spacing", before=60, after=160))
                self._new(name, "paragraph", self.normal, place, make("w:rPr", make("w:sz", val=26)))
            case "Tabelltext":
                place = make("w:pPr", make("w:spacing", before=30, after=30, line=240, lineRule="auto"))
                self._new(name, "paragraph", self.normal, place, make("w:rPr", make("w:sz", val=18)))
            case "Hyperlink":
                look = make("w:rPr", make("w:color", val="0563C1"), make("w:u", val="single"))
                self._new(name, "character", None, look)
            case _:
                sides = ("top", "left", "bottom", "right", "insideH", "insideV")
                every = [make(f"w:{side}", val="single", sz=4, space=0, color="auto") for side in sides]
                self._new(name, "table", None, make("w:tblPr", make("w:tblBorders", *every)))

    def _new(self, name: str, kind: str, based: str | None, *inside: Element, following: str | None = None) -> None:
        id = "".join(name.split()).capitalize()
        while id in self.ids.values():
            id += "1"
        style = below(self.tree, "w:style", [("w:type", kind), ("w:styleId", id)])
        below(style, "w:name", [("w:val", name)])
        if based is not None:
            below(style, "w:basedOn", [("w:val", based)])
        if following is not None:
            below(style, "w:next", [("w:val", following)])
        if kind == "paragraph":
            below(style, "w:qFormat")
        style.extend(inside)
        self.ids[name.casefold()] = id


def _spaced(style: Element, *, before: int, after: int) -> None:
    place = style.find(w("pPr"))
    if place is None:
        place = make("w:pPr")
        style.find(w("rPr")).addprevious(place)
    if (old := place.find(w("spacing"))) is not None:
        place.remove(old)
    spacing = make("w:spacing", before=before, after=after)
    later = [one for one in place if one.tag in _AFTER_SPACING]
    later[0].addprevious(spacing) if later else place.append(spacing)


_AFTER_SPACING = {w(name) for name in ("ind", "contextualSpacing", "jc", "outlineLvl", "rPr")}


def _first(above: Element, name: str, at: int) -> Element:
    found = above.find(w(name))
    if found is None:
        found = make(f"w:{name}")
        above.insert(at, found)
    return found


def _name(style: Element) -> str:
    name = style.find(w("name"))
    return "" if name is None else (name.get(w("val")) or "").casefold()


def _kind(style: Element) -> str:
    return style.get(w("type")) or "paragraph"


LOOKS: Mapping[str, tuple[str, str]] = {
    "good": ("0F5C2B", "E4F2E8"),
    "partly": ("704600", "FCF0D8"),
    "bad": ("A01527", "FCE8EA"),
    "waiting": ("1F4E8C", "E6EEF9"),
    "none": ("50575F", "EEF1F4"),
}
"""Of each tone the colour of its letters and of what is behind them: those of the page, 4.5 to 1 and more."""
