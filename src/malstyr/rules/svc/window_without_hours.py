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

import re

from malstyr.evaluate.cases import BY_THE_CLOCK
from malstyr.language.nearest import nearest
from malstyr.rules.reasons import Saying
from malstyr.rules.rule import Faults, Look
from malstyr.source.patch import Edit

_form = Saying(
    "”{name}” mäts under {window}, men inga öppettider i settings heter så.",
    '"{name}" is measured in {window}, but settings says no opening hours by that name.',
)
REASONS = {
    "near": _form("Menade du {instead}?", "Did you mean {instead}?"),
    "none": _form(
        "Lägg till opening_hours i settings, till exempel {{{id}: {{weekdays: 08:00-16:30}}}}, och skriv window: {id}.",
        "Add opening_hours to settings, such as {{{id}: {{weekdays: 08:00-16:30}}}}, and write window: {id}.",
    ),
    "some": _form(
        "Är det något av dem som finns i opening_hours ({known}), skriv det. Annars lägger du till ett där, till"
        " exempel {{{id}: {{weekdays: 08:00-16:30}}}}, och skriver window: {id}.",
        "If it is one of those in opening_hours ({known}), write that. Otherwise add one there, such as"
        " {{{id}: {{weekdays: 08:00-16:30}}}}, and write window: {id}.",
    ),
}


def find(look: Look) -> Faults:
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
