"""Work grows as the file does, however much of it is wrong: counted in steps of our own code, never in seconds."""

import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest
from benchmarks.mistakes import (
    MISTAKES,
    PAST_PARSERS,
    Lines,
    badly_indented_at_the_end,
    file_of,
    lines_a_blank_short,
    many_goals,
    many_years,
)

import malstyr
from malstyr.cli.main import main
from malstyr.present.sandbox import templates
from malstyr.source.legs import Event, default_leg
from malstyr.source.to_the_end import read_on
from malstyr.source.tree import Source
from malstyr.workspace.retyped import retyped
from malstyr.workspace.said_line import SaidLine, said_line

FEW, MANY = 30, 120
OUTPUT = "…"
"""Stands for a place of its own for each workspace."""
OURS = tuple(f"{folder}{os.sep}" for folder in (Path(malstyr.__file__).parent, templates()))
MOST = 2
"""Steps of a function among many entries beside what its steps among few would come to; four where each entry is held
against all others, as it is where one of them alone is."""
MOST_WHERE_WRONG = 4
"""Steps of a workspace full of a mistake beside those of the same without it."""
MOST_READ = 60
"""Times that a long file is read where many of its lines stop a parser: forty to look past them, then to type some."""

MOST_READ_OF_LONG = 25
"""Times that a file of half a million characters is read where those lines are the last of it."""


def called_in_swedish(goals: int, _: bool = False) -> Iterator[str]:
    """Sections whose lines are all tried at another step, since nothing in them is known."""
    return (re.sub(r"^indicators:$", "mått:", re.sub(r"^values:$", "värden:", one)) for one in many_goals(goals))


def references_to_nothing(goals: int, _: bool = False) -> Iterator[str]:
    """Every goal serves what none is called, by no other form of its name either."""
    return (re.sub(r"serves: \[trygghet-i-område-", "serves: [åtaganden-", one) for one in many_goals(goals))


def names_on_one_entry(names: int, wrong: bool = True) -> Iterator[str]:
    """A measure that serves many, one with values and targets for many and one that is split by many, all misspelt."""
    ids = [f"trygghet-i-område-{n}" for n in range(names)]
    written = [one.replace("trygg", "tryg") for one in ids] if wrong else ids
    yield f"lists: {{delar: {{{', '.join(f'{one}: Område' for one in ids)}}}}}"
    yield "goals:"
    yield from (f"  {one}: {{text: Andelen trygga ska öka}}" for one in ids)
    yield "indicators:"
    yield f"  tjänar: {{measured_in: procent, serves: [{', '.join(written)}], target: {{at_least: 85}}}}"
    yield f"  mätt: {{measured_in: procent, serves: [{ids[0]}], for_each: [delar], target: {{at_least: 85, for: ["
    yield f"    {', '.join(written)}]}}}}"
    yield f"  delat: {{measured_in: procent, serves: [{ids[0]}], of_which: [delar], target: {{at_least: 85}}}}"
    yield "values:"
    yield "  mätt:"
    yield from (f"    {one}: {{2012: 8}}" for one in written)
    yield f"  delat: {{2012: {{value: 8, of_which: {{{', '.join(f'{one}: 1' for one in written)}}}}}}}"


def keys_alone_in_braces(keys: int, _: bool = False) -> Iterator[str]:
    """A target with so many words between commas, which are no sentence."""
    words = ", ".join(f"ord{n}" for n in range(keys))
    yield "goals: {g: {text: G}}"
    yield "indicators:"
    yield f"  a: {{serves: [g], measured_in: procent, target: {{at_least: 5, {words}}}}}"


def units_of_units(units: int, _: bool = False) -> Iterator[str]:
    """Values of units, five of them in each unit, and of those; one is of few, and what would tell it is hidden."""
    yield "units:"
    yield from (f"  del-{n}: {{name: Del {n}, no_plan: del av helheten}}" for n in range(units // 5))
    yield from (
        f"  enhet-{n}: {{name: Enhet {n}, no_plan: del av {n // 5}, parent: del-{n // 5}}}" for n in range(units)
    )
    yield "indicators: {sjuktal: {measured_in: antal, for_each: [units], min_answers: 5}}"
    yield "values:"
    yield "  sjuktal:"
    yield from (f"    del-{n}: {{2012: 50}}" for n in range(units // 5))
    yield from (f"    enhet-{n}: {{2012: {10 if n % 5 else '..'}}}" for n in range(units))


KINDS: dict[str, tuple[Lines, list[str]]] = {
    **{name: (lines, ["check"]) for name, (lines, _) in MISTAKES.items()},
    "sections called in Swedish": (called_in_swedish, ["check"]),
    "references to nothing": (references_to_nothing, ["check"]),
    "units of units": (units_of_units, ["check", "--format", "jsonl"]),
    "keys alone in braces": (keys_alone_in_braces, ["check", "--format", "jsonl"]),
    "misspelt names on one entry": (names_on_one_entry, ["check", "--format", "jsonl"]),
    **{
        f"{' '.join(command)}: many {what}": (lines, command)
        for what, lines in (("goals", many_goals), ("years", many_years))
        for command in (
            ["check"],
            ["status"],
            *(["report", "--kind", kind, "--format", "html"] for kind in ("scorecard", "arsredovisning")),
            ["report", "--kind", "styrelseblad", "--format", "markdown"],
            ["site", "--output", OUTPUT],
        )
    },
}


def written(folder: Path, entries: int, lines: Lines, wrong: bool = True) -> Path:
    """A workspace of so many entries."""
    folder.mkdir()
    (folder / "malstyr.yaml").write_text(file_of(lines(entries, wrong)), encoding="utf-8")
    return folder


def steps(folder: Path, command: list[str]) -> Counter[CodeType]:
    """Lines of ours that are run in each function, those of templates too and each turn of a comprehension one."""
    counted: Counter[CodeType] = Counter()

    def count(frame: FrameType, event: str, _: Any) -> Any:
        if not frame.f_code.co_filename.startswith(OURS):
            return None
        counted[frame.f_code] += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        shown(folder, command)
    finally:
        sys.settrace(before)
    return counted


def shown(folder: Path, command: list[str]) -> None:
    name, *options = (f"{folder}-made" if one == OUTPUT else one for one in command)
    assert main([name, str(folder), *options]) != 2


def faster(few: Counter[CodeType], many: Counter[CodeType]) -> list[str]:
    """Functions whose steps grow faster than the entries, where they are as many as those."""
    allowed = {code: MOST * MANY / FEW * max(few[code], FEW) for code in many}
    return [f"{one.co_filename}:{one.co_firstlineno}: {few[one]} → {n}" for one, n in many.items() if n > allowed[one]]


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_steps_grow_as_the_file(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines, command = KINDS[kind]
    few, many = (written(tmp_path / str(entries), entries, lines) for entries in (FEW, MANY))
    for folder in (few, many):  # what is remembered between runs is then remembered of both
        shown(folder, command)
    made = steps(few, command), steps(many, command)
    capsys.readouterr()
    assert faster(*made) == []


@pytest.mark.slow
@pytest.mark.parametrize("kind", MISTAKES)
def test_what_is_wrong_is_told_in_few_more_steps_than_it_is_read(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines, _ = MISTAKES[kind]
    right, wrong = (written(tmp_path / str(form), FEW, lines, form) for form in (False, True))
    for folder in (right, wrong):
        shown(folder, ["check"])
    sound, told = (steps(folder, ["check"]).total() for folder in (right, wrong))
    capsys.readouterr()
    assert told <= MOST_WHERE_WRONG * sound


def test_a_long_file_is_read_few_times_where_no_parser_gets_past_its_lines() -> None:
    """However each line is typed: what is read to look past a stop counts as what is read to try another way."""
    read = {kind: times_read(file_of(lines(entries, True))) for kind, (lines, entries) in PAST_PARSERS.items()}
    assert {kind: times for kind, times in read.items() if times > MOST_READ} == {}


def test_few_mistakes_are_looked_past_at_the_end_of_a_long_file() -> None:
    assert times_read(file_of(badly_indented_at_the_end(4_000, True))) <= MOST_READ_OF_LONG


def times_read(text: str) -> float:
    """The characters that parsers are given while a file's lines are tried, in those of the file."""
    given = 0

    def counted(text: str) -> Iterator[Event]:
        nonlocal given
        given += len(text)
        return default_leg()(text)

    source = Source("", text)
    retyped(source, read_on(source, counted), counted)
    return given / len(text)


def test_how_far_in_a_line_begins_is_found_once_for_many_mistakes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of each that no parser gets past, its entry and its section are looked for; the stops of a file are few."""
    asked: Counter[int] = Counter()

    def counted(source: Source, number: int) -> SaidLine | None:
        asked[number] += 1
        return said_line(source, number)

    monkeypatch.setattr("malstyr.workspace.retyped.said_line", counted)
    source = Source("", file_of(lines_a_blank_short(MANY, True)))
    reading = read_on(source, default_leg())
    assert len(reading.troubles) == MANY // 5
    retyped(source, reading, default_leg())
    assert 0 < asked.total() < 2 * len(source.line_starts)
