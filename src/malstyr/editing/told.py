"""What is told of a fact that is not written: what is wrong, and what to type."""

import re
from collections.abc import Mapping

from malstyr.contract.edited import RefusalRecord
from malstyr.language.words import fill, words
from malstyr.model.scalars import MAYBE_THOUSANDS

_TYPED = ("typed", "meant", "one", "other")
"""The words of a message that somebody is to type."""
_WITH_DECIMALS = re.compile(r"-?[0-9]+\.[0-9]+")


def refusal_told(code: str, args: Mapping[str, str], language: str) -> RefusalRecord:
    """The refusal in the words of a language; where a name is near, that it may be meant."""
    catalogue = words(language)
    help = "cli.did-you-mean" if args.get("near") else f"edit.help.{code}"
    help = f"{help}-none" if args.get("listed") == "" else help
    args = {**args, "typed": args.get("value", "")}
    args |= {key: _as_typed(args[key], catalogue["edit.decimal-sign"]) for key in _TYPED if key in args}
    told = {**args, "name": args["near"]} if args.get("near") else args
    return RefusalRecord(code, fill(catalogue[f"edit.{code}"], args, language), fill(catalogue[help], told, language))


def _as_typed(text: str, sign: str) -> str:
    """A number as it can be typed in one word; three decimals alone would be read as thousands."""
    if not _WITH_DECIMALS.fullmatch(text):
        return text
    return (f"{text}0" if re.fullmatch(MAYBE_THOUSANDS, text) else text).replace(".", sign)
