"""Hundreds of slips, each mended from its message alone: it tells the mistake, its line, and what to type."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

import pytest
from _pytest.mark import ParameterSet

from conftest import workspace
from malstyr.findings import Finding, Severity
from malstyr.rules.judge import judge
from slips import WORKSPACES
from slips.guide import GUIDE
from slips.slip import Right, Slip

DAY = date(2026, 3, 1)
RIGHT = {right.name: right for right in WORKSPACES}


def made() -> Iterator[ParameterSet]:
    """Every slip; one of which nothing is said but what is said of others of its workspace is slow."""
    for right in WORKSPACES:
        said: set[str] = set()
        for slip in right.slips:
            marks = () if set(slip.rules) - said else (pytest.mark.slow,)
            said.update(slip.rules)
            yield pytest.param(right, slip, marks=marks, id=f"{right.name}: {slip.wrong.strip()[:40]}")


_FOLLOWS = ("not-judged", "rules-not-judged", "target-not-met", "red-without-analysis")
"""What is told of what cannot be judged, or of an outcome that is another, while something cannot be read."""


def told(files: Mapping[str, str]) -> list[Finding]:
    return [one for one in judge(workspace(files), DAY, "sv").findings if one.rule not in _FOLLOWS]


@cache
def before(name: str, file: str) -> frozenset[tuple[str, str]]:
    """What is said of a right file where others are not there."""
    return frozenset((one.rule, one.subject) for one in told(RIGHT[name].around(file)))


def new(right: Right, file: str, files: Mapping[str, str]) -> list[Finding]:
    return [one for one in told(files) if (one.rule, one.subject) not in before(right.name, file)]


def lines(right: Right, slip: Slip) -> range:
    """The lines that a slip is written on, and the one after it."""
    first = right.files[slip.file].partition(slip.right)[0].count("\n") + 1
    return range(first, first + slip.wrong.count("\n") + 2)


def line(finding: Finding) -> tuple[str, int]:
    assert finding.place is not None
    return finding.place.source.name, finding.place.source.position(finding.place.start)[0]


@pytest.mark.parametrize("right", WORKSPACES, ids=lambda right: right.name)
def test_a_workspace_without_slips_has_no_errors(right: Right) -> None:
    assert [one for one in told(right.files) if one.severity is Severity.ERROR] == []


@pytest.mark.parametrize(("right", "slip"), [*made()])
def test_a_slip_is_mended_from_its_message(right: Right, slip: Slip) -> None:
    found = new(right, slip.file, right.with_slip(slip))
    assert tuple(one.rule for one in found) == slip.rules
    for one, typed in zip(found, slip.typed, strict=True):
        assert typed in f"{one.message} {one.help} {one.edit.text if one.edit is not None else ''}"
        if one.code.startswith("YAML"):
            assert line(one) in {(slip.file, at) for at in lines(right, slip)}


def test_they_are_hundreds_and_most_are_told_once() -> None:
    slips = [slip for right in WORKSPACES for slip in right.slips]
    assert len(slips) > 300
    assert sum(len(slip.rules) <= 1 for slip in slips) > 0.9 * len(slips)


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
@pytest.mark.parametrize("file", GUIDE.files)
def test_a_line_that_begins_elsewhere_is_told_alone(file: str, steps: int) -> None:
    every = GUIDE.files[file].splitlines()
    for number, line in enumerate(every, 1):
        moved = line[-steps:] if line.startswith(" " * -steps) and steps < 0 else f"{' ' * steps}{line}"
        if (steps < 0 and not line.startswith(" " * -steps)) or line.startswith(MEANS_ANOTHER):
            continue
        files = {**GUIDE.around(file), file: "\n".join((*every[: number - 1], moved, *every[number:])) + "\n"}
        found = new(GUIDE, file, files)
        at = [one.place.source.position(one.place.start)[0] for one in found if one.place is not None]
        told = [(one.rule, line) for one, line in zip(found, at, strict=True)]
        assert told in ([], [("wrong-indent", number)], [("unknown-key", number)]), line
