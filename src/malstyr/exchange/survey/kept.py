"""What of the counts of a survey is kept in goal files: facts of cells, and none of groups that are too small."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from malstyr.editing.fact import CellFact, FactKind
from malstyr.evaluate.survey import Index, survey_index
from malstyr.exchange.survey.asked import SurveyAsked, SurveyNames
from malstyr.exchange.survey.tally import AnswersOfGroup, GroupKey, Tallied
from malstyr.model.indicators import Missing, Survey

DECIMALS_OF_PARTS = Decimal("0.01")
"""Of values and margins that no counts stand for: they are written as they are shown."""


class KeptGroup(NamedTuple):
    """One who is measured, or a part, and what is told of it."""

    key: GroupKey
    tally: AnswersOfGroup
    result: Index | None
    hidden: bool


def kept_groups(tallied: Tallied, names: SurveyNames) -> tuple[KeptGroup, ...]:
    """The groups in the workspace's order; parts after what they are parts of."""
    survey = names.survey
    found: list[KeptGroup] = []
    for member in (*names.members, None):
        whole = tallied.groups.get(GroupKey(member))
        if whole is None and not any(key.member == member for key in tallied.groups):
            continue
        small = whole is not None and _is_small(whole, names.fewest)
        if whole is not None:
            found.append(_kept(GroupKey(member), whole, survey, small))
        hidden = _hidden_parts(tallied, member, names)
        for part in names.parts:
            tally = tallied.groups.get(GroupKey(member, part))
            if tally is not None and not small:
                found.append(_kept(GroupKey(member, part), tally, survey, part in hidden))
    return tuple(found)


def _kept(key: GroupKey, tally: AnswersOfGroup, survey: Survey, hidden: bool) -> KeptGroup:
    index = survey_index(survey, {one: tally.graded(one) for one in survey.questions}, None)
    return KeptGroup(key, tally, None if hidden else index, hidden)


def _is_small(tally: AnswersOfGroup, fewest: int) -> bool:
    """Whether so few answered, or answered some question with a grade, that nothing is told of it."""
    graded = (sum(tally.graded(one).values()) for one in tally.answers)
    return tally.n < fewest or any(0 < n < fewest for n in graded)


def _hidden_parts(tallied: Tallied, member: str | None, names: SurveyNames) -> set[str]:
    """The parts that are small, and with them the next smallest, until what is left of the whole is not small."""
    whole = tallied.groups.get(GroupKey(member), AnswersOfGroup())
    parts = {
        part: tallied.groups[GroupKey(member, part)] for part in names.parts if GroupKey(member, part) in tallied.groups
    }
    hidden = {part for part, tally in parts.items() if _is_small(tally, names.fewest)}
    ways: Sequence[Sequence[str]] = names.divisions or (tuple(names.parts),)
    for way in ways:
        shown = sorted((part for part in way if part in parts and part not in hidden), key=lambda one: parts[one].n)
        left = whole.n - sum(parts[part].n for part in shown)
        while shown and 0 < left < names.fewest:
            smallest = shown.pop(0)
            hidden.add(smallest)
            left += parts[smallest].n
    return hidden


def kept_facts(groups: Sequence[KeptGroup], asked: SurveyAsked, source: str) -> Iterator[CellFact]:
    """What the groups say, for the engine that writes goal files."""
    for group in groups:

        def fact(
            kind: FactKind, value: Decimal | Missing | Mapping[str, Mapping[str, int]], about: GroupKey = group.key
        ) -> CellFact:
            return CellFact(asked.indicator, *about, asked.period, kind, value, reason=asked.reason, source=source)

        if group.hidden:
            yield fact(FactKind.VALUE, Missing.SUPPRESSED)
        elif group.key.part is None:
            yield fact(FactKind.N, Decimal(group.tally.n))
            if group.key.member in asked.invited:
                yield fact(FactKind.INVITED, Decimal(asked.invited[group.key.member]))
            yield fact(FactKind.ANSWERS, _answers(group.tally))
        elif group.result is not None:
            yield fact(FactKind.VALUE, group.result.value.quantize(DECIMALS_OF_PARTS))
            yield fact(FactKind.N, Decimal(group.tally.n))
            if group.result.margin is not None:
                yield fact(FactKind.MARGIN, group.result.margin.quantize(DECIMALS_OF_PARTS))


def _answers(tally: AnswersOfGroup) -> Mapping[str, Mapping[str, int]]:
    """Counts by question and grade, grades in order and answers without one last."""
    return {
        question: {
            grade: counts[grade] for grade in sorted(counts, key=lambda one: (not one.isdecimal(), one.zfill(3)))
        }
        for question, counts in tally.answers.items()
    }
