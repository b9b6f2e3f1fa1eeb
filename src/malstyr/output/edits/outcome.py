"""What an edit did, in the words of one language, the same for every format."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from malstyr.contract.edited import RefusalRecord
from malstyr.findings import Finding
from malstyr.workspace.load import Loaded
from malstyr.workspace.secret_lines import secret_lines


class EditStatus(StrEnum):
    WRITTEN = "written"
    DRY_RUN = "dry-run"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


class LineChange(NamedTuple):
    """Lines of a file that others took the place of, each None where it holds a number that is hidden."""

    file: str
    first: int
    """The number of the first line, in the file as it is now."""
    before: tuple[str | None, ...]
    after: tuple[str | None, ...]


class EditOutcome(NamedTuple):
    """What became of an edit."""

    status: EditStatus
    changes: tuple[LineChange, ...] = ()
    findings: tuple[Finding, ...] = ()
    refused: tuple[RefusalRecord, ...] = ()
    said: str = ""
    """A sentence of it, where there is one to say."""


def line_changes(before: Loaded, after: Loaded) -> Iterator[LineChange]:
    """What changed between two states of a workspace, line by line."""
    hidden = {id(one): secret_lines(one).lines for one in (before, after)}
    old_texts = {source.name: source for source in before.workspace.sources}
    for source in after.workspace.sources:
        old = old_texts.get(source.name)
        if old is not None and old.text == source.text:
            continue
        lines = [one.text.splitlines() if one is not None else [] for one in (old, source)]
        for tag, i1, i2, j1, j2 in SequenceMatcher(None, lines[0], lines[1], autojunk=False).get_opcodes():
            if tag != "equal":
                shown = [
                    tuple(None if (source.name, n + 1) in hidden[id(whose)] else text[n] for n in range(start, end))
                    for whose, text, start, end in ((before, lines[0], i1, i2), (after, lines[1], j1, j2))
                ]
                yield LineChange(source.name, j1 + 1, shown[0], shown[1])
