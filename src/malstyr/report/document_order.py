"""The order of an adopted document: by the units as they are listed, and otherwise as people wrote it."""

from collections.abc import Iterable, Mapping

from malstyr.model.goal_file import GoalFile


def in_order_of_units(data: GoalFile, section: Mapping[str, object], ids: Iterable[str]) -> list[str]:
    """Ids of a section, first those of no unit, then those of each unit in the order of ``units``."""
    place = {id: n for n, id in enumerate(data.units, 1)}
    written = {id: n for n, id in enumerate(section)}

    def key(id: str) -> tuple[int, int]:
        unit = getattr(section.get(id), "unit", None)
        return (place.get(unit, len(place) + 1) if unit is not None else 0), written.get(id, len(written))

    return sorted(ids, key=key)
