"""Two targets of one indicator make the same kind of demand for the same period.

Why: A period has one limit. Of two, nobody knows which was decided.
Example:
    indicators:
      nki:
        measured_in: index
        targets:
          2014: {at_least: 60}
  -       nivå: {at_least: 58, during: 2014}
  +       2015: {at_least: 62}
Source: the format: a target with during, or with a period as its key, holds for that period alone
Related: the other target is here

Finner: Två målvärden för en indikator ställer samma slags krav för samma period.
Varför: En period har en gräns. Av två vet ingen vilken som beslutades.
Källa: formatet: ett målvärde med during, eller med en period som nyckel, gäller bara den perioden
Också: det andra målvärdet står här
"""

import re
from itertools import combinations

from malstyr.model.periods import Period, PeriodKind
from malstyr.model.target import Target
from malstyr.rules.reasons import Saying
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import targets

_twice = Saying(
    "”{name}” har två målvärden med {demand} för {period}: {first} och {second}.",
    '"{name}" has two targets with {demand} for {period}: {first} and {second}.',
)
REASONS = {
    "other-year": _twice(
        "Gäller det ena {year}, som det heter, skriv {year} i stället för {period}. Annars behåller du det som"
        " beslutades.",
        "If the one is for {year}, as it is called, write {year} for {period}. Otherwise keep the one that was"
        " decided.",
    ),
    "any": _twice(
        "Behåll det som beslutades. Gäller de olika delar, olika mål eller olika styrka, skriv det med for, serves"
        " eller strength.",
        "Keep the one that was decided. If they are for different members, goals or strengths, say so with for, serves"
        " or strength.",
    ),
}
_YEARS = (PeriodKind.YEAR, PeriodKind.SCHOOL_YEAR, PeriodKind.SPAN)


def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        for (path, one), (other_path, other) in combinations(targets(id, indicator), 2):
            period = _both(one, other)
            alike = all(getattr(one, key) == getattr(other, key) for key in ("demands", "for_", "serves", "strength"))
            if period is not None and alike:
                named = re.findall(r"(?:19|20)[0-9]{2}", f"{path[-1]} {other_path[-1]}")
                year = next((one for one in named if one not in period.text), "")
                words = {"demand": ", ".join(one.demands), "period": period, "year": year}
                words["form"] = "other-year" if year else "any"
                yield look.named(other_path, words, related=path, first=path[-1], second=other_path[-1])


def _both(one: Target, other: Target) -> Period | None:
    """The period that both are for; None where there is none, or where one is for a part of it."""
    if one.by is not None and one.by == other.by:
        return one.by
    if one.during is None or other.during is None:
        return None
    if one.during == other.during:
        return one.during
    years = one.during.kind in _YEARS and other.during.kind in _YEARS
    first, then = one.during.told_years, other.during.told_years
    shared = max(first[0], then[0]) <= min(first[-1], then[-1])
    return min(one.during, other.during, key=lambda at: at.end - at.start) if years and shared else None
