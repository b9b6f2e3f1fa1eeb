"""One change in words: where, what stood there and what stands there, why it matters, and who decides."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any

from malstyr.changes.approval import as_written, canonical, cells_in
from malstyr.changes.change import Change, Changes
from malstyr.changes.messages import change_words
from malstyr.changes.verdict import ChangeClass
from malstyr.findings import Severity
from malstyr.language.days import day_told
from malstyr.language.typography import number
from malstyr.language.words import fill, words
from malstyr.model.base import Model
from malstyr.model.durations import Duration
from malstyr.model.goals import Goal, Waiver
from malstyr.model.indicators import Cell, Frame, Indicator, Missing, Series
from malstyr.model.organisation import Closed, Decider, Decision
from malstyr.model.shape import title_of
from malstyr.source.emit import Short, YamlValue, emit
from malstyr.source.tree import Place

IN_SHORT = (ChangeClass.STRENGTHENED, ChangeClass.ADDED, ChangeClass.EDITED)
"""Classes that call for nothing."""


class Telling:
    """How the changes of one workspace are said in one language."""

    def __init__(self, changes: Changes, language: str) -> None:
        self.changes, self.language = changes, language
        self.words = change_words(language)

    @property
    def heading(self) -> str:
        return self.words["heading"].format(organisation=self.changes.name, base=self.changes.base)

    def class_of(self, change: Change) -> str:
        return self.words[f"class.{change.change_class}"]

    def where(self, change: Change) -> str:
        """The key path with the titles of its keys: ``indicators/nki › Mål › Minst``."""
        return " › ".join(("/".join(map(str, change.path[:2])), *self.fields(change)))

    def fields(self, change: Change) -> list[str]:
        """The titles of the keys below the subject: ``Mål``, ``Minst``."""
        return [title_of(change.path[:n], self.language) for n in range(3, len(change.path) + 1)]

    def why(self, change: Change) -> str:
        """Why it matters, with the reason that the decision gives."""
        return self.words[change.verdict.id].format(other=change.other)

    def from_to(self, change: Change) -> str:
        """``56 → 50``; what came or went is told alone."""
        before, after = (self._side(change, one) for one in (change.before, change.after))
        return f"{before} → {after}"

    def _side(self, change: Change, value: Any) -> str:
        """What stands on one side; a thing without a name of its own is called by its id."""
        if value is None or value in ((), {}):
            return self.words["nothing-there"]
        return self.value(value) or str(change.path[-1])

    def decides(self, change: Change) -> list[str]:
        """Who has approved it, or must decide, and what keeps a decision that names it from doing so."""
        if change.approval is not None:
            reason = f" {change.approval.reason}" if change.approval.reason is not None else ""
            return [self.words["approved"].format(decision=self.decision(str(change.approved_by))) + reason]
        said = [self.words[f"needs.{change.needed}"]] if change.needed is not None else []
        if change.lack is not None:
            said.append(self.words[f"lack.{change.lack[1]}"].format(id=change.lack[0]))
        return said

    def decision(self, id: str) -> str:
        """A decision as it is cited: who, when, and where it is written."""
        return f"{_cited(self.changes.new.data.decisions[id], self.language)} ({id})"

    def places(self, change: Change) -> str:
        """Where it stands, and where it stood."""
        now, was = change.place_after, change.place_before
        if now is None or was is None:
            return _at(now) if now is not None else f"{self.changes.base}: {_at(was)}" if was is not None else ""
        same = now.source.name == was.source.name
        stood = self.words["line"].format(n=was.source.position(was.start)[0]) if same else _at(was)
        return f"{_at(now)} ({self.changes.base}: {stood})"

    def sentence(self, change: Change) -> str:
        """All of it as one line, for a place where only one fits."""
        told = (self.why(change), *self.decides(change))
        return f"{self.where(change)}: {self.from_to(change)}. {' '.join(told)}"

    def value(self, value: Any) -> str:
        """A value for a reader; nothing for nothing."""
        if value is None:
            return ""
        said = next((say for kind, say in _SAYINGS if isinstance(value, kind)), _as_text)
        return said(value, self)

    def keys(self, value: Mapping[str, Any]) -> str:
        """Keys with their values, on one line."""
        told = (f"{str(name).rstrip('_')}: {self.value(one)}" for name, one in value.items() if one is not None)
        return _shortened(", ".join(told))

    def count(self, values: int) -> str:
        return words(self.language)[f"count.values.{values if values < 2 else 'n'}"].format(n=values)

    def unused(self) -> list[str]:
        return [self.words["unused"].format(id=one.id, path=one.path) for one in self.changes.unused]

    def summary(self) -> str:
        """How many changes need a decision, are to be looked at, approved, or call for nothing."""
        items = self.changes.items
        needing = sum(one.severity is Severity.ERROR for one in items)
        look = sum(one.severity is Severity.WARNING for one in items)
        approved = sum(one.approved_by is not None for one in items)
        counts = {"needs": needing, "look": look, "approved": approved}
        counts["rest"] = len(items) - sum(counts.values())
        told = [self.words[f"summary.{what}.{1 if n == 1 else 'n'}"].format(n=n) for what, n in counts.items() if n]
        return f"{self.heading}: {', '.join(told)}." if told else f"{self.heading}: {self.words['nothing'].lower()}"

    def to_paste(self) -> str:
        """The lines of a decision that would approve what is not approved, one decision for each who must decide."""
        decisions: dict[str, YamlValue] = {}
        for who in Decider:
            needing = [one for one in self.changes.items if one.needed is who and one.approved_by is None]
            if needing:
                name = f"{self.words['fill.id']}-{self.changes.as_of.isoformat()}" + (
                    f"-{len(decisions) + 1}" if decisions else ""
                )
                decisions[name] = self._decision(who, needing)
        return emit({"decisions": decisions}) if decisions else ""

    def approval_of(self, change: Change) -> str:
        """The lines of a decision that approve one change."""
        return emit({"approves": {change.key: _approved(change)}}).rstrip("\n")

    def _decision(self, who: Decider, needing: list[Change]) -> YamlValue:
        filled = ("date", "reference") if who in (Decider.POLITICS, Decider.MANAGEMENT) else ("date", "reason")
        return {
            "body": self.words["fill.body"],
            "level": str(who),
            **{name: self.words[f"fill.{name}"] for name in filled},
            "approves": {one.key: _approved(one) for one in needing},
        }


def _cited(decision: Decision, language: str) -> str:
    return ", ".join(part for part in (decision.body, day_told(decision.date, language), decision.reference) if part)


def _at(place: Place) -> str:
    line, column = place.source.position(place.start)
    return f"{place.source.name}:{line}:{column}"


LONGEST = 200
"""Characters of a text that are shown; a decision's approval holds all of it."""


def _as_text(value: Any, telling: Telling) -> str:
    text = _shortened(str(value))
    apart = isinstance(value, str) and (" " in text or not text.strip("."))  # a sign of dots ends no sentence
    return telling.words["quoted"].format(text=text) if apart else text


def _time(value: Duration, language: str) -> str:
    return fill("{it!w}", {"it": str(value).replace("working day", "working-day")}, language)


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _listed(value: tuple[Any, ...], telling: Telling) -> str:
    """Things one after the other; a month and a day as a file writes them, ``08-31``, and none as ``[]``."""
    if value and all(isinstance(one, int) for one in value):
        return "-".join(f"{one:02}" for one in value)
    return ", ".join(map(telling.value, value)) or "[]"


def _frame(value: Frame, telling: Telling) -> str:
    """The frame first decided, and each later one with its decision: ``40 000, 41 000 (kf-41)``."""
    later = (f"{telling.value(amount)} ({decision})" for decision, amount in value.revised.items())
    return ", ".join((telling.value(value.original), *later))


def _parts(*names: str) -> Callable[[Any, Telling], str]:
    def say(value: Any, telling: Telling) -> str:
        return ", ".join(said for name in names if (said := telling.value(getattr(value, name))))

    return say


def _by_keys(value: Model, telling: Telling) -> str:
    return telling.keys(as_written(value))


_SAYINGS: tuple[tuple[type | tuple[type, ...], Callable[[Any, Telling], str]], ...] = (
    (bool, lambda value, telling: telling.words["yes" if value else "no"]),
    (Decimal, lambda value, telling: number(value, telling.language)),
    (Duration, lambda value, telling: _time(value, telling.language)),
    (Missing, lambda value, telling: _as_text(str(value), telling)),
    (StrEnum, lambda value, telling: words(telling.language).get(f"word.{value}", str(value.value))),
    (tuple, _listed),
    (Goal, _parts("name", "text")),
    (Indicator, _parts("name", "text")),
    (Decision, lambda value, telling: _cited(value, telling.language)),
    (Waiver, _parts("rule", "subject", "expires", "reason")),
    (Closed, _parts("date", "reason")),
    (Cell, lambda value, telling: _parts("value", "budget")(value, telling) or _by_keys(value, telling)),
    (Frame, _frame),
    (Series, lambda value, telling: telling.count(cells_in(value))),
    (dict, lambda value, telling: telling.keys(value)),
    (Model, _by_keys),
)
"""How values of each kind are said; the first kind that fits."""


def _approved(change: Change) -> YamlValue:
    sides = {"from": canonical(change.before), "to": canonical(change.after)}
    told: dict[str, YamlValue] = {name: one for name, one in sides.items() if one is not None}
    return told if any(" " in str(one) for one in told.values()) else Short(told)
