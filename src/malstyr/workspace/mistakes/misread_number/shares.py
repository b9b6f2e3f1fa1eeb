"""So many of so many, and forms of a share."""

from decimal import Decimal

from malstyr.model.measures import Quantity, measure
from malstyr.workspace.mistakes.misread_number.form import (
    A_NUMBER,
    MISREAD,
    SAID_DONE,
    Forms,
    FormWords,
    Stands,
    any_of,
    as_form,
    certainly,
    shown_typed,
)
from malstyr.workspace.mistakes.told import Told


def told_share(words: FormWords, stands: Stands) -> Told | None:
    """So many of so many: a share where shares are measured, a place among others where places are."""
    part, whole = Decimal(words["part"]), Decimal(words["whole"])
    if not 0 <= part <= whole or not whole:
        return None
    unit = measure(stands.unit)
    form = {Quantity.SHARE: "share-of", Quantity.PLACE: "place-of"}.get(unit.quantity, "count-of")
    if words["sign"] == "/" and form != "place-of":
        form = form.replace("of", "slash")
    share = shown_typed(part * (unit.out_of or 100) / whole, 1)
    return Told(MISREAD, {"form": form, "share": share, "unit": stands.unit, **words})


def _percent_of(words: FormWords, stands: Stands) -> Told | None:
    """``6 av 10`` where a share is wanted."""
    told = told_share({"sign": "av", **words}, stands)
    return told and Told(MISREAD, {"form": "meant"}, told.args["share"])


OF_SHARES: Forms = (
    (any_of("alla", "samtliga", "varje", "all", "every"), certainly("meant", "100")),
    (rf"(?P<part>{A_NUMBER}) *(?:av|of|/|utav|out of) *(?P<whole>{A_NUMBER})", _percent_of),
)
"""Forms of a share that is no outcome: how much is done, how many cases are in time."""
OF_ACTIVITIES: Forms = (*OF_SHARES, (SAID_DONE, as_form("finished")))
"""Forms of how much of an activity is done."""
