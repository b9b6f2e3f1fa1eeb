"""What a cell of a survey says: a grade of the scale, that there is none, or something else."""

import re
from decimal import Decimal
from enum import Enum, auto
from typing import assert_never

from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.table import CellForm, TableCell
from malstyr.model.indicators import Survey

_LEADING = re.compile(r"([0-9]{1,3})(?:\s*+[-–—=:(./]*\s*+[^\d\s?][^\d?]{0,60})?")
_ALONE = re.compile(r"(-?[0-9]{1,9}(?:[.,][0-9]{1,9})?)")
_WITHOUT = frozenset(
    folded_name(text)
    for text in (
        "vet ej", "vet inte", "vet ej/ej aktuellt", "ej aktuellt", "inte aktuellt", "ingen uppfattning", "ingen åsikt",
        "kan inte svara", "kan ej svara", "vill inte svara", "vill ej svara", "ej svar", "inget svar", "obesvarad",
        "ej besvarad", "vet ej / ingen åsikt", "har ingen åsikt", "ej relevant", "don't know", "do not know",
        "no answer", "n/a", "-", "–", "—",
    )
)  # fmt: skip
"""Answers that are no grade in any survey."""


class NoGrade(Enum):
    """Why a cell tells no grade."""

    EMPTY = auto()
    """No answer, or one that is not kept apart in this survey."""
    OFF_SCALE = auto()
    OTHER = auto()
    """Nothing that is known to be an answer."""
    ERROR = auto()
    UNCOMPUTED = auto()


class Grades:
    """The grades of one survey."""

    def __init__(self, survey: Survey) -> None:
        self.scale = survey.scale
        self._ungraded = {folded_name(label): label for label in survey.ungraded}

    def of(self, cell: TableCell | None) -> str | NoGrade:
        """The grade, or the label of an answer without one, as the survey's answers are counted by."""
        if cell is None:
            return NoGrade.EMPTY
        match cell.form:
            case CellForm.TEXT:
                return self._of_text(cell.text)
            case CellForm.NUMBER:
                return self._on_scale(Decimal(cell.text))
            case CellForm.ERROR:
                return NoGrade.ERROR
            case CellForm.UNCOMPUTED:
                return NoGrade.UNCOMPUTED
            case CellForm.PERCENT | CellForm.DATE:
                return NoGrade.OTHER
            case _:
                assert_never(cell.form)

    def _of_text(self, text: str) -> str | NoGrade:
        known = folded_name(text)
        if known in self._ungraded:
            return self._ungraded[known]
        if known in _WITHOUT or not known:
            return NoGrade.EMPTY
        leading = _LEADING.fullmatch(text) or _ALONE.fullmatch(text)
        return self._on_scale(Decimal(leading[1].replace(",", "."))) if leading is not None else NoGrade.OTHER

    def heads(self, cell: TableCell) -> str | None:
        """The grade, or the label of answers without one, that a column is headed by; "" for those of no grade."""
        found = self.of(cell)
        if isinstance(found, str):
            return found
        return "" if found is NoGrade.EMPTY and re.search(r"\w", cell.text) else None

    def _on_scale(self, grade: Decimal) -> str | NoGrade:
        return str(int(grade)) if grade in self.scale.grades else NoGrade.OFF_SCALE
