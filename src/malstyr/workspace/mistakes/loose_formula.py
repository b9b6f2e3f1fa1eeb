"""A formula with other signs than its grammar has, or without the blanks around them: what it most likely says."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pydantic_core import PydanticCustomError

from malstyr.language.meant import meant_by
from malstyr.model.formula import parse_formula
from malstyr.model.indicators import AT_POINTS
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import Told

_SIGNS = {"×": "*", "x": "*", "·": "*", "÷": "/", ":": "/", "−": "-", "–": "-", "—": "-"}
"""Signs that are typed for others."""
_BRACKETS = {"[": "(", "]": ")", "{": "(", "}": ")"}
_PIECE = re.compile(r"(?P<number>[0-9]+(?:[.,][0-9]+)?)|(?P<name>[^\W\d_]\w*(?:-\w+)*(?:\.\w+)*)|(?P<sign>\S)")


def loose_formula(met: Met, told: Told) -> Told:
    """What is told of a formula that cannot be read: how it is typed, where it then names what there is."""
    text = re.sub(r"^ *= *", "", told.args["text"])
    unpaired = text.count("(") != text.count(")")
    if unpaired:
        return told._replace(args={**told.args, "form": "brackets"})
    known = met.names.of("indicators").by_folded_id
    text = re.sub(r"(?<=\w) +(?=[^\W\d_])", lambda found: _joint(text, found.end(), known), text)
    typed = " ".join(part for found in _PIECE.finditer(text) for part in _parts(found, known))
    typed = re.sub(r"(?<=\() | (?=[),])|(?<=abs|min|max) (?=\()", "", typed)
    try:
        read = parse_formula(typed)
    except PydanticCustomError:
        return told._replace(args={**told.args, "form": "percent" if "%" in text else "any"})
    named = (one.indicator for one in read.quantities())
    unknown = dict.fromkeys(name for name in named if known.get(name.casefold()) != name)
    if not unknown:
        return told._replace(args={**told.args, "form": "any"}, instead=typed)
    words = {"form": "names" if known else "any", "line": typed, "unknown": ", ".join(unknown)}
    parts = {one: meant_by(one, ("value", *_PARTS)) for one in unknown}
    if all(re.fullmatch(_CELL, one) for one in unknown):
        words["form"] = "cells"
    elif all(len(meant) == 1 for meant in parts.values()):
        line = re.sub(r"[^\W\d_][\w-]*", lambda word: _of_some(parts.get(word[0], ()), word[0]), typed)
        words |= {"form": "parts", "line": line}
    return told._replace(args={**told.args, **words}, instead=None)


_CELL = r"[A-Z]{1,2}[0-9]{1,5}"
"""A cell of a spreadsheet."""


def _of_some(part: tuple[str, ...], word: str) -> str:
    """A part of an indicator, which is not said to be of any."""
    return word if not part else "id" if part == ("value",) else f"id.{part[0]}"


_PARTS = ("budget", *AT_POINTS)
"""What stands after the id of an indicator for something else than its outcome."""


def _joint(text: str, at: int, known: Mapping[str, str]) -> str:
    """What stands between two words of a formula: a point before a part of a cell, ``kostnad budget``."""
    word = re.match(r"[\w-]+", text[at:])
    is_part = word is not None and word[0].casefold() not in known and meant_by(word[0], ("value", *_PARTS))
    return "." if is_part else " "


def _parts(found: re.Match[str], known: Mapping[str, str]) -> list[str]:
    """A piece of a formula as it is typed: an id as it is spelt, or two of them with a minus between."""
    text = found[0]
    if found["sign"] or text in _SIGNS:
        return [_SIGNS.get(text, _BRACKETS.get(text, text))]
    if found["number"]:
        return [text.replace(",", ".")]
    whole = _spelt(text, known)
    if whole is not None:
        return [whole]
    for at in (at for at, sign in enumerate(text) if sign == "-"):
        one, other = (_spelt(half, known) or _cell(half) for half in (text[:at], text[at + 1 :]))
        if one is not None and other is not None:
            return [one, "-", other]
    return [text]


def _cell(text: str) -> str | None:
    return text if re.fullmatch(_CELL, text) else None


def _spelt(text: str, known: Mapping[str, str]) -> str | None:
    """The id that a text names, with the part of it that is meant; None where there is none."""
    id, dot, part = text.partition(".")
    found, said = known.get(id.casefold()), meant_by(part.partition(".")[0], ("value", *_PARTS))
    if found is None or len(said) != 1:
        return None if found is None else f"{found}{dot}{part}"
    return found if said == ("value",) else f"{found}.{'.'.join((*said, *part.split('.')[1:]))}"
