"""Names of members, parts and steps that nothing defines."""

import re

from malstyr.language.meant import meant_by
from malstyr.language.nearest import Spellings, listed_choices, nearest
from malstyr.model.indicators import GENDERS, Missing
from malstyr.model.periods import part_of_some_year
from malstyr.model.target import SHOWN, TOTAL
from malstyr.rules.rule import Faults, Look
from malstyr.source.patch import Edit
from malstyr.source.tree import KEY, SHORT
from malstyr.workspace.cells import cells_of
from malstyr.workspace.references import as_called, ids_by_name, named_members
from malstyr.workspace.workspace import Workspace, spoken

_OF_TIME = {
    "sv": "Är det en del av ett år, skriv ÅÅÅÅ{part}, med årets fyra siffror i stället för ÅÅÅÅ. Annars: {otherwise}",
    "en": "If it is a part of a year, write YYYY{part}, with its four digits for YYYY. Otherwise: {otherwise}",
}
"""Of what can be a part of a year that stands where a member would."""
_OF_THESE = {
    "sv": "Mäts för: {members}. Lägg till den i for_each, eller ta bort den här.",
    "en": "Measured for: {members}. Add it to for_each, or remove it here.",
}
_OF_MEMBERS_OF_LIST = {
    "sv": "Mäts för: {members}. Lägg till den i listan {list}, eller ta bort den här.",
    "en": "Measured for: {members}. Add it to the list {list}, or remove it here.",
}
"""Of an indicator that is measured for all that a list holds."""
_OF_TOTAL = {
    "sv": "Helheten räknas ut av delarna: skriv total: sum (summan) eller total: mean (medel) på indikatorn, och ta"
    " bort {id} här. Är den mätt för sig, skriv värdet direkt under indikatorn.",
    "en": "The whole is computed from its parts: write total: sum or total: mean on the indicator, and delete {id}"
    " here. If it is measured by itself, write the value directly under the indicator.",
}
"""Of what stands for all members together."""
_TOTAL = r"(?i)total[a-zåäö]*|summa|sammanlagt|samtliga|alla|hela\W.*|.*snitt(?:et)?|medel(?:värdet?)?|all|sum|whole"
_NO_MEMBERS = {
    "sv": "Indikatorn har ingen for_each. Mäts den för var och en, lägg till for_each: [{named}] på indikatorn. Annars"
    " skriver du värdet direkt under indikatorn.",
    "en": "The indicator has no for_each. If it is measured for each, add for_each: [{named}] to it. Otherwise write"
    " the value directly under the indicator.",
}
_NO_SUCH_MEMBERS = {
    "sv": "Indikatorn har ingen for_each. Mäts den för var och en, lägg till {unknown} under units (enheter), och"
    " for_each: [{named}] på indikatorn. Annars skriver du värdet direkt under indikatorn.",
    "en": "The indicator has no for_each. If it is measured for each, add {unknown} to units, and for_each: [{named}]"
    " to the indicator. Otherwise write the value directly under the indicator.",
}
"""Of those of whom some are neither a unit nor an item of a list."""
_OF_CELL_KEY = {
    "sv": "Det är en nyckel, och den står under perioden. Skriv så här under {indicator}:\n{line}{dots_sv}",
    "en": "It is a key, and stands below the period. Write this under {indicator}:\n{line}{dots_en}",
}
"""Of a key of an outcome that stands where a member would."""
_OF_GENDERS = {
    "sv": "Värden för kön står inom periodens klamrar, till exempel 2013: {{value: …, of_which: {{{gender}: …}}}}, och"
    " indikatorn har of_which: [women, men] eller [girls, boys].",
    "en": "Values by gender stand in the braces of the period, as in 2013: {{value: …, of_which: {{{gender}: …}}}}, and"
    " the indicator has of_which: [women, men] or [girls, boys].",
}
"""Of an indicator that is measured for none: all that it has values for is told of together."""


def unknown_member(look: Look) -> Faults:
    """A value, or a target, for a member that the indicator is not measured for.

    Why: A value under a misspelt unit is left out of everything, and the unit looks unmeasured.
    Example:
        units:
          städ: {no_plan: i förvaltningens plan}
        indicators:
          nki:
            measured_in: index
            for_each: [städ]
        values:
          nki:
      -     stad:
      +     städ:
              2013: 58
    Source: the format: values stand as indicator, member, period
    Message: "{id}" is not among those that "{name}" is measured for.
    Help: Did you mean {instead}?
    Otherwise: {help}
    Related: this too

    Finner: Ett värde eller ett målvärde för en del som indikatorn inte mäts för.
    Varför: Ett värde under en felstavad enhet kommer inte med någonstans, och enheten ser omätt ut.
    Källa: formatet: värden står som indikator, del, period
    Meddelande: ”{id}” är inte någon av dem som ”{name}” mäts för.
    Hjälp: Menade du {instead}?
    Annars: {help}
    Också: likaså detta
    """
    workspace = look.workspace
    for id, indicator in workspace.data.indicators.items():
        if ("indicators", id) in workspace.damaged or not workspace.knows_groups(indicator.for_each):
            continue
        members = workspace.members_of(id)
        name, shown = indicator.name or spoken(id), listed_choices(members)
        in_values, in_targets = Spellings(members), Spellings((*members, TOTAL, SHOWN))
        strange = [(member, path) for member, path in named_members(workspace, id, indicator) if member not in members]
        named = ", ".join(dict.fromkeys(member for member, _ in strange))
        genders = {one for member, _ in strange for one in meant_by(member, GENDERS)}
        lists = [one for one in indicator.for_each if one in workspace.data.lists]
        of_members = _OF_MEMBERS_OF_LIST if len(lists) == len(indicator.for_each) == 1 else _OF_THESE
        unknown = ", ".join(dict.fromkeys(one for one, _ in strange if not _is_there(workspace, one)))
        told = (
            of_members
            if members
            else _OF_GENDERS
            if genders
            else _NO_SUCH_MEMBERS
            if unknown and not workspace.lost
            else _NO_MEMBERS
        )
        words = {"members": shown, "named": named, "gender": min(genders, default=""), "list": "".join(lists)}
        words["unknown"] = unknown
        if strange:
            from malstyr.workspace.mistakes.figures import by_cell_key, cell_key, words_of  # only for who mistakes some

            if any(cell_key(member) for member, _ in strange):
                figures = words_of(workspace.tree, by_cell_key(workspace.tree, id))
                told, words = _OF_CELL_KEY, {"indicator": id, **figures}
        mend = look.says(told, words)
        called = ids_by_name(members) if strange else {}
        for member, path in strange if members else strange[:1]:
            part = part_of_some_year(member) or ""
            if re.fullmatch(_TOTAL, member) and members and path[-2] != "for":
                yield look.at(path, id=member, name=name, help=look.says(_OF_TOTAL, {"id": member}))
                continue
            help = look.says(_OF_TIME, {"part": part, "otherwise": mend}) if part else mend
            known = in_targets if path[-2] == "for" else in_values
            place, taken = workspace.place(path), look.taken(path)
            near = called.get(as_called(member)) or known.nearest(member, taken) or known.inflected(member, taken)
            edit = Edit(place, near) if near is not None and near not in taken and place.text == member else None
            others = () if members else tuple(other for _, other in strange[1:])
            yield look.at(path, edit=edit, id=member, name=name, help=help)._replace(further=others)


def _is_there(workspace: Workspace, member: str) -> bool:
    """Whether a unit or an item of a list is called so."""
    return member in workspace.data.units or any(member in items for items in workspace.data.lists.values())


_ALIKE = {"girls": "women", "boys": "men", "women": "girls", "men": "boys"}
"""Who is meant by one of the words for a gender where the other stands: pupils are called by both."""
_PARTS_THERE = {
    "sv": "Delarna är: {parts}. Lägg till den i indikatorns of_which, eller ta bort den här.",
    "en": "The parts are: {parts}. Add it to of_which of the indicator, or remove it here.",
}
_NO_PARTS = {
    "sv": "Indikatorn har ingen of_which. Skriv of_which: [{named}] på den, eller ta bort delarna här.",
    "en": "The indicator has no of_which. Write of_which: [{named}] on it, or remove the parts here.",
}
"""Of an indicator that has no parts: all that it has values for is told of together."""


def unknown_part(look: Look) -> Faults:
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
        told = _PARTS_THERE if parts else _NO_PARTS
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


def unknown_step(look: Look) -> Faults:
    """A value that does not fit what the target asks: a step it does not have, or a number for a checklist.

    Why: A checklist counts the steps that are done; a step nobody asked for, or a number, cannot be counted.
    Example:
        indicators:
          dialogplan:
            target: {done: [finns, genomförd]}
        values:
          dialogplan:
      -     2013: [finns, genomfört]
      +     2013: [finns, genomförd]
    Source: the format: done lists the steps, the value those that are done
    Message: "{id}" is not a step of "{name}".
    Help: Did you mean {instead}?
    Otherwise: The steps are: {steps}. Write those that are done in square brackets, [] for none.

    Finner: Ett värde som inte passar målet: ett steg som inte finns, eller ett tal för en checklista.
    Varför: En checklista räknar de steg som är gjorda. Ett steg som ingen bett om, eller ett tal, går inte att räkna.
    Källa: formatet: done räknar upp stegen, värdet dem som är klara
    Meddelande: ”{id}” är inte ett steg i ”{name}”.
    Hjälp: Menade du {instead}?
    Annars: Stegen är: {steps}. Skriv de som är gjorda inom hakparentes, [] för inget.
    """
    workspace = look.workspace
    for id, indicator in workspace.data.indicators.items():
        steps = [step for target in indicator.all_targets.values() for step in target.done or ()]
        if not steps or ("indicators", id) in workspace.damaged:
            continue
        for at in cells_of(workspace.data, id):
            value = at.cell.value
            if value is None or isinstance(value, Missing):
                continue
            given = value if isinstance(value, tuple) else (str(value),)
            for n, step in enumerate(given):
                if step in steps:
                    continue
                path = (*at.path, SHORT, n)
                near = nearest(step, steps)
                place = workspace.place(path)
                edit = Edit(place, near) if near is not None and place.text == step else None
                yield look.named(path, edit=edit, id=step, steps=", ".join(steps))
