"""The documents say what the program does: made pages are new, everything is named, every link leads somewhere."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from pydantic import BaseModel
from typer.core import TyperGroup

import make
import website
from conftest import AS_OF, PROJECT
from copies import steps
from malstyr.cli.main import COMMAND_GROUPS, COMMANDS, program
from malstyr.language import en, sv
from malstyr.model.base import Model
from malstyr.model.goal_file import SECTIONS, GoalFile
from malstyr.rules.judge import judge
from malstyr.rules.registry import RULES
from malstyr.source.files import FileTree
from malstyr.workspace.load import load
from together import together

GUIDE = sorted(PROJECT.glob("docs/guide/**/*.md"))
DOCUMENTS = sorted({path for pattern in website.PATTERNS for path in PROJECT.glob(pattern)})


def read(name: str) -> str:
    return (PROJECT / name).read_text(encoding="utf-8")


@pytest.mark.slow
def test_made_pages_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, PROJECT / "docs/make.py", "--check"], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("", 0), done.stderr


# Keys


def models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for below in model.__subclasses__():
        yield below
        yield from models(below)


def test_every_key_has_title_and_help_in_both_languages() -> None:
    keys = {
        f"{model.__name__}.{info.alias or name}": info.json_schema_extra
        for model in models(Model)
        for name, info in model.model_fields.items()
        if not (info.alias or name).startswith("<")
    }
    for key, said in keys.items():
        assert isinstance(said, dict) and set(said) == {"sv", "en"}, key
        for text in map(str, said.values()):
            title, colon, help = text.partition(":")
            assert title[:1].isupper(), key
            assert len(title) <= 60, key
            assert help.startswith(" ") or not colon, key
            assert text.endswith((".", "…", "?")), key


def test_every_section_is_on_the_page_of_the_format() -> None:
    page = read("docs/format.md")
    assert len(SECTIONS) == len(GoalFile.model_fields) > 15
    assert [name for name in SECTIONS if f"`{name}" not in page] == []


def test_every_key_has_an_example_that_is_read_without_errors() -> None:
    page = read("docs/nycklar.md")
    assert re.findall(r"^\| `([\w<> ]+)` \| .* \| `` \|$", page, re.MULTILINE) == []
    found = judge(load(".", FileTree({"malstyr.yaml": read("docs/nycklar.yaml").encode()})), AS_OF, "sv").findings
    assert [(one.rule, one.message) for one in found if one.severity == "error"] == []


# Words


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_both_languages_have_the_same_words() -> None:
    only_english = en.WORDS.keys() - sv.WORDS.keys()
    assert only_english == set()
    # An id of ours that is an English word needs no English word of its own.
    only_swedish = sorted(key for key in sv.WORDS.keys() - en.WORDS.keys() if not re.fullmatch("word\\.[a-z-]+", key))
    assert only_swedish == []


def test_words_have_the_same_places_to_fill() -> None:
    both = sorted(sv.WORDS.keys() & en.WORDS.keys())
    assert [key for key in both if fields(sv.WORDS[key]) != fields(en.WORDS[key])] == []
    assert [key for key in both if bool(sv.WORDS[key]) != bool(en.WORDS[key])] == []


# Rules and commands


def test_every_rule_is_on_the_page_of_rules() -> None:
    page = read("docs/regler.md")
    assert [rule.id for rule in RULES.values() if f"\n## {rule.id}\n" not in page or rule.code not in page] == []


def test_codes_are_used_once() -> None:
    codes = [rule.code for rule in RULES.values()]
    assert len(codes) == len(set(codes))


def options() -> list[tuple[str, str]]:
    """Each command, with the longest name of each of its options."""
    whole = program("sv").commands
    groups = {name: one for name, one in whole.items() if isinstance(one, TyperGroup)}
    below = {f"{group} {name}": one for group, held in groups.items() for name, one in held.commands.items()}
    return [
        (name, max(one.opts, key=len))
        for name, command in ({name: whole[name] for name in COMMANDS} | below).items()
        for one in command.params
        if max(one.opts, key=len).startswith("--") and max(one.opts, key=len) != "--help"
    ]


@together
@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_the_guide_and_on_the_page_of_commands(name: str) -> None:
    assert any(re.search(rf"malstyr {name}\b", page.read_text(encoding="utf-8")) for page in GUIDE)
    assert f"\n## malstyr {name}\n" in read("docs/kommandon.md")


def test_every_option_is_on_the_page_of_commands() -> None:
    page = read("docs/kommandon.md")
    told = options()
    assert len(told) > 100
    of_command = {name: page.partition(f"\n## malstyr {name}\n")[2].partition("\n## ")[0] for name, _ in told}
    assert [one for one in told if not re.search(rf"[` ]{one[1]}[` ]", of_command[one[0]])] == []


def test_commands_that_the_documents_name_exist() -> None:
    shown = {Path(step.file).stem for step in steps("Add a command")}
    known = {*COMMANDS, *COMMAND_GROUPS} | shown
    for path in DOCUMENTS:
        text = path.read_text(encoding="utf-8")
        named = set(re.findall(r"`(?:\.venv/bin/)?malstyr ([a-z]+)[ `]", text))
        assert named <= known, path.name


SHOWN = re.compile(r"`malstyr ([^`\n]+)`|^(?: {4})?malstyr (.+)$", re.MULTILINE)


def test_options_that_the_documents_show_exist() -> None:
    asked = {
        (path.name, command, option)
        for path in DOCUMENTS
        for match in SHOWN.finditer(path.read_text(encoding="utf-8"))
        for line in [match[1] or match[2]]
        for command in [" ".join(line.split()[: 1 + (line.split()[0] in COMMAND_GROUPS)])]
        for option in re.findall(r"(?<= )--(?!help)[a-z-]+", line)
    }
    assert len(asked) > 100
    known = {*options()}
    assert {one for one in asked if one[1:] not in known} == set()


# How pages are written


def prose(text: str) -> str:
    """A page without what is typed, shown as it stands, or an address."""
    return re.sub(r"(?ms)^```.*?^```$|^ {4}[^\n]*$|`[^`\n]*`|<!--.*?-->|^=== [^\n]*$|\]\([^)]*\)", "", text)


def test_every_table_has_its_head() -> None:
    """A blank line inside a table makes text with strokes of what is below it."""
    shown = {path.name: re.sub(r"(?ms)^```.*?^```$", "", path.read_text(encoding="utf-8")) for path in DOCUMENTS}
    tables = [(name, table) for name, text in shown.items() for table in re.findall(r"(?m)(?:^\|.*\n)+", text)]
    assert len(tables) > 100
    assert [one for one in tables if not re.match(r"\|.*\n\|[-:| ]+\|\n", one[1])] == []


def test_every_page_is_told_by_its_language() -> None:
    """A voice that reads a page aloud is chosen by it; the page of messages is in both."""
    words = {"sv": r"\b(?:och|att|är|som|inte|för)\b", "en": r"\b(?:and|that|is|the|not|for)\b"}
    for name, text in website.pages().items():
        counted = {language: len(re.findall(form, prose(text), re.IGNORECASE)) for language, form in words.items()}
        told = "en" if text.startswith("---\nlang: en") else "sv"
        assert name == "docs/meddelanden.md" or counted[told] == max(counted.values()), name


def test_swedish_pages_are_set_as_swedish() -> None:
    """Quotation marks of one kind, en dashes between years, and one sign for what is left out, where people write."""
    wrong = re.compile(r'.*(?:["“‘]|\w - \w|\.\.\.|\d-\d{4}).*')
    stands_at = {to: name for name, to in website.MOVED.items()}
    assert {
        (name, line)
        for name, text in website.pages().items()
        if not text.startswith("---\nlang: en") and stands_at.get(name, name).removeprefix("docs/") not in make.PAGES
        for line in wrong.findall(prose(text))
    } == set()


def test_every_row_of_faults_names_tests_that_are_there() -> None:
    rows = [line.strip("|").split(" | ") for line in read("docs/faults.md").splitlines() if line.startswith("| ")]
    assert {len(row) for row in rows} == {4}
    held = [re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", row[3]) for row in rows if row[3].strip() != "held by"]
    assert len(held) > 50 and all(held)
    named = [test for tests in held for test in tests]
    assert [(file, test) for file, test in named if f"\ndef {test}(" not in read(file)] == []


# The README


def test_the_two_commands_of_the_readme_are_those_that_are_tried() -> None:
    commands = re.findall(r"^    (\./setup.*)$", read("README.md"), re.MULTILINE)
    assert commands == ["./setup && .venv/bin/malstyr check examples/gotland", "./setup dev && .venv/bin/pytest"]
    tried = read(".ci/run")
    assert all(f"\n{part}" in tried for part in commands[1].split(" && "))
    assert re.search(r"malstyr check \S*examples/gotland", tried)
    assert "`./setup`" in read("setup")
    assert "`./setup dev`" in read("setup")


def test_the_readme_is_read_in_a_few_minutes() -> None:
    assert len(read("README.md").splitlines()) < 100


@pytest.mark.parametrize("path", ["README.md", "docs/jamforelse.md"])
def test_every_cell_of_the_comparison_has_a_source(path: str) -> None:
    text = read(path)
    tables = re.findall(r"^\| (?:what|vad) \| malstyr \|.*\n\|[-|]+\n((?:\|.*\n)+)", text, re.MULTILINE)
    cells = [cell for table in tables for row in table.splitlines() for cell in row.split(" | ")[1:]]
    assert len(cells) > 50
    assert [cell for cell in cells if not re.search(r"\[[^\]]+\][\[(]", cell)] == []
    defined = re.findall(r"^\[(\w+)\]: https?://\S+$", text, re.MULTILINE)
    assert {*defined} == {*re.findall(r"\]\[(\w+)\]", text)} and len(defined) == len({*defined})


def scorecards() -> list[tuple[str, str]]:
    """Indented pieces of the documents that are whole workspaces of one file; those of the guide are typed."""
    found: list[tuple[str, str]] = []
    for path in DOCUMENTS:
        text = path.read_text(encoding="utf-8")
        pieces = re.findall(r"(?:^    .*\n|^\n(?=    ))+", text, re.MULTILINE)
        found += [
            (path.name, re.sub("^    ", "", piece, flags=re.MULTILINE)) for piece in pieces if "version: 1" in piece
        ]
    return found


def test_there_is_a_scorecard_in_the_readme() -> None:
    assert "README.md" in {name for name, _ in scorecards()}


@pytest.mark.parametrize(("name", "text"), scorecards(), ids=lambda text: text.partition("\n")[0])
def test_a_scorecard_in_the_documents_has_no_errors(name: str, text: str) -> None:
    found = judge(load(".", FileTree({"malstyr.yaml": text.encode()})), AS_OF, "sv").findings
    assert [(one.rule, one.message) for one in found if one.severity == "error"] == [], name


# Links


@together
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(PROJECT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match("https?:|mailto:", target):
            continue
        name, _, anchor = target.partition("#")
        to = (path.parent / name).resolve() if name else path
        assert to.exists(), target
        if anchor and to.suffix == ".md":
            headings = re.findall(r"^#+ (.+)$", to.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in {_anchor(one) for one in headings}, target


def _anchor(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.strip().lower()).replace(" ", "-")


REACHING = {
    "exchange/kolada/wire.py": "only by `import kolada`",
    "exchange/kolada/why.py": "only by `import kolada`",
    "hosts/hub.py": "tasks `python -m malstyr.hosts`",
}
"""The modules that ask anybody over the network or know its errors, and what SECURITY says of when."""
_ASKING = r"(?m)^ *(?:from|import) (?:urllib\.request|http\.client|socket|ssl|ftplib|smtplib)\b"


def test_nothing_else_reaches_the_network() -> None:
    source = PROJECT / "src/malstyr"
    every = {path.relative_to(source).as_posix(): path.read_text("utf-8") for path in source.rglob("*.py")}
    assert {name for name, text in every.items() if re.search(_ASKING, text)} == REACHING.keys()
    told = (PROJECT / "SECURITY.md").read_text("utf-8")
    assert [when for when in REACHING.values() if when not in told] == []
