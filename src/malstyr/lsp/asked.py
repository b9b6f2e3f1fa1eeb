"""What an editor asks about: what stands at a position, as the last good state tells."""

from typing import NamedTuple

from lsprotocol.types import Position

from malstyr.findings import Finding
from malstyr.lsp.desk import LastRead
from malstyr.lsp.diagnostics import calls_for_text
from malstyr.lsp.open_files import OpenFile
from malstyr.lsp.pointed import NamedEntry, entry_at, entry_typed, path_at
from malstyr.lsp.positions import index_of
from malstyr.source.tree import Path, Place, Source


class Asked(NamedTuple):
    file: OpenFile
    state: LastRead
    entry: NamedEntry | None
    path: Path | None
    findings: tuple[Finding, ...]


def asked_about(file: OpenFile, position: Position) -> Asked | None:
    """By the tree where the file is as it was read, else by what is typed around; None before anything was read."""
    desk, name = file
    state = desk.whole
    if state is None:
        return None
    source = state.source(name)
    if source is not None and source.text == desk.text(name):
        index = index_of(source, position)
        findings = (
            one for one in state.judgement.findings if calls_for_text(one) and _covers(one.place, source, index)
        )
        entry, path = entry_at(state.workspace, name, index), path_at(state.workspace.tree, name, index)
        return Asked(file, state, entry, path, tuple(findings))
    typed = file.typed(position, to_end_of_word=True)
    if typed is None:
        return None
    path = (*typed.path[:-1], typed.word, typed.path[-1]) if typed.key else typed.path
    return Asked(file, state, entry_typed(state.workspace, typed), path, ())


def _covers(place: Place | None, source: Source, index: int) -> bool:
    return place is not None and place.source.name == source.name and place.start <= index <= place.end
