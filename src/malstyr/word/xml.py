"""The XML that files of Word are made of: read without trusting it, and made."""

from collections.abc import Iterable
from functools import cache
from typing import Any, TypeAlias

from lxml import etree

from malstyr.language.typeset import lines_held
from malstyr.present.visible import visible

Element: TypeAlias = Any
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = {
    "xml": "http://www.w3.org/XML/1998/namespace",
    "w": _MAIN,
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
}
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class NotXml(Exception):
    """What should be XML is not, or has a declaration of types, by which it could be made to grow."""


def parsed(data: bytes) -> Element:
    """XML that somebody else wrote. Raises NotXml."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        tree = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise NotXml from None
    if tree.getroottree().docinfo.doctype:
        raise NotXml
    return tree


def xml_bytes(tree: Element) -> bytes:
    made: bytes = etree.tostring(tree, encoding="UTF-8", standalone=True)
    return made


def w(name: str) -> str:
    """The full name of an element or attribute of Word's."""
    return f"{{{_MAIN}}}{name}"


@cache
def full_name(name: str) -> str:
    """The full name of ``w:p``, as it is written in these modules."""
    space, _, local = name.partition(":")
    return f"{{{SPACES[space]}}}{local}" if local else name


@cache
def _space(name: str) -> dict[str, str]:
    space = name.partition(":")[0]
    return {space: SPACES[space]}


def make(name: str, /, *inside: Element, **attributes: str | int) -> Element:
    """An element with what is inside it; attributes are Word's own."""
    made = etree.Element(full_name(name), nsmap=_space(name))
    for key, value in attributes.items():
        made.set(w(key.rstrip("_")), str(value))
    made.extend(inside)
    return made


def below(above: Element, name: str, attributes: Iterable[tuple[str, str | int]] = ()) -> Element:
    """An element of any kind below another, with attributes by the names they are written with."""
    made = etree.SubElement(above, full_name(name), nsmap=_space(name))
    for key, value in attributes:
        made.set(full_name(key), str(value))
    return made


def in_xml(text: str) -> str:
    """Text as it can stand in XML: on one line, days, limits and ranges whole, every sign in it one that is seen."""
    return lines_held(visible(text))
