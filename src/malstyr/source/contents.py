"""What a folder holds, told by the ids that git gives the contents of its files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Content(NamedTuple):
    """The goal files of a folder without their bytes: equal where the files are, on disk and in every commit."""

    blobs: tuple[tuple[str, str], ...] = ()
    """The name of each file, in order, and the id of its bytes."""
    unreadable: tuple[tuple[str, str], ...] = ()
    """Names that could not be read, each with the rule's word for why."""

    @staticmethod
    def of(blobs: Mapping[str, str], unreadable: Iterable[tuple[str, str]] = ()) -> Content:
        return Content(tuple(sorted(blobs.items())), tuple(unreadable))

    def differing(self, other: Content) -> frozenset[tuple[str, str]]:
        """Names and ids that only one of the two holds."""
        return frozenset({*self.blobs} ^ {*other.blobs})


def blob_id(data: bytes, object_format: str) -> str:
    """The id that git gives these bytes in a repository of a format, ``sha1`` or ``sha256``."""
    return hashlib.new(object_format, b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
