"""A language is a catalogue and a line: what it lacks is listed, and said in English until it is there."""

import json
import re
import shutil
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

import pytest

from conftest import PROJECT, write
from copies import copied, follow, python
from malstyr.changes.messages import OWN_CHANGE_WORDS
from malstyr.cli.main import COMMANDS
from malstyr.exchange.kolada.messages import OWN_KOLADA_WORDS
from malstyr.language.typography import number
from malstyr.language.words import LANGUAGES, OWN_WORDS, in_every_language, words
from malstyr.rules.registry import RULES
from malstyr.smart.messages import OWN_SMART_WORDS
from repositories import committed

ROOMS = {
    "language": OWN_WORDS,
    "changes": OWN_CHANGE_WORDS,
    "smart": OWN_SMART_WORDS,
    "kolada": OWN_KOLADA_WORDS,
}


def lacking(rooms: Mapping[str, Mapping[str, Mapping[str, str]]], language: str) -> list[str]:
    """Each key that English has and the language has not, after its room."""
    return [f"{room}: {key}" for room, own in rooms.items() for key in own["en"] if key not in own.get(language, {})]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_lacks_nothing(language: str) -> None:
    assert lacking(ROOMS, language) == []


def test_what_a_language_lacks_is_listed() -> None:
    rooms = {"a": {"en": {"x": "1", "y": "2"}, "fi": {"y": "3"}}, "b": {"en": {"z": "4"}}}
    assert lacking(rooms, "fi") == ["a: x", "b: z"]


def test_what_is_not_said_is_said_in_english() -> None:
    said = in_every_language({"en": {"x": "1", "y": "2"}, "sv": {"y": "3"}})
    assert said == {"sv": {"x": "1", "y": "3"}, "en": {"x": "1", "y": "2"}}
    assert words("en").get("word.month") is None, "an id that is an English word is its own word"


TYPED = re.compile(r'(?:--[a-z-]+|quotes:) "\{')
"""Straight quotes are for what is typed as it stands."""


def test_english_quotes_what_is_called_something_in_one_way() -> None:
    straight = [
        key for key, text in OWN_WORDS["en"].items() if re.search(r'"\{\w+\}"', text) and not TYPED.search(text)
    ]
    assert straight == ["contradiction.quoted"], "which stands in the messages of rules"


def test_what_is_to_be_typed_in_a_window_can_be_typed_in_any() -> None:
    """Windows PowerShell has no ``&&``, and cmd and sh take no curly quotes for quotes."""
    typed = re.compile(r"&&|(?: --?[a-z-]+| \w+[.][\w.]+) [”“’]\w")
    found = [(name, key) for name, said in OWN_WORDS.items() for key, text in said.items() if typed.search(text)]
    assert found == []


SWEDISH_TYPED = re.compile(
    r'--[a-z-]+ "|git (?:commit -m|config [\w.]+) "|[\[{]"|: "\{|skriv(?: till exempel)? "|Värdet: 2,9, "',
    re.IGNORECASE,
)
"""What stands before a straight quote that is to be typed as it stands."""


def test_swedish_quotes_are_curved_where_nothing_is_to_be_typed() -> None:
    prose = {key: text for key, text in OWN_WORDS["sv"].items() if '"' in text and not SWEDISH_TYPED.search(text)}
    assert prose == {}


def test_swedish_quotes_of_rules_are_curved() -> None:
    told = {(id, key): text for id, rule in RULES.items() for key, text in rule.documentation.parts["sv"].items()}
    reasons = {id: getattr(rule.module, "REASONS", {}) for id, rule in RULES.items()}
    told |= {(id, form): text for id, forms in reasons.items() for form, one in forms.items() for text in one[:2]}
    assert {at: text for at, text in told.items() if '"' in text and not SWEDISH_TYPED.search(text)} == {}


@pytest.mark.parametrize(("language", "told"), [("sv", "1,5"), ("en", "1.5"), ("fi", "1,5"), ("de", "1,5")])
def test_only_english_takes_a_point(language: str, told: str) -> None:
    assert number(Decimal("1.5"), language) == told


CALLS = [
    "--help",
    "serve --help",
    "lsp --help",
    "check yta",
    "check yta --format json",
    "status yta",
    "status yta --format json",
    "nki yta",
    "budget yta",
    "risks yta",
    "report yta --format html",
    "report yta --format md",
    "smart yta",
    "board yta",
    "coverage yta",
    "smart --text Nej",
    "site yta --output ut --contact a@b.se",
    "diff HEAD yta",
    "history indicators/nki yta",
    "calendar yta",
    "meeting yta --since HEAD",
    "lock --verify yta",
    "init ny --model blank",
    "fmt --check yta",
    "new role registrator yta --text Registrator --dry-run",
    "record nki 2014 58 yta --for måltider --dry-run",
    "done praktikplatser yta --dry-run",
    "postpone möteservice 2015-01-31 yta --dry-run",
    "rules",
    *(f"explain {rule}" for rule in RULES),
    "doctor",
    "migrate --check yta",
    "completion bash",
    "schema",
    "schema --format md",
    "export csv yta",
    "export json yta",
]
RUN = """
import contextlib, io, json, sys
from malstyr.cli.main import main

told = {}
for call in json.loads(sys.argv[1]):
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
        told[call] = main([*call.split(), *([] if "--help" in call else sys.argv[2:])]), out.getvalue(), err.getvalue()
print(json.dumps(told))
"""


def test_every_command_is_among_the_calls() -> None:
    assert set(COMMANDS) == {call.split()[0] for call in CALLS} - {"--help"}


@pytest.mark.slow
def test_a_language_of_three_words_is_spoken_by_every_command(tmp_path: Path) -> None:
    """In a copy of the project where CONTRIBUTING was followed, nothing fails, and English is told for the rest."""
    program = follow(copied(tmp_path), "Add a language")
    shutil.copytree(PROJECT / "examples/gotland", program / "yta")
    write(program / "yta", {"malstyr.yaml": (program / "yta/malstyr.yaml").read_text(encoding="utf-8") + "# x\n"})
    committed(program, "Med finska")
    done = python(program, "-c", RUN, json.dumps(CALLS), "--lang", "fi")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert {call: told[call] for call in CALLS if told[call][0] != 0 or told[call][2]} == {}
    text = {call: " ".join(out.split()) for call, (_, out, _) in told.items()}
    assert "saavutettu" in text["status yta"], "its own word"
    assert "Measures" in text["status yta"], "what it has no word for"
    assert "--lang sv|en|fi" in text["serve --help"]
    assert '<html lang="fi">' in text["report yta --format html"]
    assert RULES["decimal-comma"].documentation.parts["en"]["why"] in text["explain decimal-comma"]
