"""Goal files laid out in the one canonical way, where that changes nothing of what they say."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from enum import StrEnum

from malstyr.source.files import FileTree, read_file
from malstyr.source.layout import laid_out, same_data
from malstyr.source.legs import default_leg
from malstyr.source.tree import Map
from malstyr.source.unbraced import unbraced
from malstyr.workspace.load import Loaded, load


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
    left: dict[str, LeftReason] = {}
    for name, data in loaded.tree.files.items():
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


def _laid_out(data: bytes) -> bytes | LeftReason:
    leg = default_leg()
    source, reading = read_file("", data, leg)
    if reading.root is None and not reading.troubles:
        return data  # nothing but comments
    if reading.troubles or not isinstance(reading.root, Map):
        return LeftReason.FAULTY
    mark = data[: len(data) - len(source.text.encode())]
    plain, between = read_file("", unbraced(source, reading.root).encode(), leg)
    if not isinstance(between.root, Map):
        return LeftReason.OTHERWISE
    text = laid_out(plain, between.root)
    again, after = read_file("", text.encode(), leg)
    if not isinstance(after.root, Map) or after.troubles or not same_data(reading.root, after.root):
        return LeftReason.OTHERWISE
    if laid_out(again, after.root) != text or unbraced(again, after.root) != text:
        return LeftReason.OTHERWISE
    return mark + text.encode()


def _with(loaded: Loaded, new: Mapping[str, bytes]) -> Loaded:
    tree: FileTree = loaded.tree._replace(files={**loaded.tree.files, **new})
    return load(loaded.workspace.folder, tree, shown=loaded.shown)


def _says_the_same(before: Loaded, after: Loaded) -> bool:
    rules = [sorted(fault.identity for fault in one.faults) for one in (before, after)]
    return rules[0] == rules[1] and before.workspace.as_written == after.workspace.as_written
