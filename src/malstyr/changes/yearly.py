"""How the parts of a year make the year, against how they did."""

from collections.abc import Iterable, Mapping

from malstyr.changes.case import Case, Judged, whole_verdict
from malstyr.changes.ease import interval
from malstyr.model.indicators import Frequency, Indicator, Yearly

_EACH: Mapping[tuple[Yearly, Yearly], str] = {(Yearly.EACH, one): "easier" for one in (Yearly.MEAN, Yearly.LAST)} | {
    (one, Yearly.EACH): "harder" for one in (Yearly.MEAN, Yearly.LAST)
}
"""Where each measurement must hold, so do their mean and the last of them; but not the other way round."""


def yearly(case: Case) -> Iterable[Judged]:
    """By what makes the year in the end: a target on parts of a year asks it of each where nothing is said."""
    sides = (case.between.old, case.it.old), (case.between.new, case.it.path)
    one, other = (side.data.indicators[str(path[1])] for side, path in sides)
    was, now = _made_by(one), _made_by(other)
    if was is now:
        return ()
    if was is None and (now is Yearly.EACH or _of_parts(one)):  # nothing made a year of them
        return whole_verdict(case, "added")
    if now is None and was is Yearly.EACH:  # the frequency, or the target that is gone, tells it
        return whole_verdict(case, "edited")
    return whole_verdict(case, _EACH[was, now] if was and now and (was, now) in _EACH else "computed-otherwise")


def _made_by(indicator: Indicator) -> Yearly | None:
    asked = indicator.all_targets and _of_parts(indicator)
    return indicator.year or (Yearly.EACH if asked else None)


def _of_parts(indicator: Indicator) -> bool:
    return interval(indicator.frequency) < interval(Frequency.YEAR)
