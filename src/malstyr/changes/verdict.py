"""Every verdict on a change: which class it is of, and how serious. Its words stand in the catalogues.

Source of the classes and their severity: an auditor's question, whether what was decided still holds. What makes a
goal easier, breaks its series, rewrites its history or loosens the rules needs a decision.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from malstyr.findings import Severity


class ChangeClass(StrEnum):
    """What a change is to those who decided; the most serious first."""

    WEAKENED = "weakened"
    SERIES_BROKEN = "series_broken"
    HISTORY_CHANGED = "history_changed"
    RULES_CHANGED = "rules_changed"
    CANNOT_TELL = "cannot_tell"
    NOTABLE = "notable"
    STRENGTHENED = "strengthened"
    ADDED = "added"
    EDITED = "edited"


WEAKENED, SERIES, HISTORY, RULES = list(ChangeClass)[:4]
CANNOT_TELL, NOTABLE, STRENGTHENED, ADDED, EDITED = list(ChangeClass)[4:]
_USUAL = {WEAKENED: Severity.ERROR, SERIES: Severity.ERROR, HISTORY: Severity.ERROR, RULES: Severity.ERROR} | {
    CANNOT_TELL: Severity.WARNING,
    NOTABLE: Severity.WARNING,
}


@dataclass(frozen=True, slots=True)
class ChangeVerdict:
    """A kind of change. ``id`` names it for machines; the catalogues say ``change.<id>``."""

    id: str
    change_class: ChangeClass
    severity: Severity

    @property
    def calls_for_decision(self) -> bool:
        """Whether somebody must decide on it: notable changes are only told."""
        return self.severity is Severity.ERROR or self.change_class in (WEAKENED, CANNOT_TELL)


def _verdicts(of: ChangeClass, ids: str, severity: Severity | None = None) -> dict[str, ChangeVerdict]:
    return {id: ChangeVerdict(id, of, severity or _USUAL.get(of, Severity.INFO)) for id in ids.split()}


VERDICTS: Mapping[str, ChangeVerdict] = {
    **_verdicts(
        WEAKENED,
        "easier target-removed deadline-later deadline-removed deadline-added period-longer time-passed"
        " measured-less-often starts-later softened number-removed not-counted removed swapped-goal members-removed"
        " split-removed link-removed no-target risk-lowered",
    ),
    **_verdicts(WEAKENED, "hedged", severity=Severity.WARNING),
    **_verdicts(SERIES, "swapped-indicator definition-changed computed-otherwise base-changed"),
    **_verdicts(
        HISTORY,
        "value-rewritten value-deleted value-hidden closed-before-values history-rewritten dates-lost days-lost"
        " dates-swapped decision-rewritten assessment-removed lock-rewritten",
    ),
    **_verdicts(RULES, "rules-relaxed rules-changed waiver-widened waiver-prolonged level-lowered baseline-longer"),
    **_verdicts(CANNOT_TELL, "reworded"),
    **_verdicts(CANNOT_TELL, "incomparable", severity=Severity.ERROR),
    **_verdicts(
        NOTABLE,
        "waiver-new value-revised break-declared closed reopened succeeded owner-changed put-off risk-removed"
        " control-removed postponed activity-removed activity-renamed assessment-changed approval-added moved"
        " kind-changed source-changed adoption-changed excused less-resources frame-revised nothing-to-measure",
    ),
    **_verdicts(
        STRENGTHENED,
        "harder target-added deadline-earlier measured-more-often starts-earlier firmer members-added split-added"
        " link-added rules-tightened waiver-narrowed counted baseline-shorter",
    ),
    **_verdicts(ADDED, "added done decision-added lock-added"),
    **_verdicts(EDITED, "edited spelling unreported-value secret-removed"),
}
"""By id. Names that two rows share mean the same: a limit, a step or a cap that became ``easier``."""
