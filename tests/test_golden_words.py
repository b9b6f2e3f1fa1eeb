"""Every golden text in Swedish is free of what ``golden_words`` forbids; each of its rules finds its own example."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pydantic import BaseModel

from conftest import PROJECT
from golden_words import RULES, faults, seen
from malstyr.source.files import read_folder
from malstyr.workspace.load import load
from together import together

_QUOTED = re.compile("”[^”]*”")
HERE = Path(__file__).parent
REPORTS = sorted((HERE / "report" / "golden").rglob("*.*"))
CHECKS = sorted((HERE / "catalogue").rglob("expected.sv.txt"))
IN_CHECKS = {"ej", "double negation", "one of several", "several as one"}
"""What is held where keys, lines of files and frames around them are shown."""


@cache
def ids(example: str) -> frozenset[str]:
    """Ids with a hyphen that nobody wrote in a text: they stand in a report only instead of a name."""
    data = load(example, read_folder(PROJECT / "examples" / example)).workspace.data
    sections = [held for held in vars(data).values() if isinstance(held, dict)]
    written = " ".join(text for held in sections for entry in held.values() for text in _texts(entry)).lower()
    return frozenset(id for held in sections for id in held if isinstance(id, str) and "-" in id and id not in written)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str) and (" " in value or value[:1].isupper()):
        yield value
    parts = (
        value.__dict__.values() if isinstance(value, BaseModel) else value.values() if isinstance(value, dict) else ()
    )
    for part in parts if not isinstance(value, tuple | list) else value:
        yield from _texts(part)


@together
@pytest.mark.parametrize("name", RULES)
def test_a_rule_finds_its_own_example(name: str) -> None:
    assert name in [found for found, _ in faults(RULES[name].example)]


def test_an_id_is_found_where_a_name_should_be() -> None:
    assert [*faults("Bidrar till nöjda-kunder.", frozenset({"nöjda-kunder"}))] == [
        ("id for a name", "Bidrar till nöjda-kunder.")
    ]


@pytest.mark.parametrize("file", REPORTS, ids=lambda file: f"{file.parent.name}-{file.name}")
def test_a_report_is_in_good_swedish(file: Path) -> None:
    assert [*faults(seen(file), ids(file.parent.name))] == []


@together
@pytest.mark.parametrize("file", CHECKS, ids=lambda file: file.parent.name)
def test_what_check_says_is_in_good_swedish(file: Path) -> None:
    lines = (line for line in file.read_text(encoding="utf-8").splitlines() if "│" not in line)
    told = _QUOTED.sub("", " ".join(" ".join(lines).split()))
    assert [one for one in faults(told) if one[0] in IN_CHECKS] == []
