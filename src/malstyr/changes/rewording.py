"""A goal's text against what it was: a figure, a date or a hedge that changed, or only the spelling."""

import re
from collections.abc import Iterator
from decimal import Decimal

from malstyr.language.nearest import nearest
from malstyr.smart.judge import judge_sentence
from malstyr.smart.reading import read_sentence
from malstyr.smart.sentence import Extracted

_AT_LEAST = (">=", ">", "=", "increase")
_AT_MOST = ("<=", "<")
_FIRM = (">=", "<=", ">", "<")
_TURNS = frozenset({"inte", "ej", "aldrig", "utan", "ingen", "inget", "inga", "not", "no", "never"})
"""Words that turn a sentence round: no slip of the pen, however like another word they are."""
_STRONGER = ("harder", "deadline-earlier")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"\w+(?:[.,]\d+)*|[%<>≥≤=+−-]")


def reworded(before: str | None, after: str | None) -> str:
    """The verdict on a text that changed; one that came or went cannot be told."""
    if before is None or after is None:
        return "reworded"
    one, other = judge_sentence(before).extracted, judge_sentence(after).extracted
    figures = tuple(_figures(one, other))
    weaker = [verdict for verdict in figures if verdict not in _STRONGER]
    if weaker:
        return weaker[0]
    if _hedges(after) > _hedges(before):
        return "hedged"
    if one == other and _spelling(before, after):
        return "spelling"
    same = _spelling(
        _FIGURE.sub("0", before), _FIGURE.sub("0", after)
    )  # of nothing else is a figure known to be harder
    return figures[0] if figures and same else "reworded"


def _spelling(before: str, after: str) -> bool:
    """Whether every word is the same, but for a letter here and there; figures and negations count in full."""
    was, now = (_WORD.findall(text.casefold()) for text in (before, after))
    return len(was) == len(now) and all(a == b or _slip(a, b) for a, b in zip(was, now, strict=True))


def _slip(a: str, b: str) -> bool:
    if not (a.isalpha() and b.isalpha()) or {a, b} & _TURNS or min(len(a), len(b)) < 4:
        return False
    return nearest(a, (b,)) is not None and abs(len(a) - len(b)) < 2 and _same_letters(a, b)


def _same_letters(a: str, b: str) -> bool:
    """Whether they begin alike and at most two letters stand in only one of them, as when one letter is changed."""
    from collections import Counter

    apart = Counter(a)
    apart.subtract(b)
    return sum(map(abs, apart.values())) <= 2 and a[0] == b[0]


def _hedges(text: str) -> int:
    return sum(word.has("hedge") for word in read_sentence(text).words)


def _figures(before: Extracted, after: Extracted) -> Iterator[str]:
    """What the figures of two wordings tell: each that has gone, or is easier or harder than it was."""
    if before.value is not None and after.value is None:
        yield "number-removed"
    if before.deadline is not None and after.deadline is None:
        yield "deadline-removed"
    if before.comparator in _FIRM and after.comparator not in _FIRM:
        yield "softened"
    level = _level(before, after)
    if level is not None:
        yield level
    if before.deadline != after.deadline and _dated(before) and _dated(after):
        yield "deadline-later" if str(after.deadline) > str(before.deadline) else "deadline-earlier"


def _dated(one: Extracted) -> bool:
    return one.deadline is not None and one.deadline[:4].isdigit()


def _level(before: Extracted, after: Extracted) -> str | None:
    """Easier or harder by the number, where both say the same way."""
    if before.value is None or after.value is None or before.unit != after.unit:
        return None
    was, now = Decimal(str(before.value)), Decimal(str(after.value))
    rising = before.comparator in (*_AT_LEAST, "decrease") and after.comparator in (*_AT_LEAST, "decrease")
    falling = before.comparator in _AT_MOST and after.comparator in _AT_MOST
    if was == now or not (rising or falling):
        return None
    return "easier" if (now < was) == rising else "harder"
