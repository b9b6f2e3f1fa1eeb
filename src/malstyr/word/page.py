"""The page that a document is written on: as in its template, standing or lying."""

from collections.abc import Sequence
from copy import deepcopy

from malstyr.word.xml import Element, make, w

_A4 = {"w": 11_906, "h": 16_838}
_NARROW = 4_000
"""Less room than this is no page for text: then it is ours."""
_MARGINS = {"top": 1_134, "right": 1_134, "bottom": 1_134, "left": 1_134, "header": 567, "footer": 567, "gutter": 0}


def page_of(sections: Sequence[Element]) -> Element:
    """The page of a template: that of its last section, with what it has of headers and footers from those before."""
    page = deepcopy(sections[-1]) if sections else make("w:sectPr")
    held = {(one.tag, one.get(w("type"))) for one in page}
    for earlier in reversed(sections[:-1]):
        for one in earlier:
            kind = (one.tag, one.get(w("type")))
            if one.tag in _REFERENCES and kind not in held:
                held.add(kind)
                page.insert(0, deepcopy(one))
    if room(page) < _NARROW:
        for name, sides in (("pgSz", _A4), ("pgMar", _MARGINS)):
            if (found := page.find(w(name))) is not None:
                page.remove(found)
            page.append(make(f"w:{name}", **sides))
    for name in ("cols", "type", "lnNumType", "printerSettings"):
        if (extra := page.find(w(name))) is not None:
            page.remove(extra)
    return page


_REFERENCES = {w("headerReference"), w("footerReference")}


def narrow(page: Element) -> None:
    """The page with margins no wider than those of a sheet that is to hold much."""
    margins = page.find(w("pgMar"))
    for side, most in _SHEET.items():
        margins.set(w(side), str(min(_length(margins, side), most)))


_SHEET = {"top": 680, "right": 850, "bottom": 794, "left": 850, "header": 340, "footer": 340}


def later(page: Element) -> Element:
    """The page of a section that goes on: its header, footer and numbers are those before."""
    made = deepcopy(page)
    for one in [*made]:
        if one.tag in _REFERENCES or one.tag == w("titlePg"):
            made.remove(one)
    if (numbers := made.find(w("pgNumType"))) is not None:
        numbers.attrib.pop(w("start"), None)
    return made


def lying(page: Element) -> Element:
    """The page with its long side down."""
    made = deepcopy(page)
    size = made.find(w("pgSz"))
    short, long = sorted((_length(size, "w"), _length(size, "h") or _A4["h"]))
    size.set(w("h"), str(short))
    size.set(w("w"), str(long))
    size.set(w("orient"), "landscape")
    return made


def room(page: Element) -> int:
    """How wide text may be, in twentieths of a point; 0 where the page does not say."""
    size, margins = page.find(w("pgSz")), page.find(w("pgMar"))
    if size is None or margins is None:
        return 0
    return _length(size, "w") - sum(_length(margins, side) for side in ("left", "right", "gutter"))


def _length(element: Element, name: str) -> int:
    told = element.get(w(name)) or "0"
    return int(told) if told.removeprefix("-").isdecimal() else 0
