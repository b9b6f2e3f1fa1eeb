"""A text where a period should stand: a season, a year with more to it, a time of which the year is not said."""

import re
from collections.abc import Mapping
from functools import cache

from pydantic_core import PydanticCustomError

from malstyr.model.periods import Period, numbered_part, part_of_some_year, part_without_number, period, with_whole_year
from malstyr.model.scalars import day
from malstyr.model.tried import plainly
from malstyr.workspace.mistakes.told import Told, time_typed

SEASON = re.compile(r"(?P<season>vår|sommar|höst|vår ?terminen|höst ?terminen)(?:en|n)? (?P<y>[0-9]{4})")
_SHORT_SEASON = re.compile(r"(?P<season>vt|ht|våren?|hösten?|vår ?terminen|höst ?terminen) ?[-’']?(?P<y>[0-9]{2})")
_SEASON_OF_NO_YEAR = re.compile(r"(?:(?:i|under) )?(?P<season>vår|höst)(?:en|as|terminen)?")
_SOME_TIME = (
    r"(?i)(?:(?:under )?(?:nu|sommar|vinter|helår|delår|halvår|tertial|kvartal|termin|läsår|månad|vecka)(?:e?n|e?t|ar)?"
    r"|i (?:år|fjol|sommar|vinter)|senaste?|föregående|förra året|hela året"
    r"|(?:nästa|kommande) (?:år|(?:mandat|plan)period)(?:en)?"
    r"|(?:(?:vid|till|senast|före) )*(?:(?:halv)?årsskiftet|årets slut"
    r"|(?:mandat|plan|budget)?periodens (?:slut|utgång)))"
)
"""Words for a time that do not say which."""
_NO_TIME = (
    r"(?i)(?:ja|nej|löpande|kontinuerligt|tills vidare|obestämt?|alltid|varje år|årligen"
    r"|(?:(?:under|inom|hela|innevarande) )*(?:mandat|plan|budget)?perioden?)"
)
"""What is written where no period is set, or where everybody knows which it is."""
_SCHOOL_YEAR = re.compile(r"(?i)(?:läsår(?:et)?|lå) *(?:20)?(?P<y>[0-9]{2})")
_TWO_YEARS = re.compile(r"(?P<one>[0-9]{4}) *(?:[-–—/]|till|t\.?o\.?m\.?) *(?P<two>[0-9]{4})")
_TWO_SHORT = re.compile(r"['’]?(?P<one>[0-9]{2}) *[-–—] *['’]?(?P<two>[0-9]{2})")
_FROM = re.compile(
    r"(?i)(?:från(?: och med)?|fr\.?o\.?m\.?|efter|sedan) *(?:år *)?(?P<y>[0-9]{4})"
    r"|(?P<then>[0-9]{4}) *(?:[-–—]|,? *och (?:framåt|framöver|tills vidare|vidare))"
)
_TO = re.compile(r"(?i)(?:till(?: och med)?|t\.?o\.?m\.?|senast) *(?:år *)?(?P<y>[0-9]{4})|[-–—] *(?P<then>[0-9]{4})")
_MARKED = re.compile(
    r"(?P<y>[0-9]{4}) ?(?P<mark>\([^()0-9]+\)|[*†]+|(?:prel|preliminär|prognos|utfall|uppskatt)[^\W\d]*\.?)"
)
"""A year with what somebody wanted said of its value."""


@cache
def misread_period(text: str, instead: str | None, of_key: bool) -> Mapping[str, str]:
    """The form that a text that is no period is told in; ``of_key``: it is a key, and not the value of one."""
    if instead is not None:
        return {"form": "meant"}
    told = (
        month_of_short_year(text)
        or _year_and_more(text, of_key)
        or _time_of_year(text)
        or _years(text)
        or _no_time(text, of_key)
    )
    return told or _of_short_year(text) or {"form": "any"}


_TURN_OF_YEAR = r"(?i)(?:(?:vid|till|senast) )*årsskiftet *(?P<y>[0-9]{4})"


def by_frequency(text: str, frequency: str) -> Told | None:
    """What is told of ``2026-02`` where parts of the year are measured: one of them, or the month; None where it
    is neither."""
    part, month = numbered_part(text, frequency), numbered_part(text, "month")
    if part is None:
        return None
    if month is None or part == month:
        return Told("bad-period", {"text": text}, str(part))
    return Told(
        "bad-period", {"text": text, "form": "of-frequency", "part": str(part), "month": str(month), "often": frequency}
    )


def _of_short_year(text: str) -> dict[str, str] | None:
    """The form of any other period whose year lacks its first two figures."""
    whole = with_whole_year(text.removeprefix("-")) or _whole_day(text)
    return {"form": "short-year", "year": whole} if whole is not None else None


def _whole_day(text: str) -> str | None:
    """The day that a text with two figures for its year most likely is."""
    try:
        day(text)
    except PydanticCustomError as error:
        return (error.context or {}).get("last")
    return None


def _years(text: str) -> dict[str, str] | None:
    """The form of several years in the wrong order or cut short, or of which one end is not said."""
    school = _SCHOOL_YEAR.fullmatch(text)
    if school is not None:
        return {
            "form": "school-year",
            "starts": _of_school(2000 + int(school["y"])),
            "ends": _of_school(1999 + int(school["y"])),
        }
    two, short = _TWO_YEARS.fullmatch(text), _TWO_SHORT.fullmatch(text)
    if two is not None and two["one"] > two["two"]:
        return {"form": "turned", "turned": f"{two['two']}-{two['one']}"}
    if short is not None and short["one"] < short["two"]:
        return {"form": "short-years", "years": f"20{short['one']}-20{short['two']}"}
    for form, found in (("no-end", _FROM.fullmatch(text)), ("no-start", _TO.fullmatch(text))):
        if found is not None:
            return {"form": form, "year": found["y"] or found["then"]}
    return None


def _of_school(first: int) -> str:
    """The school year that begins in a year, as it is written: ``2025/26``."""
    return f"{first}/{(first + 1) % 100:02}"


def _no_time(text: str, of_key: bool) -> dict[str, str] | None:
    """The form of what says how long, no time, or not which; a key cannot be taken away, as the value of one can."""
    turn = re.fullmatch(_TURN_OF_YEAR, text)
    if turn is not None:
        return {"form": "turn-of-year", "year": turn["y"], "before": str(int(turn["y"]) - 1)}
    if re.fullmatch(_SOME_TIME, text):
        return {"form": "some-time"}
    if time_typed(re.sub("^om ", "", text)) is not None:
        return {"form": "length"}
    return {"form": "none"} if re.fullmatch(_NO_TIME, text) and not of_key else None


def _year_and_more(text: str, of_key: bool) -> dict[str, str] | None:
    """The form of a year with a sign or a value written to it, or without its first two figures."""
    number = re.fullmatch(r"(?P<y>[0-9]{4}(?:-\w+)?) +(?P<number>-?[0-9]+(?:[.,][0-9]+)?)", text)
    if number is not None:
        return {"form": "no-colon", "year": number["y"], "number": number["number"].replace(",", ".")}
    short, marked = re.fullmatch(r"['’]?(?P<y>[0-9]{2})", text), _MARKED.fullmatch(text)
    if short is not None:
        return {"form": "short-year", "year": f"20{short['y']}"}
    form = "marked" if of_key else "marked-value"
    return {"form": form, "year": marked["y"], "mark": marked["mark"]} if marked is not None else None


def _time_of_year(text: str) -> dict[str, str] | None:
    """The form of a part of a year that lacks its year, or a season, which may be the half of it."""
    part, turned = part_of_some_year(text), " ".join(reversed(text.split()))
    unnumbered = part_without_number(text) or part_without_number(turned)
    if part:
        return {"form": "yearless", "part": part}
    if unnumbered is not None:
        return {"form": "unnumbered", "part": unnumbered}
    plain = " ".join(text.lower().split())
    yearless = _SEASON_OF_NO_YEAR.fullmatch(plain)
    if yearless is not None:
        return {"form": "season-yearless", "half": _half(yearless["season"])}
    season = SEASON.fullmatch(plain) or _SHORT_SEASON.fullmatch(plain)
    if season is None:
        return None
    if season["season"].startswith("sommar"):
        return {"form": "some-time"}
    year = season["y"] if len(season["y"]) > 2 else f"20{season['y']}"
    return {"form": "season", "half": f"{year}-{_half(season['season'])}"}


_MONTH_OF_SHORT_YEAR = re.compile(r"(?P<m>[^\W\d]{3,9})\.?[- ’']*(?P<y>[0-9]{2})")
"""``mar-26``: how spreadsheets show a month, which may be a day of it too."""


def month_of_short_year(text: str) -> dict[str, str] | None:
    """The form of a month with two figures, of its year or of a day in it."""
    found = _MONTH_OF_SHORT_YEAR.fullmatch(text)
    part = part_of_some_year(found["m"]) if found is not None else None
    if found is None or not part or not part.startswith("-M"):
        return None
    return {"form": "month-short", "month": f"20{found['y']}{part}"}


def _half(season: str) -> str:
    """The half of the year that a season or a term is."""
    return "H1" if season.startswith("v") else "H2"


_END_OF = re.compile(
    r"(?i)\A(?:(?:senast|till och med|till|i|vid) ++)*"
    r"(?:(?:slutet|utgången) +av|under|årets (?:slut|utgång)|(?:års)?bokslut(?:et)?)? *(?:år +)?(?=[0-9])"
    r"|(?<=[0-9]{4}) +års (?:slut|utgång)$"
)
_BEFORE_YEAR = re.compile(
    r"(?i)(?:(?:vid|till|senast|före|innan) +)*(?:(?P<turn>årsskiftet) +(?P<then>[0-9]{4}) *[-/–] *(?:[0-9]{2}){1,2}"
    r"|(?:före|innan) +(?:år +|ingången av +)?(?P<y>[0-9]{4}))"
)
_MIDDLE = re.compile(r"(?i)(?:(?:vid|till|senast) +)*halvårsskiftet +(?P<y>[0-9]{4})")


def end_of_period(text: str) -> str | None:
    """The period whose end a text plainly is, ``utgången av 2027`` or ``årsskiftet 2027/28``, or the day, where
    something is to be reached by then."""
    before, middle = _BEFORE_YEAR.fullmatch(text), _MIDDLE.fullmatch(text)
    if before is not None:
        return before["then"] or str(int(before["y"]) - 1)
    if middle is not None:
        return f"{middle['y']}-H1"
    meant = period_meant(re.sub(_END_OF, "", text)) or plainly(day, text)
    return str(meant) if meant is not None else None


def period_meant(text: str) -> Period | None:
    """The one period that a text plainly is, in whichever words."""
    return plainly(period, text)
