"""What is asked, told in words and signs: two limits in words everywhere, since two signs after each other read as a
comparison; a share in per cent, a place in none, whatever stands beside the value."""

from decimal import Decimal

import pytest

from malstyr.evaluate.outcome import Outcome
from malstyr.model.boards import BoardLimit
from malstyr.model.outcome import Status
from malstyr.model.target import Target
from malstyr.present.board_limit import limit_told, limits_by_colour
from malstyr.present.requirement import Requirement, limits_told, required_of


@pytest.mark.parametrize(
    ("limits", "swedish", "english"),
    [
        ({}, "", ""),
        ({"at_least": "95"}, "≥ 95", "≥ 95"),
        ({"less_than": "-0.5"}, "< −0,5", "< −0.5"),
        ({"equal_to": "2"}, "= 2", "= 2"),
        ({"more_than": "-0.5", "less_than": "5"}, "över −0,5 och under 5", "more than −0.5 and less than 5"),
        ({"at_most": "3", "at_least": "2"}, "minst 2 och högst 3", "at least 2 and at most 3"),
        ({"less_than": "3", "at_least": "2"}, "minst 2 och under 3", "at least 2 and less than 3"),
    ],
)
def test_limits(limits: dict[str, str], swedish: str, english: str) -> None:
    held = {key: Decimal(at) for key, at in limits.items()}
    assert limits_told(held, "sv") == swedish
    assert limits_told(held, "en") == english


@pytest.mark.parametrize(
    ("limit", "told"),
    [
        (BoardLimit(at_least=Decimal(80), at_most=Decimal(90)), "grönt minst 80 och högst 90"),
        (BoardLimit(at_least=Decimal(95), partly=Decimal(85)), "grönt ≥ 95; gult ≥ 85"),
        (BoardLimit(at_most=Decimal(5), partly=Decimal(8)), "grönt ≤ 5; gult ≤ 8"),
        (BoardLimit(at_least=Decimal(90), at_most=Decimal(80)), "grönt minst 90 och högst 80"),
        (BoardLimit(), ""),
    ],
)
def test_limits_of_a_board(limit: BoardLimit, told: str) -> None:
    assert limit_told(limit, "sv") == told


PLACED = {"rank": 12, "of": 290}
KNOWN = {"at_least": Decimal("61.2")}


@pytest.mark.parametrize(
    ("written", "unit", "outcome", "told"),
    [
        ({"at_least": 95, "partly": 85}, "procent", {}, ("≥ 95 %", "≥ 85 %")),
        ({"at_least": 95, "partly": 85}, "procent", PLACED, ("≥ 95 %", "≥ 85 %")),
        ({"at_most": 5, "partly": "never"}, "promille", PLACED, ("≤ 5 ‰", "")),
        ({"at_least": 20, "at_most": 30}, "procent", PLACED, ("minst 20 och högst 30 %", "")),
        ({"more_than": "-0.5", "less_than": 5}, "procent", {}, ("över −0,5 och under 5 %", "")),
        ({"equal_to": 80, "tolerance": 5}, "procent", {}, ("= 80 % ± 5 procentenheter", "")),
        ({"equal_to": 80, "tolerance": 1}, "procent", PLACED, ("= 80 % ± 1 procentenhet", "")),
        (
            {"equal_to": 80, "tolerance": 5, "partly": 9},
            "procent",
            {},
            ("= 80 % ± 5 procentenheter", "± 9 procentenheter"),
        ),
        ({"equal_to": 12, "tolerance": 2}, "dagar", {}, ("= 12 ± 2", "")),
        ({"equal_to": 12}, "dagar", {}, ("= 12", "")),
        ({"top": 10, "partly": 25}, "procent", PLACED, ("≤ 10", "≤ 25")),
        ({"top": 10}, "procent", {}, ("≤ 10", "")),
        ({"top": "quarter"}, "procent", {}, ("", "")),
        ({"top": "quarter"}, "procent", {"required": {"at_most": Decimal(72)}}, ("≤ 72", "")),
        ({"done": ["plan", "uppföljning", "rapport"], "partly": 2}, None, {}, ("alla 3", "≥ 2")),
        ({"increase_by": 3, "partly": 55}, "procent", {}, ("", "")),
        ({"increase_by": 3, "partly": 55}, "procent", {"required": KNOWN}, ("≥ 61,2 %", "≥ 55 %")),
        ({"at_least": "previous"}, "procent", {}, ("", "")),
        ({"at_least": 5, "at_most": "tak"}, "procent", {}, ("", "")),
        ({"at_least": 5}, "procent", {"of_members": True}, ("", "")),
        ({"at_least": 5}, "procent", {"of_members": True, "required": {"at_least": Decimal(5)}}, ("≥ 5 %", "")),
        ({"at_least": 5}, "procent", {"status": Status.NO_TARGET}, ("", "")),
    ],
)
@pytest.mark.parametrize("status", [Status.NOT_YET, Status.SUPPRESSED, Status.NOT_MET])
def test_what_a_target_asks(
    written: dict[str, object], unit: str | None, outcome: dict[str, object], told: tuple[str, str], status: Status
) -> None:
    target = Target.model_validate({key: [*at] if isinstance(at, list) else str(at) for key, at in written.items()})
    one = Outcome(**{"status": status, "goals": (), "indicator": "mått", "measured_in": unit, **outcome})  # type: ignore[arg-type]
    asked = Requirement(*(each.replace("\u202f", " ") for each in required_of(one, target, "sv")))
    assert asked == told
    by_colour = zip(("grönt", "gult"), told, strict=True)
    assert limits_by_colour(asked, "sv") == "; ".join(f"{colour} {limit}" for colour, limit in by_colour if limit)
