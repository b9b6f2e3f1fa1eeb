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
Varför: Det som är till hälften klart och klart, eller klart innan det påbörjades, säger ingen hur långt det har kommit.
Källa: Västerås stad, Barometern: en aktivitet är inte påbörjad, påbörjad, försenad, klar eller avbruten
"""

from collections.abc import Iterator
from datetime import date

from malstyr.model.activities import Activity
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look


def _reason(said_sv: str, mend_sv: str, said_en: str, mend_en: str) -> Reason:
    """What is wrong with an activity, said after its name, and what to write."""
    return Reason(f"Aktiviteten ”{{name}}” {said_sv}.", mend_sv, f'The activity "{{name}}" {said_en}.', mend_en)


REASONS = {
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


def find(look: Look) -> Faults:
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
