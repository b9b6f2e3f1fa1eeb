"""What a rule says where one kind of mistake comes in several forms: what is wrong, and what to type, for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from types import ModuleType
from typing import NamedTuple

from malstyr.evaluate.naming import ranges
from malstyr.findings import Fault
from malstyr.language.pieces import said
from malstyr.language.words import fill
from malstyr.model.periods import Period
from malstyr.rules.rule import Look
from malstyr.source.tree import Path

DAY_UNKNOWN = (
    "Det som beror på vilken dag det är bedöms inte förrän dagen går att läsa.",
    "What depends on which day it is is not judged until the day can be read.",
)
"""What comes of a mistake in the day that everything is judged as of."""


class Reason(NamedTuple):
    """One form of a mistake: what is wrong and how it is mended, in Swedish and in English, which others read too."""

    said_sv: str
    mend_sv: str
    said_en: str
    mend_en: str

    def fault(
        self,
        look: Look,
        path: Path,
        words: Mapping[str, object],
        *,
        related: Path | None = None,
        keys: tuple[str, str] = ("", ""),
    ) -> Fault:
        """A fault of this form at ``path``, told as ``said`` and ``help``; ``keys`` tell it from others there."""
        told = self.told({name: str(word) for name, word in words.items()}, look.language)
        return look.at(path, related=related, said=told["said"], help=told["help"], id=keys[0], other=keys[1])

    def told(self, words: Mapping[str, str], language: str) -> dict[str, str]:
        """What is wrong (``said``) and how it is mended (``help``), in one language."""
        what, mend = self[:2] if language == "sv" else self[2:]
        return {"said": fill(what, words, language), "help": fill(mend, words, language)}


class Saying(NamedTuple):
    """What forms of a mistake say alike, in Swedish and in English: makes each from how it is mended."""

    sv: str
    en: str

    def __call__(self, mend_sv: str, mend_en: str) -> Reason:
        return Reason(self.sv, mend_sv, self.en, mend_en)

    def further(self, sv: str, en: str) -> Saying:
        """The same and a sentence more."""
        return Saying(f"{self.sv} {sv}", f"{self.en} {en}")


def mended(sv: str, en: str) -> Callable[[str, str], Reason]:
    """What makes forms of a mistake that are all mended in one way: from what is wrong, in Swedish and in English."""
    return lambda said_sv, said_en: Reason(said_sv, sv, said_en, en)


def several_ways(*ways: tuple[str, str]) -> tuple[str, str]:
    """How a mistake is mended that may be several: each way, in Swedish and in English, one after the other."""
    sv, en = zip(*ways, strict=True)
    return " ".join(sv), " ".join(en)


_OF_ANY_RULE = {
    "letter": Reason(
        "I ”{text}” står bokstaven {letter}, som liknar en siffra.",
        "Är det {number}, skriv {number}. Annars skriver du det med siffror, utan bokstäver.",
        "In “{text}” stands the letter {letter}, which looks like a figure.",
        "If it is {number}, write {number}. Otherwise write it in figures, without letters.",
    ),
    "values": Reason(
        "I ”{text}” står mer än ett värde.", "{asked_sv}", "In “{text}” stands more than one value.", "{asked_en}"
    ),
    "values-of-key": Reason(
        "”{text}” är mer än en period.",
        "{asked_sv} Gäller talet flera, skriv en rad för var och en.",
        "“{text}” is more than a period.",
        "{asked_en} If the number holds for several, write a line for each.",
    ),
}
"""Forms that a mistake of any rule may come in."""


def with_form(module: ModuleType, args: Mapping[str, str], language: str) -> Mapping[str, str]:
    """The words of a fault met while files are read, told in the form of the mistake that it names, and of what nobody
    knows more of what its key is for."""
    reason: Reason | None = {**getattr(module, "REASONS", {}), **_OF_ANY_RULE}.get(args.get("form"))
    if reason is None:
        return args
    what, mend = reason.told(args, language).values()
    apart = args.get(f"apart_{language}")
    mend = f"{mend.removesuffix('.')}. {apart}" if apart is not None else mend
    asked = args.get(f"asked_{language}")
    if asked is not None and reason not in _OF_ANY_RULE.values():
        mend = f"{asked} {'Annars' if language == 'sv' else 'Otherwise'}: {mend[:1].lower()}{mend[1:]}"
    return {**args, "said": what + args.get(f"means_{language}", ""), "help": mend}


def periods_listed(periods: Iterable[Period], language: str) -> str:
    """Periods by name under their year, as in ``2024: januari–mars, maj``; whole years by number, ``2021–2024``."""
    found, every = [], sorted(set(periods), key=lambda one: (one.year, one))
    if every and all(one.whole_year for one in every):
        return said(ranges(every, every[-1].year), language)
    for year, group in groupby(every, key=lambda one: one.year):
        parts = [*group]
        whole = all(one.whole_year for one in parts)
        names = said(ranges(parts, year), language)
        found.append(names if whole or str(year) in names else f"{year}: {names}")
    return ("; " if any(":" in one for one in found) else ", ").join(found)
