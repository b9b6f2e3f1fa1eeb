"""The goals that a row of a plan tells, and what stands beside them."""

from collections.abc import Mapping

from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.plan.cell_texts import entry_told, joined_texts, last_day_told, period_told
from malstyr.exchange.plan.columns import PlanColumn
from malstyr.exchange.plan.drafts import GoalDraft
from malstyr.exchange.plan.ids import leading_number, number_alone, planned_id, without_number
from malstyr.exchange.plan.row_names import PlanRows, entry_named, owner_named, unit_of_sheet
from malstyr.exchange.table import TableCell
from malstyr.language.proposing import proposed_name


def read_goals(
    rows: PlanRows, row: int, said: Mapping[tuple[PlanColumn, int], tuple[str, str]], others: Mapping[int, TableCell]
) -> None:
    """The goals of a row, the upper first; those it leaves empty are those of the row above."""
    columns = sorted(column for holds, column in (*rows.above, *said) if holds is PlanColumn.GOAL)
    for key, (text, _) in said.items():
        if rows.above.get(key) != text:
            rows.above[key] = text
            lower = [one for one in rows.above if one[0] is PlanColumn.GOAL and one[1] > key[1]]
            if key[0] in (PlanColumn.GOAL, PlanColumn.PERSPECTIVE):
                for one in lower:
                    if one not in said:
                        del rows.above[one]
    serves: str | None = None
    goal: str | None = None
    lowest = max((column for column in columns if (PlanColumn.GOAL, column) in rows.above), default=None)
    for column in dict.fromkeys(columns):
        own = rows.above.get((PlanColumn.GOAL, column))
        if own is None:
            continue
        at = said[PlanColumn.GOAL, column][1] if (PlanColumn.GOAL, column) in said else rows.at(row, column or 1)
        fresh = (PlanColumn.GOAL, column) in said
        number = number_alone(own)
        if number is not None:
            goal = rows.draft.numbers.get(number)
        else:
            goal = _goal(rows, (own, at), column, serves, len(set(columns)) > 1)
        if goal is None:
            rows.made.leave([(at, own)] if fresh else (), "no-such-number", refused=True)
            continue
        if fresh and column == lowest and number is None:
            _of_goal(rows, row, rows.draft.goals[goal], others)
            _numbered(rows, goal, own, others)
        serves = goal
        if fresh:
            rows.draft.used[at] = entry_told("goals", goal)
    rows.goal = goal
    left = {one.at for one in rows.draft.left}
    places = [at for _, at in said.values() if at not in rows.draft.used and at not in left]
    rows.draft.used |= {at: entry_told("goals", goal) for at in places}


def owned_alike(rows: PlanRows) -> None:
    """Who owns the measures of a goal owns it too, where no other does."""
    for id in rows.owned_beside:
        owners = {one.owner for one in rows.draft.indicators.values() if id in one.goals and one.owner is not None}
        if len(owners) > 1:
            rows.draft.goals[id].owner = None


def serve_goals(rows: PlanRows) -> None:
    """What goals contribute to, by number or text; a list of several, or what is none, is told."""
    for goal, text, at in rows.serving:
        number, plain = number_alone(text), folded_name(without_number(text))
        texts = {id: one.text for id, one in rows.made.held.goals.items()}
        texts |= {id: one.text for id, one in rows.draft.goals.items()}
        called = (id for id, said in texts.items() if folded_name(said or "") == plain)
        above = rows.draft.numbers.get(number) if number is not None else next(called, None)
        if above is None:
            rows.made.leave([(at, text)], "no-such-number", refused=True)
        elif above != goal.id:
            goal.serves = above


def _numbered(rows: PlanRows, goal: str, text: str, others: Mapping[int, TableCell]) -> None:
    """Keep the number of a goal, in a column of its own or before its text."""
    own = [number_alone(cell.text) for column, cell in others.items() if rows.holds(column) is PlanColumn.NUMBER]
    for number in (*own, leading_number(text)):
        if number is not None:
            rows.draft.numbers.setdefault(number, goal)


def _goal(rows: PlanRows, told: tuple[str, str], column: int, serves: str | None, several: bool) -> str:
    """A goal by its text and where that stands: the one of the plan or the workspace, or a new one."""
    text, at = told
    plain = without_number(text)
    perspective = next((said for (holds, _), said in rows.above.items() if holds is PlanColumn.PERSPECTIVE), None)
    for id, one in rows.draft.goals.items():
        if folded_name(one.text) == folded_name(plain) and one.serves == serves:
            if rows.made.sheet_says is not None and one.unit != unit_of_sheet(rows, at):
                one.unit = None  # a goal that several units have is none of theirs alone
            return id
    known = next((id for id, one in rows.made.held.goals.items() if folded_name(one.text) == folded_name(plain)), None)
    id = known or planned_id(plain, (*rows.draft.goals, *rows.made.held.goals), "mål")
    goal = rows.draft.goals[id] = GoalDraft(id, at, plain, serves=serves, known=known is not None)
    name = next((said for (holds, _), said in rows.above.items() if holds is PlanColumn.NAME), None)
    goal.unit = unit_of_sheet(rows, at)
    goal.period = (rows.headings[column].year if column in rows.headings else None) or rows.made.period_told
    goal.name = without_number(name) if name else proposed_name(plain, id) if known is None else None
    if perspective is not None:
        goal.perspective = entry_named(rows, "perspectives", perspective, at)
    level = next((said for (holds, _), said in rows.above.items() if holds is PlanColumn.LEVEL), None)
    if level is None and several and column in rows.headings:
        level = rows.headings[column].said
    if level is not None:
        goal.level = entry_named(rows, "levels", level, at)
    return id


def _of_goal(rows: PlanRows, row: int, goal: GoalDraft, others: Mapping[int, TableCell]) -> None:
    """What stands beside a goal and is said of it; when and notes only where the row has no measure."""
    held = {rows.holds(column) for column in others}
    measured, acted = PlanColumn.INDICATOR in held, PlanColumn.ACTIVITY in held
    for column, cell in others.items():
        heading = rows.headings[column]
        if heading.holds is PlanColumn.PERIOD:
            goal.period = period_told(cell.text)
            goal.note = joined_texts(goal.note, f"{heading.said}: {cell.text}" if goal.period is None else None)
        elif heading.holds is PlanColumn.SERVES:
            rows.serving.append((goal, cell.text, rows.at(row, column)))
        elif heading.holds is PlanColumn.UNIT:
            goal.unit = entry_named(rows, "units", cell.text, goal.at)
        elif heading.holds is PlanColumn.GOAL_OWNER:
            goal.owner = owner_named(rows, cell.text, goal.at)
        elif heading.holds is PlanColumn.OWNER and PlanColumn.GOAL_OWNER not in rows.columns and not acted:
            goal.owner = owner_named(rows, cell.text, goal.at)
            if measured:
                rows.owned_beside.add(goal.id)
        elif heading.holds is PlanColumn.DUE and not (measured or acted):
            goal.due = last_day_told(cell.text)
            goal.note = joined_texts(goal.note, f"{heading.said}: {cell.text}" if goal.due is None else None)
        elif heading.holds is PlanColumn.NOTE and not (measured or acted):
            goal.note = joined_texts(goal.note, cell.text)
