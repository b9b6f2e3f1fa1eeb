"""As much of the sheet as two pages hold, in the largest letters: texts are cut where they must be, and no more."""

from collections.abc import Sequence
from dataclasses import replace

from malstyr.report.blocks.sheet.cutting import Room, cut
from malstyr.report.blocks.sheet.heights import PAGE_HEIGHT, heights
from malstyr.report.sheet import BoardSheet, Letters

SIZES = (
    *map(Letters, (10.5, 10.0, 9.5)),
    *(Letters(size, line=1.28, cell=0.11, above=0.7) for size in (9.2, 8.8, 8.4)),
)
_WHOLE = tuple(Room(None, size) for size in SIZES)
_CUT = tuple(Room(percent, SIZES[-1]) for percent in (400, 300, 250, 200, 175, 150, 125, 100, 80))
ROOMS = (*_WHOLE, *_CUT)
"""What is tried, the best first."""

_FILLED = 0.985
"""How much of a page may be counted on."""
_MOST = PAGE_HEIGHT * _FILLED
_SHORT = 0.35
"""How much of its page a front must fill for the back to have one of its own."""


def fitted_uncut(choices: Sequence[BoardSheet], lead: Sequence[str], language: str) -> BoardSheet | None:
    """The first of the choices that has at most two pages with every text whole; None where none has."""
    return _laid_out(choices, (_WHOLE,), lead, language)


def fitted(choices: Sequence[BoardSheet], lead: Sequence[str], language: str) -> BoardSheet:
    """The first of the choices, in the best room, that has at most two pages.

    Where none has, the last of them in the least room.
    """
    return _laid_out(choices, (_WHOLE, _CUT), lead, language) or cut(choices[-1], ROOMS[-1], language)


def _laid_out(
    choices: Sequence[BoardSheet], rooms: Sequence[Sequence[Room]], lead: Sequence[str], language: str
) -> BoardSheet | None:
    """On one page in letters that are not the least; else front and back on one each; else the back where it comes."""
    for whole in choices:
        found = _within(1, [cut(whole, room, language) for room in _WHOLE[:-1]], lead)
        for alike in rooms:
            shown = [cut(whole, room, language) for room in alike]
            found = found or _two_sides(shown, lead) or _within(2, shown, lead)
        if found is not None:
            return found
    return None


def _within(pages: int, shown: Sequence[BoardSheet], lead: Sequence[str]) -> BoardSheet | None:
    return next((one for one in shown if sum(heights(one, lead)) <= pages * _MOST), None)


def _two_sides(shown: Sequence[BoardSheet], lead: Sequence[str]) -> BoardSheet | None:
    """A front and a back that have a page each, each in the best room it has there, and both in the same letters."""
    front, back = (next((one for one in shown if heights(one, lead)[side] <= _MOST), None) for side in (0, 1))
    if front is None or back is None:
        return None
    letters = min(front.letters, back.letters, key=lambda one: one.size)
    made = replace(front, reds=back.reds, besides=back.besides, sources=back.sources, letters=letters, turned=True)
    return made if heights(made, lead)[0] >= _SHORT * PAGE_HEIGHT else None
