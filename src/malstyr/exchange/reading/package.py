"""A workbook as a package of parts: opened without unpacking more than is read, and without trusting its XML."""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from posixpath import normpath
from typing import IO
from xml.etree import ElementTree
from xml.parsers import expat

from malstyr.exchange.reading.unreadable import LARGEST_UNPACKED, UnreadableTable

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
ZIP = b"PK\x03\x04"
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    ElementTree.ParseError,
    expat.ExpatError,
    ValueError,
    LookupError,
)
"""What reading of bytes that are not what they should be ends in: the last two are numbers and ids within the XML."""


def other_format(data: bytes) -> str | None:
    """What a file is that is neither text nor a package: the reason that it is not read."""
    if data.startswith(_OLE):
        return "password" if _ENCRYPTED in data else "xls"
    start = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<?xml", b"<meta", b"<head")):
        return "web-page"
    return "pdf" if start.startswith(b"%pdf") else None


class Package:
    """The parts of a workbook by name."""

    def __init__(self, data: bytes) -> None:
        with damage_told():
            self._archive = zipfile.ZipFile(BytesIO(data))
        parts = self._archive.infolist()
        if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
            raise UnreadableTable("unpacked")
        if any(part.flag_bits & 1 for part in parts):
            raise UnreadableTable("password")
        self._names: Mapping[str, zipfile.ZipInfo] = {_plain(part.filename): part for part in parts}
        if "mimetype" in self._names and b"opendocument" in self.bytes_of("mimetype"):
            raise UnreadableTable("ods")

    def __contains__(self, name: str) -> bool:
        return _plain(name) in self._names

    def bytes_of(self, name: str) -> bytes:
        """A part, unpacked."""
        with self.opened(name) as part:
            return part.read()

    @contextmanager
    def opened(self, name: str) -> Iterator[IO[bytes]]:
        """A part of XML or text, to be read while it is unpacked. Raises UnreadableTable where it is damaged."""
        found = self._names.get(_plain(name))
        if found is None:
            raise UnreadableTable("damaged")
        with damage_told():
            with self._archive.open(found) as part:
                _check_prolog(part)
            with self._archive.open(found) as part:
                yield part

    def tree(self, name: str) -> ElementTree.Element:
        """A part of XML, whole, with names without their namespaces."""
        with self.opened(name) as part:
            root = ElementTree.parse(part).getroot()
        for element in root.iter():
            element.tag = local(element.tag)
            element.attrib = {local(key): value for key, value in element.attrib.items()}
        return root

    def related(self, name: str) -> Mapping[str, tuple[str, str]]:
        """What a part refers to within the package: kind and name, by id; nothing outside is ever followed."""
        folder, _, leaf = name.rpartition("/")
        beside = f"{folder}/_rels/{leaf}.rels"
        if beside not in self:
            return {}
        return {
            one.get("Id", ""): (local(one.get("Type", ""), "/"), _joined(folder, one.get("Target", "")))
            for one in self.tree(beside)
            if one.get("TargetMode") != "External"
        }


def local(name: str, after: str = "}") -> str:
    """A name without its namespace: both editions of the format have the same."""
    return name.rpartition(after)[2]


@contextmanager
def damage_told() -> Iterator[None]:
    """What goes wrong in a package that is damaged, as the reason that it cannot be read."""
    try:
        yield
    except _DAMAGED:
        raise UnreadableTable("damaged") from None


class _Begun(Exception):
    """The first element of a document is reached."""


def _check_prolog(part: IO[bytes]) -> None:
    """Refuse XML with a document type: no program of tables writes one, and entities are defined in it."""
    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise UnreadableTable("entities")

    def begin(*_: object) -> None:
        raise _Begun

    parser.StartDoctypeDeclHandler, parser.StartElementHandler = refuse, begin
    start = part.peek(1)[:1] if hasattr(part, "peek") else b"<"
    if start not in {b"<", b"\xef", b"\xff", b"\xfe", b" ", b"\r", b"\n", b"\t"}:
        return  # no XML: mimetype
    try:
        while piece := part.read(4096):
            parser.Parse(piece)
    except _Begun:
        return


def _joined(folder: str, target: str) -> str:
    return target if target.startswith("/") else f"{folder}/{target}"


def _plain(name: str) -> str:
    """A name as it is looked up: some programs write other strokes and capitals in it."""
    return normpath("/" + name.replace("\\", "/")).lower().lstrip("/")
