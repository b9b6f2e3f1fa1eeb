"""What an editor asks, answered from the workspace around each file: the thin part that speaks the protocol."""

import os
import sys
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeAlias

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer

from malstyr.editing.formatting import formatted
from malstyr.findings import Finding
from malstyr.language.words import fill, words
from malstyr.lsp.asked import Asked, asked_about
from malstyr.lsp.desk import Desk
from malstyr.lsp.diagnostics import diagnostics
from malstyr.lsp.hover import hover_text, rule_text
from malstyr.lsp.offered import asks_for, edits_in, every_safe_fix, quick_fixes, whole_file
from malstyr.lsp.open_files import OpenFiles, editor_location, file_uri
from malstyr.lsp.outline import lenses_of, symbols_of
from malstyr.lsp.pointed import key_place, mentions
from malstyr.lsp.positions import utf16_length
from malstyr.lsp.proposed import ProposedText, proposed
from malstyr.lsp.rename import Refused, renamed
from malstyr.version import __version__

_OPENS = [" ", ":", "[", "{", ",", "/"]
"""Signs after which something can be proposed."""
_AtPlace: TypeAlias = lsp.DefinitionParams | lsp.ReferenceParams | lsp.RenameParams


class GoalServer:
    """The methods of the protocol; each is answered by the file that is named for what it answers."""

    def __init__(self, language: str | None, as_of: date | None) -> None:
        self.server = LanguageServer("malstyr", __version__, text_document_sync_kind=lsp.TextDocumentSyncKind.Full)
        self.files = OpenFiles(language, as_of, self._tell)
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
            lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL: self.symbols,
            lsp.TEXT_DOCUMENT_CODE_LENS: self.lenses,
        }
        for method, answer in at_once.items():
            self.server.feature(method)(_function(answer))
        for method, answer in when_current.items():
            self.server.feature(method)(_coroutine(answer))
        kinds = lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.SourceFixAll])
        self.server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, kinds)(_coroutine(self.fixes))
        opens = lsp.CompletionOptions(trigger_characters=_OPENS)
        self.server.feature(lsp.TEXT_DOCUMENT_COMPLETION, opens)(_coroutine(self.completion))

    def run(self) -> None:
        """Speak until the editor ends it. The protocol closes what it has written to, hence a stream of its own."""
        with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as own:
            self.server.start_io(stdout=own)

    def opened(self, asked: lsp.DidOpenTextDocumentParams) -> None:
        file = self.files.at(asked.text_document.uri)
        if file is not None:
            file.desk.typed(file.name, asked.text_document.text)

    def changed(self, asked: lsp.DidChangeTextDocumentParams) -> None:
        file = self.files.at(asked.text_document.uri)
        if file is not None:
            file.desk.typed(file.name, self.server.workspace.get_text_document(asked.text_document.uri).source)

    def closed(self, asked: lsp.DidCloseTextDocumentParams) -> None:
        file = self.files.at(asked.text_document.uri)
        if file is not None:
            file.desk.left(file.name)

    def changed_on_disk(self, asked: lsp.DidChangeWatchedFilesParams) -> None:
        """What git or another program has written; only where somebody has files open."""
        for desk in self.files.around(one.uri for one in asked.changes):
            desk.changed()

    def hover(self, asked: lsp.HoverParams) -> lsp.Hover | None:
        """At once from the last good state, whatever is being judged."""
        file = self.files.at(asked.text_document.uri)
        at = asked_about(file, asked.position) if file is not None else None
        if at is None:
            return None
        told = (hover_text(at.state, at.entry, at.path), *(rule_text(at.state, one.rule) for one in at.findings))
        content = "\n\n".join(filter(None, told))
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, content)) if content else None

    async def completion(self, asked: lsp.CompletionParams) -> list[lsp.CompletionItem]:
        """From the last good state at once, and as soon as there is one."""
        file = self.files.at(asked.text_document.uri)
        if file is None:
            return []
        state = file.desk.whole or await file.desk.current()
        typed = file.typed(asked.position, to_end_of_word=False)
        if typed is None:
            return []
        where = asked.position
        before = max(where.character - utf16_length(typed.word), 0)
        place = lsp.Range(lsp.Position(where.line, before), where)
        found = proposed(state.workspace, typed, state.language, state.judgement.as_of)
        return [_item(one, place, order) for order, one in enumerate(found)]

    async def definition(self, asked: lsp.DefinitionParams) -> lsp.Location | None:
        at = await self._asked_now(asked)
        if at is None or at.entry is None:
            return None
        return editor_location(at.file.desk, key_place(at.state.workspace, at.entry))

    async def references(self, asked: lsp.ReferenceParams) -> list[lsp.Location]:
        at = await self._asked_now(asked)
        if at is None or at.entry is None:
            return []
        return [editor_location(at.file.desk, place) for place in mentions(at.state.workspace, at.entry)]

    async def rename(self, asked: lsp.RenameParams) -> lsp.WorkspaceEdit | None:
        """Another id wherever the entry is named; one that others know by its old id says what it replaces."""
        at = await self._asked_now(asked)
        if at is None or at.entry is None:
            return None
        edits = renamed((await at.file.desk.current()).workspace, at.entry, asked.new_name)
        if isinstance(edits, Refused):
            told = fill(words(at.state.language)[f"lsp.rename-{edits.why}"], edits.args, at.state.language)
            self.server.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Warning, told))
            return None
        return edits_in(at.file, edits)

    async def formatting(self, asked: lsp.DocumentFormattingParams) -> list[lsp.TextEdit]:
        file = self.files.at(asked.text_document.uri)
        if file is None:
            return []
        loaded = (await file.desk.current()).loaded
        return whole_file(loaded, formatted(loaded, {file.name}).loaded, file.name)

    async def symbols(self, asked: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:
        """Of a file that cannot be read as it was last."""
        file = self.files.at(asked.text_document.uri)
        return [*symbols_of(await file.desk.last_whole(), file.name)] if file is not None else []

    async def lenses(self, asked: lsp.CodeLensParams) -> list[lsp.CodeLens]:
        file = self.files.at(asked.text_document.uri)
        return [*lenses_of(await file.desk.last_whole(), file.name)] if file is not None else []

    async def fixes(self, asked: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        """Of the kinds that are asked for; all that are safe only when somebody asks, and not at every move."""
        file = self.files.at(asked.text_document.uri)
        if file is None:
            return []
        state = await file.desk.current()
        context = asked.context
        one = asks_for(context.only, lsp.CodeActionKind.QuickFix)
        every = asks_for(context.only, lsp.CodeActionKind.SourceFixAll)
        every &= bool(context.only) or context.trigger_kind is lsp.CodeActionTriggerKind.Invoked
        return [
            *(quick_fixes(state, file, asked.range) if one else ()),
            *(every_safe_fix(state, file) if every else ()),
        ]

    def _tell(self, desk: Desk, findings: Iterable[Finding]) -> None:
        """Files that have nothing wrong any more are told so."""
        found = diagnostics(desk, findings)
        for name in {*found, *desk.told}:
            told = lsp.PublishDiagnosticsParams(file_uri(desk, name), found.get(name, []))
            self.server.text_document_publish_diagnostics(told)
        desk.told = set(found)

    async def _asked_now(self, asked: _AtPlace) -> Asked | None:
        """What stands at a place of the text as it is now."""
        file = self.files.at(asked.text_document.uri)
        if file is None:
            return None
        await file.desk.current()
        return asked_about(file, asked.position)


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
