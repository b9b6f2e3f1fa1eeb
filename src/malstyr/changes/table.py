"""The table that judges: which judge looks at a difference, by where it stands. The first row that fits decides.

``*`` is any one step of a path, ``**`` any number of them, none included.
"""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from malstyr.changes import activities, ladder, register, swaps, times, whole, yearly
from malstyr.changes import entries as of
from malstyr.changes.case import CaseJudge
from malstyr.changes.ease import interval
from malstyr.changes.targets import judge_target
from malstyr.evaluate.families.ease import high, low
from malstyr.model.durations import length
from malstyr.source.tree import Path

_EDITED = of.always("edited")
_RULES = of.always("rules-changed")
_OWNER = of.always("owner-changed")
_MOVED = of.always("moved")
_EXCUSED = of.entry(added="excused", removed="edited")
_DONE = of.entry(added="done", removed="history-rewritten", changed="history-rewritten")
_TOLD = of.entry(added="added", removed="history-rewritten", changed="history-rewritten")
_COMPUTED = of.always("computed-otherwise")
_LENGTH = of.eased(lambda one: None if one is None else length(one), "rules-relaxed", "rules-tightened")
_LINKS = of.names(removed="link-removed", added="link-added")

# fmt: off
TABLE: tuple[tuple[str, CaseJudge], ...] = (
    # The rules of the game.
    ("settings/as_of", times.as_of),
    ("settings/invented_values", _EDITED),
    ("settings/partly_from", of.eased(lambda share: low(share, Decimal(-100)), "rules-relaxed", "rules-tightened")),
    ("settings/min_answers", of.eased(lambda n: Decimal(-n), "rules-relaxed", "rules-tightened")),
    ("settings/roll_up", of.ordered()),
    ("settings/positive_deviation", _RULES),
    ("settings/risk_scale", _RULES),
    ("settings/risk_limits", _RULES),
    ("settings/risk_limits/*", of.eased(Decimal, "rules-relaxed", "rules-tightened")),
    ("settings/bands/**", of.entry(removed="rules-changed", changed="rules-changed")),
    ("settings/opening_hours/**", of.entry(removed="rules-changed", changed="rules-changed")),
    ("settings/rules/*", whole.rule),
    ("settings/plugins", of._plugins),
    ("settings/exclude", of._excluded),
    ("settings/**", _EDITED),
    ("calendar/*", times.point),
    ("calendar/*/ready", times.ready),
    ("calendar/*/ends", _RULES),
    ("calendar/*/reports", of.ordered()),
    ("calendar/**", _EDITED),
    ("levels", _RULES),
    ("levels/*", of.entry(removed="rules-changed")),
    ("levels/*/decided_by", _RULES),
    ("levels/*/expects", of.ordered()),
    ("levels/*/horizon", _LENGTH),
    ("waivers/*", whole.waiver),
    ("decisions/*", whole.decision),
    # What is to be reached.
    ("plans/*", of.entry()),
    ("plans/*/period", times.plan_period),
    ("plans/*/adopted", ladder.deciding("adoption-changed")),
    ("plans/*/level", ladder.deciding("moved")),
    ("plans/*/revise_every", _LENGTH),
    ("plans/*/revisions", times.told_days),
    ("goals/*", swaps.gone("swapped-goal")),
    ("goals/*/text", of._text),
    ("goals/*/name", of._text),
    ("goals/*/level", ladder.level),
    ("goals/*/perspective", _MOVED),
    ("goals/*/serves", _LINKS),
    ("goals/*/unit", _OWNER),
    ("goals/*/owner", _OWNER),
    ("goals/*/plan", times.goal_period),
    ("goals/*/period", times.goal_period),
    ("goals/*/adopted", ladder.deciding("adoption-changed")),
    ("goals/*/sound_finances", of.eased(lambda counted: Decimal(-int(counted)), "not-counted", "counted")),
    ("goals/*/anchored/*", _TOLD),
    ("goals/*/communicated/*", _TOLD),
    ("goals/*/resources", of.entry(removed="less-resources", changed="less-resources")),
    ("goals/*/success_factors/*", of.entry()),
    ("goals/*/success_factors/*/text", of._text),
    ("goals/*/success_factors/*/see", _MOVED),
    ("goals/*/see", _MOVED),
    ("goals/*/no_target", of.no_target),
    ("goals/*/due", times.due("deadline-later")),
    ("goals/*/done", _DONE),
    ("goals/*/closed/**", swaps.closed("swapped-goal")),
    ("goals/*/replaces", of.always("succeeded")),
    # What is measured.
    ("indicators/*", swaps.gone("swapped-indicator")),
    ("indicators/*/text", of._text),
    ("indicators/*/name", of._text),
    ("indicators/*/promise", of._text),
    ("indicators/*/serves", _LINKS),
    ("indicators/*/kind", of.always("kind-changed")),
    ("indicators/*/target", judge_target),
    ("indicators/*/targets/*", judge_target),
    ("indicators/*/formula", of._formula),
    ("indicators/*/survey/**", _COMPUTED),
    ("indicators/*/total", of.entry(removed="computed-otherwise", changed="computed-otherwise")),
    ("indicators/*/direction", of.entry(removed="computed-otherwise", changed="computed-otherwise")),
    ("indicators/*/measured_in", of.definition()),
    ("indicators/*/method", of.definition()),
    ("indicators/*/kolada", of.definition()),
    ("indicators/*/area", of.definition()),
    ("indicators/*/population", of.definition(added="definition-changed")),
    ("indicators/*/window", of.definition(added="definition-changed")),
    ("indicators/*/conditions", of.definition(added="definition-changed")),
    ("indicators/*/exceptions", of.definition(added="definition-changed")),
    ("indicators/*/no_target", _EXCUSED),
    ("indicators/*/balance_result", of.eased(lambda asked: Decimal(-int(asked)), "rules-relaxed", "rules-tightened")),
    ("indicators/*/no_split", _EXCUSED),
    ("indicators/*/for_each", of._members),
    ("indicators/*/of_which", of.names(removed="split-removed", added="split-added")),
    ("indicators/*/frequency", of.eased(interval, "measured-less-often", "measured-more-often", "edited")),
    ("indicators/*/year", yearly.yearly),
    ("indicators/*/reported", times.reported),
    ("indicators/*/starts", times.starts),
    ("indicators/*/bands", _RULES),
    (
        "indicators/*/breaks/*",
        of.entry(added="break-declared", removed="history-rewritten", changed="history-rewritten"),
    ),
    ("indicators/*/closed/**", swaps.closed("swapped-indicator")),
    ("indicators/*/replaces", of.always("succeeded")),
    ("indicators/*/owner", _OWNER),
    ("indicators/*/unit", _OWNER),
    ("indicators/*/source", of.always("source-changed")),
    ("indicators/*/see", _MOVED),
    ("indicators/*/perspective", _MOVED),
    ("indicators/*/plan", _MOVED),
    ("perspectives/*", of.entry()),
    ("perspectives/*/of_which", of.names(removed="split-removed", added="split-added")),
    ("perspectives/*/owner", _OWNER),
    ("lists/**", of.list_item),
    ("list_names/*", of._text),
    ("units/*", of.entry(removed="members-removed")),
    ("units/*/manager", _OWNER),
    ("units/*/no_plan", _EXCUSED),
    ("units/*/closed/**", swaps.closed()),
    # What came of it.
    ("values/**", whole.cell),
    ("assessments/*", of.assessment),
    ("assessments/*/*", of.assessment),
    ("assessments/*/*/status", of.always("assessment-changed")),
    ("assessments/*/*/**", of.entry(added="added", removed="assessment-changed", changed="assessment-changed")),
    # What is done.
    ("activities/*", activities.activity),
    ("activities/*/name", activities.activity_text),
    ("activities/*/text", activities.activity_text),
    ("activities/*/started", _TOLD),
    ("activities/*/due", activities.activity_due),
    ("activities/*/done", activities.activity_done),
    ("activities/*/every", register.recurring),
    ("activities/*/responsible", _OWNER),
    ("activities/*/serves", _MOVED),
    ("activities/*/level", _MOVED),
    ("activities/*/closed/**", swaps.closed()),
    ("risks/*", register.dated("risk-removed")),
    ("risks/*/closed/**", swaps.closed()),
    ("risks/*/responsible", _OWNER),
    ("risks/*/threatens", _MOVED),
    ("risks/*/likelihood", register.regraded),
    ("risks/*/consequence", register.regraded),
    ("risks/*/residual/**", register.regraded),
    ("risks/*/reviewed", register.reviewed),
    ("risks/*/next_review", register.next_review),
    ("risks/*/controls/*", register.dated("control-removed")),
    ("risks/*/controls/*/responsible", _OWNER),
    ("risks/*/controls/*/due", times.due("put-off")),
    ("risks/*/controls/*/every", register.recurring),
    ("risks/*/controls/*/done/*", _TOLD),
    ("improvements/*", register.dated("activity-removed")),
    ("improvements/*/responsible", _OWNER),
    ("improvements/*/began_with/**", of.entry(removed="history-rewritten", changed="history-rewritten")),
    ("improvements/*/checkpoints/*", times.due("put-off")),
    ("improvements/*/reached/*", _DONE),
    ("improvements/*/done", _DONE),
    ("improvements/*/outcome", of.entry(removed="history-rewritten", changed="assessment-changed")),
    ("meetings/*", times.held_meeting),
    ("meetings/*/date", times.meeting_day),
    ("boards/*", of.entry()),
    ("boards/*/indicators", of.names(removed="removed", added="added")),
    ("boards/*/limits/*", of.entry(added="rules-changed", removed="rules-changed")),
    ("boards/*/limits/*/at_least", of.eased(low, "rules-relaxed", "rules-tightened")),
    ("boards/*/limits/*/at_most", of.eased(high, "rules-relaxed", "rules-tightened")),
    ("boards/*/limits/*/partly", _RULES),
    ("boards/*/responsible", _OWNER),
    ("follow_up/*", of.entry(removed="rules-relaxed")),
    ("follow_up/*/due", times.owed_day),
    ("follow_up/*/due_in", times.owed_day),
    ("follow_up/*/ends", _RULES),
    ("follow_up/*/kind", _RULES),
    ("follow_up/*/starts", times.owed_from),
    ("follow_up/*/delivered/*", _DONE),
    ("follow_up/*/delivered_by/*/*", _DONE),
    ("follow_up/*/for_each", of.names(removed="rules-relaxed", added="rules-tightened")),
    ("follow_up/*/responsible", _OWNER),
    ("follow_up/*/closed/**", swaps.closed()),
    # The rest says what things are called, and is told in short.
    ("*/*", of.entry(removed="edited")),
    ("**", _EDITED),
)


# fmt: on


def judge_of(path: Path) -> CaseJudge:
    """The judge of a difference at ``path``."""
    rows = _by_section()
    return next(judge for pattern, judge in rows.get(str(path[0]), rows["*"]) if _fits(pattern, path))


@cache
def _by_section() -> Mapping[str, tuple[tuple[tuple[str, ...], CaseJudge], ...]]:
    """The rows of each section, and those of any section after them."""
    rows = [(tuple(pattern.split("/")), judge) for pattern, judge in TABLE]
    common = tuple(row for row in rows if row[0][0].startswith("*"))
    sections = {pattern[0]: () for pattern, _ in rows}
    return {name: (*(row for row in rows if row[0][0] == name), *common) for name in sections} | {"*": common}


def _fits(pattern: tuple[str, ...], path: Path) -> bool:
    if pattern[-1] == "**":
        pattern, path = pattern[:-1], path[: len(pattern) - 1]
    return len(pattern) == len(path) and all(one in ("*", step) for one, step in zip(pattern, path, strict=True))
