"""The word somebody most likely meant."""

import re
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import islice

_NUMBER = re.compile(r"[0-9]+")
_PLAIN = str.maketrans("åäöéü_", "aaoeu-")


_MOST_LISTED = 12


def listed_choices(known: Collection[str]) -> str:
    """What could stand where nothing near is known, as a message lists it: the first dozen, and that there are more."""
    return ", ".join(islice(known, _MOST_LISTED)) + (" …" if len(known) > _MOST_LISTED else "")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The one of ``known`` closest to ``word``, or None where nothing is close."""
    return Spellings(known).nearest(word)


_ENDINGS = r"(?:m(?=e))?(?:or|ar|er|r|n)?(?:na|a|en|et|an|n|t|e)?s?"
"""What Swedish nouns end with: several, certain ones, and whose; an m is doubled before them."""


def inflected(word: str, known: Iterable[str]) -> str | None:
    """The one of ``known`` that is another form of the same noun as ``word``, ``skola`` for ``skolorna``."""
    return Spellings(known).inflected(word)


@cache
def _stems(word: str) -> frozenset[str]:
    """The beginnings of a word that the rest can be an ending of, of four letters or more; each mistake asks anew."""
    plain = word.casefold()
    return frozenset(plain[:n] for n in range(4, len(plain) + 1) if re.fullmatch(_ENDINGS, plain[n:]))


class Spellings:
    """Words that exist, made ready for finding what many misspelt ones mean.

    Case, hyphens, and å ä ö written as a and o make no difference; otherwise about one letter in three may differ,
    and of a single letter none. Words with other numbers in them are never close: 1-4 is not 1-5, nor D4 D3; and what
    denies is never close to what does not: ej-klar is not klar, nor oklar.
    """

    def __init__(self, known: Iterable[str]) -> None:
        self.known = tuple(known)

    @cached_property
    def _by_numbers(self) -> Mapping[tuple[str, ...], Mapping[str, str]]:
        """The words in the order of the alphabet, each as what it is compared as, by the numbers in them."""
        found: dict[tuple[str, ...], dict[str, str]] = {}
        for word in sorted(set(self.known)):
            found.setdefault(_numbers(word), {})[word] = _plain(word)
        return found

    def nearest(self, word: str, taken: Container[str] = ()) -> str | None:
        """The closest to ``word`` of those not ``taken``, the first of several; None where nothing is close."""
        steps, near = next(((steps, near) for steps, near in self._close(word) if near not in taken), (0, None))
        return near if near is not None and steps <= _may_differ(min(len(_plain(word)), len(near))) else None

    @cached_property
    def _by_stem(self) -> Mapping[str, Sequence[str]]:
        """The words by each beginning that the rest of them can be an ending of."""
        found = defaultdict[str, list[str]](list)
        for word in self.known:
            for stem in _stems(word):
                found[stem].append(word)
        return found

    def inflected(self, word: str, taken: Container[str] = ()) -> str | None:
        """The one of those not ``taken`` that is another form of the same noun."""
        alike = {one for stem in _stems(word) for one in self._by_stem.get(stem, ())} - {word}
        found = [one for one in alike if one not in taken]
        return found[0] if len(found) == 1 else None

    def near(self, word: str) -> tuple[str, ...]:
        """All that are close to ``word``, the closest first."""
        most = len(_plain(word))
        return tuple(near for steps, near in self._close(word) if steps <= _may_differ(min(most, len(near))))

    def _close(self, word: str) -> Iterator[tuple[int, str]]:
        """Words and how many letters differ, the fewest first."""
        alike = self._by_numbers.get(_numbers(word))
        if alike is None:  # a number among words is no misspelling of one
            return
        from rapidfuzz.distance import Levenshtein  # only for who misspells something
        from rapidfuzz.process import extract

        plain = _plain(word)
        most = _may_differ(len(plain))
        almost = extract(plain, alike, scorer=Levenshtein.distance, score_cutoff=_SWAPPED, limit=None)
        first = {near: alike[near] for near in sorted(near for _, _, near in almost)}
        yield from _that_differ(plain, first, range(min(most, 1) + 1))
        yield from _that_differ(plain, alike, range(2, most + 1))


_SWAPPED = 2
"""As many letters differ where two are swapped, in a measure that knows nothing of swapping and is four times as fast:
what has no more is looked through first."""


def _that_differ(plain: str, alike: Mapping[str, str], steps: range) -> Iterator[tuple[int, str]]:
    """Words that differ in so many letters, and how many, the fewest first."""
    from rapidfuzz.distance import OSA  # only for who misspells something
    from rapidfuzz.process import extract

    for other, differ, near in extract(plain, alike, scorer=OSA.distance, score_cutoff=steps.stop - 1, limit=None):
        same = differ < 2 or _denies(plain) == _denies(other)
        if differ in steps and same and not _opposite(plain, other) and not _compound(plain, other):
            yield int(differ), near


def _numbers(word: str) -> tuple[str, ...]:
    return tuple(_NUMBER.findall(word))


_DENIALS = ("o", "ej", "icke", "inte", "not", "utan")


def _denies(plain: str) -> bool:
    """Whether one of the words in a text denies the others."""
    return not set(_DENIALS).isdisjoint(re.split(r"[\W_]+", plain))


def _compound(one: str, other: str) -> bool:
    """Whether one of two words is the other with a word before it: ``delårsrapport`` is no misspelt ``årsrapport``."""
    return abs(len(one) - len(other)) > _SHORTEST and (one.endswith(other) or other.endswith(one))


_SHORTEST = 2
"""So many letters or fewer before a word may be added by mistake."""


def _opposite(one: str, other: str) -> bool:
    """Whether one of two words is the other with what denies it before, ``oklar`` and ``ejklar``."""
    return any(one == denial + other or other == denial + one for denial in _DENIALS)


def _plain(word: str) -> str:
    return word.casefold().translate(_PLAIN)


def _may_differ(letters: int) -> int:
    """How many letters may be added, left out, changed or swapped with a neighbour in a word of so many."""
    return max(min(letters - 1, 1), letters // 3)
