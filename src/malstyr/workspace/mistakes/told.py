"""What is told of a mistake that comes in several forms: the rule, the form, its words, and the text to type."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from pydantic_core import PydanticCustomError

from malstyr.model.durations import duration
from malstyr.model.measures import as_it_stands
from malstyr.model.scalars import MAYBE_THOUSANDS, parse_number
from malstyr.model.tried import typed_as
from malstyr.source.flow import in_braces
from malstyr.source.quoting import in_quotes, is_plain
from malstyr.source.tree import Map, Path, Place, Scalar
from malstyr.workspace.mistakes.units import unit_at

VALUE_ALONE = "value-alone"
JOINED = ""
"""The rule of what is only put together, since what it is then is told."""
UNSAID = "…"
"""Stands in what is to be typed for what nobody has said."""
LONGEST_SAID = 80
"""A longer text is prose, in which no limit and no time is looked for."""


class Told(NamedTuple):
    """A form of a mistake; ``instead`` only where the meaning is certain."""

    rule: str
    args: dict[str, str]
    instead: str | None = None
    path: Path | None = None
    """What it is told of, where that is something else than the error was met at."""
    place: Place | None = None
    """Where it stands, where that is another place than what it is told of begins at."""
    cut: tuple[Scalar, ...] = ()
    """The pieces that braces have made keys of, and that belong to the value it is told of."""
    once: Path | None = None
    """All that lies below is one mistake of this form: what is told of the first mends the rest."""
    moved: Mapping[str, str] = {}
    """Keys beside an outcome that belong in ``of_which``, each with what it is called there."""

    def over(self, args: Mapping[str, str]) -> Told:
        """The same with words that hold where it says nothing else."""
        return self._replace(args={**args, **self.args})


def told_of(error: PydanticCustomError) -> Told:
    """An error of a field's own parser, with what it says is meant."""
    args = {name: str(word) for name, word in (error.context or {}).items()}
    return Told(error.type, args, args.pop("instead", None))


def plain_number(tree: Map, path: Path, text: str) -> str | None:
    """``text`` as a number at ``path`` is written, ``88`` for ``88 %``; None where it is none, or may be another."""
    try:
        parse_number(text)
    except PydanticCustomError as error:
        told = error.context or {}
        unit = unit_at(tree, path) or "procent"  # where the file tells of no unit, no other than per cent goes unsaid
        written = told.get("unit", unit)
        of_another = not as_it_stands(written, unit) or re.search(r"\b(?:inom|within)\b", written)
        return None if of_another or re.fullmatch(MAYBE_THOUSANDS, text) else told.get("instead")
    return text


@cache
def time_typed(text: str) -> str | None:
    """How long a text says, also with ``inom`` before it, as it is typed; None where it says nothing of the kind."""
    return typed_as(duration, re.sub("^(?:senast )?(?:inom|within) +", "", text))


def amount_typed(amount: Decimal) -> str:
    """A number as it is written in a goal file, without zeros that say nothing."""
    return f"{amount.normalize():f}"


def braced(key: str, text: str) -> str:
    """A key and its value in braces, as they are typed."""
    return in_braces([(key, plain_or_quoted(text))])


def plain_or_quoted(text: str) -> str:
    """A value as it is typed in braces: in quotes unless it is words or a number."""
    return text if is_plain(text) or re.fullmatch(r"-?[0-9.]+", text) else in_quotes(text)
