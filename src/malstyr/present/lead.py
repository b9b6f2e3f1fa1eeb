"""How it goes, in the few sentences that are read first: goals, measures, money, and sound financial management.

They are made by rule of what is shown. A part without any is left out, and every goal is in exactly one group.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.explained import explained
from malstyr.evaluate.money import Money
from malstyr.evaluate.outcome import JUDGED, GoalOutcome, Outcome, told_once
from malstyr.evaluate.unknown import GROUPS, Standing, standing, told_group
from malstyr.language.cardinals import cardinal
from malstyr.language.days import day_told
from malstyr.language.typography import NARROW, capitalised, number
from malstyr.language.words import words
from malstyr.model.measures import Quantity, measure
from malstyr.model.organisation import Expectation
from malstyr.model.outcome import Status
from malstyr.present.listing import enumeration, one_or_many
from malstyr.present.off_budget import percent_told, rules_of_money
from malstyr.present.plan_years import outside_plan
from malstyr.workspace.workspace import Workspace, spoken

_KNOWN = tuple(map(str, reversed(JUDGED)))
_EXPECTED = tuple(f"{status}-expected" for status in _KNOWN)
_RED = ("red", "red-claimed")
_WAITING_UNTIL = "waiting-until"
_UNKNOWN = (*(name for name in GROUPS if name not in _KNOWN), _WAITING_UNTIL)


def lead(
    evaluation: Evaluation, goals: Iterable[GoalOutcome], rows: Sequence[Outcome], money: Iterable[Money], language: str
) -> tuple[str, ...]:
    """The sentences of goals, of the measures among ``rows``, of what ``money`` comes down to, and of the marked goals.

    Where all goals are marked, that sentence is enough.
    """
    held, written = tuple(goals), evaluation.workspace.data.goals
    if outside := outside_plan(evaluation, held, language):
        return tuple(filter(None, (outside, money_told(evaluation, rows, money, language))))
    marked = [one for one in held if written[one.goal].sound_finances]
    every = [] if marked and _counted(marked) == _counted(held) else held
    unjudged = any(_unjudged(evaluation.workspace, one) for one in held)
    told = (
        goals_told(every, language, "judged" if unjudged else "goals")
        if any(one.counted or one.closed or one.of_other_years for one in every)
        else "",
        measures_told(evaluation, rows, language),
        money_told(evaluation, rows, money, language),
        goals_told(marked, language, "sound") if marked else "",
    )
    return tuple(filter(None, told)) or (words(language)[f"lead.{_why_nothing(evaluation.workspace)}"],)


def _unjudged(workspace: Workspace, one: GoalOutcome) -> bool:
    """Whether it is a goal as the others, and no step of the ladder, that nothing is said of."""
    step = workspace.expects(workspace.data.goals[one.goal]) == Expectation.NOTHING
    return not (step or one.counted or one.closed or one.of_other_years)


def _why_nothing(workspace: Workspace) -> str:
    """Why nothing is told of any goal; where none was read it is not known that there are none."""
    if workspace.data.goals:
        return "goals.nothing"
    return "no-goals" if workspace.complete else "no-goals-read"


def goals_told(goals: Sequence[GoalOutcome], language: str, what: str = "goals") -> str:
    """``Två av tio mål är uppfyllda, sex delvis och ett inte; ett går inte att mäta ännu.``

    What is closed, and what is for other years, is told by itself; what is expected comes after what is certain.
    ``judged`` are those of more, which is said where one or all of them are told of alike.
    """
    catalogue, counted = words(language), _counted(goals)
    groups = Counter(map(told_group, counted))
    held = [(name, groups[name]) for name in (*_KNOWN, *_EXPECTED, *_UNKNOWN) if groups[name]]
    days = [one.tally.earliest for one in counted if one.tally is not None and one.tally.earliest is not None]
    if set(groups) == {Standing.WAITING} and len(days) == len(counted):
        held = [(_WAITING_UNTIL, len(counted))]
    told = [_sentence(held, what, language)] if held else []
    told = [one.format(day=day_told(min(days), language)) if days else one for one in told]
    every = goals if what != "sound" else ()
    told += _apart([one for one in every if not one.counted], language)
    return " ".join(told) or catalogue[f"lead.{what}.nothing"]


def _apart(goals: Sequence[GoalOutcome], language: str) -> Iterator[str]:
    """A sentence of those closed, one of those for earlier years, and one of those for later years; each of any."""
    catalogue = words(language)
    closed = [0 for one in goals if one.closed]
    ended = [one.ended for one in goals if one.of_other_years and one.ended is not None]
    later = [one.begins.year for one in goals if one.of_other_years and one.begins is not None]
    for key, years, bound in (("closed", closed, max), ("ended", ended, max), ("begins", later, min)):
        if years:
            form = f"{one_or_many(len(years))}{'.years' if len({*years}) > 1 else ''}"
            told = catalogue[f"lead.{key}.{form}"].format(n=cardinal(len(years), language), year=bound(years))
            yield capitalised(told)


def _counted(goals: Sequence[GoalOutcome]) -> list[GoalOutcome]:
    return [one for one in goals if one.counted]


def _sentence(held: Sequence[tuple[str, int]], what: str, language: str, total: int = 0) -> str:
    """How many of ``what`` stand as what: all, none or some of them; of ``total`` where the rest are not told."""
    catalogue, total = words(language), total or sum(n for _, n in held)

    def all_of(form: str) -> str:
        return catalogue[f"lead.{what}.{form}"].format(n=cardinal(total, language))

    first, alike = held[0]
    if total == 1:
        return f"{capitalised(all_of('one'))} {catalogue[f'lead.{first}.1']}."
    if alike == total:
        none = catalogue.get(f"lead.{first}.none")
        head = all_of("none" if none else "both" if total == 2 else "all")
        return f"{capitalised(head)} {none or catalogue[f'lead.{first}.n']}."
    after_first = (_KNOWN[0], _EXPECTED[0], _RED[0])

    def counted(name: str, n: int, head: str) -> str:
        of = f" {catalogue['outcome.of']} {all_of('of')}" if name == first else ""
        form = "after" if head in after_first and name != head else one_or_many(n)
        return f"{cardinal(n, language)}{of} {catalogue[f'lead.{name}.{form}']}"

    kinds = [[one for one in held if one[0] in kind] for kind in (_KNOWN, _EXPECTED, _UNKNOWN, _RED)]
    told = (enumeration([counted(name, n, kind[0][0]) for name, n in kind], language) for kind in kinds if kind)
    return f"{capitalised('; '.join(told))}."


def drawn_red(one: Outcome | GoalOutcome) -> bool:
    """Whether its shape is red: not met, or no longer able to be met, for certain or as expected."""
    kind = standing(one)
    return one.status is Status.NOT_MET or (kind is not None and kind.red)


def measures_of(rows: Iterable[Outcome]) -> list[Outcome]:
    """The rows that are measures with a requirement, of the year told of, each told once."""
    own = [one for one in rows if one.indicator is not None and one.counted and one.bounds is not None]
    return list(told_once(own))


def without_red(rows: Iterable[Outcome]) -> str:
    """What may be said where nothing is red, by the end of its key: of all measures, of what is known, or of none.

    That there is no requirement, where no measure has one.
    Of a measure that is not known whole, members or periods may be.
    """
    every = measures_of(rows)
    if not every:
        return "none-required"
    whole = [one.status in JUDGED for one in every]
    some = [one.tally is not None and one.tally.n(*JUDGED) > 0 for one in every]
    return "no-red" if all(whole) else "no-known-red" if any((*whole, *some)) else "none-known"


def measures_told(evaluation: Evaluation, rows: Iterable[Outcome], language: str) -> str:
    """``Fem av 28 mått är röda; ett saknar åtgärd.`` Nothing where all only wait; where none is known, how they stand.

    Where none is red, how many that may still become so.
    """
    catalogue, every = words(language), measures_of(rows)
    reds = [one for one in every if drawn_red(one)]
    unknown = [one for one in every if one.status not in JUDGED and one not in reds]
    if len(unknown) == len(every):
        groups = Counter(map(told_group, every))
        held = [(name, groups[name]) for name in _UNKNOWN if groups[name]]
        return _sentence(held, "measures", language) if groups[Standing.MISSING] else ""
    if not reds and len(every) == 1:
        return _sentence([(told_group(every[0]), 1)], "measures", language)

    def also(name: str, n: int) -> str:
        return f"; {cardinal(n, language)} {catalogue[f'lead.{name}.{one_or_many(n)}']}" if n else ""

    if reds:
        out = sum(standing(one) is Standing.OUT_OF_REACH for one in reds)
        expected = sum(one.forecast or standing(one) is Standing.NOT_EXPECTED for one in reds)
        counts = [one for one in (("red", len(reds) - expected - out), ("red-claimed", expected)) if one[1]]
        alone = counts or [(Standing.OUT_OF_REACH, out)]
        told = _sentence(alone, "measures", language, len(every)).rstrip(".")
        lacks = [explained(evaluation, one).lacks for one in reds if one.to_explain]
        after = also(Standing.OUT_OF_REACH, out) if counts else ""
        after += _lacking_told([one for one in lacks if "action" in one], len(reds), language)
        after += also(Standing.MISSING, sum(told_group(one) == Standing.MISSING for one in unknown))
    else:
        head = catalogue["lead.measures.none"].format(n=cardinal(len(every), language))
        told = capitalised(f"{head} {catalogue['lead.no-red']}")
        after = also("unknown", len(unknown))
    return f"{told}{after}."


def later_told(later: Iterable[Outcome], key: str, language: str) -> Iterator[str]:
    """How many measures are red already for each later year, by the words of ``key``."""
    held = Counter(one.period.year for one in measures_of(later) if one.period is not None and drawn_red(one))
    for year, n in sorted(held.items()):
        yield capitalised(words(language)[f"{key}.{one_or_many(n)}"].format(n=cardinal(n, language), year=year))


def _lacking_told(lacks: Sequence[str], reds: int, language: str) -> str:
    """How many of the red lack an action, or a new one where an earlier one is done: ``; alla saknar åtgärd``."""
    if not lacks:
        return ""
    catalogue, n = words(language), len(lacks)
    form = "some" if n < reds else "one" if n == 1 else "both" if n == 2 else "all"
    action = catalogue["lead.new-action" if any("new-action" in one for one in lacks) else "lead.action"]
    return f"; {catalogue[f'lead.lacks.{form}'].format(n=cardinal(n, language), action=action)}"


def money_told(evaluation: Evaluation, rows: Sequence[Outcome], money: Iterable[Money], language: str) -> str:
    """``Årets resultat: +1 400 tkr mot budgeterade +1 000 tkr.`` Nothing where no amount is known.

    Of the money that a goal of sound financial management stands on, then of the balance result, of what is better the
    more of it there is, and of what is the organisation's own; of none where no such goal tells which of several it is.
    Of a cost also how far it is from its budget, and of a unit's how what is asked of it went.
    """
    data = evaluation.workspace.data

    def marked(one: Money) -> bool:
        served = (data.goals.get(up.partition("/")[0]) for up in data.indicators[one.indicator].serves)
        return any(goal is not None and goal.sound_finances for goal in served)

    def importance(one: Money) -> tuple[bool, bool, bool, bool]:
        of_units = set(evaluation.workspace.members_of(one.indicator)) <= set(data.units)
        return not marked(one), not data.indicators[one.indicator].balance_result, not one.income, not of_units

    known = [one for one in money if one.deviation is not None and _is_amount(evaluation, one)]
    first = min(known, key=importance, default=None)
    if first is None:
        return ""
    several = len({one.indicator for one in known if importance(one) == importance(first)}) > 1
    return "" if several and not marked(first) else _amount_told(evaluation, first, rows, language)


def _is_amount(evaluation: Evaluation, one: Money) -> bool:
    """Whether it is an amount of money, and not one divided by something."""
    unit = measure(evaluation.workspace.data.indicators[one.indicator].told_in)
    return unit.quantity is Quantity.MONEY and unit.per is None


def _amount_told(evaluation: Evaluation, one: Money, rows: Sequence[Outcome], language: str) -> str:
    catalogue, indicator = words(language), evaluation.workspace.data.indicators[one.indicator]
    unit = measure(indicator.told_in).sign or indicator.told_in or ""

    def shown(amount: Decimal, sign: bool = False) -> str:
        return f"{number(amount, language, sign=sign)}{NARROW}{unit}"

    amount = one.known
    if amount is None:
        return ""
    expected = "lead.money-expected-at" if one.older else "lead.money-expected"
    told = catalogue["lead.money-is" if one.outcome is not None else expected].format(
        name=indicator.name or spoken(one.indicator),
        point=one.point,
        amount=shown(amount, one.income),
        budget=shown(one.budget, one.income),
    )
    if not one.income and amount != one.budget:
        share = percent_told(evaluation, one, language, sign=False)
        share = f" ({share})" if share else ""
        away = "over" if amount > one.budget else "under"
        told += f", {catalogue[f'lead.money-{away}'].format(amount=shown(abs(amount - one.budget)) + share)}"
    rules = [*rules_of_money(evaluation, one, rows)] if one.member is not None else []
    if rules and all(row.status in JUDGED for row in rules):
        worst = min(rules, key=lambda row: (JUDGED.index(row.status), row.forecast))
        told += f"; {catalogue[f'lead.rule-{told_group(worst)}']}"
    return f"{capitalised(told)}."
