"""The styles that a document is written in: those of its template by their names, and what it lacks of them made."""

from collections.abc import Mapping
from typing import NamedTuple

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
    """Above and below, in twentieths of a point for each half point of letters."""
    line: int
    """From line to line, in 240ths of what the letters need."""
    cell_air: int
    """Above and below what stands in a cell, in twentieths of a point."""


class _Air(NamedTuple):
    """Around the lines of a paragraph and between them, as a ``spacing`` says it."""

    before: int
    after: int
    line: int


_PAPER = _Scale((40, 28, 24, 21, 20), text=20, cells=18, lead=26, air=9, line=276, cell_air=30)
_SIZES = dict(zip(HEADINGS, _PAPER.headings, strict=True))
"""In half points."""


def _of_sheet(letters: float) -> _Scale:
    """Whole half points."""
    text = int(2 * letters)
    first, second, third, fourth, fifth = (round(text * times) for times in (1.75, 1.25, 1.125, 1.06, 1))
    headings = (first, second, third, fourth, fifth)
    return _Scale(headings, text=text, cells=text, lead=round(1.19 * text), air=4, line=240, cell_air=4)


_WIDER = 120
"""How wide the letters of some templates' typefaces are, in per cent of Arial's."""


class Styles:
    """The styles of a document by their names, in any case. Raises ValueError where ``tree`` holds none.

    Tables have the style ``table``, by its id, where that is there.
    """

    def __init__(self, tree: Element, numbering: Numbering, table: str | None) -> None:
        if tree.tag != w("styles"):
            raise ValueError(tree.tag)
        self.tree, self.numbering = tree, numbering
        self.wider, self.cells = _WIDER, _PAPER.cells
        self.named: dict[str, Element] = {_name(one): one for one in tree.iter(w("style"))}
        normal = [one for one in tree.iter(w("style")) if one.get(w("default")) == "1" and _kind(one) == "paragraph"]
        self.normal = normal[0].get(w("styleId")) if normal else None
        for name in (*HEADINGS, CAPTION, BULLET, NUMBERED, LEAD, CELL, LINK, GRID):
            if name.casefold() not in self.named:
                self._add(name)
        self.table = table if table is not None and table in self._ids() else self[GRID]

    def __getitem__(self, name: str) -> str:
        """The id that paragraphs and tables name it by."""
        id: str = self.named[name.casefold()].get(w("styleId"))
        return id

    @property
    def widths(self) -> tuple[int, int]:
        """How wide the letters of a cell are of Arial and as they may be, in per cent of those of a page in Arial."""
        return 100 * self.cells // _PAPER.cells, self.wider * self.cells // _PAPER.cells

    def _ids(self) -> set[str]:
        return {one.get(w("styleId")) for one in self.named.values()}

    def speak(self, language: str) -> None:
        """Every text is in the language, whatever the template was written in."""
        defaults = _first(self.tree, "docDefaults", 0)
        properties = _first(_first(defaults, "rPrDefault", 0), "rPr", 0)
        if properties.find(w("lang")) is None:
            below(properties, "w:lang")
        for one in self.tree.iter(w("lang")):
            one.set(w("val"), language)

    def dress(self, colour: str) -> None:
        """The look of a document without a template: one typeface, headings in the colour, and open tables."""
        self.wider = 100
        looks = {name: (colour.lstrip("#"), True) for name in HEADINGS} | {CAPTION: ("3A4149", True)}
        for name in (*HEADINGS, "normal", CAPTION, CELL, LEAD):
            _look(self.named[name.casefold()], *looks.get(name, ("", False)))
        for one in self.named[GRID.casefold()].find(f".//{w('tblBorders')}"):
            inner = one.tag in (w("top"), w("bottom"), w("insideH"))
            one.set(w("val"), "single" if inner else "nil")
            one.set(w("color"), "9AA3AD")

    def scale(self, letters: float | None) -> None:
        """Letters as large, and lines and paragraphs as far from each other, as on a sheet of such ``letters``, or in
        a document of as many pages as it needs; those of a template, which may be wide, half a point smaller."""
        scale = _PAPER if letters is None else _of_sheet(letters)
        text, self.cells = (size - (self.wider > 100) for size in (scale.text, scale.cells))
        line, air = scale.line, scale.air
        for level, (name, size) in enumerate(zip(HEADINGS, scale.headings, strict=True)):
            self._size(name, size, _Air(before=size * air if level else 0, after=8 * air, line=line))
        self._size(CAPTION, self.cells, _Air(before=16 * air, after=6 * air, line=line))
        for name, size in (("normal", text), (BULLET, text), (NUMBERED, text), (LEAD, scale.lead)):
            self._size(name, size, _Air(before=0, after=size * air // 2, line=line))
        self._size(CELL, self.cells, _Air(before=scale.cell_air, after=scale.cell_air, line=240))

    def _size(self, name: str, size: int, air: _Air) -> None:
        if (style := self.named.get(name.casefold())) is not None:
            look, place = _part(style, "rPr"), _part(style, "pPr")
            _put(look, make("w:sz", val=size), _AFTER_SIZE)
            _put(look, make("w:szCs", val=size), _AFTER_SIZE)
            _put(place, make("w:spacing", **air._asdict(), lineRule="auto"), _AFTER_SPACING)

    def _add(self, name: str) -> None:
        """A style that the template lacks, made of those it has."""
        match name:
            case "heading 1" | "heading 2" | "heading 3" | "heading 4" | "heading 5":
                level = HEADINGS.index(name)
                above = self[HEADINGS[level - 1]] if level else self.normal
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
        while id in self._ids():
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
        self.named[name.casefold()] = style


def _look(style: Element, colour: str, bold: bool) -> None:
    """Nothing but our typeface, and a colour and weight."""
    look = _part(style, "rPr")
    for one in [*look]:
        look.remove(one)
    below(look, "w:rFonts", [(f"w:{key}", "Arial") for key in ("ascii", "hAnsi", "cs", "eastAsia")])
    if bold:
        below(look, "w:b")
    if colour:
        below(look, "w:color", [("w:val", colour)])


def _part(style: Element, name: str) -> Element:
    """What a style says of its paragraphs (``pPr``), which stands before what it says of its letters (``rPr``)."""
    found = style.find(w(name))
    if found is None:
        found = make(f"w:{name}")
        letters = style.find(w("rPr"))
        style.append(found) if letters is None else letters.addprevious(found)
    return found


def _put(above: Element, made: Element, later: frozenset[str]) -> None:
    """One element in place of what there is of its kind, before those that its schema has ``later``."""
    if (old := above.find(made.tag)) is not None:
        above.remove(old)
    following = next((one for one in above if one.tag in later - {made.tag}), None)
    above.append(made) if following is None else following.addprevious(made)


def _tags(names: str) -> frozenset[str]:
    return frozenset(map(w, names.split()))


_AFTER_SPACING = _tags(
    "ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl "
    "divId cnfStyle rPr sectPr pPrChange"
)
_AFTER_SIZE = _tags(
    "highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"
)
"""The order of Office Open XML, part 1: 17.3.1.26 (``pPr``) and 17.3.2.28 (``rPr``)."""


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
