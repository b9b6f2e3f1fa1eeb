"""What a service guarantee promises: within what time, counted from when."""

import re
from itertools import combinations

from malstyr.evaluate.cases import BY_THE_CLOCK
from malstyr.language.nearest import nearest
from malstyr.model.indicators import Indicator
from malstyr.model.measures import OTHER, measure
from malstyr.model.target import Target
from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look
from malstyr.rules.svc.cases import told_by_word
from malstyr.source.patch import Edit
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import open_on, spoken

_unnamed = Saying(
    "”{name}” mäts under {window}, men inga öppettider i settings heter så.",
    '"{name}" is measured in {window}, but settings says no opening hours by that name.',
)
REASONS = {
    "near": _unnamed("Menade du {instead}?", "Did you mean {instead}?"),
    "none": _unnamed(
        "Lägg till opening_hours i settings, till exempel {{{id}: {{weekdays: 08:00-16:30}}}}, och skriv window: {id}.",
        "Add opening_hours to settings, such as {{{id}: {{weekdays: 08:00-16:30}}}}, and write window: {id}.",
    ),
    "some": _unnamed(
        "Är det något av dem som finns i opening_hours ({known}), skriv det. Annars lägger du till ett där, till"
        " exempel {{{id}: {{weekdays: 08:00-16:30}}}}, och skriver window: {id}.",
        "If it is one of those in opening_hours ({known}), write that. Otherwise add one there, such as"
        " {{{id}: {{weekdays: 08:00-16:30}}}}, and write window: {id}.",
    ),
    "unit": Reason(
        "”{name}” mäts i {unit}, men within följs upp med hur många procent av ärendena som var klara i tid."
        " Värdena läses som procent.",
        "Skriv measured_in: procent och andelen som värde. Är värdet en tid, skriv gränsen med at_most i stället.",
        '"{name}" is measured in {unit}, but within is followed up by how many per cent of the cases were settled'
        " in time. The values are read as per cent.",
        "Write measured_in: procent and the share as the value. If the value is a time, write the limit with"
        " at_most instead.",
    ),
    "several": Reason(
        "”{name}” lovar både {first!w} och {then!w}. Det framgår inte vilken av tiderna en andel gäller, så ärenden"
        " räknas inte.",
        "Gör en indikator av varje tid.",
        '"{name}" promises both {first!w} and {then!w}. Which of the times a share is for is not said, so cases are'
        " not counted.",
        "Make an indicator of each time.",
    ),
}


def promise_without_target(look: Look) -> Faults:
    """A service guarantee that nothing measures.

    Why: A promise that is not measured cannot be seen to be kept or broken.
    Example:
        indicators:
          protokoll:
      -     promise: Protokollet publiceras efter justering
      +     promise: Protokollet publiceras inom två arbetsdagar efter justering
            measured_in: procent
      +     target: {within: 2 working days, from: justering, share: 100}
    Options: none; a promise that is not measured belongs in offers of the unit
    Source: Leksands kommun, Sektorsplan 2013–2015: service guarantees with times
    Message: The guarantee "{name}" has no target.
    Help: Add a target, such as {{within: 2 working days, from: …}}, or move the promise to the unit's offers.

    Finner: En servicegaranti som inget mäter.
    Varför: Om ett löfte inte mäts vet ingen om det hålls.
    Inställningar: inga; ett löfte som inte mäts hör hemma i enhetens offers
    Källa: Leksands kommun, Sektorsplan 2013–2015: servicegarantier med tider
    Meddelande: Garantin ”{name}” har inget mål.
    Hjälp: Lägg till ett mål, till exempel {{within: 2 working days, from: …}}, eller flytta löftet till enhetens
        offers.
    """
    for id, one in look.workspace.data.indicators.items():
        answered = one.all_targets or one.no_target or one.see
        if one.promise is not None and not answered and open_on(one, look.as_of):
            yield look.named(("indicators", id, "promise"))


def promise_without_start(look: Look) -> Faults:
    """A service guarantee that does not say from when its time is counted.

    Why: Two days from when the minutes are approved, or from the meeting? Without a start nobody can tell if it was
        kept.
    Example:
        indicators:
          protokoll:
      -     promise: Protokollet publiceras inom två arbetsdagar
      +     promise: Protokollet publiceras inom två arbetsdagar efter justering
            measured_in: procent
      -     target: {within: 2 working days, share: 100}
      +     target: {within: 2 working days, from: justering, share: 100}
    Source: Leksands kommun, Sektorsplan 2013–2015: times are counted from a named event
    Message: "{name}" is to be kept within {within!w}, but not from when.
    Help: Add from: with the event that starts the time.

    Finner: En servicegaranti som inte säger från när tiden räknas.
    Varför: Två dagar från justeringen, eller från mötet? Utan start kan ingen avgöra om den hölls.
    Källa: Leksands kommun, Sektorsplan 2013–2015: tider räknas från en händelse som nämns
    Meddelande: ”{name}” ska hållas inom {within!w}, men det står inte från när.
    Hjälp: Lägg till from: med händelsen som tiden räknas från.
    """
    for id, one in look.workspace.data.indicators.items():
        for path, target in targets(id, one):
            if target.within is not None and target.from_ is None and open_on(one, look.as_of):
                yield look.named((*path, "within"), within=told_by_word(target.within))


def window_without_hours(look: Look) -> Faults:
    """A promise in hours within a window that nobody has said the hours of.

    Why: Eight hours in office time are a day or two, by when the office is open. Without that nothing can be counted.
    Example:
      + settings:
      +   opening_hours:
      +     kontorstid: {weekdays: 08:00-16:30}
        indicators:
          felanmälan:
            promise: Felet är åtgärdat inom 8 timmar på kontorstid
            measured_in: procent
            method: ärendesystemet
            window: kontorstid
            target: {within: 8 hours, from: anmälan, share: 90}
    Source: Leksands kommun, Sektorsplan 2013–2015: availability in office hours

    Finner: Ett löfte i timmar inom ett tidsfönster som ingen har sagt timmarna för.
    Varför: Åtta timmar på kontorstid är en dag eller två, beroende på när det är öppet. Utan det går inget att räkna.
    Källa: Leksands kommun, Sektorsplan 2013–2015: tillgänglighet under kontorstid
    """
    hours = look.workspace.data.settings.opening_hours
    for id, one in look.workspace.data.indicators.items():
        counted = any(
            target.within is not None and target.within.unit in BY_THE_CLOCK for target in one.all_targets.values()
        )
        near = nearest(one.window, hours) if one.window is not None else None
        if one.window is None or one.window in hours:
            continue
        if counted or near is not None or re.search(r"[0-9]", one.window):
            window = "-".join(re.findall(r"\b[^\W\d_]\w*", one.window)).lower() or "…"  # as an id may be
            path = ("indicators", id, "window")
            edit = Edit(look.workspace.place(path), near) if near is not None else None
            form = "near" if near is not None else "some" if hours else "none"
            words = {"window": one.window, "id": window, "form": form, "known": ", ".join(hours)}
            yield look.named(path, words, edit=edit)


def promise_share_unclear(look: Look) -> Faults:
    """A guarantee whose value cannot be a share of cases kept: measured in something else, or with several times at
    once.

    Why: The value of a guarantee is how many per cent of the cases were settled in time. Another number is read wrong.
    Example:
        indicators:
          bygglov:
            promise: Bygglov inom tio veckor från komplett ansökan
      -     measured_in: dagar
      +     measured_in: procent
            method: ärendesystemet
            target: {within: 10 weeks, from: komplett ansökan, share: 90}
    Source: the format: the value of a target with within is the share of the cases
    Related: the other time

    Finner: En garanti vars värde inte kan vara andelen ärenden i tid: den mäts i något annat, eller lovar flera tider.
    Varför: Värdet för en garanti är hur många procent av ärendena som var klara i tid. Ett annat tal läses fel.
    Källa: formatet: värdet för en garanti är andelen av ärendena
    Också: den andra tiden
    """
    for id, one in look.workspace.data.indicators.items():
        promises = [(path, target) for path, target in targets(id, one) if target.within is not None]
        if not promises or not open_on(one, look.as_of):
            continue
        name = one.name or spoken(id)
        if _of_no_share(one):
            words = {"name": name, "unit": one.measured_in or ""}
            yield REASONS["unit"].fault(look, ("indicators", id, "measured_in"), words)
        for (before, first), (path, then) in combinations(promises, 2):
            times = [told_by_word(target.within) for target in (first, then) if target.within is not None]
            if times[0] != times[1] and _at_once(first, then):
                words = {"name": name, "first": times[0], "then": times[1]}
                yield REASONS["several"].fault(look, (*path, "within"), words, related=(*before, "within"))


def _of_no_share(one: Indicator) -> bool:
    """Whether it is known that what is measured is no share in per cent."""
    unit = measure(one.measured_in)
    return unit != OTHER and unit.out_of != 100


def _at_once(one: Target, other: Target) -> bool:
    """Whether two targets are for the same time."""
    mine, theirs = one.during or one.by, other.during or other.by
    return mine is None or theirs is None or mine.meets(theirs)
