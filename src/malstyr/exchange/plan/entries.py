"""The entries that a plan becomes: those that the workspace has not, with the keys that the table tells."""

from collections.abc import Iterator, Mapping, Sequence

from malstyr.editing.entries import AsWritten, NewEntry
from malstyr.exchange.plan.drafts import ActivityDraft, GoalDraft, IndicatorDraft, PlanDraft
from malstyr.exchange.plan.limits import TargetKeys
from malstyr.source.flow import in_braces

_NAME_OF = {"perspectives": "name", "levels": "name", "units": "name", "roles": "title"}
"""By section, the key that says what an entry is called."""


def plan_entries(draft: PlanDraft, unread: str) -> Iterator[Sequence[NewEntry]]:
    """The new entries, a section at a time; ``unread`` says of a limit left as text, ``{text}``, what it is."""
    for section, name in _NAME_OF.items():
        called: Mapping[str, str] = getattr(draft, section)
        yield [NewEntry(section, id, {name: text}) for id, text in called.items()]
    yield [NewEntry("goals", one.id, _goal(one)) for one in draft.goals.values() if not one.known]
    yield [
        NewEntry("indicators", one.id, _indicator(one, unread)) for one in draft.indicators.values() if not one.known
    ]
    yield [NewEntry("activities", one.id, _activity(one)) for one in draft.activities.values() if not one.known]


def target_written(keys: TargetKeys) -> str:
    """A target as it stands in a goal file."""
    return in_braces(keys.items())


def _goal(one: GoalDraft) -> Mapping[str, str | Sequence[str]]:
    return _said(
        name=one.name,
        text=one.text,
        level=one.level,
        perspective=one.perspective,
        serves=_listed(one.serves),
        unit=one.unit,
        owner=one.owner,
        period=_plain(one.period),
        due=_days(one.due),
        note=one.note,
    )


def _indicator(one: IndicatorDraft, unread: str) -> Mapping[str, str | Sequence[str]]:
    by_year = in_braces((year, target_written(keys)) for year, keys in one.targets.items())
    left = [unread.format(text=text) for text in one.unread]
    note = " ".join(filter(None, (*left, one.note)))
    return _said(
        name=one.name,
        serves=one.goals or None,
        measured_in=one.measured_in,
        method=one.method,
        source=one.source,
        frequency=one.frequency,
        target=AsWritten(target_written(one.target)) if one.target is not None else None,
        targets=AsWritten(by_year) if one.targets else None,
        direction=one.direction,
        unit=one.unit,
        owner=one.owner,
        note=note or None,
    )


def _activity(one: ActivityDraft) -> Mapping[str, str | Sequence[str]]:
    return _said(
        text=one.text, serves=_listed(one.serves), responsible=one.responsible, due=_days(one.due), note=one.note
    )


def _said(**keys: str | Sequence[str] | None) -> Mapping[str, str | Sequence[str]]:
    """The keys that something is said of."""
    return {key: value for key, value in keys.items() if value is not None}


def _listed(id: str | None) -> Sequence[str] | None:
    return [id] if id is not None else None


def _plain(text: str | None) -> str | None:
    return AsWritten(text) if text is not None else None


def _days(day: str | None) -> str | None:
    return AsWritten(f"[{day}]") if day is not None else None
