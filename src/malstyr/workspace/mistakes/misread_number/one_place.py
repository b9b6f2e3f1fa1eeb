"""Forms that a number has at one kind of place only: a budget, a place among others, a grade of a risk."""

from decimal import Decimal

from malstyr.language.meant import names_of
from malstyr.model.formula import PREVIOUS
from malstyr.source.tree import Scalar, find
from malstyr.workspace.mistakes.misread_number.form import (
    A_NUMBER,
    ADDED,
    DASH,
    MISREAD,
    Forms,
    FormWords,
    Stands,
    any_of,
    as_form,
    certain_number,
    certainly,
    number_in_words,
    told_sum,
)
from malstyr.workspace.mistakes.told import Told, amount_typed, plain_number


def _two_frames(words: FormWords, stands: Stands) -> Told:
    """``40000 (reviderad 40200)``: the budget and what it was changed to."""
    return Told("frame-by-decision", {"form": "two", "field": "budget", "keys": ", ".join(words.values()), **words})


def _step(words: FormWords, stands: Stands) -> Told:
    """``previous`` as a step: better than the time before, which is a limit."""
    way = "more_than" if str(stands.path[-1]).startswith("increase") else "less_than"
    return Told(MISREAD, {"form": "previous-step", "way": way})


def _grade(words: FormWords, stands: Stands) -> Told:
    """``hög``: which number it is depends on how many steps the scale has, and what each is called."""
    highest = str(find(stands.tree, ("settings", "risk_scale")) or "")
    return Told(MISREAD, {"form": "grade", "highest": highest} if highest.isdecimal() else {"form": "grade-no-scale"})


_LARGE = "(?:[0-9]{1,3}(?: [0-9]{3})+|[0-9]{4,})"
"""A number of thousands, in groups or not."""
_CHANGED = r"(?:revi|ändr|just|höj|sänk|utök|minsk|\bnu\b|sedan|\bny|\btill\b|\bsen\b|now|then|chang|new)"
"""What says that a number was changed to the next."""
OF_BUDGETS: Forms = (
    (rf"(?P<first>{A_NUMBER}),? *\(?(?=[^()0-9]*{_CHANGED})[^()0-9]*(?P<then>{A_NUMBER})\)?", _two_frames),
    (rf"(?P<first>{A_NUMBER}) *(?:/|;|->|→) *(?P<then>{A_NUMBER})", _two_frames),
    (rf"(?P<first>{_LARGE}) (?P<then>{_LARGE})", _two_frames),
    (ADDED, told_sum("sum-of-frame")),
)
"""Forms of a budget, which may have changed."""


def _difference(words: FormWords, stands: Stands) -> Told:
    """``+100`` as a forecast: the amount, or how it differs from the budget beside it."""
    frame = find(stands.tree, (*stands.path[:-2], "budget"))
    budget = plain_number(stands.tree, stands.path, str(frame)) if isinstance(frame, Scalar) else None
    number = Decimal(words["number"])
    if budget is None:
        return Told(MISREAD, {"form": "plus", **words})
    more, less = (amount_typed(Decimal(budget) + by) for by in (number, -number))
    return Told(MISREAD, {"form": "difference", "budget": budget, "more": more, "less": less, **words})


OF_POINTS: Forms = ((rf"\+ *(?P<number>{A_NUMBER})", _difference),)
"""Forms of a forecast, or of what is booked so far."""
OF_MARGINS: Forms = ((rf"(?:±|\+/-|\+-) *(?P<number>{A_NUMBER})", certain_number),)
"""Forms of a margin of error."""
OF_COUNTS: Forms = ((r"(?P<part>[0-9 ]+?) *(?:av|of|/) *(?P<whole>[0-9 ]+)", as_form("answers-of")),)
"""Forms of how many answered."""
OF_PLACES: Forms = (
    (
        r"(?:plats |nr |nummer |placering )?(?P<part>[0-9]+)(?::?[ae])?(?: plats)? *(?:av|of|/) *(?P<whole>[0-9]+)",
        as_form("rank-among"),
    ),
    (
        r"(?:plats|nr\.?|nummer|placering|#) *(?P<number>[0-9]+)|(?P<after>[0-9]+)(?::?[ae])(?: plats)?",
        certainly("meant"),
    ),
)
"""Forms of a place among others."""
OF_STEPS: Forms = ((any_of(PREVIOUS, *names_of(PREVIOUS)), _step),)
"""Forms of a step from the value before."""
OF_SCALES: Forms = (
    (r"(?P<mark>[^\W\d]+) +(?:steg|nivåer)", number_in_words),
    (r"(?P<number>[0-9]+) +(?:steg|nivåer|gradig|-gradig)", certain_number),
    (rf"[01] *{DASH} *(?P<number>[0-9]+)", certain_number),
)
"""Forms of how high a scale goes."""
OF_GRADES: Forms = (
    (r"(?P<first>[0-9]+) *[x×*·] *(?P<then>[0-9]+)", as_form("grade-product")),
    (r"(?P<number>[0-9]+) *(?:av|of|/) *[0-9]+", certain_number),
    (r"(?P<number>[0-9]+) *(?:[-–=:(][^0-9]*| [^\W\d][^0-9]*)", certain_number),
    (r"[^\W\d].*", _grade),
)
"""Forms of how likely or how grave a risk is: its word, or a number too many."""
