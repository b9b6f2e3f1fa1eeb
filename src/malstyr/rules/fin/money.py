"""Money: frames, their units, and goals of sound finances."""

from collections.abc import Iterator
from decimal import Decimal

from malstyr.evaluate.outcome import UNKNOWN
from malstyr.evaluate.unknown import Standing, standing
from malstyr.model.formula import CellPart, Constant, Expression, Operation
from malstyr.model.measures import OTHER, measure
from malstyr.rules.points import due_point, forecast_misread, period_of, waiting, within
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import targets
from malstyr.workspace.workspace import spoken

_STATUS = " under assessments: goals/{goal}: {{{period}: {{status: …, reason: …}}}}."
REASONS = {
    "forecast": Reason(
        "”{name}” är ett mål för god ekonomisk hushållning, men går inte att bedöma vid {point}: prognos saknas för"
        " {rows}.",
        "Lägg till forecast: {{{point}: …}} i värdet för {year}. Eller skriv er bedömning av målet" + _STATUS,
        '"{name}" is a goal for sound financial management, but cannot be judged at {point}: there is no forecast'
        " for {rows}.",
        "Add forecast: {{{point}: …}} to the value of {year}. Or write your judgement of the goal" + _STATUS,
    ),
    "status": Reason(
        "”{name}” är ett mål för god ekonomisk hushållning, men går inte att bedöma vid {point}.",
        "Skriv er bedömning av målet" + _STATUS,
        '"{name}" is a goal for sound financial management, but cannot be judged at {point}.',
        "Write your judgement of the goal" + _STATUS,
    ),
}


def frame_not_positive(look: Look) -> Faults:
    """A deviation in per cent of a frame that is zero or negative.

    Why: Nothing is a share of zero, and of a negative frame an improvement would look like a failure.
    Example:
        about: {source: ekonomisystemet}
        indicators:
          nettokostnad: {measured_in: tkr}
          avvikelse:
            measured_in: procent
            formula: 100 * (nettokostnad.budget - nettokostnad) / nettokostnad.budget
        values:
          nettokostnad:
      -     2013: {budget: 0, value: 12}
      +     2013: {budget: 10, value: 12}
    Source: Leksands kommun, Sektorsplan 2013–2015: deviation in per cent of the net frame
    Message: The frame of {name} {period!p} is {frame!n}, so {formula} cannot be computed.
    Help: Judge the deviation in money instead, or correct the frame.
    Related: the formula

    Finner: En avvikelse i procent av en ram som är noll eller negativ.
    Varför: Inget är en andel av noll, och av en negativ ram skulle en förbättring se ut som ett misslyckande.
    Källa: Leksands kommun, Sektorsplan 2013–2015: avvikelse i procent av nettoramen
    Meddelande: Ramen för {name} {period!p} är {frame!n}. Därför kan {formula} inte beräknas.
    Hjälp: Bedöm avvikelsen i kronor i stället, eller rätta ramen.
    Också: formeln
    """
    indicators, clock = look.workspace.data.indicators, look.evaluation.readings.clock
    divided = {
        name: id
        for id, one in indicators.items()
        if one.formula is not None
        for name in _frames_divided_by(one.formula.expression)
    }
    for at in look.workspace.cells_saying("budget"):
        if (
            at.indicator in divided
            and at.cell.budget is not None
            and clock.frame(at.cell.budget) <= 0
            and at.indicator in indicators
        ):
            formula, frame = ("indicators", divided[at.indicator], "formula"), clock.frame(at.cell.budget)
            words = {"period": at.period, "frame": frame, "formula": look.called(formula)}
            yield look.named((*at.path, "budget"), words, related=formula)


def _frames_divided_by(expression: Expression) -> Iterator[str]:
    """Indicators whose frame alone is a divisor."""
    if isinstance(expression, Operation):
        divisor = expression.operands[-1] if expression.sign == "/" else None
        if isinstance(divisor, CellPart) and divisor.part == "budget":
            yield divisor.indicator
        for operand in expression.operands:
            yield from _frames_divided_by(operand)


_SUMS = ("+", "-", "min", "max", "abs")


def mixed_money_units(look: Look) -> Faults:
    """A formula or a target that adds, divides or compares money in different units.

    Why: Thousands added to millions give a figure that looks right and is wrong by a thousand times.
    Example:
        indicators:
      -   resultat: {measured_in: mnkr}
      +   resultat: {measured_in: tkr}
          avskrivningar: {measured_in: tkr}
          kassaflöde:
            measured_in: tkr
            formula: resultat + avskrivningar
    Source: the format: an amount is in the unit its indicator says
    Message: {name} mixes {one} and {other}.
    Help: Measure both in the same unit, or multiply in the formula: 1000 * of an amount in mnkr is in tkr.

    Finner: En formel eller ett mål som lägger ihop, delar eller jämför pengar i olika enheter.
    Varför: Tusental plus miljoner ger en siffra som ser rätt ut och är fel tusen gånger om.
    Källa: formatet: ett belopp står i den enhet som indikatorn säger
    Meddelande: {name} blandar {one} och {other}.
    Hjälp: Mät båda i samma enhet, eller räkna om i formeln: 1000 * ett belopp i mnkr är i tkr.
    """
    for id, indicator in look.workspace.data.indicators.items():
        own, name = _unit(look, id), indicator.name or spoken(id)
        if indicator.formula is not None:
            units = _units(look, indicator.formula.expression)
            mixed = sorted(units if len(units) > 1 else units | own if units else ())
            if len(mixed) > 1:
                yield look.at(("indicators", id, "formula"), name=name, one=mixed[0], other=mixed[1])
        for path, target in targets(id, indicator):
            for key, other in target.references:
                mixed = sorted(own | _unit(look, other) if own else ())
                if len(mixed) > 1:
                    yield look.at((*path, key), name=name, one=mixed[0], other=mixed[1])


def _unit(look: Look, id: str) -> frozenset[str]:
    """The unit of an indicator's money; nothing where it is not money."""
    indicator = look.workspace.data.indicators.get(id)
    unit = measure(indicator.measured_in) if indicator is not None else OTHER
    return frozenset({unit.sign} if unit.crowns is not None and unit.per is None else ())


def _units(look: Look, expression: Expression) -> frozenset[str]:
    """The units of money that the first sum or share mixes; else that of the whole, where it is known.

    A product or quotient may turn one unit into another, so what it gives is not known; but per cent do not.
    """
    if isinstance(expression, CellPart):
        return _unit(look, expression.indicator)
    if not isinstance(expression, Operation):
        return frozenset()
    below = [_units(look, operand) for operand in expression.operands]
    mixed = next((units for units in below if len(units) > 1), None)
    if mixed is not None:
        return mixed
    together = frozenset[str]().union(*below)
    if expression.sign in _SUMS:
        return together
    if expression.sign == "/":
        return together if len(together) > 1 else frozenset()
    return together if Constant(Decimal(100)) in expression.operands else frozenset()


def marked_goal_without_forecast(look: Look) -> Faults:
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
