"""Goals whose words say something else than their data, or than a goal."""

import re
from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from malstyr.evaluate.aimed import Aimed, Contradiction
from malstyr.evaluate.contradictions import contradictions, contradictions_of_name
from malstyr.evaluate.reading import Held
from malstyr.evaluate.smarta import serving
from malstyr.language.fields import of_different_fields
from malstyr.language.likeness import likeness, share_a_word, stems
from malstyr.language.typography import NARROW, number
from malstyr.language.words import words
from malstyr.model.goals import Goal
from malstyr.model.indicators import Indicator, IndicatorKind
from malstyr.model.organisation import Decider
from malstyr.model.target import Target
from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import Workspace, open_on, spoken

_contradicted = Saying(
    "I texten står {quoted}, men målet för ”{indicator}” säger {shown}.",
    "The text says {quoted}, but the target of “{indicator}” says {shown}.",
)


def _form(sv: str, en: str) -> Reason:
    """With what to type where the target holds, which is the same for all of them."""
    return _contradicted(
        f"{sv} Är det målvärdet som gäller, skriv {{shown}} i stället för {{quoted}} i texten.",
        f"{en} If the target holds, write {{shown}} instead of {{quoted}} in the text.",
    )


REASONS = {
    "number": _form(
        "Är det texten som gäller, skriv {typed} i målvärdet i stället för {data}.",
        "If the text holds, write {typed} in the target instead of {data}.",
    ),
    "comparator": _form(
        "Är det texten som gäller, skriv {other_way} i målvärdet i stället för {data}.",
        "If the text holds, write {other_way} in the target instead of {data}.",
    ),
    "year": _form(
        "Är det texten som gäller, skriv {typed} i målvärdet i stället för {data}.",
        "If the text holds, write {typed} in the target instead of {data}.",
    ),
    "direction": _contradicted(
        "Är det texten som gäller, skriv direction: {other_way}. Annars skriver du {verb} i stället för {quoted} i"
        " texten.",
        "If the text holds, write direction: {other_way}. Otherwise write {verb} instead of {quoted} in the text.",
    ),
    "universal": _form(
        "Är det texten som gäller, skriv 100 i målvärdet i stället för {data}.",
        "If the text holds, write 100 in the target instead of {data}.",
    ),
}


def indicator_measures_something_else(look: Look) -> Faults:
    """An indicator that has no word in common with the goal it serves, while the goal's other indicators do.

    Why: A goal about more inhabitants is not followed up by asking whether people like the place.
    Example:
        goals:
          fler-invånare:
            text: Antalet invånare i kommunen är minst 18 000 år 2025
        indicators:
          antal-invånare:
            serves: [fler-invånare]
            measured_in: personer
            method: befolkningsregistret
            target: {at_least: 18000, by: 2025}
      -   plats-att-leva-på:
      -     serves: [fler-invånare]
      -     measured_in: index
      -     method: medborgarundersökning
      -     target: {at_least: 60}
    Options: none; inputs of formulas, resources, processes and what serves several goals are not judged
    Source: Leksands kommun, Sektorsplan 2013–2015: population measured by how people see the municipality
    Message: "{indicator}" and the goal "{name}" have no word in common. Does it measure what the goal is about?
    Help: Move it to the goal it belongs to, or say in its name what it has to do with this one.
    Related: the goal

    Finner: En indikator som inte har något ord gemensamt med målet den bidrar till, fast målets andra indikatorer har
        det.
    Varför: Ett mål om fler invånare följs inte upp med en fråga om vad folk tycker om platsen.
    Inställningar: inga; underlag till formler, resurser, processer och det som bidrar till flera mål bedöms inte
    Källa: Leksands kommun, Sektorsplan 2013–2015: antalet invånare mäts med hur kommunen uppfattas
    Meddelande: ”{indicator}” och målet ”{name}” har inget ord gemensamt. Mäter den det som målet handlar om?
    Hjälp: Flytta den till målet den hör till, eller skriv i namnet vad den har med det här målet att göra.
    Också: målet
    """
    data = look.workspace.data
    inputs = {part.indicator for one in data.indicators.values() if one.formula for part in one.formula.quantities()}
    for name, goal in data.goals.items():
        if look.workspace.unread(("goals", name)):
            continue  # those that serve it are compared with each other
        factors = (factor.text for factor in goal.success_factors.values())
        about = stems(" ".join((name, goal.name or "", goal.text, *factors)))
        serving = [id for id in look.workspace.indicators_of.get(name, ()) if id not in inputs]
        odd = [id for id in serving if not share_a_word(about, _about(look, id))]
        others = about.union(*(_about(look, id) for id in serving if id not in odd))
        for id in odd if 2 * len(odd) < len(serving) or len(odd) == 1 < len(serving) else ():
            alone = data.indicators[id].kind is IndicatorKind.RESULT and len(data.indicators[id].serves) == 1
            if not alone or not of_different_fields(others, _about(look, id)):
                continue
            indicator = data.indicators[id].name or spoken(id)
            related = ("goals", name)
            yield look.at(
                ("indicators", id), related=related, indicator=indicator, name=goal.name or spoken(name), other=name
            )


def _about(look: Look, id: str) -> frozenset[str]:
    one = look.workspace.data.indicators[id]
    return stems(" ".join((id, one.name or "", one.text or "", one.promise or "", one.population or "")))


_FEWEST = 3
"""Content words that both goals must have to be compared, unless they say the very same."""
_FEW = 30
"""Goals that share a word and are compared; a word that more goals share tells little."""


def goals_say_the_same(look: Look) -> Faults:
    """Two goals at the same level that say nearly the same.

    Why: Two goals with one meaning are followed up twice and owned by nobody.
    Example:
        goals:
          trygg-skola:
            text: Eleverna i grundskolan känner sig trygga i skolan 2015
            no_target: följs i dialog
      -   trygga-elever:
      -     text: Eleverna känner sig trygga i grundskolan 2015
      +   trygga-äldre:
      +     text: Äldre med hemtjänst känner sig trygga hemma 2015
            no_target: följs i dialog
    Options: limit, per cent of the words that two goals may share (75)
    Source: balanced scorecard practice: each goal stands for one thing
    Message: "{name}" says nearly the same as "{other_name}".
    Help: Keep one of them, or write what makes them differ.
    Related: the other goal

    Finner: Två mål på samma nivå som säger nästan samma sak.
    Varför: Två mål med en mening följs upp två gånger och ägs av ingen.
    Inställningar: limit, procent av orden som två mål får ha gemensamma (75)
    Källa: praxis i balanserade styrkort: varje mål står för en sak
    Meddelande: ”{name}” säger nästan samma sak som ”{other_name}”.
    Hjälp: Behåll ett av dem, eller skriv vad som skiljer dem åt.
    Också: det andra målet
    """
    goals = {id: goal for id, goal in look.workspace.data.goals.items() if open_on(goal, look.as_of)}
    words = {id: stems(goal.text) for id, goal in goals.items()}
    figures = {id: re.findall(r"\d+", goal.text) for id, goal in goals.items()}  # who differ in them are not the same
    by_word: defaultdict[tuple[str | None, str], list[str]] = defaultdict(list)
    for id, goal in goals.items():
        earlier = {other for word in words[id] for other in by_word[goal.level, word]}
        same = [
            other
            for other in sorted(earlier)
            if figures[other] == figures[id] and _at_one_time(look.workspace, goal, goals[other])
        ]
        like = max(same, key=lambda other: likeness(words[id], words[other]), default=None)
        if like is not None and (
            _words(goals[like].text) == _words(goal.text)
            or (len(words[id]) >= _FEWEST and 100 * likeness(words[id], words[like]) > look.limit)
        ):
            name, other_name = goal.name or spoken(id), goals[like].name or spoken(like)
            path, related = ("goals", id, "text"), ("goals", like, "text")
            yield look.at(path, related=related, name=name, other_name=other_name, other=like)
        for word in words[id]:
            if len(by_word[goal.level, word]) < _FEW:
                by_word[goal.level, word].append(id)


def _at_one_time(workspace: Workspace, one: Goal, other: Goal) -> bool:
    """Whether two goals hold in the same time; one of a later plan may well say what an earlier one said."""
    mine, theirs = workspace.period_of(one), workspace.period_of(other)
    return mine is None or theirs is None or mine.meets(theirs)


def _words(text: str) -> list[str]:
    """The words themselves, whatever their case and signs; "skall" is "ska"."""
    return ["ska" if word == "skall" else word for word in re.findall(r"\w+", text.lower())]


_OPPOSITES = {"at_least": "at_most", "more_than": "less_than", "higher": "lower"}
_OTHER_WAY = _OPPOSITES | {other: one for one, other in _OPPOSITES.items()}
"""The key or the word that says the opposite."""


def target_contradicts_text(look: Look) -> Faults:
    """A text that says something else than the targets it is about.

    Why: The board decides on the words and is judged by the numbers; where they differ nobody knows what was decided.
    Example:
        goals:
          certifiering:
      -     text: Alla lokalvårdare är certifierade 2013
      +     text: Minst 84 % av lokalvårdarna är certifierade 2013
            period: 2013
        indicators:
          certifierade-lokalvårdare:
            serves: [certifiering]
            measured_in: procent
            method: personalregister
            target: {at_least: 84, during: 2013}
    Source: Leksands kommun, Sektorsplan 2013–2015: certify all cleaners, from 73 % to 84 %
    Related: the target

    Finner: En text som säger något annat än målen den handlar om.
    Varför: Nämnden beslutar om orden och bedöms efter siffrorna. Skiljer de sig vet ingen vad som är beslutat.
    Källa: Leksands kommun, Sektorsplan 2013–2015: certifiera alla lokalvårdare, från 73 % till 84 %
    Också: målet
    """
    data = look.workspace.data
    for name, goal in data.goals.items():
        aims = [_aimed(look, id, one, target) for id, one, target in serving(look.workspace, name)]
        periods = (look.workspace.period_of(goal), *(plan.period for plan in data.plans.values()))
        years = {year for period in periods if period is not None for year in (period.start.year, period.end.year)}
        if aims and not any(_unread(look, one) for one in aims):
            yield from _said(look, ("goals", name, "text"), contradictions(goal.text, aims, years))
    for id, indicator in data.indicators.items():
        own = [_aimed(look, id, indicator, target) for _, target in targets(id, indicator)]
        if indicator.text and own:
            yield from _said(look, ("indicators", id, "text"), contradictions(indicator.text, own))
        if indicator.name and own:
            yield from _said(look, ("indicators", id, "name"), contradictions_of_name(indicator.name, own))


def _aimed(look: Look, id: str, indicator: Indicator, target: Target) -> Aimed:
    def value_of(year: int) -> Decimal | None:
        reading = look.evaluation.readings.yearly(id, None, year)
        return reading.value if reading.held is Held.VALUE and reading.steps is None else None

    span = look.evaluation.readings.span(id, target.serves)
    return Aimed(id, indicator.name or spoken(id), indicator, target, value_of, span)


def _unread(look: Look, one: Aimed) -> bool:
    """Whether a target of the indicator may be what the text says, and could not be read."""
    named = {name for target in targets(one.id, one.indicator) for _, name in target[1].references}
    return ("indicators", one.id) in look.workspace.damaged or not named <= look.workspace.data.indicators.keys()


def _said(look: Look, path: Path, found: Iterable[Contradiction]) -> Faults:
    for one in found:
        said, shown = (words(look.language).get(f"contradiction.{text}", text) for text in (one.said, one.data))
        if one.kind in ("number", "universal"):
            shown = " / ".join(number(Decimal(level), look.language) for level in one.data.split(" / "))
            shown += f"{NARROW}%" if one.unit == "%" else f"{NARROW}{one.unit}" if one.unit else ""
        target = ("target",) if one.aimed.indicator.target is not None else ("targets",)
        told = {
            "quoted": words(look.language)["contradiction.quoted"].format(text=said),
            "indicator": one.aimed.name,
            "data": one.data,
            "shown": shown,
            "typed": one.typed,
            "other_way": _OTHER_WAY.get(one.data, ""),
            "verb": words(look.language)[f"contradiction.{'increase' if one.data == 'higher' else 'decrease'}"],
        }
        at = ("indicators", one.aimed.id, *target)
        yield REASONS[one.kind].fault(look, path, told, related=at, keys=(one.kind, one.aimed.id))


_FIGURE = r"(?i)\s*(?:antal|andel|kostnad|genomsnittlig|medel|snitt|kvot|volym)[^\W\d]*\s"
_REACHED = (
    r"(?i)\d|\b(?:ska|skall|bör|är|blir|ökar?|minskar?|höjs?|sänks?|når|nå|uppgår|fler|färre|högre|lägre|större|mindre|halver\w*"
    r"|fördubbl\w*|växer|stiger|sjunker|överstiger|understiger)\b"
)


def key_figure_as_goal(look: Look) -> Faults:
    """A goal that is only the name of a figure, without level or direction.

    Why: "Number of visitors" tells what is counted, not what is to be reached; it belongs among the indicators.
    Example:
        goals:
          besökare:
      -     text: Antal besökare i museet
      +     text: Fler besöker museet 2015 än 2014
            no_target: följs
    Source: Haparanda stad, Mål- och resultatstyrning: indicators are coupled to goals
    Message: "{name}" names a figure but not what is to be reached.
    Help: Make it an indicator, or write the level to reach.

    Finner: Ett mål som bara är namnet på ett nyckeltal, utan nivå eller riktning.
    Varför: ”Antal besökare” säger vad som räknas, inte vad som ska uppnås. Det hör hemma bland indikatorerna.
    Källa: Haparanda stad, Mål- och resultatstyrning: indikatorer kopplas till mål
    Meddelande: ”{name}” är namnet på ett nyckeltal men säger inte vad som ska uppnås.
    Hjälp: Gör det till en indikator, eller skriv nivån som ska nås.
    """
    for id, goal in look.workspace.data.goals.items():
        if open_on(goal, look.as_of) and re.match(_FIGURE, goal.text) and not re.search(_REACHED, goal.text):
            yield look.named(("goals", id, "text"))


def doing_decided_by_politics(look: Look) -> Faults:
    """A goal that politics has decided says how something is to be done, and not what is to be reached.

    Why: Politics answers for what is reached (VAD); who decides how as well leaves the administration nothing to
        choose.
    Example:
        levels: {nämndmål: {decided_by: politics}}
        goals:
      -   miljöplan:
      -     text: Förvaltningen upprättar en miljöplan under 2012
      +   utsläpp:
      +     text: Kommunens utsläpp är 20 % lägre 2015 än 2010
            level: nämndmål
            no_target: visas i bokslutet
    Source: Haparanda stad: politics decides what (VAD), the administration how (HUR)
    Message: "{name}" is decided by politics but says how: “{said}”.
    Help: Write what is to be reached, and make this an activity that serves the goal.

    Finner: Ett mål som politiken har beslutat men som säger hur något ska göras, inte vad som ska uppnås.
    Varför: Politiken svarar för vad som ska uppnås (VAD). Beslutar den också hur, har förvaltningen inget att välja.
    Källa: Haparanda stad: politiken bestämmer VAD, förvaltningen HUR
    Meddelande: ”{name}” är beslutat av politiken men säger hur (HUR): ”{said}”.
    Hjälp: Skriv vad som ska uppnås, och gör det här till en aktivitet som bidrar till målet.
    """
    for one in look.situation.smarta:
        goal = look.workspace.data.goals[one.goal]
        if _decider(look, goal) is Decider.POLITICS and one.sentence.kind == "activity" and not one.sentence.unsure:
            said = next((reason.said for reason in one.sentence.reasons if reason.rule == "checkable"), goal.text)
            yield look.named(("goals", one.goal, "text"), said=said)


def _decider(look: Look, goal: Goal) -> Decider | None:
    if look.workspace.unread(("levels", goal.level or "")):
        return None
    level = look.workspace.data.levels.get(goal.level or "")
    decision = look.workspace.decision_of(goal)
    return (level.decided_by if level is not None else None) or (decision.level if decision is not None else None)
