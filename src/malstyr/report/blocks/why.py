"""Why a goal stands as it does, in one sentence made of what decides it; never more than is certain."""

from collections import Counter
from collections.abc import Iterator, Sequence

from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.unknown import GROUPS, group, told_group
from malstyr.language.cardinals import cardinal
from malstyr.language.typography import as_name
from malstyr.model.organisation import Expectation
from malstyr.model.outcome import Status
from malstyr.present.listing import clauses, enumeration, one_or_many
from malstyr.present.names import outcome_name
from malstyr.report.scope import Scope
from malstyr.workspace.workspace import spoken

NAMED_MOST = 3
"""How many are named of what stands alike; more are counted."""
_SHORT = (Status.NOT_MET, Status.PARTLY)


def why(scope: Scope, goal: GoalOutcome) -> str:
    """``Delvis, för att två av fem mått är uppfyllda; måtten A och B är det inte, och målet C är det bara delvis.``

    Nothing where it is met, is not known, or is closed or judged by people, who give their own reason.
    """
    deciding = [*_deciding(scope, goal)]
    if (
        goal.status not in _SHORT
        or goal.by_person
        or goal.closed
        or Counter(map(told_group, deciding)) != Counter(goal.deciding)
    ):
        return ""
    kind = "expected" if goal.forecast else "is"
    if len(deciding) == 1 and _is_itself(goal, deciding[0]):
        return ""
    # The goal may be certain though some of what decides is not, and nothing that is expected is said to be so.
    what = "expected" if any(told_group(one) != group(one) for one in deciding) else kind
    told = _of_one(scope, deciding[0], what) if len(deciding) == 1 else _of_several(scope, deciding, what)
    rule = "" if goal.rule == "all" or len(deciding) == 1 else f" {scope.words[f'report.rule-{goal.rule}']}"
    head = scope.words[f"why.{goal.status}-{kind}"]
    if _of_more(scope, deciding):
        head = f"{scope.words['why.of-all']}: {head[:1].lower()}{head[1:]}"
    return f"{head} {told}.{rule}"


def _of_more(scope: Scope, deciding: Sequence[Outcome | GoalOutcome]) -> bool:
    """Whether more decide than the unit whose report it is: its own rows may say otherwise."""
    rows = ((one.indicator, one.member) for one in deciding if isinstance(one, Outcome))
    return any(id is not None and scope.of_another(id, member) for id, member in rows)


def _deciding(scope: Scope, goal: GoalOutcome) -> Iterator[Outcome | GoalOutcome]:
    """Its own rows, then the goals that serve it, as far as they decide."""
    yield from (one for one in scope.deciding.get(goal.goal, ()) if one.bounds is not None)
    if scope.workspace.expects(scope.data.goals[goal.goal]) != Expectation.NOTHING:
        below = (scope.standing.get(one) for one in scope.workspace.goals_below.get(goal.goal, ()))
        yield from (one for one in below if one is not None and not one.closed and one.bounds is not None)


def _is_itself(goal: GoalOutcome, one: Outcome | GoalOutcome) -> bool:
    """Whether it is the date that the goal itself is to be done by, which its card tells."""
    return isinstance(one, Outcome) and one.indicator is None and one.goals[:1] == (goal.goal,)


def _of_one(scope: Scope, one: Outcome | GoalOutcome, kind: str) -> str:
    return scope.words[f"why.one.{one.status}-{kind}"].format(name=_names(scope, [one]))


def _of_several(scope: Scope, deciding: Sequence[Outcome | GoalOutcome], kind: str) -> str:
    """How many are met, else which are partly, then which are not, then how many are not known."""
    of, met = len(deciding), sum(group(one) == Status.MET for one in deciding)
    what = scope.words[f"word.{_made_of(deciding)}"]
    rest = [*_rest(scope, deciding, kind, alone=not met)]
    if not met and any(group(one) == Status.PARTLY for one in deciding):
        head, *rest = rest
    else:
        head = scope.words[f"why.of.{one_or_many(met) if met else '0'}-{kind}"].format(
            n=cardinal(met, scope.language), of=cardinal(of, scope.language), what=what
        )
    return f"{head}; {clauses(rest, scope.language)}" if rest else head


def _rest(scope: Scope, deciding: Sequence[Outcome | GoalOutcome], kind: str, alone: bool) -> Iterator[str]:
    """What is not met, by how it stands; of all alike nothing more is told. ``alone``: what is partly met first."""
    held: dict[str, list[Outcome | GoalOutcome]] = {}
    for one in deciding:
        held.setdefault(group(one), []).append(one)
    if len(held) == 1 and Status.NOT_MET in held:
        return
    for status in reversed(_SHORT) if alone else _SHORT:
        if alike := held.get(status):
            n = one_or_many(len(alike))
            key = f"why.{'alone' if alone else 'rest'}.{status}-{kind}.{n}"
            yield scope.words[key].format(names=_names(scope, alike))
    for name in GROUPS:
        if name in held and name not in (Status.MET, *_SHORT):
            so = len(held[name])
            yield f"{cardinal(so, scope.language)} {scope.words[f'lead.{name}.{one_or_many(so)}']}"


def _names(scope: Scope, alike: Sequence[Outcome | GoalOutcome]) -> str:
    """What they are with their names, so that the words that follow agree with the first and suit any name."""
    if len(alike) > NAMED_MOST:
        return cardinal(len(alike), scope.language)
    held: dict[str, list[str]] = {}
    for one in alike:
        held.setdefault("measure" if _is_measure(one) else "goal", []).append(_name(scope, one))
    told = (
        scope.words[f"why.{kind}.{one_or_many(len(names))}"].format(names=enumeration(names, scope.language))
        for kind, names in held.items()
    )
    return enumeration([*told], scope.language)


def _name(scope: Scope, one: Outcome | GoalOutcome) -> str:
    if isinstance(one, GoalOutcome):
        goal = scope.data.goals[one.goal]
        return as_name(goal.name or spoken(one.goal))
    return outcome_name(scope.evaluation, one, scope.language)


def _is_measure(one: Outcome | GoalOutcome) -> bool:
    return isinstance(one, Outcome) and one.indicator is not None


def _made_of(deciding: Sequence[Outcome | GoalOutcome]) -> str:
    """What those that decide are, by the key of its word."""
    measures = [_is_measure(one) for one in deciding]
    return "measures" if all(measures) else "measures-and-goals" if any(measures) else "goals-alike"
