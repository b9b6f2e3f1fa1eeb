"""A slip: what stands in a right file, what is written instead, and what is to be told of it.

They are written before their messages have been read, as people make them who are no programmers.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple


class Slip(NamedTuple):
    """One slip, the rules that tell it, all of them, and a piece of each one's advice. None: it is rightly accepted."""

    file: str
    right: str
    wrong: str
    rules: tuple[str, ...]
    typed: tuple[str, ...]


def instead_of(right: str, *made: tuple[str, ...], file: str = "malstyr.yaml") -> Iterator[Slip]:
    """Slips at one place: what is written instead of ``right``, then each rule that tells it with its advice."""
    for wrong, *told in made:
        yield Slip(file, right, wrong, tuple(told[::2]), tuple(told[1::2]))


class Right(NamedTuple):
    """A workspace with no errors in it, the slips that are made in it, and the files that a file needs beside it."""

    name: str
    files: Mapping[str, str]
    slips: tuple[Slip, ...]
    needs: Mapping[str, tuple[str, ...]] = {}

    def around(self, file: str) -> dict[str, str]:
        """A file with the settings and what it names something of, so that each slip is read fast."""
        return {name: self.files[name] for name in dict.fromkeys(("malstyr.yaml", *self.needs.get(file, ()), file))}

    def with_slip(self, slip: Slip) -> dict[str, str]:
        """The files around a slip, with it made."""
        text = self.files[slip.file]
        assert text.count(slip.right) == 1
        return {**self.around(slip.file), slip.file: text.replace(slip.right, slip.wrong)}
