"""The clauses of a sentence: where one that says why or how ends, and whether the main verb is still to come."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from malstyr.language.swedish.words import Token, word_set

DENIALS = frozenset(["inte", "ej", "aldrig"])
BEING_THERE = frozenset(["finnas", "finns", "förekomma", "förekommer", "uppstå", "uppstår", "kvarstå", "kvarstår"])
STANDING = word_set("vara är bli blir stå står varit blivit stått")
MODALS = word_set("ska skall bör måste kommer behöver skulle borde låta")
_ENDS = frozenset(".;!?:")
_VERBS = ("open", "deliver", "service", "light", "up", "down", "perceive", "know")
_SHORTEST = 4
"""Words of a condition and what it is for, at least."""
_RESUMES = ("senast", "mäts", "mätt", "genom", "minst", "högst")


class Clauses:
    """Each question about the words of a sentence answered for every place in one pass over them, if it is asked."""

    def __init__(self, found: Sequence[Token]) -> None:
        self.found = found

    @cached_property
    def awaiting(self) -> Sequence[bool]:
        """Whether the main verb is still to come after what stands before each word."""
        return list(_awaiting(self.found))

    @cached_property
    def ends(self) -> Sequence[int]:
        """From each place on, where a purpose ends first."""
        return _next(self.found, [_ends(self.found, at) for at in range(len(self.found))])

    @cached_property
    def modals(self) -> Sequence[int]:
        """From each place on, the first modal."""
        return _next(self.found, [word.text in MODALS for word in self.found])

    def last_conditions(self) -> Iterator[Sequence[Token]]:
        """ "plogas när det fallit tre centimeter snö": the words that say when, after the goal's own verb."""
        for at, word in enumerate(self.found):
            if at > 1 and word.text in ("när", "ifall"):
                yield self.found[at : min(self.ends[at], self.modals[at])]

    def first_condition(self) -> Sequence[Token]:
        """ "Om resultatet sjunker ska ...": the words that say when the goal is for, up to its own verb."""
        found = self.found
        if len(found) < _SHORTEST or found[0].text not in ("om", "ifall", "när"):
            return ()
        verb = next((at for at, word in enumerate(found) if at > 1 and word.has(*_VERBS)), len(found))
        modal = self.modals[verb]
        comma = next((at for at, word in enumerate(found) if word.text == ","), len(found))
        end = modal if modal < len(found) else comma
        return found[:end] if end < len(found) else ()

    def end_of_purpose(self, at: int, opener: int) -> int:
        """Where a purpose clause ends: at a new sentence, or where the main clause begins."""
        end = self.ends[at + 1]
        if self.awaiting[opener]:
            end = min(end, self.modals[at + 1])
        return self.found[end].start if end < len(self.found) else self.found[-1].end

    def end_of_detail(self, at: int, opener: int) -> int:
        """ "en modell för hur ... införs": the last verb is the goal's own where there was none before."""
        end = self.end_of_purpose(at, opener)
        before = bisect_left(self.found, end, key=lambda word: word.start)
        last = self.found[max(at, before - 1)]
        own = last.has("deliver") and self.modals[0] >= at
        return last.start if own else end


def _awaiting(found: Sequence[Token]) -> Iterator[bool]:
    """Before each word, is the main verb to come: "För att ...", "de kontroller som krävs för att ..."?"""
    awaiting, relative = True, False
    for word in found:
        yield awaiting
        modal = word.text in MODALS
        relative = relative or word.text == "som"
        if word.text in _ENDS:
            awaiting, relative = True, False
        elif relative:
            awaiting = awaiting and not modal
        else:
            awaiting = awaiting and not modal and (word.has("deliverable", "own") or not word.has(*_VERBS))


def _next(found: Sequence[Token], marked: Sequence[bool]) -> list[int]:
    """From each place on and from the end, the first that is marked; as many as there are words where none is."""
    nearest = [len(found)] * (len(found) + 1)
    for at in range(len(found) - 1, -1, -1):
        nearest[at] = at if marked[at] else nearest[at + 1]
    return nearest


def _ends(found: Sequence[Token], at: int) -> bool:
    """Whether a purpose ends here: a new sentence, or a comma where the goal goes on."""
    word, after = found[at], found[at + 1] if at + 1 < len(found) else None
    if word.text in _ENDS:
        return not (after is not None and after.start == word.end)
    goes_on = after is not None and (after.text in MODALS or after.text in _RESUMES or _levels(found, at + 1))
    return word.text == "," and goes_on


def _levels(found: Sequence[Token], at: int) -> bool:
    """ ", med minst 85 %": the level is the goal's, not its purpose's."""
    return found[at].text == "med" and at + 1 < len(found) and found[at + 1].text in ("minst", "högst")
