"""A file from above: its sections and entries, and how each indicator stands."""

from collections.abc import Iterator

from lsprotocol.types import CodeLens, Command, DocumentSymbol, Range, SymbolKind

from malstyr.lsp.desk import LastRead
from malstyr.lsp.hover import lens_text
from malstyr.lsp.positions import editor_range
from malstyr.source.tree import Map, Node, Scalar, place_of


def symbols_of(state: LastRead, file: str) -> Iterator[DocumentSymbol]:
    """The sections that a file says something in, with its entries there."""
    for key, section in state.workspace.tree.items():
        entries = [_symbol(one, []) for one in _keys_in(section, file)]
        if entries:
            yield _symbol(key, entries)


def lenses_of(state: LastRead, file: str) -> Iterator[CodeLens]:
    """How each indicator of a file stands, above it."""
    indicators = state.workspace.tree.get("indicators")
    for key in _keys_in(indicators, file):
        told = lens_text(state, str(key))
        if told:
            yield CodeLens(editor_range(place_of(key)), Command(told, command=""))


def _keys_in(section: Node | None, file: str) -> Iterator[Scalar]:
    return (key for key in section if key.source.name == file) if isinstance(section, Map) else iter(())


def _symbol(key: Scalar, below: list[DocumentSymbol]) -> DocumentSymbol:
    own = editor_range(place_of(key))
    whole = Range(below[0].range.start, below[-1].range.end) if below else own
    return DocumentSymbol(str(key) or "–", SymbolKind.Field, whole, whole if below else own, children=below)
