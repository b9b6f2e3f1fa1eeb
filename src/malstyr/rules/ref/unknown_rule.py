"""A setting or a waiver for a rule that does not exist.

Why: A misspelt rule is not silenced, and a waiver from it covers nothing.
Example:
    settings:
  -   rules: {missing-metod: ignore}
  +   rules: {missing-method: ignore}
Source: malstyr rules lists all rules
Message: There is no rule called "{id}".
Help: Did you mean {instead}?
Otherwise: Type malstyr rules to see them all.

Finner: En inställning eller ett undantag för en regel som inte finns.
Varför: En felstavad regel tystnar inte, och ett undantag från den gäller ingenting.
Källa: malstyr rules räknar upp alla regler
Meddelande: Det finns ingen regel som heter ”{id}”.
Hjälp: Menade du {instead}?
Annars: Skriv malstyr rules för att se alla.
"""

from malstyr.language.nearest import Spellings
from malstyr.rules.rule import Faults, Look
from malstyr.rules.rule_meant import rule_meant
from malstyr.source.patch import Edit
from malstyr.source.tree import KEY, Path


def find(look: Look) -> Faults:
    data = look.workspace.data
    named: list[tuple[str, Path]] = [(id, ("settings", "rules", id, KEY)) for id in data.settings.rules]
    named += [(waiver.rule, ("waivers", name, "rule")) for name, waiver in data.waivers.items()]
    known = look.situation.rules
    rules, unread = Spellings(known), tuple(f"{name}-" for name in look.situation.unread_plugins)
    for id, path in named:
        if id not in known and not id.startswith(unread):
            near = rule_meant(id, known, rules, look.taken(path))
            edit = Edit(look.workspace.place(path), near) if near is not None else None
            yield look.at(path, edit=edit, id=id)
