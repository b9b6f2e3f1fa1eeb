"""Edits as values: text for places of a file, put into the file's own bytes.

Nothing changes but what stands at the places: byte order mark, line ends, comments and the end of the last line stay,
since what is UTF-8 is the same bytes when it has been decoded and encoded again.
"""

import codecs
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple

from malstyr.source.files import FileTree
from malstyr.source.tree import Place


class Edit(NamedTuple):
    """Text to type instead of what stands at ``place``; at a place without length, text to put in there."""

    place: Place
    text: str


class RefusalReason(StrEnum):
    """Why edits were not made."""

    CHANGED = "changed"
    """The file is no longer the one that was read."""
    ENCODING = "encoding"
    """The file is not in UTF-8, so all of it would have to be written anew."""
    OVERLAP = "overlap"
    """Two edits are about the same text."""
    SIGN = "sign"
    """Half a character, which no file can hold; a command line in another encoding may give one."""
    ELSEWHERE = "elsewhere"
    """What nobody edited would be read as something else."""


class Refusal(NamedTuple):
    """Why edits were not made, any of them, and the place that it is about."""

    why: RefusalReason
    place: Place


def apply(tree: FileTree, edits: Iterable[Edit], shown: Callable[[str], str]) -> FileTree | Refusal:
    """The files with all of ``edits`` made; ``shown`` tells what a file is called in their places."""
    names = {shown(name): name for name in tree.files}
    files = dict(tree.files)
    for called, own in by_file(edits).items():
        if called not in names:
            return Refusal(RefusalReason.CHANGED, own[0].place)
        data = patched(files[names[called]], own)
        if isinstance(data, Refusal):
            return data
        files[names[called]] = data
    return tree._replace(files=files)


def by_file(edits: Iterable[Edit]) -> dict[str, list[Edit]]:
    """The edits of each file, by what it is called in their places."""
    found: dict[str, list[Edit]] = {}
    for edit in edits:
        found.setdefault(edit.place.source.name, []).append(edit)
    return found


def in_order(edits: Iterable[Edit]) -> list[Edit]:
    """The edits of one file as they come in it: at one point, first what is put in there, in the order given."""
    return sorted(edits, key=lambda edit: (edit.place.start, edit.place.end))


def patched(data: bytes, edits: Iterable[Edit]) -> bytes | Refusal:
    """The bytes of one file with all of ``edits`` made.

    A line end in a text is written as those at its place are. Edits that meet are made; those that overlap are not.
    """
    edits = in_order(edits)
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    try:
        text = data[len(mark) :].decode()
    except UnicodeDecodeError:
        return Refusal(RefusalReason.ENCODING, edits[0].place) if edits else data
    for source, place in {edit.place.source: edit.place for edit in edits}.items():
        if source.text != text:
            return Refusal(RefusalReason.CHANGED, place)
    pieces, at = [mark], 0
    for edit in edits:
        place = edit.place
        if place.start < at:
            return Refusal(RefusalReason.OVERLAP, place)
        try:
            pieces += text[at : place.start].encode(), edit_text(edit).encode()
        except UnicodeEncodeError:
            return Refusal(RefusalReason.SIGN, place)
        at = place.end
    return b"".join((*pieces, text[at:].encode()))


def edit_text(edit: Edit) -> str:
    """The text of an edit as it is written in its file."""
    return edit.place.source.with_line_ends(edit.text, edit.place.start)
