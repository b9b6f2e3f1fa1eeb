"""How far money is from its budget, and what is asked of that."""

import re
from collections.abc import Iterator, Sequence

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.money import Money
from malstyr.evaluate.outcome import Outcome
from malstyr.language.typography import NARROW, apart, number
from malstyr.language.words import words
from malstyr.present.value import percent


def rules_of_money(evaluation: Evaluation, one: Money, rows: Sequence[Outcome]) -> Iterator[Outcome]:
    """What is asked of just this money: of the row itself, or of what is counted on it and its budget."""
    indicators = evaluation.workspace.data.indicators
    for row in rows:
        if row.indicator is not None and row.member == one.member and row.bounds is not None:
            formula = str(indicators[row.indicator].formula or "")
            if row.indicator == one.indicator or re.search(rf"(?<![\w-]){re.escape(one.indicator)}\.budget", formula):
                yield row


def deviation_told(one: Money, language: str) -> str:
    """The deviation with its sign, of a forecast in parentheses; a dash where nothing is known."""
    return _as_known(one, number(one.deviation, language, sign=True)) if one.deviation is not None else "–"


def share_told(evaluation: Evaluation, one: Money, language: str) -> str:
    """The same in per cent of the budget; that it cannot be computed of nothing or of less."""
    if one.deviation is None:
        return "–"
    share = percent_told(evaluation, one, language)
    return _as_known(one, share) if share else words(language)["table.incomputable"]


def _as_known(one: Money, text: str) -> str:
    return f"({text})" if one.outcome is None else text


def percent_told(evaluation: Evaluation, one: Money, language: str, sign: bool = True) -> str:
    """The deviation in per cent of the budget: one decimal, or as many as tell it from what is asked of it.

    Empty where it cannot be computed; without its ``sign`` where words say which way it is.
    """
    if one.percent is None:
        return ""
    rules = rules_of_money(evaluation, one, evaluation.outcomes)
    limits = [abs(limit) for rule in rules if percent(rule) for limit in rule.required.values()]
    decimals = max((apart(abs(one.percent), limit, least=1) for limit in limits), default=1)
    return f"{number(one.percent if sign else abs(one.percent), language, decimals, sign=sign)}{NARROW}%"
