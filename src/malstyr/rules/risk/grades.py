"""How grave a risk is, on the organisation's own scale."""

from malstyr.evaluate.explained import to_be_done
from malstyr.evaluate.internal_control import light, remaining, risks_in_force
from malstyr.model.organisation import RiskLimits
from malstyr.model.outcome import Status
from malstyr.model.risks import Risk
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


def risk_without_scale(look: Look) -> Faults:
    """Risks that are graded where the organisation has not said on what scale.

    Why: A 3 is low of 10 and high of 3. Without a scale there is neither a matrix nor a colour.
    Example:
      + settings: {risk_scale: 4}
        roles: {kostchef: {title: Kostchef}}
        risks:
          specialkost: {text: Kök blandar ihop specialkost, likelihood: 2, consequence: 4, responsible: kostchef}
    Source: Sveriges Kommuner och Regioner, Internkontroll: likelihood and consequence are graded on one scale
    Message: Risks are graded, and settings has no risk_scale.
    Help: Add settings: {{risk_scale: 4}}, with the highest grade you use.

    Finner: Risker som är bedömda utan att organisationen har sagt på vilken skala.
    Varför: En trea är låg av 10 och hög av 3. Utan skala finns varken matris eller färg.
    Källa: Sveriges Kommuner och Regioner, Internkontroll: sannolikhet och konsekvens bedöms på samma skala
    Meddelande: Risker är bedömda, men settings har ingen risk_scale.
    Hjälp: Lägg till settings: {{risk_scale: 4}}, med det högsta värde ni använder.
    """
    data = look.workspace.data
    graded = [id for id, risk in data.risks.items() if remaining(risk) is not None]
    unread = look.workspace.unread(("settings",)) or look.workspace.unread(("settings", "risk_scale"))
    if graded and data.settings.risk_scale is None and not unread:
        yield look.at(("risks", graded[0]), id=graded[0])


def outside_risk_scale(look: Look) -> Faults:
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

    Finner: En sannolikhet eller konsekvens som ligger utanför organisationens riskskala, eller gränser för färger som
        ingen risk på skalan kan nå.
    Varför: En risk med 9 på en skala till 4 går inte att jämföra med de andra, och den får ingen plats i matrisen.
    Inställningar: inga; där settings saknar risk_scale är det bara 0 som ligger utanför
    Källa: Sveriges Kommuner och Regioner, Internkontroll: sannolikhet och konsekvens bedöms på samma skala
    """
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


_GRADES = ("likelihood", "consequence")


def risk_half_graded(look: Look) -> Faults:
    """A risk whose likelihood is said and not its consequence, or the other way round.

    Why: A risk is as grave as its likelihood and its consequence together. Half of it has no place among the others.
    Example:
        settings: {risk_scale: 4}
        roles: {kostchef: {title: Kostchef}}
        risks:
      -   specialkost: {text: Kost, likelihood: 2, responsible: kostchef, next_review: 2030-10-01}
      +   specialkost: {text: Kost, likelihood: 2, consequence: 4, responsible: kostchef, next_review: 2030-10-01}
    Source: Haparanda stad, intern kontroll: which risks there are, and what consequences they may have
    Message: "{name}" has {there} and no {missing}, so nobody can tell how grave it is.
    Help: Add {missing}: with a number on the risk scale.

    Finner: En risk som har sannolikhet men inte konsekvens, eller tvärtom.
    Varför: En risk är så allvarlig som sannolikheten och konsekvensen är tillsammans. Hälften har ingen plats bland de
        andra.
    Källa: Haparanda stad, intern kontroll: vilka risker som finns, och vilka följder de kan få
    Meddelande: Risken ”{name}” har {there} men inte {missing}, så det går inte att säga hur allvarlig den är.
    Hjälp: Lägg till {missing}: med ett tal på riskskalan.
    """
    for id, risk in risks_in_force(look.workspace.data, look.as_of).items():
        there = [name for name in _GRADES if getattr(risk, name) is not None]
        if len(there) == 1 and not look.workspace.unread(("risks", id)):
            (missing,) = (name for name in _GRADES if name not in there)
            yield look.named(("risks", id, there[0]), id=id, there=there[0], missing=missing)


def residual_above_risk(look: Look) -> Faults:
    """A residual risk that is higher than the risk itself.

    Why: What is done about a risk makes it smaller, or leaves it as it is. One of the two grades is wrong.
    Example:
        settings: {risk_scale: 4}
        roles: {kostchef: {title: Kostchef}}
        risks:
          specialkost:
            text: Kök blandar ihop specialkost
            likelihood: 2
            consequence: 4
      -     residual: {likelihood: 3, consequence: 4}
      +     residual: {likelihood: 1, consequence: 4}
            responsible: kostchef
            reviewed: 2013-10-01
    Source: Sveriges Kommuner och Regioner, Internkontroll: the residual risk is what is left when measures are taken
    Message: The residual risk of "{name}" is higher than the risk itself: {key} {after} against {before}.
    Help: Mend the one that is wrong: residual is what is left with the controls and actions there are.

    Finner: En kvarvarande risk som är högre än risken själv.
    Varför: Det som görs åt en risk minskar den eller lämnar den som den är. Ett av de två måtten är fel.
    Källa: Sveriges Kommuner och Regioner, Internkontroll: restrisken är det som är kvar när åtgärderna är gjorda
    Meddelande: Den kvarvarande risken för ”{name}” är högre än risken själv: {key} {after} mot {before}.
    Hjälp: Rätta det som är fel: residual är vad som återstår med de kontroller och åtgärder som finns.
    """
    scale = look.workspace.data.settings.risk_scale
    for id, risk in look.workspace.data.risks.items():
        for key in ("likelihood", "consequence"):
            before, after = getattr(risk, key), getattr(risk.residual, key, None)
            if before is None or after is None or not all(1 <= one <= (scale or one) for one in (before, after)):
                continue  # what is outside the scale is told by itself
            if after > before:
                path = ("risks", id, "residual", key)
                name = look.called(path)
                yield look.at(path, id=id, other=key, name=name, key=key, before=before, after=after)


def grave_risk_unattended(look: Look) -> Faults:
    """A red risk that has neither a control nor an action under way.

    Why: What is both likely and grave is what internal control is for.
    Example:
        settings: {risk_scale: 4}
        roles: {kostchef: {title: Kostchef}}
        risks:
          specialkost:
            text: Kök blandar ihop specialkost
            likelihood: 3
            consequence: 4
            responsible: kostchef
            reviewed: 2013-10-01
      +     controls:
      +       stickprov: {text: Stickprov i varje kök, every: 1 month, due: 2014-03-10}
    Options: none; settings.risk_limits says what is red
    Source: Haparanda kommun, styrmodell: can we affect or prevent the risks, and what goes first?
    Message: The risk "{name}" is red ({likelihood} × {consequence}), and neither a control nor an action is under way.
    Help: Add a control under controls, or an activity in actions; what remains of the risk is written in residual.

    Finner: En röd risk som varken har en kontroll eller en åtgärd på väg.
    Varför: Det som är både troligt och allvarligt är vad den interna kontrollen är till för.
    Inställningar: inga; settings.risk_limits säger vad som är rött
    Källa: Haparanda kommun, styrmodell: kan vi påverka eller förebygga riskerna, och vad går först?
    Meddelande: Risken ”{name}” är röd ({likelihood} × {consequence}), men varken kontroll eller åtgärd är på väg.
    Hjälp: Lägg till en kontroll i controls eller en aktivitet i actions; det som sedan återstår skrivs i residual.
    """
    settings = look.workspace.data.settings
    for id, risk in risks_in_force(look.workspace.data, look.as_of).items():
        grade = remaining(risk)
        if grade is not None and light(settings, grade) is Status.NOT_MET and not _attended(look, risk):
            yield look.named(("risks", id), id=id, likelihood=grade.likelihood, consequence=grade.consequence)


def _attended(look: Look, risk: Risk) -> bool:
    """Whether a control comes back or is still to be done, or an action is under way."""
    activities = look.workspace.data.activities
    under_way = any(id in activities and to_be_done(activities[id], look.as_of) for id in risk.actions)
    return under_way or any(one.every is not None or not one.done for one in risk.controls.values())
