"""The goals that a row of a plan tells, and what stands beside them."""

from collections.abc import Mapping

from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.plan.cell_texts import entry_told, joined_texts, last_day_told, period_told
from malstyr.exchange.plan.columns import PlanColumn
from malstyr.exchange.plan.drafts import GoalDraft
from malstyr.exchange.plan.ids import leading_number, number_alone, planned_id, without_number
from malstyr.exchange.plan.row_names import RowNames
from malstyr.exchange.table import TableCell
from malstyr.language.proposing import proposed_name


class RowGoals(RowNames):
    """Reads the goals of rows, of which the upper are served by the lower."""

    def goals(
        self, row: int, said: Mapping[tuple[PlanColumn, int], tuple[str, str]], others: Mapping[int, TableCell]
    ) -> None:
        """The goals of a row, the upper first; those it leaves empty are those of the row above."""
        columns = sorted(column for holds, column in (*self.above, *said) if holds is PlanColumn.GOAL)
        for key, (text, _) in said.items():
            if self.above.get(key) != text:
                self.above[key] = text
                lower = [one for one in self.above if one[0] is PlanColumn.GOAL and one[1] > key[1]]
                if key[0] in (PlanColumn.GOAL, PlanColumn.PERSPECTIVE):
                    for one in lower:
                        if one not in said:
                            del self.above[one]
        serves: str | None = None
        goal: str | None = None
        lowest = max((column for column in columns if (PlanColumn.GOAL, column) in self.above), default=None)
        for column in dict.fromkeys(columns):
            own = self.above.get((PlanColumn.GOAL, column))
            if own is None:
                continue
            at = said[PlanColumn.GOAL, column][1] if (PlanColumn.GOAL, column) in said else self.at(row, column or 1)
            fresh = (PlanColumn.GOAL, column) in said
            number = number_alone(own)
            if number is not None:
                goal = self.draft.numbers.get(number)
            else:
                goal = self._goal(own, at, column, serves, len(set(columns)) > 1)
            if goal is None:
                self.made.leave([(at, own)] if fresh else (), "no-such-number", refused=True)
                continue
            if fresh and column == lowest and number is None:
                self._of_goal(row, self.draft.goals[goal], others)
                self._numbered(goal, own, others)
            serves = goal
            if fresh:
                self.draft.used[at] = entry_told("goals", goal)
        self.goal = goal
        left = {one.at for one in self.draft.left}
        places = [at for _, at in said.values() if at not in self.draft.used and at not in left]
        self.draft.used |= {at: entry_told("goals", goal) for at in places}

    def owned_alike(self) -> None:
        """Who owns the measures of a goal owns it too, where no other does."""
        for id in self.owned_beside:
            owners = {one.owner for one in self.draft.indicators.values() if id in one.goals and one.owner is not None}
            if len(owners) > 1:
                self.draft.goals[id].owner = None

    def serve(self) -> None:
        """What goals contribute to, by number or text; a list of several, or what is none, is told."""
        for goal, text, at in self.serving:
            number, plain = number_alone(text), folded_name(without_number(text))
            texts = {id: one.text for id, one in self.made.held.goals.items()}
            texts |= {id: one.text for id, one in self.draft.goals.items()}
            called = (id for id, said in texts.items() if folded_name(said or "") == plain)
            above = self.draft.numbers.get(number) if number is not None else next(called, None)
            if above is None:
                self.made.leave([(at, text)], "no-such-number", refused=True)
            elif above != goal.id:
                goal.serves = above

    def _numbered(self, goal: str, text: str, others: Mapping[int, TableCell]) -> None:
        """Keep the number of a goal, in a column of its own or before its text."""
        own = [number_alone(cell.text) for column, cell in others.items() if self.holds(column) is PlanColumn.NUMBER]
        for number in (*own, leading_number(text)):
            if number is not None:
                self.draft.numbers.setdefault(number, goal)

    def _goal(self, text: str, at: str, column: int, serves: str | None, several: bool) -> str:
        plain = without_number(text)
        perspective = next((said for (holds, _), said in self.above.items() if holds is PlanColumn.PERSPECTIVE), None)
        for id, one in self.draft.goals.items():
            if folded_name(one.text) == folded_name(plain) and one.serves == serves:
                if self.made.sheet_says is not None and one.unit != self.unit_of_sheet(at):
                    one.unit = None  # a goal that several units have is none of theirs alone
                return id
        known = next(
            (id for id, one in self.made.held.goals.items() if folded_name(one.text) == folded_name(plain)), None
        )
        id = known or planned_id(plain, (*self.draft.goals, *self.made.held.goals), "mål")
        goal = self.draft.goals[id] = GoalDraft(id, at, plain, serves=serves, known=known is not None)
        name = next((said for (holds, _), said in self.above.items() if holds is PlanColumn.NAME), None)
        goal.unit = self.unit_of_sheet(at)
        goal.period = self.headings[column].year if column in self.headings else None
        goal.name = without_number(name) if name else proposed_name(plain, id) if known is None else None
        if perspective is not None:
            goal.perspective = self.named("perspectives", perspective, at)
        level = next((said for (holds, _), said in self.above.items() if holds is PlanColumn.LEVEL), None)
        if level is None and several and column in self.headings:
            level = self.headings[column].said
        if level is not None:
            goal.level = self.named("levels", level, at)
        return id

    def _of_goal(self, row: int, goal: GoalDraft, others: Mapping[int, TableCell]) -> None:
        """What stands beside a goal and is said of it; when and notes only where the row has no measure."""
        held = {self.holds(column) for column in others}
        measured, acted = PlanColumn.INDICATOR in held, PlanColumn.ACTIVITY in held
        for column, cell in others.items():
            heading = self.headings[column]
            if heading.holds is PlanColumn.PERIOD:
                goal.period = period_told(cell.text)
                goal.note = joined_texts(goal.note, f"{heading.said}: {cell.text}" if goal.period is None else None)
            elif heading.holds is PlanColumn.SERVES:
                self.serving.append((goal, cell.text, self.at(row, column)))
            elif heading.holds is PlanColumn.UNIT:
                goal.unit = self.named("units", cell.text, goal.at)
            elif heading.holds is PlanColumn.GOAL_OWNER:
                goal.owner = self.owner(cell.text, goal.at)
            elif heading.holds is PlanColumn.OWNER and PlanColumn.GOAL_OWNER not in self.columns and not acted:
                goal.owner = self.owner(cell.text, goal.at)
                if measured:
                    self.owned_beside.add(goal.id)
            elif heading.holds is PlanColumn.DUE and not (measured or acted):
                goal.due = last_day_told(cell.text)
                goal.note = joined_texts(goal.note, f"{heading.said}: {cell.text}" if goal.due is None else None)
            elif heading.holds is PlanColumn.NOTE and not (measured or acted):
                goal.note = joined_texts(goal.note, cell.text)
