"""What is told of a place only since something is wrong that is told already: one mend puts both right."""

from collections.abc import Collection, Iterator

from malstyr.findings import Fault
from malstyr.source.tree import KEY, Place


def told_by_another(faults: Collection[Fault]) -> Iterator[Fault]:
    """The faults of the files, but for those that another of them tells: what stands twice in a value that is told as a
    whole, or in the values of an indicator whose id two have; and a tab in a line that is to be typed otherwise."""
    alone = {one.key_path for one in faults if one.rule == "value-alone"}
    twice = {one.key_path[:2] for one in faults if one.rule == "duplicate-id" and one.key_path[2:] == (KEY,)}
    lines = {_line(one) for one in faults if one.rule != "tab"}
    for one in faults:
        within = one.key_path[:1] == ("values",) and ("indicators", *one.key_path[1:2]) in twice
        again = one.rule == "duplicate-id" and (one.key_path[:-1] in alone or within)
        if not again and not (one.rule == "tab" and _line(one) in lines):
            yield one


def _line(fault: Fault) -> tuple[str, int] | None:
    at = fault.at
    return (at.source.name, at.source.position(at.start)[0]) if isinstance(at, Place) else None
