"""A time from the first of January on among values, ``utfall jan-aug`` or ``t.o.m. augusti 2025``: it is no year, and
no part of one, but what the year has come to at a reporting point."""

import re
from calendar import monthrange
from collections.abc import Mapping

from malstyr.model.scalars import month_named
from malstyr.source.tree import Scalar, find
from malstyr.workspace.mistakes.alone import point_ending, points_of
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import UNSAID, Told, plain_number

_MONTH = r"(?P<m>[^\W\d]{3,9})\.?"
_YEAR = r"(?:[ -]*(?P<y>[0-9]{4}))?"
_WORD = r"(?:utfall|resultat|värde|ackumulerat|ack\.?|period(?:en)?|hittills)(?:et)?"
_WORDS = rf"(?:{_WORD} +)*"
_UNTIL = r"(?:till och med|t\.? ?o\.? ?m\.?|fram till|till|per|ackumulerat|ack\.?|efter)"
_WORDS_UNTIL = rf"(?>(?:{_WORD}|{_UNTIL}) +)*{_UNTIL} +"
_DAY = r"(?:den +)?(?:[0-9]{1,2}\.? +)?"
_SO_FAR = tuple(
    re.compile(f"(?i){form}")
    for form in (
        rf"{_WORDS}jan(?:uari)?\.? *(?:[-–—]|till|t\.?o\.?m\.?) *{_MONTH}{_YEAR}",
        rf"{_WORDS_UNTIL}{_DAY}{_MONTH}{_YEAR}",
        rf"{_MONTH}{_YEAR}[ ,]+\(?(?:ackumulerat|ack\.?|hittills)\)?",
        rf"{_WORDS}(?:q|k|kv\.?|kvartal) *1 *[-–—] *(?:q|k|kv\.?|kvartal)? *(?P<q>[23]){_YEAR}",
        rf"{_WORDS}(?:t|tertial) *1 *[-–—] *(?:t|tertial)? *(?P<t>2){_YEAR}",
        rf"{_WORDS_UNTIL}(?P<y>[0-9]{{4}})-(?P<n>[0-9]{{2}})-[0-9]{{2}}",
        r"(?P<y>[0-9]{4})-(?P<n>[0-9]{2})(?:-[0-9]{2})?[ ,]+\(?(?:ackumulerat|ack\.?|hittills)\)?",
    )
)


def from_january(met: Met, text: str) -> Told | None:
    """What is told of a key among values that says a time from the first of January to the end of a month."""
    found = next(filter(None, (form.fullmatch(text) for form in _SO_FAR)), None)
    month = _month(found.groupdict()) if found is not None and met.loc[:1] == ("values",) and met.of_key else None
    if found is None or month is None:
        return None
    node = find(met.tree, met.path[:-1])
    number = plain_number(met.tree, met.path[:-1], str(node)) if isinstance(node, Scalar) else None
    point = point_ending(met.tree, f"{month:02}-{monthrange(2001, month)[1]}")
    year = {f"year_{language}": found["y"] or unsaid for language, unsaid in (("sv", "ÅÅÅÅ"), ("en", "YYYY"))}
    args = (
        {"form": "so-far", "point": point}
        if point
        else {"form": "so-far-when", "points": ", ".join(points_of(met.tree))}
    )
    return Told("bad-period", {"text": text, **args, **year, "amount": number or UNSAID})


_MONTHS_IN = {"q": 3, "t": 4, "n": 1}


def _month(said: Mapping[str, str | None]) -> int | None:
    """The last month of what is said, by its name or number, or by that of the part of the year that ends with it."""
    numbered = next((int(n) * months for part, months in _MONTHS_IN.items() if (n := said.get(part))), None)
    return numbered if numbered is not None else month_named(said.get("m") or "")
