"""The language server as an editor meets it: over its own stdin and stdout. Clock and memory are told by Linux."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, NamedTuple

from benchmarks.timing import row
from benchmarks.workspace import write

_NAMED, _MISSPELT = "serves: [trygghet-i-område-500]", "serves: [trygghet-i-områd-500]"


class Editor:
    """What an editor says of one file, and what it is told."""

    def __init__(self, server: subprocess.Popen[bytes], file: Path) -> None:
        assert server.stdin is not None
        assert server.stdout is not None
        self.into: IO[bytes] = server.stdin
        self.out: IO[bytes] = server.stdout
        self.pid, self.file, self.said = server.pid, file, 0

    @property
    def document(self) -> dict[str, object]:
        return {"uri": self.file.as_uri(), "version": self.said}

    def tell(self, method: str, **told: object) -> None:
        """Send a message; what is told with it stands beside its method."""
        body = json.dumps({"jsonrpc": "2.0", "method": method, **told}).encode()
        self.into.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.into.flush()

    def ask(self, method: str, **params: object) -> Any:
        """What is answered."""
        self.said += 1
        self.tell(method, id=self.said, params=params)
        while (heard := self._heard()).get("id") != self.said:
            pass
        return heard["result"]

    def open(self) -> None:
        opened = {**self.document, "languageId": "yaml", "text": self.file.read_text(encoding="utf-8")}
        self.tell("textDocument/didOpen", params={"textDocument": opened})

    def type(self, text: str) -> None:
        self.said += 1
        changed = {"textDocument": self.document, "contentChanges": [{"text": text}]}
        self.tell("textDocument/didChange", params=changed)

    def found(self) -> list[str]:
        """The rules of the findings that are told next."""
        while (heard := self._heard()).get("method") != "textDocument/publishDiagnostics":
            pass
        return [one["code"] for one in heard["params"]["diagnostics"]]

    def _heard(self) -> Any:
        length = 0
        while line := self.out.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return json.loads(self.out.read(length))

    @property
    def worked(self) -> float:
        """Seconds of a processor that the server has had."""
        return time.clock_gettime(~self.pid << 3 | 2)  # another process's clock, as Linux numbers them

    @property
    def memory(self) -> float:
        """MB that the server holds."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="utf-8")
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024


@contextmanager
def _editing(goals: int) -> Iterator[tuple[Editor, str]]:
    """An editor with a file of so many goals open, that has been told all that is wrong with it; and its text."""
    with TemporaryDirectory() as folder:
        file = write(Path(folder), goals)
        command = [sys.executable, "-m", "malstyr", "lsp"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
            editor = Editor(server, file)
            editor.ask("initialize", capabilities={}, processId=None, rootUri=file.parent.as_uri())
            editor.open()
            editor.found()
            yield editor, file.read_text(encoding="utf-8")
            editor.tell("exit")


class _EditTimes(NamedTuple):
    own: float
    """Seconds of the server's work until what reading, keys and ids say is told."""
    all: float
    """Seconds of its work until what every rule says is told."""
    hover: float
    """Seconds until an answer comes of what is pointed at, while the rules are at work."""


def edit_of_a_large_file(rounds: int) -> None:
    """A misspelt name is told, and when it is mended no more; the least of all rounds, as other work disturbs them."""
    with _editing(1000) as (editor, text):
        line = text[: text.index(_NAMED)].count("\n")
        texts = (text.replace(_NAMED, _MISSPELT), text)
        taken = [_edit(editor, texts[n % 2], line) for n in range(2 * rounds)]
    for what, seconds, bound in (
        ("own findings", min(one.own for one in taken), 0.5),
        ("findings of all rules", min(one.all for one in taken), 1.5),
        ("hover meanwhile (by the clock)", min(one.hover for one in taken), 0.1),
    ):
        row(f"edit of 1.2 MB: seconds until {what}", seconds, f"≤ {bound}", seconds <= bound)


def _edit(editor: Editor, text: str, line: int) -> _EditTimes:
    wrong, begun = text.count(_MISSPELT), editor.worked
    editor.type(text)
    assert editor.found().count("unknown-id") == wrong
    own, asked = editor.worked - begun, time.perf_counter()
    place = {"line": line, "character": text.splitlines()[line].index("serves")}
    assert editor.ask("textDocument/hover", textDocument=editor.document, position=place) is not None
    hover = time.perf_counter() - asked
    assert editor.found().count("unknown-id") == wrong
    return _EditTimes(own, editor.worked - begun, hover)


def memory_of_edits() -> None:
    """What the server holds after 200 edits, beside after the first 50."""
    with _editing(30) as (editor, text):
        held = []
        for n in range(200):
            editor.type(text.replace("at_least: 85", f"at_least: {n}", 1))
            editor.ask("textDocument/documentSymbol", textDocument=editor.document)
            held.append(editor.memory)
    row("memory of the language server: 200 edits / 50", held[-1] / held[49], "≤ 1.05", held[-1] <= 1.05 * held[49])
