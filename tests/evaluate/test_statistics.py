"""Quantiles, indices and margins of error, against scipy and the published figures."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows import evaluated, of, only

from conftest import findings
from malstyr.evaluate.statistics import t_quantile
from malstyr.evaluate.survey import band, margin, mean_index, standard_deviation, survey_index
from malstyr.model.indicators import Survey
from malstyr.model.scales import Scale
from together import together

SCIPY_T = {
    1: "12.7062047362",
    2: "4.3026527297",
    3: "3.1824463053",
    5: "2.5705818356",
    9: "2.2621571628",
    11: "2.2009851601",
    20: "2.0859634473",
    29: "2.0452296421",
    30: "2.0422724563",
    31: "2.0395134464",
    32: "2.0369333435",
    40: "2.0210753903",
    60: "2.0002978220",
    100: "1.9839715185",
    250: "1.9694983934",
    1000: "1.9623390808",
    10000: "1.9602012399",
}
"""``scipy.stats.t.ppf(0.975, df)`` of scipy 1.17.1."""
NEAR = Decimal("0.001")
ONE_TO_TEN, ONE_TO_FIVE = Scale(1, 10), Scale(1, 5)
TEN = {1: 2, 4: 5, 7: 20, 8: 31, 9: 12, 10: 6}
FIVE = {1: 3, 2: 4, 3: 10, 4: 22, 5: 9}
SCIPY_INTERVALS = (
    (TEN, ONE_TO_TEN, None, "73.39181286549707", "4.369809891298004"),
    (TEN, ONE_TO_TEN, 200, "73.39181286549707", "3.4407917492015185"),
    (FIVE, ONE_TO_FIVE, None, "65.625", "7.870613104198526"),
    (FIVE, ONE_TO_FIVE, 60, "65.625", "3.5198451851177075"),
)
"""Means and half widths of ``scipy.stats.t.interval(0.95, …)``, times √(1 - n/N) where the population is known."""


def survey(scale: Scale, *weights: str) -> Survey:
    questions = {f"f{at}": {"text": "?", "weight": weight} for at, weight in enumerate(weights)}
    return Survey.model_validate({"scale": str(scale), "questions": questions})


@together
@pytest.mark.parametrize("freedom", SCIPY_T)
def test_quantiles_are_those_of_scipy(freedom: int) -> None:
    assert abs(t_quantile(freedom) - Decimal(SCIPY_T[freedom])) < NEAR / 10


def test_quantiles_are_those_of_scipy_live() -> None:
    stats = pytest.importorskip("scipy.stats")
    for freedom in range(1, 2000):
        assert abs(float(t_quantile(freedom)) - stats.t.ppf(0.975, freedom)) < 1e-3


def test_quantiles_fall_towards_the_normal_one() -> None:
    told = [t_quantile(freedom) for freedom in range(1, 400)]
    assert told == sorted(told, reverse=True)
    assert told[-1] > Decimal("1.95996")


@pytest.mark.parametrize(("counts", "scale", "population", "mean", "half"), SCIPY_INTERVALS)
def test_intervals_are_those_of_scipy(
    counts: dict[int, int], scale: Scale, population: int | None, mean: str, half: str
) -> None:
    found = survey_index(survey(scale, "1"), {"f0": counts}, population)
    assert found is not None
    assert found.n == sum(counts.values())
    assert found.margin is not None
    assert abs(found.value - Decimal(mean)) < NEAR
    assert abs(found.margin - Decimal(half)) < NEAR


def test_margin_of_a_whole_population_is_nothing() -> None:
    assert margin(Decimal(10), 50, 50) == 0
    assert margin(Decimal(10), 50, 40) == margin(Decimal(10), 50, None), (
        "a population smaller than the answers is wrong"
    )
    assert margin(Decimal(10), 1, None) is None
    assert standard_deviation({5: 1}) == 0


def test_questions_weigh_as_they_are_told_to() -> None:
    answers = {"f0": {10: 20}, "f1": {1: 30}}
    equal = survey_index(survey(ONE_TO_TEN, "1", "1"), answers, None)
    third = survey_index(survey(ONE_TO_TEN, "3", "1"), answers, None)
    assert equal is not None
    assert third is not None
    assert (equal.value, third.value) == (Decimal(50), Decimal(75))
    assert (equal.n, equal.margin) == (20, Decimal(0)), "the fewest answers to any question; everybody said the same"
    assert survey_index(survey(ONE_TO_TEN, "1", "1"), {"f0": {10: 20}}, None) is None


def test_an_index_is_exact_at_its_limit() -> None:
    """Means that never end may make an index that does: three parts of 83,33… and one of 50 are 75."""
    found = survey_index(survey(ONE_TO_FIVE, "3", "1"), {"f0": {4: 20, 5: 10}, "f1": {3: 30}}, None)
    assert found is not None
    assert found.value == 75


@pytest.mark.slow
@given(st.dictionaries(st.integers(1, 10), st.integers(0, 500), min_size=1), st.integers(0, 5000))
def test_an_index_lies_on_its_scale(counts: dict[int, int], more: int) -> None:
    found = survey_index(survey(ONE_TO_TEN, "1"), {"f0": counts}, sum(counts.values()) + more)
    if found is not None:
        assert 0 <= found.value <= 100
        assert found.margin is None or found.margin >= 0


# Published figures


def whole(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), ROUND_HALF_UP))


@pytest.mark.parametrize(("mean", "published"), [("7.5", 72), ("8.7", 85)])
def test_index_of_scb(mean: str, published: int) -> None:
    """SCB publishes both rounded: some mean that is written 7,5 (8,7) gives the index that is written 72 (85)."""
    half = Decimal("0.05")
    lowest, highest = (mean_index(Decimal(mean) + way, ONE_TO_TEN) for way in (-half, half))
    assert whole(lowest) <= published <= whole(highest)
    assert mean_index(Decimal("7.48"), ONE_TO_TEN) == 72
    assert mean_index(Decimal("8.65"), ONE_TO_TEN) == 85


@pytest.mark.parametrize(
    ("mean", "scale", "expected"),
    [
        ("1", (1, 10), 0),
        ("10", (1, 10), 100),
        ("1", (1, 5), 0),
        ("5", (1, 5), 100),
        ("4.0", (1, 5), 75),
        ("4", (1, 4), 100),
        ("2.5", (1, 4), 50),
        ("6", (1, 6), 100),
        ("0", (0, 10), 0),
        ("7", (0, 10), 70),
        ("62.5", (0, 100), Decimal("62.5")),
        ("3", (2, 4), 50),
    ],
)
def test_ends_of_the_scales(mean: str, scale: tuple[int, int], expected: Decimal) -> None:
    assert mean_index(Decimal(mean), Scale(*scale)) == expected


INSIKT = {
    Decimal(0): "mycket lågt",
    Decimal(50): "lågt",
    Decimal(62): "godkänt",
    Decimal(70): "högt",
    Decimal(81): "mycket högt",
}


@pytest.mark.parametrize(
    ("value", "word"),
    [
        ("49.49", "mycket lågt"),
        ("49.5", "lågt"),
        ("61", "lågt"),
        ("61.49", "lågt"),
        ("61.5", "godkänt"),
        ("62", "godkänt"),
        ("69.4", "godkänt"),
        ("69.5", "högt"),
        ("80", "högt"),
        ("80.49", "högt"),
        ("80.5", "mycket högt"),
        ("-3", None),
    ],
)
def test_bands_of_insikt_round_half_up_first(value: str, word: str | None) -> None:
    assert band(Decimal(value), INSIKT) == word


MALMO = """\
calendar: {D2: {ends: 08-31, ready: 09-30}, closing: {ends: 12-31, ready: 02-28}}
indicators:
  resultat: {measured_in: mnkr, reported: closing}
  prognosavvikelse: {measured_in: mnkr, formula: resultat - resultat.forecast.D2, target: {at_least: 0, after: closing}}
  realisationsvinster: {measured_in: mnkr, reported: closing}
  reserv: {measured_in: mnkr, reported: closing}
  underskott: {measured_in: mnkr, reported: closing}
  efter-justeringar: {measured_in: mnkr, formula: resultat + realisationsvinster, target: {more_than: 0}}
  balanskravsresultat: {measured_in: mnkr, formula: efter-justeringar + reserv, target: {more_than: 0}}
  att-återställa: {measured_in: mnkr, formula: balanskravsresultat + underskott, target: {at_least: 0}}
values:
  resultat:
    2014: {forecast: {D2: 80}, value: -70}
    2015: {forecast: {D2: 316}, value: 563}
  realisationsvinster: {2014: 0, 2015: -23}
  reserv: {2014: 0, 2015: -185}
  underskott: {2014: 0, 2015: -193}
"""


def test_money_of_malmo() -> None:
    found = evaluated(MALMO, date(2016, 3, 1))
    assert of(found, "prognosavvikelse").value == 247
    assert of(found, "efter-justeringar").value == 540
    assert of(found, "balanskravsresultat").value == 355
    assert of(found, "att-återställa").value == 162
    assert of(evaluated(MALMO, date(2015, 3, 1)), "prognosavvikelse").value == -150


KOLADA = """\
indicators:
  kvinnor-bland-heltidsanställda: {kolada: N00945, area: "0180", measured_in: procent, target: {more_than: previous}}
values:
  kvinnor-bland-heltidsanställda: {2000: 31.329597, 2010: 36.921859, 2019: 39.3, 2020: 40.8}
"""


def test_a_series_of_kolada() -> None:
    one = only(evaluated(KOLADA, date(2021, 1, 1)))
    assert (one.value, one.required) == (Decimal("40.8"), {"more_than": Decimal("39.3")})
    gap = only(evaluated(KOLADA, date(2011, 1, 1)))
    assert (gap.status, gap.required) == ("not_measured", {}), "2009 is missing"


SURVEY = """\
settings: {min_answers: 10}
indicators:
  nki:
    measured_in: index
    survey:
      scale: 1-10
      questions: {helhet: Hur nöjd?, förväntan: Som väntat?, ideal: Nära det bästa?}
    target: {at_least: 56}
values:
  nki:
    2013: {population: 200, answers: {helhet: HELHET, förväntan: {5: 12, 6: 8}, ideal: {7: 20}}}
"""


def test_a_survey_in_the_workspace() -> None:
    one = only(evaluated(SURVEY.replace("HELHET", "{1: 1, 10: 19}")))
    assert one.value is not None
    assert abs(one.value - (Decimal(95) + Decimal("48.8889") + Decimal("66.6667")) / 3) < NEAR
    assert (one.n, one.status) == (20, "met")
    assert one.margin is not None
    few = only(evaluated(SURVEY.replace("HELHET", "{1: 1, 10: 8}")))
    assert (few.status, few.value, few.n, few.margin) == ("suppressed", None, None, None)
    none = only(evaluated(SURVEY.replace("HELHET", "{}")))
    assert none.status == "not_measured"


@pytest.mark.parametrize("helhet", ["{bra: 15}", "{11: 15}", "{0: 15}", "{01: 15}"])
def test_a_grade_off_the_scale_gives_no_index(helhet: str) -> None:
    one = only(evaluated(SURVEY.replace("HELHET", helhet)))
    assert (one.status, one.value) == ("not_measured", None)
    assert [finding.rule for finding in findings(SURVEY.replace("HELHET", helhet))].count("answer-off-scale") == 1


def test_a_question_that_was_never_asked_gives_no_index() -> None:
    text = SURVEY.replace("helhet: HELHET", "helhet: {5: 15}, annat: {5: 15}")
    assert only(evaluated(text)).status == "not_measured"
    assert "answer-off-scale" in [finding.rule for finding in findings(text)]


def test_those_invited_are_not_all_there_are() -> None:
    """A sample's margin is not smaller because most of the sample answered."""
    margins = {
        size: only(evaluated(SURVEY.replace("HELHET", "{1: 1, 10: 19}").replace("population: 200", size))).margin
        for size in ("population: 20", "invited: 20", "n: 20")
    }
    assert margins["population: 20"] == 0
    assert margins["invited: 20"] == margins["n: 20"] != 0
