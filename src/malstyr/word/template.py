"""A template of Word that somebody gave: opened without trusting it, and emptied of its own text.

Kept are styles, page, header and footer. Nothing in it runs or fetches: what could is refused, or left out where
nobody would miss it.
"""

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from malstyr.word.limits import LARGEST, MOST_FILES, UNPACKED
from malstyr.word.xml import RELATION, Element, NotXml, parsed, w, xml_bytes

_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_RUNS = re.compile("macroenabled|vbaproject|activex|oleobject|/vnd.ms-word.attachedtoolbars", re.IGNORECASE)
"""Types of what runs something, or holds a program."""
_LINK = re.compile("https?://|mailto:", re.IGNORECASE)
_FETCHES = re.compile(r"\b(include(?:text|picture)|dde(?:auto)?|link|database|import|rd)\s", re.IGNORECASE)
"""Fields that bring in what is elsewhere."""
_TYPES = "[Content_Types].xml"


class BadTemplate(Exception):
    """Why a template is not used: a message of the catalogue, and its words."""

    def __init__(self, key: str, **told: str) -> None:
        super().__init__(key)
        self.key, self.told = key, told


def usable(template: bytes) -> bytes:
    """The template as a document that Word opens, with nothing in it that runs or fetches. Raises BadTemplate."""
    files = _unpacked(template)
    try:
        trees = {name: parsed(data) for name, data in files.items() if name.endswith((".xml", ".rels"))}
    except NotXml:
        raise BadTemplate("word-template-broken") from None
    _as_document(trees.get(_TYPES, ()))
    for name, tree in trees.items():
        if name.endswith(".rels"):
            for relation in [one for one in tree.iter(RELATION) if _is_its_own_template(one)]:
                tree.remove(relation)
        else:
            _look_at_fields(tree)
    return _packed(files | {name: xml_bytes(tree) for name, tree in trees.items()})


def _as_document(types: Iterable[Element]) -> None:
    """What the file says it is becomes a document, where it was a template."""
    if any(_RUNS.search(one.get("ContentType") or "") for one in types):
        raise BadTemplate("word-template-macros")
    mains = [one for one in types if one.get("ContentType") in (_DOCUMENT, _TEMPLATE)]
    if not mains:
        raise BadTemplate("word-template-broken")
    for one in mains:
        one.set("ContentType", _DOCUMENT)


def _look_at_fields(tree: Element) -> None:
    """Raises BadTemplate where one brings in what is elsewhere; what it was made from is not asked for."""
    for one in [*tree.iter(w("attachedTemplate"))]:
        one.getparent().remove(one)
    for instruction in _instructions(tree):
        if found := _FETCHES.search(instruction):
            raise BadTemplate("word-template-fetches", what=found[1].upper())


def _unpacked(template: bytes) -> dict[str, bytes]:
    """The files in it, of which no more is unpacked than there is room for."""
    if len(template) > LARGEST:
        raise BadTemplate("word-template-large")
    files: dict[str, bytes] = {}
    left = UNPACKED
    try:
        with ZipFile(BytesIO(template)) as zip:
            if len(zip.infolist()) > MOST_FILES:
                raise BadTemplate("word-template-large")
            for one in zip.infolist():
                with zip.open(one) as opened:
                    data = opened.read(left + 1)
                left -= len(data)
                if left < 0:
                    raise BadTemplate("word-template-large")
                if not one.is_dir():
                    files[one.filename] = data
    except (BadZipFile, zlib.error, NotImplementedError, OSError, EOFError, RuntimeError, ValueError):
        raise BadTemplate("word-template-broken") from None
    return files


def _packed(files: Mapping[str, bytes]) -> bytes:
    """The files in one, the same bytes whenever it is made."""
    whole = BytesIO()
    with ZipFile(whole, "w") as zip:
        for name, data in files.items():
            zip.writestr(ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
    return whole.getvalue()


def _is_its_own_template(relation: Element) -> bool:
    """Whether a relation leads to what the template was made from itself, which nobody needs any more.

    A link that a reader follows may lead out of the file; raises BadTemplate for anything else that does.
    """
    if relation.get("TargetMode") != "External":
        return False
    kind = (relation.get("Type") or "").rpartition("/")[2]
    target = relation.get("Target") or ""
    if kind == "hyperlink" and _LINK.match(target):
        return False
    if kind != "attachedTemplate":
        raise BadTemplate("word-template-fetches", what=target)
    return True


def _instructions(tree: Element) -> Iterator[str]:
    """What each field asks for; one may be written in several pieces."""
    for one in tree.iter(w("fldSimple")):
        yield one.get(w("instr")) or ""
    for paragraph in tree.iter(w("p")):
        yield "".join(one.text or "" for one in paragraph.iter(w("instrText")))
