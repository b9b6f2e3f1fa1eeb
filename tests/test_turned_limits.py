"""A limit that turns the wrong way against a text is found, whatever its unit is called, wherever the text is."""

import pytest

from conftest import findings
from together import together

TURNED = [
    # unit, text, target
    ("st", "Högst 12 klagomål", "at_least: 12"),
    ("klagomål", "Högst tolv klagomål", "at_least: 12"),
    ("st", "Inte fler än 12 klagomål", "more_than: 12"),
    ("st", "Max 3 bränder", "at_least: 3"),
    ("st", "Minst 3 övningar", "at_most: 3"),
    ("st", "Fler än 3 övningar", "less_than: 3"),
    ("st", "Inte färre än 3 övningar", "at_most: 3"),
    ("procent", "Minst 80 % är nöjda", "at_most: 80"),
    ("procent", "Sjukfrånvaron ska vara under 5,5 procent", "at_least: 5.5"),
    ("minuter", "Svar inom 10 minuter", "at_least: 10"),
    ("tkr", "Högst 12 000 tkr", "at_least: 12000"),
]
STRAIGHT = [
    ("st", "Högst 12 klagomål", "at_most: 12"),
    ("st", "Högst 12 klagomål", "less_than: 12"),
    ("st", "Högst 12 klagomål", "at_least: 10"),
    ("st", "Minst 3 och högst 12", "at_least: 3, at_most: 12"),
    ("st", "Inte fler än 12 klagomål", "at_most: 12"),
    ("st", "Inte färre än 3 övningar", "at_least: 3"),
    ("st", "Minst 3 övningar, och högst 3 i veckan", "at_most: 3"),
    ("procent", "Personer över 80 år som är nöjda", "at_most: 80"),
    ("procent", "Svar inom 10 minuter", "at_least: 10"),
    ("st", "Klart under 2013", "at_least: 12"),
]
PLACES = {
    "name": "indicators:\n  a: {{measured_in: {unit}, method: x, name: '{text}', target: {{{target}}}}}\n",
    "text": "indicators:\n  a: {{measured_in: {unit}, method: x, text: '{text}', target: {{{target}}}}}\n",
    "goal": "goals:\n  m: {{text: '{text}'}}\n"
    "indicators:\n  a: {{serves: [m], measured_in: {unit}, method: x, target: {{{target}}}}}\n",
}


def against(place: str, unit: str, text: str, target: str) -> int:
    """How many times the target is said to turn the wrong way."""
    found = findings(PLACES[place].format(unit=unit, text=text, target=target))
    return sum(one.rule == "target-contradicts-text" for one in found)


@together
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("unit", "text", "target"), TURNED)
def test_a_limit_the_wrong_way_is_found_once(place: str, unit: str, text: str, target: str) -> None:
    assert against(place, unit, text, target) == 1


@together
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("unit", "text", "target"), STRAIGHT)
def test_what_does_not_contradict_is_left_alone(place: str, unit: str, text: str, target: str) -> None:
    assert against(place, unit, text, target) == 0


def test_a_goal_with_several_indicators_is_not_held_against_the_number_of_each() -> None:
    more = "  b: {serves: [m], measured_in: st, method: x, target: {at_least: 12}}\n"
    text = PLACES["goal"].format(unit="st", text="Högst 12 klagomål", target="at_most: 3") + more
    assert not [one for one in findings(text) if one.rule == "target-contradicts-text"]
