"""A number that a hidden one could be computed from.

Why: A sum and all its parts but one tell the last one, however well it is hidden itself.
Example:
    settings: {as_of: 2014-03-01, min_answers: 10}
    units:
      vård: {name: Vård}
      norr: {name: Norr, parent: vård}
      söder: {name: Söder, parent: vård}
    indicators:
      fall: {measured_in: st, for_each: [vård, norr, söder], target: {at_most: 100}}
    values:
      fall:
        vård: {2013: 97}
        norr: {2013: ..}
  -     söder: {2013: 60}
  +     söder: {2013: ..}
Options: settings.min_answers, the smallest group that may be shown (10); a survey's own min_answers goes before
Source: practice of official statistics: secondary suppression
Message: {name} {period!p}, {part!w}: this number tells the hidden one of {told} {when!p}, {whose!w}, and is hidden.
Related: the hidden number
Help: Replace this number too by two dots (..), or remove it where it stands in to_date. What stands in git can be
    read there, whatever the reports hide.

Finner: En siffra som en dold siffra kan räknas fram ur.
Varför: En summa och alla dess delar utom en avslöjar den sista, hur väl den själv än är dold.
Inställningar: settings.min_answers, minsta grupp som får visas (10); en enkäts egen min_answers går före
Källa: praxis i officiell statistik: det som en dold siffra går att räkna fram ur döljs också
Meddelande: {name} {period!p}, {part!w}: siffran avslöjar den dolda för {told} {when!p}, {whose!w}, och döljs.
Också: den dolda siffran
Hjälp: Byt ut även den här siffran mot två punkter (..), eller ta bort den om den står i to_date. Det som står i git
    går att läsa där, vad rapporterna än döljer.
"""

from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import TO_DATE, VALUE, CellNumber, path_of


def find(look: Look) -> Faults:
    for one, other in look.workspace.hidden.items():
        if other is not None:
            path, related = _path(one), _path(other)
            words = {"period": one.period, "part": _whose(one), "told": look.called(related)}
            yield look.named(path, words, related=related, when=other.period, whose=_whose(other))


def _path(one: CellNumber) -> Path:
    below = {VALUE: ("value",), TO_DATE: ("to_date",)}
    return (*path_of(*one[:3]), *below.get(one.part, ("of_which", one.part)))


def _whose(one: CellNumber) -> str:
    if one.part == TO_DATE:
        return "so-far"
    return one.part or one.member or "whole-group"
