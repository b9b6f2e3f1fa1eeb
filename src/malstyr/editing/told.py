"""What is told of a fact that is not written: what is wrong, and what to type."""

from __future__ import annotations

import re
from collections.abc import Mapping

from malstyr.contract.edited import RefusalRecord
from malstyr.model.scalars import MAYBE_THOUSANDS

_NUMBERS = ("value", "meant", "old", "new", "one", "other")
"""The words of a message that may be numbers."""
_NUMBER = re.compile(r"-?[0-9]+\.[0-9]+")


def refusal_told(code: str, args: Mapping[str, str], catalogue: Mapping[str, str]) -> RefusalRecord:
    """The refusal in the words of a catalogue; where a name is near, that it may be meant."""
    near = args.get("near")
    sign = catalogue["edit.decimal-sign"]
    args = {
        key: _with_one_reading(text).replace(".", sign) if key in _NUMBERS and _NUMBER.fullmatch(text) else text
        for key, text in args.items()
    }
    help = catalogue["cli.did-you-mean"].format(name=near) if near else catalogue[f"edit.help.{code}"].format(**args)
    return RefusalRecord(code, catalogue[f"edit.{code}"].format(**args), help)


def _with_one_reading(number: str) -> str:
    """A number with decimals as it can be typed: three decimals alone would be read as thousands."""
    return f"{number}0" if re.fullmatch(MAYBE_THOUSANDS, number) else number
