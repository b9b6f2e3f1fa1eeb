"""What a pattern takes grows as the text does, whatever is repeated in it."""

import re
from time import process_time

import pytest

from patterns import PatternUse, pattern_uses
from repeated import REPEATED

SIGNS = (
    *REPEATED, "\r", "\u2028", "  \n", "*", "_", "`", "<", ">", "=", "|", "&", "#", "%", "\\", "~", "@", "+", "-a",
    "1(", "=(", "a.", "a:", "a: ", "a/", "a1", "é", "\u200b", "\u00ad", "- ", " 1", "--", "0", "a@", "'s ", "&a",
)  # fmt: skip
FEW, MANY = 240, 3840
SLOW = PatternUse("search", re.compile("a*b"))
"""Looks through the rest of a run from each of its signs."""
OFTEN = 16
"""What takes less than this part of what the slow one does, takes no step for each sign with every other."""
MOST = 40
"""How much longer a text sixteen times as long may take: 16 where each sign costs the same; the slow one takes 256."""


def taken(use: PatternUse, text: str, readings: int = 1) -> float:
    least = float("inf")
    for _ in range(readings):
        start = process_time()
        if use.how == "search":
            for _ in use.pattern.finditer(text):
                pass
        else:
            getattr(use.pattern, use.how)(text)
        least = min(least, process_time() - start)
    return least


def repeats(use: PatternUse) -> list[str]:
    """Signs, and the words of the pattern itself."""
    words = re.findall(r"[^\W\d_]{2,}", use.pattern.pattern)
    return [*SIGNS, *(one + after for one in dict.fromkeys(words) for after in ("", " "))]


def slow_texts(use: PatternUse, slow: float) -> list[str]:
    before, after = ("Minst 5 (", "\x00 a)") if use.how == "search" else ("", "\x00")
    found = []
    for repeated in repeats(use):
        few, many = (before + repeated * (size // len(repeated)) + after for size in (FEW, MANY))
        if taken(use, few) > slow or (taken(use, many) * OFTEN > slow and grows(use, few, many)):
            found.append(repeated)
    return found


def grows(use: PatternUse, few: str, many: str) -> bool:
    """Whether it takes too many times as long, each time that it is asked more carefully."""
    return all(taken(use, many, readings) > MOST * taken(use, few, readings) for readings in (1, 3, 9))


@pytest.mark.slow
def test_no_pattern_takes_a_step_for_each_sign_with_every_other() -> None:
    uses = pattern_uses()
    assert len(uses) > 500
    slow = taken(SLOW, "a" * MANY, 3)
    assert grows(SLOW, "a" * FEW, "a" * MANY)
    found = {f"{where} {use.how} {use.pattern.pattern}": slow_texts(use, slow) for use, where in uses.items()}
    assert {what: texts for what, texts in found.items() if texts} == {}
