"""Where a figure is on its way, and its place among others."""

from malstyr.evaluate.outcome import Outcome, Trend
from malstyr.language.words import words
from malstyr.present.spans import of_earlier


def trend_of(one: Outcome, language: str) -> str:
    """Whether the movement is good, and of which year where that is an earlier one."""
    told = words(language)[f"trend.{one.trend}"]
    return told + of_earlier(one) if told else ""


def movement(one: Outcome) -> str:
    """Which way the figure moved, apart from whether that is good."""
    if one.change is None or one.trend is Trend.UNKNOWN:
        return ""
    if one.trend is Trend.UNCHANGED:
        return "→"
    return "↑" if one.change > 0 else "↓"


def quarter_of(one: Outcome) -> int | None:
    """Which quarter of those compared the place is in, 1 the best; None where there is no place."""
    if one.rank is None or not one.of:
        return None
    return min(4, -(-4 * one.rank // one.of))


def quarter_told(one: Outcome, language: str) -> str:
    """The place in words, with the quarter that it is in; empty where there is none."""
    quarter = quarter_of(one)
    if quarter is None:
        return ""
    return words(language)[f"outcome.quarter-{quarter}"].format(rank=one.rank, of=one.of)


def position(one: Outcome, language: str) -> str:
    """The place among those compared, apart from whether the target is met."""
    return f"{one.rank} {words(language)['outcome.of']} {one.of}" if one.rank is not None and one.of is not None else ""
