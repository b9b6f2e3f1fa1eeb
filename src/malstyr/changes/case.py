"""What a judge of changes sees, and what it says."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from malstyr.changes.difference import Difference
from malstyr.changes.renames import Renames
from malstyr.findings import Usual
from malstyr.source.tree import Path
from malstyr.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Between:
    """The two versions, the day, and the rules as they usually are."""

    old: Workspace
    new: Workspace
    as_of: date
    usual: Mapping[str, Usual]
    renamed: Renames


@dataclass(frozen=True, slots=True)
class Case:
    """One difference, and the versions it lies between."""

    it: Difference
    between: Between

    @property
    def before(self) -> Any:
        return self.it.before

    @property
    def before_by_names_now(self) -> Any:
        """What stood there, with all that it names as that is called now."""
        return self.between.renamed.now(self.it.path, self.it.before)

    @property
    def after(self) -> Any:
        return self.it.after


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict's id; where below the difference's path; and what stood there, where that is not the whole."""

    verdict: str
    below: Path = ()
    before: Any = None
    after: Any = None
    other: str = ""
    """The id of what took its place."""


CaseJudge: TypeAlias = Callable[[Case], Iterable[Judged]]


def whole_verdict(case: Case, verdict: str | None) -> tuple[Judged, ...]:
    """One verdict on the whole difference; none for None."""
    return () if verdict is None else (Judged(verdict, (), case.before, case.after),)
