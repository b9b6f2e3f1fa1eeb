"""In public every mention of a person becomes the person's role, wherever it stands, in ids and addresses too.

It is done to what is to be shown, before anything is drawn: a page, a list or a file's name holds nobody to take out.
"""

from typing import TypeVar

from malstyr.language.plain import ascii_letters
from malstyr.present.texts import with_texts
from malstyr.workspace.person_names import SHARED, PersonNamed, PersonNames

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
