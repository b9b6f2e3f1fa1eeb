"""As much of the sheet as two pages hold: texts are cut where they must be, and no more than they must."""

from collections.abc import Sequence
from dataclasses import replace

from malstyr.report.blocks.sheet.cutting import Room, cut
from malstyr.report.blocks.sheet.heights import PAGE_HEIGHT, heights
from malstyr.report.sheet import BoardSheet

_PERCENT = (400, 300, 250, 200, 175, 150, 125, 100, 80)
ROOMS = (Room(None, tight=False), Room(None, tight=True), *(Room(percent, tight=True) for percent in _PERCENT))
"""What is tried, the best first."""

_FILLED = 0.985
"""How much of a page may be counted on."""
_MOST = PAGE_HEIGHT * _FILLED
_SHORT = 0.65
"""How much of its page a front must fill for the back to begin another."""


def fitted_uncut(choices: Sequence[BoardSheet], lead: Sequence[str], language: str) -> BoardSheet | None:
    """The first of the choices that has at most two pages with every text whole; None where none has."""
    return _laid_out(choices, ROOMS[:2], lead, language)


def fitted(choices: Sequence[BoardSheet], lead: Sequence[str], language: str) -> BoardSheet:
    """The first of the choices, in the best room, that has at most two pages.

    Where none has, the last of them in the least room.
    """
    return _laid_out(choices, ROOMS, lead, language) or cut(choices[-1], ROOMS[-1], language)


def _laid_out(
    choices: Sequence[BoardSheet], rooms: Sequence[Room], lead: Sequence[str], language: str
) -> BoardSheet | None:
    """On one page where nothing is cut for it; else on two, the back on one of its own where both are filled."""
    for whole in choices:
        shown = [cut(whole, room, language) for room in rooms]
        found = _within(1, shown[:2], lead)
        for some in (shown[:1], shown[1:]):
            found = found or _turned(some, lead) or _within(2, some, lead)
        if found is not None:
            return found
    return None


def _within(pages: int, shown: Sequence[BoardSheet], lead: Sequence[str]) -> BoardSheet | None:
    return next((one for one in shown if sum(heights(one, lead)) <= pages * _MOST), None)


def _turned(shown: Sequence[BoardSheet], lead: Sequence[str]) -> BoardSheet | None:
    """A front and a back that each fill a page, each in the best room that it has there."""
    fronts = (one for one in shown if _SHORT * PAGE_HEIGHT < heights(one, lead)[0] <= _MOST)
    backs = (one for one in shown if heights(one, lead)[1] <= _MOST)
    front, back = next(fronts, None), next(backs, None)
    if front is None or back is None:
        return None
    return replace(front, reds=back.reds, besides=back.besides, sources=back.sources, turned=True)
