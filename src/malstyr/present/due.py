"""What is due in words: what to do, and who does it. Of persons only the role is told."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from malstyr.evaluate.duties.duty import Duty, DutyKind, DutyState
from malstyr.evaluate.duties.whose import EVERYBODYS
from malstyr.evaluate.naming import ranges
from malstyr.language.pieces import said
from malstyr.language.typeset import typeset
from malstyr.language.typography import as_name, capitalised
from malstyr.language.words import words
from malstyr.model.periods import PeriodKind
from malstyr.present.shortened import in_a_row
from malstyr.workspace.workspace import Workspace, spoken

NAMES_SHOWN = 4
"""Of the measures of a sheet; of the rest how many."""
PASSED = (DutyState.LATE, DutyState.UNREAD)
"""How something stands whose day has passed."""


class DueLine(NamedTuple):
    """Something due as it is shown: several alike are one, told from the first."""

    duty: Duty
    text: str
    who: str

    def __str__(self) -> str:
        return in_a_row(self.text, capitalised(self.who))


def due_lines(workspace: Workspace, duties: Iterable[Duty], language: str) -> list[DueLine]:
    """The duties in words; sheets of the same measures every week are one, and so are all of them that are late."""
    rows: dict[object, list[Duty]] = {}
    for one in duties:
        rows.setdefault(_alike(one), []).append(one)
    return [
        DueLine(one, typeset(due_told([one, *more], language)), who_does(workspace, one, language))
        for one, *more in rows.values()
    ]


def _alike(one: Duty) -> object:
    passed = one.state if one.state in PASSED else None
    weekly = one.period is not None and one.period.kind is PeriodKind.WEEK
    together = one.kind is DutyKind.VALUES and (passed is not None or weekly)
    return (one.subject, one.role, one.about, passed) if together else (one.kind, one.id, one.role, one.about)


def due_told(alike: Sequence[Duty], language: str) -> str:
    """What is to be done: of one duty, or of several for one period after another."""
    catalogue, one = words(language), alike[0]
    periods = [at.period for at in alike if at.period is not None]
    late = one.state in PASSED
    told = said(ranges(periods if late else periods[:1], periods[-1].year), language) if periods else ""
    year = str(one.period.year) if one.period is not None else ""
    whole = told if not year or year in told else f"{told} {year}"
    if len(alike) > 1 and not late:
        whole += catalogue["duty.then-weekly"].format(day=alike[-1].day.isoformat())
    parts = {
        "name": as_name(one.name) or catalogue["report.closing"],
        "period": whole,
        "year": year,
        "about": _listed(about_told(one, language), language),
    }
    key = f"duty.{one.kind}" + ("-about" if one.about else "") + ("-of" if one.period is not None else "")
    passed = catalogue.get(f"{key}-late") if late else None
    return (passed or catalogue[key]).format(**parts)


def about_told(one: Duty, language: str) -> Sequence[str]:
    """What it holds, in words: a step of an improvement by its name in the language."""
    if one.kind is DutyKind.STEP:
        return [words(language)[f"wheel.{step}"] for step in one.about]
    return one.about


def _listed(names: Sequence[str], language: str) -> str:
    shown, rest = names[:NAMES_SHOWN], len(names) - NAMES_SHOWN
    more = (words(language)["duty.more"].format(n=rest),) if rest > 0 else ()
    return ", ".join((*map(as_name, shown), *more))


def who_does(workspace: Workspace, one: Duty, language: str) -> str:
    """The role that does it, and the unit it is of; nobody is asked to do what is everybody's.

    A meeting is held whether or not anybody prepares it, and of what could not be read nobody can tell who does it.
    """
    if one.kind in EVERYBODYS:
        return ""
    role = workspace.data.roles.get(one.role or "")
    title = role.title if role is not None else spoken(one.role or "")
    unit = workspace.called(f"units/{one.unit}") if one.unit is not None else ""
    silent = one.kind is DutyKind.MEETING or workspace.unread(tuple(one.subject.split("/")))
    nobody = "" if silent else words(language)["duty.nobody"]
    return ", ".join(filter(None, (title, unit))) or nobody


class DueMonth(NamedTuple):
    """What is due in a month, or what is late or may be."""

    month: date | DutyState
    lines: tuple[DueLine, ...]


def by_month(lines: Iterable[DueLine]) -> list[DueMonth]:
    """What is late, what may be, then month by month."""
    found: dict[date | DutyState, list[DueLine]] = {}
    for line in lines:
        state = line.duty.state
        found.setdefault(state if state in PASSED else line.duty.day.replace(day=1), []).append(line)
    return [DueMonth(month, tuple(group)) for month, group in found.items()]


def month_told(one: DueMonth, language: str) -> str:
    """The heading of a month, or of what is late with its number."""
    catalogue = words(language)
    if isinstance(one.month, DutyState):
        return catalogue[f"duty.{one.month}"].format(n=len(one.lines))
    return f"{catalogue[f'month.{one.month.month}']} {one.month.year}".capitalize()
