"""A goal for sound financial management that cannot be judged at the reporting point.

Why: The interim report must say how the goals for sound financial management are expected to turn out.
Example:
    calendar:
      D2: {ends: 08-31, ready: 09-30}
      closing: {ends: 12-31, ready: 03-31}
    goals:
      ekonomi: {text: Nettokostnaden ryms i ramen, period: 2013, sound_finances: true}
    indicators:
      kostnad: {serves: [ekonomi], measured_in: tkr, reported: closing, target: {at_most: 400}}
  + values:
  +   kostnad:
  +     2013: {forecast: {D2: 390}}
Source: kommunallagen 11 kap.: the interim report holds an assessment of the goals for sound financial management

Finner: Ett mål för god ekonomisk hushållning som inte går att bedöma vid rapporttidpunkten.
Varför: Delårsrapporten ska säga hur målen för god ekonomisk hushållning väntas gå.
Källa: kommunallagen 11 kap.: delårsrapporten har en bedömning av målen för god ekonomisk hushållning
"""

from malstyr.evaluate.outcome import UNKNOWN
from malstyr.evaluate.unknown import Standing, standing
from malstyr.rules.points import due_point, forecast_misread, period_of, waiting, within
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

STATUS = " under assessments: goals/{goal}: {{{period}: {{status: …, reason: …}}}}."
REASONS = {
    "forecast": Reason(
        "”{name}” är ett mål för god ekonomisk hushållning, men går inte att bedöma vid {point}: prognos saknas för"
        " {rows}.",
        "Lägg till forecast: {{{point}: …}} i värdet för {year}. Eller skriv er bedömning av målet" + STATUS,
        '"{name}" is a goal for sound financial management, but cannot be judged at {point}: there is no forecast'
        " for {rows}.",
        "Add forecast: {{{point}: …}} to the value of {year}. Or write your judgement of the goal" + STATUS,
    ),
    "status": Reason(
        "”{name}” är ett mål för god ekonomisk hushållning, men går inte att bedöma vid {point}.",
        "Skriv er bedömning av målet" + STATUS,
        '"{name}" is a goal for sound financial management, but cannot be judged at {point}.',
        "Write your judgement of the goal" + STATUS,
    ),
}


def find(look: Look) -> Faults:
    point, data = due_point(look), look.workspace.data
    if point is None:
        return
    rows = [*waiting(look)]
    misread = {
        goal
        for row in look.evaluation.outcomes
        if row.indicator is not None and forecast_misread(look, row.indicator)
        for goal in row.goals
    }
    for one in look.evaluation.goals:
        goal = data.goals[one.goal]
        period = look.workspace.period_of(goal)
        of_plan = within((period.start.year, period.end.year) if period is not None else None, look.evaluation.year)
        if not (goal.sound_finances and of_plan) or one.closed or one.uncertain or one.status not in UNKNOWN:
            continue
        if one.goal in misread:
            continue
        lacking = dict.fromkeys(row.indicator for row in rows if one.goal in row.goals and row.indicator is not None)
        if standing(one) is Standing.UNCERTAIN and not lacking:
            continue
        words = {
            "name": goal.name or spoken(one.goal),
            "goal": one.goal,
            "point": point.name,
            "period": period_of(look.evaluation.readings.clock, point) or point.period,
            "year": look.evaluation.year,
            "rows": ", ".join(data.indicators[id].name or spoken(id) for id in lacking),
        }
        yield REASONS["forecast" if lacking else "status"].fault(look, ("goals", one.goal), words)
