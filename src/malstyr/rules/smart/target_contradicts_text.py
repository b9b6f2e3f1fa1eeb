"""A text that says something else than the targets it is about.

Why: The board decides on the words and is judged by the numbers; where they differ nobody knows what was decided.
Example:
    goals:
      certifiering:
  -     text: Alla lokalvårdare är certifierade 2013
  +     text: Minst 84 % av lokalvårdarna är certifierade 2013
        period: 2013
    indicators:
      certifierade-lokalvårdare:
        serves: [certifiering]
        measured_in: procent
        method: personalregister
        target: {at_least: 84, during: 2013}
Source: Leksands kommun, Sektorsplan 2013–2015: certify all cleaners, from 73 % to 84 %
Related: the target

Finner: En text som säger något annat än målen den handlar om.
Varför: Nämnden beslutar om orden och bedöms efter siffrorna. Skiljer de sig vet ingen vad som är beslutat.
Källa: Leksands kommun, Sektorsplan 2013–2015: certifiera alla lokalvårdare, från 73 % till 84 %
Också: målet
"""

from collections.abc import Iterable
from decimal import Decimal

from malstyr.evaluate.aimed import Aimed, Contradiction
from malstyr.evaluate.contradictions import contradictions, contradictions_of_name
from malstyr.evaluate.reading import Held
from malstyr.evaluate.smarta import serving
from malstyr.language.typography import NARROW, number
from malstyr.language.words import words
from malstyr.model.indicators import Indicator
from malstyr.model.target import Target
from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import spoken

_contradicted = Saying(
    "I texten står {quoted}, men målet för ”{indicator}” säger {shown}.",
    "The text says {quoted}, but the target of “{indicator}” says {shown}.",
)


def _form(sv: str, en: str) -> Reason:
    """With what to type where the target holds, which is the same for all of them."""
    return _contradicted(
        f"{sv} Är det målvärdet som gäller, skriv {{shown}} i stället för {{quoted}} i texten.",
        f"{en} If the target holds, write {{shown}} instead of {{quoted}} in the text.",
    )


REASONS = {
    "number": _form(
        "Är det texten som gäller, skriv {typed} i målvärdet i stället för {data}.",
        "If the text holds, write {typed} in the target instead of {data}.",
    ),
    "comparator": _form(
        "Är det texten som gäller, skriv {other_way} i målvärdet i stället för {data}.",
        "If the text holds, write {other_way} in the target instead of {data}.",
    ),
    "year": _form(
        "Är det texten som gäller, skriv {typed} i målvärdet i stället för {data}.",
        "If the text holds, write {typed} in the target instead of {data}.",
    ),
    "direction": _contradicted(
        "Är det texten som gäller, skriv direction: {other_way}. Annars skriver du {verb} i stället för {quoted} i"
        " texten.",
        "If the text holds, write direction: {other_way}. Otherwise write {verb} instead of {quoted} in the text.",
    ),
    "universal": _form(
        "Är det texten som gäller, skriv 100 i målvärdet i stället för {data}.",
        "If the text holds, write 100 in the target instead of {data}.",
    ),
}
_OPPOSITES = {"at_least": "at_most", "more_than": "less_than", "higher": "lower"}
_OTHER_WAY = _OPPOSITES | {other: one for one, other in _OPPOSITES.items()}
"""The key or the word that says the opposite."""


def find(look: Look) -> Faults:
    data = look.workspace.data
    for name, goal in data.goals.items():
        aims = [_aimed(look, id, one, target) for id, one, target in serving(look.workspace, name)]
        periods = (look.workspace.period_of(goal), *(plan.period for plan in data.plans.values()))
        years = {year for period in periods if period is not None for year in (period.start.year, period.end.year)}
        if aims and not any(_unread(look, one) for one in aims):
            yield from _said(look, ("goals", name, "text"), contradictions(goal.text, aims, years))
    for id, indicator in data.indicators.items():
        own = [_aimed(look, id, indicator, target) for _, target in targets(id, indicator)]
        if indicator.text and own:
            yield from _said(look, ("indicators", id, "text"), contradictions(indicator.text, own))
        if indicator.name and own:
            yield from _said(look, ("indicators", id, "name"), contradictions_of_name(indicator.name, own))


def _aimed(look: Look, id: str, indicator: Indicator, target: Target) -> Aimed:
    def value_of(year: int) -> Decimal | None:
        reading = look.evaluation.readings.yearly(id, None, year)
        return reading.value if reading.held is Held.VALUE and reading.steps is None else None

    span = look.evaluation.readings.span(id, target.serves)
    return Aimed(id, indicator.name or spoken(id), indicator, target, value_of, span)


def _unread(look: Look, one: Aimed) -> bool:
    """Whether a target of the indicator may be what the text says, and could not be read."""
    named = {name for target in targets(one.id, one.indicator) for _, name in target[1].references}
    return ("indicators", one.id) in look.workspace.damaged or not named <= look.workspace.data.indicators.keys()


def _said(look: Look, path: Path, found: Iterable[Contradiction]) -> Faults:
    for one in found:
        said, shown = (words(look.language).get(f"contradiction.{text}", text) for text in (one.said, one.data))
        if one.kind in ("number", "universal"):
            shown = " / ".join(number(Decimal(level), look.language) for level in one.data.split(" / "))
            shown += f"{NARROW}%" if one.unit == "%" else f"{NARROW}{one.unit}" if one.unit else ""
        target = ("target",) if one.aimed.indicator.target is not None else ("targets",)
        told = {
            "quoted": words(look.language)["contradiction.quoted"].format(text=said),
            "indicator": one.aimed.name,
            "data": one.data,
            "shown": shown,
            "typed": one.typed,
            "other_way": _OTHER_WAY.get(one.data, ""),
            "verb": words(look.language)[f"contradiction.{'increase' if one.data == 'higher' else 'decrease'}"],
        }
        at = ("indicators", one.aimed.id, *target)
        yield REASONS[one.kind].fault(look, path, told, related=at, keys=(one.kind, one.aimed.id))
