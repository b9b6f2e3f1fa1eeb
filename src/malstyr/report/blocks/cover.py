"""Above all else: what the report is of, the documents it follows up, and whether its values are made up."""

from collections.abc import Iterator

from malstyr.language.days import day_told
from malstyr.language.typeset import typeset
from malstyr.language.typography import capitalised
from malstyr.model.organisation import Plan
from malstyr.present.names import body_within
from malstyr.present.spans import span
from malstyr.report.scope import Scope
from malstyr.report.view import Fact
from malstyr.workspace.workspace import spoken


def subtitle(scope: Scope) -> str:
    """Whose report it is, and what it is narrowed to; a unit that is the organisation itself is named once."""
    parts = scope.workspace.name.split(", ")
    if scope.order.unit is not None and (unit := scope.place(f"units/{scope.order.unit}")) not in parts:
        parts.append(unit)
    if scope.order.tag is not None:
        name, _, item = scope.order.tag.of.partition("/")
        called, text = scope.workspace.list_name(name), scope.data.lists.get(name, {}).get(item)
        parts.append(f"{called}: {text}" if text is not None else called)
    return ", ".join(parts)


def day_of_report(scope: Scope) -> str:
    """The day it is told of, as a line below the title: ``Läget 1 mars 2014``."""
    return capitalised(scope.words["report.state-on"].format(day=day_told(scope.as_of, scope.language)))


def facts(scope: Scope) -> Iterator[Fact]:
    """The adopted documents: what, for when, by whom; of a unit, its mission and who leads it."""
    unit, organisation = scope.unit, scope.data.organisation
    if unit is not None:
        yield from (Fact(scope.words["report.purpose"], text) for text in (unit.mission or unit.text,) if text)
        yield from (Fact(scope.words["report.manager"], scope.role(one)) for one in (unit.manager,) if one)
    yield from _documents(scope)
    if unit is None and organisation is not None and organisation.purpose:
        yield Fact(scope.words["report.purpose"], organisation.purpose)


def _documents(scope: Scope) -> Iterator[Fact]:
    """Plans of the year with their decisions; units' own only where they are of this unit, or adopted where of all."""
    unit = scope.order.unit
    for name, plan in scope.data.plans.items():
        if plan.period is not None and not plan.period.meets(scope.year):
            continue
        if plan.unit not in (None, unit) and (unit is not None or plan.adopted is None):
            continue
        told = [*adopted(scope, plan)]
        if told:
            called = plan.name or spoken(name)
            new = [one for one in told if not typeset(called).endswith(one)]
            yield Fact(called, ", ".join(new or told))


def adopted(scope: Scope, plan: Plan) -> Iterator[str]:
    """The period of a plan, and who adopted it when."""
    if plan.period is not None:
        yield span(plan.period)
    decision = scope.data.decisions.get(plan.adopted or "")
    if decision is not None:
        body, day = body_within(decision.body, scope.language), day_told(decision.date, scope.language)
        yield ", ".join(filter(None, (f"{scope.words['report.adopted']} {body} {day}", decision.reference)))


def invented(scope: Scope) -> str:
    """Said where the workspace says that its values are invented."""
    return scope.words["report.invented"] if scope.data.settings.invented_values else ""
