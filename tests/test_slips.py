"""A hundred slips and more, each mended from its message alone: it tells the mistake, its line, and what to type."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

import pytest

from conftest import workspace
from malstyr.findings import Finding, Severity
from malstyr.rules.judge import judge
from slips import FILES, SLIPS, Slip
from slips_in_files import SLIPS_IN_FILES, WHOLE_FILES, SlipInFile

DAY = date(2026, 3, 1)
WITH = {"värden.yaml": ("mål.yaml",), "risker.yaml": ("mål.yaml",)}
"""The files that one needs beside it and the settings."""


def around(file: str) -> dict[str, str]:
    """A file with those that it names something of."""
    return {name: FILES[name] for name in dict.fromkeys(("malstyr.yaml", *WITH.get(file, ()), file))}


def told(files: Mapping[str, str]) -> list[Finding]:
    found = judge(workspace(files), DAY, "sv").findings
    return [one for one in found if one.rule not in ("not-judged", "rules-not-judged")]


@cache
def before(file: str) -> frozenset[tuple[str, str]]:
    """What is said of a file where another is not there."""
    return frozenset((one.rule, one.subject) for one in told(around(file)))


def lines(slip: Slip) -> range:
    """The lines that a slip is written on, and the one after it."""
    first = FILES[slip.file].partition(slip.right)[0].count("\n") + 1
    return range(first, first + slip.wrong.count("\n") + 2)


def test_the_workspace_is_sound() -> None:
    assert [one for one in told(FILES) if one.waiver is None] == []


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.wrong.strip()[:40])
def test_a_slip_is_mended_from_its_message(slip: Slip) -> None:
    assert FILES[slip.file].count(slip.right) == 1
    files = {**around(slip.file), slip.file: FILES[slip.file].replace(slip.right, slip.wrong)}
    found = [one for one in told(files) if (one.rule, one.subject) not in before(slip.file)]
    assert tuple(one.rule for one in found) == slip.rules
    for one, typed in zip(found, slip.typed, strict=True):
        assert typed in f"{one.message} {one.help} {one.edit.text if one.edit is not None else ''}"
        if one.code.startswith("YAML"):
            assert one.place is not None
            assert (one.place.source.name, one.place.source.position(one.place.start)[0]) in {
                (slip.file, line) for line in lines(slip)
            }


def test_they_are_more_than_a_hundred_and_most_are_told_once() -> None:
    assert len(SLIPS) > 100
    assert sum(len(slip.rules) == 1 for slip in SLIPS) > 0.9 * len(SLIPS)


MEANS_ANOTHER = (
    "  rules: {goal",
    "  mål: {name",
    "    2025:",
    "      2025: 8",
    "    söderskolan:",
    "  indicators/trygga:",
)
"""Lines that say something else, or can be of two places, where they begin a step further in or out."""


@pytest.mark.slow
@pytest.mark.parametrize("steps", [-2, -1, 1, 2])
@pytest.mark.parametrize("file", FILES)
def test_a_line_that_begins_elsewhere_is_told_alone(file: str, steps: int) -> None:
    every = FILES[file].splitlines()
    for number, line in enumerate(every, 1):
        moved = line[-steps:] if line.startswith(" " * -steps) and steps < 0 else f"{' ' * steps}{line}"
        if (steps < 0 and not line.startswith(" " * -steps)) or line.startswith(MEANS_ANOTHER):
            continue
        files = {**around(file), file: "\n".join((*every[: number - 1], moved, *every[number:])) + "\n"}
        found = [one for one in told(files) if (one.rule, one.subject) not in before(file)]
        at = [one.place.source.position(one.place.start)[0] for one in found if one.place is not None]
        assert [(one.rule, line) for one, line in zip(found, at, strict=True)] in ([], [("wrong-indent", number)]), line


_OF_OUTCOMES = ("target-not-met", "red-without-analysis")
"""What is told of an outcome that is another while something cannot be read."""


@cache
def told_of_right(file: str) -> frozenset[tuple[str, str]]:
    return frozenset((one.rule, one.subject) for one in told({"malstyr.yaml": WHOLE_FILES[file]}))


@pytest.mark.parametrize("file", WHOLE_FILES)
def test_a_right_file_has_no_errors(file: str) -> None:
    assert [one for one in told({"malstyr.yaml": WHOLE_FILES[file]}) if one.severity is Severity.ERROR] == []


@pytest.mark.parametrize("slip", SLIPS_IN_FILES, ids=lambda slip: slip.wrong.strip()[:40])
def test_a_slip_in_a_whole_file_is_mended_from_its_message(slip: SlipInFile) -> None:
    right = WHOLE_FILES[slip.file]
    assert right.count(slip.right) == 1
    found = told({"malstyr.yaml": right.replace(slip.right, slip.wrong)})
    new = [one for one in found if (one.rule, one.subject) not in told_of_right(slip.file)]
    new = [one for one in new if one.rule not in _OF_OUTCOMES]
    assert tuple(one.rule for one in new) == slip.rules
    for one, typed in zip(new, slip.typed, strict=True):
        assert typed in f"{one.message} {one.help} {one.edit.text if one.edit is not None else ''}"
