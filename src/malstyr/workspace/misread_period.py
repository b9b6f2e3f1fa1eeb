"""A text where a period should stand: a season, a year with more to it, a time of which the year is not said."""

from __future__ import annotations

import re

from pydantic_core import PydanticCustomError

from malstyr.model.periods import Period, part_of_some_year, period

SEASON = re.compile(r"(?P<season>vår|sommar|höst|vår ?terminen|höst ?terminen)(?:en|n)? (?P<y>[0-9]{4})")
_MARKED = re.compile(
    r"(?P<y>[0-9]{4}) ?(?P<mark>\([^()0-9]+\)|[*†]+|(?:prel|preliminär|prognos|utfall|uppskatt)[^\W\d]*\.?)"
)
"""A year with what somebody wanted said of its value."""


def misread_period(text: str, instead: str | None) -> dict[str, str]:
    """The form that a text that is no period is told in: a season may be a half of the year."""
    if instead is not None:
        return {"form": "meant"}
    return _year_and_more(text) or _time_of_year(text) or {"form": "any"}


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


def _time_of_year(text: str) -> dict[str, str] | None:
    """The form of a part of a year that lacks its year, or a season, which may be the half of it."""
    part = part_of_some_year(text)
    if part:
        return {"form": "yearless", "part": part}
    season = SEASON.fullmatch(" ".join(text.lower().split()))
    if season is None or season["season"].startswith("sommar"):
        return None
    half = "H1" if season["season"].startswith("vår") else "H2"
    return {"form": "season", "half": f"{season['y']}-{half}"}


_END_OF = re.compile(
    r"(?i)(?:(?:senast|till och med|till|i|vid) +)*(?:(?:slutet|utgången) +av|under)? *(?:år +)?(?=[0-9])"
)


def end_of_period(text: str) -> str | None:
    """The period whose end a text plainly is, ``utgången av 2027``, where something is to be reached by then."""
    meant = period_meant(re.sub(_END_OF, "", text, count=1))
    return str(meant) if meant is not None else None


def period_meant(text: str) -> Period | None:
    """The one period that a text plainly is, in whichever words."""
    try:
        return period(text)
    except PydanticCustomError as error:
        instead = (error.context or {}).get("instead")
        return period(instead) if instead is not None and instead != text else None
