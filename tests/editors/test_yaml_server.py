"""yaml-language-server with the schema, driven over stdio: what Neovim, Helix, Zed and others show."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import pytest

from conftest import EXAMPLES, PROJECT
from node import node, package

pytest_lsp = pytest.importorskip("pytest_lsp")
from lsprotocol import types as lsp  # noqa: E402 - comes with it

pytestmark = pytest.mark.slow
T = TypeVar("T")
SCHEMA = (PROJECT / "docs/malstyr.schema.json").as_uri()
SETTINGS = {"hover": True, "completion": True, "validate": True, "schemas": {SCHEMA: ["*.yaml"]}}
ASKED = lsp.ClientCapabilities(
    workspace=lsp.WorkspaceClientCapabilities(configuration=True),
    text_document=lsp.TextDocumentClientCapabilities(
        hover=lsp.HoverClientCapabilities(content_format=[lsp.MarkupKind.Markdown]),
        completion=lsp.CompletionClientCapabilities(
            completion_item=lsp.ClientCompletionItemOptions(snippet_support=True)
        ),
    ),
)


class Document(NamedTuple):
    """An open file; ``|`` in the text is where the pointer stands."""

    client: Any
    uri: str
    at: lsp.Position

    @property
    def diagnostics(self) -> Sequence[lsp.Diagnostic]:
        found: Sequence[lsp.Diagnostic] = self.client.diagnostics[self.uri]
        return found

    async def hover(self) -> str:
        found = await self.client.text_document_hover_async(
            lsp.HoverParams(lsp.TextDocumentIdentifier(self.uri), self.at)
        )
        return str(found.contents.value)

    async def proposals(self) -> dict[str, lsp.CompletionItem]:
        found = await self.client.text_document_completion_async(
            lsp.CompletionParams(lsp.TextDocumentIdentifier(self.uri), self.at)
        )
        return {item.label: item for item in found.items}


async def opened(client: Any, path: Path, text: str) -> Document:
    before, found, after = text.partition("|")
    uri, text = path.as_uri(), before + after if found else text
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(uri, "yaml", 1, text)))
    while uri not in client.diagnostics:
        await client.wait_for_notification("textDocument/publishDiagnostics")
    line = before.count("\n")
    return Document(client, uri, lsp.Position(line, len(before) - before.rfind("\n") - 1))


def served(ask: Callable[[Any], Awaitable[T]]) -> T:
    """What a session with the server gives."""
    program = package("yaml-language-server") / "bin/yaml-language-server"

    async def session() -> T:
        client = pytest_lsp.make_test_lsp_client()
        client.set_configuration({"yaml": SETTINGS})
        await client.start_io(node(), str(program), "--stdio")
        try:
            await client.initialize_session(lsp.InitializeParams(capabilities=ASKED, locale="sv"))
            client.workspace_did_change_configuration(lsp.DidChangeConfigurationParams({"yaml": SETTINGS}))
            return await ask(client)
        finally:
            await client.shutdown_session()
            await client.stop()

    return asyncio.run(asyncio.wait_for(session(), 60))


def asked(tmp_path: Path, text: str, ask: Callable[[Document], Awaitable[T]]) -> T:
    async def about(client: Any) -> T:
        return await ask(await opened(client, tmp_path / "malstyr.yaml", text))

    return served(about)


def test_the_examples_have_no_diagnostics() -> None:
    async def all_of_them(client: Any) -> dict[str, list[str]]:
        files = [file for folder in EXAMPLES for file in sorted(folder.rglob("*.yaml"))]
        assert len(files) > 80
        found = {file: await opened(client, file, file.read_text(encoding="utf-8")) for file in files}
        return {str(file): [one.message for one in doc.diagnostics] for file, doc in found.items() if doc.diagnostics}

    assert served(all_of_them) == {}


HOVERS = {
    "indicators:\n  nki:\n    ta|rget: {at_least: 56}\n": ("Målvärde", "Vad som ska nås."),
    "indicators:\n  nki:\n    target: {at_l|east: 56}\n": ("Minst", "Gränsen ingår."),
    "indicators:\n  nki:\n    direction: hig|her\n": ("Riktning", "`higher`: Högre är bättre."),
    "indic|ators:\n  nki: {}\n": ("Indikatorer", "Mått och nyckeltal."),
    "settings:\n  roll_|up: all\n": ("Sammanvägning", "`most`: Målet är nått när de flesta mått är det."),
}


@pytest.mark.parametrize("text", HOVERS, ids=lambda text: re.search(r"\w+\|\w+", text)[0])  # type: ignore[index]
def test_hover_is_in_swedish(tmp_path: Path, text: str) -> None:
    told = asked(tmp_path, text, lambda document: document.hover())
    title, help = HOVERS[text]
    assert f"#### {title}\n" in told
    assert help in told


def test_kinds_of_targets_are_proposed_with_swedish_help(tmp_path: Path) -> None:
    text = "indicators:\n  nki:\n    measured_in: index\n    target:\n      |\n"
    found = asked(tmp_path, text, lambda document: document.proposals())
    assert {"at_least", "at_most", "equal_to", "increase_by", "decrease_percent", "top", "done", "within"} <= {*found}
    assert found["at_least"].documentation == "Gränsen ingår."
    raised = found["Höjs varje år"]
    assert raised.insert_text == "at_least: ${1:56}\nincrease_by: ${2:1}\nuntil: ${3:76}"
    assert raised.insert_text_format is lsp.InsertTextFormat.Snippet


WORDS = {
    "indicators:\n  nki:\n    direction: |\n": ("higher", "Högre är bättre."),
    "indicators:\n  nki:\n    frequency: |\n": ("tertial", "Varje tertial: 2026-T1."),
    "levels:\n  mål:\n    decided_by: |\n": ("politics", "Politiken: fullmäktige, nämnden eller styrelsen."),
    "goals:\n  |\n": ("Mål", "Ett mål. Siffrorna står i de indikatorer som bidrar till det."),
    "indicators:\n  nki:\n    target:\n      at_least: 5\n      by: |\n": ("2026-T2", None),
}


@pytest.mark.parametrize("text", WORDS, ids=lambda text: text.split("\n")[-2].strip())
def test_what_may_stand_there_is_proposed(tmp_path: Path, text: str) -> None:
    word, help = WORDS[text]
    found = asked(tmp_path, text, lambda document: document.proposals())
    assert help is None or found[word].documentation == help
    assert word in found


def test_a_section_is_proposed_with_something_to_fill_in(tmp_path: Path) -> None:
    found = asked(tmp_path, "version: 1\nro|\n", lambda document: document.proposals())
    assert found["roles"].insert_text == "roles:\n  ${1:förvaltningschef}:\n    title: ${2:Förvaltningschef}"
    assert found["roles"].documentation == "Som äger mål och aktiviteter."


def test_a_mistake_is_marked_where_it_stands(tmp_path: Path) -> None:
    async def marked(document: Document) -> list[tuple[int, int]]:
        return [(one.range.start.line, one.range.start.character) for one in document.diagnostics]

    text = "version: 1\nindicators:\n  åtgärder-🌱:\n    target: {at_leest: 56}\n"
    assert asked(tmp_path, text, marked) == [(3, 13)]
