"""What holds for every outcome, whatever the numbers are."""

from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import evaluated, rows, status_of

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.money import Money, money_rows
from malstyr.model.outcome import Status

ORDER = (Status.NOT_MET, Status.PARTLY, Status.MET)
HEAD = "settings: {partly_from: 80}\n"
VALUES = st.decimals(-200, 200, places=2)
RISING = (
    "at_least: 40",
    "more_than: 40",
    "at_least: -40",
    "more_than: previous",
    "more_than: previous, until: 45",
    "at_least: 40, increase_by: 1, until: 76",
    "increase_by: 1",
    "increase_percent: 3",
    "increase_by: 20, since: 2010",
    "increase_percent: 20, since: 2010",
    "increase_percent: 20, since: 2010, until: 60",
    "at_least: 40, increase_by: 20, since: 2010",
    "increase_by: 20, since: 2010, by: 2020, straight_from: 2010",
    "at_least: 100, by: 2020, straight_from: 2010",
    "at_least: 40, mean_over: 2012-2013",
    "at_least: 80, total_over: 2012-2013",
    "increase_by: 2, mean_over: 2012-2013",
    "within: 2 days, share: 90",
    "at_least: 40, after: closing",
    "at_least: 40, during: 2013",
)
FALLING = (
    "at_most: 40",
    "less_than: 40",
    "at_most: -40",
    "less_than: previous",
    "less_than: previous, until: 35",
    "at_most: 40, decrease_by: 1, until: 20",
    "decrease_percent: 40, since: 2010",
    "decrease_percent: 40, since: 2010, until: 50",
    "decrease_percent: 40, since: 2010, by: 2020, straight_from: 2010",
    "decrease_by: 5, since: 2010",
    "at_most: 10, by: 2020, straight_from: 2010",
    "top: 40",
    "decrease_by: 2, mean_over: 2012-2013",
)


def judged(target: str, value: Decimal, before: Decimal, base: Decimal) -> Status:
    return status_of(
        f"{HEAD}indicators:\n  mått: {{measured_in: st, target: {{{target}}}}}\n"
        f"values:\n  mått: {{2010: {base}, 2011: {base}, 2012: {before}, 2013: {value}}}\n"
    )


@pytest.mark.slow
@settings(max_examples=50)
@pytest.mark.parametrize("target", RISING)
@given(one=VALUES, other=VALUES, before=VALUES, base=VALUES)
def test_more_is_never_judged_worse(target: str, one: Decimal, other: Decimal, before: Decimal, base: Decimal) -> None:
    less, more = (judged(target, value, before, base) for value in sorted((one, other)))
    assert less not in ORDER or more in ORDER[ORDER.index(less) :]


@pytest.mark.slow
@settings(max_examples=50)
@pytest.mark.parametrize("target", FALLING)
@given(one=VALUES, other=VALUES, before=VALUES, base=VALUES)
def test_less_is_never_judged_worse(target: str, one: Decimal, other: Decimal, before: Decimal, base: Decimal) -> None:
    less, more = (judged(target, value, before, base) for value in sorted((one, other)))
    assert more not in ORDER or less in ORDER[ORDER.index(more) :]


@pytest.mark.slow
@given(now=VALUES, step=st.decimals("0.01", 20, places=2), limit=VALUES)
def test_the_line_of_arithmetic_is_true(now: Decimal, step: Decimal, limit: Decimal) -> None:
    """What is printed never says that a number is less than itself, however close the limit is."""
    for value in (limit, limit + step, limit - step, limit + Decimal("0.0000001"), limit - Decimal("0.004")):
        for demand in ("at_least", "more_than", "at_most", "less_than"):
            text = f"indicators:\n  mått: {{measured_in: st, target: {{{demand}: {limit}}}}}\n"
            text += f"values:\n  mått: {{2013: {value:f}}}\n"
            (told,) = rows(evaluated(text))
            left, sign, right = told.partition(" → ")[0].split(" ")[-3:]
            numbers = [Decimal(one.replace(",", ".").replace("−", "-")) for one in (left, right)]
            held = {"≥": numbers[0] >= numbers[1], ">": numbers[0] > numbers[1]} | {
                "≤": numbers[0] <= numbers[1],
                "<": numbers[0] < numbers[1],
            }
            assert held[sign], told


PIECES = {
    "mål.yaml": """\
goals:
  ovan: {text: Ovan}
  ett: {text: Ett, serves: [ovan]}
  två: {text: Två, serves: [ovan], due: 2013-05-01}
""",
    "mått.yaml": """\
indicators:
  nki:
    serves: [ett]
    measured_in: index
    for_each: [städ, kost, it]
    target: {at_least: 56, increase_by: 1}
""",
    "pengar.yaml": """\
indicators:
  x: {serves: [två], measured_in: tkr, formula: y - 1, target: {at_least: 1}}
  y: {measured_in: tkr}
""",
    "enheter.yaml": """\
units:
  städ: {no_plan: nej}
  kost: {no_plan: nej}
  it: {no_plan: nej}
""",
    "värden.yaml": """\
values:
  nki:
    städ: {2012: 56, 2013: 57}
    kost: {2013: 55}
    it: {2012: .., 2013: 56}
  y: {2013: 2}
""",
}


def states(evaluation: Evaluation) -> tuple[list[str], dict[str, Status]]:
    told = [row for one, row in zip(evaluation.outcomes, rows(evaluation), strict=True) if not one.of_members]
    return sorted(told), {one.goal: one.status for one in evaluation.goals}


@pytest.mark.slow
def test_order_of_files_changes_nothing() -> None:
    expected = states(evaluated(PIECES))
    for names in permutations(PIECES):
        assert states(evaluated({f"{at}.yaml": PIECES[name] for at, name in enumerate(names)})) == expected


def test_order_of_members_changes_nothing() -> None:
    expected = states(evaluated(PIECES))
    for names in permutations(["städ", "kost", "it"]):
        turned = PIECES["mått.yaml"].replace("städ, kost, it", ", ".join(names))
        assert states(evaluated(PIECES | {"mått.yaml": turned})) == expected


MONEY = """\
calendar: {{D1: {{ends: 04-30, ready: 05-31}}, closing: {{ends: 12-31, ready: 02-28}}}}
indicators:
  kostnad: {{measured_in: {unit}, for_each: [a, b], total: sum, reported: closing}}
  avvikelse:
    measured_in: procent
    formula: 100 * (kostnad.budget - kostnad) / kostnad.budget
    target: {{more_than: -0.5, less_than: 5}}
  fel:
    measured_in: {unit}
    formula: abs(kostnad.forecast.D1 - kostnad)
    target: {{at_most: {limit}, after: closing}}
  takt: {{measured_in: {unit}, formula: kostnad - {limit}, target: {{at_most: {limit}, for: total}}}}
values:
  kostnad:
    a: {{2013: {{budget: {a}, forecast: {{D1: {b}}}, value: {c}}}}}
    b: {{2013: {{budget: {c}, forecast: {{D1: {a}}}, value: {b}}}}}
"""
AMOUNTS = st.integers(-2000, 2000)


@pytest.mark.slow
@given(a=AMOUNTS, b=AMOUNTS, c=AMOUNTS, limit=AMOUNTS)
def test_thousands_of_crowns_or_crowns_give_the_same_states(a: int, b: int, c: int, limit: int) -> None:
    def judge(unit: str, by: int) -> list[Status]:
        text = MONEY.format(unit=unit, a=a * by, b=b * by, c=c * by, limit=limit * by)
        return [one.status for one in evaluated(text).outcomes]

    assert judge("tkr", 1) == judge("kr", 1000)


@pytest.mark.slow
@given(a=AMOUNTS, b=AMOUNTS, c=AMOUNTS)
def test_thousands_of_crowns_or_crowns_give_the_same_deviation(a: int, b: int, c: int) -> None:
    def rows_of(by: int) -> list[Money]:
        found = evaluated(MONEY.format(unit="kr", a=a * by, b=b * by, c=c * by, limit=by))
        return list(money_rows(found.workspace, found.readings.clock, found.year))

    for few, many in zip(rows_of(1), rows_of(1000), strict=True):
        assert few.deviation is not None
        assert many.deviation == 1000 * few.deviation == 1000 * (few.budget - (few.outcome or 0))
        assert many.percent == few.percent
        assert (few.percent is None) == (few.budget <= 0)


def test_a_unit_without_a_frame_is_not_left_out_of_a_sum() -> None:
    text = MONEY.format(unit="tkr", a=4, b=5, c=6, limit=1)
    found = evaluated(text)
    assert [one.member for one in money_rows(found.workspace, found.readings.clock, found.year)] == ["a", "b", None]
    found = evaluated(text.replace("budget: 6, ", ""))
    assert [one.member for one in money_rows(found.workspace, found.readings.clock, found.year)] == ["a"]
