"""What is told of a fact that is not written: what is wrong, and what to type."""

from __future__ import annotations

from collections.abc import Mapping

from malstyr.contract.edited import RefusalRecord
from malstyr.language.words import fill, words
from malstyr.model.scalars import MAYBE_THOUSANDS


def refusal_told(code: str, args: Mapping[str, str], language: str) -> RefusalRecord:
    """The refusal in the words of a language; where a name is near, that it may be meant."""
    catalogue = words(language)
    help = "cli.did-you-mean" if args.get("near") else f"edit.help.{code}"
    args = {key: _with_one_reading(text) for key, text in args.items()}
    told = {**args, "name": args["near"]} if args.get("near") else args
    return RefusalRecord(code, fill(catalogue[f"edit.{code}"], args, language), fill(catalogue[help], told, language))


def _with_one_reading(text: str) -> str:
    """A number with decimals as it can be typed: three decimals alone would be read as thousands."""
    return f"{text}0" if "." in text and re.fullmatch(MAYBE_THOUSANDS, text) else text
