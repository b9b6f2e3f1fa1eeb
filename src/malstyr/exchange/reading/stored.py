"""What a workbook has stored in a cell, as a cell of a table: numbers with the digits that can be shown, never more."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isfinite
from xml.etree.ElementTree import Element

from openpyxl.styles.numbers import is_timedelta_format
from openpyxl.utils.datetime import from_excel
from openpyxl.utils.escape import unescape

from malstyr.exchange.reading.number_format import number_format, shown_date, shown_number
from malstyr.exchange.reading.package import local
from malstyr.exchange.table import CellForm, TableCell

_STORED_NUMBER = re.compile(r"[+-]?([0-9]+(?:\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")
_TRUTHS = {"1": ("TRUE", "SANT"), "0": ("FALSE", "FALSKT")}


class StoredCells:
    """Cells from how one workbook stores them. Equal ones are one object."""

    def __init__(self, shared: Sequence[str], formats: Sequence[str], first_day: datetime, computed: bool) -> None:
        """``computed``: whether what is stored with a formula was computed; some programs store 0 until Excel has."""
        self.shared, self.formats = shared, formats
        self.first_day, self.computed = first_day, computed
        self._same: dict[tuple[str, str, str], TableCell | None] = {}

    def cell(self, element: Element) -> TableCell | None:
        """The cell of an element ``c``; None where it is empty."""
        kind, style, value, formula = element.get("t", "n"), element.get("s", "0"), None, None
        for child in element:
            tag = local(child.tag)
            if tag == "v":
                value = child.text or ""
            elif tag == "f":
                formula = child.text or ""
            elif tag == "is":
                kind, value = "inlineStr", written_text(child)
        if formula is not None and self._uncomputed(kind, value):
            return TableCell(f"={formula}", CellForm.UNCOMPUTED)
        if not value:
            return None
        key = (kind, style, value)
        if key not in self._same:
            self._same[key] = self._cell(kind, style, value)
        return self._same[key]

    def _uncomputed(self, kind: str, value: str | None) -> bool:
        return value is None or (not value and kind != "str") or (value == "0" and kind == "n" and not self.computed)

    def _cell(self, kind: str, style: str, value: str) -> TableCell | None:
        match kind:
            case "s":
                return _text(self.shared[int(value)])
            case "inlineStr" | "str":
                return _text(unescape(value))
            case "b":
                text, shown = _TRUTHS.get(value.strip(), (value, value))
                return TableCell(text, CellForm.TEXT, shown)
            case "e":
                return TableCell(value.strip(), CellForm.ERROR)
            case "d":
                return _iso_date(value.strip())
            case _:
                return self._number(style, value.strip())

    def _number(self, style: str, value: str) -> TableCell | None:
        if not value:
            return None
        if not _STORED_NUMBER.fullmatch(value) or not isfinite(float(value)):
            return TableCell(value, CellForm.ERROR)
        at = int(style) if style.isdecimal() else 0
        code = self.formats[at] if at < len(self.formats) else "General"
        form = number_format(code)
        if form.is_date:
            return self._date(float(value), code)
        number = exact(float(value))
        text = format(number, "f")
        shown = shown_number(number, form)
        same = shown is None or shown == text.replace(".", ",")
        return TableCell(text, CellForm.PERCENT if form.is_percent else CellForm.NUMBER, None if same else shown)

    def _date(self, value: float, code: str) -> TableCell:
        try:
            when = from_excel(value, self.first_day, timedelta=is_timedelta_format(code))
        except (OverflowError, ValueError):
            when = None
        if when is None:
            return TableCell(format(exact(value), "f"), CellForm.ERROR)
        return _when(when, code)


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def written_text(element: Element) -> str:
    """The text of a cell in whatever styles its pieces have, without how it is pronounced."""
    pieces: list[str] = []
    for piece in element:
        tag = local(piece.tag)
        if tag == "t":
            pieces.append(piece.text or "")
        elif tag == "r":
            text = "".join(one.text or "" for one in piece if local(one.tag) == "t")
            pieces.append(text.translate(_RAISED) if pieces and _is_raised(piece) else text)
    return "".join(pieces)


def _is_raised(piece: Element) -> bool:
    """Whether a piece of a text stands above the line, as the marks of footnotes do."""
    return any(local(one.tag) == "vertAlign" and one.get("val") == "superscript" for one in piece.iter())


def exact(number: float) -> Decimal:
    """A number of a workbook: the fifteen digits that it is shown with at most."""
    return Decimal(format(number, ".15g")) + 0


def _text(text: str) -> TableCell | None:
    stripped = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    return TableCell(stripped) if stripped else None


def _iso_date(text: str) -> TableCell:
    try:
        return _when(datetime.fromisoformat(text).replace(tzinfo=None), "")
    except ValueError:
        return TableCell(text, CellForm.ERROR)


def _when(when: datetime | date | time | timedelta, code: str) -> TableCell:
    if isinstance(when, timedelta):
        minutes = round(when.total_seconds() / 60)
        return TableCell(f"{minutes // 60}:{minutes % 60:02}", CellForm.DATE)
    if isinstance(when, time):
        return TableCell(when.isoformat("minutes"), CellForm.DATE)
    day = when.date() if isinstance(when, datetime) else when
    clock = when.time() if isinstance(when, datetime) else time()
    shown = shown_date(day, code)
    text = (
        f"{day.isoformat()} {clock.isoformat('minutes')}" if clock.replace(microsecond=0) != time() else day.isoformat()
    )
    return TableCell(text, CellForm.DATE, shown if shown and shown != text else None)
