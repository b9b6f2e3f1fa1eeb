"""Drawings in a document: the SVG for programs that draw it, and beside it a picture of it for those that do not.

The picture has its letters from a typeface of ours, so it is the same on every computer, whatever is installed there.
"""

from pathlib import Path
from typing import NamedTuple

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part as FilePart
from docx.parts.document import DocumentPart
from resvg_py import svg_to_bytes

from malstyr.present.document import Picture
from malstyr.word.xml import SPACES, Element, below, in_xml, parsed

_LETTERS = Path(__file__).with_name("charts.ttf")
_FONT = "Malstyr Charts"
_EMU = 11_000
"""English metric units a pixel: 240 pixels are 7.3 cm."""
_TWENTIETH = 635
"""English metric units a twentieth of a point."""
_SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
"""What Word knows the SVG beside a picture by."""


class _Size(NamedTuple):
    width: float
    height: float


class _Drawing(NamedTuple):
    """A picture as it stands in a document: its number there, its size, and the files that show it."""

    picture: Picture
    number: int
    size: _Size
    png: str
    svg: str


class Pictures:
    """The pictures of one document."""

    def __init__(self, part: DocumentPart) -> None:
        self.part, self.many = part, 0

    def add(self, paragraph: Element, picture: Picture, room: int) -> None:
        """The picture in a paragraph, no wider than ``room``, in twentieths of a point."""
        self.many += 1
        ids = [self._file(kind, data) for kind, data in (("png", _drawn(picture.svg)), ("svg", picture.svg.encode()))]
        size = _size(picture.svg)
        wide = min(round(size.width * _EMU), room * _TWENTIETH)
        fitted = _Size(wide, round(wide * size.height / size.width))
        _inline(paragraph, _Drawing(picture, self.many, fitted, *ids))

    def _file(self, kind: str, data: bytes) -> str:
        type = "image/svg+xml" if kind == "svg" else "image/png"
        name, id = PackURI(f"/word/media/malstyr{self.many}.{kind}"), f"malstyr{self.many}{kind}"
        assert self.part.package is not None
        self.part.rels.add_relationship(RELATIONSHIP_TYPE.IMAGE, FilePart(name, type, data, self.part.package), id)
        return id


def _drawn(svg: str) -> bytes:
    """As PNG, a dot for each pixel: more cost their time, and what draws SVG never shows it."""
    return svg_to_bytes(
        svg_string=svg,
        background="#ffffff",
        skip_system_fonts=True,
        font_files=[str(_LETTERS)],
        font_family=_FONT,
        sans_serif_family=_FONT,
    )


def _size(svg: str) -> _Size:
    """The size of a drawing in pixels."""
    sides = (parsed(svg.encode()).get("viewBox") or "0 0 240 120").split()
    return _Size(float(sides[2]), float(sides[3]))


def _inline(paragraph: Element, drawing: _Drawing) -> None:
    picture, number, size, png, svg = drawing
    sides = [("cx", round(size.width)), ("cy", round(size.height))]
    told = [("descr", in_xml(picture.description)), ("title", in_xml(picture.title))]
    name: list[tuple[str, str | int]] = [("id", number), ("name", f"{in_xml(picture.title)[:60]} {number}")]
    within = below(below(paragraph, "w:r"), "w:drawing")
    inline = below(within, "wp:inline", [(side, 0) for side in ("distT", "distB", "distL", "distR")])
    below(inline, "wp:extent", sides)
    below(inline, "wp:docPr", [*name, *told])
    below(below(inline, "wp:cNvGraphicFramePr"), "a:graphicFrameLocks", [("noChangeAspect", 1)])
    data = below(below(inline, "a:graphic"), "a:graphicData", [("uri", SPACES["pic"])])
    made = below(data, "pic:pic")
    about = below(made, "pic:nvPicPr")
    below(about, "pic:cNvPr", [*name, *told])
    below(about, "pic:cNvPicPr")
    fill = below(made, "pic:blipFill")
    blip = below(fill, "a:blip", [("r:embed", png)])
    beside = below(below(blip, "a:extLst"), "a:ext", [("uri", _SVG)])
    below(beside, "asvg:svgBlip", [("r:embed", svg)])
    below(below(fill, "a:stretch"), "a:fillRect")
    shape = below(made, "pic:spPr")
    place = below(shape, "a:xfrm")
    below(place, "a:off", [("x", 0), ("y", 0)])
    below(place, "a:ext", sides)
    below(below(shape, "a:prstGeom", [("prst", "rect")]), "a:avLst")
