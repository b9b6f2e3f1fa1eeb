"""What is told of a fact that is not written: what is wrong, and what to type."""

from __future__ import annotations

from collections.abc import Mapping

from malstyr.contract.edited import RefusalRecord
from malstyr.language.words import fill, words


def refusal_told(code: str, args: Mapping[str, str], language: str) -> RefusalRecord:
    """The refusal in the words of a language; where a name is near, that it may be meant."""
    catalogue = words(language)
    help = "cli.did-you-mean" if args.get("near") else f"edit.help.{code}"
    told = {**args, "name": args["near"]} if args.get("near") else args
    return RefusalRecord(code, fill(catalogue[f"edit.{code}"], args, language), fill(catalogue[help], told, language))
