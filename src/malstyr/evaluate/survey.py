"""Index and margin of a survey, from counts of answers by grade.

An index puts a mean of grades on 0–100, the lowest grade at 0 and the highest at 100: (mean - 1) · 100/9 on the scale
1–10, (mean - 1) · 25 on 1–5, mean · 10 on 0–10.
Statistics Sweden (SCB) weights its NKI by a factor model; the mean here is of equal weights, or the
weights given, and is never called SCB's NKI.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple, TypeVar

from malstyr.evaluate.statistics import t_quantile
from malstyr.model.indicators import Survey
from malstyr.model.scales import Scale

Exact = TypeVar("Exact", Decimal, Fraction)


class Index(NamedTuple):
    """An index 0–100, the number of answers behind it, and half the width of its 95 % interval."""

    value: Decimal
    n: int
    margin: Decimal | None


def mean_index(mean: Exact, scale: Scale) -> Exact:
    """A mean grade on the scale 0–100."""
    return (mean - scale.lowest) * 100 / scale.steps


def mean_of(counts: Mapping[int, int]) -> Fraction | None:
    """Mean grade; None without answers."""
    n = sum(counts.values())
    return Fraction(sum(grade * count for grade, count in counts.items()), n) if n else None


def misfits(survey: Survey, answers: Mapping[str, Mapping[str, int]]) -> Iterator[tuple[str, ...]]:
    """Keys below the answers that the survey does not know: a question, or a question and a grade off its scale."""
    grades = {*survey.ungraded, *map(str, survey.scale.grades)}
    for question, counts in answers.items():
        if question not in survey.questions:
            yield (question,)
        else:
            yield from ((question, grade) for grade in counts if grade not in grades)


def survey_index(survey: Survey, answers: Mapping[str, Mapping[int, int]], population: int | None) -> Index | None:
    """The weighted mean of the questions' indices; None where a question has no answers.

    ``n`` is the smallest number of answers to any question. The margin takes the questions' variances with their
    weights as if answers to different questions varied together, which is the widest it can be, since only the
    counts of each question are known; t-quantile, and correction for a finite ``population``.
    """
    total = Fraction(0)
    spread = Decimal(0)
    weights = sum((question.weight for question in survey.questions.values()), Decimal(0))
    fewest: int | None = None
    for name, question in survey.questions.items():
        counts = answers.get(name, {})
        mean = mean_of(counts)
        if mean is None or not weights:
            return None
        n = sum(counts.values())
        fewest = n if fewest is None else min(fewest, n)
        share = question.weight / weights
        total += Fraction(question.weight) / Fraction(weights) * mean_index(mean, survey.scale)
        spread += share * standard_deviation(counts) * 100 / survey.scale.steps
    if fewest is None:
        return None
    value = Decimal(total.numerator) / Decimal(total.denominator)
    return Index(value, fewest, margin(spread, fewest, population))


def standard_deviation(counts: Mapping[int, int]) -> Decimal:
    """Standard deviation of a sample (n - 1) from its counts; 0 for a single answer."""
    n = sum(counts.values())
    if n < 2:
        return Decimal(0)
    mean = Decimal(sum(grade * count for grade, count in counts.items())) / n
    return (sum((count * (grade - mean) ** 2 for grade, count in counts.items()), Decimal(0)) / (n - 1)).sqrt()


def margin(deviation: Decimal, n: int, population: int | None) -> Decimal | None:
    """Half the width of a 95 % interval of a mean: t · s/√n · √(1 - n/N); None for fewer than two answers."""
    if n < 2:
        return None
    finite = Decimal(1) - Decimal(n) / population if population and population >= n else Decimal(1)
    return t_quantile(n - 1) * deviation / Decimal(n).sqrt() * finite.sqrt()


def band(value: Decimal, steps: Mapping[Decimal, str]) -> str | None:
    """The word of the step that ``value`` reaches, rounded half up to an integer first; None below the lowest."""
    whole = (value + Decimal("0.5")).to_integral_value(rounding="ROUND_FLOOR")
    reached = [step for step in steps if step <= whole]
    return steps[max(reached)] if reached else None
