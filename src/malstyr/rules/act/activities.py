"""Activities: who does them by when, and what is told of them."""

from collections.abc import Iterable, Iterator
from datetime import date

from malstyr.evaluate.explained import to_be_done
from malstyr.evaluate.rounds import due_days
from malstyr.model.activities import Activity
from malstyr.model.days import has_passed
from malstyr.model.goal_file import GoalFile
from malstyr.model.goals import Goal
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import called


def _reason(said_sv: str, mend_sv: str, said_en: str, mend_en: str) -> Reason:
    """What is wrong with an activity, said after its name, and what to write."""
    return Reason(f"Aktiviteten ”{{name}}” {said_sv}.", mend_sv, f'The activity "{{name}}" {said_en}.', mend_en)


REASONS = {
    "once": Reason(
        "Aktiviteten ”{name}” skulle vara klar {day} och är det inte.",
        "Skriv done: och dagen då den blev klar, lägg till ett nytt datum sist i due: [{dates}ÅÅÅÅ-MM-DD], eller"
        " avsluta den med closed: {{date: …, reason: …}}.",
        'The activity "{name}" was to be done by {day} and is not.',
        "Write done: and the day it was done, add a new date last in due: [{dates}YYYY-MM-DD], or end it with"
        " closed: {{date: …, reason: …}}.",
    ),
    "again": Reason(
        "Aktiviteten ”{name}” återkommer. Den skulle ha gjorts senast {day} och är inte gjord.",
        "Lägg till dagen sist i done: [{done}ÅÅÅÅ-MM-DD], skjut upp den med ett datum sist i due:"
        " [{dates}ÅÅÅÅ-MM-DD], eller avsluta den med closed: {{date: …, reason: …}}.",
        'The activity "{name}" comes back. It was to be done by {day} and is not.',
        "Add the day last in done: [{done}YYYY-MM-DD], put it off with a date last in due: [{dates}YYYY-MM-DD], or"
        " end it with closed: {{date: …, reason: …}}.",
    ),
    "share-outside": _reason(
        "har en share som inte är mellan 0 och 100",
        "Skriv hur många procent som är klart, från 0 till 100.",
        "has a share that is not between 0 and 100",
        "Write how many per cent are done, from 0 to 100.",
    ),
    "share-of-done": _reason(
        "är klar, men share är mindre än 100",
        "Skriv share: 100 om den är klar. Annars tar du bort done.",
        "is done, but share is less than 100",
        "Write share: 100 if it is done. Otherwise take done away.",
    ),
    "share-without-done": _reason(
        "har share: 100, men inget done",
        "Är den klar, skriv done: med dagen då den blev det. Annars skriver du hur många procent som är klart.",
        "has share: 100, but no done",
        "If it is done, write done: with the day it was. Otherwise write how many per cent are done.",
    ),
    "closed-of-done": _reason(
        "är klar, men sägs också vara avslutad utan att bli klar",
        "Behåll done om den blev klar, annars closed.",
        "is done, and is said to be closed without being done",
        "Keep done if it was done, otherwise closed.",
    ),
    "started-ahead": _reason(
        "sägs vara påbörjad en dag som inte har kommit",
        "Rätta dagen om den är fel. Är den inte påbörjad, ta bort started.",
        "is said to be begun on a day that has not come",
        "Correct the day if it is wrong. If it is not begun, take started away.",
    ),
    "turned": _reason(
        "sägs vara påbörjad {started}, som inte har kommit och är efter dagen då den skulle vara klar",
        "Har de två bytt plats, skriv started: {due} och due: {started}. Annars rättar du den dag som är fel. Är"
        " den inte påbörjad, ta bort started.",
        "is said to be begun on {started}, which has not come and is after the day it was to be done",
        "If the two have changed places, write started: {due} and due: {started}. Otherwise correct the day that is"
        " wrong. If it is not begun, take started away.",
    ),
    "due-before-start": _reason(
        "skulle vara klar före dagen då den påbörjades",
        "Rätta den dag som är fel. Är båda rätt, lägg till den nya dagen sist i due.",
        "was to be done before the day it was begun",
        "Correct the day that is wrong. If both are right, add the new day last in due.",
    ),
    "done-before-start": _reason(
        "sägs vara klar före dagen då den påbörjades",
        "Rätta den dag som är fel, i started eller done.",
        "is said to be done before the day it was begun",
        "Correct the day that is wrong, in started or done.",
    ),
    "done-again": _reason(
        "sägs vara klar flera dagar, men återkommer inte",
        "Behåll dagen då den blev klar. Återkommer den, skriv every: med hur ofta, till exempel every: 6 months.",
        "is said to be done on several days, but does not come back",
        "Keep the day it was done. If it comes back, write every: with how often, such as every: 6 months.",
    ),
}


def dated_steps(data: GoalFile) -> Iterator[tuple[str, str, Activity | Goal]]:
    """Everything that is to be done by a day: its section, id and entry."""
    for id, activity in data.activities.items():
        yield "activities", id, activity
    for id, goal in data.goals.items():
        yield "goals", id, goal


def still_to_do(look: Look) -> Iterator[tuple[str, Activity]]:
    """Activities that are neither done nor closed, and of which all that is written is understood."""
    for id, activity in look.workspace.data.activities.items():
        if to_be_done(activity, look.as_of) and not look.workspace.unread(("activities", id)):
            yield id, activity


def activity_without_responsible(look: Look) -> Faults:
    """An activity that nobody is responsible for.

    Why: What everybody is to do, nobody does. A plan says what, who and when.
    Example:
      + roles: {kostchef: {title: Kostchef}}
        activities:
      -   ny-matsedel: {text: En ny matsedel tas fram, due: 2014-05-01}
      +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: 2014-05-01}
    Options: none; what is done or closed is not asked for
    Source: Östra Göinge kommun, Göingemodellen: every activity has one named responsible
    Message: Nobody is responsible for the activity "{name}".
    Help: Write responsible: and a role of roles.

    Finner: En aktivitet som ingen ansvarar för.
    Varför: Det som alla ska göra gör ingen. En plan säger vad, vem och när.
    Inställningar: inga; det som är klart eller avslutat efterfrågas inte
    Källa: Östra Göinge kommun, Göingemodellen: varje aktivitet har en namngiven ansvarig
    Meddelande: Ingen ansvarar för aktiviteten ”{name}”.
    Hjälp: Skriv responsible: och en roll i roles.
    """
    for id, one in still_to_do(look):
        if one.responsible is None:
            yield look.named(("activities", id), id=id)


def activity_with_several_responsible(look: Look) -> Faults:
    """An activity that several are responsible for.

    Why: What several answer for, each leaves to the other. One answers, and the others take part.
    Example:
        roles: {kostchef: {title: Kostchef}, rektor: {title: Rektor}}
        activities:
      -   ny-matsedel: {text: En ny matsedel tas fram, responsible: [kostchef, rektor], due: 2014-05-01}
      +   ny-matsedel: {text: En ny matsedel tas fram med skolan, responsible: kostchef, due: 2014-05-01}
    Options: none; what is done or closed is not asked for
    Source: Östra Göinge kommun, Göingemodellen: every activity has one named responsible
    Message: {n} are responsible for the activity "{name}".
    Help: Write one role in responsible:, such as responsible: {first}, and name the others in text or note.

    Finner: En aktivitet som flera ansvarar för.
    Varför: Det som flera svarar för lämnar var och en åt den andra. En svarar, och de andra deltar.
    Inställningar: inga; det som är klart eller avslutat efterfrågas inte
    Källa: Östra Göinge kommun, Göingemodellen: varje aktivitet har en namngiven ansvarig
    Meddelande: {n} ansvarar för aktiviteten ”{name}”.
    Hjälp: Skriv en roll i responsible:, till exempel responsible: {first}, och nämn de andra i text eller note.
    """
    for id, one in still_to_do(look):
        n = len(one.all_responsible)
        if n > 1:
            path = ("activities", id, "responsible")
            yield look.named(path, id=id, n=n, first=one.all_responsible[0])


def activity_without_date(look: Look) -> Faults:
    """An activity with no date to be done by.

    Why: What has no date is never late, and is put off by everything that has one.
    Example:
        roles: {kostchef: {title: Kostchef}}
        activities:
      -   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef}
      +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: 2014-05-01}
    Options: none; what is done or closed is not asked for
    Source: Östra Göinge kommun, Göingemodellen: an action plan says what, who and when
    Message: The activity "{name}" has no date.
    Help: Write due: and the day when it is to be done.

    Finner: En aktivitet utan datum.
    Varför: Det som inte har något datum blir aldrig försenat, och får vänta på allt som har ett.
    Inställningar: inga; det som är klart eller avslutat efterfrågas inte
    Källa: Östra Göinge kommun, Göingemodellen: en handlingsplan säger vad, vem och när
    Meddelande: Aktiviteten ”{name}” har inget datum.
    Hjälp: Skriv due: och dagen då den ska vara klar.
    """
    for id, one in still_to_do(look):
        if not due_days(one, look.as_of):
            yield look.named(("activities", id), id=id)


def activity_overdue(look: Look) -> Faults:
    """An activity whose date has passed without it being done.

    Why: Results that deviate lead to actions, and an action that is late mends nothing.
    Example:
        settings: {as_of: 2014-03-01}
        roles: {kostchef: {title: Kostchef}}
        activities:
      -   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: 2013-10-01}
      +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: [2013-10-01, 2014-05-01]}
    Source: Östra Göinge kommun, Göingemodellen: a date that slips stays, marked red, and a new one is added

    Finner: En aktivitet vars datum har passerat utan att den är klar.
    Varför: Resultat som avviker leder till åtgärder, och en försenad åtgärd rättar inget.
    Källa: Östra Göinge kommun, Göingemodellen: ett datum som inte hålls står kvar, rödmarkerat, och ett nytt läggs till
    """
    for id, one in still_to_do(look):
        due = due_days(one, look.as_of)
        if due and has_passed(due[-1], look.as_of):
            words = {"name": called(id, one), "day": due[-1], "dates": _listed(one.due), "done": _listed(one.done_days)}
            form = "once" if one.every is None else "again"
            yield REASONS[form].fault(look, ("activities", id, "due"), words, keys=(id, ""))


def _listed(days: Iterable[date]) -> str:
    """The days that stand in a list already, before one that is added."""
    return "".join(f"{day.isoformat()}, " for day in days)


def activity_slipped(look: Look) -> Faults:
    """An activity that has been put off again and again.

    Why: Each new date is a promise. After several broken ones the plan, and not the date, is what to change.
    Example:
        settings: {as_of: 2014-03-01}
        roles: {kostchef: {title: Kostchef}}
        activities:
      -   ny-matsedel:
      -     text: En ny matsedel tas fram
      -     responsible: kostchef
      -     due: [2013-05-01, 2013-09-01, 2014-01-01, 2014-05-01]
      +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, due: [2013-09-01, 2014-05-01]}
    Options: limit, how many times an activity may be put off (2)
    Source: Östra Göinge kommun, Göingemodellen: dates are only added to
    Message: The activity "{name}" has been put off {times} times, from {first} to {last}.
    Help: Say what stands in the way: divide it, give it another responsible, or end it with closed: {{date: …, reason:
        …}}.

    Finner: En aktivitet som har skjutits upp gång på gång.
    Varför: Varje nytt datum är ett löfte. Efter flera brutna är det planen och inte datumet som behöver ändras.
    Inställningar: limit, hur många gånger en aktivitet får skjutas upp (2)
    Källa: Östra Göinge kommun, Göingemodellen: datum läggs bara till
    Meddelande: Aktiviteten ”{name}” har skjutits upp {times} gånger, från {first} till {last}.
    Hjälp: Säg vad som står i vägen: dela upp den, ge den en annan ansvarig eller avsluta den med closed: {{date: …,
        reason: …}}.
    """
    for id, one in still_to_do(look):
        due = due_days(one, look.as_of)
        times = len(due) - 1
        if times > look.limit:
            path = ("activities", id, "due")
            yield look.named(path, id=id, times=times, first=due[0], last=due[-1])


def activity_contradicted(look: Look) -> Faults:
    """An activity whose days or share contradict each other.

    Why: What is half done and done, or done before it was begun, tells nobody how far it has come.
    Example:
        settings: {as_of: 2014-03-01}
        roles: {kostchef: {title: Kostchef}}
        activities:
      -   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, share: 150, due: 2014-05-01}
      +   ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, share: 50, due: 2014-05-01}
    Source: Västerås stad, Barometern: an activity is not begun, begun, late, done or cancelled

    Finner: En aktivitet vars dagar eller andel säger emot varandra.
    Varför: Det som är till hälften klart och klart, eller klart innan det påbörjades, säger ingen hur långt det har
        kommit.
    Källa: Västerås stad, Barometern: en aktivitet är inte påbörjad, påbörjad, försenad, klar eller avbruten
    """
    for id, one in look.workspace.data.activities.items():
        found = next(_contradictions(one, look.as_of), None)
        if found is not None:
            key, form = found
            due = one.due[-1] if one.due else None
            path = ("activities", id, key)
            yield look.at(path, form=form, id=id, name=look.called(path), started=one.started, due=due)


def _contradictions(one: Activity, as_of: date) -> Iterator[tuple[str, str]]:
    """The key where each is seen, and its form."""
    done = one.done_days
    over = one.done is not None and one.done <= as_of
    if one.share is not None and not 0 <= one.share <= 100:
        yield "share", "share-outside"
    if one.share is not None and one.share < 100 and over:
        yield "share", "share-of-done"
    if one.share == 100 and one.every is None and not done and one.closed is None:
        yield "share", "share-without-done"
    if one.closed is not None and over:
        yield "closed", "closed-of-done"
    if one.started is not None and one.started > as_of:
        yield "started", "turned" if one.due and max(one.due) < one.started else "started-ahead"
    if one.started is not None and one.due and max(one.due) < one.started:
        yield "due", "due-before-start"
    if one.started is not None and done and min(done) < one.started:
        yield "started", "done-before-start"
    if one.every is None and len(done) > 1:
        yield "done", "done-again"
