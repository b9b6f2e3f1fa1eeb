"""What was changed in the goals, from what to what, and which decision covers it."""

from collections.abc import Iterator, Sequence

from malstyr.changes.change import Change
from malstyr.changes.verdict import ChangeClass
from malstyr.contract.diff import ChangeRecord, change_record
from malstyr.language.cardinals import cardinal
from malstyr.language.typography import capitalised
from malstyr.model.shape import title_of
from malstyr.present.listing import one_or_many
from malstyr.present.meeting_paper import MeetingLine
from malstyr.report.meeting.basis import MeetingBasis

_OF_OTHERS = ("assessments", "values")
"""Sections whose entries have no name of their own."""
_LOOKED_AT = ("boards", "next")
"""The day when somebody looks at a board next, which is another after each time."""
_ROUTINE = (ChangeClass.ADDED, ChangeClass.EDITED)


def changed(basis: MeetingBasis) -> Iterator[tuple[ChangeRecord, MeetingLine]]:
    """Each change, the most serious first; values that are only new are counted."""
    for one in _told(basis):
        yield change_record(one, basis.telling), _line(basis, one)


def new_values(basis: MeetingBasis) -> int:
    """How many values are new, or were not reported before, each cell once: a series that is new holds many."""
    return len({cell for one in basis.changes.items if _only_reported(one) for cell in _cells(basis, one)})


def _cells(basis: MeetingBasis, one: Change) -> Iterator[tuple[str, ...]]:
    """The cells that a change of values is about, by series, member and period."""
    id, *at = map(str, one.path[1:])
    series = basis.changes.new.data.values.get(id)
    if series is None or (at and at[0] not in series.members):
        yield (id, *at[:1])
        return
    if len(at) > 1:
        yield (id, *at[:2])
        return
    for member in at or series.members:
        yield from ((id, member, str(period)) for period in series.members[member])
    if not at:
        yield from ((id, str(period)) for period in series.periods)


def changed_told(basis: MeetingBasis) -> str:
    """How many things are changed and which, how many of them lack a decision, and how many values are new."""
    every = [*_told(basis)]
    told = [basis.counted("changes", (_called(basis, one) for one in every))]
    undecided = sum(one.needed is not None and one.approved_by is None for one in every)
    for key, n in (("undecided", undecided), ("values", new_values(basis))):
        if n:
            said = basis.words[f"meeting.{key}.{one_or_many(n)}"].format(n=cardinal(n, basis.language))
            told.append(capitalised(said))
    return " ".join(told)


def _told(basis: MeetingBasis) -> Iterator[Change]:
    for one in basis.changes.items:
        if not _only_reported(one) and (one.path[0], one.path[-1]) != _LOOKED_AT:
            yield one


def _only_reported(one: Change) -> bool:
    return one.path[0] == "values" and one.change_class in _ROUTINE


def _line(basis: MeetingBasis, one: Change) -> MeetingLine:
    telling = basis.telling
    decides = tuple(telling.decides(one))
    return MeetingLine(
        " › ".join((_called(basis, one), *_of_what(basis, one), *telling.fields(one))),
        telling.class_of(one) + (f", {telling.from_to(one)}" if _told_whole(one) else ""),
        told=(telling.why(one), *(decides if one.approved_by is not None else ())),
        lacking=" ".join(decides) if one.approved_by is None else "",
    )


def _of_what(basis: MeetingBasis, one: Change) -> Sequence[str]:
    """That it is what people say of something, not that itself."""
    return (title_of(one.path[:1], basis.language),) if one.path[0] == "assessments" else ()


def _told_whole(one: Change) -> bool:
    """Whether what stood there and stands there is said: what has come and is no goal or measure is only named."""
    return one.before is not None or len(one.path) > 2 or one.path[0] in ("goals", "indicators")


def _called(basis: MeetingBasis, one: Change) -> str:
    """What it is about: in the words of the version that has it, a decision as it is cited."""
    section, _, id = one.subject.partition("/")
    if section in _OF_OTHERS:
        subject = id if section == "assessments" else f"indicators/{id}"
        of = basis.changes.new.called(subject)
        return of if of != subject else basis.changes.old.called(subject)
    if section == "decisions" and id in basis.changes.new.data.decisions:
        return basis.telling.decision(id)
    there = basis.changes.new if id in getattr(basis.changes.new.data, section, ()) else basis.changes.old
    return there.called(one.subject)
