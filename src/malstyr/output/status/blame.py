"""Who last changed what a row of ``status`` is about, and when."""

from collections.abc import Sequence

from malstyr.evaluate.outcome import Outcome
from malstyr.output.history.lineage import who
from malstyr.versions.history import Past
from malstyr.workspace.workspace import Workspace

BLAMED = ("goals", "indicators", "values")
"""Where what a row is about stands."""


class Blame:
    """The latest change at each place of one workspace, from its history, newest first."""

    def __init__(self, found: Sequence[Past], workspace: Workspace) -> None:
        self.workspace = workspace
        self.latest: dict[tuple[str, ...], tuple[int, Past]] = {}
        for at, past in enumerate(found):
            path = tuple(map(str, past.change.path))
            for length in range(2, len(path) + 1) if path[0] != "values" else (len(path),):
                self.latest.setdefault(path[:length], (at, past))

    def of(self, outcome: Outcome) -> str:
        """Day and who of the latest change of the row's value, target or goal; nothing where git knows of none."""
        places: list[tuple[str, ...]] = [tuple(outcome.subject.split("/"))[:2]]
        if outcome.indicator is not None:
            member = (outcome.member,) if outcome.member is not None else ()
            value = ("values", outcome.indicator, *member, *((str(outcome.period),) if outcome.period else ()))
            places += [("indicators", outcome.indicator), *(value[:length] for length in range(2, len(value) + 1))]
        known = [self.latest[place] for place in places if place in self.latest]
        if not known:
            return ""
        past = min(known, key=lambda one: one[0])[1]
        return f"{past.step.day.isoformat()} {who(past, self.workspace)}"
