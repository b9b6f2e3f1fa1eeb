"""Values as they are typed in a goal file, so that they are read as just what they are wherever they stand."""

import json
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from malstyr.model.guarantees import GuaranteeCase
from malstyr.model.indicators import Missing
from malstyr.source.flow import in_braces
from malstyr.source.quoting import in_quotes, is_plain

_BROKEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


def typed_text(text: str) -> str:
    """A text, in quotes where anything in it could mean something else."""
    if is_plain(text):
        return text
    if _BROKEN.search(text):
        quoted = json.dumps(text, ensure_ascii=False)
        return _BROKEN.sub(lambda sign: f"\\u{ord(sign[0]):04x}", quoted)
    return in_quotes(text)


def typed(value: object) -> str:
    """A number, sign, day, text, list of steps or cases, or counts, on one line."""
    match value:
        case Missing() | GuaranteeCase() | int():
            return str(value)
        case str():
            return typed_text(value)
        case Decimal():
            return f"{value:f}"
        case date():
            return value.isoformat()
        case tuple():
            return "[" + ", ".join(map(typed, value)) + "]"
        case Mapping():
            return in_braces((typed_key(str(key)), typed(one)) for key, one in value.items())
        case _:
            raise TypeError(f"{type(value).__name__} is no value of a goal file")


def typed_key(text: str) -> str:
    """An id, a period or a label as a key."""
    return text if re.fullmatch(r"\w+(?:[-/]\w+)*", text) else typed_text(text)
