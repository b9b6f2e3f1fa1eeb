"""The page of editors: each setting is what its editor reads, and starts the server."""

import json
import re
import tomllib

import pytest

from conftest import PROJECT
from malstyr.model.proposals import PROPOSALS
from malstyr.version import __version__

PAGE = (PROJECT / "docs/redigerare.md").read_text(encoding="utf-8")
PIECES = dict(re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))


def test_helix_starts_the_server_in_a_workspace() -> None:
    said = tomllib.loads(PIECES["toml"])
    (name, server), *others = said["language-server"].items()
    assert not others
    assert (server["command"], server["args"]) == ("malstyr", ["lsp"])
    assert server["required-root-patterns"] == ["malstyr.yaml"]
    assert name in said["language"][0]["language-servers"]


def test_zed_starts_the_server() -> None:
    binary = json.loads(PIECES["json"])["lsp"]["yaml-language-server"]["binary"]
    assert binary == {"path": "malstyr", "arguments": ["lsp"]}


@pytest.mark.parametrize(("language", "said"), [("lua", '{ "malstyr", "lsp" }'), ("elisp", '("malstyr" "lsp")')])
def test_a_program_starts_the_server_in_a_workspace(language: str, said: str) -> None:
    piece = PIECES[language]
    assert said in piece
    assert '"malstyr.yaml"' in piece
    assert all(piece.count(left) == piece.count(right) for left, right in ("()", "{}", "[]"))


def test_it_names_every_snippet_and_the_file_that_is_made() -> None:
    assert [one.word for one in PROPOSALS if f"`{one.word}`" not in PAGE] == []
    assert f"malstyr-{__version__}.vsix" in PAGE
