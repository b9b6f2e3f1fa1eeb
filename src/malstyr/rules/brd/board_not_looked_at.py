"""A board that nobody is to look at next, or whose day has passed.

Why: A board that nobody looks at steers nothing.
Example:
    settings: {as_of: 2014-03-01}
    roles: {arbetsledare: {title: Arbetsledare}}
    boards:
  -   tavlan: {responsible: arbetsledare, next: 2014-02-22}
  +   tavlan: {responsible: arbetsledare, next: 2014-03-04}
Source: Östra Göinge kommun, Göingemodellen: pulse meetings at the board are held at a set pace

Finner: En tavla som ingen ska titta på nästa gång, eller vars dag har passerat.
Varför: En tavla som ingen tittar på styr ingenting.
Källa: Östra Göinge kommun, Göingemodellen: pulsmöten vid tavlan hålls i en bestämd takt
"""

from malstyr.model.boards import Board
from malstyr.model.days import has_passed
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

REASONS = {
    "nobody": Reason(
        "Ingen är utsedd att titta på tavlan ”{name}” nästa gång.",
        "Skriv responsible: och en roll, och next: ÅÅÅÅ-MM-DD.",
        'Nobody is named to look at the board "{name}" next.',
        "Write responsible: and a role, and next: YYYY-MM-DD.",
    ),
    "no-one": Reason(
        "Tavlan ”{name}” har en dag, men ingen är utsedd att titta.",
        "Skriv responsible: och en roll.",
        'The board "{name}" has a day, but nobody is named to look.',
        "Write responsible: and a role.",
    ),
    "no-day": Reason(
        "Tavlan ”{name}” har ingen dag då någon tittar nästa gång.",
        "Skriv next: ÅÅÅÅ-MM-DD.",
        'The board "{name}" has no day when somebody looks next.',
        "Write next: YYYY-MM-DD.",
    ),
    "passed": Reason(
        "Någon skulle ha tittat på tavlan ”{name}” {day}. Ingen ny dag är satt.",
        "Skriv den nya dagen i next.",
        'Somebody was to look at the board "{name}" on {day}. No new day is set.',
        "Write the new day in next.",
    ),
}


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.boards.items():
        if (kind := _kind_of_silence(look, one)) and not look.workspace.unread(("boards", id)):
            words = {"name": one.name or spoken(id), "day": one.next}
            yield REASONS[kind].fault(
                look, ("boards", id, "next") if one.next else ("boards", id), words, keys=("", kind)
            )


def _kind_of_silence(look: Look, one: Board) -> str:
    """What is in disorder; empty where nothing is."""
    if one.next is None:
        return "nobody" if one.responsible is None else "no-day"
    if has_passed(one.next, look.as_of):
        return "passed"
    return "no-one" if one.responsible is None else ""
