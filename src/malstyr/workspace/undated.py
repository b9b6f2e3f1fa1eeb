"""A text where a day should stand: which kind of day it is to be, and what people write who have none.

``oktober 2014`` as the last day of something is the end of the month, or some day in it; ``löpande`` is no day at all.
"""

from __future__ import annotations

from datetime import date

from pydantic_core import PydanticCustomError

from malstyr.model.periods import Period, period
from malstyr.model.scalars import day

_AT_LATEST = ("due", "next_review")
"""Keys of a last day, which may also be left out."""


def misread_day(field: str, text: str, form: str) -> dict[str, str]:
    """The form that a text that is no day is told in, with the words it needs; ``form`` where none fits better."""
    if form == "yearly":
        one = _one_day(text)
        return {"form": form} if one is None else {"form": "of-one-year", "meant": f"{one:%m-%d}"}
    if field not in _AT_LATEST:
        return {"form": form}
    meant = _period(text)
    if meant is not None:
        return {"form": "period", "last": meant.end.isoformat()}
    return {"form": form if any(sign.isdigit() for sign in text) else "none"}


def _one_day(text: str) -> date | None:
    """The day of a certain year that a text plainly is."""
    try:
        return day(text)
    except PydanticCustomError as error:
        instead = (error.context or {}).get("instead")
        return day(instead) if instead is not None else None


def _period(text: str) -> Period | None:
    """The one period that a text plainly is, in whichever words."""
    try:
        return period(text)
    except PydanticCustomError as error:
        instead = (error.context or {}).get("instead")
        return period(instead) if instead is not None and instead != text else None
