"""Every sentence of the five sources that asks something of a management system is run by what its line names.

A table ``sources/<example>.yaml`` lists lines. Each tells what is asked (``asks``) and where it stands (``at``), and
names one thing that runs it:

- ``rule``: the rule finds its fault at ``subject`` of the goal file ``goals``; without ``goals`` in the faulty example
  of its own documentation.
- ``run``: the command, given the example of the table, or the goal file ``goals``, and ends well and says all of
  ``says``.
- ``text_only``: why nothing runs it.
"""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import EXAMPLES, HEAD, PROJECT, findings, write
from malstyr.cli.main import main
from malstyr.rules.judge import judge
from malstyr.rules.registry import RULES
from malstyr.source.files import read_folder
from malstyr.workspace.load import load
from test_rule_examples import NOT_IN_TEXT, found, tree
from together import together

TABLES = sorted(PROJECT.glob("tests/sources/*.yaml"))
RUNNERS = {
    "rule": {"goals", "subject", "as_of"},
    "run": {"goals", "says"},
    "text_only": set[str](),
}


def entries(table: Path) -> list[dict[str, Any]]:
    loaded = yaml.load(table.read_bytes(), yaml.CSafeLoader)
    assert isinstance(loaded, list)
    return loaded


LINES = [(table.stem, one) for table in TABLES for one in entries(table)]


def lines(runner: str = "asks") -> pytest.MarkDecorator:
    """The lines that have a key, by what they ask."""
    held = [(example, one) for example, one in LINES if runner in one]
    return pytest.mark.parametrize(
        ("example", "line"), held, ids=[f"{example}, {one.get('at')}: {one.get('asks')}" for example, one in held]
    )


def test_every_source_has_a_table() -> None:
    assert [path.stem for path in TABLES] == [path.name for path in EXAMPLES]


@together
@lines()
def test_a_line_names_one_thing(example: str, line: dict[str, Any]) -> None:
    runners = [key for key in RUNNERS if key in line]
    assert len(runners) == 1
    assert set(line) <= {"asks", "at", runners[0]} | RUNNERS[runners[0]]
    assert line["asks"]
    assert line["at"]
    assert str(line[runners[0]]).strip()


def test_no_sentence_is_told_twice() -> None:
    told = [(example, one["asks"]) for example, one in LINES]
    assert sorted(told) == sorted(set(told))


def flat(text: str) -> str:
    """Without the line breaks that the width of a page makes."""
    return " ".join(text.split())


@cache
def of_example(example: str) -> set[tuple[str, str]]:
    loaded = load(f"examples/{example}", read_folder(PROJECT / "examples" / example))
    as_of = loaded.workspace.data.settings.as_of
    assert as_of is not None
    return {(one.rule, one.subject) for one in judge(loaded, as_of, "sv").findings}


@together
@lines("rule")
def test_rules(example: str, line: dict[str, Any]) -> None:
    rule, subject = line["rule"], line.get("subject")
    if "goals" in line:
        given = [(one.rule, one.subject) for one in findings(line["goals"], **as_of(line))]
        assert (rule, subject) in given
    elif subject is not None:
        assert (rule, subject) in of_example(example)
    else:
        assert rule in found(NOT_IN_TEXT.get(rule) or tree(RULES[rule].documentation.bad))


def as_of(line: dict[str, Any]) -> dict[str, Any]:
    return {"as_of": line["as_of"]} if "as_of" in line else {}


@pytest.fixture(autouse=True)
def wide_and_swedish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MALSTYR_LANG", raising=False)
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture(scope="module")
def told() -> dict[tuple[str, ...], str]:
    """What each command has said: lines that share one run it once."""
    return {}


@pytest.mark.slow
@lines("run")
def test_commands(
    example: str,
    line: dict[str, Any],
    told: dict[tuple[str, ...], str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    command, *options = line["run"].split()
    folder = PROJECT / "examples" / example
    if "goals" in line:
        folder = write(tmp_path, {"malstyr.yaml": HEAD + line["goals"]})
    asked = (command, str(folder), *options)
    if asked not in told:
        assert main(list(asked)) == 0
        told[asked] = flat(capsys.readouterr().out)
    assert line["says"]
    assert [one for one in line["says"] if flat(one) not in told[asked]] == []
