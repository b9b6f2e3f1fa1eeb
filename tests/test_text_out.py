"""Whatever people write in a text, a file's name or a commit, no format of any command lets it steer what shows it."""

import ast
import csv
import re
import sys
import unicodedata
from pathlib import Path
from typing import Any, NamedTuple

import cmarkgfm
import pytest
import yaml
from cmarkgfm.cmark import Options
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from conftest import PROJECT, write
from every_text import FREE, every_text, taken, texts
from malstyr.cli.formats import FORMATS
from malstyr.cli.main import main
from malstyr.language.plain import UNSEEN
from malstyr.language.words import words
from malstyr.model.shape import _at as held_at
from malstyr.present.as_json import as_json
from malstyr.present.markdown import markdown_text
from malstyr.present.visible import harmless, visible
from repositories import committed, git
from tables_given import tables_of
from together import together
from unzipped import read_back

HOSTILE = (
    "\x1b]0;titel\x07\x1b[31m\x1b]8;;http://x\x1b\\\x1b]52;c;eA==\x07\x9d52;c;eA==\x9c\u202e\u2066\u200b\u2028\u0085\ufeff"
    "\x00\x7f\x9b2J\U000e0041\b\b<img src=x onerror=y><!--</script></style>[länk](javascript:y)`]]>&lt;b&gt;{{7}}"
    "%0A::error::q\r=1+1\r\n::error::hej\n  ::set-x::y ##[error]z"
)
"""Escapes, a title of a window, links and the clipboard of a terminal, direction marks, tags of pages, links of
Markdown, line ends of all kinds, and commands to who runs a build."""
EXAMPLE = PROJECT / "examples/gotland"
ARGUMENTS: dict[str, list[list[str]]] = {
    "check": [["check"], ["check", "trasig"]],
    "status": [["status"], ["status", "--verbose"], ["status", "--blame"]],
    "nki": [["nki"]],
    "budget": [["budget"]],
    "risks": [["risks"]],
    "board": [["board"]],
    "coverage": [["coverage"]],
    "report": [["report"], ["report", "--kind", "delår"]],
    "diff": [["diff", "HEAD~1"], ["diff", "HEAD~1", "--direct"]],
    "calendar": [["calendar", "--until", "2099-12-31"], ["calendar", "--for", "chef"]],
    "history": [["history", "goal"], ["history", "indicator"]],
    "meeting": [["meeting", "--since", "HEAD~1"], ["meeting", "--since", HOSTILE]],
    "smart": [["smart"]],
    "smart --text": [["smart", "--text", f"{HOSTILE}Minst 80 % {HOSTILE} nöjda senast 2026{HOSTILE}"]],
    "rules": [["rules"]],
    "doctor": [["doctor"]],
    "schema": [["schema"]],
    "schema check": [["schema", "check"]],
    "schema export": [["schema", "export"]],
    "export csv": [["export", "csv"], ["export", "csv", "--dialect", "tidy"]],
    "export xlsx": [["export", "xlsx"]],
    "export xlsx --entry": [["export", "xlsx", "--entry", "--unit", "unit", "--period", "2013"]],
    "export json": [["export", "json"]],
    "export parquet": [["export", "parquet"]],
    "export ics": [["export", "ics"]],
    "import csv": [["import", "csv", "tal.csv"], ["import", "csv", "tal.csv", "--indicator", "indicator"]],
    "import xlsx": [["import", "xlsx", "tal.xlsx"], ["import", "xlsx", "tal.xlsx", "--indicator", "indicator"]],
    "import survey": [["import", "survey", "tal.csv", "--indicator", "indicator", "--period", "2013"]],
    "import kolada": [["import", "kolada", "--offline"]],
    "record": [["record", "indicator", "2013", "5", "--dry-run"], ["record", HOSTILE, "2013", HOSTILE]],
    "done": [["done", "goal", "--dry-run"], ["done", HOSTILE]],
    "postpone": [["postpone", "goal", "2099-01-01", "--dry-run"], ["postpone", HOSTILE, "2099-01-01"]],
    "new": [["new", "goal", "--text", f"Minst 80 %{HOSTILE}", "--dry-run"], ["new", HOSTILE, HOSTILE]],
    "new --from": [["new", "--from", "plan.csv"], ["new", "--from", "plan.xlsx"]],
}
"""How each command is run. A command that is not here fails the test."""
WITHOUT_A_WORKSPACE = ("smart --text", "rules", "doctor", "schema", "schema check", "schema export")
OURS = re.compile(r"::(?:error|warning|notice) file=[^:,\n]*,line=\d+,col=\d+,title=[^:,\n]*::[^\n]*")


def text_field(path: tuple[str | int, ...]) -> bool:
    """Whether a text of one's own may stand at a path of a goal file."""

    annotation = held_at(path).annotation
    return annotation is not None and bool(taken(annotation, FREE) == FREE)


def spoilt(data: Any, path: tuple[str | int, ...]) -> Any:
    """The same data with hostile signs in every text of one's own."""
    if isinstance(data, dict):
        return {key: spoilt(below, (*path, key)) for key, below in data.items()}
    if isinstance(data, list):
        return [spoilt(below, (*path, at)) for at, below in enumerate(data)]
    return f"{data}{HOSTILE}ut" if isinstance(data, str) and text_field(path) else data


WORKSPACES = (".", "alla", "dräkt")
"""The example, every text of the format, and every text of reports' dress."""


class Hostile(NamedTuple):
    """A repository of two commits, the second hostile; and a goal and an indicator of each workspace by id."""

    folder: Path
    ids: dict[str, dict[str, str]]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    folder = tmp_path_factory.mktemp("yta")
    files = {path.relative_to(EXAMPLE): path.read_text(encoding="utf-8") for path in EXAMPLE.rglob("*.yaml")}
    write(folder, {name.as_posix(): text for name, text in files.items() if ".lock" not in name.name})
    every(folder, "")
    committed(folder, "Först", tag="v1")
    ids = {"goal": "a0", "indicator": "a0", "unit": "a0"}
    own: dict[str, str] = {}
    for name, text in files.items():
        data = yaml.load(text, yaml.BaseLoader)
        for section in ("goals", "indicators", "units"):
            own |= {section[:-1]: next(iter(data[section]))} if data.get(section) else {}
        write(folder, {name.as_posix(): yaml.dump(spoilt(data, ()), sort_keys=False)})
    every(folder, f"{HOSTILE}ut")
    odd = 'a: "\\e[31m::error::x"\n"\\e[1m\\n::error::y": 1\n'
    odd += 'goals: {z: {text: "x\\n::error::hej", level: "\\e[2Jnivå"}}\n'
    write(folder, {"trasig/malstyr.yaml": f'version: 1\norganisation: {{id: e, name: "\\u202eE\\n::error::E"}}\n{odd}'})
    write(folder, {"trasig/m\x1b[31m\u202e.yaml": "mål: 1\n", "trasig/::error::x.yaml": "goals: [\n"})
    for workspace in WORKSPACES:
        handed_in(folder / workspace)
    committed(folder, "Sedan")
    git(folder, "commit", "-q", "--amend", "--author=\x1b[31mA\u202e <a@b>", "-m", "Sedan\x1b[31m\u202e\n\n::error::x")
    return Hostile(folder, {".": own, "alla": ids, "dräkt": ids})


def handed_in(folder: Path) -> None:
    """Tables with hostile signs in headings, names and cells; a workbook holds no control characters."""
    signs = ILLEGAL_CHARACTERS_RE.sub("", HOSTILE)
    rows = {"tal": [["Mått", "2013", "Not"], ["a0", "5", "x"], ["b", "6", "y"]], "plan": [["Mål", "Mått"], ["a", "b"]]}
    for name, table in rows.items():
        spoken = [[f"{cell}{signs}" if not cell.isdecimal() else cell for cell in row] for row in [*table, *table]]
        for at, data in tables_of(name, [*table[:1], *spoken]).items():
            (folder / at).write_bytes(data)
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows([*table[:1], *spoken, [HOSTILE, HOSTILE, HOSTILE]])


def every(folder: Path, text: str) -> None:
    """Workspaces that have the text in every field that takes one."""
    for name, dress in (("alla", False), ("dräkt", True)):
        data = yaml.dump(every_text(text, dress=dress), sort_keys=False)
        write(folder, {f"{name}/malstyr.yaml": data})


def steering(said: str) -> list[str]:
    """What of an output could steer a terminal, turn a text or give a command."""
    signs = {sign for sign in said if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp") and sign != "\n"}
    lines = [line for line in said.split("\n") if line.lstrip().startswith("::") and not OURS.fullmatch(line)]
    return [*(f"U+{ord(sign):04X}" for sign in sorted(signs)), *lines]


def let_in(out: str, format: str) -> list[str]:
    """Tags, links and new lines that a text has made, where a format has such."""
    match format:
        case "markdown":
            return let_in(cmarkgfm.github_flavored_markdown_to_html(out, Options.CMARK_OPT_UNSAFE), "html")
        case "html":
            return re.findall("<img src=x|<!--<|href=.javascript", out)
        case "github":
            return re.findall("^::.*%0A::error", out, re.MULTILINE)
    return []


@together
@pytest.mark.parametrize("tag", ["<img src=x onerror=y>", "<!--<", "[länk](javascript:y)", "<javascript:y>"])
@pytest.mark.parametrize(
    "before", ["", "http://x", "https://x/(", "ftp://x", "www.x.se", "a@b.se", "mailto:a@b.se", "\\", "`", "&", "!"]
)
def test_nothing_that_stands_before_a_tag_lets_it_into_markdown(before: str, tag: str) -> None:
    for text in (before + tag, f"{before}\\{tag}", f"x {before} {tag}"):
        assert let_in(markdown_text(text), "markdown") == []
        assert let_in(f"| a |\n|---|\n| {markdown_text(text)} |", "markdown") == []


def test_every_text_is_where_it_is_said_to_be() -> None:
    paths = {*texts()}
    assert {("goals", "a", "name"), ("improvements", "a", "why", 0, "answer"), ("lists", "a", "a")} <= paths
    told = str(every_text("ord", dress=False)) + str(every_text("ord", dress=True))
    assert [path for path in paths if f"'{'-'.join(map(str, path))} ord'" not in told] == []


@pytest.mark.slow
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
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    for folder in WORKSPACES[:1] if command in WITHOUT_A_WORKSPACE else WORKSPACES:
        monkeypatch.chdir(hostile.folder / folder)
        for arguments in ARGUMENTS[command]:
            asked = [] if command.startswith("export") else ["--format", format]
            code = main([*(hostile.ids[folder].get(one, one) for one in arguments), *asked])
            said = capfdbinary.readouterr()
            out = read_back(said.out, format)
            assert steering(out + said.err.decode()) + let_in(out, format) == []
            assert words("sv")["cli.bug"].partition("{")[0].strip() not in said.err.decode()
            assert out or code == 2 or format in ("concise", "github", "jsonl")


@pytest.mark.slow
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
        ["calendar", "--for", HOSTILE],
        ["calendar", "--tag", HOSTILE],
        ["calendar", "--until", HOSTILE],
        ["meeting", "--since", HOSTILE],
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


@pytest.mark.slow
def test_the_feed_and_the_pages_of_a_site_hold_no_such_signs(
    hostile: Hostile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(hostile.folder)
    main(["site", ".", "--output", str(tmp_path / "ut"), "--contact", HOSTILE.replace("\0", "")])
    pages = [path for path in (tmp_path / "ut").rglob("*") if path.suffix in (".html", ".xml", ".json", ".txt")]
    assert {path.suffix for path in pages} >= {".html", ".xml", ".json"}
    for path in pages:
        assert (path.name, steering(path.read_text(encoding="utf-8"))) == (path.name, [])


@pytest.mark.slow
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


_ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.tuples(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.slow
@given(_ANY_JSON)
def test_json_is_laid_out_as_by_the_library(data: object) -> None:
    import json

    plain = json.dumps(data, ensure_ascii=False, indent=2)
    assert as_json(data) == re.sub(UNSEEN, lambda sign: json.dumps(sign[0])[1:-1], plain)


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


@pytest.mark.slow
def test_there_is_one_door() -> None:
    source = PROJECT / "src/malstyr"
    past = {path.relative_to(source).as_posix(): called(path) for path in sorted(source.rglob("*.py"))}
    assert {name: calls for name, calls in past.items() if calls} == {
        "cli/progress.py": {"print"},
        "cli/terminal.py": {"print"},
        "editing/typed.py": {"json.dumps"},
        "hosts/hub.py": {"json.dumps"},
        "model/schema.py": {"json.dumps"},
        "output/tables.py": {"Text"},
        "present/as_json.py": {"json.dumps"},
    }
