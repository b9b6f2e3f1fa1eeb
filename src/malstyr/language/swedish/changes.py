"""Is a number the size of a change: "minska med 20 %", "30 % lägre än 2010" (annotation guide 7)?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from malstyr.language.swedish.unit_words import DOWN, UP
from malstyr.language.swedish.words import Token


@cache
def _after_change() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:s\s)?(?:(?:per|om)\s(?:år|person|invånare)(?:et)?\s)?(?P<w>mer|mera|fler|flera|högre|större|längre|mindre|färre"
        r"|lägre|kortare|snabbare|ökning|minskning|sänkning|höjning|reduktion|reducering|ökad|minskad"
        r"|(?:under|över)(?= (?:\d{4} års|dagens|nuvarande) ))\b"
    )


def change_of(text: str, words: Sequence[Token], at: int, last: int, before: list[str], end: int) -> str:  # noqa: PLR0911, PLR0913, PLR0917
    """``increase`` or ``decrease`` where the number is the size of a change, else nothing."""
    match = _after_change().match(text, end)
    if match:
        said = match["w"]
        after = text[match.end() : match.end() + 2]
        if not text[: match.start("w")].rstrip().endswith((" eller", " och")) and after[:1] in (" ", ".", ",", ""):
            return "increase" if said in UP or said in ("ökning", "höjning", "ökad", "över") else "decrease"
    back = at - 1
    seen_with = False
    while back >= 0 and at - back < 7:
        word = words[back]
        if word.text in (
            "till",
            "från",
            "uppgå",
            "uppgår",
            "vara",
            "är",
            "ligga",
            "målet",
            "nivån",
            "inom",
            "under",
            ".",
            ";",
            "där",
        ) and not (word.text == "till" and back and words[back - 1].text == "upp"):
            if seen_with and word.text in ("från", "till", "inom") and words[back + 1].text[0].isalpha():
                back -= 1
                continue
            return ""
        if word.text in ("med", "på", "om", "av"):
            seen_with = True
        elif word.has("up", "down") and (seen_with or back >= at - 3 or word.has("deliver")):
            if word.text in UP | DOWN and back + 1 < len(words) and words[back + 1].text == "än":
                return ""
            return "increase" if "up" in word.classes else "decrease"
        elif (
            seen_with
            and word.text not in ("och", "minst", "högst", "cirka", "ca")
            and at - back > 3
            and word.has("modal")
        ):
            return _verb_before(words, back)
        back -= 1
    if seen_with:
        return _verb_before(words, at)
    return ""


def _verb_before(words: Sequence[Token], at: int) -> str:
    """The direction of a verb further away: "ska minska i hela kommunen med 20 procent"."""
    for word in reversed(words[max(0, at - 14) : at]):
        if word.text in (".", ";"):
            return ""
        if word.has("up", "down") and word.text not in UP | DOWN:
            return "increase" if "up" in word.classes else "decrease"
    return ""
