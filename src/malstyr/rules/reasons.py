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

    sv: tuple[str, str]
    en: tuple[str, str]

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
        what, mend = (fill(one, words, language) for one in (self.sv if language == "sv" else self.en))
        return {"said": what, "help": mend}


class Saying(NamedTuple):
    """What forms of a mistake say alike, in Swedish and in English: makes each from how it is mended."""

    sv: str
    en: str

    def __call__(self, mend_sv: str, mend_en: str) -> Reason:
        return Reason((self.sv, mend_sv), (self.en, mend_en))

    def further(self, sv: str, en: str) -> Saying:
        """The same and a sentence more."""
        return Saying(f"{self.sv} {sv}", f"{self.en} {en}")


def mended(sv: str, en: str) -> Callable[[str, str], Reason]:
    """What makes forms of a mistake that are all mended in one way: from what is wrong, in Swedish and in English."""
    return lambda said_sv, said_en: Reason((said_sv, sv), (said_en, en))


def with_form(module: ModuleType, args: Mapping[str, str], language: str) -> Mapping[str, str]:
    """The words of a fault met while files are read, told in the form of the mistake that it names."""
    reason: Reason | None = getattr(module, "REASONS", {}).get(args.get("form"))
    return args if reason is None else {**args, **reason.told(args, language)}


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
