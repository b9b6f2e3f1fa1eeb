"""What a row of a plan names: perspectives, levels, units and roles, new ones and those that are there."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from malstyr.exchange.importing.asked import SKIP
from malstyr.exchange.importing.names import UNIT_ENDINGS, folded_name
from malstyr.exchange.plan.cell_texts import says_nothing
from malstyr.exchange.plan.columns import PlanColumn, PlanHeading
from malstyr.exchange.plan.drafts import GoalDraft, PlanDraft
from malstyr.exchange.plan.ended import PlanEnded
from malstyr.exchange.plan.headings import PlanTable
from malstyr.exchange.plan.ids import planned_id, without_number
from malstyr.language.nearest import nearest

_USUAL_IDS = {"perspectives": "perspektiv", "levels": "nivå", "units": "enhet", "roles": "roll"}
"""By section, the id of what has a name of no letters."""
CARRIED = (PlanColumn.PERSPECTIVE, PlanColumn.LEVEL, PlanColumn.NAME, PlanColumn.GOAL)
"""What a row that leaves it empty has from the row above."""
_WORD = r"[A-ZÅÄÖÉÜ][a-zåäöéü]+(?:-[A-ZÅÄÖÉÜ][a-zåäöéü]+)?"
_PERSON = re.compile(rf"(?:[A-ZÅÄÖÉÜ]\.? )?{_WORD}(?: {_WORD}){{1,2}}|[A-ZÅÄÖÉÜ]\. ?{_WORD}")
_ROLE_AND_PERSON = (
    re.compile(rf"(?P<role>\S.*?) ?(?:[(\[]|[–:-] )(?P<name>{_PERSON.pattern})[)\]]?"),
    re.compile(rf"(?P<name>{_PERSON.pattern}) ?(?:[(\[]|[–:-] )(?P<role>[^()\[\]]+)[)\]]?"),
    re.compile(
        rf"(?P<role>(?:.*\s)?(?!(?:för|och|vid|med|inom|på|av|i|till)\b)[a-zåäöéü]+) (?P<name>{_PERSON.pattern})"
    ),
)
"""A role with the name of who has it: ``Rektor (Anna Ek)``, ``Anna Ek – rektor``, ``rektor Anna Ek``."""


@dataclass
class PlanRows:
    """The rows of a table, in their turn: the one that is read, with what the rows above it said."""

    made: PlanEnded
    table: PlanTable
    headings: Mapping[int, PlanHeading]
    above: dict[tuple[PlanColumn, int], str] = field(default_factory=dict)
    """What the row before said of what rows carry on."""
    goal: str | None = None
    """The goal that the row is about."""
    outcomes_beside: Sequence[Decimal] = ()
    """The numbers of the measure that is read, as they stand in its outcomes."""
    serving: list[tuple[GoalDraft, str, str]] = field(default_factory=list)
    """Goals with what they are said to contribute to, and where: it may be named further down."""
    owned_beside: set[str] = field(default_factory=set)
    """Goals whose owner stands in the row of a measure, which is owned too."""

    @property
    def draft(self) -> PlanDraft:
        return self.made.draft

    def at(self, row: int, column: int) -> str:
        return self.table.sheet.at(row, column)

    @property
    def columns(self) -> set[PlanColumn]:
        """What the columns of the table hold."""
        return {one.holds for one in self.headings.values()}

    def holds(self, column: int) -> PlanColumn:
        return self.headings[column].holds


def entry_named(rows: PlanRows, section: str, text: str, at: str) -> str | None:
    """The id of what is named: one of the workspace's, or a new one; asked where it is like one but not it."""
    plain = without_number(text)
    new: dict[str, str] = getattr(rows.draft, section)
    held: Mapping[str, object] = getattr(rows.made.held, section)
    called = {id: str(getattr(one, "title", None) or getattr(one, "name", None) or id) for id, one in held.items()}
    for id, name in (*called.items(), *new.items()):
        if folded_name(plain) in (folded_name(name), folded_name(id)):
            return id
    near = nearest(plain, called.values())
    if near is not None:
        id = next(id for id, name in called.items() if name == near)
        answer = rows.made.ask("name", f"{section}:{plain}", at, (id, "new", SKIP), text=plain, near=near)
        if answer is None or answer == SKIP:
            return None
        if answer in held:
            return answer
    id = planned_id(plain, (*new, *held), _USUAL_IDS[section])
    new[id] = plain
    return id


def unit_of_sheet(rows: PlanRows, at: str) -> str | None:
    """The unit that the name of the sheet is of; None where it tells none."""
    said = rows.made.sheet_says
    return entry_named(rows, "units", said[1], at) if said is not None and said[0] is PlanColumn.UNIT else None


def _may_name_a_person(rows: PlanRows, text: str) -> bool:
    """Whether a text holds what may be the name of a person: no ``Rektor Byskolan``, where a unit stands last."""
    found = _PERSON.search(text)
    if found is None:
        return False
    last = found[0].split()[-1]
    units = {word for one in rows.made.held.units.values() for word in (one.name or "").split()}
    return not (last in units or UNIT_ENDINGS.search(last))


def owner_named(rows: PlanRows, text: str, at: str) -> str | None:
    """The id of the role that a text names; asked where it may name persons, or several."""
    if says_nothing(text):
        return None
    several = [said for one in re.split(r"[,;/\n]", text) if one.strip() for said in _apart(rows, one.strip())]
    roles = [one for one in several if not _may_name_a_person(rows, one)]
    if len(several) > 1 and roles:
        chosen = rows.made.ask("owners", f"roles:{' '.join(text.split())}", at, (*roles, SKIP), text=text)
        text = chosen if chosen is not None and chosen in roles else ""
    elif len(roles) < len(several):
        answer = rows.made.ask("person", f"roles:{text.strip()}", at, (SKIP,), bool, text=text.strip())
        text = answer if answer is not None and answer != SKIP else ""
    return entry_named(rows, "roles", text, at) if text else None


def _apart(rows: PlanRows, text: str) -> Iterable[str]:
    """What a text names: a role and a person, or one of them."""
    found = next((one for pattern in _ROLE_AND_PERSON if (one := pattern.fullmatch(text))), None)
    apart = found is not None and not _PERSON.fullmatch(text) and _may_name_a_person(rows, found["name"])
    return found.group("role", "name") if found is not None and apart else (text,)
