"""How easy a thing is to fulfil, as a measure that can be compared: a greater one is easier.

None means that there is no telling: another indicator as a limit, the upper quarter against place ten.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from malstyr.model.indicators import Direction
from malstyr.model.target import Target

Ease: TypeAlias = Decimal | None
EaseOf: TypeAlias = Callable[[Target, Direction | None], Ease]
"""The ease of one key of a target; the direction is the indicator's."""
NOTHING_ASKED = Decimal("Infinity")
HARDEST = Decimal("-Infinity")


def low(value: object, absent: Decimal = NOTHING_ASKED) -> Ease:
    """Of what must be at least so much: a lower number is easier."""
    return absent if value is None else -value if isinstance(value, Decimal) else None


def high(value: object, absent: Decimal = NOTHING_ASKED) -> Ease:
    """Of what must be at most so much: a higher number is easier."""
    return absent if value is None else Decimal(value) if isinstance(value, Decimal | int) else None


def at_least(key: str) -> EaseOf:
    """Of a key whose number must be reached."""
    return lambda target, _: low(getattr(target, key))


def cap(target: Target, _: Direction | None) -> Ease:
    """Where a requirement stops rising, a lower cap is easier; where it stops falling, a higher one."""
    falling = any(name.startswith("decrease") or name in ("at_most", "less_than") for name in target.demands)
    return (high if falling else low)(target.until, HARDEST)
