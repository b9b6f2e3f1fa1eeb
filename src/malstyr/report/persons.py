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

_APART = r"[\s._-]+"
"""What may stand between the names of a person: in a text, an id, or an address of mail."""
_NAMELESS = ascii_letters("")
_ADDRESSES = ("id", "anchor", "exact", "iso")
"""Fields that hold no text for people."""
Shown = TypeVar("Shown")


class Mask:
    """Takes the persons of ``roles`` out of what is to be shown: a name becomes the title of its role.

    A name is found whatever its case and the space within it, and as it is written in addresses; where it is joined as
    in an id, so is the title.
    """

    def __init__(self, roles: Iterable[Role]) -> None:
        titles = {form: role.title for role in roles if role.person for form in _forms(role.person)}
        longest_first = sorted(titles, key=lambda name: (-len(name), name))
        names = "|".join(_APART.join(map(re.escape, name.split())) for name in longest_first)
        self.names = re.compile(rf"(?<![^\W_])(?:{names})(?=s?(?![^\W_]))" if names else r"(?!)", re.IGNORECASE)
        self.titles = {form: self.names.sub("…", title) for form, title in titles.items()}

    def text(self, text: str) -> str:
        """A text for people."""
        return self.names.sub(self._title, normalize("NFC", text)) if self.titles else text

    def address(self, text: str) -> str:
        """An id, or a part of an address: no title brings a space into it."""
        found = normalize("NFC", text) if self.titles else text
        return self.names.sub(lambda match: ascii_letters(self._title(match)), found)

    def values(self, value: Shown) -> Shown:
        """What a page or a file is made from, with every text in it changed; words of ours, as statuses, stay."""
        changed: Shown = with_texts(value, self.text, self.address) if self.titles else value
        return changed

    def _title(self, match: re.Match[str]) -> str:
        told = self.titles.get(_key(match[0]), "…")
        joined = re.search("[._-]", match[0]) and not re.search(r"\s", match[0])
        return ascii_letters(told) if joined else told


NOBODY = Mask(())
"""Where everybody may be named."""


def _forms(person: str) -> Iterator[str]:
    """How a name is known: as it is written, and in the letters of addresses where it has any."""
    bare = ascii_letters(person)
    yield from filter(None, (_key(person), _key(bare) if bare != _NAMELESS else ""))


def _key(name: str) -> str:
    return " ".join(re.sub(_APART, " ", normalize("NFC", name)).split()).casefold()


def with_texts(value: Any, text: Callable[[str], str], address: Callable[[str], str] = str) -> Any:
    """What is to be shown with every text for people changed, and every address."""
    if type(value) is str:
        return text(value)
    if names := _fields(value):
        held = {name: (getattr(value, name), address if name in _ADDRESSES else text) for name in names}
        return type(value)(**{name: with_texts(one, told, address) for name, (one, told) in held.items()})
    if isinstance(value, list | tuple):
        return type(value)(with_texts(one, text, address) for one in value)
    if isinstance(value, dict):
        return {key: with_texts(one, text, address) for key, one in value.items()}
    return value


def _fields(value: Any) -> tuple[str, ...]:
    """The names of what a record holds, of whichever kind it is."""
    if is_dataclass(value):
        return tuple(field.name for field in fields(value))
    return getattr(value, "_fields", ())
