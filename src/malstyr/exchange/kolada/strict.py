"""JSON read strictly: numbers exactly as they are written, and no key twice, which readers take differently."""

import json
import re
from decimal import Decimal

from malstyr.exchange.kolada.trouble import KoladaTrouble

_MOST_DIGITS = 40
_MOST_HELD, _MOST_LISTED = 1_000_000, 1_700_000
"""Of objects and lists, and of what is listed: what is read takes more room than its text, the more the smaller it is.
Values are written so long that the largest answer has fewer."""


class _Wrong(ValueError):
    pass


def read_json(data: bytes, address: str) -> object:
    """What the text says. Raises KoladaTrouble for what is no JSON, all of it, or takes too much room."""
    if data.count(b"{") + data.count(b"[") > _MOST_HELD or data.count(b",") > _MOST_LISTED:
        raise KoladaTrouble("too-large", address=address)
    try:
        return json.loads(
            data.decode("utf-8"), parse_float=_exact, parse_int=_whole, parse_constant=_refused, object_pairs_hook=_once
        )
    except _Wrong as error:
        raise KoladaTrouble("json", address=address, what=str(error)) from None
    except RecursionError:
        raise KoladaTrouble("json", address=address, what="[[[[…") from None
    except (UnicodeDecodeError, ValueError) as error:
        at = getattr(error, "pos", getattr(error, "start", 0))
        raise KoladaTrouble("json", address=address, what=f"byte {at}") from None


def _exact(text: str) -> Decimal:
    if len(text) > _MOST_DIGITS or re.search(r"[eE][+-]?\d{3}", text):
        raise _Wrong(f"{text[:_MOST_DIGITS]}…")
    return Decimal(text)


def _whole(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise _Wrong(f"{text[:_MOST_DIGITS]}…")
    return int(text)


def _refused(text: str) -> object:
    raise _Wrong(text)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    held = dict(pairs)
    if len(held) != len(pairs):
        names = [name for name, _ in pairs]
        raise _Wrong(next(f'"{name[:40]}"' for name in names if names.count(name) > 1))
    return held
