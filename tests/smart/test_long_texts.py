"""A text longer than people read is said to be, and is not read as a sentence; below that, reading is bounded."""

import gc
import sys
from time import process_time

import pytest

from conftest import findings
from malstyr.cli.main import main
from malstyr.smart.judge import judge_sentence
from malstyr.smart.sentence import LONGEST_SENTENCE
from repeated import REPEATED
from together import together

AROUND = (("", ""), ("Minst 5", " nöjda senast 2026"))


MOST_STEPS = 2_500_000
"""Calls, and turns of what is made one at a time: what is done for every sign with every other would be many more."""
MOST_TIMES = 15
"""How much longer than ordinary words: patterns take no steps that can be counted, and one that tries every stretch of
a text takes hundreds of times as long."""


def of_length(size: int, repeated: str) -> list[str]:
    return [before + repeated * (size // len(repeated)) + after for before, after in AROUND]


def steps(text: str) -> int:
    counted = 0

    def count(*_: object) -> None:
        nonlocal counted
        counted += 1

    judge_sentence.cache_clear()
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        judge_sentence(text)
    finally:
        sys.setprofile(before)
    return counted


def seconds(text: str) -> float:
    """The least of three readings, of this process alone and nothing else that it does."""
    taken = []
    gc.disable()
    for _ in range(3):
        judge_sentence.cache_clear()
        start = process_time()
        judge_sentence(text)
        taken.append(process_time() - start)
    gc.enable()
    return min(taken)


@pytest.mark.slow
@pytest.mark.parametrize("repeated", REPEATED, ids=repr)
def test_no_text_of_the_greatest_length_takes_more_than_so_many_steps(repeated: str) -> None:
    judge_sentence("Minst 5 nöjda senast 2026")
    assert max(map(steps, of_length(LONGEST_SENTENCE - 40, repeated))) < MOST_STEPS


@pytest.mark.slow
@pytest.mark.parametrize("repeated", REPEATED, ids=repr)
def test_twice_as_long_takes_twice_as_many_steps(repeated: str) -> None:
    for shorter in of_length(450, repeated):  # what is compiled when a text of its sort is first read is not counted
        judge_sentence(shorter)
    for half, whole in zip(of_length(900, repeated), of_length(1800, repeated), strict=True):
        assert steps(whole) < 2.2 * steps(half) + 1000


@pytest.mark.slow
def test_none_takes_many_times_as_long_as_ordinary_words() -> None:
    ordinary = max(map(seconds, of_length(LONGEST_SENTENCE - 40, "alla elever ska nå minst 80 procent ")))
    taken = {one: max(map(seconds, of_length(LONGEST_SENTENCE - 40, one))) / ordinary for one in REPEATED}
    assert {one: times for one, times in taken.items() if times > MOST_TIMES} == {}


FIELDS = {
    "goals": "goals: {{a: {{text: {t}, no_target: nej}}}}\n",
    "name": "goals: {{a: {{text: Trygg, name: {t}, no_target: nej}}}}\n",
    "indicators": "indicators: {{a: {{name: {t}}}}}\n",
    "promise": "indicators: {{a: {{promise: {t}, target: {{at_least: 1}}}}}}\n",
    "units": "units: {{a: {{name: {t}, no_plan: nej}}}}\n",
    "perspectives": "perspectives: {{a: {{name: {t}}}}}\n",
}


@together
@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("sign", ["a", "å ", "1 ", "😀"])
def test_a_text_that_is_too_long_is_a_finding_and_one_sign_less_is_none(field: str, sign: str) -> None:
    most = ("x" + sign * LONGEST_SENTENCE)[: LONGEST_SENTENCE - 1] + "x"
    for text, told in ((most, []), (most + "x", ["too-much"])):
        found = [one for one in findings(FIELDS[field].format(t=f'"{text}"')) if one.rule == "too-much"]
        assert [one.rule for one in found] == told
    assert "2000 tecken" in found[0].message


def test_nothing_else_is_said_of_a_goal_that_is_too_long() -> None:
    text = "Minst 5" + " " * 40_000 + "nöjda"
    found = findings(f'goals:\n  a: {{text: "{text}"}}\nindicators:\n  i: {{serves: [a], target: {{at_least: 5}}}}\n')
    assert "unknown-id" not in {one.rule for one in found}
    assert {one.rule for one in found if one.subject == "goals/a"} <= {"too-much", "not-judged"}


@pytest.mark.parametrize(("language", "said"), [("sv", "längre än 2000 tecken"), ("en", "longer than 2000 signs")])
def test_smart_says_that_a_line_is_too_long(language: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["smart", "--text", "Minst 5 " * 10_000, "--format", "jsonl", "--lang", language]) == 0
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    assert said in out
    judged = judge_sentence("Minst 5 " * 10_000)
    assert not judged.ok
    assert judged.suggestion is None
    assert judged.extracted.as_json() == {}
