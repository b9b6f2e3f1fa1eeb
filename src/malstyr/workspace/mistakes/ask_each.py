"""Several values where one is meant: each is asked about, in each language that messages speak."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple


class _Asks(NamedTuple):
    """How each value is asked about, and all of them, and where what is said besides may stand."""

    each: str
    all: str
    rest: str


_ASKS: Mapping[str, _Asks] = {
    "sv": _Asks("Är det {0} som gäller, skriv {0}.", "Gäller alla, skriv {}.", "Resten kan stå i {}."),
    "en": _Asks("If it is {0}, write {0}.", "If it is all, write {}.", "The rest may stand in {}."),
}


def ask_each(values: Iterable[str], *, all: str = "", rest: str = "") -> dict[str, str]:
    """The questions about some values as words of a message; ``all``: how they are written where several may stand,
    ``rest``: where what is said besides them may stand."""
    found = [*values]
    return {f"asked_{language}": " ".join(_questions(found, one, all, rest)) for language, one in _ASKS.items()}


def _questions(values: Iterable[str], asks: _Asks, all: str, rest: str) -> Iterator[str]:
    yield from map(asks.each.format, values)
    if all:
        yield asks.all.format(all)
    if rest:
        yield asks.rest.format(rest)
