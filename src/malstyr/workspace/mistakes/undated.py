"""A text where a day should stand: which kind of day it is to be, and what people write who have none.

``oktober 2014`` as the last day of something is the end of the month, or some day in it; ``våren 2014`` ends on no
certain day; ``löpande`` is no day at all.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from pydantic_core import PydanticCustomError

from malstyr.language.blanks import SOME_BLANKS
from malstyr.model.periods import PeriodKind
from malstyr.model.scalars import day, month_named
from malstyr.model.tried import plainly
from malstyr.workspace.mistakes.misread_period import SEASON, period_meant
from malstyr.workspace.workspace import JUDGED_AS_OF

_AT_LATEST = ("due", "next_review")
"""Keys of a last day, which may also be left out."""
_MUST_END = ("expires",)
"""Keys of a last day that must be there."""
_NONE = {**dict.fromkeys(_AT_LATEST, "none"), **dict.fromkeys(_MUST_END, "must-end"), "done": "done", "date": "day"}
"""The form of what is no day at all, by key, where it is another than that of a day that need not be there."""
_LIKE_A_DAY = r"[0-9]{3}|[0-9]+ *[-/.] *[0-9]"
"""Figures as a day has them."""
_LAST_OF = {"vår": (5, 31), "sommar": (8, 31), "höst": (11, 30)}
_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")
_CLOCK = "[0-9]{1,2}[:.][0-9]{2}"
_TIME = rf"(?:[T,] *|{SOME_BLANKS}(?:(?:kl\.?|klockan) *)?){_CLOCK}(?::[0-9]{{2}})?(?: *[-–] *{_CLOCK})?$"
"""A time of the day after a day, of a meeting."""
_BEFORE = re.compile(r"(?:före|innan) ")
_WITHIN = re.compile(r"(?:(?:senast|till|under|i|vid|omkring|början av|mitten av|slutet av|utgången av) )+")


@cache
def misread_day(field: str, text: str, form: str) -> Mapping[str, str]:
    """The form that a text that is no day is told in, with the words it needs; ``form`` where none fits better."""
    if form == "yearly":
        return _yearly(text)
    if form == "short-year" or field == JUDGED_AS_OF[-1]:
        return {"form": "as-of" if field == JUDGED_AS_OF[-1] else form}
    meant = period_meant(text) or period_meant(f"{text[:4]}-M{text[5:]}" if _MONTH.fullmatch(text) else text)
    at_latest = field in (*_AT_LATEST, *_MUST_END)
    last = _last_day(" ".join(text.lower().split()))
    told = _short_year(text) or _of_spreadsheet(text) or (_part_of_day(text, field) if form == "day" else None)
    if told is not None:
        return told
    if meant is not None:
        return {"form": "period" if at_latest else "some-time", "last": meant.end.isoformat()}
    if last is not None:
        return {"form": "some-day" if at_latest else "some-time", "last": last.isoformat()}
    return {"form": form if re.search(_LIKE_A_DAY, text) else _NONE.get(field, "not-known")}


def _yearly(text: str) -> dict[str, str]:
    """What is told of a day that should come every year: it is of one year, or a whole month."""
    one, month = _one_day(text), month_named(text.strip())
    if one is not None:
        return {"form": "of-one-year", "meant": f"{one:%m-%d}"}
    if month is not None:
        return {"form": "whole-month", "last": f"{month:02}-{monthrange(2001, month)[1]}"}
    return {"form": "yearly"}


def _part_of_day(text: str, field: str) -> dict[str, str] | None:
    """What is told of a month without day, and of a day without year."""
    yearless, named = _one_day(f"{_said(text)} 2000"), period_meant(text)
    if re.fullmatch(r"(?:0[1-9]|1[0-2])-[0-9]{2}", text) and _one_day(f"2000-{text}") is not None:
        return {"form": "yearless", "meant": text}
    month = f"{named.start:%Y-%m}" if named is not None and named.kind is PeriodKind.MONTH else text
    if _MONTH.fullmatch(month) and field not in (*_AT_LATEST, *_MUST_END):
        return {"form": "month", "month": month}
    return {"form": "yearless", "meant": f"{yearless:%m-%d}"} if yearless is not None else None


_SAID_BEFORE = re.compile(
    r"(?i)(?:ja|klar|klart|klara|färdig|färdigt|gjord|gjort|genomförd|genomfört|beslutad|den|d\.|senast"
    r"|(?:må|ti|on|to|fr|lö|sö)\.?|(?:mån|tis|ons|tors?|fre|lör|sön)(?:d(?:ag(?:en)?)?)?[.,]?)[:, ]+"
)


def _said(text: str) -> str:
    """A text without the words that are often written before a day."""
    while (found := _SAID_BEFORE.match(text)) is not None:
        text = text[found.end() :]
    return text


def _of_spreadsheet(text: str) -> dict[str, str] | None:
    """The form of a day as the number that spreadsheets have for it, of the years 2000 to 2049."""
    if not re.fullmatch(r"[345][0-9]{4}", text) or not 36526 <= int(text) < 54789:
        return None
    return {"form": "serial", "last": (date(1899, 12, 30) + timedelta(days=int(text))).isoformat(), "impossible": ""}


def _short_year(text: str) -> dict[str, str] | None:
    """The form of a day with two figures of its year, after words; None where it is no such."""
    try:
        day(_said(text))
    except PydanticCustomError as error:
        told = error.context or {}
        return {"form": "short-year", "last": str(told["last"])} if told.get("form") == "short-year" else None
    return None


def day_after_words(text: str) -> str | None:
    """The day of a text that says more than it, ``klar 2025-09-18``; None where that is all it says, or none."""
    plain = re.sub(r"^\((.*)\)$|(?<=[0-9]) *\([^()0-9]*\)$", lambda found: found[1] or "", _said(text))
    plain = re.sub(_TIME, "", plain)
    one = _one_day(plain) if plain != text else None
    return one.isoformat() if one is not None else None


def _last_day(text: str) -> date | None:
    """The latest day that ``våren 2014``, ``slutet av juni 2014`` or ``före sommaren 2014`` can be."""
    before = _BEFORE.match(text)
    within = _WITHIN.match(text)
    said = text[before.end() if before else within.end() if within else 0 :]
    season, named = SEASON.fullmatch(said), period_meant(said)
    if season is not None:
        month, day = _LAST_OF[next(one for one in _LAST_OF if season["season"].startswith(one))]
        end = date(int(season["y"]), month, day)
        start = date(end.year, month - 2, 1)
    elif named is not None:
        start, end = named.start, named.end
    else:
        return None
    return start - timedelta(days=1) if before else end


def _one_day(text: str) -> date | None:
    """The day of a certain year that a text plainly is."""
    return plainly(day, text)
