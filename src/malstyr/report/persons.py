"""In public every mention of a person becomes the person's role, wherever it stands, in ids and addresses too.

It is done to what is to be shown, before anything is drawn: a page, a list or a file's name holds nobody to take out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar

from malstyr.language.plain import ascii_letters
from malstyr.workspace.person_names import SHARED, PersonNamed, PersonNames

_ADDRESSES = ("id", "anchor", "row_anchor", "exact", "iso")
"""Fields that hold no text for people."""
Shown = TypeVar("Shown")


class Mask:
    """Takes persons out of what is to be shown: a name becomes the title of its role, joined as the name was."""

    def __init__(self, persons: PersonNames) -> None:
        self.persons = persons
        self.titles = {title: persons.replaced(title, lambda _: SHARED) for title in persons.titles.values()}

    def text(self, text: str) -> str:
        """A text for people."""
        return self.persons.replaced(text, self._title)

    def address(self, text: str) -> str:
        """An id, or a part of an address: no title brings a space into it."""
        return self.persons.replaced(text, lambda one: ascii_letters(self._title(one)))

    def values(self, value: Shown) -> Shown:
        """What a page or a file is made from, with every text in it changed; words of ours, as statuses, stay."""
        changed: Shown = with_texts(value, self.text, self.address) if self.titles else value
        return changed

    def _title(self, one: PersonNamed) -> str:
        title = self.titles.get(one.title, one.title)
        return ascii_letters(title) if one.joined else title


NOBODY = Mask(PersonNames(()))
"""Where everybody may be named."""


def with_texts(value: Any, text: Callable[[str], str], address: Callable[[str], str] = str) -> Any:
    """What is to be shown with every text for people changed, and every address."""
    kind: Callable[..., Any] = type(value)
    if kind is str:
        return text(value)
    if names := _fields(kind):
        told = ((name, address if name in _ADDRESSES else text) for name in names)
        return kind(**{name: with_texts(getattr(value, name), change, address) for name, change in told})
    if isinstance(value, list | tuple):
        return kind(with_texts(one, text, address) for one in value)
    if isinstance(value, dict):
        return {key: with_texts(one, text, address) for key, one in value.items()}
    return value


@cache
def _fields(kind: Callable[..., Any]) -> tuple[str, ...]:
    """The names of what a record holds, of whichever kind it is."""
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    return getattr(kind, "_fields", ())
