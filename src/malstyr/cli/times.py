"""A day or a period that was typed and is none: what is told of it."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from malstyr.cli.help import language_of_help
from malstyr.cli.stop import Stop
from malstyr.language.words import words
from malstyr.model.no_such_time import no_such_time
from malstyr.model.periods import period

_TODAY = ("idag", "i dag", "nu", "today", "now")


def bad_day(text: str, option: str, told: Mapping[str, str]) -> Stop:
    """That a text is no day, with the one that it may mean; ``told`` is what the reader of days said of it."""
    if "day_first" in told:
        return Stop("day-either", text=text, option=option, first=told["day_first"], other=told["month_first"])
    meant = told.get("instead") or told.get("last") or _day_called(text)
    if meant is not None:
        return Stop("day-meant", option=option, day=meant)
    why, then = _impossible(text)
    return Stop("bad-day", *then, "day-written", text=text, option=option, day=_day_in(text), why=why)


def bad_period(text: str, meant: str | None = None, listed: str = "") -> Stop:
    """That a text is no period, with the one that it may mean, or else those in ``listed``, if only they are taken."""
    if meant is not None:
        return Stop("bad-period", "period-meant", text=text, name=meant)
    why, then = _impossible(text)
    return Stop("bad-period", *then, "periods-told" if listed else "periods-are", text=text, why=why, listed=listed)


def _day_called(text: str) -> str | None:
    return date.today().isoformat() if text.strip().casefold() in _TODAY else None


def _day_in(text: str) -> str:
    """A day to show how one is written: the last of a year or a month that is typed alone."""
    try:
        return period(re.sub(r"^([0-9]{4})-([0-9]{2})$", r"\1-M\2", text.strip())).end.isoformat()
    except ValueError:
        return "2014-03-01"


def _impossible(text: str) -> tuple[str, Sequence[str]]:
    """What no calendar has in a period or a day that was typed, and the message, if any, that says it."""
    word, _, which = no_such_time(text).partition(" ")
    return (f"{words(language_of_help())[f'word.{word}']} {which}".strip(), ("impossible",)) if word else ("", ())
