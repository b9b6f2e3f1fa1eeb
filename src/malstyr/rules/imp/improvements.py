"""Improvements: their steps, what came of them, and what they began from."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TypeAlias

from malstyr.evaluate.evaluate import Evaluation, NotReported, evaluate
from malstyr.evaluate.improving import is_under_way, next_step, steps_to_come
from malstyr.language.typography import as_name
from malstyr.model.days import has_passed
from malstyr.model.improvements import STEPS_OF_WHEEL, Improvement
from malstyr.model.outcome import Status
from malstyr.model.periods import Period, year_period
from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look

_ahead = Saying(
    "{key} för ”{name}” sägs vara {day}, men i dag är det {today}.",
    '{key} of "{name}" is said to be on {day}, and today is {today}.',
)
_in_order = Saying(
    "{key} för ”{name}” är {day}, men {earlier}, som kommer före, är {before}.",
    '{key} of "{name}" is {day}, but {earlier}, which comes before it, is {before}.',
)
REASONS = {
    "late": Reason(
        "Förbättringen ”{name}” står stilla: steget {called!w} skulle ha varit klart {day}.",
        "Skriv reached: {{{step}: …}} med dagen då det blev klart, lägg till ett nytt datum sist i checkpoints,"
        " eller avsluta den med outcome och done.",
        'The improvement "{name}" stands still: the step {called!w} was to be done by {day}.',
        "Write reached: {{{step}: …}} with the day it was done, add a new date last in checkpoints, or end it with"
        " outcome and done.",
    ),
    "no-day": Reason(
        "Förbättringen ”{name}” är påbörjad, men det sägs inte när steget {called!w} ska vara klart.",
        "Skriv checkpoints: {{{step}: ÅÅÅÅ-MM-DD}} med dagen då det ska vara klart, eller avsluta den med"
        " outcome och done.",
        'The improvement "{name}" is under way, but nothing says by when the step {called!w} is to be done.',
        "Write checkpoints: {{{step}: YYYY-MM-DD}} with the day it is to be done by, or end it with outcome and done.",
    ),
    "no-end": Reason(
        "Alla steg i förbättringen ”{name}” är klara, men det sägs inte att den är avslutad.",
        "Skriv outcome: och vad den ledde till, standardised eller revised, och done: med dagen.",
        'All steps of the improvement "{name}" are done, but nothing says that it has ended.',
        "Write outcome: and what came of it, standardised or revised, and done: with the day.",
    ),
    "started": _ahead(
        "Rätta dagen, eller ta bort started tills förbättringen är påbörjad.",
        "Correct the day, or remove started until the improvement has begun.",
    ),
    "reached": _ahead(
        "Rätta dagen, eller skriv den i checkpoints tills steget är klart.",
        "Correct the day, or write it in checkpoints until the step has been done.",
    ),
    "done": _ahead(
        "Rätta dagen, eller ta bort done tills förbättringen är klar.",
        "Correct the day, or remove done until the improvement is done.",
    ),
    "began_with": Reason(
        "”{name}” sägs ha börjat med hur det gick {period}, men den tiden har inte börjat: i dag är det {today}.",
        "Skriv den period då det blev rött.",
        '"{name}" is said to have begun with what came of {period}, which has not begun: today is {today}.',
        "Write the period when it went red.",
    ),
    "was": _in_order("Rätta den av dagarna som är fel.", "Correct whichever of the days is wrong."),
    "is-to-be": _in_order(
        "Lägg till ett senare datum sist i {key}, eller rätta den av dagarna som är fel.",
        "Add a later date last in {key}, or correct whichever of the days is wrong.",
    ),
}


def improvement_stands_still(look: Look) -> Faults:
    """An improvement under way whose next step was to be done by a day that has passed, or has no day at all.

    Why: The wheel turns only when each step leads to the next. An improvement that stands still is a meeting, not a
        change.
    Example:
        settings: {as_of: 2014-03-01}
        improvements:
          nycklar:
            problem: Hemtjänsten väntar på nycklar
            conclusion: Skåpet ska vara öppet
      -     checkpoints: {plan: 2013-11-01, do: 2013-12-15}
      +     checkpoints: {plan: 2013-11-01, do: [2013-12-15, 2014-04-01]}
            reached: {plan: 2013-10-28}
    Source: Östra Göinge kommun, Göingemodellen: the wheel of improvement, and checkpoints for follow-up

    Finner: En påbörjad förbättring vars nästa steg skulle ha varit klart en dag som har passerat, eller inte har någon
        dag.
    Varför: Hjulet snurrar bara när varje steg leder till nästa. En förbättring som står stilla är ett möte, inte en
        förändring.
    Källa: Östra Göinge kommun, Göingemodellen: förbättringshjulet, och avstämningar vid uppföljning
    """
    for id, one in look.workspace.data.improvements.items():
        if look.workspace.unread(("improvements", id)):
            continue
        path, coming = ("improvements", id), next_step(one, look.as_of)
        words: dict[str, object] = {"name": as_name(one.problem)}
        if coming is not None:
            words |= {"step": coming.step, "called": f"wheel-{coming.step}", "day": coming.day}
        if coming is not None and coming.day is not None and has_passed(coming.day, look.as_of):
            yield REASONS["late"].fault(look, (*path, "checkpoints", coming.step), words, keys=(id, coming.step))
        elif is_under_way(one, look.as_of) and (coming is None or coming.day is None):
            form = "no-end" if coming is None else "no-day"
            yield REASONS[form].fault(look, path, words, keys=(id, form))


def improvement_ahead(look: Look) -> Faults:
    """An improvement, or a step of one, said to be begun or done, or to have been called for, at a time that has not
    come.

    Why: What is to be done is not done. A report that counts it as done says what nobody knows yet.
    Example:
        settings: {as_of: 2014-03-01}
        improvements:
      -   nycklar: {problem: Hemtjänsten väntar på nycklar, reached: {plan: 2014-04-01}}
      +   nycklar: {problem: Hemtjänsten väntar på nycklar, checkpoints: {plan: 2014-04-01}}
    Source: Östra Göinge kommun, Göingemodellen: the wheel of improvement, and checkpoints for follow-up

    Finner: En förbättring, eller ett steg i en, som sägs vara påbörjad eller klar, eller ha börjat med något rött, vid
        en tid som inte har kommit.
    Varför: Det som ska göras är inte gjort. En rapport som räknar det som klart säger något som ingen vet ännu.
    Källa: Östra Göinge kommun, Göingemodellen: förbättringshjulet, och avstämningar vid uppföljning
    """
    for id, one in look.workspace.data.improvements.items():
        days = {("reached", step): getattr(one.reached, step) for step in STEPS_OF_WHEEL}
        for at, day in ({("started",): one.started} | days | {("done",): one.done}).items():
            if day is not None and day > look.as_of:
                key = ".".join(at)
                words = {"key": key, "name": as_name(one.problem), "day": day, "today": look.as_of}
                yield REASONS[at[0]].fault(look, ("improvements", id, *at), words, keys=(id, key))
        for subject, then in one.began_with.items():
            if then.start > look.as_of:
                words = {"name": as_name(one.problem), "period": then, "today": look.as_of}
                place = ("improvements", id, "began_with", subject)
                yield REASONS["began_with"].fault(look, place, words, keys=(id, subject))


def improvement_without_outcome(look: Look) -> Faults:
    """An improvement that is done without it being said what came of it.

    Why: Without a standard the old way comes back. The last step of the wheel is to keep what worked, or to plan anew.
    Example:
        improvements:
      -   nycklar: {problem: Hemtjänsten väntar på nycklar, done: 2014-02-01}
      +   nycklar: {problem: Hemtjänsten väntar på nycklar, outcome: standardised, done: 2014-02-01}
    Source: Östra Göinge kommun, Göingemodellen: revise the plan or standardise the process
    Message: The improvement "{name}" is done, and it is not said what came of it.
    Help: Write outcome: standardised where it has become the way of working, or outcome: revised where the plan was
        changed.

    Finner: En förbättring som är klar utan att det sägs vad den ledde till.
    Varför: Utan en standard kommer det gamla tillbaka. Hjulets sista steg är att behålla det som fungerade eller
        planera om.
    Källa: Östra Göinge kommun, Göingemodellen: revidera planen eller standardisera processen
    Meddelande: Förbättringen ”{name}” är klar, men det sägs inte vad den ledde till.
    Hjälp: Skriv outcome: standardised om arbetssättet har blivit det vanliga, eller outcome: revised om planen
        ändrades.
    """
    for id, one in look.workspace.data.improvements.items():
        if one.done is not None and one.done <= look.as_of and one.outcome is None:
            yield look.at(("improvements", id), id=id, name=as_name(one.problem))


def why_without_conclusion(look: Look) -> Faults:
    """A chain of whys that ends in no conclusion.

    Why: The questions are asked until the root is found. Without a conclusion it is not known whether it was.
    Example:
        improvements:
          oljepölen:
            problem: En pöl med olja ligger på golvet
            why: [{question: Varför ligger det olja på golvet?, answer: Maskinen läcker.}]
      +     conclusion: Maskinen ska få service varje år
    Source: Östra Göinge kommun, Göingemodellen: 5 varför asks until the root cause is found, and concludes
    Message: The whys of "{name}" end in no conclusion.
    Help: Write conclusion: and what the last answer leads to.

    Finner: En kedja av varför som inte slutar i en slutsats.
    Varför: Frågorna ställs tills grundorsaken är funnen. Utan slutsats vet ingen om den blev det.
    Källa: Östra Göinge kommun, Göingemodellen: 5 varför frågar tills grundorsaken är funnen, och drar en slutsats
    Meddelande: Frågorna varför i ”{name}” slutar inte i någon slutsats.
    Hjälp: Skriv conclusion: och vad det sista svaret leder till.
    """
    for id, one in look.workspace.data.improvements.items():
        if one.why and one.conclusion is None:
            yield look.at(("improvements", id, "why"), id=id, name=as_name(one.problem))


def improvement_began_green(look: Look) -> Faults:
    """An improvement that began with a result that was as it was to be.

    Why: The red that it began with tells what the change was for, and its effect is counted from there.
    Example:
        settings: {as_of: 2014-03-01}
        indicators:
          kötid: {measured_in: minuter, target: {at_most: 10}}
        values:
          kötid: {2011: 8, 2012: 14, 2013: 9}
        improvements:
      -   kö: {problem: Kön är lång, began_with: {indicators/kötid: 2011}}
      +   kö: {problem: Kön är lång, began_with: {indicators/kötid: 2012}}
    Options: none; what a board has limits of its own for is not asked for, nor a year with values that were corrected
    Source: Östra Göinge kommun, Göingemodellen: the wheel of improvement begins with a deviation
    Message: The improvement "{name}" began with {red} {period}, which was met then.
    Help: Write the period when it was red, or take it away from began_with.

    Finner: En förbättring som började med ett resultat som var som det skulle.
    Varför: Det röda som den började med säger vad förändringen var till för, och effekten räknas därifrån.
    Inställningar: inga; det som en tavla har egna gränser för frågas inte efter, och inte heller ett år med rättade
        värden
    Källa: Östra Göinge kommun, Göingemodellen: förbättringshjulet börjar med en avvikelse
    Meddelande: Förbättringen ”{name}” började med {red} {period}, som var uppfyllt då.
    Hjälp: Skriv den period när det var rött, eller ta bort det ur began_with.
    """
    data, years = look.workspace.data, dict[int, Evaluation | None]()
    corrected = {at.period.year for at in look.workspace.cells_saying("revised")}  # what was known then may be red
    limited = {f"indicators/{id}" for board in data.boards.values() for id in board.limits}
    for id, improvement in data.improvements.items():
        for subject, then in improvement.began_with.items():
            if not then.whole_year or then.year in corrected or "/".join(subject.split("/")[:2]) in limited:
                continue
            if then.year not in years:
                years[then.year] = _of_year(look, then)
            statuses = _statuses(years[then.year], subject)
            if statuses == {Status.MET}:
                at = ("improvements", id, "began_with", subject)
                red = look.workspace.called(subject)
                yield look.at(at, id=id, name=as_name(improvement.problem), red=red, period=then)


def _of_year(look: Look, then: Period) -> Evaluation | None:
    try:
        return evaluate(look.workspace, look.as_of, year_period(then.year))
    except NotReported:
        return None


def _statuses(evaluation: Evaluation | None, subject: str) -> set[Status]:
    """How what is named stood, as a whole and in each of its members where none is named."""
    if evaluation is None:
        return set()
    rows = {one.status for one in evaluation.outcomes if f"{one.subject}/".startswith(f"{subject}/")}
    return rows | {one.status for one in evaluation.goals if f"goals/{one.goal}" == subject}


_Dated: TypeAlias = tuple[tuple[str, ...], date]


def improvement_out_of_order(look: Look) -> Faults:
    """Days of an improvement in another order than the wheel turns: begun, plan, do, check, act, done.

    Why: What is done before it was planned, or evaluated before it was done, has not turned the wheel, and what is to
        be done before what it rests on will be late.
    Example:
        settings: {as_of: 2014-03-01}
        improvements:
          nycklar:
            problem: Hemtjänsten väntar på nycklar
            checkpoints: {check: 2014-04-01}
      -     reached: {plan: 2014-02-10, do: 2014-01-20}
      +     reached: {plan: 2014-01-20, do: 2014-02-10}
    Options: none; a step without a day says nothing
    Source: Östra Göinge kommun, Göingemodellen: the wheel of improvement, and checkpoints for follow-up
    Related: what comes before it

    Finner: Dagar i en förbättring i en annan ordning än hjulet snurrar: påbörjat, planera, genomföra, utvärdera,
        förbättra, klart.
    Varför: Det som är genomfört innan det planerades, eller utvärderat innan det genomfördes, har inte snurrat hjulet,
        och det som ska vara klart före det som det bygger på blir försenat.
    Inställningar: inga; ett steg utan dag säger ingenting
    Källa: Östra Göinge kommun, Göingemodellen: förbättringshjulet, och avstämningar vid uppföljning
    Också: det som kommer före
    """
    for id, one in look.workspace.data.improvements.items():
        for form, days in (("was", _taken(one, look.as_of)), ("is-to-be", _promised(one, look.as_of))):
            for (earlier, before), (key, day) in pairwise(days):
                if day < before:
                    words = {"name": as_name(one.problem), "key": ".".join(key), "day": day}
                    words |= {"earlier": ".".join(earlier), "before": before}
                    path = ("improvements", id)
                    yield REASONS[form].fault(
                        look, (*path, *key), words, related=(*path, *earlier), keys=(id, ".".join(key))
                    )


def _taken(one: Improvement, as_of: date) -> Sequence[_Dated]:
    """What is said to be over, each with its keys, as the wheel turns."""
    steps = [(("reached", step), getattr(one.reached, step)) for step in STEPS_OF_WHEEL]
    every = [(("started",), one.started), *steps, (("done",), one.done)]
    return [(key, day) for key, day in every if day is not None and day <= as_of]


def _promised(one: Improvement, as_of: date) -> Sequence[_Dated]:
    """By when each step to come is to be done, where that is said."""
    return [(("checkpoints", step), day) for step, day in steps_to_come(one, as_of) if day is not None]
