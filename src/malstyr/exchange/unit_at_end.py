"""The unit at the end of the name of a measure, in tables and plans: ``Sjukfrånvaro, %``, ``Nettokostnad (i tkr)``."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_AT_THE_END = (
    re.compile(r"(?P<rest>(?:.*?\S)??)\s*[\[(](?P<unit>[^()\[\]]+)[\])]"),
    re.compile(r"(?P<rest>(?:.*?\S)??)\s*(?:[,–:]|\bi)\s+(?P<unit>[^,()]+)"),
    re.compile(r"(?P<rest>.*[^\W\d])\s(?P<unit>[^\W\d][^\s()]*|[%‰])"),
)
"""Where a unit stands, the surest first; after a number it is of that number: ``frånvaro över 10 %``."""
_WRITTEN_AFTER = re.compile(
    r"^(?:(?:andel|antal|medel(?:värde)?|snitt)(?: i)?"
    r"|(?:(?:(?:alla )?(?:belopp(?:en)?|summor|siffror|tal|värden)|anges|angiv\w+"
    r"|redovisa\w+|uttryckt) )?i)\s+(?=\S)",
    re.IGNORECASE,
)
"""What a unit may be written after: ``andel %``, ``antal st``, ``i kr``, ``belopp i tkr``."""


class UnitAtEnd(NamedTuple):
    """What may be a unit, and the name before it."""

    rest: str
    unit: str
    in_brackets: bool


def units_at_end(name: str) -> Iterator[UnitAtEnd]:
    """What stands where names have their units, the surest first; whether it is one is not said."""
    plain = " ".join(name.split())
    for at, pattern in enumerate(_AT_THE_END):
        found = pattern.fullmatch(plain)
        if found is not None:
            unit = _WRITTEN_AFTER.sub("", found["unit"].strip())
            yield UnitAtEnd(found["rest"].strip(" ,:"), unit, in_brackets=at == 0)
