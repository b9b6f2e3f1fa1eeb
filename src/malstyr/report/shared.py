"""What the reports of one workspace have in common, each made once: evaluations, rows of their tables, and rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.once import Once
from malstyr.report.row_view import Row
from malstyr.rules.plugins import known_rules
from malstyr.rules.rule import Rule
from malstyr.workspace.workspace import Workspace


class Shared:
    """Held by who makes many reports, and by a single one for itself."""

    def __init__(self) -> None:
        self.evaluate = Once()
        """How another year of the same workspace is had, to compare with."""
        self._rows: dict[object, Sequence[Row]] = {}
        self._rules: Mapping[str, Rule] | None = None

    def rows(
        self, evaluation: Evaluation, language: str, key: object, make: Callable[[], Sequence[Row]]
    ) -> Sequence[Row]:
        """Rows that look the same in every report of an evaluation in a language, as the first that shows them made.

        An evaluation that only tells less of the years ahead has the same readings, and so the same rows.
        """
        of = (evaluation.readings, language, key)
        if of not in self._rows:
            self._rows[of] = make()
        return self._rows[of]

    def rules(self, workspace: Workspace) -> Mapping[str, Rule]:
        """Those that can be named in the workspace."""
        if self._rules is None:
            self._rules = known_rules(workspace)
        return self._rules
