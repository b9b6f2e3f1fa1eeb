"""The actions of a goal's card, each told where it stands first and referred to from there on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from malstyr.language.typography import as_name
from malstyr.present.listing import enumeration
from malstyr.present.shortened import ended_once
from malstyr.report.activity_view import ActivityLine, Analysis
from malstyr.report.row_view import MeasureTable, Row


@dataclass(frozen=True, slots=True)
class Acted:
    """What has been told of so far on a card, each action by the name that it stands under."""

    words: Mapping[str, str]
    language: str
    told: dict[ActivityLine, str] = field(default_factory=dict)

    def tables(self, every: Sequence[MeasureTable]) -> tuple[MeasureTable, ...]:
        """Tables as they are drawn: the rows, then what they have in common."""
        return tuple(
            replace(
                one,
                rows=tuple(map(self._row, one.rows)),
                whole=self._row(one.whole) if one.whole is not None else None,
            )
            for one in every
        )

    def analyses(self, every: Sequence[Analysis], under: str) -> tuple[Analysis, ...]:
        return tuple(self._analysis(one, under) for one in every)

    def _row(self, row: Row) -> Row:
        return replace(row, notes=self.analyses(row.notes, row.name)) if row.notes else row

    def _analysis(self, said: Analysis, under: str) -> Analysis:
        above = dict.fromkeys(self.told[action] for action in said.actions if action in self.told)
        left = tuple(action for action in said.actions if action not in self.told)
        self.told.update(dict.fromkeys(left, under))
        if not above:
            return said
        names = enumeration([as_name(name) for name in above], self.language)
        referred = self.words["report.action-above"].format(name=names)
        return replace(said, text=f"{ended_once(said.text)} {referred}" if said.text else referred, actions=left)
