"""In public every mention of a person becomes the person's role, wherever it stands, in ids and addresses too.

It is done to what is to be shown, before anything is drawn: a page, a list or a file's name holds nobody to take out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar
from unicodedata import normalize

from malstyr.language.plain import ascii_letters
from malstyr.model.organisation import Role

_APART = r"[\s.,_-]+"
"""What may stand between the names of a person: in a text, a list, an id, or an address of mail."""
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
"""Signs that are not seen, which may split a name."""
_NAMELESS = ascii_letters("")
_ADDRESSES = ("id", "anchor")
"""Fields that hold no text for people."""
Shown = TypeVar("Shown")


def _forms(person: str) -> Iterator[str]:
    """How a name is known, as keys: in its own letters, and in those of addresses where it has any."""
    bare = ascii_letters(person)
    for written in filter(None, (_key(person), _key(bare) if bare != _NAMELESS else "")):
        names = written.split()
        yield written
        if len(names) > 1:
            yield from (" ".join((*names[n:], *names[:n])) for n in range(1, len(names)))
            yield from (f"{names[0]} {names[-1]}", f"{names[0][0]} {names[-1]}", "".join(names))
            yield " ".join((names[0][0], *names[1:]))


def _pattern(form: str) -> str:
    """A form as it may be written; an initial has a point, since a letter alone may be a word (bord i ek)."""
    first, *rest = form.split()
    if rest and len(first) == 1:
        return _APART.join((rf"{re.escape(first)}\.\s*{re.escape(rest[0])}", *map(re.escape, rest[1:])))
    return _APART.join(map(re.escape, (first, *rest)))


def _key(name: str) -> str:
    return " ".join(re.sub(_APART, " ", normalize("NFC", name)).split()).casefold()


class Mask:
    """Takes the persons of ``roles`` out of what is to be shown: a name becomes the title of its role.

    A name is found whatever its case and the space within it, with the last name first, the first name as its initial,
    without the names between, written together, split by signs that are not seen, and as it is written in addresses.
    Where it is joined as in an id, so is the title; a form that two persons share tells neither.
    """

    def __init__(self, roles: Iterable[Role]) -> None:
        titles: dict[str, str] = {}
        for form, title in ((form, role.title) for role in roles if role.person for form in _forms(role.person)):
            titles[form] = title if titles.get(form, title) == title else "…"
        longest_first = sorted(titles, key=lambda name: (-len(name), name))
        names = "|".join(map(_pattern, longest_first))
        self.names = re.compile(rf"(?<![^\W_])(?:{names})(?=s?(?![^\W_]))" if names else r"(?!)", re.IGNORECASE)
        self.titles = {form: self.names.sub("…", title) for form, title in titles.items()}

    def text(self, text: str) -> str:
        """A text for people."""
        return self.names.sub(self._title, self._seen(text)) if self.titles else text

    def address(self, text: str) -> str:
        """An id, or a part of an address: no title brings a space into it."""
        found = self._seen(text) if self.titles else text
        return self.names.sub(lambda match: ascii_letters(self._title(match)), found)

    def _seen(self, text: str) -> str:
        """The text, without the signs that are not seen where a name stands only without them."""
        written = normalize("NFC", text)
        seen = written.translate(_UNSEEN)
        return seen if self.names.search(seen) else written

    def values(self, value: Shown) -> Shown:
        """What a page or a file is made from, with every text in it changed; words of ours, as statuses, stay."""
        changed: Shown = _each(value, self.text, self.address) if self.titles else value
        return changed

    def _title(self, match: re.Match[str]) -> str:
        told = self.titles.get(_key(match[0]), "…")
        joined = re.search("[._-]", match[0]) and not re.search(r"[\s,]", match[0])
        return ascii_letters(told) if joined else told


NOBODY = Mask(())
"""Where everybody may be named."""


def _each(value: Any, text: Callable[[str], str], address: Callable[[str], str]) -> Any:
    if type(value) is str:
        return text(value)
    if names := _fields(value):
        held = {name: (getattr(value, name), address if name in _ADDRESSES else text) for name in names}
        return type(value)(**{name: _each(one, told, address) for name, (one, told) in held.items()})
    if isinstance(value, list | tuple):
        return type(value)(_each(one, text, address) for one in value)
    if isinstance(value, dict):
        return {key: _each(one, text, address) for key, one in value.items()}
    return value


def _fields(value: Any) -> tuple[str, ...]:
    """The names of what a record holds, of whichever kind it is."""
    if is_dataclass(value):
        return tuple(field.name for field in fields(value))
    return getattr(value, "_fields", ())
