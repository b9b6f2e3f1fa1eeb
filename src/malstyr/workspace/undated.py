"""A text where a day should stand: which kind of day it is to be, and what people write who have none.

``oktober 2014`` as the last day of something is the end of the month, or some day in it; ``våren 2014`` ends on no
certain day; ``löpande`` is no day at all.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from pydantic_core import PydanticCustomError

from malstyr.model.periods import Period, PeriodKind, part_of_some_year, period
from malstyr.model.scalars import day, month_named
from malstyr.workspace.told import time_typed

_AT_LATEST = ("due", "next_review")
"""Keys of a last day, which may also be left out."""
_MUST_END = ("expires",)
"""Keys of a last day that must be there."""
_SEASON = re.compile(r"(?P<season>vår|sommar|höst|vår ?terminen|höst ?terminen)(?:en|n)? (?P<y>[0-9]{4})")
_LAST_OF = {"vår": (5, 31), "sommar": (8, 31), "höst": (11, 30)}
_MARKED = re.compile(
    r"(?P<y>[0-9]{4}) ?(?P<mark>\([^()0-9]+\)|[*†]+|(?:prel|preliminär|prognos|utfall|uppskatt)[^\W\d]*\.?)"
)
"""A year with what somebody wanted said of its value."""
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")
_TIME = r"(?:[T,]| +(?:kl\.?|klockan)?) *[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?(?: *[-–] *[0-9]{1,2}[:.][0-9]{2})?$"
"""A time of the day after a day, of a meeting."""
_BEFORE = re.compile(r"(?:före|innan) ")
_WITHIN = re.compile(r"(?:(?:senast|till|under|i|vid|omkring|början av|mitten av|slutet av|utgången av) )+")


def misread_day(field: str, text: str, form: str) -> dict[str, str]:
    """The form that a text that is no day is told in, with the words it needs; ``form`` where none fits better."""
    if form == "yearly":
        return _each_year(text) or {"form": form}
    partial = _part_of_day(text, field) if form == "day" else None
    if partial is not None:
        return partial
    if field not in (*_AT_LATEST, *_MUST_END):
        return {"form": form}
    meant = _period(text) or _period(f"{text[:4]}-M{text[5:]}" if _MONTH.fullmatch(text) else text)
    if meant is not None:
        return {"form": "period", "last": meant.end.isoformat()}
    last = _last_day(" ".join(text.lower().split()))
    if last is not None:
        return {"form": "some-day", "last": last.isoformat()}
    none = "must-end" if field in _MUST_END else "none"
    return {"form": form if any(sign.isdigit() for sign in text) else none}


def _each_year(text: str) -> dict[str, str] | None:
    """What is told of a month, or of a day of a certain year, where a day of every year should stand."""
    month, one = month_named(text), _one_day(text)
    if month is not None:
        return {"form": "end-of-month", "meant": f"{month:02}-{monthrange(2001, month)[1]}"}
    return {"form": "of-one-year", "meant": f"{one:%m-%d}"} if one is not None else None


def _part_of_day(text: str, field: str) -> dict[str, str] | None:
    """What is told of several days in one text, of a month without day, and of a day without year."""
    several, yearless = _several_days(text), _one_day(f"{_said(text)} 2000")
    if several:
        return {"form": "several", "line": f"[{', '.join(several)}]"}
    more = re.fullmatch(rf"(?P<day>{_DAY.pattern})[,;]? *(?P<more>(?:§|nr|dnr|punkt)\b.*|§.*)", text)
    if more is not None:
        return {"form": "reference", "meant": more["day"], "more": more["more"]}
    named = _period(text)
    if re.fullmatch(r"(?:0[1-9]|1[0-2])-[0-9]{2}", text) and _one_day(f"2000-{text}") is not None:
        return {"form": "yearless", "meant": text}
    month = f"{named.start:%Y-%m}" if named is not None and named.kind is PeriodKind.MONTH else text
    if _MONTH.fullmatch(month) and field not in (*_AT_LATEST, *_MUST_END):
        return {"form": "month", "month": month}
    return {"form": "yearless", "meant": f"{yearless:%m-%d}"} if yearless is not None else None


_SAID_BEFORE = re.compile(
    r"(?i)(?:klar|klart|klara|färdig|färdigt|gjord|gjort|genomförd|genomfört|beslutad|den|senast)[: ]+"
)


def _said(text: str) -> str:
    """A text without the words that are often written before a day."""
    while (found := _SAID_BEFORE.match(text)) is not None:
        text = text[found.end() :]
    return text


def day_after_words(text: str) -> str | None:
    """The day of a text that says more than it, ``klar 2025-09-18``; None where that is all it says, or none."""
    plain = re.sub(r"^\((.*)\)$|(?<=[0-9]) *\([^()0-9]*\)$", lambda found: found[1] or "", _said(text))
    plain = re.sub(_TIME, "", plain)
    one = _one_day(plain) if plain != text else None
    return one.isoformat() if one is not None else None


def _several_days(text: str) -> list[str]:
    """The days of a text that holds two or more; none where a part of it that is no word is none."""
    written = _DAY.findall(text)
    if len(written) > 1 and not re.search("[0-9]", _DAY.sub("", text)):
        return [one for one in written if _one_day(one) is not None]
    days = [_one_day(one) for one in re.split(r" *(?:[,;]|->|→) *| +(?:och|and|sedan|till|–) +| +", text.strip("[] "))]
    found = [one.isoformat() for one in days if one is not None]
    return found if len(found) == len(days) > 1 else []


def misread_period(text: str, instead: str | None) -> dict[str, str]:
    """The form that a text that is no period is told in: a season may be a half of the year."""
    if instead is not None:
        return {"form": "meant"}
    return _year_and_more(text) or _without_start(text) or _time_of_year(text) or {"form": "any"}


def _year_and_more(text: str) -> dict[str, str] | None:
    """The form of a year with a sign or a value written to it, or without its first two figures."""
    number = re.fullmatch(r"(?P<y>[0-9]{4}(?:-\w+)?) +(?P<number>-?[0-9]+(?:[.,][0-9]+)?)", text)
    if number is not None:
        return {"form": "no-colon", "year": number["y"], "number": number["number"].replace(",", ".")}
    close = re.fullmatch(r"(?P<y>[0-9]{4}\S*?)(?::| +)[{\[].*", text)
    if close is not None:
        return {"form": "close", "year": close["y"]}
    short, marked = re.fullmatch(r"['’]?(?P<y>[0-9]{2})", text), _MARKED.fullmatch(text)
    if short is not None:
        return {"form": "short-year", "year": f"20{short['y']}"}
    return {"form": "marked", "year": marked["y"], "mark": marked["mark"]} if marked is not None else None


_UNTIL = re.compile(r"(?i)(?:t\.? ?o\.? ?m\.?|till(?: och med)?|tills|senast|until) +(?P<last>[0-9]{4})")


def _without_start(text: str) -> dict[str, str] | None:
    """The form of how long something is, ``4 år``, or only when it ends, ``t.o.m. 2029``."""
    until = _UNTIL.fullmatch(text)
    if until is not None:
        return {"form": "until", "last": until["last"]}
    return {"form": "length"} if time_typed(text) is not None else None


def _time_of_year(text: str) -> dict[str, str] | None:
    """The form of a part of a year that lacks its year, or a season, which may be the half of it."""
    part = part_of_some_year(text)
    if part:
        return {"form": "yearless", "part": part}
    season = _SEASON.fullmatch(" ".join(text.lower().split()))
    if season is None or season["season"].startswith("sommar"):
        return None
    half = "H1" if season["season"].startswith("vår") else "H2"
    return {"form": "season", "half": f"{season['y']}-{half}"}


_END_OF = re.compile(
    r"(?i)(?:(?:senast|till och med|till|i|vid) +)*(?:(?:slutet|utgången) +av|under)? *(?:år +)?(?=[0-9])"
)


def end_of_period(text: str) -> str | None:
    """The period whose end a text plainly is, ``utgången av 2027``, where something is to be reached by then."""
    meant = _period(re.sub(_END_OF, "", text, count=1))
    return str(meant) if meant is not None else None


def _last_day(text: str) -> date | None:
    """The latest day that ``våren 2014``, ``slutet av juni 2014`` or ``före sommaren 2014`` can be."""
    before = _BEFORE.match(text)
    within = _WITHIN.match(text)
    said = text[before.end() if before else within.end() if within else 0 :]
    season, named = _SEASON.fullmatch(said), _period(said)
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
