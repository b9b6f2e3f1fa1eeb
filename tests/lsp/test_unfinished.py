"""An editor in which somebody is in the middle of writing: what is answered, and how soon."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pygls")
pytest.importorskip("pytest_lsp")

from lsprotocol import types as lsp

from editor import Editor, editing

pytestmark = pytest.mark.slow  # each starts a server of its own

FIRST = """version: 1
organisation: {id: exempel, name: Exempelkommunen}
settings: {as_of: 2026-03-01}
"""
GOALS = """goals:
  nöjda: {text: 😀 Invånarna är nöjda}
"""
INDICATORS = """indicators:
  nki:
    name: Nöjd-kund-index
    serves: [nöjda]
    measured_in: index
    target: {at_least: 56}
  svar:
    name: Svar på få
    serves: [nöjda]
    measured_in: index
    target: {at_least: 5737}
values:
  nki: {2025: 58}
  svar: {2025: {value: 4711, n: 3}}
"""
UNFINISHED = INDICATORS.replace(
    "    target: {at_least: 56}\n", "    target: {at_least: 56}\n    owner: [\n    pers\n", 1
)


def played(folder: Path, play: Callable[[Editor], Coroutine[Any, Any, None]], *options: str) -> None:
    (folder / "malstyr.yaml").write_text(FIRST, encoding="utf-8")
    (folder / "mål.yaml").write_text(GOALS, encoding="utf-8")
    (folder / "mått.yaml").write_text(INDICATORS, encoding="utf-8")

    async def session() -> None:
        async with editing(folder, *options) as editor:
            editor.open("mått.yaml", INDICATORS)
            await editor.settled("mått.yaml")
            await play(editor)

    asyncio.run(asyncio.wait_for(session(), 200))


def test_a_file_in_the_middle_of_writing(tmp_path: Path) -> None:
    played(tmp_path, _unfinished)


async def _unfinished(editor: Editor) -> None:
    lenses = await editor.lenses("mått.yaml")
    assert lenses[0].startswith("✓ uppfyllt · 58 ≥ 56")
    outcome = "- ✓ uppfyllt · 58 ≥ 56"
    assert outcome in await editor.hover("mått.yaml", 1, 3)

    editor.type("mått.yaml", UNFINISHED)
    assert await editor.hover("mått.yaml", 1, 3) == outcome  # at once, before anything is read again
    await editor.settled("mått.yaml")
    assert any(one.severity == lsp.DiagnosticSeverity.Error for one in editor.told())
    assert await editor.hover("mått.yaml", 1, 3) == outcome
    assert "Mäts i" in await editor.hover("mått.yaml", 4, 6)
    assert await editor.hover("mått.yaml", 14, 3) == outcome  # under values, where the lines have moved
    assert await editor.lenses("mått.yaml") == lenses

    found = await editor.proposed("mått.yaml", 7, 8)
    assert "perspective" in found
    assert "serves" not in found
    assert found["perspective"].text_edit == lsp.TextEdit(
        lsp.Range(lsp.Position(7, 4), lsp.Position(7, 8)), "perspective: "
    )
    there = await editor.client.text_document_definition_async(
        lsp.DefinitionParams(editor.this("mått.yaml"), lsp.Position(3, 14))
    )
    assert there.range.start == lsp.Position(1, 2)
    assert there.uri == editor.uri("mål.yaml")

    new_name = lsp.RenameParams(editor.this("mått.yaml"), lsp.Position(3, 14), "glada")
    assert await editor.client.text_document_rename_async(new_name) is None
    assert "mått.yaml" in editor.client.messages[-1].message


@pytest.mark.slow
def test_places_after_emoji_and_what_is_wrong_there(tmp_path: Path) -> None:
    played(tmp_path, _places)


async def _places(editor: Editor) -> None:
    typed = GOALS.replace("}", ", serves: [fel]}")
    editor.open("mål.yaml", typed)
    await editor.settled("mål.yaml")
    (wrong,) = (one for one in editor.told() if one.code == "unknown-id")
    column = len(typed.splitlines()[1].partition("fel")[0]) + 1  # the emoji is two
    assert wrong.range == lsp.Range(lsp.Position(1, column), lsp.Position(1, column + 3))
    assert wrong.code_description is not None
    assert wrong.code_description.href.endswith("/docs/regler.md#unknown-id")
    found = await editor.proposed("mål.yaml", 1, column + 3)
    edit = found["nöjda"].text_edit
    assert isinstance(edit, lsp.TextEdit)
    assert edit.range == wrong.range
    editor.client.text_document_did_close(lsp.DidCloseTextDocumentParams(editor.this("mål.yaml")))
    await editor.settled("mått.yaml")
    assert "unknown-id" not in {one.code for one in editor.told()}


@pytest.mark.slow
def test_what_another_program_writes_is_read(tmp_path: Path) -> None:
    played(tmp_path, _written)


async def _written(editor: Editor) -> None:
    (editor.folder / "mål.yaml").write_text("goals: {trygga: {text: Trygga}}\n", encoding="utf-8")
    event = lsp.FileEvent(editor.uri("mål.yaml"), lsp.FileChangeType.Changed)
    editor.client.workspace_did_change_watched_files(lsp.DidChangeWatchedFilesParams([event]))
    await editor.settled("mått.yaml")
    assert "unknown-id" in {one.code for one in editor.told()}


@pytest.mark.slow
def test_hidden_numbers_are_never_told(tmp_path: Path) -> None:
    played(tmp_path, _hidden)


async def _hidden(editor: Editor) -> None:
    lines = INDICATORS.splitlines()
    told = [await editor.hover("mått.yaml", n, line.index(":")) for n, line in enumerate(lines)]
    told += await editor.lenses("mått.yaml")
    told += [one.message for one in editor.told()]
    assert any("58 ≥ 56" in one for one in told)
    assert not any("4711" in one or "4 711" in one or "4\u00a0711" in one for one in told)


@pytest.mark.slow
def test_the_file_is_formatted_as_fmt_does(tmp_path: Path) -> None:
    played(tmp_path, _formatted)


async def _formatted(editor: Editor) -> None:
    editor.type("mått.yaml", INDICATORS.replace("    name: Nöjd", "    name:    Nöjd").replace("[nöjda]", "[ nöjda ]"))
    asked = lsp.DocumentFormattingParams(editor.this("mått.yaml"), lsp.FormattingOptions(2, True))
    (edit,) = await editor.client.text_document_formatting_async(asked)
    (editor.folder / "mått.yaml").write_text(edit.new_text, encoding="utf-8")
    again = [sys.executable, "-m", "malstyr", "fmt", "--check", str(editor.folder / "mått.yaml")]
    assert subprocess.run(again, check=False, capture_output=True).returncode == 0


@pytest.mark.slow
def test_texts_are_in_the_language_asked_for(tmp_path: Path) -> None:
    played(tmp_path, _in_english, "--lang", "en")


async def _in_english(editor: Editor) -> None:
    assert (await editor.lenses("mått.yaml"))[0].startswith("✓ met")
    assert "Measured in" in await editor.hover("mått.yaml", 4, 6)


def test_without_the_extra_it_says_what_to_type(tmp_path: Path) -> None:
    (tmp_path / "pygls.py").write_text("raise ModuleNotFoundError('no pygls', name='pygls')\n", encoding="utf-8")
    begin = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); sys.argv = ['malstyr', 'lsp']"
    run = f"{begin}; from malstyr.__main__ import run; run()"
    done = subprocess.run([sys.executable, "-c", run], check=False, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 2
    assert "pip install" in done.stderr
    assert "Traceback" not in done.stderr


def test_it_ends_without_a_word(tmp_path: Path) -> None:
    asked: list[tuple[str, dict[str, object] | None, int]] = [
        ("initialize", {"capabilities": {}, "processId": None, "rootUri": None}, 1),
        ("shutdown", None, 2),
    ]
    sent = b""
    for method, params, id in [*asked, ("exit", None, None)]:
        told = {
            "jsonrpc": "2.0",
            "method": method,
            **({"params": params} if params else {}),
            **({"id": id} if id else {}),
        }
        body = json.dumps(told).encode()
        sent += b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
    done = subprocess.run([sys.executable, "-m", "malstyr", "lsp"], input=sent, check=False, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b'"completionProvider"' in done.stdout


def _large(goals: int) -> str:
    """Goals with an indicator and eleven values each: 1 000 of them are 1.2 MB."""
    numbers = range(goals)
    texts = (f"  mål-{n}: {{text: Andelen nöjda av slag {n} ska öka till minst {n % 90} procent}}" for n in numbers)
    measures = (
        f"  mått-{n}:\n    name: Andel nöjda {n}\n    serves: [mål-{n}]\n    measured_in: percent\n"
        f"    target: {{at_least: {n % 90}}}"
        for n in numbers
    )
    note = "Ur enkäten " + "del " * 14
    cells = "".join(f"\n    {year}: {{value: {year % 100}, note: {note}}}" for year in range(2015, 2026))
    values = (f"  mått-{n}:{cells}" for n in numbers)
    return "\n".join(["goals:", *texts, "indicators:", *measures, "values:", *values, ""])


def test_a_large_file_is_answered_while_it_is_judged(tmp_path: Path) -> None:
    played(tmp_path, _in_large)


async def _in_large(editor: Editor) -> None:
    text = _large(1000)
    assert len(text.encode()) > 1_200_000
    editor.open("stor.yaml", text)
    await editor.settled("stor.yaml")
    lines = text.splitlines()
    measured = next(n for n, line in enumerate(lines) if "measured_in" in line)
    editor.type("stor.yaml", text.replace("av slag 0", "av sorten 0"))
    settled = asyncio.ensure_future(editor.settled("stor.yaml"))
    await asyncio.sleep(0.05)
    assert "Mäts i" in await editor.hover("stor.yaml", measured, 6)
    assert "target" not in await editor.proposed("stor.yaml", measured, 4)
    assert not settled.done()
    await settled


def test_memory_stays_over_200_edits(tmp_path: Path) -> None:
    played(tmp_path, _many_edits)


async def _many_edits(editor: Editor) -> None:
    sizes = []
    for n in range(200):
        editor.type("mått.yaml", INDICATORS.replace("at_least: 56", f"at_least: {n}") + "# " * (n % 7))
        await editor.settled("mått.yaml")
        if n % 50 == 49:
            sizes.append(_memory(editor))
    assert sizes[-1] < 1.15 * sizes[0]  # what goes in circles is thrown away now and then


def _memory(editor: Editor) -> int:
    """Kilobytes that the server holds."""
    status = Path(f"/proc/{editor.client._server.pid}/status")
    if not status.is_file():
        pytest.skip("the system does not tell")
    return int(status.read_text().partition("VmRSS:")[2].split()[0])
