"""A control or a review said to be done on a day that has not come.

Why: What is to be done is not done. A report that counts it as done says what nobody knows yet.
Example:
    settings: {as_of: 2014-03-01}
    roles: {kostchef: {title: Kostchef}}
    risks:
      specialkost:
        text: Kök blandar ihop specialkost
        responsible: kostchef
        reviewed: 2013-10-01
        controls:
  -       stickprov: {text: Stickprov i varje kök, due: 2014-03-10, done: {2014-03-10: inga fel}}
  +       stickprov: {text: Stickprov i varje kök, due: 2014-03-10}
Source: Region Gotland, styrkort: the internal control plan is carried out, and that is reported to the board
Message: {key} of "{name}" is said to be {day}, and today is {today}.
Help: If the day is wrong, correct it. If it has not been done yet, write the day in {later} instead.

Finner: En kontroll eller granskning som sägs vara gjord en dag som inte har kommit.
Varför: Det som ska göras är inte gjort. En rapport som räknar det som gjort säger något som ingen vet ännu.
Källa: Region Gotland, styrkort: planen för intern kontroll är genomförd, och det är rapporterat till nämnden
Meddelande: {key} för ”{name}” sägs vara {day}, men i dag är det {today}.
Hjälp: Är dagen fel, rätta den. Är det inte gjort än, skriv dagen i {later} i stället.
"""

from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, risk in look.workspace.data.risks.items():
        if risk.reviewed is not None and risk.reviewed > look.as_of:
            path = ("risks", id, "reviewed")
            words = {"id": id, "key": "reviewed", "name": look.called(path), "day": risk.reviewed}
            yield look.at(path, words, today=look.as_of, later="next_review")
        for control_id, control in risk.controls.items():
            for day in control.done:
                if day > look.as_of:
                    at = ("risks", id, "controls", control_id, "done", str(day))
                    words = {"id": id, "other": f"{control_id}/{day}", "key": "done", "name": control.text, "day": day}
                    yield look.at(at, words, today=look.as_of, later="due")
