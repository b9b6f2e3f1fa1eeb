"""Entries that took over from an earlier one, and what named those, by the names that are used now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from malstyr.model.base import Model, written_fields
from malstyr.model.goal_file import GoalFile
from malstyr.source.tree import KEY, Path
from malstyr.workspace.references import NAMES, path_fits

SUCCEEDING = ("goals", "indicators", "plans")
"""Sections whose entries may say that they replace an earlier one."""


@dataclass(frozen=True, slots=True)
class Renames:
    """Ids of entries that took over from an earlier one, each with the id that was: by section."""

    earlier: Mapping[str, Mapping[str, str]]

    def named(self, reference: str, section: str = "goals") -> str:
        """A reference as it is written now: ``gammalt/1`` is ``nytt/1``; of a ``subject``, ``goals/nytt/1``."""
        if section == "subject":
            section, slash, rest = reference.partition("/")
            return f"{section}{slash}{self.named(rest, section)}"
        id, slash, rest = reference.partition("/")
        now = next((new for new, old in self.earlier.get(section, {}).items() if old == id), id)
        return f"{now}{slash}{rest}"

    def now(self, path: Path, value: Any) -> Any:
        """What stood at ``path``, with all that it names as that is called now; formulas as they were written."""
        if not any(self.earlier.values()):
            return value
        if isinstance(value, str):
            section = next((called_in for at, called_in in NAMES.items() if path_fits(at, path)), None)
            return value if section is None else self.named(value, section)
        if isinstance(value, tuple):
            return tuple(self.now(path, one) for one in value)
        if isinstance(value, Model):
            fields = ((name, getattr(value, name), written) for name, written in written_fields(type(value)))
            return value.model_copy(update={name: self.now((*path, written), one) for name, one, written in fields})
        return value

    def moved(self, path: Path, before: Iterable[Any], after: Mapping[Any, Any]) -> Mapping[Any, Any]:
        """Keys of a mapping that name what is called otherwise now, each with the key that was. One that is still there
        has not moved: a series that goes on beside its successor's."""
        named = {self.now((*path, KEY), was): was for was in before if isinstance(was, str) and was not in after}
        return {now: was for now, was in named.items() if now in after}


def renames(old: GoalFile, new: GoalFile) -> Renames:
    """New entries that say which earlier one they replace, where that one is gone or closed now."""
    found: dict[str, dict[str, str]] = {}
    for section in SUCCEEDING:
        was, now = getattr(old, section), getattr(new, section)
        found[section] = {
            id: entry.replaces
            for id, entry in now.items()
            if id not in was and entry.replaces in was and getattr(now.get(entry.replaces), "closed", True) is not None
        }
    return Renames(found)
