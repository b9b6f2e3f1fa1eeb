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

from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
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
