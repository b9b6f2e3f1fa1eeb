"""Who is responsible for a risk, its reviews, and the controls against it."""

from malstyr.evaluate.internal_control import controls_due, review_due, risks_in_force
from malstyr.model.days import has_passed
from malstyr.rules.rule import Faults, Look


def risk_without_responsible(look: Look) -> Faults:
    """A risk that nobody is responsible for.

    Why: A risk that is everybody's is watched by nobody.
    Example:
      + roles: {kostchef: {title: Kostchef}}
        risks:
      -   specialkost: {text: Kök blandar ihop specialkost}
      +   specialkost: {text: Kök blandar ihop specialkost, responsible: kostchef, reviewed: 2013-10-01}
    Source: Region Gotland, styrkort: an internal control plan that is carried out and reported
    Message: Nobody is responsible for the risk "{name}".
    Help: Write responsible: and a role of roles.

    Finner: En risk som ingen ansvarar för.
    Varför: En risk som är allas bevakas av ingen.
    Källa: Region Gotland, styrkort: en plan för intern kontroll som är genomförd och rapporterad
    Meddelande: Ingen ansvarar för risken ”{name}”.
    Hjälp: Skriv responsible: och en roll i roles.
    """
    for id, risk in risks_in_force(look.workspace.data, look.as_of).items():
        if risk.responsible is None:
            yield look.named(("risks", id), id=id)


def risk_without_review(look: Look) -> Faults:
    """A risk that has not been reviewed, and that has no day when it will be.

    Why: What has no day is not looked at, and nobody sees that it was not.
    Example:
        roles: {kostchef: {title: Kostchef}}
        risks:
      -   specialkost: {text: Kök blandar ihop specialkost, responsible: kostchef}
      +   specialkost: {text: Kök blandar ihop specialkost, responsible: kostchef, next_review: 2014-10-01}
    Source: Leksands kommun, sektorsplan 2013–2015: the plan of internal control is accounted for each year
    Message: The risk "{name}" has neither been reviewed nor has a day for it.
    Help: Write next_review: and a day, or reviewed: and the day it was done.

    Finner: En risk som inte har granskats och som inte har någon dag för det.
    Varför: Det som saknar dag blir inte granskat, och ingen ser att det inte blev det.
    Källa: Leksands kommun, Sektorsplan 2013–2015: planen för intern kontroll redovisas varje år
    Meddelande: Risken ”{name}” har varken granskats eller fått en dag för det.
    Hjälp: Skriv next_review: och en dag, eller reviewed: och dagen då det gjordes.
    """
    for id, risk in risks_in_force(look.workspace.data, look.as_of).items():
        if risk.reviewed is None and risk.next_review is None:
            yield look.named(("risks", id), id=id)


def review_overdue(look: Look) -> Faults:
    """A risk that was to be reviewed and has not been.

    Why: Risks change. A register that nobody looks through tells what was feared then, and not what may happen now.
    Example:
        settings: {as_of: 2014-03-01}
        roles: {kostchef: {title: Kostchef}}
        risks:
      -   specialkost: {text: Kök blandar ihop specialkost, responsible: kostchef, reviewed: 2001-10-01}
      +   specialkost:
      +     text: Kök blandar ihop specialkost
      +     responsible: kostchef
      +     reviewed: 2013-10-01
      +     next_review: 2014-10-01
    Options: limit, how many months a review holds where there is no next_review (12)
    Source: Leksands kommun, sektorsplan 2013–2015: the plan of internal control is accounted for each year
    Message: The risk "{name}" was to be reviewed by {day}.
    Help: Review it, and write reviewed: with the day and next_review: with the day of the next.

    Finner: En risk som skulle ha granskats men inte har blivit det.
    Varför: Risker förändras. Ett register som ingen går igenom visar vad man befarade då, inte vad som kan hända nu.
    Inställningar: limit, hur många månader en granskning gäller när next_review saknas (12)
    Källa: Leksands kommun, Sektorsplan 2013–2015: planen för intern kontroll redovisas varje år
    Meddelande: Risken ”{name}” skulle ha granskats senast {day}.
    Hjälp: Granska den, och skriv reviewed: med dagen och next_review: med dagen för nästa gång.
    """
    for id, risk in risks_in_force(look.workspace.data, look.as_of).items():
        day = review_due(risk, look.as_of, int(look.limit))
        if day is not None and has_passed(day, look.as_of) and not look.workspace.unread(("risks", id)):
            yield look.named(("risks", id), id=id, day=day)


def control_without_date(look: Look) -> Faults:
    """A control that has not been done and has no day when it will be.

    Why: A control without a day is a wish.
    Example:
        settings: {as_of: 2014-03-01}
        roles: {kostchef: {title: Kostchef}}
        risks:
          specialkost:
            text: Kök blandar ihop specialkost
            responsible: kostchef
            reviewed: 2013-10-01
            controls:
      -       stickprov: {text: Stickprov i varje kök, every: 1 month}
      +       stickprov: {text: Stickprov i varje kök, every: 1 month, due: 2014-03-10}
    Source: Region Gotland, styrkort: the internal control plan is carried out, and that is reported to the board
    Message: The control "{name}" has no day when it is to be done.
    Help: Write due: and the day of the first time.

    Finner: En kontroll som inte är gjord och som inte har någon dag för det.
    Varför: En kontroll utan dag är en önskan.
    Källa: Region Gotland, styrkort: planen för intern kontroll är genomförd, och det är rapporterat till nämnden
    Meddelande: Kontrollen ”{name}” har ingen dag då den ska göras.
    Hjälp: Skriv due: och dagen för första gången.
    """
    for id, risk in risks_in_force(look.workspace.data, look.as_of).items():
        for name, control in risk.controls.items():
            if not (control.due or control.done):
                yield look.at(("risks", id, "controls", name), id=id, other=name, name=control.text)


def control_overdue(look: Look) -> Faults:
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
    for one in controls_due(look.workspace.data, look.as_of):
        control = look.workspace.data.risks[one.risk].controls[one.control]
        if has_passed(one.day, look.as_of) and not look.workspace.unread(("risks", one.risk)):
            path = ("risks", one.risk, "controls", one.control)
            yield look.at(path, id=one.risk, other=one.control, name=control.text, day=one.day)


def controlled_ahead(look: Look) -> Faults:
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
