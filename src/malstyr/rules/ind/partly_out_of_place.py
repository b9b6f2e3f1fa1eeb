"""A limit for partly met on the wrong side of the requirement, or a share of something that is judged once.

Why: Partly met lies between met and not met. On the wrong side it would never be said.
Example:
    indicators:
      sjukfrånvaro:
        measured_in: procent
  -     target: {at_most: 6, partly: 5}
  +     target: {at_most: 6, partly: 7}
Source: the format: partly is in the unit of the limit and on the side where the requirement is missed

Finner: En gräns för delvis uppfyllt på fel sida om kravet, eller en andel av något som bedöms en gång.
Varför: Delvis uppfyllt ligger mellan uppfyllt och inte uppfyllt. På fel sida skulle det aldrig sägas.
Källa: formatet: partly står i gränsens enhet, på den sida där kravet inte nås
"""

from decimal import Decimal
from typing import TypeAlias

from malstyr.evaluate.aim import judged_each
from malstyr.evaluate.families.table import family_of
from malstyr.language.typography import number
from malstyr.model.indicators import Indicator
from malstyr.model.target import Target
from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import spoken

_NEVER = (" Är inget delvis uppfyllt, skriv partly: never.", " If nothing is partly met, write partly: never.")
_of_partly = Saying(
    "För ”{name}” är partly {partly}, men kravets gräns är {limit}. Inget värde kan bli delvis uppfyllt.",
    'For "{name}" partly is {partly}, but the limit of the requirement is {limit}. No value can be partly met.',
)
REASONS = {
    "below": _of_partly(
        "Skriv ett tal under {limit}, i samma enhet." + _NEVER[0],
        "Write a number below {limit}, in the same unit." + _NEVER[1],
    ),
    "above": _of_partly(
        "Skriv ett tal över {limit}, i samma enhet." + _NEVER[0],
        "Write a number above {limit}, in the same unit." + _NEVER[1],
    ),
    "at-first": Reason(
        "För ”{name}” är partly {partly}, men kravet börjar på {limit}. Inget värde kan bli delvis uppfyllt innan"
        " kravet har passerat {partly}.",
        "Skriv partly på andra sidan {limit}, i samma enhet. Ska gränsen gälla först då, gör ett undantag (waivers)"
        " med skälet." + _NEVER[0],
        'For "{name}" partly is {partly}, but the requirement begins at {limit}. No value can be partly met before'
        " the requirement has passed {partly}.",
        "Write partly on the other side of {limit}, in the same unit. If it is to hold from then on only, waive the"
        " rule with the reason." + _NEVER[1],
    ),
    "two-sided": Reason(
        "För ”{name}” är partly {partly}, men målvärdet har både en undre och en övre gräns. Det går inte att veta"
        " vilken av dem partly gäller.",
        "Ta bort partly, eller dela målvärdet i två med var sin gräns och var sitt partly, under targets.",
        'For "{name}" partly is {partly}, but the target has both a lower and an upper limit. Which of them partly'
        " is for cannot be told.",
        "Remove partly, or make two targets with one limit and one partly each, under targets.",
    ),
    "tolerance": Reason(
        "För ”{name}” är partly {partly}, men en skillnad på {limit} är redan uppfyllt. Inget värde kan bli delvis"
        " uppfyllt.",
        "Skriv en skillnad som är större än {limit}." + _NEVER[0],
        'For "{name}" partly is {partly}, but a difference of {limit} is already met. No value can be partly met.',
        "Write a difference that is greater than {limit}." + _NEVER[1],
    ),
    "steps": Reason(
        "För ”{name}” är partly {partly}, men det ska vara ett antal steg, och alla är {limit}.",
        "Skriv hur många steg som räcker för delvis uppfyllt: ett heltal från 1 och under {limit}." + _NEVER[0],
        'For "{name}" partly is {partly}, but it is to be a number of steps, and all of them are {limit}.',
        "Write how many steps are enough for partly met: a whole number from 1 and below {limit}." + _NEVER[1],
    ),
    "each": Reason(
        "För ”{name}” säger målvärdet både share och partly. En andel av årets mätningar är uppfylld eller inte,"
        " aldrig delvis.",
        "Ta bort partly, eller ta bort share.",
        'For "{name}" the target says both share and partly. A share of the measurements of a year is met or not,'
        " never partly.",
        "Remove partly, or remove share.",
    ),
    "share": Reason(
        "För ”{name}” säger målvärdet share: {share}, men varken within eller att varje mätning bedöms. Det finns"
        " inget att ta en andel av.",
        "Gäller andelen ärenden, lägg till within. Gäller den årets mätningar, skriv hur ofta det mäts med"
        " frequency och ta bort year, eller skriv year: each. Annars ta bort share.",
        'For "{name}" the target says share: {share}, but neither within nor that every measurement is judged.'
        " There is nothing to take a share of.",
        "If it is a share of cases, add within. If it is a share of the year's measurements, write how often it is"
        " measured with frequency and remove year, or write year: each. Otherwise remove share.",
    ),
}
Wrong: TypeAlias = tuple[str, Decimal] | None
"""Which reason, and the limit that it is about."""


def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        for path, target in targets(id, indicator):
            words: dict[str, object] = {"name": indicator.name or spoken(id)}
            share, each = target.share, judged_each(indicator) and target.within is None
            if share is not None and target.within is None and not each:
                words["share"] = number(share, look.language)
                yield REASONS["share"].fault(look, (*path, "share"), words)
            wrong = _wrong(indicator, target)
            if wrong is not None and isinstance(target.partly, Decimal):
                reason, limit = wrong
                words |= {"partly": number(target.partly, look.language), "limit": number(limit, look.language)}
                yield REASONS[reason].fault(look, (*path, "partly"), words)


def _wrong(indicator: Indicator, target: Target) -> Wrong:
    partly = target.partly
    if not isinstance(partly, Decimal):
        return None
    if target.share is not None and target.within is None and judged_each(indicator):
        return "each", target.share
    return family_of(target.demand).misplaced(partly)
