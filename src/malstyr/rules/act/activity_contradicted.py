"""An activity whose days or share contradict each other.

Why: What is half done and done, or done before it was begun, tells nobody how far it has come.
Bad:
    settings: {as_of: 2014-03-01}
    roles: {kostchef: {title: Kostchef}}
    activities:
      ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, share: 150, due: 2014-05-01}
Good:
    settings: {as_of: 2014-03-01}
    roles: {kostchef: {title: Kostchef}}
    activities:
      ny-matsedel: {text: En ny matsedel tas fram, responsible: kostchef, share: 50, due: 2014-05-01}
Options: none
Source: Västerås stad, Barometern: an activity is not begun, begun, late, done or cancelled
Message: The activity "{name}": {fault!w}.
Help: Write started: with the day it was begun, due: with the day it is to be done by, the latest last, share: with 0 to
    100 while it is under way, and done: with the day it was done; several days in done only where every: says that it
    comes back, and closed: only for what is not done.

Finner: En aktivitet vars dagar eller andel säger emot varandra.
Varför: Det som är till hälften klart och klart, eller klart innan det påbörjades, säger ingen hur långt det har kommit.
Inställningar: inga
Meddelande: Aktiviteten ”{name}”: {fault!w}.
Hjälp: Skriv started: med dagen då den påbörjades, due: med dagen då den ska vara klar, den senaste sist, share: med 0
    till 100 medan den pågår, och done: med dagen då den blev klar; flera dagar i done bara där every: säger att den
    återkommer, och closed: bara för det som inte blir klart.
"""

from collections.abc import Iterator
from datetime import date

from malstyr.findings import Fault
from malstyr.model.activities import Activity
from malstyr.rules.rule import Look
from malstyr.workspace.workspace import called


def find(look: Look) -> Iterator[Fault]:
    for id, one in look.workspace.data.activities.items():
        found = next(_contradictions(one, look.as_of), None)
        if found is not None:
            key, fault = found
            yield look.at(("activities", id, key), id=id, name=called(id, one), fault=f"activity-{fault}")


def _contradictions(one: Activity, as_of: date) -> Iterator[tuple[str, str]]:
    """The key where each is seen and the words for it."""
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
        yield "started", "started-ahead"
    if one.started is not None and one.due and max(one.due) < one.started:
        yield "due", "due-before-start"
    if one.started is not None and done and min(done) < one.started:
        yield "started", "done-before-start"
    if one.every is None and len(done) > 1:
        yield "done", "done-again"
