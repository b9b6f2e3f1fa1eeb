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
Inställningar: inga; det som en tavla har egna gränser för frågas inte efter, och inte heller ett år med rättade värden
Källa: Östra Göinge kommun, Göingemodellen: förbättringshjulet börjar med en avvikelse
Meddelande: Förbättringen ”{name}” började med {red} {period}, som var uppfyllt då.
Hjälp: Skriv den period när det var rött, eller ta bort det ur began_with.
"""

from malstyr.evaluate.evaluate import Evaluation, NotReported, evaluate
from malstyr.language.typography import as_name
from malstyr.model.outcome import Status
from malstyr.model.periods import Period, year_period
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
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
