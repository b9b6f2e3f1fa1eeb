"""YAML as people write it: block form, and no quotes but where a text needs them."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

YamlValue: TypeAlias = "str | Mapping[str, YamlValue] | Sequence[YamlValue]"
"""Texts, and mappings and lists of them: what a reader of goal files takes for numbers and dates is text here too."""
_WIDTH = 100


class Quoted(str):
    """A text to be written in quotes, as it was: a code whose zeros count."""


class Short(dict[str, "YamlValue"]):
    """A mapping to be written on one line, in braces."""


def emit(data: YamlValue) -> str:
    """``data`` as a YAML text, ending in a line end. Signs that cannot be seen are written by their numbers."""
    import yaml

    events = (
        yaml.StreamStartEvent(),
        yaml.DocumentStartEvent(explicit=False),
        *_events(data, flow=False),
        yaml.DocumentEndEvent(explicit=False),
        yaml.StreamEndEvent(),
    )
    written: str = yaml.emit(events, allow_unicode=True, width=_WIDTH)
    return "".join(f"\\U{ord(sign):08x}" if _unseen(sign) else sign for sign in written)


def _style(text: str, flow: bool) -> str | None:
    if any(map(_unseen, text)):
        return '"'
    if not text or isinstance(text, Quoted):
        return "'"
    return "|" if "\n" in text and not flow else None


def _unseen(sign: str) -> bool:
    return unicodedata.category(sign) == "Cf"


def _events(data: YamlValue, flow: bool) -> Iterator[object]:
    import yaml

    if isinstance(data, str):
        yield yaml.ScalarEvent(None, None, (True, True), data, style=_style(data, flow))
    elif isinstance(data, Mapping):
        inside = flow or isinstance(data, Short)
        yield yaml.MappingStartEvent(None, None, True, flow_style=inside)
        for key, value in data.items():
            yield from _events(key, flow=True)
            yield from _events(value, inside)
        yield yaml.MappingEndEvent()
    else:
        plain_list = all(isinstance(one, str) for one in data)
        yield yaml.SequenceStartEvent(None, None, True, flow_style=flow or plain_list)
        for one in data:
            yield from _events(one, flow or plain_list)
        yield yaml.SequenceEndEvent()
