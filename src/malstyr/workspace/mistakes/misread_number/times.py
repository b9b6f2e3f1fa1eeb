"""Times in several measures where one number should stand: ``3:20`` and ``2 h 30 min``."""

from decimal import Decimal

from malstyr.model.measures import Quantity, measure
from malstyr.workspace.mistakes.misread_number.form import MISREAD, Forms, FormWords, Stands, shown_typed
from malstyr.workspace.mistakes.told import Told

_MINUTES = {"tim": Decimal(60), "h": Decimal(60), "min": Decimal(1), "sek": 1 / Decimal(60), "sec": 1 / Decimal(60)}
"""How units of time of less than a day begin, and how many minutes each is."""


def _unit_of_clock(unit: str) -> Decimal | None:
    """How many minutes one of a unit is, of those that a clock shows."""
    known = measure(unit).quantity is Quantity.TIME
    return next((minutes for name, minutes in _MINUTES.items() if known and unit.casefold().startswith(name)), None)


def told_clock(words: FormWords, stands: Stands) -> Told | None:
    """``3:20``: hours and minutes, or minutes and seconds."""
    first, last = Decimal(words["first"]), Decimal(words["last"])
    if last >= 60:
        return None
    long, short, minutes = first * 60 + last, first + last / 60, _unit_of_clock(stands.unit)
    if minutes is None:
        return Told(MISREAD, {"form": "clock", "all": f"{long:f}", **words})
    told = {"long": shown_typed(long / minutes, 2), "short": shown_typed(short / minutes, 2), "unit": stands.unit}
    return Told(MISREAD, {"form": "clock-in-unit", **told, **words})


def told_time(words: FormWords, stands: Stands) -> Told | None:
    """``2 h 30 min`` and ``03:20:10``: a time that can be nothing else."""
    hours, minutes, seconds = (Decimal(words.get(name) or 0) for name in ("hours", "minutes", "seconds"))
    if minutes >= 60 or seconds >= 60:
        return None
    whole, one = hours * 60 + minutes + seconds / 60, _unit_of_clock(stands.unit)
    if one is None:
        return Told(MISREAD, {"form": "time", "all": shown_typed(whole, 2)})
    return Told(MISREAD, {"form": "time-in-unit", "all": shown_typed(whole / one, 2), "unit": stands.unit})


_IN_MINUTES = r"(?P<minutes>[0-9]{1,3}) ?(?:m|min\.?|minuter)"
OF_TIMES: Forms = (
    (r"(?P<first>[0-9]{1,3}):(?P<last>[0-9]{2})", told_clock),
    (r"(?P<hours>[0-9]{1,3}):(?P<minutes>[0-9]{2}):(?P<seconds>[0-9]{2})", told_time),
    (rf"(?P<hours>[0-9]{{1,3}}) ?(?:h|t|tim\.?|timmar|timme) ?(?:och )?{_IN_MINUTES}", told_time),
    (rf"{_IN_MINUTES} ?(?:och )?(?P<seconds>[0-9]{{1,2}}) ?(?:s|sek\.?|sekunder)", told_time),
)
"""Forms of a time where a number of one unit of time should stand."""
