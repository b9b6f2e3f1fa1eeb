"""Whatever people write in a text, a file's name or a commit, no format of any command lets it steer what shows it."""

from __future__ import annotations

import ast
import re
import sys
import unicodedata
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple, get_args, get_origin
from zipfile import ZipFile

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from conftest import PROJECT, write
from malstyr.cli.formats import FORMATS
from malstyr.cli.main import main
from malstyr.model.scalars import Text
from malstyr.model.shape import _at as annotation_at
from malstyr.present.visible import UNSEEN, as_json, harmless, visible
from repositories import committed, git

HOSTILE = (
    "\x1b]0;titel\x07\x1b[31m\u202e\u2066\u200b\u2028\u0085\ufeff\x00\x7f\x9b2J\U000e0041"
    "\r\n::error::hej\n  ::set-x::y ##[error]z"
)
"""Escapes, a title of a window, direction marks, line ends of all kinds, and commands to who runs a build."""
EXAMPLE = PROJECT / "examples/gotland"
ARGUMENTS: dict[str, list[list[str]]] = {
    "check": [["check"], ["check", "trasig"]],
    "status": [["status"], ["status", "--verbose"], ["status", "--blame"]],
    "nki": [["nki"]],
    "budget": [["budget"]],
    "report": [["report"], ["report", "--kind", "delår"]],
    "diff": [["diff", "HEAD~1"], ["diff", "HEAD~1", "--direct"]],
    "history": [["history", "{goal}"], ["history", "{indicator}"]],
    "smart": [["smart"]],
    "smart --text": [["smart", "--text", f"{HOSTILE}Minst 80 % {HOSTILE} nöjda senast 2026{HOSTILE}"]],
    "rules": [["rules"]],
    "schema": [["schema"]],
    "schema check": [["schema", "check"]],
}
"""How each command is run. A command that is not here fails the test."""
OURS = re.compile(r"::(?:error|warning|notice) file=[^:,\n]*,line=\d+,col=\d+,title=[^:,\n]*::[^\n]*")


def text_field(path: tuple[str | int, ...]) -> bool:
    """Whether a text of one's own may stand at a path of a goal file."""

    def takes(annotation: Any) -> bool:
        if annotation == Text:
            return True
        held = get_args(annotation)
        return takes(held[0]) if get_origin(annotation) is not None and held and type(None) in held else False

    return takes(annotation_at(path))


def spoilt(data: Any, path: tuple[str | int, ...], taken: set[str]) -> Any:
    """The same data with hostile signs in every text of one's own; ``taken`` is told which fields these were."""
    if isinstance(data, dict):
        return {key: spoilt(below, (*path, key), taken) for key, below in data.items()}
    if isinstance(data, list):
        return [spoilt(below, (*path, at), taken) for at, below in enumerate(data)]
    if isinstance(data, str) and text_field(path):
        taken.add(f"{path[0]}…{path[-1]}")
        return f"{data}{HOSTILE}ut"
    return data


class Hostile(NamedTuple):
    """A repository of two commits, the second hostile; the fields that are, and a goal and an indicator by id."""

    folder: Path
    fields: set[str]
    ids: dict[str, str]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    folder = tmp_path_factory.mktemp("yta")
    files = {path.relative_to(EXAMPLE): path.read_text(encoding="utf-8") for path in EXAMPLE.rglob("*.yaml")}
    write(folder, {name.as_posix(): text for name, text in files.items() if ".lock" not in name.name})
    committed(folder, "Först", tag="v1")
    taken: set[str] = set()
    ids: dict[str, str] = {}
    for name, text in files.items():
        data = yaml.load(text, yaml.BaseLoader)
        for section in ("goals", "indicators"):
            ids |= {section[:-1]: next(iter(data[section]))} if data.get(section) else {}
        write(folder, {name.as_posix(): yaml.dump(spoilt(data, (), taken), sort_keys=False)})
    odd = 'a: "\\e[31m::error::x"\n"\\e[1m\\n::error::y": 1\n'
    odd += 'goals: {z: {text: "x\\n::error::hej", level: "\\e[2Jnivå"}}\n'
    write(folder, {"trasig/malstyr.yaml": f'version: 1\norganisation: {{id: e, name: "\\u202eE\\n::error::E"}}\n{odd}'})
    write(folder, {"trasig/m\x1b[31m\u202e.yaml": "mål: 1\n", "trasig/::error::x.yaml": "goals: [\n"})
    committed(folder, "Sedan")
    git(folder, "commit", "-q", "--amend", "--author=\x1b[31mA\u202e <a@b>", "-m", "Sedan\x1b[31m\u202e\n\n::error::x")
    return Hostile(folder, taken, ids)


def steering(said: str) -> list[str]:
    """What of an output could steer a terminal, turn a text or give a command."""
    signs = {sign for sign in said if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp") and sign != "\n"}
    lines = [line for line in said.split("\n") if line.lstrip().startswith("::") and not OURS.fullmatch(line)]
    return [*(f"U+{ord(sign):04X}" for sign in sorted(signs)), *lines]


def unpacked(word: bytes) -> str:
    """The texts in a file of Word."""
    with ZipFile(BytesIO(word)) as zip:
        names = [name for name in zip.namelist() if name.endswith((".xml", ".svg"))]
        return "".join(zip.read(name).decode() for name in names)


def test_many_kinds_of_text_are_hostile(hostile: Hostile) -> None:
    assert len(hostile.fields) > 30


@pytest.mark.parametrize(
    ("command", "format"), [(one, format) for one, formats in FORMATS.items() for format in formats]
)
def test_no_format_of_any_command_lets_a_text_steer(
    command: str,
    format: str,
    hostile: Hostile,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    if format == "pdf":
        pytest.skip("drawn from the HTML, and no text for a terminal")
    monkeypatch.chdir(hostile.folder)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    for arguments in ARGUMENTS[command]:
        told = [one.format(**hostile.ids) if one in ("{goal}", "{indicator}") else one for one in arguments]
        path = ["."] if command in ("check", "status", "nki", "budget", "report", "smart") and len(told) == 1 else []
        code = main([*told, *path, "--format", format])
        said = capfdbinary.readouterr()
        shown = unpacked(said.out) if format == "docx" and said.out else said.out.decode()
        assert steering(shown + said.err.decode()) == []
        assert said.out or code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        [HOSTILE],
        ["check", HOSTILE],
        ["check", "--format", HOSTILE],
        ["check", f"--{HOSTILE}"],
        ["check", "--as-of", HOSTILE],
        ["check", "--lang", HOSTILE],
        ["check", "--baseline", "\x1b[31m.baseline.yaml"],
        ["status", ".", "--unit", HOSTILE],
        ["status", ".", "--period", HOSTILE],
        ["explain", HOSTILE],
        ["history", HOSTILE],
        ["diff", HOSTILE],
        ["lock", ".", "--decision", HOSTILE],
        ["site", ".", "--base", HOSTILE, "--output", "x"],
        ["report", "--output", "\x1b[31m/::error::/x"],
    ],
)  # fmt: skip
def test_what_is_typed_comes_back_as_text(
    arguments: list[str],
    hostile: Hostile,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(hostile.folder)
    monkeypatch.setattr(sys, "argv", ["malstyr"])
    main([one.replace("\0", "") for one in arguments])
    said = capsys.readouterr()
    assert steering(said.out + said.err) == []


def test_the_feed_and_the_pages_of_a_site_hold_no_such_signs(
    hostile: Hostile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(hostile.folder)
    main(["site", ".", "--output", str(tmp_path / "ut"), "--contact", HOSTILE.replace("\0", "")])
    pages = [path for path in (tmp_path / "ut").rglob("*") if path.suffix in (".html", ".xml", ".json", ".txt")]
    assert {path.suffix for path in pages} >= {".html", ".xml", ".json"}
    for path in pages:
        assert steering(path.read_text(encoding="utf-8")) == []


@given(st.text())
def test_what_is_shown_holds_every_sign_that_can_be_seen(text: str) -> None:
    told = visible(text)
    assert len(told) == len(text)
    assert not steering(harmless(told))
    assert not steering(harmless("\n".join(map(visible, text.split("\n")))))
    assert all(a == b or re.match(UNSEEN, b) or b in "\t\n\r" for a, b in zip(told, text, strict=True))


@given(st.text())
def test_json_keeps_what_it_cannot_show(text: str) -> None:
    import json

    told = as_json({"text": text})
    assert not [one for one in steering(told) if one.startswith("U+")]
    assert json.loads(told) == {"text": text}


def test_every_sign_that_cannot_be_seen_is_known() -> None:
    every = (chr(number) for number in range(0x110000))
    missed = [sign for sign in every if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
    assert [f"U+{ord(sign):04X}" for sign in missed if not re.match(UNSEEN, sign) and sign not in "\t\n"] == []
    assert not re.search(UNSEEN, "Mål å\u0308 – ”x” 5\u202f000\u00a0kr −2 % 👍🏽 ✓ │ \ue000")


def called(module: Path) -> set[str]:
    """What a module calls that could let a text out past the door."""
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            found.add(ast.unparse(node.func))
    return found & {"print", "sys.stdout.write", "sys.stderr.write", "json.dumps", "Text", "typer.echo"}


def test_there_is_one_door() -> None:
    source = PROJECT / "src/malstyr"
    past = {path.relative_to(source).as_posix(): called(path) for path in sorted(source.rglob("*.py"))}
    assert {name: calls for name, calls in past.items() if calls} == {
        "cli/progress.py": {"print"},
        "cli/terminal.py": {"print"},
        "model/schema.py": {"json.dumps"},
        "output/tables.py": {"Text"},
        "present/visible.py": {"json.dumps"},
    }
