"""A value for a part that the indicator is not split by.

Why: What is shown as "of which" is declared once, so that every year shows the same parts.
Example:
    indicators:
      lån:
        measured_in: st
        of_which: [women, men]
    values:
      lån:
  -     2013: {value: 10, of_which: {woman: 4, men: 6}}
  +     2013: {value: 10, of_which: {women: 4, men: 6}}
Source: the format: of_which on the indicator says which parts there are
Message: "{id}" is not among the parts of "{name}".
Help: Did you mean {instead}?
Otherwise: {help}

Finner: Ett värde för en del som indikatorn inte är uppdelad på.
Varför: Det som visas som ”varav” bestäms en gång, så att varje år visar samma delar.
Källa: formatet: of_which på indikatorn säger vilka delar som finns
Meddelande: ”{id}” är inte någon av delarna i ”{name}”.
Hjälp: Menade du {instead}?
Annars: {help}
"""

from malstyr.language.meant import meant_by
from malstyr.language.nearest import Spellings, listed_choices
from malstyr.model.indicators import GENDERS
from malstyr.rules.rule import Faults, Look
from malstyr.source.patch import Edit
from malstyr.source.tree import KEY
from malstyr.workspace.references import as_called, ids_by_name
from malstyr.workspace.workspace import spoken

_ALIKE = {"girls": "women", "boys": "men", "women": "girls", "men": "boys"}
"""Who is meant by one of the words for a gender where the other stands: pupils are called by both."""
PARTS_THERE = {
    "sv": "Delarna är: {parts}. Lägg till den i indikatorns of_which, eller ta bort den här.",
    "en": "The parts are: {parts}. Add it to of_which of the indicator, or remove it here.",
}
NO_PARTS = {
    "sv": "Indikatorn har ingen of_which. Skriv of_which: [{named}] på den, eller ta bort delarna här.",
    "en": "The indicator has no of_which. Write of_which: [{named}] on it, or remove the parts here.",
}
"""Of an indicator that has no parts: all that it has values for is told of together."""


def find(look: Look) -> Faults:
    workspace = look.workspace
    without = set[str]()
    for at in workspace.cells_saying("of_which"):
        if not at.cell.of_which or at.indicator not in workspace.data.indicators:
            continue
        indicator = workspace.data.indicators[at.indicator]
        parts = workspace.members(indicator.of_which)
        if not workspace.knows_groups(indicator.of_which):
            continue  # told by unknown-id, or as what could not be read
        strange = [part for part in at.cell.of_which if part not in parts]
        if not strange or ("indicators", at.indicator) in workspace.damaged:
            continue
        spellings, genders, called = Spellings(parts), [one for one in parts if one in GENDERS], ids_by_name(parts)
        if not parts and at.indicator in without:
            continue
        without.add(at.indicator)
        told = PARTS_THERE if parts else NO_PARTS
        words = {"parts": listed_choices(parts), "named": ", ".join(strange)}
        mend = look.says(told, words)
        for part in strange if parts else strange[:1]:
            path = (*at.path, "of_which", part, KEY)
            said, taken = next(iter(meant_by(part, genders)), None) or called.get(as_called(part)), look.taken(path)
            pair = _ALIKE.get(next(iter(meant_by(part, GENDERS)), ""))
            near = said or spellings.nearest(part, taken) or spellings.inflected(part, taken)
            edit = Edit(workspace.place(path), near) if near is not None and near not in taken else None
            name = indicator.name or spoken(at.indicator)
            if near is None and pair in parts:
                yield look.at(path, id=part, name=name, parts=words["parts"], help=mend, instead=pair)
            else:
                yield look.at(path, edit=edit, id=part, name=name, parts=words["parts"], help=mend)
