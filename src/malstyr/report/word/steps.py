"""Activities: as sentences where they belong to something, and what is next."""

from collections.abc import Iterator

from malstyr.language.typeset import HARD
from malstyr.present.document import Bullets, Heading, Passage, Run, Runs, Tone, runs
from malstyr.report.activity_view import ActivityLine
from malstyr.report.word.draft import Draft, one_line


def ahead_parts(draft: Draft) -> Iterator[Passage]:
    """What is next, each with its day."""
    yield Heading(2, draft.words["report.block-ahead"])
    yield Bullets(tuple(runs(Run(one.name, bold=True), f" {one.text}") for one in draft.report.ahead))


def step_runs(draft: Draft, one: ActivityLine) -> Runs:
    """An activity as one sentence."""
    how = step_how(draft, one) if one.done or one.late or one.closed or one.begun else ()
    told = (runs(Run(one.text, struck=bool(one.done))), runs(one.responsible), step_due(draft, one), how)
    return one_line([part for part in told if part], ", ")


def due_runs(draft: Draft, one: ActivityLine, moved: str) -> Runs:
    """When it is to be done, and the days that it is ``moved`` from, the first one first."""
    if not one.due:
        return ()
    told: list[str | Run] = [f"{draft.words['outcome.due']} {one.due[-1]}"]
    for n, day in enumerate(one.due[:-1]):
        told += [f", {draft.words['report.then-date']} {day}" if n else f" ({moved} {day}"]
    return runs(*told, ")" if len(one.due) > 1 else "")


def done_told(one: ActivityLine, done: str) -> str:
    """When it was ``done``, and how much too late."""
    late = f", {one.overdue}" if one.overdue else ""
    return f"{done} {one.done}{late}"


def step_due(draft: Draft, one: ActivityLine) -> Runs:
    """When it is to be done, of an activity."""
    return due_runs(draft, one, draft.words["report.first-date"])


def step_how(draft: Draft, one: ActivityLine) -> Runs:
    """That it is done, closed or late, else how far it has come."""
    if one.done:
        return runs(Run(f"✓{HARD}{done_told(one, draft.words['report.done'])}", tone=Tone.GOOD))
    if one.closed:
        return runs(f"{draft.words['report.closed']} {one.closed}")
    if one.late:
        late = Run(f"✗{HARD}{draft.words['report.late']}", tone=Tone.BAD)
        return runs(late, f", {one.begun}" if one.begun else "")
    return runs(one.begun or draft.words["report.open"])
