"""A board's own limit that asks for nothing or the impossible, is yellow on the wrong side, or is of no measure there.

Why: What people see as green, yellow and red must be what was meant.
Example:
    indicators:
      sena-besök: {measured_in: st, method: räknas, frequency: week, no_target: följs}
    boards:
  -   tavlan: {indicators: [sena-besök], limits: {sena-besök: {at_most: 2, partly: 1}}}
  +   tavlan: {indicators: [sena-besök], limits: {sena-besök: {at_most: 2, partly: 4}}}
Source: the format: green is what at_least or at_most asks for, partly is where yellow ends

Finner: En gräns på en tavla som inte kräver något eller är omöjlig, är gul på fel sida eller gäller ett mått som inte
    står på tavlan.
Varför: Det som syns som grönt, gult och rött ska vara det som var meningen.
Källa: formatet: grönt är det som at_least eller at_most kräver, partly är där gult slutar
"""

from malstyr.language.typography import number
from malstyr.model.boards import Board, BoardLimit
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

REASONS = {
    "nothing": Reason(
        "Gränsen för ”{name}” på tavlan ”{board}” säger inte när det är grönt.",
        "Skriv at_least: om högre är bättre, eller at_most: om lägre är bättre.",
        'The limit of "{name}" on the board "{board}" does not say what is green.',
        "Write at_least: where higher is better, or at_most: where lower is.",
    ),
    "crossed": Reason(
        "På tavlan ”{board}” är ”{name}” grönt från {limit}, men bara till och med {highest}. Inget värde kan bli"
        " grönt.",
        "Skriv det lägre talet i at_least och det högre i at_most, eller ta bort den ena.",
        'On the board "{board}", "{name}" is green from {limit}, but only up to {highest}. No value can be green.',
        "Write the lower number in at_least and the higher in at_most, or take one away.",
    ),
    "both": Reason(
        "På tavlan ”{board}” är ”{name}” grönt mellan två gränser. Då går det inte att säga var partly är gult.",
        "Ta bort partly, eller den ena av at_least och at_most.",
        'On the board "{board}", "{name}" is green between two limits, so partly does not tell what is yellow.',
        "Take away partly, or one of at_least and at_most.",
    ),
    "below": Reason(
        "På tavlan ”{board}” är ”{name}” grönt från {limit}, men partly är {partly}. Inget värde kan bli gult.",
        "Skriv ett tal under {limit}.",
        'On the board "{board}", "{name}" is green from {limit}, but partly is {partly}. No value can be yellow.',
        "Write a number below {limit}.",
    ),
    "above": Reason(
        "På tavlan ”{board}” är ”{name}” grönt till och med {limit}, men partly är {partly}. Inget värde kan bli gult.",
        "Skriv ett tal över {limit}.",
        'On the board "{board}", "{name}" is green up to {limit}, but partly is {partly}. No value can be yellow.',
        "Write a number above {limit}.",
    ),
    "elsewhere": Reason(
        "Tavlan ”{board}” har en gräns för ”{name}”, som inte står på tavlan.",
        "Lägg till {id} under indicators, eller ta bort gränsen.",
        'The board "{board}" has a limit of "{name}", which is not on the board.',
        "Add {id} to indicators, or take the limit away.",
    ),
}


def find(look: Look) -> Faults:
    data = look.workspace.data
    for board, one in data.boards.items():
        if look.workspace.unread(("boards", board)):
            continue
        for id, limit in one.limits.items():
            indicator = data.indicators.get(id)
            if indicator is None or not (kind := _kind_of_limit(one, id, limit)):
                continue
            if kind == "elsewhere" and not all(other in data.indicators for other in one.indicators):
                continue  # told of the id that is not there, which may be meant for this one
            green = limit.at_least if limit.at_least is not None else limit.at_most
            words = {
                "id": id,
                "name": indicator.name or spoken(id),
                "board": one.name or spoken(board),
                "limit": number(green, look.language) if green is not None else "",
                "highest": number(limit.at_most, look.language) if limit.at_most is not None else "",
                "partly": number(limit.partly, look.language) if limit.partly is not None else "",
            }
            yield REASONS[kind].fault(look, ("boards", board, "limits", id), words, keys=(id, kind))


def _kind_of_limit(board: Board, id: str, limit: BoardLimit) -> str:
    """In which way a limit is wrong; empty where it is in order."""
    low, high, partly = limit.at_least, limit.at_most, limit.partly
    if id not in board.indicators:
        return "elsewhere"
    if low is None and high is None:
        return "nothing"
    if partly is None or limit.crossed:
        return "crossed" if limit.crossed else ""
    if low is not None and high is not None:
        return "both"
    if low is not None:
        return "below" if partly >= low else ""
    return "above" if high is not None and partly <= high else ""
