"""As much of the sheet as two pages hold: texts are cut where they must be, and no more than they must."""

from __future__ import annotations

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
_SHORT = 0.7
"""How much of its page a front must fill for the back to begin another."""


def fitted(choices: Sequence[BoardSheet], lead: Sequence[str], language: str) -> BoardSheet:
    """The first of the choices, in the best room, that has two pages; the back on one of its own where both are full.

    Where none has, the last of them in the least room.
    """
    most = PAGE_HEIGHT * _FILLED
    for whole in choices:
        for room in ROOMS:
            shown = cut(whole, room, language)
            front, back = heights(shown, lead)
            if _SHORT * PAGE_HEIGHT < front <= most and back <= most:
                return replace(shown, turned=True)
            if front + back <= 2 * most:
                return shown
    return cut(choices[-1], ROOMS[-1], language)
