"""``malstyr done`` and ``malstyr postpone``: the day that something was done, or is to be done instead."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, NamedTuple

from malstyr.cli.destination import destination
from malstyr.cli.editing import NotEdited, parsed_as
from malstyr.cli.formats import format_option
from malstyr.cli.help import argument, help_text, option
from malstyr.cli.options import AsOf, DryRun, EditedPath, Lang

if TYPE_CHECKING:
    from malstyr.cli.editing import Editing
    from malstyr.editing.noted import Noting
    from malstyr.model.activities import Activity
    from malstyr.model.goals import Goal
    from malstyr.model.improvements import Improvement
    from malstyr.model.indicators import Indicator
    from malstyr.model.risks import Risk
    from malstyr.output.edits.outcome import EditOutcome

_DONE = ("activities", "goals", "risks", "improvements")
_POSTPONED = ("activities", "goals")


def done(
    id: Annotated[str, argument("done-id", "ID")],
    path: EditedPath = None,
    on: Annotated[str | None, option("--on", "done-on", "DATE")] = None,
    part: Annotated[list[str] | None, option("--part", "done-part", "ID")] = None,
    result: Annotated[str | None, option("--result", "done-result", "TEXT")] = None,
    dry_run: DryRun = False,
    format: Annotated[str | None, format_option("done", "format-shown")] = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.editing import edit, editing

    to = destination("done", format, None)
    return edit(to, editing(path, as_of, lang, dry_run), lambda one: _done(one, id, on, part or (), result))


def postpone(
    id: Annotated[str, argument("postpone-id", "ID")],
    until: Annotated[str, argument("postpone-to", help_text("date-name"))],
    path: EditedPath = None,
    reason: Annotated[str | None, option("--reason", "postpone-reason", "TEXT")] = None,
    dry_run: DryRun = False,
    format: Annotated[str | None, format_option("postpone", "format-shown")] = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.editing import edit, editing

    to = destination("postpone", format, None)
    return edit(to, editing(path, as_of, lang, dry_run), lambda one: _postponed(one, id, until, reason))


class _Entry(NamedTuple):
    """What an id means."""

    section: str
    id: str
    held: Goal | Activity | Risk | Improvement | Indicator


def _done(one: Editing, id: str, on: str | None, steps: Sequence[str], result: str | None) -> EditOutcome:
    from malstyr.editing.noted import Noting
    from malstyr.language.words import words
    from malstyr.model.activities import Activity
    from malstyr.model.goals import Goal
    from malstyr.model.improvements import Improvement
    from malstyr.model.indicators import Indicator
    from malstyr.model.risks import Risk
    from malstyr.model.scalars import day as parsed_day

    entry = _entry(one, id, ("indicators", "risks") if steps else (*_DONE, "indicators"))
    day = parsed_as(parsed_day, on, "bad-day") if on is not None else one.as_of
    if day > one.as_of:
        raise NotEdited("not-yet", {"day": day.isoformat(), "today": one.as_of.isoformat()})
    held = entry.held
    if isinstance(held, Goal | Activity | Risk) and held.closed is not None:
        raise NotEdited("closed", {"id": entry.id, "day": held.closed.date.isoformat()})
    if isinstance(held, Risk) and steps:
        return _controls_done(one, entry.id, held, day, steps, result)
    if result is not None:
        raise NotEdited("result-of-what", {"id": entry.id})
    if isinstance(held, Indicator):
        return _steps_done(one, entry.id, held, day, steps)
    if isinstance(held, Goal) and not held.due and held.done is None:
        raise NotEdited("not-a-milestone", {"id": entry.id})
    if isinstance(held, Activity) and held.every is not None:
        return one.unchanged() if day in held.done_days else _noted(one, entry, [Noting("done", day, last=True)])
    stands = held.reviewed if isinstance(held, Risk) else held.done
    if isinstance(held, Goal | Activity | Improvement) and stands is not None:
        args = {"id": entry.id, "day": stands.isoformat()}
        if on is not None and stands != day:
            raise NotEdited("already-done", args)
        return one.unchanged(words(one.language)["edit.done-already"].format(**args))
    if stands == day:
        return one.unchanged()
    return _noted(one, entry, [Noting("reviewed" if isinstance(held, Risk) else "done", day)])


def _steps_done(one: Editing, id: str, indicator: Indicator, day: date, steps: Sequence[str]) -> EditOutcome:
    """Steps of a checklist added to those that are done in the year."""
    from malstyr.editing.fact import CellFact, FactKind
    from malstyr.editing.writing import Unwritten, WritingTerms, WrittenFacts, written
    from malstyr.language.nearest import nearest
    from malstyr.model.periods import year_period
    from malstyr.workspace.cells import cells_by_period

    known = tuple(dict.fromkeys(step for target in indicator.all_targets.values() for step in target.done or ()))
    if not known:
        raise NotEdited("not-a-milestone", {"id": id})
    unknown = [step for step in steps if step not in known]
    if unknown or not steps:
        part = unknown[0] if unknown else "–"
        near = (nearest(part, known) or "") if unknown else ""
        raise NotEdited("unknown-step", {"part": part, "id": id, "listed": ", ".join(known), "near": near})
    cell = cells_by_period(one.loaded.workspace.as_written, id, None).get(year_period(day.year))
    stands = cell.value if cell is not None and isinstance(cell.value, tuple) else ()
    value = tuple(step for step in (*known, *stands) if step in stands or step in steps)
    fact = CellFact(id, None, None, year_period(day.year), FactKind.VALUE, tuple(dict.fromkeys(value)))
    made = written(one.loaded, [fact], WritingTerms(one.as_of, one.published, None, one.read))
    if isinstance(made, Unwritten):
        return one.all_refused([(str(refused.why), refused.args) for refused in made.refused])
    return one.finished(made.edited if isinstance(made, WrittenFacts) else made)


def _controls_done(
    one: Editing, id: str, risk: Risk, day: date, controls: Sequence[str], result: str | None
) -> EditOutcome:
    """What controls of a risk showed on the day; what one showed before stands."""
    from malstyr.editing.noted import Noting
    from malstyr.language.nearest import nearest

    unknown = next((each for each in controls if each not in risk.controls), None)
    if unknown is not None:
        near, listed = nearest(unknown, risk.controls) or "", ", ".join(risk.controls) or "–"
        raise NotEdited("unknown-control", {"part": unknown, "id": id, "listed": listed, "near": near})
    said = {each: risk.controls[each].done.get(day) for each in dict.fromkeys(controls)}
    other = next((each for each, stands in said.items() if stands is not None and result not in (None, stands)), None)
    if other is not None:
        args = {"part": other, "day": day.isoformat(), "text": said[other] or ""}
        raise NotEdited("controlled-already", args)
    new = [each for each, stands in said.items() if stands is None]
    if not new:
        return one.unchanged()
    if result is None or not result.strip():
        raise NotEdited("no-result", {"part": new[0], "id": id})
    notings = [Noting(day.isoformat(), result, within=("controls", each, "done")) for each in new]
    return _noted(one, _Entry("risks", id, risk), notings)


def _postponed(one: Editing, id: str, until: str, reason: str | None) -> EditOutcome:
    from malstyr.editing.noted import Noting
    from malstyr.evaluate.rounds import due_days
    from malstyr.language.words import words
    from malstyr.model.activities import Activity
    from malstyr.model.goals import Goal
    from malstyr.model.scalars import day as parsed_day
    from malstyr.present.shortened import ended_once

    entry, day = _entry(one, id, _POSTPONED), parsed_as(parsed_day, until, "bad-day")
    held = entry.held
    assert isinstance(held, Goal | Activity)
    if held.done is not None:
        raise NotEdited("already-done", {"id": entry.id, "day": held.done.isoformat()})
    if held.closed is not None:
        raise NotEdited("closed", {"id": entry.id, "day": held.closed.date.isoformat()})
    due = due_days(held, one.as_of) if isinstance(held, Activity) else held.due
    if not due:
        raise NotEdited("no-due", {"id": entry.id})
    if day == due[-1]:
        return one.unchanged()
    if day < max(due):
        args = {"id": entry.id, "due": max(due).isoformat(), "day": day.isoformat()}
        raise NotEdited("earlier-date", args)
    notings = [Noting("due", day, last=True)]
    if reason is not None:
        said = words(one.language)["edit.postponed"].format(day=day.isoformat(), reason=reason)
        notings.append(Noting("note", f"{ended_once(held.note)} {said}" if held.note else said))
    return _noted(one, entry, notings)


def _noted(one: Editing, entry: _Entry, notings: Sequence[Noting]) -> EditOutcome:
    from malstyr.editing.noted import CannotNote, noted

    made = noted(one.loaded, entry.section, entry.id, notings, one.read)
    if isinstance(made, CannotNote):
        raise NotEdited(str(made.why), made.args)
    return one.finished(made)


def _entry(one: Editing, asked: str, sections: Sequence[str]) -> _Entry:
    """What is called so: ``goals/id``, or an id that only one of the sections has."""
    from malstyr.language.nearest import listed_choices, nearest

    data = one.loaded.workspace.data
    within, _, id = asked.rpartition("/")
    held = [(section, getattr(data, section)) for section in sections if within in ("", section)]
    found = [_Entry(section, id, entries[id]) for section, entries in held if id in entries]
    if len(found) == 1:
        return found[0]
    if found:
        raise NotEdited("several-entries", {"id": id, "listed": ", ".join(f"{e.section}/{id}" for e in found)})
    if any((section, id) in one.loaded.workspace.damaged for section, _ in held):
        raise NotEdited("unread-entry", {"id": asked})
    there = [name for _, entries in held for name in entries]
    near, listed = nearest(id, there) or "", listed_choices(there) or "–"
    raise NotEdited("unknown-entry", {"id": asked, "near": near, "listed": listed})
