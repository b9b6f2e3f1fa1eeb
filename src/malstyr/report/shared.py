"""What the reports of one workspace have in common, each made once: evaluations, rows, charts, rules."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Generic, TypeVar

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.once import Once
from malstyr.model.goals import Waiver
from malstyr.model.periods import Period
from malstyr.report.chart_view import Chart
from malstyr.report.row_view import Row
from malstyr.rules.plugins import known_rules
from malstyr.rules.rule import Rule
from malstyr.rules.waived import waived
from malstyr.workspace.workspace import Workspace

Alike = TypeVar("Alike")


class MadeOnce(Generic[Alike]):
    """What looks the same in every report of an evaluation in a language, as the first that shows it made it.

    An evaluation that only tells less of the years ahead has the same readings, and so looks the same.
    """

    def __init__(self) -> None:
        self._made: dict[object, Alike] = {}

    def __call__(self, evaluation: Evaluation, language: str, key: object, make: Callable[[], Alike]) -> Alike:
        of = (evaluation.readings, language, key)
        if of not in self._made:
            self._made[of] = make()
        return self._made[of]


class Shared:
    """Held by who makes many reports, and by a single one for itself."""

    def __init__(self) -> None:
        self.evaluate = Once()
        """How another year of the same workspace is had, to compare with."""
        self.rows: MadeOnce[Sequence[Row]] = MadeOnce()
        """Each row with its parts."""
        self.charts: MadeOnce[Sequence[Chart | None]] = MadeOnce()
        """The charts of rows that stand together, which share a range."""
        self._rules: Mapping[str, Rule] | None = None
        self._waived: dict[tuple[date, Period], Mapping[str, Waiver]] = {}

    def rules(self, workspace: Workspace) -> Mapping[str, Rule]:
        """Those that can be named in the workspace."""
        if self._rules is None:
            self._rules = known_rules(workspace)
        return self._rules

    def waived(self, evaluation: Evaluation, language: str) -> Mapping[str, Waiver]:
        """The waivers that cover something of what is told."""
        of = (evaluation.as_of, evaluation.year)
        if of not in self._waived:
            self._waived[of] = waived(evaluation, language, self.rules(evaluation.workspace))
        return self._waived[of]
