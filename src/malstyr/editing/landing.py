"""The file that a value is to stand in: the one that holds its series, else the only one with values like it.

Where several hold such values it is the one that tells of the indicator, if that holds values.
"""

from collections.abc import Iterable, Iterator

from malstyr.editing.fact import CellFact
from malstyr.source.files import WORKSPACE_FILE, excluded, is_goal_file
from malstyr.source.tree import Map, Scalar
from malstyr.workspace.load import Loaded
from malstyr.workspace.workspace import Workspace


class Landing:
    """Where facts land in one workspace; ``to`` is the file for what no other holds, by its name in the folder."""

    def __init__(self, loaded: Loaded, to: str | None = None) -> None:
        self.loaded, self.to = loaded, to
        self.names = {loaded.shown(name): name for name in loaded.tree.files}
        values = loaded.workspace.tree.get("values")
        self.values: Map | None = values if isinstance(values, Map) else None
        self._alone: dict[tuple[str, str | None], str | None] = {}

    def of(self, fact: CellFact) -> str | None:
        """The name of the file; None where nothing tells."""
        return self._of_series(fact) or self.to or self._alike(fact.indicator) or self._own(fact.indicator)

    def choices(self) -> list[str]:
        """The files that hold values, else all that hold goals, for who is asked."""
        held = {self.names[key.source.name] for key in self.values or () for key in self._keys(str(key))}
        return sorted(held or self.names.values())

    def _of_series(self, fact: CellFact) -> str | None:
        """The file with the series, and of several the one with the period, or with the one before it."""
        return self._only(fact) or self._of_several(fact)

    def of_series(self, fact: CellFact) -> str | None:
        """The name of the file for all of the series of a fact; None where nothing tells, or each of its own."""
        if self._only(fact) is None and self._beside(fact.indicator, fact.member):
            return None
        return self.of(fact)

    def _only(self, fact: CellFact) -> str | None:
        """The only file with the series."""
        series = (fact.indicator, fact.member)
        if series not in self._alone:
            files = {key.source.name for key in self._beside(*series)}
            self._alone[series] = self.names[files.pop()] if len(files) == 1 else None
        return self._alone[series]

    def _of_several(self, fact: CellFact) -> str | None:
        own = self._beside(fact.indicator, fact.member)
        earlier = [key for key in own if key <= str(fact.period)]
        return self.names[(max(earlier, key=str) if earlier else own[0]).source.name] if own else None

    def _beside(self, indicator: str, member: str | None) -> list[Scalar]:
        """The periods of a series; without any, what there is of its indicator."""
        own = [key for key in self._keys(indicator, member) if key[:1].isdigit()]
        return own or self._keys(indicator)

    def _keys(self, indicator: str, member: str | None = None) -> list[Scalar]:
        series = self.values.get(indicator) if self.values is not None else None
        if not isinstance(series, Map):
            return []
        if member is None:
            return list(series)
        cells = series.get(member)
        return list(cells) if isinstance(cells, Map) else []

    def _alike(self, indicator: str) -> str | None:
        """The only file with values of the same unit, else perspective, else with any values, else at all."""
        workspace = self.loaded.workspace
        for told in (_unit, _perspective):
            own = told(workspace, indicator)
            if own is not None:
                files = self._files(one for one in workspace.data.values if told(workspace, one) == own)
                if len(files) == 1:
                    return files.pop()
                if files:
                    return None
        files = self._files(workspace.data.values) or set(self.names.values())
        return files.pop() if len(files) == 1 else None

    def _own(self, indicator: str) -> str | None:
        """The file that tells of the indicator, where it holds values."""
        workspace = self.loaded.workspace
        if indicator not in workspace.data.indicators:
            return None
        name = self.names[workspace.place(("indicators", indicator)).source.name]
        return name if name in self._files(workspace.data.values) else None

    def _files(self, indicators: Iterable[str]) -> set[str]:
        return {self.names[key.source.name] for one in indicators for key in self._keys(one)}


def _unit(workspace: Workspace, indicator: str) -> str | None:
    one = workspace.data.indicators.get(indicator)
    return one.unit if one is not None else None


def _perspective(workspace: Workspace, indicator: str) -> str | None:
    """The indicator's own perspective, else that of the first goal above it that has one."""
    one = workspace.data.indicators.get(indicator)
    if one is None or one.perspective is not None:
        return one.perspective if one is not None else None
    return next(_perspectives(workspace, (up.partition("/")[0] for up in one.serves)), None)


def _perspectives(workspace: Workspace, goals: Iterable[str]) -> Iterator[str]:
    for goal in goals:
        held = workspace.data.goals.get(goal)
        if held is not None and held.perspective is not None:
            yield held.perspective


def may_hold_values(loaded: Loaded, name: str) -> bool:
    """Whether a file of this name in the folder is, or would be, read as a goal file."""
    parts = name.split("/")
    inside = not name.startswith("/") and not any(part in ("", ".", "..") or part.startswith(".") for part in parts)
    if not inside or not is_goal_file(parts[-1]):
        return False
    patterns = loaded.workspace.data.settings.exclude
    return name == WORKSPACE_FILE or not excluded(name, patterns)
