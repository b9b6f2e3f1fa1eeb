"""The texts of the sheet cut to the room there is; what is short leaves its room to what is long."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from malstyr.language.cardinals import cardinal
from malstyr.language.words import words
from malstyr.present.shortened import room_each, shortened
from malstyr.report.facts import Fact
from malstyr.report.sheet import AmountRow, BoardSheet, GoalMap, Letters, MapRow, RedRow, RedTable, Rung, ShortAction


class Room(NamedTuple):
    """How many per cent of the least room each text has, None where every text is whole, and its letters."""

    percent: int | None
    letters: Letters

    def of(self, letters: int) -> int:
        return sys.maxsize if self.percent is None else letters * self.percent // 100


def cut(whole: BoardSheet, room: Room, language: str) -> BoardSheet:
    """The sheet with every text as long as there is room for."""
    asks, goals, reds, besides = whole.asks, whole.goalmap, whole.reds, whole.besides
    return replace(
        whole,
        asks=replace(asks, items=_facts(asks.items, room.of(90), room.of(150))) if asks is not None else None,
        goalmap=_of_goals(goals, room, language) if goals is not None else None,
        reds=_of_reds(reds, room) if reds is not None else None,
        besides=replace(
            besides,
            amounts=tuple(_of_amount(one, room) for one in besides.amounts),
            risks=_facts(besides.risks, room.of(60), room.of(130)),
            exceptions=_facts(besides.exceptions, room.of(60), room.of(130)),
            ahead=_facts(besides.ahead, room.of(60), room.of(60)),
        )
        if besides is not None
        else None,
        sources=shortened(whole.sources, room.of(260)),
        letters=room.letters,
    )


def _facts(told: Iterable[Fact], name: int, text: int) -> tuple[Fact, ...]:
    return tuple(Fact(shortened(one.name, name), shortened(one.text, text)) for one in told)


def _of_amount(row: AmountRow, room: Room) -> AmountRow:
    return replace(row, name=shortened(row.name, room.of(60)))


def _of_goals(whole: GoalMap, room: Room, language: str) -> GoalMap:
    """What decides has room for all rows together."""
    lengths = [len(row.decides) for group in whole.groups for row in group.rows]
    most = room_each(room.of(1500), lengths, room.of(60))

    def of_row(row: MapRow) -> MapRow:
        return replace(row, name=shortened(row.name, room.of(60)), decides=shortened(row.decides, most))

    return replace(
        whole,
        ladder=tuple(_of_rung(one, room.of(110), words(language), language) for one in whole.ladder),
        groups=tuple(
            replace(group, name=shortened(group.name, room.of(60)), rows=tuple(map(of_row, group.rows)))
            for group in whole.groups
        ),
    )


def _of_rung(rung: Rung, most: int, catalogue: Mapping[str, str], language: str) -> Rung:
    """Whole names as far as there is room, at least one, then how many more."""
    shown = 1
    while shown < len(rung.goals) and len("; ".join(rung.goals[: shown + 1])) <= most:
        shown += 1
    rest = len(rung.goals) - shown
    more = catalogue["sheet.more"].format(n=cardinal(rest, language)) if rest else ""
    return Rung(shortened(rung.name, most), tuple(shortened(one, most) for one in rung.goals[:shown]), more)


def _of_reds(whole: RedTable, room: Room) -> RedTable:
    """A column has room for all rows together."""
    most = room_each(room.of(800), [max(map(len, _texts(row))) for row in whole.rows], room.of(60))
    return replace(whole, rows=tuple(_of_red(row, room, most) for row in whole.rows))


def _texts(row: RedRow) -> Sequence[str]:
    """What stands in each of its columns."""
    return row.name + row.goal, row.outcome, row.why, " ".join(map(str, row.actions))


def _of_red(row: RedRow, room: Room, most: int) -> RedRow:
    each = most // max(1, len(row.actions))
    return replace(
        row,
        name=shortened(row.name, min(most, room.of(90))),
        goal=shortened(row.goal, room.of(60)),
        outcome=shortened(row.outcome, most),
        why=shortened(row.why, most),
        actions=tuple(_of_action(one, room, each) for one in row.actions),
    )


def _of_action(one: ShortAction, room: Room, most: int) -> ShortAction:
    """By whom and until when is kept longest."""
    who = shortened(one.by, room.of(50))
    return replace(one, text=shortened(one.text, max(room.of(40), most - len(who) - len(one.due))), by=who)
