"""The door to programs: JSON, in which a sign that cannot be seen is written by its number and so keeps its value."""

import json
from functools import lru_cache

from malstyr.present.visible import seen_signs

_encoded = json.JSONEncoder(ensure_ascii=False).encode


def as_json(data: object, indent: int | None = 2) -> str:
    """Data as JSON of which every sign can be seen, laid out as ``json.dumps`` does but in half the time."""
    return _seen(data) if indent is None else _laid_out(data, "\n", " " * indent)


def _laid_out(data: object, margin: str, step: str) -> str:
    """Data with each of its entries on a line, after a margin and a step."""
    if data is None:
        return "null"
    if isinstance(data, str):
        return _seen(data)
    within = margin + step
    if isinstance(data, dict) and data:
        entries = [f"{_key(str(key))}: {_laid_out(one, within, step)}" for key, one in data.items()]
        return f"{{{within}{f',{within}'.join(entries)}{margin}}}"
    if isinstance(data, list | tuple) and data:
        return f"[{within}{f',{within}'.join([_laid_out(one, within, step) for one in data])}{margin}]"
    return _seen(data)


@lru_cache(maxsize=1024)
def _key(name: str) -> str:
    return _seen(name)


def _seen(data: object) -> str:
    told = _encoded(data)
    return told if told.isprintable() else seen_signs(told, lambda sign: json.dumps(sign[0])[1:-1])
