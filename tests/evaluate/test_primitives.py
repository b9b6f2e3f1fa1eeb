"""Each rule primitive R1–R25 of the five scorecards: a goal file, and how every target in it is judged.

A case is a file in ``primitives/``: the goal file, then under each day what is said of every target on that day:
its member, name in parentheses, period, status, and the arithmetic in one line.
"""

from datetime import date
from pathlib import Path

import pytest
from rows import evaluated, rows

from together import together

HERE = Path(__file__).parent / "primitives"
CASES = sorted(path.stem for path in HERE.glob("*.txt"))
PRIMITIVES = [f"R{n:02}" for n in range(1, 26)]


@together
@pytest.mark.parametrize("case", CASES)
def test_every_target_is_judged_as_written(case: str) -> None:
    text, *days = (HERE / f"{case}.txt").read_text(encoding="utf-8").split("\n=== ")
    assert days
    for day in days:
        first, *expected = day.strip("\n").split("\n")
        evaluation = evaluated(text + "\n", date.fromisoformat(first))
        assert rows(evaluation) == expected, first


def test_every_primitive_has_a_case() -> None:
    assert sorted({case[:3] for case in CASES}) == PRIMITIVES
