"""A target that asks for more of what is to fall, or less of what is to rise, by its name or by the other targets.

Why: at_least and at_most are one word apart. The wrong one turns every colour of the indicator.
Example:
    indicators:
      sjukfrånvaro:
        measured_in: procent
        method: lönesystemet
  -     target: {at_least: 6.5}
  +     target: {at_most: 6.5}
Source: the format: which way is better is told by the demand, or by direction

Finner: Ett målvärde som kräver mer av det som ska minska, eller mindre av det som ska öka, enligt namnet eller de andra
    målvärdena.
Varför: at_least och at_most är lätta att förväxla. Fel ord vänder indikatorns alla färger.
Källa: formatet: kravet säger åt vilket håll det blir bättre, annars direction
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from malstyr.model.indicators import Indicator
from malstyr.model.target import OTHER_WAY, Target
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import spoken

REASONS = {
    "lower": Reason(
        "”{name}” är något som brukar vara bättre ju lägre det är, men målvärdet är {demand}.",
        "Är lägre bättre, skriv {typed}. Stämmer målvärdet, skriv direction: higher på indikatorn.",
        'Of "{name}" less is usually better, but the target is {demand}.',
        "If lower is better, write {typed}. If the target is right, write direction: higher on the indicator.",
    ),
    "higher": Reason(
        "”{name}” är något som brukar vara bättre ju högre det är, men målvärdet är {demand}.",
        "Är högre bättre, skriv {typed}. Stämmer målvärdet, skriv direction: lower på indikatorn.",
        'Of "{name}" more is usually better, but the target is {demand}.',
        "If higher is better, write {typed}. If the target is right, write direction: lower on the indicator.",
    ),
    "among": Reason(
        "Målvärdet {demand} för ”{name}” går åt andra hållet än de andra målvärdena.",
        "Ska det gå åt samma håll, skriv {typed}. Stämmer det: gör ett undantag (waivers) med skälet.",
        'The target {demand} of "{name}" goes the other way than the other targets.',
        "If it is to go the same way, write {typed}. If it is right, waive the rule with the reason.",
    ),
}
_BEFORE = r"(?:(?:antal|andel(?:en)?|totala?|genomsnittlig|medel|elevernas|personalens) )*"
_AFTER = r"(?: (?:i|på|per|bland|inom|hos|för) .*|,.*| \(.*|)"
_FALLS = re.compile(
    rf"{_BEFORE}(?:[^\W\d_]*(?<!frisk)(?:frånvaro|sjuktal|ohälsotal|kötid|väntetid|svarstid|handläggningstid"
    rf"|personalomsättning|skadegörelse|matsvinn|utsläpp|arbetslöshet|arbetsskador)(?:en|et|s)?"
    rf"|klagomål|olyckor|skador|kränkningar|brister|avhopp|vakanser|sick leave|absence|complaints){_AFTER}"
)
"""Names of what is to fall; ``anmälda avvikelser`` may be to rise, and so is ``besvarade klagomål``."""
_RISES = re.compile(
    rf"{_BEFORE}(?:frisknärvaro|svarsfrekvens|måluppfyllelse|(?:nöjda|trygga|behöriga|legitimerade) [^\W\d_]+"
    rf"|[^\W\d_]*(?:nöjdhet|trygghet|behörighet|nöjd-kund-index)|satisfaction|response rate)(?:en)?{_AFTER}"
)
"""Names of what is to rise."""


class _Asked(NamedTuple):
    """A target of which way it asks is told."""

    path: Path
    target: Target
    higher: bool


def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        asked = [
            _Asked(path, target, target.higher_is_better)
            for path, target in targets(id, indicator)
            if target.higher_is_better is not None
        ]
        if indicator.direction is None:
            yield from _turned(look, id, indicator, asked)


def _turned(look: Look, id: str, indicator: Indicator, asked: Sequence[_Asked]) -> Faults:
    """The targets that go against the name, or the one that goes against all others."""
    name = indicator.name or spoken(id)
    rises = next((way for way, names in ((False, _FALLS), (True, _RISES)) if names.fullmatch(name.casefold())), None)
    yearly = [one for one in asked if str(one.path[-1])[:1].isdigit()]
    for one in asked:
        alone = one in yearly and len(yearly) > 2 and sum(other.higher is one.higher for other in yearly) == 1
        form = "among" if alone else None if rises in (None, one.higher) else "higher" if rises else "lower"
        key = next((key for key in one.target.demands if key in OTHER_WAY), None)
        if form is not None and key is not None:
            asked_for = getattr(one.target, key)
            value = f"{asked_for:f}" if isinstance(asked_for, Decimal) else str(asked_for)
            yield look.at(
                (*one.path, key), form=form, name=name, demand=f"{key}: {value}", typed=f"{OTHER_WAY[key]}: {value}"
            )
