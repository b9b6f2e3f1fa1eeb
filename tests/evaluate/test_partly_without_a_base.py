"""A change may be partly made though nobody knows what it is counted from: a missing base takes no state away."""

from datetime import date

import pytest
from rows import evaluated, measure, only

from malstyr.model.outcome import Status
from together import together

HEAD = "settings: {partly_from: 80}\n"
ALL = (Status.MET, Status.PARTLY, Status.NOT_MET)


@together
@pytest.mark.parametrize("value", ["2025: 48", "2025: ..", ""])
@pytest.mark.parametrize("base", ["", "2024: .., "])
@pytest.mark.parametrize(
    "target",
    [
        "decrease_by: 5, since: 2024",
        "increase_by: 5, since: 2024",
        "decrease_percent: 10, since: 2024",
        "decrease_by: 20, since: 2024, by: 2028, straight_from: 2024",
        "at_most: 20, by: 2028, straight_from: 2024",
        "at_least: 90, by: 2028, straight_from: 2024",
    ],
)
def test_partly_is_possible(target: str, base: str, value: str) -> None:
    one = only(evaluated(measure(f"measured_in: st, target: {{{target}}}", base + value, HEAD), date(2026, 3, 1)))
    assert set(one.possible) == set(ALL)


@pytest.mark.parametrize(
    ("target", "value", "possible"),
    [
        ("at_least: 56, increase_by: 1", "50", (Status.NOT_MET, Status.PARTLY)),
        ("at_least: 56, increase_by: 1, partly: 55", "50", (Status.NOT_MET,)),
        ("at_most: 56, decrease_by: 1", "60", (Status.NOT_MET, Status.PARTLY)),
    ],
)
def test_what_fails_the_floor_of_an_unknown_step(target: str, value: str, possible: tuple[Status, ...]) -> None:
    """Of a scale without ends nobody knows how long the step was: it may be partly made, if no limit is said."""
    keys = f"measured_in: index utan gräns, starts: 2023, target: {{{target}}}"
    one = only(evaluated(measure(keys, f"2024: .., 2025: {value}", HEAD), date(2026, 3, 1)))
    assert (one.possible or (one.status,)) == possible


@pytest.mark.parametrize(
    ("value", "possible"), [("2028: 90", (Status.MET,)), ("2028: 60", (Status.NOT_MET, Status.PARTLY))]
)
def test_at_its_end_a_path_asks_the_same_wherever_it_began(value: str, possible: tuple[Status, ...]) -> None:
    keys = "measured_in: st, target: {at_least: 90, by: 2028, straight_from: 2024}"
    one = only(evaluated(measure(keys, value, HEAD), date(2029, 3, 1)))
    assert (one.possible or (one.status,)) == possible


def test_a_base_that_is_zero_is_no_less_open() -> None:
    keys = "measured_in: st, target: {decrease_percent: 10, since: 2024}"
    one = only(evaluated(measure(keys, "2024: 0, 2025: 48", HEAD), date(2026, 3, 1)))
    assert set(one.possible) == set(ALL)
