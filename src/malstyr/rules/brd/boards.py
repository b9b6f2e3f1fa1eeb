"""Boards: how often they are looked at, their limits, and what is done about red."""

from malstyr.evaluate.boards import boards_of
from malstyr.evaluate.explained import explained
from malstyr.evaluate.outcome import Outcome
from malstyr.language.typography import number
from malstyr.model.boards import Board, BoardLimit
from malstyr.model.days import has_passed
from malstyr.rules.out.deviations import named_with_member
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on, spoken

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


def board_without_cadence(look: Look) -> Faults:
    """A board with a measure that nobody has said how often it is measured.

    Why: A board lives by its pulse. Without a cadence nobody can tell that a measurement is late.
    Example:
        indicators:
      -   sena-besök: {measured_in: st, method: räknas på pulsmötet, target: {at_most: 2}}
      +   sena-besök: {measured_in: st, method: räknas på pulsmötet, frequency: week, target: {at_most: 2}}
        boards:
          tavlan: {indicators: [sena-besök]}
    Source: Östra Göinge kommun, Göingemodellen: the pulse is taken every week, at every handover or every morning
    Message: "{name}" is on the board "{board}", but it is not said how often it is measured.
    Help: Write frequency: week, day or shift on the indicator {id}, or reported: with a point of the calendar.
    Related: the indicator

    Finner: En tavla med ett mått som ingen har sagt hur ofta det mäts.
    Varför: En tavla lever av sin puls. Utan takt kan ingen se att en mätning är sen.
    Källa: Östra Göinge kommun, Göingemodellen: pulsen tas varje vecka, vid varje överlämning eller varje morgon
    Meddelande: ”{name}” står på tavlan ”{board}”, men det är inte sagt hur ofta det mäts.
    Hjälp: Skriv frequency: week, day eller shift på indikatorn {id}, eller reported: med en tidpunkt i kalendern.
    Också: indikatorn
    """
    data = look.workspace.data
    for board, one in data.boards.items():
        for n, id in enumerate(one.indicators):
            indicator = data.indicators.get(id)
            if indicator is None or look.workspace.unread(("indicators", id)) or not open_on(indicator, look.as_of):
                continue
            if "frequency" not in indicator.model_fields_set and indicator.reported is None:
                path, measure = ("boards", board, "indicators", n), ("indicators", id)
                yield look.at(path, related=measure, id=id, name=look.called(measure), board=look.called(path))


def board_not_looked_at(look: Look) -> Faults:
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


def red_on_board(look: Look) -> Faults:
    """A measurement that is red by the board's own limits, with no analysis or no action.

    Why: The board is there so that somebody asks about red, and results that deviate lead to actions.
    Example:
        settings: {as_of: 2014-03-01}
        about: {source: pulsmötet}
        indicators:
          sena-besök: {measured_in: st, method: räknas på mötet, frequency: week, starts: 2014-W07, no_target: följs}
        values:
          sena-besök: {2014-W07: 1, 2014-W08: 9}
        boards:
          tavlan: {indicators: [sena-besök], limits: {sena-besök: {at_most: 2, partly: 4}}}
      + activities:
      +   extra-tur: {due: 2014-03-14}
      + assessments:
      +   indicators/sena-besök:
      +     2014-W08:
      +       analysis: Två bilar var på verkstad
      +       actions: [extra-tur]
    Options: none; red against a target is told by red-without-analysis
    Source: Östra Göinge kommun, Göingemodellen: results are followed up, analysed and lead to actions where they
        deviate
    Message: {name} is red on the board "{board}" for {period!p}, and {lacking!w} answers it.
    Help: Add analysis and actions under assessments: {subject}: {when}:.
    Related: the board

    Finner: En mätning som är röd enligt tavlans egna gränser, utan analys eller åtgärd.
    Varför: Tavlan finns för att någon ska fråga om det röda, och resultat som avviker ska leda till åtgärder.
    Inställningar: inga; rött mot ett målvärde berättas av red-without-analysis
    Källa: Östra Göinge kommun, Göingemodellen: resultat följs upp, analyseras och leder till åtgärder där de avviker
    Meddelande: {name} är rött på tavlan ”{board}” för {period!p}, och {lacking!w} svarar på det.
    Hjälp: Lägg till analysis och actions under assessments: {subject}: {when}:.
    Också: tavlan
    """
    if not look.workspace.data.boards:
        return
    every = (one for one in look.evaluation.deviations if isinstance(one, Outcome) and one.to_explain)
    told = {one.indicator for one in every if explained(look.evaluation, one).lacks}
    for board in boards_of(look.evaluation):
        for row in board.rows:
            one = row.outcome
            if board.id is None or one.indicator in told or not (row.red and row.own) or not row.explained.lacks:
                continue
            at, shown_on = (*((one.member,) if one.member is not None else ()), str(one.period)), ("boards", board.id)
            words = {"name": named_with_member(look, one), "board": look.called(shown_on), "period": one.period}
            words |= {"lacking": f"no-{row.explained.lacks}", "subject": one.subject, "when": one.period}
            yield look.at(("values", one.indicator or "", *at), words, related=shown_on)


def board_limit_unclear(look: Look) -> Faults:
    """A board's own limit that asks for nothing or the impossible, is yellow on the wrong side, or is of no measure
    there.

    Why: What people see as green, yellow and red must be what was meant.
    Example:
        indicators:
          sena-besök: {measured_in: st, method: räknas, frequency: week, no_target: följs}
        boards:
      -   tavlan: {indicators: [sena-besök], limits: {sena-besök: {at_most: 2, partly: 1}}}
      +   tavlan: {indicators: [sena-besök], limits: {sena-besök: {at_most: 2, partly: 4}}}
    Source: the format: green is what at_least or at_most asks for, partly is where yellow ends

    Finner: En gräns på en tavla som inte kräver något eller är omöjlig, är gul på fel sida eller gäller ett mått som
        inte står på tavlan.
    Varför: Det som syns som grönt, gult och rött ska vara det som var meningen.
    Källa: formatet: grönt är det som at_least eller at_most kräver, partly är där gult slutar
    """
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
