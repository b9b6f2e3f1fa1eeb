"""What is said of an indicator: how it is measured, in what, and where its values are from."""

import re

from malstyr.model.demands import Done, Position
from malstyr.model.measures import Quantity, ends_turned, measure, without_stray_sign
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.patch import Edit
from malstyr.source.tree import Path
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import open_on, spoken

REASONS = {
    "none": Reason(
        "”{name}” säger inte vad den mäts i.",
        "Lägg till measured_in: med en enhet, till exempel procent, antal eller tkr.",
        '"{name}" does not say what it is measured in.',
        "Add measured_in: with a unit, such as procent, antal or tkr.",
    ),
    "kind": Reason(
        "”{name}” mäts i ”{unit}”, men det säger inte vilken enhet talen är i.",
        "Skriv enheten, till exempel measured_in: {example}",
        '"{name}" is measured in "{unit}", which does not say which unit the numbers are in.',
        "Write the unit, such as measured_in: {example}",
    ),
    "several": Reason(
        "”{name}” mäts i ”{unit}”, som är flera enheter för samma sak.",
        "Skriv den som talen är i, till exempel measured_in: {example}",
        '"{name}" is measured in "{unit}", which is several units of the same thing.',
        "Write the one that the numbers are in, such as measured_in: {example}",
    ),
    "sign": Reason(
        "”{name}” mäts i ”{unit}”, där ett tecken gör att enheten inte känns igen.",
        "Menas {example}, skriv measured_in: {example}",
        '"{name}" is measured in "{unit}", where a sign makes the unit unknown.',
        "If {example} is meant, write measured_in: {example}",
    ),
}


def missing_method(look: Look) -> Faults:
    """An indicator with a target that does not say how it is measured.

    Why: A share of "satisfied" people means nothing until it is said who was asked what; a new method breaks the
        series.
    Example:
        indicators:
          nöjda-matgäster:
            measured_in: procent
      +     method: årlig enkät till elever och äldre
            target: {at_least: 75}
    Options: none; checklists, formulas, surveys, guarantees and Kolada figures say how by themselves
    Source: Haparanda stad, Mål- och resultatstyrning: what is measured, how, and when
    Message: "{name}" has a target but does not say how it is measured.
    Help: Add method: with a few words, such as: yearly survey to all users.

    Finner: En indikator med mål som inte säger hur den mäts.
    Varför: En andel ”nöjda” säger inget förrän det står vilka som fick vilken fråga. Och en ny metod bryter serien.
    Inställningar: inga; checklistor, formler, enkäter, garantier och Koladas nyckeltal säger själva hur
    Källa: Haparanda stad, Mål- och resultatstyrning: vad som mäts, hur och när
    Meddelande: ”{name}” har ett mål men säger inte hur den mäts.
    Hjälp: Lägg till method: med några ord, till exempel: årlig enkät till alla brukare.
    """
    for id, one in look.workspace.data.indicators.items():
        says = one.method or one.formula or one.survey or one.promise or one.kolada or one.see
        counted = any(not isinstance(target.demand, Done) for target in one.all_targets.values())
        if counted and not says and open_on(one, look.as_of):
            yield look.named(("indicators", id))


def missing_source(look: Look) -> Faults:
    """Values that do not say where they come from.

    Why: A figure in front of a board must be possible to follow back.
    Example:
      + about:
      +   source: kundenkäten
        indicators:
          nki: {measured_in: index}
        values:
          nki:
            2013: 58
    Options: none; one of about.source of the file, source of the indicator or source of the value is enough
    Source: official statistics: every figure states its source
    Message: Where the values of "{name}" come from is not said.
    Help: Add about: {{source: …}} at the top of {file}, or source: on the indicator.

    Finner: Värden som inte säger varifrån de kommer.
    Varför: En siffra på nämndens bord måste gå att följa tillbaka.
    Inställningar: inga; det räcker med about.source i filen, source på indikatorn eller source på värdet
    Källa: officiell statistik: varje siffra har sin källa
    Meddelande: Det står inte varifrån värdena för ”{name}” kommer.
    Hjälp: Lägg till about: {{source: …}} överst i {file}, eller source: på indikatorn.
    """
    workspace = look.workspace
    if all((about := workspace.about.get(one.name)) is not None and about.source for one in workspace.sources):
        return
    told: set[str] = set()
    for at in workspace.cells:
        indicator = workspace.data.indicators.get(at.indicator)
        if indicator is None or indicator.source or indicator.kolada or at.cell.source or at.indicator in told:
            continue
        if workspace.source_of_value(at.path) is None:
            told.add(at.indicator)
            name, file = indicator.name or spoken(at.indicator), workspace.place(at.path).source.name
            yield look.at(at.path, name=name, file=file)


_KINDS = {
    "procent": ("andel", "andelar", "kvot", "share"),
    "tkr": ("pengar", "belopp", "kostnad", "money"),
    "dagar": ("tid", "tidsåtgång", "time"),
    "antal": ("siffror", "tal", "värde", "mått", "enheter", "number", "value"),
}
"""Words for a kind of quantity that are no unit of it, by a unit that is one."""
_EXAMPLES = {word: unit for unit, words in _KINDS.items() for word in words}


def _units_of_one_kind(text: str) -> str | None:
    """The first of several units with a slash between that each tell the same kind of quantity, ``tkr/mnkr``."""
    units = [measure(one) for one in text.split("/")]
    kinds = {one.quantity for one in units}
    told = len(units) > 1 and len(kinds) == 1 and kinds <= {Quantity.MONEY, Quantity.WEIGHT, Quantity.SHARE}
    return text.partition("/")[0].strip() if told else None


def missing_measured_in(look: Look) -> Faults:
    """An indicator with a target in numbers, with values, or half written, that does not say what they are numbers of.

    Why: Nobody can tell 12 per cent from 12 people in a report, and no number can be checked against its unit.
    Example:
        indicators:
          klagomål:
      +     measured_in: ärenden
            method: räknas i ärendesystemet
            target: {at_most: 12}
    Options: none; checklists, surveys, places and guarantees need no unit, nor what is measured elsewhere (see)
    Source: SS-ISO 80000-1: a value is a number and a unit

    Finner: En indikator som har ett målvärde i tal, värden eller är halvskriven, men inte säger vad talen är tal av.
    Varför: I en rapport går det inte att skilja 12 procent från 12 personer, och inget tal kan kontrolleras mot sin
        enhet.
    Inställningar: inga; checklistor, enkäter, placeringar och garantier behöver ingen enhet, och inte heller det som
        mäts någon annanstans (see)
    Källa: SS-ISO 80000-1: ett värde är ett tal och en enhet
    """
    for id, one in look.workspace.data.indicators.items():
        unit = one.told_in or ""
        known = without_stray_sign(unit)
        several = _units_of_one_kind(unit)
        example = known or several or _EXAMPLES.get(unit.casefold().strip())
        if (one.told_in and example is None) or one.survey or one.see or not open_on(one, look.as_of):
            continue
        if one.unit is not None and one.unit not in look.workspace.data.units:
            continue  # told by unknown-id, which asks whether it is what is measured in
        demands = [target.demand for target in one.all_targets.values()]
        counted = demands or look.workspace.data.values.get(id) or not any((one.no_target, one.formula, one.promise))
        if (counted or several) and not any(isinstance(demand, Done | Position) for demand in demands):
            words = {"name": one.name or spoken(id), "unit": one.told_in, "example": example}
            path = ("indicators", id, *(("measured_in",) if example is not None else ()))
            kind = "none" if example is None else "sign" if known else "several" if several else "kind"
            yield REASONS[kind].fault(look, path, words)


def no_such_kolada_id(look: Look) -> Faults:
    """An indicator names a Kolada figure with an id that none has.

    Why: Nothing can be fetched for it, and whoever checks the figure at Kolada finds another one or none.
    Example:
        indicators:
          betyg:
            measured_in: procent
      -     kolada: N1543
      +     kolada: N15436
            no_target: följs utan mål
    Source: Kolada v3: ids of figures are N or U and five digits
    Message: "{text}" is no id of a figure in Kolada: it is N or U and five digits, such as N00945.
    Help: Write {instead}.
    Otherwise: Search for the figure at kolada.se and copy its id.

    Finner: En indikator som anger ett nyckeltal i Kolada med ett id som inget nyckeltal har.
    Varför: Inget kan hämtas, och den som vill se nyckeltalet hos Kolada hittar ett annat eller inget.
    Källa: Kolada v3: ett nyckeltals id är N eller U och fem siffror
    Meddelande: ”{text}” är inget id för ett nyckeltal i Kolada: det är N eller U och fem siffror, till exempel N00945.
    Hjälp: Skriv {instead}.
    Annars: Sök upp nyckeltalet på kolada.se och kopiera dess id.
    """
    for id, one in look.workspace.data.indicators.items():
        if one.kolada is not None and not re.fullmatch(r"[NU][0-9]{5}", one.kolada):
            path, within = ("indicators", id, "kolada"), _within(one.kolada)
            edit = Edit(look.workspace.place(path), within) if within is not None else None
            yield look.at(path, edit=edit, text=one.kolada)


def _within(text: str) -> str | None:
    """The one id that stands in an address, or with something before or after it."""
    found = {id.upper() for id in re.findall(r"(?i)(?<![a-z0-9])[NU][0-9]{5}(?![a-z0-9])", text)}
    return found.pop() if len(found) == 1 else None


_COUNTY = "0[13-9]|1[0234789]|2[0-5]"
"""Counties by code. 02, 11, 15 and 16 are joined to others, and no code has been theirs since 1998."""
_AREA = rf"0000|00(?:{_COUNTY})|(?:{_COUNTY})(?!00)[0-9]{{2}}|G[0-9]+"


def no_such_kolada_area(look: Look) -> Faults:
    """A code of an area that is none in Kolada.

    Why: Nothing can be fetched for it, and what was meant is another area or a name.
    Example:
        indicators:
          hälsa:
            measured_in: procent
            no_target: följs utan mål
      -     area: Stockholm
      +     area: "0180"
    Source: SCB, Län och kommuner i kodnummerordning; Kolada v3: 0000 is the country, 0001–0025 regions, G and digits
        groups
    Message: "{text}" is no code of an area in Kolada.
    Help: Write the code of the municipality, four digits in quotes; the first two are the county, and 0180 is
        Stockholm. The country is 0000, regions are 0001 to 0025, and groups of municipalities are G and digits.

    Finner: En områdeskod som inte finns i Kolada.
    Varför: Inget kan hämtas, och det som menas är ett annat område eller ett namn.
    Källa: SCB, Län och kommuner i kodnummerordning; Kolada v3: 0000 är riket, 0001–0025 regioner, G och siffror grupper
    Meddelande: ”{text}” är ingen områdeskod i Kolada.
    Hjälp: Skriv kommunkoden, fyra siffror inom citattecken. De två första är länet, och 0180 är Stockholm. Riket är
        0000, regioner är 0001 till 0025, och kommungrupper är G och siffror.
    """
    data = look.workspace.data
    own = data.organisation.kolada if data.organisation is not None else ()
    written: list[tuple[Path, str]] = [(("organisation", "kolada", n), code) for n, code in enumerate(own)]
    written += [(("indicators", id, "area"), one.area) for id, one in data.indicators.items() if one.area is not None]
    for path, code in written:
        if not re.fullmatch(_AREA, code):
            yield look.at(path, text=code)


def scale_turned(look: Look) -> Faults:
    """A scale that is written from its highest end to its lowest.

    Why: Which values are possible is then not known, so that a slip of a digit in one of them is found by nobody.
    Example:
        indicators:
      -   kompass: {measured_in: poäng 100–0, method: utvärdering}
      +   kompass: {measured_in: poäng 0–100, method: utvärdering}
    Source: the format: a scale has its lowest end first
    Message: The scale of {name} goes from {high} to {low}.
    Help: Write the lowest end first: {low}–{high}. If the lowest value is the best, the target says so: at_most.

    Finner: En skala som är skriven från det högsta till det lägsta.
    Varför: Då är det inte känt vilka värden som kan finnas, och ett felskrivet värde upptäcks inte.
    Källa: formatet: en skala har sin lägsta ände först
    Meddelande: Skalan för {name} går från {high} till {low}.
    Hjälp: Skriv det lägsta först: {low}–{high}. Är det lägsta värdet bäst säger målvärdet det: at_most.
    """
    for id, one in look.workspace.data.indicators.items():
        ends = ends_turned(one.measured_in)
        if ends is not None:
            high, low = ends
            yield look.named(("indicators", id, "measured_in"), high=high, low=low)


def total_undefined(look: Look) -> Faults:
    """A target for the total of an indicator that does not say what its total is.

    Why: The sum of four departments' costs is a total; the sum of their satisfaction is not.
    Example:
        units:
          städ: {no_plan: i förvaltningens plan}
        indicators:
          kostnad:
            measured_in: tkr
            method: ekonomisystemet
            for_each: [städ]
      +     total: sum
            target: {at_most: 100, for: total}
    Source: the format: for: total needs total: sum or mean
    Message: The target is for the total, but "{name}" does not say what its total is.
    Help: Add total: sum or total: mean.

    Finner: Ett mål för totalen där indikatorn inte säger vad totalen är.
    Varför: Summan av fyra avdelningars kostnader är en total. Summan av deras nöjdhet är det inte.
    Källa: formatet: for: total behöver total: sum eller mean
    Meddelande: Målet gäller totalen, men ”{name}” säger inte vad totalen är.
    Hjälp: Lägg till total: sum eller total: mean.
    """
    for id, indicator in look.workspace.data.indicators.items():
        for path, target in targets(id, indicator):
            if target.for_ == ("total",) and _undefined(look, id):
                yield look.named((*path, "for"))


def _undefined(look: Look, id: str, seen: frozenset[str] = frozenset()) -> bool:
    """Whether nothing tells the total of an indicator, or of a part with members that its formula has."""
    data = look.workspace.data
    indicator, series = data.indicators[id], data.values.get(id)
    unread = not look.workspace.damaged.isdisjoint((("indicators", id), ("values", id)))
    if unread or indicator.total or (series is not None and series.periods):
        return False
    if indicator.formula is None:
        return True
    parts = {one.indicator for one in indicator.formula.quantities() if look.workspace.members_of(one.indicator)}
    return any(_undefined(look, part, seen | {id}) for part in parts - seen - {id})
