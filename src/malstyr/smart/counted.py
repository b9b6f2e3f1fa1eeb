"""Goals with a number: does it say of what, and is it a number of own doings (annotation guide 1 and 5)?"""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from malstyr.language.swedish.key_results import says_which_number
from malstyr.language.swedish.quantities import StatedNumber
from malstyr.language.swedish.words import Token, with_next, word_parts, word_set
from malstyr.smart.claim import FUNCTION_WORDS, is_client
from malstyr.smart.clause import NEW
from malstyr.smart.clauses import MODALS, STANDING
from malstyr.smart.doing import thing_made
from malstyr.smart.doing_as_noun import begins_with_a_noun_of_doing
from malstyr.smart.reading import SentenceReading
from malstyr.smart.sentence import GoalKind

_SHARE_DOINGS = ("genomför", "åtgärd", "saner", "inventer", "utbild", "genomgå", "slutför", "färdigställ", "implementer", "revider", "upprätt", "fastställ",
    "utvärder", "kartlägg", "uppdater", "fortbild", "vidareutbild", "genomgått", "fått", "gått", "certifier", "diplomer",
    "byt", "ersätt", "ersatt", "installer", "renover", "konverter", "gransk", "genomlys", "förny")  # fmt: skip


_COPING = ("klara", "kunna", "rymma")
_MEETING = ("träffa", "möts", "mötas", "sammanträd", "samlas", "besök")
_VISITING = frozenset(["göra", "göras", "görs", "gör", "besöka", "besöker"])
_TIMES = frozenset(["gång", "gånger", "st", "stycken", "tillfälle", "tillfällen"])
_MEASURED = ("kron", "mkr", "mnkr", "miljon", "miljard", "poäng", "grader")
"""Units of money and scales: never a count of doings."""
_MONEY = ("kron", "mkr", "mnkr", "tkr", "miljon", "miljard")
_SETTING_ASIDE = ("använd", "avsätt", "investera", "anslå", "bevilja", "förmedla", "avsatt", "satsa", "fördela", "lägg")
_PAYING = ("betala", "utbetala")
"""Paid out, "betala ut", is a doing; "betala" is what somebody is charged."""
_PREPOSITIONS = word_set("i på för inom till av hos vid med")
_TAKEN_ON = ("utbild", "fortbild", "anta", "rekryter", "anställ")
_READY = ("klar", "klart", "klara", "färdig", "färdigt", "färdiga", "färdigställt", "färdigställd")


def names_something(reading: SentenceReading, numbers: Sequence[StatedNumber]) -> bool:
    """Does the goal say what its number is of?"""
    ahead = sorted(numbers, key=lambda one: one.start, reverse=True)
    around: list[StatedNumber] = []
    bare_rank = all(one.kind == "rank" for one in numbers)
    for word, after in with_next(reading.goal):
        if word.text in ("fler", "färre") and after is not None and after.text in ("i", "på", "utan", "med"):
            return True
        while ahead and ahead[-1].start <= word.start:
            around.append(ahead.pop())
        around = [one for one in around if word.start < one.end]
        if any(not _own_unit(one, word) for one in around):
            continue
        if not word.text[0].isalpha() or word.text in FUNCTION_WORDS or (len(word.text) < 3 and not word.classes):
            continue
        if says_which_number(word.text):
            continue
        if word.has("nobody", "modal", "light", "universal", "hedge", "value"):
            continue
        if word.has("perceive", "up", "down", "open") and not word.has("countable", "construct"):
            continue
        if bare_rank and word.classes == _CONSTRUCT:
            continue
        return True
    return False


_CONSTRUCT = frozenset({"construct"})
"""In which a place is nobody's, unless it is said among whom: "topp tio på service"."""


def _own_unit(quantity: StatedNumber, word: Token) -> bool:
    return isinstance(quantity.unit, tuple) and quantity.unit[0] <= word.start and not quantity.lead


def _given_to_each(before: Sequence[Token]) -> bool:
    """ "varje elev får minst ett författarbesök": what clients get is a result, whoever does it (guide 5)."""
    given = any(word.text in _GIVING or word.text.startswith("erbjud") for word in before)
    return given and any(is_client(word) for word in before)


_GIVING = frozenset(["får", "få", "ges", "har", "ha", "möter"])


def _for_each(reading: SentenceReading, first: StatedNumber) -> bool:
    """ "minst 6,5 böcker per invånare", "en gång per år för varje brukare": a rate tells how much comes to each."""
    after = [word for word in reading.goal if word.start >= first.end]
    each = any(
        (to.text, every.text) == ("för", "varje") and is_client(who)
        for to, every, who in zip(after, after[1:], after[2:], strict=False)
    )
    return each or _PER_HEAD.match(reading.text, first.end) is not None


_PER_HEAD = re.compile(r" ?(?:per |/ ?)(?:invånare|person|elev|barn|brukare|hushåll|patient)\b")


def _about_a_thing(reading: SentenceReading, doing: Token) -> bool:
    """ "planerna innehåller minst tre förslag": what holds them is made by the organisation."""
    return any(word.has("own", "deliverable") for word in reading.goal if word.start < doing.start)


class _Count(NamedTuple):
    """The first number of a goal, the words of its unit and those before it."""

    goal: Sequence[Token]
    first: StatedNumber
    unit: Sequence[Token]
    before: Sequence[Token]

    def says(self, *stems: str) -> bool:
        """Does a word of the goal begin so?"""
        return any(word.text.startswith(stems) for word in self.goal)


def kind_of_numbers(reading: SentenceReading, numbers: Sequence[StatedNumber]) -> GoalKind:
    """A number of the organisation's own doings is an activity, of anything else a result (guide 5)."""
    first = numbers[0]
    place = first.unit if isinstance(first.unit, tuple) else (0, 0)
    unit = [word for word in reading.words if place[0] <= word.start < place[1]] or _of_which(reading, first)
    one = _Count(reading.goal, first, unit, [word for word in reading.goal if word.start < first.start])
    served = (
        first.kind == "rank"
        or any(each.lead for each in numbers)
        or _for_each(reading, first)
        or _given_to_each(one.before)
    )
    if served:
        return "result"
    return "activity" if _ready(one) or (not one.says(*_COPING) and _counts_own_doings(reading, one)) else "result"


def _counts_own_doings(reading: SentenceReading, one: _Count) -> bool:
    """Is it a doing of the organisation's own that is counted?"""
    if _held(one) or _new(one) or any(word.has("own") for word in one.unit):
        return True
    if one.first.unit == "%":
        return one.says(*_SHARE_DOINGS) and _share_done(one, _doing(reading))
    doing = _doing(reading)
    if _visited(reading, one) or _times(one, doing) or _spent(reading, one, doing) or _charged(one):
        return True
    if not one.unit or one.unit[0].text.startswith(_MEASURED):
        return False
    return _set_going(reading, one) or _done(one, doing) or _does_so_many(one)


def _of_which(reading: SentenceReading, first: StatedNumber) -> Sequence[Token]:
    """ "tre av vattenverken", "antalet häktesplatser med 400": so many of those that are named."""
    if first.unit != "":
        return []
    after = [word for word in reading.words if word.start >= first.end][:2]
    if after and after[0].text == "av":
        return after[1:]
    before = [word for word in reading.goal if word.start < first.start]
    at = next((at for at, word in enumerate(before) if word.text in ("antal", "antalet")), len(before))
    if at == len(before) and before and before[-1].text.startswith("utök"):
        return before[:-1][-1:]  # "platserna utökas"
    return list(
        takewhile(lambda one: one.text not in _PREPOSITIONS and not one.has("modal", "light"), before[at + 1 :])
    )


def _doing(reading: SentenceReading) -> Token | None:
    doing = thing_made(reading)
    if doing is None or doing.text.startswith("använ"):
        return None
    return None if doing.text.startswith("innehåll") and not _about_a_thing(reading, doing) else doing


def _share_done(one: _Count, doing: Token | None) -> bool:
    """ "90 % av bristerna ska vara åtgärdade": a list of the organisation's own, worked off."""
    if doing is None or not doing.text.startswith(_SHARE_DOINGS) or _on_time(one):
        return False
    return any(word.has("own", "deliverable") for word in one.goal) or one.first.kind != "change"


def _on_time(one: _Count) -> bool:
    """ "genomföras inom utsatt tid": how often a service keeps its time, whoever does it (guide 5)."""
    return any(word.text == "tid" for word in one.goal)


def _visited(reading: SentenceReading, one: _Count) -> bool:
    """ "göra minst tio företagsbesök"."""
    if any(word.text.endswith("besök") for word in (*one.unit[-1:], *one.before)):
        return any(word.text in _VISITING for word in one.goal)
    return any(word.text in ("besöka", "besöker") for word in one.goal)


def _ready(one: _Count) -> bool:
    """ "planen ska vara klar ... 20": a thing finished."""
    if not any(before.text in STANDING and word.text.endswith(_READY) for before, word in pairwise(one.goal)):
        return False
    things = any(word.has("deliverable") for word in (*one.before, *one.unit))
    return things or begins_with_a_noun_of_doing(one.goal)


def _new(one: _Count) -> bool:
    """ "två nya lekparker": things that are to be, without a verb."""
    made = any(word.has("deliverable") and not word.has("people") for word in one.unit[-1:])
    return made and not one.before and any(word.text in NEW for word in one.goal[:3])


def _held(one: _Count) -> bool:
    """ "medborgardialoger hålls i fem tätorter", "tillsyn görs på minst tio": so many times, or places, of one's own doing."""
    before = one.before
    counted = isinstance(one.first.unit, tuple)
    within = counted and bool(before) and before[-1].text in ("i", "på", "vid", "hos")
    if within and any(word.has("deliver") and word.text.endswith("s") for word in before[1:-1]):
        return not any(is_client(word) for word in one.unit)  # "metoden prövas i två nämnder"
    if not counted or not any(word.text in _CARRIED_OUT for word in before):
        return False
    often = any(word.text in _TIMES for word in one.unit)
    return not often and any(word.has("own") for word in before)


_CARRIED_OUT = word_set("hålls hållas hållits görs göras gjorts sker ske skett utförs utföras utförts")


def _times(one: _Count, doing: Token | None) -> bool:
    """ "två gånger om året hålls ett möte": how often something of one's own is done."""
    if not one.unit or one.unit[0].text not in _TIMES:
        return False
    thing = any(word.has("deliverable") for word in one.goal)
    held = thing and one.says("håll", "lämna", "överlämna")
    carried_out = thing and one.says("görs", "göras")
    return held or carried_out or doing is not None or one.says(*_MEETING) or any(word.has("own") for word in one.goal)


def _spent(reading: SentenceReading, one: _Count, doing: Token | None) -> bool:
    """ "avsätta 15 miljoner kronor till", "införa ett bidrag om 3 000 kronor": a sum set aside, or of the thing made."""
    if not one.unit or not one.unit[0].text.startswith(_MONEY):
        return False
    before = one.before
    after = [word for word, what in pairwise(one.goal) if word.start > one.first.start and what.text in _PREPOSITIONS]
    setting = any(
        word.text.startswith(_SETTING_ASIDE) or (word.text.startswith(_PAYING) and word.has("deliver"))
        for word in (*before, *after)
    )
    made = doing is not None and doing.start < one.first.start and not doing.text.startswith("redovis")
    return (
        setting
        or (made and re.compile(_SUM).search(reading.text, 0, one.first.start) is not None)
        or _sum_itself(one, doing)
    )


_BOUND = r"(?:minst |högst |maximalt |upp till |cirka |totalt )?"
_SUM = rf" (?:om|på|för) {_BOUND}$"


def _charged(one: _Count) -> bool:
    """ "patientavgiften höjs till 250 kronor": what the organisation itself decides that others pay or are paid."""
    if not one.unit or not one.unit[0].text.startswith(_MONEY):
        return False
    charge = any(word.text.endswith(_CHARGES) for word in one.before[:2])
    return charge and any(word.text in _MOVED for word in one.goal)


_CHARGES = word_parts("avgift avgiften avgifterna taxan taxa bidraget bidragen ersättningen arvodet arvodena")
_MOVED = frozenset(["höjs", "höjas", "sänks", "sänkas"])


def _sum_itself(one: _Count, doing: Token | None) -> bool:
    """ "utlysa 30 miljoner kronor": done to the sum; "får disponera högst 12" only says what it may be."""
    before = one.before
    if any(word.text == "får" for word in before):
        return False
    at = next((at for at, word in enumerate(before) if word is doing), len(before))
    return at < len(before) and all(word.text in _BOUNDING for word in before[at + 1 :])


_BOUNDING = frozenset(["minst", "högst", "maximalt", "upp", "till", "cirka", "totalt", "ut", "sammanlagt"])


def _set_going(reading: SentenceReading, one: _Count) -> bool:
    """An open doing with a number at the head of the goal: "bidra till minst en e-tjänst"."""
    opens = one.goal[0] if one.goal[0].start not in reading.introducers else None
    return opens is not None and opens.has("open") and not opens.has("up", "down")


def _does_so_many(one: _Count) -> bool:
    """ "polisen ska kameraövervaka tio platser", "två deponier ska sluttäckas": a verb of no table, done to so many."""
    if one.first.kind == "change" or any(word.has("people") and not word.has("organ") for word in one.unit):
        return False  # "examinera 120 lärare": what becomes of them
    if _is_done_to(one):
        return True
    before = one.before
    modal = next((at for at, word in enumerate(before) if word.text in MODALS), -1)
    verb = next((word for word in before[modal + 1 :] if word.text[0].isalpha()), None)
    subject = before[: max(modal, 0)]
    acts = any(word.has("organ") for word in subject) and not any(is_client(word) for word in subject)
    bare = modal < 0 and len(before) > 1 and verb is not None and not verb.text.endswith(_ADJECTIVES)
    return (acts or bare) and verb is not None and not verb.classes and verb.text.endswith("a")


def _is_done_to(one: _Count) -> bool:
    """ "tre broar ska rostskyddsbehandlas": things that open the goal, and a passive verb right after them."""
    things = not any(word.has("countable") for word in one.unit)
    after = [word for word in one.goal if word.start >= one.unit[-1].end]
    verb = next((word for word in after if word.text not in MODALS), None)
    unknown = verb is not None and not verb.classes and verb.text.endswith(("as", "s"))
    return things and not one.before and unknown


_ADJECTIVES = ("iga", "iska", "ella", "terna", "extra")


_CARRYING = ("delta", "utför", "utöv")
"""Doings by the noun that they carry: "utföra tillsyn på 120 objekt"."""


def _done(one: _Count, doing: Token | None) -> bool:
    """So many things made, or people trained or taken on; not people served."""
    if doing is None or (doing.has("service") and not doing.text.startswith(_CARRYING)):
        return False
    between = [word for word in one.before if word.start > doing.start]
    checked = any(word.has("own") and not word.has("people") for word in between)  # "genomföra tillsyn av 400 företag"
    return checked or not is_client(one.unit[-1]) or doing.text.startswith(_TAKEN_ON)
