"""What an editor asks, answered from the workspace around each file: the thin part that speaks the protocol."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from malstyr.editing.fixing import fixed
from malstyr.editing.formatting import formatted
from malstyr.findings import Finding, FindingClass, Severity
from malstyr.language.words import fill, words
from malstyr.lsp.desk import Desk, LastRead
from malstyr.lsp.hover import hover_text, lens_text
from malstyr.lsp.pointed import NamedEntry, entry_at, entry_typed, key_place, mentions, path_at
from malstyr.lsp.positions import editor_range, index_of, utf16_length
from malstyr.lsp.proposed import ProposedText, proposed
from malstyr.lsp.rename import Refused, renamed
from malstyr.lsp.typed import TypedPlace, typed_at
from malstyr.present.markdown import markdown_text
from malstyr.rules.registry import RULES
from malstyr.source.files import is_goal_file, workspace_around
from malstyr.source.patch import edit_text
from malstyr.source.tree import Map, Node, Place, Scalar, Source, place_of
from malstyr.source.tree import Path as KeyPath
from malstyr.version import PROJECT_ADDRESS, __version__
from malstyr.workspace.load import Loaded

_SEVERITIES = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.INFO: lsp.DiagnosticSeverity.Information,
}
_RULE_PAGE = f"{PROJECT_ADDRESS}/blob/v{__version__}/docs/regler.md"
_OPENS = [" ", ":", "[", "{", ",", "/"]
"""Signs after which something can be proposed."""
_AtPlace: TypeAlias = (
    lsp.HoverParams | lsp.DefinitionParams | lsp.ReferenceParams | lsp.RenameParams | lsp.CompletionParams
)


class _Pointed(NamedTuple):
    """What stands at a place, as the last good state tells."""

    desk: Desk
    state: LastRead
    entry: NamedEntry | None
    path: KeyPath | None
    findings: tuple[Finding, ...]


class GoalServer:
    """The workspaces that have files open."""

    def __init__(self, language: str | None, as_of: date | None) -> None:
        self.language, self.as_of = language, as_of
        self.server = LanguageServer("malstyr", __version__, text_document_sync_kind=lsp.TextDocumentSyncKind.Full)
        self.desks: dict[Path, Desk] = {}
        at_once: dict[str, Callable[[Any], Any]] = {
            lsp.TEXT_DOCUMENT_DID_OPEN: self.opened,
            lsp.TEXT_DOCUMENT_DID_CHANGE: self.changed,
            lsp.TEXT_DOCUMENT_DID_CLOSE: self.closed,
            lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES: self.changed_on_disk,
            lsp.TEXT_DOCUMENT_HOVER: self.hover,
        }
        when_current: dict[str, Callable[[Any], Any]] = {
            lsp.TEXT_DOCUMENT_DEFINITION: self.definition,
            lsp.TEXT_DOCUMENT_REFERENCES: self.references,
            lsp.TEXT_DOCUMENT_RENAME: self.rename,
            lsp.TEXT_DOCUMENT_FORMATTING: self.formatting,
            lsp.TEXT_DOCUMENT_CODE_ACTION: self.fixes,
            lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL: self.symbols,
            lsp.TEXT_DOCUMENT_CODE_LENS: self.lenses,
        }
        for method, answer in at_once.items():
            self.server.feature(method)(_function(answer))
        for method, answer in when_current.items():
            self.server.feature(method)(_coroutine(answer))
        opens = lsp.CompletionOptions(trigger_characters=_OPENS)
        self.server.feature(lsp.TEXT_DOCUMENT_COMPLETION, opens)(_coroutine(self.completion))

    def run(self) -> None:
        """Speak until the editor ends it. The protocol closes what it has written to, hence a stream of its own."""
        with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as own:
            self.server.start_io(stdout=own)

    def opened(self, asked: lsp.DidOpenTextDocumentParams) -> None:
        held = self._around(asked.text_document.uri)
        if held is not None:
            held[0].typed(held[1], asked.text_document.text)

    def changed(self, asked: lsp.DidChangeTextDocumentParams) -> None:
        held = self._around(asked.text_document.uri)
        if held is not None:
            held[0].typed(held[1], self.server.workspace.get_text_document(asked.text_document.uri).source)

    def closed(self, asked: lsp.DidCloseTextDocumentParams) -> None:
        held = self._around(asked.text_document.uri)
        if held is not None:
            held[0].left(held[1])

    def changed_on_disk(self, asked: lsp.DidChangeWatchedFilesParams) -> None:
        """What git or another program has written; only where somebody has files open."""
        around = {held[0].folder for one in asked.changes if (held := self._around(one.uri)) is not None}
        for desk in (one for folder, one in self.desks.items() if folder in around and one.state is not None):
            desk.changed()

    def hover(self, asked: lsp.HoverParams) -> lsp.Hover | None:
        """At once from the last good state, whatever is being judged."""
        at = self._pointed(asked)
        if at is None:
            return None
        told = [_of_rule(one.rule, at.state) for one in at.findings]
        text = hover_text(at.state, at.entry, at.path)
        content = "\n\n".join(part for part in (text, *told) if part)
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, content)) if content else None

    async def completion(self, asked: lsp.CompletionParams) -> list[lsp.CompletionItem]:
        """From the last good state at once, and as soon as there is one."""
        held = self._around(asked.text_document.uri)
        if held is None:
            return []
        state = held[0].whole or await held[0].current()
        typed = self._typed(held, asked.position, to_end_of_word=False)
        if typed is None:
            return []
        where = asked.position
        before = max(where.character - utf16_length(typed.word), 0)
        place = lsp.Range(lsp.Position(where.line, before), where)
        return [_item(one, place, order) for order, one in enumerate(proposed(state.workspace, typed, state.language))]

    async def definition(self, asked: lsp.DefinitionParams) -> lsp.Location | None:
        at = await self._pointed_now(asked)
        if at is None or at.entry is None:
            return None
        return _location(at.desk, key_place(at.state.workspace, at.entry))

    async def references(self, asked: lsp.ReferenceParams) -> list[lsp.Location]:
        at = await self._pointed_now(asked)
        if at is None or at.entry is None:
            return []
        return [_location(at.desk, place) for place in mentions(at.state.workspace, at.entry)]

    async def rename(self, asked: lsp.RenameParams) -> lsp.WorkspaceEdit | None:
        """Another id wherever the entry is named; one that others know by its old id says what it replaces."""
        at = await self._pointed_now(asked)
        if at is None or at.entry is None:
            return None
        edits = renamed((await at.desk.current()).workspace, at.entry, asked.new_name)
        if isinstance(edits, Refused):
            told = fill(words(at.state.language)[f"lsp.rename-{edits.why}"], edits.args, at.state.language)
            self.server.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Warning, told))
            return None
        changes: dict[str, list[lsp.TextEdit]] = {}
        for edit in edits:
            where = _location(at.desk, edit.place)
            changes.setdefault(where.uri, []).append(lsp.TextEdit(where.range, edit_text(edit)))
        return lsp.WorkspaceEdit(changes=changes)

    async def formatting(self, asked: lsp.DocumentFormattingParams) -> list[lsp.TextEdit]:
        held = self._around(asked.text_document.uri)
        if held is None:
            return []
        loaded = (await held[0].current()).loaded
        return _whole(loaded, formatted(loaded, {held[1]}).loaded, held[1])

    async def symbols(self, asked: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:
        """The sections of a file with their entries; of one that cannot be read as it was last."""
        held = self._around(asked.text_document.uri)
        if held is None:
            return []
        tree = (await self._whole_of(held[0])).workspace.tree
        below = ((key, [*_entries(section, held[1])]) for key, section in tree.items())
        return [_symbol(key, entries) for key, entries in below if entries]

    async def lenses(self, asked: lsp.CodeLensParams) -> list[lsp.CodeLens]:
        """How each indicator stands, above it."""
        held = self._around(asked.text_document.uri)
        if held is None:
            return []
        state = await self._whole_of(held[0])
        indicators = state.workspace.tree.get("indicators")  # type: ignore[call-overload]
        return [
            lsp.CodeLens(editor_range(place_of(key)), lsp.Command(told, command=""))
            for key in (indicators if isinstance(indicators, Map) else ())
            if key.source.name == held[1] and (told := lens_text(state, str(key)))
        ]

    async def fixes(self, asked: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        """What could be typed instead, of the findings in the lines that are asked about."""
        held = self._around(asked.text_document.uri)
        if held is None:
            return []
        state = await held[0].current()
        found = []
        for one in state.judgement.findings:
            edit = one.edit
            if edit is None or not _shown(one) or one.secret or edit.place.source.name != held[1]:
                continue
            place = editor_range(edit.place)
            if place.start.line <= asked.range.end.line and asked.range.start.line <= place.end.line:
                change = {asked.text_document.uri: [lsp.TextEdit(place, edit_text(edit))]}
                title = words(state.language)["lsp.type"].format(text=edit.text.strip())
                found.append(
                    lsp.CodeAction(title, kind=lsp.CodeActionKind.QuickFix, edit=lsp.WorkspaceEdit(changes=change))
                )
        kind = lsp.CodeActionKind.SourceFixAll
        if kind not in (asked.context.only or ()):
            return found
        made = fixed(state.loaded, state.judgement.as_of, state.language, {held[1]})
        if made.edits:
            change = {asked.text_document.uri: _whole(state.loaded, made.loaded, held[1])}
            title = words(state.language)["lsp.fix_all"]
            found.append(lsp.CodeAction(title, kind=kind, edit=lsp.WorkspaceEdit(changes=change)))
        return found

    def _tell(self, desk: Desk, findings: Iterable[Finding]) -> None:
        """Files that have nothing wrong any more are told so."""
        found: dict[str, list[lsp.Diagnostic]] = {}
        for one in findings:
            if one.place is not None and _shown(one):
                found.setdefault(one.place.source.name, []).append(_diagnostic(desk, one))
        for name in {*found, *desk.told}:
            uri = _uri(desk, name)
            self.server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found.get(name, [])))
        desk.told = set(found)

    def _around(self, uri: str) -> tuple[Desk, str] | None:
        path = Path(to_fs_path(uri) or "")
        folder = workspace_around(path)
        if folder is None or not is_goal_file(path.name):
            return None
        if folder not in self.desks:
            self.desks[folder] = Desk(folder, self.language, self.as_of, self._tell)
        return self.desks[folder], path.relative_to(folder).as_posix()

    async def _whole_of(self, desk: Desk) -> LastRead:
        now = await desk.current()
        return desk.whole or now

    async def _pointed_now(self, asked: _AtPlace) -> _Pointed | None:
        """What stands at a place of the text as it is now."""
        held = self._around(asked.text_document.uri)
        if held is not None:
            await held[0].current()
        return self._pointed(asked)

    def _pointed(self, asked: _AtPlace) -> _Pointed | None:
        held = self._around(asked.text_document.uri)
        if held is None or held[0].whole is None:
            return None
        (desk, file), state = held, held[0].whole
        source = state.source(file)
        if source is not None and source.text == desk.text(file):
            index = index_of(source, asked.position)
            findings = (one for one in state.judgement.findings if _shown(one) and _covers(one.place, source, index))
            entry, path = entry_at(state.workspace, file, index), path_at(state.workspace.tree, file, index)
            return _Pointed(desk, state, entry, path, tuple(findings))
        typed = self._typed(held, asked.position, to_end_of_word=True)
        if typed is None:
            return None
        path = (*typed.path[:-1], typed.word, typed.path[-1]) if typed.key else typed.path
        return _Pointed(desk, state, entry_typed(state.workspace, typed), path, ())

    def _typed(self, held: tuple[Desk, str], position: lsp.Position, *, to_end_of_word: bool) -> TypedPlace | None:
        text = held[0].text(held[1])
        if text is None:
            return None
        source = Source(held[1], text)
        index = index_of(source, position)
        while to_end_of_word and index < len(text) and (text[index].isalnum() or text[index] in "_-/."):
            index += 1
        line, column = source.position(index)
        return typed_at([source.line(n + 1) for n in range(len(source.line_starts))], line - 1, column - 1)


def _function(method: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A method as a function, which pygls writes its own notes on."""

    def answer(asked: Any) -> Any:
        return method(asked)

    return answer


def _coroutine(method: Callable[[Any], Any]) -> Callable[[Any], Any]:
    async def answer(asked: Any) -> Any:
        return await method(asked)

    return answer


def _item(one: ProposedText, place: lsp.Range, order: int) -> lsp.CompletionItem:
    return lsp.CompletionItem(
        one.text,
        kind=lsp.CompletionItemKind.Property if one.key else lsp.CompletionItemKind.Value,
        detail=one.help or None,
        sort_text=f"{order:05}",
        text_edit=lsp.TextEdit(place, f"{one.text}: " if one.key else one.text),
    )


def _of_rule(rule: str, state: LastRead) -> str:
    """A rule with why it looks."""
    known = state.judgement.rules[rule]
    return markdown_text(f"{known.code} {rule}. {known.documentation.parts[state.language]['why']}")


def _uri(desk: Desk, file: str) -> str:
    return from_fs_path(str(desk.folder / file)) or ""


def _location(desk: Desk, place: Place) -> lsp.Location:
    return lsp.Location(_uri(desk, place.source.name), editor_range(place))


def _whole(before: Loaded, after: Loaded, name: str) -> list[lsp.TextEdit]:
    """A file as it is after, instead of all that it was; nothing where it is the same."""
    source = next((one for one in before.workspace.sources if one.name == name), None)
    data = after.tree.files.get(name)
    if source is None or data is None or data == before.tree.files[name]:
        return []
    return [lsp.TextEdit(editor_range(Place(source, 0, len(source.text))), data.decode("utf-8-sig"))]


def _entries(section: Node, file: str) -> Iterator[lsp.DocumentSymbol]:
    for key in section if isinstance(section, Map) else ():
        if key.source.name == file:
            yield _symbol(key, [])


def _symbol(key: Scalar, below: list[lsp.DocumentSymbol]) -> lsp.DocumentSymbol:
    own = editor_range(place_of(key))
    whole = lsp.Range(below[0].range.start, below[-1].range.end) if below else own
    return lsp.DocumentSymbol(str(key) or "–", lsp.SymbolKind.Field, whole, whole if below else own, children=below)


def _shown(one: Finding) -> bool:
    """Deviations call for action, not for another text, and what is waived is accepted."""
    return one.waiver is None and one.finding_class is not FindingClass.DEVIATION


def _covers(place: Place | None, source: Source, index: int) -> bool:
    return place is not None and place.source.name == source.name and place.start <= index <= place.end


def _diagnostic(desk: Desk, one: Finding) -> lsp.Diagnostic:
    assert one.place is not None
    text = "\n".join(part for part in (one.message, one.help) if part)
    return lsp.Diagnostic(
        editor_range(one.place),
        text,
        severity=_SEVERITIES[one.severity],
        code=one.rule,
        code_description=lsp.CodeDescription(f"{_RULE_PAGE}#{one.rule}") if one.rule in RULES else None,
        source="malstyr",
        related_information=[
            lsp.DiagnosticRelatedInformation(_location(desk, place), told) for told, place in one.related
        ],
    )
