"""Keys of a period where the period itself should stand: it is missing above them."""

from malstyr.model.periods import part_of_some_year
from malstyr.model.shape import keys_called, known_keys
from malstyr.source.tree import KEY, Map
from malstyr.workspace.mistakes.meant_key import is_unit_or_item
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.misread_period import misread_period
from malstyr.workspace.mistakes.told import Told

_OF_TIME = ("season-yearless", "some-time", "season", "month-short", "short-year", "school-year")
"""Forms of a time that does not say which, of a season, and of a year of two figures."""


def no_period(met: Met) -> Told | None:
    """What is told of ``analysis`` directly under what is assessed, or ``value`` under an indicator or a part of it; of
    all such keys there at once. A part may be that of a year, ``mars``, which lacks its year."""
    path = met.in_file[:-1] if met.in_file[-1:] == (KEY,) else met.in_file
    member = path[:3] if path[:1] == ("values",) and len(path) in (3, 4) else None
    if member is not None and is_time(met.tree, str(member[2])):
        return Told("bad-period", {"text": str(member[2])}, path=(*member, KEY), once=member)
    below = (*path[:2], "2000")
    text = str(path[-1])
    names_it = text.casefold() in ("år", "period", "year")
    in_period = member is not None and str(member[2])[:1].isdigit()
    stands = len(path) == 3 or (len(path) == 4 and member is not None and not in_period)
    if not stands or not (names_it or text in known_keys(below) or keys_called(below, text)):
        return None
    args = {"form": "no-period", "key": text, "holder": str(path[-2])}
    return Told("wrong-order", args, once=path[:-1])


def is_time(tree: Map, text: str) -> bool:
    """Whether a text is a time, as people write it, and nothing that is measured: a list may hold ``ht`` and ``vt``."""
    if not part_of_some_year(text) and misread_period(text, None, of_key=True)["form"] not in _OF_TIME:
        return False
    return not is_unit_or_item(tree, text)
