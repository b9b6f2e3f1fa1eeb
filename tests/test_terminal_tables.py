"""Tables in a terminal: numbers line up at their decimals, nothing is broken inside, and what is said is said once."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import AS_OF, EXAMPLES, findings, workspace
from malstyr.evaluate.smarta import smarta
from malstyr.findings import FindingClass
from malstyr.output.check.checked import Checked
from malstyr.output.check.text import render as check_text
from malstyr.output.lines import columns, wrap
from malstyr.output.smart.judged_goals import JudgedGoals
from malstyr.output.smart.text import render as smart_text
from malstyr.output.tables import Column, Hanging, cell_text, drawn, heading, table
from malstyr.present.paper import Paper
from malstyr.rules.judge import judge
from malstyr.source.files import read_folder
from malstyr.workspace.load import load
from together import together


@pytest.mark.parametrize(
    ("cells", "lined_up"),
    [
        (("58,2", "61,48", "100"), ("58,2 ", "61,48", "100   ")),
        (("≥ 57,4", "≥ 76", "> −0,5 < 5 %"), ("≥ 57,4      ", "≥ 76        ", "> −0,5 < 5 %")),
        (("1\u202f100", "1\u202f000 (D2)"), ("1\u202f100     ", "1\u202f000 (D2)")),
        (("dec: 5,9", "12,25", "–"), ("dec: 5,9 ", "12,25", "–")),
        (("visas inte", "7"), ("visas inte", "7")),
    ],
)
def test_numbers_line_up_at_their_decimals(cells: tuple[str, ...], lined_up: tuple[str, ...]) -> None:
    columns_ = [Column("Namn"), Column("Tal", number=True), Column("Efter")]
    text = drawn([table(columns_, [["rad", cell, "slut"] for cell in cells])], Paper("sv"))
    rows = [line[line.index("rad") + 3 : line.index("  slut")] for line in text.splitlines() if "rad" in line]
    width = max(map(len, rows))
    assert rows == [f"{told:>{width}}" for told in lined_up]


@pytest.mark.parametrize("name", ["Mål", "Målet är nått " * 5, "M" * 79])
def test_a_heading_is_not_broken_within_its_state(name: str) -> None:
    text = drawn([heading(name.strip(), cell_text("◐ delvis uppfyllt"))], Paper("sv"))
    assert "◐ delvis uppfyllt" in text


words = st.from_regex(r"[a-zåäö]{1,14}( [a-zåäö]{1,14}){0,4}", fullmatch=True)
numbers = st.from_regex(r"[≥<] -?[0-9]{1,3}(,[0-9]{1,3})?( %)?", fullmatch=True).map(
    lambda text: text.replace(" ", "\u202f")
)


@pytest.mark.slow
@settings(max_examples=60)
@given(st.lists(st.tuples(words, numbers, numbers), min_size=1, max_size=5), st.integers(40, 110))
def test_no_word_and_no_number_is_broken(rows: list[tuple[str, str, str]], width: int) -> None:
    columns_ = [Column("Namn"), Column("Före", number=True), Column("Efter", number=True)]
    text = drawn([table(columns_, [list(row) for row in rows])], Paper("sv", width))
    assert all(columns(line) <= width for line in text.splitlines())
    found = Counter(re.split(r"[\s;:]+", text.replace("\u202f", "_")))
    for word, n in Counter(
        word for row in rows for cell in row for word in cell.replace("\u202f", "_").split(" ")
    ).items():
        assert found[word] >= n


WHOLE = ("≥ 95", "= −0,5", "31 december 2013", "12\u202f345\u202ftkr", "§\u00a012", "3,5\u202f%")


@together
@pytest.mark.parametrize("width", range(40, 60))
def test_a_number_stays_with_its_limit_and_a_day_with_its_month(width: int) -> None:
    text = " ".join(f"{'ord ' * n}grönt {one}" for n, one in enumerate(WHOLE * 3))
    as_lines = ["".join(piece for piece, _ in line) for line in wrap([], text, width, 0)]
    in_table = drawn([table([Column("Namn"), Column("Tal", number=True)], [[text, "1"]])], Paper("sv", width))
    in_text = drawn([Hanging(text)], Paper("sv", width))
    for lines in (as_lines, in_table.splitlines(), in_text.splitlines()):
        for one in WHOLE:
            whole = re.sub(r"(?<=december) 2013", "", one)
            assert sum(line.count(whole) for line in lines) == 3, (whole, lines)
    assert " ".join(as_lines) == text


def test_what_belongs_to_a_whole_is_moved_in_on_every_line() -> None:
    rows = [["Enkät till förtroendevalda i nämnden", "1"], ["  Handlingarna kommer i tid till alla", "2"]]
    text = drawn([table([Column("Namn"), Column("Tal", number=True)], rows)], Paper("sv", 24))
    lines = [line[:18].rstrip() for line in text.splitlines()[2:]]
    assert lines[:3] == ["Enkät till", "förtroendevalda i", "nämnden"]
    assert lines[3:] == ["  Handlingarna", "    kommer i tid", "    till alla"]


def test_a_column_that_says_nothing_is_left_out() -> None:
    columns_ = [Column("Namn"), Column("Krav", number=True), Column("Läge")]
    assert "Krav" not in drawn([table(columns_, [["a", "", "✓"], ["b", "", "✗"]])], Paper("sv"))
    assert "Krav" in drawn([table(columns_, [["a", "", "✓"], ["b", "5", "✗"]])], Paper("sv"))
    assert "Krav" in drawn([table(columns_, [])], Paper("sv"))


def test_smart_says_an_advice_about_several_words_once() -> None:
    loaded = workspace(
        "goals: {a: {text: Personalen kan arbeta professionellt och effektivt i en bra miljö}}\n"
    ).workspace
    text = " ".join(smart_text([JudgedGoals(loaded, [*smarta(loaded, AS_OF)])], Paper("sv", 80)).split())
    assert text.count("betyder olika för olika läsare") == 1
    assert "”professionellt” betyder olika" in text and "Detsamma gäller ”effektivt” och ”bra”." in text


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.name)
def test_smart_gives_an_advice_about_the_file_once(example: Path) -> None:
    found = load("x", read_folder(example)).workspace
    goals = list(smarta(found, AS_OF))
    text = " ".join(smart_text([JudgedGoals(found, goals)], Paper("sv", 110)).split())
    advice = re.findall(r"(?<!\w)([AR]: [^:]*?\.|T: Kan inte avgöras ännu[^:]*?\.)(?= Gäller| [SMART]: )", text)
    assert max(Counter(advice).values(), default=1) == 1
    names = [goal.name or id for id, goal in found.data.goals.items() if id not in {one.goal for one in goals}]
    assert all(" ".join(name.split()) in text for name in names if not name.islower())


MIXED = """\
goals: {nöjda: {text: Kunderna är nöjda, no_target: följs, levl: x}}
indicators:
  nki: {measured_in: index, method: enkät, target: {at_least: 56}}
  kö: {measured_in: st, target: {at_most: 5}}
values: {nki: {2013: 52}, kö: {2013: 4}}
"""


def test_check_tells_of_a_file_once_with_what_is_worst_first() -> None:
    loaded = workspace({"a.yaml": MIXED})
    text = check_text(Checked((judge(loaded, AS_OF, "sv"),), AS_OF), Paper("sv"))
    assert [line for line in text.splitlines() if line.startswith("a.yaml")] == ["a.yaml"]
    order = [found[0] for found in re.finditer(r"^(fel|varning|avvikelse|upplysning)(?= )", text, re.MULTILINE)]
    assert order == sorted(order, key=["fel", "varning", "avvikelse", "upplysning"].index)
    assert {"fel", "varning", "avvikelse"} <= {*order}
    assert text.rstrip().endswith("(visas med malstyr status).")
    assert any(one.finding_class is FindingClass.DEVIATION for one in findings({"a.yaml": MIXED}))


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Parkeringen byggs ut med ett trettiotal platser 2013", "ett trettiotal"),
        ("Kommunen ska vara attraktiv och trivsam", "attraktiv"),
        (
            "Parkeringsytan vid badet på berget norr om tätorten byggs ut med ett trettiotal nya platser",
            "ett trettiotal",
        ),
    ],
)
def test_the_words_that_are_meant_are_underlined(text: str, marked: str) -> None:
    loaded = workspace(f"goals:\n  a: {{name: Målet, text: {text}}}\n")
    lines = check_text(Checked((judge(loaded, AS_OF, "sv"),), AS_OF), Paper("sv")).splitlines()
    pairs = [(above, below) for above, below in pairwise(lines) if below.rstrip().endswith("^")]
    assert marked in {above[below.index("^") : below.rindex("^") + 1] for above, below in pairs}
