"""Files that are copies of others: what OneDrive, Windows, a Mac, mail and careful people leave beside a goal file.

A name alone tells of a copy where only a program or the word itself writes so: ``mål - Kopia``, ``mål (1)``,
``mål-DESKTOP-7AB``. Any other name that begins with another's (``mål-gammal``, ``mål v2``, ``mål-KOM123``), and the
same name in a folder further in, is one of a copy where most of what the file says stands in the other too.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import NamedTuple
from unicodedata import normalize

from malstyr.model.goal_file import OF_FILE, SPREAD
from malstyr.source.tree import Map, Node, Path, same_data

OF_OFFICE = "~$"
"""How the files begin that Word and Excel keep while another is open."""
_LEADING = r"(?:kopia|kopior|säkerhetskopia|copy|backup) (?:\(\d+\) )?(?:av|of) "
_TOLD_BY_NAME = (
    r"(?<![^\W_])(?:kopia|kopior|säkerhetskopia|copy|backup|bak)(?![^\W_])"
    r"|^[ _-]*\(\d+\)$"
    r"|^-(?:desktop|laptop)-[a-z0-9]+(?:-\d+)?$"
    r"|^_(?:backup|base|local|remote)_\d+$"
)


class Original(NamedTuple):
    """A file that another is named after."""

    name: str
    told: bool
    """Whether the name alone tells that the other is a copy."""


def by_stem(names: Iterable[str]) -> Mapping[tuple[PurePosixPath, str], str]:
    """Files by folder and name without ending; of two endings ``.yaml``."""
    return {(PurePosixPath(one).parent, _stem(one)): one for one in sorted(names, reverse=True)}


def originals(name: str, files: Mapping[tuple[PurePosixPath, str], str]) -> Iterator[Original]:
    """The files that ``name`` may be a copy of by what it is called, nearest folder and shortest name first."""
    stem = _stem(name)
    bare = re.sub(rf"^{_LEADING}", "", stem)
    for folder in PurePosixPath(name).parents:
        for end in range(1, len(bare) + 1):
            if bare[end - 1 : end + 1].isalpha() and end < len(bare):
                continue
            added = bare[end:]
            found = files.get((folder, bare[:end].rstrip(" ._–-(")))
            if found is not None and found != name:
                yield Original(found, bare != stem or re.search(_TOLD_BY_NAME, added) is not None)


def _stem(name: str) -> str:
    """A file's name without folder and ending, the same on every system and whoever wrote the capitals."""
    return normalize("NFC", PurePosixPath(name).stem).casefold()


def _entries(root: Map) -> dict[Path, Node]:
    """What a file says, entry by entry; of values and assessments period by period."""
    found: dict[Path, Node] = {}
    for section, held in root.items():
        if isinstance(held, Map) and section not in OF_FILE:
            _gather(held, (str(section),), section in SPREAD, found)
    return found


def _gather(node: Map, path: Path, deep: bool, found: dict[Path, Node]) -> None:
    for key, below in node.items():
        if deep and isinstance(below, Map) and not key[:1].isdigit():
            _gather(below, (*path, str(key)), deep, found)
        else:
            found[*path, str(key)] = below


def mostly_in(copied: Map, original: Map) -> bool:
    """Whether more than half of what one file says stands in the other, whatever is said of it there."""
    said, first = _entries(copied), _entries(original)
    return 2 * len(said.keys() & first.keys()) > len(said)


def own(copied: Map, original: Map) -> tuple[Path, ...]:
    """What one file says that the other does not, or says otherwise."""
    first = _entries(original)
    return tuple(
        path for path, node in _entries(copied).items() if path not in first or not same_data(node, first[path])
    )
