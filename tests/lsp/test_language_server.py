"""The language server over stdio, driven by the client of pytest-lsp: three files, one of them unfinished."""

import asyncio
import sys
from pathlib import Path

import pytest

pytest.importorskip("pygls")
pytest_lsp = pytest.importorskip("pytest_lsp")

from lsprotocol import types as lsp  # noqa: E402

FIRST = """version: 1
organisation: {id: exempel, name: Exempelkommunen}
settings: {as_of: 2026-03-01}
"""
GOALS = """goals:
  nöjda:
    text: 😀 Invånarna är nöjda
"""
INDICATORS = """indicators:
  nki:
    nmae: Nöjd-kund-index
    serves: [nöjda]
    measured_in: index
    target: {at_lest: 56}
values:
  nki:
    2025: 58
"""


@pytest.mark.slow
def test_everything_over_stdio(tmp_path: Path) -> None:
    (tmp_path / "malstyr.yaml").write_text(FIRST, encoding="utf-8")
    (tmp_path / "mål.yaml").write_text(GOALS, encoding="utf-8")
    (tmp_path / "mått.yaml").write_text(INDICATORS, encoding="utf-8")
    asyncio.run(asyncio.wait_for(_session(tmp_path), 60))


async def _session(folder: Path) -> None:
    client = pytest_lsp.make_test_lsp_client()
    await client.start_io(sys.executable, "-m", "malstyr", "lsp")
    await client.initialize_session(
        lsp.InitializeParams(capabilities=lsp.ClientCapabilities(), root_uri=folder.as_uri())
    )
    uri = (folder / "mått.yaml").as_uri()
    item = lsp.TextDocumentItem(uri, "yaml", 1, INDICATORS)
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
    this = lsp.TextDocumentIdentifier(uri)
    goal = lsp.Position(3, 14)

    there = await client.text_document_definition_async(lsp.DefinitionParams(this, goal))
    assert there.range == lsp.Range(lsp.Position(1, 2), lsp.Position(1, 7))

    told = [one for of_file in client.diagnostics.values() for one in of_file]
    assert "unknown-key" in {one.code for one in told}

    lines = lsp.Range(lsp.Position(5, 0), lsp.Position(5, 5))
    fixes = await client.text_document_code_action_async(lsp.CodeActionParams(this, lines, lsp.CodeActionContext([])))
    assert [one.title for one in fixes] == ["Skriv at_least"]

    only = lsp.CodeActionContext([], only=[lsp.CodeActionKind.SourceFixAll])
    *_, whole = await client.text_document_code_action_async(lsp.CodeActionParams(this, lines, only))
    assert whole.kind == lsp.CodeActionKind.SourceFixAll
    assert whole.edit.changes[uri][0].new_text == INDICATORS.replace("nmae", "name")

    async def offered(only: list[str] | None, invoked: bool) -> list[str]:
        trigger = lsp.CodeActionTriggerKind.Invoked if invoked else lsp.CodeActionTriggerKind.Automatic
        context = lsp.CodeActionContext([], only, trigger)
        found = await client.text_document_code_action_async(lsp.CodeActionParams(this, lines, context))
        return [str(getattr(one.kind, "value", one.kind)) for one in found]

    assert await offered(None, False) == ["quickfix"]
    assert await offered(None, True) == await offered([""], True) == ["quickfix", "source.fixAll"]
    assert await offered(["source"], True) == await offered(["source.fixAll"], False) == ["source.fixAll"]
    assert await offered(["quickfix"], True) == ["quickfix"]
    assert await offered(["refactor"], True) == await offered(["source.organizeImports"], True) == []

    symbols = await client.text_document_document_symbol_async(lsp.DocumentSymbolParams(this))
    assert [(one.name, [below.name for below in one.children]) for one in symbols] == [
        ("indicators", ["nki"]),
        ("values", ["nki"]),
    ]

    hover = await client.text_document_hover_async(lsp.HoverParams(this, lsp.Position(4, 6)))
    assert "Mäts i" in hover.contents.value

    references = lsp.ReferenceParams(lsp.ReferenceContext(True), this, goal)
    assert len(await client.text_document_references_async(references)) == 2

    hover = await client.text_document_hover_async(lsp.HoverParams(this, lsp.Position(5, 14)))
    assert "felstavad" in hover.contents.value.lower()

    renamed = await client.text_document_rename_async(lsp.RenameParams(this, goal, "glada"))
    edits = sorted(edit.new_text for of_file in renamed.changes.values() for edit in of_file)
    assert edits == ["glada", "glada", "replaces: nöjda\n    "]
    mended = lsp.TextDocumentContentChangeWholeDocument(INDICATORS.replace("at_lest", "at_least"))
    version = lsp.VersionedTextDocumentIdentifier(2, uri)
    client.text_document_did_change(lsp.DidChangeTextDocumentParams(version, [mended]))
    context = lsp.CodeActionContext([])
    assert not await client.text_document_code_action_async(lsp.CodeActionParams(this, lines, context))
    await client.shutdown_session()
    await client.stop()
