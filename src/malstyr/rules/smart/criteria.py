"""Goals that cannot be followed up by their words."""

import re
from collections.abc import Iterator

from malstyr.evaluate.smarta import GoalSmart
from malstyr.findings import Fault
from malstyr.model.goals import Goal
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on, spoken


def to_be_judged(look: Look) -> Iterator[tuple[GoalSmart, Goal]]:
    """Goals that their texts are to make clear, as far as it is known what serves them and what is expected."""
    workspace = look.workspace
    hidden = workspace.hides_links("indicators")
    for one in look.situation.smarta:
        goal = workspace.data.goals[one.goal]
        unknown = (hidden and one.goal not in workspace.indicators_of) or workspace.unread(("goals", one.goal))
        if not (unknown or goal.no_target or goal.see):
            yield one, goal


def unmet(look: Look, letter: str, criterion: str) -> Faults:
    """Goals whose criterion ``letter`` is not met."""
    for one, goal in to_be_judged(look):
        if one.judged[letter]().met is not False:
            continue
        said = [reason for reason in one.sentence.reasons if reason.criterion == criterion]
        against = [reason for reason in said if not reason.met or reason.rule == "direction-only"]
        words = {
            "id": one.goal,
            "name": goal.name or spoken(one.goal),
            "reason": against[0].message(look.language) if against else "",
        }
        if one.sentence.suggestion is not None:
            words["instead"] = one.sentence.suggestion
        yield Fault(look.rule.id, ("goals", one.goal, "text"), words)


def not_specific(look: Look) -> Faults:
    """A goal that does not say what is to be reached, nor has an indicator that does.

    Why: Two readers who understand a goal differently cannot tell whether it is reached.
    Example:
        goals:
          målet:
      -     text: Kommunen ska vara attraktiv och trivsam
      +     text: Andelen elever med slutbetyg från gymnasieskolan är minst 85 % 2015
    Options: none; goals with no_target or see, or at a level with expects: nothing, are not judged
    Source: Haparanda stad, Mål- och resultatstyrning: SMARTA
    Message: "{name}" does not say what is to be reached. {reason}
    Help: Perhaps: {instead}
    Otherwise: Add it to the text, or to an indicator that serves the goal.

    Finner: Ett mål som inte säger vad som ska uppnås, och inte heller har en indikator som gör det.
    Varför: Två läsare som förstår målet olika kan inte enas om det är nått.
    Inställningar: inga; mål med no_target eller see, eller på en nivå med expects: nothing, bedöms inte
    Meddelande: ”{name}” säger inte vad som ska uppnås. {reason}
    Hjälp: Skriv till exempel: {instead}
    Annars: Lägg till det i texten, eller på en indikator som bidrar till målet.
    """
    return unmet(look, "S", "specific")


def not_measurable(look: Look) -> Faults:
    """A goal that cannot be measured, neither by its text nor by an indicator with a target.

    Why: What cannot be counted or checked cannot be followed up, however good it is.
    Example:
        goals:
          målet:
      -     text: Kulturlivet ska utvecklas 2015
      +     text: Minst 40 % av barnen deltar i kulturskolan 2015
    Options: none; goals with no_target or see, or at a level with expects: nothing, are not judged
    Source: Haparanda stad, Mål- och resultatstyrning: SMARTA
    Message: "{name}" cannot be measured. {reason}
    Help: Perhaps: {instead}
    Otherwise: Add it to the text, or to an indicator that serves the goal.

    Finner: Ett mål som inte går att mäta, varken genom sin text eller genom en indikator med mål.
    Varför: Det som inte går att räkna eller kontrollera går inte att följa upp, hur bra det än är.
    Inställningar: inga; mål med no_target eller see, eller på en nivå med expects: nothing, bedöms inte
    Meddelande: ”{name}” går inte att mäta. {reason}
    Hjälp: Skriv till exempel: {instead}
    Annars: Lägg till det i texten, eller på en indikator som bidrar till målet.
    """
    return unmet(look, "M", "measurable")


def not_time_bound(look: Look) -> Faults:
    """A goal that does not say when: no date in its text, no period, no target with a time.

    Why: A goal without an end is never missed.
    Example:
        goals:
          målet:
      -     text: Minst 40 % av barnen deltar i kulturskolan
      +     text: Minst 40 % av barnen deltar i kulturskolan 2015
    Options: none; goals with no_target or see, or at a level with expects: nothing, are not judged
    Source: Haparanda stad, Mål- och resultatstyrning: SMARTA
    Message: "{name}" does not say when. {reason}
    Help: Perhaps: {instead}
    Otherwise: Add it to the text, or to an indicator that serves the goal.

    Finner: Ett mål som inte säger när: varken datum i texten, period eller mål med tid.
    Varför: Ett mål utan slut missas aldrig.
    Inställningar: inga; mål med no_target eller see, eller på en nivå med expects: nothing, bedöms inte
    Meddelande: ”{name}” säger inte när. {reason}
    Hjälp: Skriv till exempel: {instead}
    Annars: Lägg till det i texten, eller på en indikator som bidrar till målet.
    """
    return unmet(look, "T", "time_bound")


def unsure_goal(look: Look) -> Faults:
    """A goal whose verb no word list knows: nobody but a reader can tell whether it can be checked.

    Why: A guess that looks like a judgement lets a goal pass that nobody can follow up.
    Example:
        goals:
          före:
      -     text: Socialtjänsten ska ligga steget före senast 2026
      +     text: Minst 85 % av utredningarna är klara inom fyra månader 2026
    Options: none; goals that an indicator with a target or a date makes measurable are not judged by their text
    Source: this project: a verb of no known class gives no verdict
    Message: We cannot tell whether "{name}" can be followed up. Read “{said}” yourself.
    Help: Write what is to be done, or how much, or add an indicator with a target.

    Finner: Ett mål vars verb inte står i någon ordlista: bara en läsare kan säga om målet går att följa upp.
    Varför: En gissning som ser ut som en bedömning släpper igenom ett mål som ingen kan följa upp.
    Inställningar: inga; mål som får sin nivå av en indikator eller ett datum bedöms inte efter texten
    Källa: det här projektet: ett verb av okänt slag ger ingen bedömning
    Meddelande: Vi kan inte avgöra om ”{name}” går att följa upp. Läs själv ”{said}”.
    Hjälp: Skriv vad som ska vara klart, eller hur mycket, eller lägg till en indikator med ett målvärde.
    """
    for one, goal in to_be_judged(look):
        if one.judged["M"]().met is None:
            said = next(reason.said for reason in one.sentence.reasons if reason.rule == "unknown-verb")
            words = {"name": goal.name or spoken(one.goal), "said": said}
            yield Fault(look.rule.id, ("goals", one.goal, "text"), words)


TENS = {
    "tio": 10, "femton": 15, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70,
    "åttio": 80, "nittio": 90, "hundra": 100, "tusen": 1000,
}  # fmt: skip
_ABOUT = rf"(?i)\b(?:ett|några|flera)\s+(?P<word>{'|'.join(TENS)}|\d+-?)tal(?:et)?\b"


def vague_number(look: Look) -> Faults:
    """A number that is not one: about thirty, some ten, a few.

    Why: Twenty-eight places are about thirty to one reader and too few to another.
    Example:
        goals:
          parkering:
      -     text: Parkeringen byggs ut med ett trettiotal platser 2013
      +     text: Parkeringen byggs ut med minst 30 platser 2013
    Source: Leksands kommun, Sektorsplan 2013–2015: about thirty parking places
    Message: "{said}" can be read in several ways.
    Help: Write the number that counts as reached, such as: at least {number}.

    Finner: Ett tal som inte är ett tal: ett trettiotal, ett tiotal, några.
    Varför: Tjugoåtta platser är ett trettiotal för en läsare och för få för en annan.
    Källa: Leksands kommun, Sektorsplan 2013–2015: ett trettiotal parkeringsplatser
    Meddelande: ”{said}” går att tolka på flera sätt.
    Hjälp: Skriv det tal som räknas som uppnått, till exempel: minst {number}.
    """
    data = look.workspace.data
    texts = [(("goals", id, "text"), goal.text) for id, goal in data.goals.items() if open_on(goal, look.as_of)]
    texts += [
        (("indicators", id, "text"), one.text)
        for id, one in data.indicators.items()
        if one.text and open_on(one, look.as_of)
    ]
    for path, text in texts:
        for found in re.finditer(_ABOUT, text):
            word = found["word"].lower()
            yield look.at(path, said=found[0], number=TENS.get(word, word.rstrip("-")), id=found[0])
