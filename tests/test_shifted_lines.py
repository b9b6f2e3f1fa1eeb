"""A line that begins a blank too far in or out is told of itself, with how far in it should be."""

from itertools import combinations

import pytest

from conftest import findings
from malstyr.findings import Finding

FILE = """\
levels: {mål: {name: Mål}}
roles:
  chef: {title: Förvaltningschef}
  rektor: {title: Rektor}
goals:
  trygghet:
    text: Invånarna är trygga 2013.
    level: mål
    owner: chef
  närhet:
    text: Alla når kommunen 2013.
    level: mål
indicators:
  nki:
    name: Nöjda kunder
    measured_in: procent
    frequency: month
    method: enkät
    serves:
      - trygghet
      - närhet
    target:
      at_least: 80
      partly: 70
  svar:
    measured_in: dagar
    method: logg
values:
  nki:
    2013-M01: 85
    2013-M02: 86
    2013-M03: 84
  svar:
    2013: 3
    2014: 4
"""
LINES = FILE.splitlines()
FOLDED = ("- närhet", "- trygghet")
"""Items of a list that YAML reads as a text going on."""
SHIFTED = [
    (number, by)
    for number, line in enumerate(LINES)
    for by in (-1, 1)
    if line.startswith(" ")
    and not (line.strip() == FOLDED[0] and by > 0)
    and not (line.strip() == FOLDED[1] and by < 0)
]


def moved(*lines: tuple[int, int]) -> str:
    made = list(LINES)
    for number, by in lines:
        made[number] = made[number][1:] if by < 0 else f" {made[number]}"
    return "\n".join(made) + "\n"


def told(text: str) -> list[tuple[str, str, str | None]]:
    """The lines that are said to be indented wrongly, and what else is said of the file's form."""
    found = findings(text)
    form = [one for one in found if one.code.startswith(("YAML", "REF")) and "not-judged" not in one.rule]
    return [(one.rule, line_of(one), one.args.get("wanted")) for one in form if one.rule != "orphan-goal"]


def line_of(one: Finding) -> str:
    assert one.place is not None
    return one.place.source.line(one.place.source.position(one.place.start)[0]).strip()


def wanted(number: int) -> str:
    line = LINES[number]
    return str(len(line) - len(line.lstrip()))


def test_the_file_is_sound() -> None:
    assert told(FILE) == []


@pytest.mark.parametrize(("number", "by"), SHIFTED)
def test_a_line_one_blank_off_is_the_line_that_is_told(number: int, by: int) -> None:
    assert told(moved((number, by))) == [("wrong-indent", LINES[number].strip(), wanted(number))]


APART = [(6, 1), (10, -1), (15, 1), (25, 1), (30, 1), (34, -1)]
"""Lines of six entries, each with what it is moved by."""


@pytest.mark.parametrize("several", [*combinations(APART, 2), *combinations(APART[::2], 3)])
def test_several_of_one_file_are_told_in_one_run(several: tuple[tuple[int, int], ...]) -> None:
    expected = [("wrong-indent", LINES[number].strip(), wanted(number)) for number, _ in several]
    assert told(moved(*several)) == expected


@pytest.mark.parametrize("blanks", [1, 3, 5])
def test_the_last_line_may_be_the_one_that_is_off_and_not_ended(blanks: int) -> None:
    text = f"indicators:\n  nki:\n    measured_in: index\n{' ' * blanks}target:"
    assert "wrong-indent" in {one.rule for one in findings(text)}
