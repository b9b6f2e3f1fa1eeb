"""How it goes, in the sentences that a report opens with; of a unit, what is its own."""

from collections.abc import Iterator

from malstyr.evaluate.money import Money
from malstyr.evaluate.money import money_rows as money_of_year
from malstyr.language.cardinals import cardinal
from malstyr.language.typography import capitalised
from malstyr.present.doings import doings_counted
from malstyr.present.lead import later_told, lead
from malstyr.present.listing import one_or_many
from malstyr.report.blocks.steps import activity_lines
from malstyr.report.scope import Scope


def leading(scope: Scope) -> Iterator[str]:
    """The sentences; a unit's are of its own goals, measures and money, and end with what it is late with.

    Where nothing is judged, how the activities stand.
    """
    told = lead(scope.evaluation, scope.own_goals.values(), scope.outcomes, _money(scope), scope.language)
    nothing, of_unit = told == (scope.words["lead.goals.nothing"],), scope.order.unit is not None
    steps = tuple(activity_lines(scope)) if nothing or of_unit else ()
    if nothing and steps:
        yield doings_counted((one.status for one in steps), scope.language)
    elif nothing and of_unit and not scope.own_goals:
        yield scope.words["lead.unit.nothing"]
    else:
        yield from told
    yield from later_told(scope.later, "lead.later", scope.language)
    late = sum(one.late for one in steps)
    if late and not nothing:
        late_told = scope.words[f"lead.late.{one_or_many(late)}"].format(n=cardinal(late, scope.language))
        yield capitalised(late_told)


def _money(scope: Scope) -> Iterator[Money]:
    """The money of the whole, or of the unit, of what is told of."""
    for one in money_of_year(scope.workspace, scope.evaluation.readings.clock, scope.year):
        own = one.member if one.member is not None else scope.data.indicators[one.indicator].unit
        of_place = scope.of_unit(own) and (scope.order.unit is not None or one.member is None)
        if of_place and scope.of_measure(one.indicator, one.member):
            yield one
