"""Goal files laid out in the one canonical way, where that changes nothing of what they say."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from enum import StrEnum

from malstyr.source.files import FileTree, read_file
from malstyr.source.layout import laid_out
from malstyr.source.legs import default_leg
from malstyr.source.tree import Map, Source, same_data
from malstyr.source.unbraced import unbraced
from malstyr.workspace.load import Loaded, load

_SCHEMA_LINE = re.compile(r"^# yaml-language-server: \$schema=.*\n", re.MULTILINE)


class LeftReason(StrEnum):
    """Why a file is left as it is."""

    FAULTY = "faulty"
    """It is not read, or not all of it."""
    OTHERWISE = "otherwise"
    """Laid out, it would not say the same, or not be laid out."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The files with those laid out that can be, and why others are left, by name."""

    loaded: Loaded
    left: Mapping[str, LeftReason]


def formatted(loaded: Loaded, only: Container[str] | None = None) -> LaidOut:
    """The workspace with its files laid out, or those that are shown as ``only`` says."""
    new: dict[str, bytes] = {}
    unread = [name for name, _ in loaded.tree.unreadable]
    unread += [one.args["file"] for one in loaded.faults if one.rule == "copied-file"]
    asked = [name for name in unread if only is None or loaded.shown(name) in only]
    left = dict.fromkeys(asked, LeftReason.FAULTY)
    for name, data in loaded.tree.files.items():
        if name in left:
            continue
        if only is not None and loaded.shown(name) not in only:
            continue
        told = _laid_out(data)
        if isinstance(told, LeftReason):
            left[name] = told
        elif told != data:
            new[name] = told
    after = _with(loaded, new)
    if new and not _says_the_same(loaded, after):
        for name in list(new):
            if not _says_the_same(loaded, _with(loaded, {name: new[name]})):
                left[name] = LeftReason.OTHERWISE
                del new[name]
        after = _with(loaded, new)
    return LaidOut(after, left)


class _ReadOtherwise(Exception):
    """What is laid out is not read whole."""


def _laid_out(data: bytes) -> bytes | LeftReason:
    source, reading = read_file("", data, default_leg())
    if reading.root is None and not reading.troubles:
        return data  # nothing but comments
    if reading.troubles or not isinstance(reading.root, Map):
        return LeftReason.FAULTY
    mark = data[: len(data) - len(source.text.encode())]
    try:
        plain = _read_again(unbraced(*_read_again(_schema_first(laid_out(source, reading.root)))))
        text = laid_out(*plain)
        again, after = _read_again(text)
    except _ReadOtherwise:
        return LeftReason.OTHERWISE
    if not same_data(reading.root, after) or laid_out(again, after) != text or unbraced(again, after) != text:
        return LeftReason.OTHERWISE
    return mark + text.encode()


def _read_again(text: str) -> tuple[Source, Map]:
    source, reading = read_file("", text.encode(), default_leg())
    if reading.troubles or not isinstance(reading.root, Map):
        raise _ReadOtherwise
    return source, reading.root


def _schema_first(text: str) -> str:
    """The line by which editors know what a file is, as its first."""
    found = _SCHEMA_LINE.search(text)
    return text if found is None else found[0] + text[: found.start()] + text[found.end() :]


def _with(loaded: Loaded, new: Mapping[str, bytes]) -> Loaded:
    tree: FileTree = loaded.tree._replace(files={**loaded.tree.files, **new})
    return load(loaded.workspace.folder, tree, shown=loaded.shown)


def _says_the_same(before: Loaded, after: Loaded) -> bool:
    rules = [sorted(fault.identity for fault in one.faults) for one in (before, after)]
    return rules[0] == rules[1] and before.workspace.as_written == after.workspace.as_written
