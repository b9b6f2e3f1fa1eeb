# ruff: noqa: E501
"""Goals with a number: does it say of what, and is it a number of own doings (annotation guide 1 and 5)?"""

from __future__ import annotations

from collections.abc import Sequence

from malstyr.language.swedish.quantities import Quantity
from malstyr.language.swedish.words import Word
from malstyr.smart.claim import FUNCTION, is_client
from malstyr.smart.doing import is_attributive, thing_made
from malstyr.smart.reading import Reading
from malstyr.smart.sentence import Kind

_SHARE_DOINGS = ("genomför", "åtgärd", "saner", "inventer", "utbild", "genomgå", "slutför", "färdigställ", "implementer", "revider", "upprätt", "fastställ",
    "utvärder", "kartlägg", "uppdater", "fortbild", "vidareutbild", "genomgått", "fått", "gått")  # fmt: skip


_COPING = ("klara", "kunna", "rymma")
_MEETING = ("träffas", "möts", "mötas", "sammanträd", "samlas", "besök")
_READY = frozenset(["klar", "klart", "klara", "färdig", "färdigt", "färdiga", "färdigställt", "färdigställd"])


def names_something(reading: Reading, numbers: Sequence[Quantity]) -> bool:
    """Does the goal say what its number is of?"""
    following = (*reading.goal[1:], None)
    for word, after in zip(reading.goal, following, strict=True):
        if word.text in ("fler", "färre") and after is not None and after.text in ("i", "på", "utan", "med"):
            return True
        if any(one.start <= word.start < one.end and not _own_unit(one, word) for one in numbers):
            continue
        if not word.text[0].isalpha() or word.text in FUNCTION or (len(word.text) < 3 and not word.classes):
            continue
        if word.has("nobody", "modal", "light", "universal", "hedge", "value") and not word.has(
            "countable", "people", "own"
        ):
            continue
        if word.has("perceive", "up", "down", "open") and not word.has("countable", "construct"):
            continue
        return True
    return False


def _own_unit(quantity: Quantity, word: Word) -> bool:
    return (
        isinstance(quantity.unit, tuple)
        and quantity.unit[0] <= word.start
        and not quantity.lead
        and quantity.kind != "rank"
    )


def _given_to_each(reading: Reading, first: Quantity) -> bool:
    """ "varje elev får minst ett författarbesök": what clients get is a result, whoever does it (guide 5)."""
    before = [word for word in reading.goal if word.start < first.start]
    return any(is_client(word) for word in before) and any(
        word.text.startswith("erbjud") or word.text in ("får", "få", "ges", "har", "ha", "möter") for word in before
    )


def _clients_before(reading: Reading, verb: Word) -> bool:
    return any(is_client(word) and word.start < verb.start for word in reading.goal)


def _about_a_thing(reading: Reading, doing: Word) -> bool:
    """ "planerna innehåller minst tre förslag": what holds them is made by the organisation."""
    return any(word.has("own", "deliverable") for word in reading.goal if word.start < doing.start)


def kind_of_numbers(reading: Reading, numbers: Sequence[Quantity]) -> Kind:  # noqa: PLR0911
    """A number of the organisation's own doings is an activity, of anything else a result (guide 5)."""
    first = numbers[0]
    if any(one.lead for one in numbers) or first.kind == "rank" or _given_to_each(reading, first):
        return "result"
    if any(word.text.startswith(_COPING) for word in reading.goal):
        return "result"
    unit = [
        word for word in reading.words if isinstance(first.unit, tuple) and first.unit[0] <= word.start < first.unit[1]
    ]
    own = [word for word in reading.goal if word.has("own") and word.start < first.start]
    doing = thing_made(reading)
    if doing is not None and (
        doing.text.startswith("använ") or (doing.text.startswith("innehåll") and not _about_a_thing(reading, doing))
    ):
        doing = None
    if any(word.has("own") for word in unit):
        return "activity"
    if first.unit == "%":
        shares = doing is not None and doing.text.startswith(_SHARE_DOINGS) and not is_attributive(reading.goal, doing)
        return (
            "activity"
            if shares
            and (own or any(word.has("own", "deliverable") for word in reading.goal) or first.kind != "change")
            else "result"
        )
    if any(word.text in ("göra", "göras", "görs", "gör", "besöka", "besöker") for word in reading.goal) and (
        (unit and unit[-1].text.endswith("besök"))
        or any(word.text in ("besöka", "besöker") and not _clients_before(reading, word) for word in reading.goal)
    ):
        return "activity"
    if any(word.text in _READY for word in reading.goal) and any(
        word.has("deliverable") and not word.has("countable") for word in reading.goal if word.start < first.start
    ):
        return "activity"
    head = unit[0].text if unit else ""
    if head in ("gång", "gånger", "st", "stycken", "tillfälle", "tillfällen") and (
        own
        or doing is not None
        or any(word.has("own") or word.text.startswith(_MEETING) for word in reading.goal)
        or (
            any(word.text.startswith("håll") for word in reading.goal)
            and any(word.has("deliverable") for word in reading.goal)
        )
    ):
        return "activity"
    counted = [
        word
        for at, word in enumerate(reading.goal)
        if at and word in own and reading.goal[at - 1].text.startswith("antal")
    ]
    if first.unit == "" and counted:
        return "activity"
    if first.unit == "" or head.startswith(("kron", "mkr", "mnkr", "miljon", "miljard", "poäng", "grader")):
        return "result"
    opens = reading.goal[0] if reading.goal and reading.goal[0].start not in reading.introducers else None
    if opens is not None and opens.has("open") and unit and not opens.has("up", "down"):
        return "activity"
    if (
        doing is not None
        and (not doing.has("service") or doing.text.startswith("delta"))
        and unit
        and (not is_client(unit[-1]) or doing.text.startswith(("utbild", "fortbild")))
    ):
        return "activity"
    return "result"
