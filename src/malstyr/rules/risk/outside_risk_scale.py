"""A likelihood or consequence off the organisation's risk scale, or limits of colours that no risk on it can reach.

Why: A risk of 9 on a scale of 4 cannot be compared with the others, and stands nowhere in the matrix.
Example:
    settings: {risk_scale: 4}
    roles: {kostchef: {title: Kostchef}}
    risks:
  -   specialkost: {text: Kök blandar ihop specialkost, likelihood: 9, consequence: 4, responsible: kostchef}
  +   specialkost: {text: Kök blandar ihop specialkost, likelihood: 2, consequence: 4, responsible: kostchef}
Options: none; where settings has no risk_scale only 0 is off it
Source: Sveriges Kommuner och Regioner, Internkontroll: likelihood and consequence are graded on one scale

Finner: En sannolikhet eller konsekvens som ligger utanför organisationens riskskala, eller gränser för färger som ingen
    risk på skalan kan nå.
Varför: En risk med 9 på en skala till 4 går inte att jämföra med de andra, och den får ingen plats i matrisen.
Inställningar: inga; där settings saknar risk_scale är det bara 0 som ligger utanför
Källa: Sveriges Kommuner och Regioner, Internkontroll: sannolikhet och konsekvens bedöms på samma skala
"""

from malstyr.model.organisation import RiskLimits
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import called

REASONS = {
    "grade": Reason(
        "”{name}” har {key} {grade}, men riskskalan är 1–{highest}.",
        "Skriv ett tal från 1 till {highest}, eller organisationens egen skala i settings: {{risk_scale: …}}.",
        '"{name}" has {key} {grade}, and the risk scale is 1–{highest}.',
        "Write a number from 1 to {highest}, or the organisation's own scale in settings: {{risk_scale: …}}.",
    ),
    "no-steps": Reason(
        "Riskskalan går till {highest}, och har inga steg.",
        "Skriv skalans högsta värde, oftast 4 eller 5.",
        "The risk scale goes to {highest}, and has no steps.",
        "Write its highest value, mostly 4 or 5.",
    ),
    "no-yellow": Reason(
        "En risk är röd från {red} och gul först från {yellow}. Ingen risk kan bli gul.",
        "Är talen ombytta, skriv {{yellow: {red}, red: {yellow}}}. Annars skriver du ett lägre tal för yellow än"
        " för red.",
        "A risk is red from {red} and yellow only from {yellow}. No risk can be yellow.",
        "If they have changed places, write {{yellow: {red}, red: {yellow}}}. Otherwise write a lower number for"
        " yellow than for red.",
    ),
    "no-room": Reason(
        "En risk är både gul och röd från {red}. Ingen risk kan bli gul.",
        "Skriv ett lägre tal för yellow än för red.",
        "A risk is both yellow and red from {red}. No risk can be yellow.",
        "Write a lower number for yellow than for red.",
    ),
    "no-red": Reason(
        "En risk är röd från {red}, men ingen risk på skalan 1–{highest} kan bli högre än {most}.",
        "Skriv ett tal för red som är högst {most}.",
        "A risk is red from {red}, and no risk on the scale 1–{highest} can be higher than {most}.",
        "Write a number for red that is at most {most}.",
    ),
}


def find(look: Look) -> Faults:
    settings = look.workspace.data.settings
    scale, limits = settings.risk_scale, settings.risk_limits
    words: dict[str, object] = {"highest": scale or "…", "most": (scale or 0) ** 2}
    if scale is not None and scale < 2:
        yield REASONS["no-steps"].fault(
            look, ("settings", "risk_scale"), words | {"highest": scale}, keys=("risk_scale", "no-steps")
        )
        return
    if limits is not None:
        words |= {"yellow": limits.yellow, "red": limits.red}
        kind = _kind_of_limits(limits, scale)
        if kind is not None:
            yield REASONS[kind].fault(look, ("settings", "risk_limits"), words, keys=("risk_limits", kind))
    for id, risk in look.workspace.data.risks.items():
        for at, held in (((), risk), (("residual",), risk.residual)):
            for key in ("likelihood", "consequence"):
                grade = getattr(held, key, None)
                if grade is not None and not 1 <= grade <= (scale or grade):
                    where = ".".join((*at, key))
                    told = words | {"name": called(id, risk), "key": where, "grade": grade}
                    yield REASONS["grade"].fault(look, ("risks", id, *at, key), told, keys=(id, where))


def _kind_of_limits(limits: RiskLimits, scale: int | None) -> str | None:
    """What is wrong with the limits of yellow and red; None where both can be reached."""
    if limits.yellow >= limits.red:
        return "no-yellow" if limits.yellow > limits.red else "no-room"
    return "no-red" if scale and limits.red > scale**2 else None
