"""A control that was to be done by a day that has passed.

Why: A control that is not done finds nothing, and the plan says that it was.
Example:
    settings: {as_of: 2014-03-01}
    roles: {kostchef: {title: Kostchef}}
    risks:
      specialkost:
        text: Kök blandar ihop specialkost
        responsible: kostchef
        reviewed: 2013-10-01
        controls:
  -       stickprov: {text: Stickprov i varje kök, every: 1 month, done: {2013-12-10: rätt}}
  +       stickprov: {text: Stickprov i varje kök, every: 1 month, done: {2013-12-10: rätt, 2014-02-10: ett fel}}
Source: Region Gotland, styrkort: the internal control plan is carried out, and that is reported to the board
Message: The control "{name}" was to be done by {day}.
Help: Write the day and the result under done: {{YYYY-MM-DD: …}}, or add a new date last in due.

Finner: En kontroll som skulle ha gjorts senast en dag som har passerat.
Varför: En kontroll som inte görs hittar inget, men planen säger att den är gjord.
Källa: Region Gotland, styrkort: planen för intern kontroll är genomförd, och det är rapporterat till nämnden
Meddelande: Kontrollen ”{name}” skulle ha gjorts senast {day}.
Hjälp: Skriv dagen och resultatet under done: {{ÅÅÅÅ-MM-DD: …}}, eller lägg till ett nytt datum sist i due.
"""

from malstyr.evaluate.internal_control import controls_due
from malstyr.model.days import has_passed
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for one in controls_due(look.workspace.data, look.as_of):
        control = look.workspace.data.risks[one.risk].controls[one.control]
        if has_passed(one.day, look.as_of) and not look.workspace.unread(("risks", one.risk)):
            path = ("risks", one.risk, "controls", one.control)
            yield look.at(path, id=one.risk, other=one.control, name=control.text, day=one.day)
