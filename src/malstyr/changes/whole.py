"""Things judged as one: a value's cell, a waiver, a rule's setting, a decision."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from malstyr.changes.case import Case, Judged, whole_verdict
from malstyr.changes.frames import frame
from malstyr.evaluate.calendar import Clock
from malstyr.findings import Usual
from malstyr.model.goals import Waiver
from malstyr.model.indicators import (
    AT_POINTS,
    BESIDE_PARTS,
    BESIDE_VALUES,
    FORECAST_OF,
    OF_BUDGET,
    OF_VALUE,
    Cell,
    Frame,
    Measured,
    Missing,
    Part,
    Revision,
    figures,
)
from malstyr.model.organisation import RuleLevel, RuleSetting
from malstyr.model.periods import period
from malstyr.workspace.cells import VALUE
from malstyr.workspace.secrecy import NO_OUTCOME, PEOPLE, small

_TOLD = ("source", "note")
_NOT_MEASURED = ("budget", *AT_POINTS, "known")
"""What a corrected value says nothing of."""
_SERIOUS_FIRST = (RuleLevel.ERROR, RuleLevel.WARNING, RuleLevel.INFO, RuleLevel.IGNORE)


def cell(case: Case) -> Iterator[Judged]:
    """A value and what is known with it, or a new series. A published value that changes says so in ``revised``."""
    before, after = case.before, case.after
    if before is None or after is None:
        yield from whole_verdict(case, "value-deleted" if after is None else _new(getattr(after, "value", None)))
        return
    reported, hides, secret = _reported(case, before), _hides(case, before, after), _Secret.of(case, after)
    declared = _declared(before, after)
    explained = {name for name in ("of_which", "forecast") if _explains(declared, before, after, name)}
    explained |= declared.intersection(BESIDE_VALUES)
    explained |= set(Cell.model_fields).difference(_NOT_MEASURED) if OF_VALUE in declared else set()
    for name in Cell.model_fields:
        was, now = getattr(before, name), getattr(after, name)
        if was == now or name == "revised":
            continue
        known = reported or (name in AT_POINTS and _told(case, was, now))
        if isinstance(was, Frame) and isinstance(now, Frame):
            told = OF_BUDGET in declared and was.revised == now.revised
            rewritten = "value-revised" if told else "history-rewritten"
            yield from frame(case, was, now, rewritten if known else "unreported-value")
        else:
            told = name in explained
            verdict = "value-hidden" if known and name in hides else _otherwise(name, was, now, known, told)
            verdict = "secret-removed" if secret.removed(name, was, now) else verdict
            yield Judged(verdict, () if name == "value" else (name,), was, now)
    new = [one for one in after.revised if one not in before.revised]
    gone = not set(before.revised) <= set(after.revised)
    if gone or not {one.of for one in new} <= declared:
        verdict = "history-rewritten" if before.revised else "edited"
        verdict = "secret-removed" if secret.removed("revised", before.revised, after.revised) else verdict
        yield Judged(verdict, ("revised",), before.revised, after.revised)


class _Secret(NamedTuple):
    """Which numbers of a cell the older version hid already, and whether the newer one has none in their place."""

    hidden: frozenset[str]
    dots: bool

    @staticmethod
    def of(case: Case, after: Cell) -> _Secret:
        hidden = case.between.old.hidden_parts.get(case.it.old, frozenset())
        return _Secret(hidden, after.value is Missing.SUPPRESSED)

    def removed(self, name: str, was: Any, now: Any) -> bool:
        """Whether a key holds no more than that there is a number that is hidden, which nobody has been shown."""
        if name in NO_OUTCOME:
            return False
        if name == "of_which":
            changed = [part for part in {**was, **now} if was.get(part) != now.get(part)]
            gone = all(part not in now or now[part].value is Missing.SUPPRESSED for part in changed)
            return gone and (self.hidden.issuperset(changed) or (VALUE in self.hidden and self.dots))
        gone = now is Missing.SUPPRESSED if name == "value" else now in (None, (), {})
        return gone and self.dots and VALUE in self.hidden


def _new(value: object) -> str:
    """What is said where nothing stood: a period with nothing to measure is asked for no value."""
    return "nothing-to-measure" if value is Missing.NOT_APPLICABLE else "added"


def _otherwise(name: str, was: Any, now: Any, known: bool, declared: bool) -> str:
    """What is said of one key of a cell: ``known`` if it had been told, ``declared`` if ``revised`` speaks of it."""
    if name in _TOLD:
        return "edited"
    if _only_more(was, now):
        return _new(now)
    if not known:
        return "unreported-value"
    if declared:
        return "value-revised"
    return _rewritten(was, now) if name == "value" else "history-rewritten"


def _rewritten(was: Measured, now: Measured | None) -> str:
    """A published value that is gone, that a sign stands over now, or that is another."""
    if now is None:
        return "value-deleted"
    return "value-hidden" if isinstance(now, Missing) and not isinstance(was, Missing) else "value-rewritten"


def _told(case: Case, was: Mapping[str, Decimal], now: Mapping[str, Decimal]) -> bool:
    """Whether anything that is otherwise now had been told, by the calendar, on the day of the comparison."""
    clock, year = Clock.of(case.between.old, case.between.as_of), period(str(case.it.old[-1])).year
    return any(now.get(point) != amount and clock.knows_point(point, year) for point, amount in was.items())


def _declared(before: Cell, after: Cell) -> frozenset[str]:
    """The figures of which the newer cell says that it corrects just what the older one held."""
    was, now = figures(before), figures(after)
    first: dict[str, Revision] = {}
    for one in sorted(after.revised, key=lambda one: one.date):
        if one not in before.revised:
            first.setdefault(one.of, one)
    return frozenset(
        of
        for of, one in first.items()
        if one.from_ == was.get(of) and now.get(of) is not None and was.get(of) != now[of]
    )


def _explains(declared: frozenset[str], before: Cell, after: Cell, name: str) -> bool:
    """Whether every part or forecast that is otherwise now is one that is said to be corrected."""
    was, now = getattr(before, name), getattr(after, name)
    changed = {one for one in was if was[one] != now.get(one)}
    if name == "forecast":
        return bool(changed) and {FORECAST_OF + one for one in changed} <= declared
    return bool(changed) and all(
        one in declared or _beside_explained(declared, was[one], now.get(one), one) for one in changed
    )


def _beside_explained(declared: frozenset[str], was: Part, now: Part | None, name: str) -> bool:
    """Whether a part has the value it had, and all numbers beside it that are others are said to be corrected."""
    if now is None or was.value != now.value:
        return False
    return all(f"{name}.{key}" in declared for key in BESIDE_PARTS if getattr(was, key) != getattr(now, key))


def _hides(case: Case, before: Cell, after: Cell) -> tuple[str, ...]:
    """Keys that newly make a value one that is not shown: known only later, or of too few."""
    later = not _reported(case, before.model_copy(update={"known": after.known}))
    old = case.between.old
    fewest = old.fewest(old.data.indicators.get(str(case.it.old[1])))
    was, now = ({one.keys[0] for one in small(cell, fewest, ())} for cell in (before, after))
    return (*(("known",) if later else ()), *((now - was) & {*PEOPLE, "answers", "of_which"}))


def _only_more(was: Any, now: Any) -> bool:
    """Whether all that stood still stands."""
    if isinstance(was, dict):
        return all(name in now and now[name] == one for name, one in was.items())
    if isinstance(was, tuple) and isinstance(now, tuple):
        return set(was) <= set(now)
    return was is None


def _reported(case: Case, before: Cell) -> bool:
    """Whether the value was known, by the calendar, on the day of the comparison."""
    id = str(case.it.old[1])
    indicator = case.between.old.data.indicators.get(id)
    if indicator is None:
        return True
    return Clock.of(case.between.old, case.between.as_of).knows(indicator, period(str(case.it.old[-1])), before)


def waiver(case: Case) -> Iterator[Judged]:
    """An exception from a rule: a new one is told; one for more, or for longer, loosens the rules."""
    before, after = case.before_by_names_now, case.after
    if before is None:
        renewed = any(_prolongs(after, one, case.between.as_of) for one in _waivers_before(case))
        yield from whole_verdict(case, "waiver-prolonged" if renewed else "waiver-new")
        return
    if after is None:
        yield from whole_verdict(case, "waiver-narrowed")
        return
    for name in ("rule", "subject"):
        was, now = getattr(before, name), getattr(after, name)
        if was != now:
            narrower = name == "subject" and now.startswith(f"{was}/")
            yield Judged("waiver-narrowed" if narrower else "waiver-widened", (name,), was, now)
    if before.expires != after.expires:
        later = after.expires > before.expires
        yield Judged("waiver-prolonged" if later else "waiver-narrowed", ("expires",), before.expires, after.expires)
    for name, verdict in (("owner", "owner-changed"), ("reason", "edited")):
        if getattr(before, name) != getattr(after, name):
            yield Judged(verdict, (name,), getattr(before, name), getattr(after, name))


def _waivers_before(case: Case) -> Iterator[Waiver]:
    for id, one in case.between.old.data.waivers.items():
        yield case.between.renamed.now(("waivers", id), one)


def _prolongs(new: Waiver, old: Waiver, as_of: date) -> bool:
    """Whether one that still ran goes on for longer under another id."""
    same = (new.rule, new.subject) == (old.rule, old.subject)
    return same and as_of <= old.expires < new.expires


def rule(case: Case) -> Iterator[Judged]:
    """How seriously a rule is taken, and its limit, against what it was or usually is."""
    usual = case.between.usual.get(str(case.it.path[2]))
    if usual is None:  # a rule we do not know
        yield from whole_verdict(case, "rules-changed")
        return
    was, now = (_severity(one, usual) for one in (case.before, case.after))
    if was != now:
        relaxed = _SERIOUS_FIRST.index(now) > _SERIOUS_FIRST.index(was)
        yield Judged("rules-relaxed" if relaxed else "rules-tightened", (), was, now)
    limits = [
        one.limit if one is not None and one.limit is not None else usual.limit for one in (case.before, case.after)
    ]
    if limits[0] != limits[1]:
        relaxed = (Decimal(limits[1] or 0) - Decimal(limits[0] or 0)) * usual.looser > 0
        yield Judged("rules-relaxed" if relaxed else "rules-tightened", ("limit",), limits[0], limits[1])


def _severity(setting: RuleSetting | None, usual: Usual) -> RuleLevel:
    return setting.severity if setting is not None and setting.severity is not None else RuleLevel(usual.severity)


def decision(case: Case) -> Iterator[Judged]:
    """Decisions are never changed: new ones are told, and so is what an old one is said to approve now."""
    before, after = case.before, case.after
    if before is None or after is None:
        yield from whole_verdict(case, "decision-added" if before is None else "decision-rewritten")
        return
    for name in type(after).model_fields:
        was, now = getattr(before, name), getattr(after, name)
        if was != now:
            more = isinstance(was, Mapping) and _only_more(was, now)
            yield Judged(
                "approval-added" if more else "edited" if name == "note" else "decision-rewritten", (name,), was, now
            )
