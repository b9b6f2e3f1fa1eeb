"""A formula with other signs than its grammar has, or without the blanks around them: what it most likely says."""

import re
from collections.abc import Container, Mapping

from pydantic_core import PydanticCustomError

from malstyr.language.meant import meant_by
from malstyr.model.formula import parse_formula
from malstyr.model.indicators import AT_POINTS
from malstyr.model.shape import keys_called
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import UNSAID, Told
from malstyr.workspace.mistakes.tree_names import TreeNames

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
    if all(re.fullmatch(_CELL, one) for one in unknown):
        words["form"] = "cells"
    elif all(map(part_of_cell, unknown)):
        id, line = of_parts(met.names, str(met.path[1]), typed)
        words |= {"form": "parts-of" if id else "parts", "line": line, "id": id}
    return told._replace(args={**told.args, **words}, instead=None)


_CELL = r"[A-Z]{1,2}[0-9]{1,5}"
"""A cell of a spreadsheet."""


def part_of_cell(word: str) -> str | None:
    """What a word in a formula means of a cell: ``budget``, or ``value`` of ``utfall``."""
    return next((key for key in keys_called(_CELL_AT, word) if key in ("value", *_PARTS)), None)


def of_parts(names: TreeNames, own: str, text: str) -> tuple[str, str]:
    """The formula ``text`` of the indicator ``own`` with each part of a cell as that of the one indicator that it can
    be of, with ``id`` where there are several: the indicator, if any, and the formula."""
    known = names.of("indicators").names
    named = {word for word in re.findall(_WORD, text) if word in known}
    found = (named & names.budgeted if named else names.budgeted) - {own}
    id = next(iter(found)) if len(found) == 1 else ""
    return id, re.sub(_WORD, lambda word: _of(id or "id", word[0], known), text)


def _of(id: str, word: str, known: Container[str]) -> str:
    part = part_of_cell(word) if word not in known else None
    return (
        word if part is None else id if part == "value" else f"{id}.{part}{f'.{UNSAID}' if part in AT_POINTS else ''}"
    )


_CELL_AT = ("values", "…", "2013")
"""Where the keys of a cell stand, whatever the indicator and the period."""
_WORD = r"(?<![\w.-])[^\W\d_]\w*(?:-\w+)*(?![\w.(])"
"""A word of a formula that stands alone."""
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
    """What is a cell of a spreadsheet, or means a part of one of ours: ``budget-utfall`` is two."""
    return text if re.fullmatch(_CELL, text) or part_of_cell(text) else None


def _spelt(text: str, known: Mapping[str, str]) -> str | None:
    """The id that a text names, with the part of it that is meant; None where there is none."""
    id, dot, part = text.partition(".")
    found, said = known.get(id.casefold()), meant_by(part.partition(".")[0], ("value", *_PARTS))
    if found is None or len(said) != 1:
        return None if found is None else f"{found}{dot}{part}"
    return found if said == ("value",) else f"{found}.{'.'.join((*said, *part.split('.')[1:]))}"
