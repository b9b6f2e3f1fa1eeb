"""What an editor asks, answered from the workspace around each file: the thin part that speaks the protocol."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from malstyr.editing.fixing import fixed
from malstyr.editing.formatting import formatted
from malstyr.findings import Finding, FindingClass, Severity
from malstyr.language.words import words
from malstyr.lsp.buffers import Buffers
from malstyr.lsp.hover import hover_text
from malstyr.lsp.pointed import entry_at, key_place, mentions
from malstyr.lsp.positions import editor_range, index_of
from malstyr.lsp.rename import renamed
from malstyr.present.markdown import markdown_text
from malstyr.rules.judge import Judgement, judge
from malstyr.rules.registry import RULES
from malstyr.source.files import is_goal_file, workspace_around
from malstyr.source.patch import edit_text
from malstyr.source.tree import Map, Node, Place, Scalar, Source, place_of
from malstyr.version import __version__
from malstyr.workspace.load import Loaded

_SEVERITIES = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.INFO: lsp.DiagnosticSeverity.Information,
}
_PAUSE = 0.15
"""Seconds without a newer edit before all is judged."""
_NAMED = frozenset(("unknown-id", "unknown-member"))
"""Rules of what an edit itself names, which are told first; of the others, what they said last is told until they have
looked again."""


class GoalServer:
    """The workspaces that have files open, each as it was last read."""

    def __init__(self, language: str | None, as_of: date | None) -> None:
        self.language, self.as_of = language, as_of
        self.server = LanguageServer("malstyr", __version__, text_document_sync_kind=lsp.TextDocumentSyncKind.Full)
        self.buffers: dict[Path, Buffers] = {}
        self.state: dict[Path, tuple[Loaded, Judgement]] = {}
        self.waiting: dict[Path, asyncio.TimerHandle] = {}
        self.told: dict[Path, set[str]] = {}
        answers: dict[str, Callable[[Any], Any]] = {
            lsp.TEXT_DOCUMENT_DID_OPEN: self.opened,
            lsp.TEXT_DOCUMENT_DID_CHANGE: self.changed,
            lsp.TEXT_DOCUMENT_DID_CLOSE: self.closed,
            lsp.TEXT_DOCUMENT_HOVER: self.hover,
            lsp.TEXT_DOCUMENT_DEFINITION: self.definition,
            lsp.TEXT_DOCUMENT_REFERENCES: self.references,
            lsp.TEXT_DOCUMENT_RENAME: self.rename,
            lsp.TEXT_DOCUMENT_FORMATTING: self.formatting,
            lsp.TEXT_DOCUMENT_CODE_ACTION: self.fixes,
            lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL: self.symbols,
        }
        for method, answer in answers.items():
            self.server.feature(method)(_function(answer))

    def run(self) -> None:
        self.server.start_io()

    def opened(self, asked: lsp.DidOpenTextDocumentParams) -> None:
        self._hold(asked.text_document.uri, asked.text_document.text)

    def changed(self, asked: lsp.DidChangeTextDocumentParams) -> None:
        """Looked at when nothing newer has come for a moment, or when somebody asks for edits."""
        held = self._around(asked.text_document.uri)
        if held is None:
            return
        buffers, name = held
        text = self.server.workspace.get_text_document(asked.text_document.uri).source
        buffers.unsaved[name] = text.encode("utf-8", "surrogatepass")
        if buffers.folder in self.waiting:
            self.waiting[buffers.folder].cancel()
        self.waiting[buffers.folder] = asyncio.get_running_loop().call_later(_PAUSE, self._look, buffers)

    def closed(self, asked: lsp.DidCloseTextDocumentParams) -> None:
        held = self._around(asked.text_document.uri)
        if held is not None:
            held[0].unsaved.pop(held[1], None)
            self._look(held[0])

    def hover(self, asked: lsp.HoverParams) -> lsp.Hover | None:
        at = self._at(asked)
        if at is None:
            return None
        loaded, judgement, source, index = at
        told = [
            self._of_rule(one.rule, loaded)
            for one in judgement.findings
            if _shown(one) and _covers(one.place, source, index)
        ]
        text = hover_text(loaded.workspace, source.name, index, judgement.as_of, self._language(loaded))
        content = "\n\n".join(part for part in (text, *told) if part)
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, content)) if content else None

    def _of_rule(self, rule: str, loaded: Loaded) -> str:
        """A rule with why it looks."""
        known = RULES[rule]
        return markdown_text(f"{known.code} {rule}. {known.documentation.parts[self._language(loaded)]['why']}")

    def definition(self, asked: lsp.DefinitionParams) -> lsp.Location | None:
        self._catch_up(asked.text_document.uri)
        at = self._at(asked)
        entry = entry_at(at[0].workspace, at[2].name, at[3]) if at is not None else None
        if at is None or entry is None:
            return None
        return self._location(asked.text_document.uri, key_place(at[0].workspace, entry))

    def references(self, asked: lsp.ReferenceParams) -> list[lsp.Location]:
        self._catch_up(asked.text_document.uri)
        at = self._at(asked)
        entry = entry_at(at[0].workspace, at[2].name, at[3]) if at is not None else None
        if at is None or entry is None:
            return []
        return [self._location(asked.text_document.uri, place) for place in mentions(at[0].workspace, entry)]

    def rename(self, asked: lsp.RenameParams) -> lsp.WorkspaceEdit | None:
        """Another id wherever the entry is named; one that others know by its old id says what it replaces."""
        self._catch_up(asked.text_document.uri)
        at = self._at(asked)
        entry = entry_at(at[0].workspace, at[2].name, at[3]) if at is not None else None
        if at is None or entry is None:
            return None
        changes: dict[str, list[lsp.TextEdit]] = {}
        for edit in renamed(at[0].workspace, entry, asked.new_name):
            where = self._location(asked.text_document.uri, edit.place)
            changes.setdefault(where.uri, []).append(lsp.TextEdit(where.range, edit_text(edit)))
        return lsp.WorkspaceEdit(changes=changes)

    def formatting(self, asked: lsp.DocumentFormattingParams) -> list[lsp.TextEdit]:
        self._catch_up(asked.text_document.uri)
        held = self._around(asked.text_document.uri)
        if held is None or held[0].folder not in self.state:
            return []
        loaded, _ = self.state[held[0].folder]
        return _whole(loaded, formatted(loaded, {held[1]}).loaded, held[1])

    def symbols(self, asked: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:
        """The sections of a file with their entries, as they were last read."""
        held = self._around(asked.text_document.uri)
        if held is None or held[0].folder not in self.state:
            return []
        tree = self.state[held[0].folder][0].workspace.tree
        below = ((key, [*_entries(section, held[1])]) for key, section in tree.items())
        return [_symbol(key, entries) for key, entries in below if entries]

    def fixes(self, asked: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        """What could be typed instead, of the findings in the lines that are asked about."""
        self._catch_up(asked.text_document.uri)
        held = self._around(asked.text_document.uri)
        if held is None or held[0].folder not in self.state:
            return []
        loaded, judgement = self.state[held[0].folder]
        found = []
        for one in judgement.findings:
            edit = one.edit
            if edit is None or not _shown(one) or one.secret or edit.place.source.name != held[1]:
                continue
            place = editor_range(edit.place)
            if place.start.line <= asked.range.end.line and asked.range.start.line <= place.end.line:
                change = {asked.text_document.uri: [lsp.TextEdit(place, edit_text(edit))]}
                title = words(self._language(loaded))["lsp.type"].format(text=edit.text.strip())
                found.append(
                    lsp.CodeAction(title, kind=lsp.CodeActionKind.QuickFix, edit=lsp.WorkspaceEdit(changes=change))
                )
        kind = lsp.CodeActionKind.SourceFixAll
        language = self._language(loaded)
        if kind not in (asked.context.only or ()):
            return found
        made = fixed(loaded, judgement.as_of, language, {held[1]})
        if made.edits:
            change = {asked.text_document.uri: _whole(loaded, made.loaded, held[1])}
            title = words(language)["lsp.fix_all"]
            found.append(lsp.CodeAction(title, kind=kind, edit=lsp.WorkspaceEdit(changes=change)))
        return found

    def _hold(self, uri: str, text: str) -> None:
        held = self._around(uri)
        if held is not None:
            held[0].unsaved[held[1]] = text.encode("utf-8", "surrogatepass")
            self._look(held[0])

    def _look(self, buffers: Buffers) -> None:
        """Read and tell what reading and references say; then judge by every rule and tell all."""
        waiting = self.waiting.pop(buffers.folder, None)
        if waiting is not None:
            waiting.cancel()
        gc.disable()
        try:
            loaded = buffers.loaded()
            day = self.as_of or loaded.workspace.data.settings.as_of or date.today()
            language = self._language(loaded)
            if buffers.folder in self.state:
                earlier = self.state[buffers.folder][1].findings
                others = (one for one in earlier if RULES[one.rule].find is not None and one.rule not in _NAMED)
                self._tell(buffers, (*judge(loaded, day, language, _NAMED).findings, *others))
            judgement = judge(loaded, day, language)
        finally:
            gc.enable()
        self.state[buffers.folder] = loaded, judgement
        self._tell(buffers, judgement.findings)

    def _tell(self, buffers: Buffers, findings: Iterable[Finding]) -> None:
        """Files that have nothing wrong any more are told so."""
        found: dict[str, list[lsp.Diagnostic]] = {}
        for one in findings:
            if one.place is not None and _shown(one):
                found.setdefault(one.place.source.name, []).append(_diagnostic(one))
        for name in {*found, *self.told.get(buffers.folder, ())}:
            uri = from_fs_path(str(buffers.folder / name)) or ""
            self.server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found.get(name, [])))
        self.told[buffers.folder] = set(found)

    def _catch_up(self, uri: str) -> None:
        """What is asked for by place, or to be edited, is answered from the text as it is now."""
        held = self._around(uri)
        if held is not None and held[0].folder in self.waiting:
            self._look(held[0])

    def _language(self, loaded: Loaded) -> str:
        organisation = loaded.workspace.data.organisation
        return self.language or (organisation.language if organisation else None) or "sv"

    def _around(self, uri: str) -> tuple[Buffers, str] | None:
        path = Path(to_fs_path(uri) or "")
        folder = workspace_around(path)
        if folder is None or not is_goal_file(path.name):
            return None
        buffers = self.buffers.setdefault(folder, Buffers(folder))
        return buffers, buffers.name(path)

    def _at(
        self, asked: lsp.HoverParams | lsp.DefinitionParams | lsp.ReferenceParams | lsp.RenameParams
    ) -> tuple[Loaded, Judgement, Source, int] | None:
        held = self._around(asked.text_document.uri)
        if held is None or held[0].folder not in self.state:
            return None
        loaded, judgement = self.state[held[0].folder]
        source = next((one for one in loaded.workspace.sources if one.name == held[1]), None)
        return (loaded, judgement, source, index_of(source, asked.position)) if source is not None else None

    def _location(self, uri: str, place: Place) -> lsp.Location:
        held = self._around(uri)
        assert held is not None
        return lsp.Location(from_fs_path(str(held[0].folder / place.source.name)) or "", editor_range(place))


def _function(method: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A method as a function, which pygls writes its own notes on."""

    def answer(asked: Any) -> Any:
        return method(asked)

    return answer


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


def _diagnostic(one: Finding) -> lsp.Diagnostic:
    assert one.place is not None
    text = "\n".join(part for part in (one.message, one.help) if part)
    return lsp.Diagnostic(
        editor_range(one.place), text, severity=_SEVERITIES[one.severity], code=one.rule, source="malstyr"
    )
