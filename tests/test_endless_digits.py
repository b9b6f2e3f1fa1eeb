"""Digits without end, wherever a number, a day, a period or a scale is read: never a traceback."""

import pytest

from conftest import findings
from together import together

DIGITS = "9" * 5000
PLACES = (
    "indicators: {{m: {{measured_in: poäng 0-{}, target: {{at_least: 1}}}}}}\n",
    "indicators: {{m: {{measured_in: skala {}-5, target: {{at_least: 1}}}}}}\n",
    "indicators: {{m: {{measured_in: index, survey: {{scale: [1, {}]}}}}}}\n",
    "indicators: {{m: {{measured_in: index, survey: {{scale: 1-{}}}}}}}\n",
    "indicators: {{m: {{measured_in: plats, target: {{top: {}}}}}}}\n",
    "indicators: {{m: {{measured_in: dagar, target: {{within: {} days}}}}}}\n",
    "indicators: {{m: {{measured_in: index, target: {{at_least: 1, by: {}-T1}}}}}}\n",
    "goals: {{m: {{text: Minst {} nöjda, period: {}}}}}\n",
    "goals: {{m: {{text: Senast {} är alla nöjda}}}}\n",
    "activities: {{a: {{text: Bygg, due: {}-01-01}}}}\n",
    "activities: {{a: {{text: Bygg, due: 1 maj {}}}}}\n",
    "risks: {{r: {{text: Brand, likelihood: {}, consequence: [1,{}]}}}}\n",
    "values: {{m: {{{}: 1, 2025: {}}}}}\n",
    "assessments:\n  m:\n    2025:\n      - hej\n      {}: då\n",
)


@together
@pytest.mark.parametrize("place", PLACES)
def test_digits_without_end_are_told(place: str) -> None:
    assert findings(place.format(*(DIGITS,) * 2))


def test_a_scale_in_a_list_is_no_larger_than_a_scale_is() -> None:
    (one,) = (one for one in findings("indicators: {m: {measured_in: index, survey: {scale: [1, 5]}}}\n") if one.edit)
    assert (one.rule, one.args["instead"]) == ("bad-scale", "1-5")
    found = findings("indicators: {m: {measured_in: index, survey: {scale: [1, 99999999999]}}}\n")
    assert "several-for-one" in [one.rule for one in found]
