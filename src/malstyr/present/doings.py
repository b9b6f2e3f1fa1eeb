"""How activities stand, in words: how many stand how, and what is late of what was to be done about something red."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from malstyr.evaluate.activities import ActivityStatus, activity_status, last_round, share_done
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.rounds import due_days
from malstyr.language.cardinals import cardinal
from malstyr.language.days import day_told
from malstyr.language.typography import as_name, number
from malstyr.language.words import fill, words
from malstyr.model.activities import Activity
from malstyr.present.listing import enumeration, one_or_many
from malstyr.workspace.workspace import called, spoken

_GROUPS = {
    "done": {ActivityStatus.DONE},
    "begun": {ActivityStatus.BEGUN, ActivityStatus.PART_DONE},
    "open": {ActivityStatus.TO_DO},
    "late": {ActivityStatus.LATE},
    "unread": {ActivityStatus.UNREAD},
    "closed": {ActivityStatus.STOPPED},
}


def doings_counted(every: Iterable[ActivityStatus], language: str) -> str:
    """``Aktiviteter: 24 är klara, tolv är inte klara och två av dem är försenade.``; but for late no group without any.

    What is late is not done either, and is counted with the rest of that.
    """
    held = Counter(name for one in every for name, group in _GROUPS.items() if one in group)
    counted = {name: (name, held[name]) for name in _GROUPS if held[name] or name == "late"}
    if held["open"] and held["late"]:
        counted |= {"open": ("open", held["open"] + held["late"]), "late": ("late-of", held["late"])}
    told = [
        words(language)[f"activities.{name}.{one_or_many(n) if n else 0}"].format(n=cardinal(n, language))
        for name, n in counted.values()
    ]
    return words(language)["activities.told"].format(told=enumeration(told, language))


def begun_told(one: Activity, day: date, language: str) -> str:
    """How far it has come: when it was begun or last done, how often, and how much is done."""
    catalogue, told = words(language), []
    last = last_round(one, day)
    if one.started is not None and one.started <= day:
        told.append(catalogue["activities.started"].format(day=day_told(one.started, language)))
    share = share_done(one, day)
    if share is not None:
        told.append(catalogue["activities.share"].format(share=number(share, language)))
    if last is not None:
        told.append(catalogue["activities.last-done"].format(day=day_told(last, language)))
    if one.every is not None:
        time = fill("{it!w}", {"it": str(one.every).replace("working day", "working-day")}, language)
        told.append(catalogue["risk.every"].format(time=time))
    return ", ".join(told)


def late_doings(evaluation: Evaluation, ids: Iterable[str], language: str) -> Iterator[str]:
    """``försenad: Ny rutin, Enhetschef, senast 1 mars 2014`` of each activity among ``ids`` that is late."""
    data, catalogue = evaluation.workspace.data, words(language)
    for id in ids:
        one = data.activities.get(id)
        if one is None or activity_status(evaluation.workspace, id, evaluation.as_of) is not ActivityStatus.LATE:
            continue
        role = data.roles.get(one.responsible or "")
        by = role.title if role is not None else spoken(one.responsible or "")
        due = f"{catalogue['outcome.due']} {day_told(due_days(one, evaluation.as_of)[-1], language)}"
        name = as_name(called(id, one))
        yield f"{catalogue['report.late']}: {', '.join(filter(None, (name, by, due)))}"
