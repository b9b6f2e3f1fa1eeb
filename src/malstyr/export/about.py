"""What a workbook tells of itself in its hidden sheet."""

from malstyr.export.exported import Exported
from malstyr.version import __version__


def told_in_book(of: Exported, kind: str, *more: tuple[str, str]) -> list[tuple[str, str]]:
    """Names and what each is; ``kind`` is ``export`` or ``entry-sheet``."""
    commit = [("commit", of.origin.commit), ("changed", str(of.origin.changed))] if of.origin is not None else []
    made = [("version", "1"), ("kind", kind), ("malstyr", __version__), ("workspace", of.id)]
    return [*made, ("as_of", of.clock.as_of.isoformat()), *commit, *more]
