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

Finner: En indikator som inte har något ord gemensamt med målet den bidrar till, fast målets andra indikatorer har det.
Varför: Ett mål om fler invånare följs inte upp med en fråga om vad folk tycker om platsen.
Inställningar: inga; underlag till formler, resurser, processer och det som bidrar till flera mål bedöms inte
Källa: Leksands kommun, Sektorsplan 2013–2015: antalet invånare mäts med hur kommunen uppfattas
Meddelande: ”{indicator}” och målet ”{name}” har inget ord gemensamt. Mäter den det som målet handlar om?
Hjälp: Flytta den till målet den hör till, eller skriv i namnet vad den har med det här målet att göra.
Också: målet
"""

from malstyr.language.fields import of_different_fields
from malstyr.language.likeness import share_a_word, stems
from malstyr.model.indicators import IndicatorKind
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Faults:
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
