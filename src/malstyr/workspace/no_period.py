"""Keys of a period where the period itself should stand: it is missing above them."""

from __future__ import annotations

from malstyr.model.shape import keys_called, known_keys
from malstyr.source.tree import KEY
from malstyr.workspace.met import Met
from malstyr.workspace.told import Told


def no_period(met: Met) -> Told | None:
    """What is told of ``analysis`` directly under what is assessed, or ``value`` under an indicator; of all such keys
    there at once."""
    path = met.in_file[:-1] if met.in_file[-1:] == (KEY,) else met.in_file
    below = (*path[:-1], "2000")
    text = str(path[-1])
    names_it = text.casefold() in ("år", "period", "year")
    if len(path) != 3 or not (names_it or text in known_keys(below) or keys_called(below, text)):
        return None
    args = {"form": "no-period", "key": text, "holder": str(path[1])}
    return Told("wrong-order", args, once=path[:-1])
