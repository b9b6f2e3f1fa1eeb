"""Turnaround times of service guarantees: when a promise given on one day must be kept.

Saturdays, Sundays, Swedish public holidays (lag 1989:253) and the three eves that count as Sundays
(lag 1930:173: midsommarafton, julafton, nyårsafton) are not working days.
"""

from datetime import MAXYEAR, date, timedelta
from functools import cache

from malstyr.model.durations import Duration, TimeUnit


def is_working_day(day: date) -> bool:
    """Whether public offices in Sweden work on ``day``."""
    return day.weekday() < 5 and not is_public_day_off(day)


def is_public_day_off(day: date) -> bool:
    """Whether ``day`` is a public holiday or an eve that counts as one; a Sunday alone is none."""
    midsummer_eve = day.month == 6 and day.weekday() == 4 and 19 <= day.day <= 25
    eve = (day.month, day.day) in ((12, 24), (12, 31)) or midsummer_eve
    return eve or day in _holidays(day.year)


@cache
def _holidays(year: int) -> frozenset[date]:
    from holidays import country_holidays

    return frozenset(country_holidays("SE", years=(year,), include_sundays=False))


def deadline(start: date, within: Duration) -> date:
    """The last day on which a promise counted from ``start`` is kept; the start day itself is day 0."""
    if within.unit is TimeUnit.WORKING_DAYS:
        day = start
        for _ in range(within.amount):
            day += timedelta(days=1)
            while not is_working_day(day):
                day += timedelta(days=1)
        return day
    if within.unit in (TimeUnit.MONTHS, TimeUnit.YEARS):
        return _months_later(start, within.amount * (12 if within.unit is TimeUnit.YEARS else 1))
    days = {TimeUnit.DAYS: within.amount, TimeUnit.WEEKS: 7 * within.amount, TimeUnit.HOURS: -(-within.amount // 24)}
    return start + timedelta(days=days.get(within.unit, 0))


def _months_later(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    year = min(year, MAXYEAR - 1)  # no case is open for longer
    first_after = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(days=start.day - 1), first_after - timedelta(days=1))
