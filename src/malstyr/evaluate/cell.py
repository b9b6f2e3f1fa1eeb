"""What one cell gives by itself: its value, or what its survey answers, its cases or its place say."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.cases import Promise, promise_of, tally
from malstyr.evaluate.reading import Held, Reading
from malstyr.evaluate.survey import misfits, survey_index
from malstyr.model.indicators import (
    BESIDE_PARTS,
    BESIDE_VALUES,
    FORECAST_OF,
    OF_BUDGET,
    OF_VALUE,
    Cell,
    Indicator,
    Measured,
    Missing,
    Part,
    Survey,
)
from malstyr.model.periods import Period
from malstyr.workspace.workspace import Workspace


def is_outcome(cell: Cell) -> bool:
    """Whether a cell holds an outcome of any kind."""
    return cell.value is not None or cell.rank is not None or bool(cell.answers) or bool(cell.cases)


def cell_on(cell: Cell, day: date) -> Cell:
    """The cell as it was on a day: with the figures that were corrected later as they had been published."""
    later = [one for one in cell.revised if one.date > day]
    if not later:
        return cell
    then = {one.of: one.from_ for one in sorted(later, key=lambda one: one.date, reverse=True)}
    update: dict[str, object] = {"revised": tuple(one for one in cell.revised if one.date <= day)}
    if OF_VALUE in then:
        update["value"] = then[OF_VALUE]
    amounts = {of: amount for of, amount in then.items() if isinstance(amount, Decimal)}
    if cell.budget is not None and OF_BUDGET in amounts:
        update["budget"] = cell.budget.model_copy(update={"original": amounts[OF_BUDGET]})
    forecasts = {point: amounts.get(f"{FORECAST_OF}{point}", amount) for point, amount in cell.forecast.items()}
    beside = {name: _in_its_kind(name, amounts[name]) for name in BESIDE_VALUES if name in amounts}
    parts = {name: _part_then(name, part, then, amounts) for name, part in cell.of_which.items()}
    return cell.model_copy(update=update | beside | {"forecast": forecasts, "of_which": parts})


def _part_then(name: str, part: Part, then: Mapping[str, Measured], amounts: Mapping[str, Decimal]) -> Part:
    """A part as it was: its value, and the numbers beside it."""
    keys = {key: f"{name}.{key}" for key in BESIDE_PARTS}
    beside = {key: _in_its_kind(key, amounts[of]) for key, of in keys.items() if of in amounts}
    return part.model_copy(update=beside | ({"value": then[name]} if name in then else {}))


def _in_its_kind(key: str, amount: Decimal) -> Decimal | int:
    """A number as its key holds it: all but margins are counts."""
    return amount if key == "margin" else int(amount)


def of_cell(clock: Clock, workspace: Workspace, indicator: Indicator, period: Period, cell: Cell) -> Reading | None:
    """The reading that a cell gives by itself; None where it holds only budget, rank or what is not yet known."""
    if not clock.knows(indicator, period, cell):
        return None
    value, fewest = cell.value, workspace.fewest(indicator)
    if isinstance(value, Missing):
        return Reading(Held.SUPPRESSED if value is Missing.SUPPRESSED else Held.NOT_APPLICABLE, period)
    found = Reading(
        Held.VALUE,
        period,
        value if isinstance(value, Decimal) else Decimal(0),
        value if isinstance(value, tuple) else None,
        n=cell.n,
        invited=cell.invited,
        margin=cell.margin,
        rank=cell.rank or None,
        of=cell.of or None,
    )
    if value is not None:
        told: Reading | None = found
    elif cell.cases:
        told = _counted(found, cell, promise_of(indicator, period, workspace.data.settings), clock.as_of)
    else:
        told = _of_parts(indicator, cell, found, fewest)
    few = cell.n is not None and cell.n < fewest
    return Reading(Held.SUPPRESSED, period) if few and told is not None else told


def so_far(clock: Clock, workspace: Workspace, indicator: Indicator, period: Period, cell: Cell) -> Reading | None:
    """How the cases of a period that is not over stand on the day; None where none counts, or too few answered."""
    few = cell.n is not None and cell.n < workspace.fewest(indicator)
    if few or cell.value is not None:
        return None
    promise = promise_of(indicator, period, workspace.data.settings)
    return _counted(Reading(Held.NOT_YET, period), cell, promise, clock.as_of)


def _counted(found: Reading, cell: Cell, promise: Promise | None, as_of: date) -> Reading | None:
    """The share of the cases that were closed in time; None where none of them counts yet."""
    counted = tally(cell.cases, promise, found.period, as_of) if promise is not None else None
    if counted is None:
        return None
    return found._replace(value=Decimal(100 * counted.kept) / counted.n, n=counted.n, cases=counted)


def _of_parts(indicator: Indicator, cell: Cell, found: Reading, fewest: int) -> Reading | None:
    """The value of a cell without one: from its survey answers or its rank."""
    if indicator.survey is not None and cell.answers:
        return _surveyed(indicator.survey, cell, found, fewest)
    return found._replace(value=Decimal(found.rank)) if found.rank is not None else None


def _surveyed(survey: Survey, cell: Cell, found: Reading, fewest: int) -> Reading:
    if any(misfits(survey, cell.answers)):
        return Reading(Held.NOT_MEASURED, found.period)
    counts = {
        name: {int(grade): n for grade, n in grades.items() if grade not in survey.ungraded}
        for name, grades in cell.answers.items()
    }
    index = survey_index(survey, counts, cell.population)
    if index is None:
        return Reading(Held.NOT_MEASURED, found.period)
    if index.n < fewest:
        return Reading(Held.SUPPRESSED, found.period)
    without = [sum(grades.get(one, 0) for one in survey.ungraded) for grades in cell.answers.values()]
    n, ungraded = cell.n or index.n, 0 if cell.n else min(without, default=0)
    return found._replace(value=index.value, n=n, ungraded=ungraded, margin=cell.margin or index.margin)
