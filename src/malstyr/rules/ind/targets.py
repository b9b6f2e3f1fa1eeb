"""Targets that cannot be meant as they are written."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from malstyr.evaluate.aim import judged_each
from malstyr.evaluate.families.table import family_of
from malstyr.language.typography import number
from malstyr.model.indicators import Direction, Indicator
from malstyr.model.periods import parts_of_year
from malstyr.model.target import LOWER, OTHER_WAY, UPPER, Target
from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look
from malstyr.source.flow import in_braces
from malstyr.source.tree import SHORT, Map, Path
from malstyr.source.tree import find as find_node
from malstyr.workspace.cells import At
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import spoken

_of_list = Saying(
    "”{text}” står inom hakparentes, men ”{name}” mäts med ett tal.",
    "“{text}” stands in square brackets, but “{name}” is measured with a number.",
)
_NEVER = (" Är inget delvis uppfyllt, skriv partly: never.", " If nothing is partly met, write partly: never.")
_of_partly = Saying(
    "För ”{name}” är partly {partly}, men kravets gräns är {limit}. Inget värde kan bli delvis uppfyllt.",
    'For "{name}" partly is {partly}, but the limit of the requirement is {limit}. No value can be partly met.',
)
REASONS = {
    "one": _of_list(
        "Skriv talet utan hakparentes och med decimalpunkt, till exempel 4.0. Bara stegen i ett målvärde med done står"
        " inom hakparentes.",
        "Write the number without brackets and with a decimal point, such as 4.0. Only steps of a target with done"
        " stand in square brackets.",
    ),
    "parts": _of_list(
        "Är det ett tal för varje del av året, i ordning, skriv dem på var sin rad: {lines}. Annars skriver du det tal"
        " som gäller, utan hakparentes.",
        "If there is a number for each part of the year, in order, write each on a line of its own: {lines}. Otherwise"
        " write the number that holds, without brackets.",
    ),
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
_KEYS = ("target", "targets", "no_target")


def target_and_targets(look: Look) -> Faults:
    """An indicator with both a target and several, or with a target and a reason for having none.

    Why: It must be plain which target holds.
    Example:
        indicators:
          nki:
            measured_in: index
            method: enkät
      -     no_target: tendensbevakning
            target: {at_least: 56}
    Source: the format: target for one, targets for several with names, no_target for none
    Message: "{name}" has {keys}; only one of them can hold.
    Help: Keep one: target for one, targets for several with names, no_target with the reason for none.

    Finner: En indikator med både ett mål och flera, eller med mål och skäl för att inte ha något.
    Varför: Det måste vara tydligt vilket mål som gäller.
    Källa: formatet: target för ett, targets för flera med namn, no_target för inget
    Meddelande: ”{name}” har {keys}. Bara ett av dem kan gälla.
    Hjälp: Behåll ett: target för ett mål, targets för flera med namn, no_target med skälet för inget.
    """
    for id, indicator in look.workspace.data.indicators.items():
        keys = [key for key in _KEYS if getattr(indicator, key)]
        if len(keys) > 1:
            yield look.named(("indicators", id, keys[0]), keys=", ".join(keys))


def direction_contradicts_target(look: Look) -> Faults:
    """A direction that says the opposite of what the target asks.

    Why: With "lower is better" and "at least 80" a fall would be shown as both an improvement and a failure.
    Example:
        indicators:
          frisknärvaro:
            measured_in: procent
            method: lönesystemet
      -     direction: lower
            target: {at_least: 96}
    Source: the format: direction is written only where the target does not tell
    Message: direction says that {direction!w} is better, but the target {demand} says the opposite.
    Help: If {direction!w} is better, write {other} for {demand}. Otherwise take direction away.
    Related: the target

    Finner: En riktning som säger motsatsen till vad målet kräver.
    Varför: Med ”lägre är bättre” och ”minst 80” skulle en minskning visas både som en förbättring och som ett
        misslyckande.
    Källa: formatet: direction skrivs bara där målvärdet inte säger det
    Meddelande: direction säger att {direction!w} är bättre, men målet {demand} säger motsatsen.
    Hjälp: Är {direction!w} bättre, skriv {other} i stället för {demand}. Annars tar du bort direction.
    Också: målet
    """
    for id, indicator in look.workspace.data.indicators.items():
        against = {
            path: target.demands[0]
            for path, target in targets(id, indicator)
            if indicator.direction is not None
            and target.higher_is_better is (indicator.direction is not Direction.HIGHER)
        }
        if against:
            demands = dict.fromkeys(map(str, against.values()))
            words = {"demand": ", ".join(demands), "other": ", ".join(OTHER_WAY.get(one, "…") for one in demands)}
            fault = look.at(("indicators", id, "direction"), words, direction=indicator.direction)
            yield fault._replace(further=tuple(against))


_GREEN, _YELLOW = {"grön", "grönt", "green"}, {"gul", "gult", "yellow"}


def targets_are_colours(look: Look) -> Faults:
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


def list_for_number(look: Look) -> Faults:
    """A value in square brackets, of an indicator that is measured with a number.

    Why: Square brackets hold the steps of a checklist. A comma inside them makes two values of one number.
    Example:
        indicators:
          enkät:
            measured_in: betyg
            method: enkät
        values:
          enkät:
      -     2013: [4,0]
      +     2013: 4.0
    Source: the format: a value is a number, or a list of steps where the target is done

    Finner: Ett värde inom hakparentes för en indikator som mäts med ett tal.
    Varför: Hakparenteser är till för stegen i en checklista. Ett komma inom dem gör två värden av ett tal.
    Källa: formatet: ett värde är ett tal, eller en lista med steg där målvärdet är done
    """
    workspace = look.workspace
    for at in workspace.cells:
        if not isinstance(at.cell.value, tuple):
            continue
        indicator = workspace.data.indicators.get(at.indicator)
        if indicator is None or ("indicators", at.indicator) in workspace.damaged:
            continue
        if not any(target.done for target in indicator.all_targets.values()):
            lines = _of_parts(indicator, at, at.cell.value)
            name = indicator.name or spoken(at.indicator)
            words = {"text": f"[{', '.join(at.cell.value)}]", "name": name, "lines": lines}
            yield REASONS["parts" if lines else "one"].fault(look, (*at.path, SHORT), words)


def _of_parts(indicator: Indicator, at: At, numbers: tuple[str, ...]) -> str:
    """The numbers as they are typed where they are as many as the parts of their year; empty where they are not."""
    parts = parts_of_year(indicator.frequency or "", at.period.year) if at.period.whole_year else ()
    if len(parts) != len(numbers):
        return ""
    return ", ".join(f"{part}: {number}" for part, number in zip(parts, numbers, strict=True))


_Wrong: TypeAlias = tuple[str, Decimal] | None
"""Which reason, and the limit that it is about."""


def partly_out_of_place(look: Look) -> Faults:
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


def _wrong(indicator: Indicator, target: Target) -> _Wrong:
    partly = target.partly
    if not isinstance(partly, Decimal):
        return None
    if target.share is not None and target.within is None and judged_each(indicator):
        return "each", target.share
    return family_of(target.demand).misplaced(partly)


_BEFORE = r"(?:(?:antal|andel(?:en)?|totala?|genomsnittlig|medel|elevernas|personalens) )*"
_AFTER = r"(?: (?:i|på|per|bland|inom|hos|för) .*|,.*| \(.*|)"
_FALLS = (
    rf"{_BEFORE}(?:[^\W\d_]*(?<!frisk)(?:frånvaro|sjuktal|ohälsotal|kötid|väntetid|svarstid|handläggningstid"
    rf"|personalomsättning|skadegörelse|matsvinn|utsläpp|arbetslöshet|arbetsskador)(?:en|et|s)?"
    rf"|klagomål|olyckor|skador|kränkningar|brister|avhopp|vakanser|sick leave|absence|complaints){_AFTER}"
)
"""Names of what is to fall; ``anmälda avvikelser`` may be to rise, and so is ``besvarade klagomål``."""
_RISES = (
    rf"{_BEFORE}(?:frisknärvaro|svarsfrekvens|måluppfyllelse|(?:nöjda|trygga|behöriga|legitimerade) [^\W\d_]+"
    rf"|[^\W\d_]*(?:nöjdhet|trygghet|behörighet|nöjd-kund-index)|satisfaction|response rate)(?:en)?{_AFTER}"
)
"""Names of what is to rise."""


class _Asked(NamedTuple):
    """A target of which way it asks is told."""

    path: Path
    target: Target
    higher: bool


def target_turned(look: Look) -> Faults:
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

    Finner: Ett målvärde som kräver mer av det som ska minska, eller mindre av det som ska öka, enligt namnet eller de
        andra målvärdena.
    Varför: at_least och at_most är lätta att förväxla. Fel ord vänder indikatorns alla färger.
    Källa: formatet: kravet säger åt vilket håll det blir bättre, annars direction
    """
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
    rises = next(
        (way for way, names in ((False, _FALLS), (True, _RISES)) if re.fullmatch(names, name.casefold())), None
    )
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


def target_named_as_member(look: Look) -> Faults:
    """A target that is called as one of those the indicator is measured for, and holds for all of them.

    Why: The name of a target tells nothing of whom it is for. Each target is asked of every member.
    Example:
        units:
          städ: {no_plan: i förvaltningens plan}
          kost: {no_plan: i förvaltningens plan}
        indicators:
          nki:
            measured_in: index
            method: enkät
            for_each: [städ, kost]
            targets:
      -       städ: {at_least: 56}
      -       kost: {at_least: 60}
      +       städ: {at_least: 56, for: [städ]}
      +       kost: {at_least: 60, for: [kost]}
    Source: the format: a target is asked of every member, unless for says otherwise
    Message: The targets of "{name}" are called {named}, as some that it is measured for, but each holds for all of
        them.
    Help: Add for, which says whom a target is for: {line}

    Finner: Ett målvärde som heter som en av dem indikatorn mäts för, men gäller alla.
    Varför: Målvärdets namn säger inget om vem det gäller. Vart och ett gäller var och en.
    Källa: formatet: ett målvärde gäller var och en, om inte for säger något annat
    Meddelande: Målvärdena för ”{name}” heter {named}, som några av dem den mäts för, men vart och ett gäller alla.
    Hjälp: Lägg till for, som säger vem ett målvärde gäller: {line}
    """
    for id, one in look.workspace.data.indicators.items():
        members = look.workspace.members_of(id)
        named = [name for name, target in one.targets.items() if name in members and not target.for_]
        written = find_node(look.workspace.tree, ("indicators", id, "targets", named[0])) if named else None
        if isinstance(written, Map):
            from malstyr.workspace.nodes import in_one_line

            pairs = ((key, in_one_line(below)) for key, below in written.items())
            line = f"{named[0]}: {in_braces([*pairs, ('for', f'[{named[0]}]')])}"
            yield look.named(("indicators", id, "targets", named[0]), named=", ".join(named), line=line)
