"""With ``--lang en`` all that is said is English but what the organisation has written itself.

Swedish is told by å, ä and ö and by the commonest words. Workspaces of every text that the format takes, in letters of
no language, are run through every command and format; the catalogue of mistakes, which is Swedish, has its own words
left out.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from malstyr.cli.formats import FORMATS
from malstyr.cli.main import COMMAND_GROUPS, COMMANDS, main
from malstyr.language.words import OWN_WORDS
from malstyr.rules.judge import judge
from malstyr.workspace.load import load
from repositories import committed
from test_catalogue import AS_OF, CASES, files_of
from test_text_out import ARGUMENTS, WITHOUT_A_WORKSPACE, every
from unzipped import read_back

_SWEDISH = re.compile(
    r"\w*[åäöÅÄÖ]\w*|\b(?:och|inte|med|saknas|som|av|det|ett|eller|skriv|att|till|enhet|varje|ska|kan|har|finns)\b",
    re.IGNORECASE,
)
_OURS = re.compile("å, ä and ö|å ä ö|Perhaps: [^\n]*|mätt som|‹[^›]*›")
"""What is shown as an example of Swedish, and a goal worded anew, which is in the language of the goal."""
SWEDISH_BY_NATURE = {
    ("export csv", "csv"): "for Excel as it is in Sweden; programs take --dialect tidy, which is English",
    ("rules", "markdown"): "its examples of goal files are Swedish",
    ("smart", "text"): "goals worded anew",
    ("smart --text", "text"): "goals worded anew",
    ("smart", "json"): "goals worded anew",
    ("smart --text", "json"): "goals worded anew",
    ("smart", "jsonl"): "goals worded anew",
    ("smart --text", "jsonl"): "goals worded anew",
    ("check", "json"): "goals worded anew",
    ("check", "sarif"): "rules with their examples, which are Swedish",
}


def swedish(text: str, own: frozenset[str] = frozenset()) -> list[str]:
    """Swedish words of a text that are not its reader's own."""
    told = re.sub(r"“[^”]*”", "", _OURS.sub("", text))
    return [word for word in _SWEDISH.findall(told) if not {*re.split("[-_]", word.lower())} <= own]


def test_swedish_is_told_from_english() -> None:
    assert all(map(swedish, ("Målet är nått", "inget som saknas", "Skriv eller ta bort", "enhet 3")))
    assert not any(map(swedish, ("The goal is met", "Write “Målet är nått” or take it away", "a 4-unit total")))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("yta")
    every(folder, "")
    (folder / "alla/tal.csv").write_text("Measure;2013\na0;5\nb;6\n")
    (folder / "alla/plan.csv").write_text("Goal;Measure\na;b\n")
    committed(folder, "First", tag="v1")
    every(folder, "x")
    committed(folder, "Then")
    return folder / "alla"


ROWS = [
    (command, format)
    for command, formats in FORMATS.items()
    for format in formats
    if format not in ("pdf", "xlsx") and (command, format) not in SWEDISH_BY_NATURE
]


@pytest.mark.slow
@pytest.mark.parametrize(("command", "format"), ROWS)
def test_every_command_and_format(
    command: str, format: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Data of an export and answers about a table that is not there are said too."""
    monkeypatch.chdir(folder.parent if command in WITHOUT_A_WORKSPACE else folder)
    ids = {"goal": "a0", "indicator": "a0", "unit": "a0"}
    for arguments in ARGUMENTS[command]:
        asked = [] if command.startswith("export") else ["--format", format]
        typed = [ids.get(one, one) for one in arguments if not one.isspace()]
        if any("\x1b" in one for one in typed) or "delår" in typed:
            continue
        monkeypatch.setattr(sys, "argv", ["malstyr", "--lang", "en"])
        main([*typed, *asked, "--lang", "en"])
        said = capfdbinary.readouterr()
        text = re.sub(r"\n {4}(?=\S)", " ", read_back(said.out, format)) + said.err.decode()
        assert swedish(text) == []


_HELP = """
import sys
from malstyr.cli.main import main

for name in sys.argv[3:]:
    main([*name.split(), "--help"])
"""


def test_every_help_page() -> None:
    """In a process of its own: help is spoken in the language that the program was started in."""
    names = [*COMMANDS, *(f"{group} {command}" for group, below in COMMAND_GROUPS.items() for command in below)]
    command = [sys.executable, "-c", _HELP, "--lang", "en", *names]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert told.count("Usage:") == len(names)
    assert swedish(re.sub(r"\benhet\b|\S*\|\S*", "", told)) == []


@pytest.mark.slow
@pytest.mark.parametrize("case", [case for case in CASES if case != "unreadable-file"])  # its name is Swedish
def test_every_mistake(case: str) -> None:
    files = files_of(case)
    written = [
        *files.files,
        *(name for name, _ in files.unreadable),
        *(data.decode("utf-8", "replace") for data in files.files.values()),
    ]
    own = frozenset(part for text in written for part in re.split(r"[\W_]+", text.lower()))
    for one in judge(load(case, files), AS_OF, "en").findings:
        assert swedish(f"{one.message} {one.help or ''}", own) == [], one.rule


def test_every_message_of_the_catalogue() -> None:
    told = {key: swedish(text) for key, text in OWN_WORDS["en"].items()}
    assert {key: found for key, found in told.items() if found} == {
        "help.kind": ["enhet"],  # a kind of report, as it is typed
        "plan.help.no-plan": ["Mål", "Mått", "Målvärde"],  # headings that are looked for in a table
    }
