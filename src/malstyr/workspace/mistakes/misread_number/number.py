"""A text where a number should stand, in a form that tables have: what it may be, and what there is to choose between.

``12 av 15``, ``<5``, ``ca 50``, ``Ja``, ``3:20``, ``–``: each form is a row of a table, with the words it needs.
Where there is more than one meaning nothing is taken for a value, and all of them are told.
"""

import re
from collections.abc import Callable, Mapping

from malstyr.model.indicators import AT_POINTS
from malstyr.model.target import STEPS
from malstyr.source.pasted import WIDTHLESS
from malstyr.source.tree import Map, Path
from malstyr.workspace.mistakes.misread_number.anywhere import EXPONENT, LETTER_FOR_FIGURE, OF_NUMBERS
from malstyr.workspace.mistakes.misread_number.form import Forms, FormWords, Stands
from malstyr.workspace.mistakes.misread_number.limits import OF_LIMITS
from malstyr.workspace.mistakes.misread_number.measured import OF_VALUES
from malstyr.workspace.mistakes.misread_number.one_place import (
    OF_BUDGETS,
    OF_COUNTS,
    OF_GRADES,
    OF_MARGINS,
    OF_PLACES,
    OF_POINTS,
    OF_SCALES,
    OF_STEPS,
)
from malstyr.workspace.mistakes.misread_number.shares import OF_ACTIVITIES, OF_SHARES
from malstyr.workspace.mistakes.misread_number.steps import OF_CHECKLISTS, steps_of
from malstyr.workspace.mistakes.told import Told, plain_number
from malstyr.workspace.mistakes.units import LIMIT_KEYS, unit_at


def misread_number(tree: Map, path: Path, loc: Path, text: str) -> Told | None:
    """What is told of ``text``, which is no number as it is written; ``loc`` is where the model would have it.

    None where it is in none of the forms.
    """
    return misread_here(tree, path, loc, text) or _in_form_of(OF_NUMBERS, tree, path, text)


def misread_here(tree: Map, path: Path, loc: Path, text: str) -> Told | None:
    """The same by the forms of this place alone, and those of figures themselves; for one that may have a unit too."""
    rows = next((rows for stands_here, rows in _ROWS if stands_here(loc)), ())
    if rows is OF_VALUES and steps_of(tree, path):
        rows = OF_CHECKLISTS
    return _in_form_of((LETTER_FOR_FIGURE, EXPONENT, *rows), tree, path, text)


def _in_form_of(rows: Forms, tree: Map, path: Path, text: str) -> Told | None:
    """What the first of some forms that ``text`` is in tells of it."""
    stands = Stands(tree, path, unit_at(tree, path) or "")
    said = " ".join(re.sub(WIDTHLESS, "", text).split())
    for pattern, read in rows:
        found = re.fullmatch(pattern, said, re.IGNORECASE)
        words = _numbers(found.groupdict(), stands) if found else None
        told = read(words, stands) if words is not None else None
        if told is not None:
            return told
    return None


def _numbers(groups: Mapping[str, str | None], stands: Stands) -> FormWords | None:
    """Each group of a form as a number is written, but ``mark`` and ``sign`` as they are; None where one is none."""
    found: dict[str, str] = {}
    for name, text in groups.items():
        told = (
            text if text is None or name in ("mark", "sign") else plain_number(stands.tree, stands.path, text.strip())
        )
        if text is not None and told is None:
            return None
        found[name] = told or ""
    return found


def is_measured(loc: Path) -> bool:
    """Whether a value that was measured is to stand there, or a sign for why there is none."""
    return loc[:1] == ("values",) and loc[-1] == "value"


def _is_at_point(loc: Path) -> bool:
    """Whether what is forecast, or booked so far, at a reporting point stands there."""
    return loc[:1] == ("values",) and len(loc) > 1 and loc[-2] in AT_POINTS


def _is_budget(loc: Path) -> bool:
    return loc[:1] == ("values",) and "budget" in loc[3:]


def _is_done_of_activity(loc: Path) -> bool:
    """Whether how much of an activity is done stands there."""
    return loc[:1] == ("activities",) and loc[-1] == "share"


def _is_grade(loc: Path) -> bool:
    """Whether how likely or how grave a risk is stands there."""
    return loc[:1] == ("risks",) and loc[-1] in ("likelihood", "consequence")


def _stands_at(*keys: str) -> Callable[[Path], bool]:
    """Whether what one of some keys holds stands there."""
    return lambda loc: not set(keys).isdisjoint(loc[-1:])


_ROWS: tuple[tuple[Callable[[Path], bool], Forms], ...] = (
    (is_measured, OF_VALUES),
    (_stands_at(*LIMIT_KEYS), OF_LIMITS),
    (_is_budget, OF_BUDGETS),
    (_is_at_point, OF_POINTS),
    (_is_grade, OF_GRADES),
    (_is_done_of_activity, OF_ACTIVITIES),
    (_stands_at("share", "partly_from"), OF_SHARES),
    (_stands_at("margin"), OF_MARGINS),
    (_stands_at("n"), OF_COUNTS),
    (_stands_at("risk_scale"), OF_SCALES),
    (_stands_at("rank"), OF_PLACES),
    (_stands_at(*STEPS), OF_STEPS),
)
"""Which forms a number may come in, by where it stands."""
