"""The page that a document is written on: as in its template, standing or lying."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy

from malstyr.word.xml import Element, make, w

TWENTIETH = 635
"""A twentieth of a point in English metric units."""
_A4 = {"w": 11_906, "h": 16_838}
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
    for name, sides in (("pgSz", _A4), ("pgMar", _MARGINS)):
        found = page.find(w(name))
        if found is None:
            found = make(f"w:{name}")
            page.append(found)
        for side, size in sides.items():
            if found.get(w(side)) is None:
                found.set(w(side), str(size))
    for name in ("cols", "type", "lnNumType", "printerSettings"):
        if (extra := page.find(w(name))) is not None:
            page.remove(extra)
    return page


_REFERENCES = {w("headerReference"), w("footerReference")}


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
    sides = sorted((size.get(w("w")), size.get(w("h"))), key=int)
    size.set(w("h"), sides[0])
    size.set(w("w"), sides[1])
    size.set(w("orient"), "landscape")
    return made


def room(page: Element) -> int:
    """How wide text may be, in twentieths of a point."""
    margins = page.find(w("pgMar"))
    taken = sum(int(margins.get(w(side)) or 0) for side in ("left", "right", "gutter"))
    return int(page.find(w("pgSz")).get(w("w"))) - taken
