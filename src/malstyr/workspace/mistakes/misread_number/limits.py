"""Forms of a limit of a target."""

from malstyr.model.target import LOWER, UPPER
from malstyr.workspace.mistakes.misread_number.form import (
    A_NUMBER,
    ABOUT_ROW,
    LIMIT_SIGNS,
    MISREAD,
    RANGES,
    Forms,
    FormWords,
    Stands,
    limit_sign,
    told_range,
)
from malstyr.workspace.mistakes.misread_number.times import OF_TIMES
from malstyr.workspace.mistakes.told import Told


def _limits(words: FormWords, stands: Stands) -> Told | None:
    told = told_range(words, stands)
    return told and Told(MISREAD, {**told.args, "form": "limits"})


def _limit(words: FormWords, stands: Stands) -> Told | None:
    """A limit with its sign, where the key says it already, or says something else."""
    key = next(key for key, signs in LIMIT_SIGNS.items() if words["sign"].casefold() in signs)
    if key == stands.path[-1]:
        return Told(MISREAD, {"form": "said-by-key", "key": key, "sign": words["sign"]}, words["number"])
    return Told(MISREAD, {"form": "another-limit", "key": key, "written": str(stands.path[-1]), **words})


def _plus(words: FormWords, stands: Stands) -> Told:
    """``+3``: three, or three more than before."""
    if stands.path[-1] in (*LOWER, *UPPER):
        form = "plus-increase-by" if stands.path[-1] in LOWER else "plus-decrease-by"
        return Told(MISREAD, {"form": form, **words})
    return Told(MISREAD, {"form": "plus", **words})


OF_LIMITS: Forms = (
    ABOUT_ROW,
    *OF_TIMES,
    *((pattern, _limits) for pattern in RANGES),
    (rf"{limit_sign(*LIMIT_SIGNS)} *(?P<number>{A_NUMBER})", _limit),
    (rf"\+ *(?P<number>{A_NUMBER})", _plus),
)
"""Forms of a limit of a target."""
