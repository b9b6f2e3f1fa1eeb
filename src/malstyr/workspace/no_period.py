"""Keys of a period where the period itself should stand: it is missing above them."""

from __future__ import annotations

from malstyr.model.shape import keys_called, known_keys
from malstyr.workspace.met import Met
from malstyr.workspace.told import Told


def no_period(met: Met, told: Told) -> Told | None:
    """What is told of ``analysis`` directly under what is assessed, of all such keys there at once."""
    holder = met.in_file[:-2] if met.in_file[-1:] == ("[key]",) else met.in_file[:-1]
    text = told.args["text"]
    below = (*holder, "2000")
    if text not in known_keys(below) and not keys_called(below, text):
        return None
    args = {"form": "no-period", "key": text, "holder": str(holder[-1])}
    return Told("wrong-order", args, once=holder)
