"""A target for green and another for yellow, where one with a limit for partly met says both.

Why: Two targets are two rows in every report, and the one for green is not met where the value is yellow.
Example:
    indicators:
      närvaro:
        measured_in: procent
  -     targets:
  -       grönt: {at_least: 95}
  -       gult: {at_least: 85}
  +     target: {at_least: 95, partly: 85}
Source: the format: partly is the limit where partly met begins
Message: "{name}" has the targets {green} and {yellow}. They are judged each by itself.
Help: Write one target instead: target: {{{key}: {limit}, partly: {partly}}}.
Related: the target for yellow

Finner: Ett krav för grönt och ett för gult, där ett enda krav med en gräns för delvis uppfyllt säger båda.
Varför: Två krav är två rader i varje rapport, och kravet för grönt är inte uppfyllt när värdet är gult.
Källa: formatet: partly är gränsen där delvis uppfyllt börjar
Meddelande: ”{name}” har kraven {green} och {yellow}. De bedöms var för sig.
Hjälp: Skriv ett krav i stället: target: {{{key}: {limit}, partly: {partly}}}.
Också: kravet för gult
"""

from collections.abc import Mapping
from decimal import Decimal

from malstyr.model.target import LOWER, UPPER, Target
from malstyr.rules.rule import Faults, Look

_GREEN, _YELLOW = {"grön", "grönt", "green"}, {"gul", "gult", "yellow"}


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.indicators.items():
        green, yellow = _called(one.targets, _GREEN), _called(one.targets, _YELLOW)
        if green is None or yellow is None:
            continue
        key, limit, partly = _same_way(one.targets[green], one.targets[yellow])
        if key:
            path, beside = (("indicators", id, "targets", name) for name in (green, yellow))
            words = {"green": green, "yellow": yellow, "key": key, "limit": limit, "partly": partly}
            yield look.named(path, words, related=beside, id=id)


def _called(targets: Mapping[str, Target], names: set[str]) -> str | None:
    return next((one for one in targets if one.casefold() in names), None)


def _same_way(green: Target, yellow: Target) -> tuple[str, Decimal, Decimal]:
    """The key of the limit that both have, and both limits; no key where they are not of one kind."""
    for key in (*LOWER, *UPPER):
        limits = getattr(green, key), getattr(yellow, key)
        if all(isinstance(limit, Decimal) for limit in limits):
            return key, *limits
    return "", Decimal(0), Decimal(0)
