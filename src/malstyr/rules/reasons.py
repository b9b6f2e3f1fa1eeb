"""What a rule says where one kind of mistake comes in several forms: what is wrong, and what to type, for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import NamedTuple

from malstyr.evaluate.naming import ranges
from malstyr.findings import Fault
from malstyr.language.pieces import said
from malstyr.language.words import fill
from malstyr.model.periods import Period
from malstyr.rules.rule import Look
from malstyr.source.tree import Path


class Reason(NamedTuple):
    """One form of a mistake: what is wrong and how it is mended, in Swedish and in English."""

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
        filled = {name: str(word) for name, word in words.items()}
        what, mend = (fill(one, filled, look.language) for one in (self.en if look.language == "en" else self.sv))
        return look.at(path, related=related, said=what, help=mend, id=keys[0], other=keys[1])


def listed(periods: Iterable[Period], language: str) -> str:
    """Periods by name under their year, as in ``2024: januari–mars, maj``; whole years by number, ``2021–2024``."""
    found, every = [], sorted(set(periods), key=lambda one: (one.year, one))
    if every and all(one.whole_year for one in every):
        return said(ranges(every, every[-1].year), language)
    for year, group in groupby(every, key=lambda one: one.year):
        parts = [*group]
        whole = all(one.whole_year for one in parts)
        names = said(ranges(parts, year), language)
        found.append(names if whole or any(one.text in names for one in parts) else f"{year}: {names}")
    return ("; " if any(":" in one for one in found) else ", ").join(found)
