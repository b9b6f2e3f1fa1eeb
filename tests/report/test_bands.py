"""Two limits of one target are told in words everywhere: two signs after each other read as a comparison."""

from __future__ import annotations

from decimal import Decimal

import pytest

from malstyr.model.boards import BoardLimit
from malstyr.model.target import Target
from malstyr.present.board_limit import limit_told
from malstyr.present.requirement import limits_told


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
        (BoardLimit(at_least=Decimal(80), at_most=Decimal(90)), "grönt minst 80 och högst 90 %"),
        (Target(more_than=Decimal("-0.5"), less_than=Decimal(5)), "grönt över −0,5 och under 5 %"),
        (BoardLimit(at_least=Decimal(95), partly=Decimal(85)), "grönt ≥ 95 %; gult ≥ 85 %"),
        (BoardLimit(at_most=Decimal(5), partly=Decimal(8)), "grönt ≤ 5 %; gult ≤ 8 %"),
        (BoardLimit(), ""),
    ],
)
def test_limits_of_a_board(limit: BoardLimit | Target, told: str) -> None:
    assert limit_told(limit, "sv", " %") == told
