"""An editor for tests: the client of pytest-lsp, with files of one folder opened and typed in."""

import asyncio
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest_lsp
from lsprotocol import types as lsp


class Editor:
    """The folder as an editor has it open; ``version`` counts what is typed."""

    def __init__(self, client: Any, folder: Path) -> None:
        self.client, self.folder, self.version = client, folder, 1

    def uri(self, file: str) -> str:
        return (self.folder / file).as_uri()

    def this(self, file: str) -> lsp.TextDocumentIdentifier:
        return lsp.TextDocumentIdentifier(self.uri(file))

    def open(self, file: str, text: str) -> None:
        item = lsp.TextDocumentItem(self.uri(file), "yaml", self.version, text)
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))

    def type(self, file: str, text: str) -> None:
        self.version += 1
        version = lsp.VersionedTextDocumentIdentifier(self.version, self.uri(file))
        change = lsp.TextDocumentContentChangeWholeDocument(text)
        self.client.text_document_did_change(lsp.DidChangeTextDocumentParams(version, [change]))

    async def settled(self, file: str) -> None:
        """All that is typed has been judged and told."""
        await self.client.text_document_document_symbol_async(lsp.DocumentSymbolParams(self.this(file)))

    def told(self) -> list[lsp.Diagnostic]:
        return [one for of_file in self.client.diagnostics.values() for one in of_file]

    async def hover(self, file: str, line: int, character: int) -> str:
        asked = lsp.HoverParams(self.this(file), lsp.Position(line, character))
        found = await self.client.text_document_hover_async(asked)
        return found.contents.value if found is not None else ""

    async def proposed(self, file: str, line: int, character: int) -> Mapping[str, lsp.CompletionItem]:
        asked = lsp.CompletionParams(self.this(file), lsp.Position(line, character))
        return {one.label: one for one in await self.client.text_document_completion_async(asked)}

    async def lenses(self, file: str) -> list[str]:
        found = await self.client.text_document_code_lens_async(lsp.CodeLensParams(self.this(file)))
        return [one.command.title for one in found]


@asynccontextmanager
async def editing(folder: Path, *options: str) -> AsyncIterator[Editor]:
    client = pytest_lsp.make_test_lsp_client()
    await client.start_io(sys.executable, "-m", "malstyr", "lsp", *options)
    asked = lsp.InitializeParams(capabilities=lsp.ClientCapabilities(), root_uri=folder.as_uri())
    await client.initialize_session(asked)
    try:
        yield Editor(client, folder)
    finally:
        await client.shutdown_session()
        await asyncio.wait_for(client.stop(), 60)  # type: ignore[no-untyped-call]
