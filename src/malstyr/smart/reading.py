"""A goal sentence read once: its words, times and quantities, and which of its words are the goal.

Purpose clauses ("för att", "så att") say why and are no part of the goal; content clauses ("verka för att") are
(annotation guide R0.2, R0.2b).
"""

from bisect import bisect_right
from collections.abc import Container, Sequence
from itertools import pairwise
from typing import NamedTuple

from malstyr.language.swedish.dates import Time, times
from malstyr.language.swedish.key_results import stands
from malstyr.language.swedish.masks import masks
from malstyr.language.swedish.plain import Plain, plain
from malstyr.language.swedish.quantities import StatedNumber, quantities
from malstyr.language.swedish.stretches import Stretches
from malstyr.language.swedish.words import Token, classes_of, phrases_of, tokens, word_set
from malstyr.smart.clauses import MODALS, Clauses
from malstyr.smart.given import goal_given
from malstyr.smart.names import name_organs, numbers_of_names

_WORKED_FOR = ("verk", "arbet", "jobb", "bidra", "medverk", "sträv", "ansvara", "svara")
"""Before "för att": what follows is what is worked for or answered for, and no purpose."""
_CONTENT = (
    *_WORKED_FOR, "ansvar", "säkerställ", "säkra", "tillse", "garanter", "se", "ser", "strävan", "mål", "målet",
    "eftersträv", "satsa", "insats", "åtagit", "syfta", "leda", "leder", "krav", "åtgärd",
)  # fmt: skip
_ENABLING = ("uppmuntr", "underlätt", "möjliggör", "förutsättning", "enklare", "lättare", "inspirer", "stimuler")
"""Before "att": what others may come to do, which nobody promises; but how many do, can be counted."""
_NEAR = 5
_PROMISES = ("open", "deliver", "service", "light", "perceive", "know", "up", "down", "hedge", "value", "modal")
"""What a condition says of the things it names promises nothing: "om någon inte vill delta"."""
_DATED = ("deadline", "from", "baseline")


class SentenceReading(NamedTuple):
    """Everything the criteria look at."""

    plain: Plain
    words: tuple[Token, ...]
    goal: tuple[Token, ...]
    """The words outside purpose clauses and times."""
    times: tuple[Time, ...]
    quantities: tuple[StatedNumber, ...]
    introducers: frozenset[int]
    """Places of the doings that only introduce a content clause: "verka för att"."""

    @property
    def text(self) -> str:
        return self.plain.text


def read_sentence(text: str) -> SentenceReading:
    """Read one sentence, or a few that make one goal."""
    made = _plain_goal(text)
    names = masks(made.text)
    named = Stretches(names)
    found = [time for time in times(made.text) if time.kind not in _DATED or time.start not in named]
    skipped = [(time.start, time.end) for time in found if time.kind not in ("lead", "continuous")]
    skipped += names
    told = _with_commissions(tokens(made.text))
    all_words = name_organs(_with_imperative(_with_places(_in_context(told), text, made)), text, made)
    skipped += numbers_of_names(all_words, {time.start for time in found}, text, made)
    clauses = Clauses(all_words)
    purposes, introducers = _purposes(all_words, clauses)
    numbers = quantities(made.text, all_words, Stretches(skipped))
    purposes += _details(all_words, clauses)
    aside = _asides(all_words)
    said_of = Stretches(one for one in aside if made.text.startswith(",", one[0]))
    stood = {one.year for one in stands(made.text)} if numbers else set()
    found = [_then(one, made.text, numbers, stood) for one in found if not _told(one, said_of)]
    last_shall = max((word.start for word in all_words if word.has("modal")), default=-1)
    found = [one for one in found if not _says_which(one, all_words, last_shall, text, made)]
    condition = clauses.first_condition()
    purposes += [(word.start, word.end) for word in condition if word.has(*_PROMISES)]
    given = [(one[0].start, one[-1].end) for one in (condition, *clauses.last_conditions()) if one]
    why = Stretches((*purposes, *given))
    outside = [one for one in numbers if one.start not in why]
    timed = [_with_preposition(time, all_words) for time in found if time.kind not in ("lead", "continuous")]
    left = Stretches((*purposes, *timed, *aside))
    goal = [word for word in all_words if word.start not in left] if left else all_words
    return SentenceReading(made, tuple(all_words), tuple(goal), tuple(found), tuple(outside), frozenset(introducers))


def _plain_goal(text: str) -> Plain:
    """The goal in a text, made plain, with its places in the text as given."""
    given = goal_given(text)
    made = plain(given.text)
    at = given.places
    if at is None:
        return made
    places = made.places or [(sign, sign + 1) for sign in range(len(at))]
    return Plain(made.text, [(at[start], at[end - 1] + 1) for start, end in places])


def _then(time: Time, text: str, numbers: Sequence[StatedNumber], stood: Container[int | None]) -> Time:
    """ "från 20 % 2012", "utfall 2024: 86 %": the year of what the goal starts from."""
    starts = time.end - _SIGNS_OF_A_YEAR in stood or any(
        one.kind == "baseline" and one.end <= time.start and text[one.end : time.start].strip(" (") == ""
        for one in numbers
    )
    if not starts or time.kind != "deadline" or not time.value.isdecimal():
        return time
    return Time("baseline", time.value, time.start, time.end)


_SIGNS_OF_A_YEAR = 4


def _with_places(found: list[Token], text: str, made: Plain) -> list[Token]:
    """ "trygga i Värnamo": an unknown name after "i" or "på" is a place, and as whole as the municipality; "i HLR" is none."""
    for before, word in pairwise(found):
        unknown = not word.classes and before.text in ("i", "på")
        if unknown and text[slice(*made.span(word.start, word.end))][:2].istitle():
            word.classes = _PLACE
    return found


def _in_context(found: list[Token]) -> list[Token]:
    """What the words beside make of one: "inför" is ahead of, where nobody introduces anything; "rätt
    person" is praise, and "rätt till plats" is none; "kompetensutveckling i matematik" is a course."""
    if _is_made_so(found):
        found[0].classes = frozenset()
    if _TOLD_BY_OTHERS.isdisjoint(word.text for word in found):
        return found
    ruled = False
    for before, word, after in zip([None, *found], found, found[1:], strict=False):
        ruled = ruled or word.text in MODALS
        if (word.text == "inför" and (ruled or _is_ahead_of(found, before, after))) or (
            before is None and word.text == "delar"
        ):
            word.classes = frozenset()
        elif word.text == "rätt" and not word.classes and not _is_a_right(before, after):
            word.classes = _PRAISE
        elif after.text == "nivå" and before is not None and before.text == "en" and not word.classes:
            word.classes = _PRAISE  # "på en hanterbar nivå"
    for word, of, subject in zip(found, found[1:], found[2:], strict=False):
        if word.text in TEACHING and of.text in ("i", "om") and not subject.has("organ", "whole", "people", "value"):
            word.classes = _COURSE
    return found


def _is_made_so(found: Sequence[Token]) -> bool:
    """ "hastighetssäkra övergångsstället": a verb, since praise of one thing that is known has an article."""
    praise, thing = found[:1], found[1:2]
    ends = ("en", "et", "an")
    known = any(word.has("deliverable") and not word.has("own") and word.text.endswith(ends) for word in thing)
    return known and any(word.classes == _PRAISE and word.text.endswith("a") for word in praise)


TEACHING = frozenset(["kompetensutveckling", "fortbildning", "handledning"])
"""Courses where it is said in what: "fortbildning i matematik"."""
_COURSE = frozenset({"deliverable", "own"})
_TOLD_BY_OTHERS = frozenset(["inför", "rätt", "delar", "nivå"]) | TEACHING


def _is_ahead_of(found: Sequence[Token], before: Token | None, after: Token) -> bool:
    """ "kompetensen inför generationsväxlingen stärks": another verb, and nobody who introduces beside it."""
    another = any(one.text != "inför" and one.has("light", *_DOINGS) for one in found)
    return another and before is not None and not before.has("organ", "nobody") and not after.has("nobody")


def _is_a_right(before: Token | None, after: Token) -> bool:
    """ "rätt till plats", or which one is meant: "levereras till rätt person"."""
    return after.text in _RIGHT_OF or (before is not None and before.text in _RIGHT_OF)


_RIGHT_OF = word_set("till att i på för och eller av enligt med vid inom , .")
_PRAISE = frozenset({"value"})


def _with_commissions(found: list[Token]) -> list[Token]:
    """ "får i uppdrag att", "har till uppgift att": one word, which says as much as "ska"."""
    for at, word in enumerate(found):
        if word.text == "att" and at > _COMMISSION and tuple(one.text for one in found[at - 2 : at]) in _COMMISSIONS:
            given = found[at - _COMMISSION]
            if given.text in _GIVEN:
                told = Token(_SHALL, given.start, word.end, classes_of(_SHALL))
                return [*found[: at - _COMMISSION], told, *found[at + 1 :]]
    return found


_SHALL = "ska"
_COMMISSION = 3
"""Words of a commission before its "att"."""
_COMMISSIONS = frozenset([("i", "uppdrag"), ("till", "uppgift"), ("som", "uppdrag"), ("som", "uppgift")])
_GIVEN = frozenset(["får", "fick", "har", "ges", "fått"])


def _with_imperative(found: list[Token]) -> list[Token]:
    """ "Undersök möjligheten", "köp in": a first word that is no other, and the stem of a doing."""
    if len(found) > 1 and not found[0].classes and found[0].text[0].isalpha():
        infinitive, particle = found[0].text + "a", (found[1].text,)
        parted = frozenset(name for name, *rest in phrases_of(infinitive) if tuple(rest) == particle)
        found[0].classes = (parted or classes_of(infinitive)) & _DOINGS
        found[0].phrase_end = found[1].end if parted else found[0].end
    return found


_DOINGS = frozenset({"open", "deliver", "up", "down"})
_PLACE = frozenset({"whole"})
_BEFORE_TIMES = word_set("under senast till före efter innan inom i vid cirka ca omkring ungefär runt")


def _with_preposition(time: Time, found: Sequence[Token]) -> tuple[int, int]:
    """The stretch of a time with the prepositions that lead to it: "under", "senast till"."""
    start = time.start
    before = bisect_right(found, start, key=lambda word: word.end)
    while before and found[before - 1].text in _BEFORE_TIMES:
        before -= 1
        start = found[before].start
    return start, time.end


def _told(time: Time, said_of: Stretches) -> bool:
    """ ", som togs fram 2012,": when something was, and no end of the goal."""
    return time.kind in ("deadline", "period", "frequency") and time.start in said_of


def _says_which(time: Time, found: Sequence[Token], last_shall: int, text: str, made: Plain) -> bool:
    """ "policyn från 2018", "ungdomar födda 2008", "visionen Hagfors 2040": a year that tells which ones."""
    before = [*found[: bisect_right(found, time.start, key=lambda word: word.end)]]
    after = found[bisect_right(found, time.end, key=lambda word: word.start) :]
    from_it = made.text.startswith("från", time.start)
    promised = last_shall > time.end
    if time.since and promised and any(map(_is_paper, before[-1:])):
        return True  # "handlingsplan 2025-2028 ska följas"
    if time.kind not in ("deadline", "from") or len(before) + from_it < len(("noun", "link")):
        return False
    link = None if from_it else before.pop()
    if link is None or link.text in ("från", "("):
        known = _is_several_or_known(before[-1]) or (len(before) == 1 and promised)
        return known and (promised or link is None or link.text == "från")
    if link.text in _BEFORE_A_YEAR and len(before) > 1:
        return _was_done(before[:-1], before[-1], after)
    name = not link.classes and text[slice(*made.span(link.start, link.end))].istitle()
    return (name and before[-1].text.endswith(_PAPERS)) or _was_done(before, link, after)


_PAPERS = ("visionen", "planen", "strategin", "programmet", "avtalet", "målbilden", "projektet", "uppdraget", "agendan")
"""A year may be a part of their names: "visionen Hagfors 2040"; but in "i kvarteret Tallen 2027" it tells when."""


def _was_done(before: Sequence[Token], done: Token, after: Sequence[Token]) -> bool:
    """ "akter avslutade 2018": a participle of what something is done to, and no end of the doing."""
    noun = before[-1]
    if not done.text.endswith(_PARTICIPLES) or noun.has("light", "modal", "deliver", "open"):
        return False
    doing = before[0].has("deliver") and before[0].text.endswith("a") and noun is not before[0]
    return doing or (noun.has(*_NOUNS) and any(one.has("modal", "service") for one in after[:2]))


def _is_paper(noun: Token) -> bool:
    return noun.has("own", "deliverable") and not noun.has("people", "organ")


def _is_several_or_known(noun: Token) -> bool:
    return _is_paper(noun) and noun.text.endswith(("en", "et", "n", "na", "ar", "er", "or"))


_NOUNS = ("people", "own", "deliverable", "countable")
_BEFORE_A_YEAR = frozenset(["före", "efter", "innan", "år"])
_PARTICIPLES = ("ade", "da", "na", "ta")


def _purposes(found: Sequence[Token], clauses: Clauses) -> tuple[list[tuple[int, int]], set[int]]:
    """Stretches that say why, and the places of doings that introduce what."""
    purposes: list[tuple[int, int]] = []
    introducers: set[int] = set()
    for at, word in enumerate(found):
        if word.text != "att" or not at:
            continue
        before = found[at - 1].text
        opener = at - 1
        if before not in ("för", "så", "fler", "färre") and any(
            one.text.startswith(_ENABLING) for one in found[max(0, at - _NEAR) : at]
        ):
            purposes.append((word.start, clauses.end_of_purpose(at, at)))
        elif before in ("för", "så") or (before in ("syfte", "syftet", "avsikt") and at > 1):
            introducing = [one for one in found[max(0, at - 5) : at - 1] if one.text.startswith(_WORKED_FOR)]
            if (
                before == "för"
                and introducing
                and not any(one.has("deliver") for one in found[max(0, at - 5) : at - 1])
            ):
                introducers.update(one.start for one in introducing)
                continue
            if before in ("syfte", "syftet", "avsikt"):
                opener = at - 2
            awaiting = opener > 0 and clauses.awaiting[opener]
            end = clauses.end_of_detail(at, opener) if awaiting else clauses.end_of_purpose(at, opener)
            purposes.append((found[opener].start, end))
        else:
            introducers.update(
                one.start
                for one in found[max(0, at - 4) : at]
                if one.text.startswith(_CONTENT) and one.has("open", "hedge")
            )
    return purposes, introducers


def _details(found: Sequence[Token], clauses: Clauses) -> list[tuple[int, int]]:
    """ "en plan för hur", "riktlinjer om när": what a thing says, and no part of what the goal promises."""
    asked = ("hur", "vad", "vilka", "när", "vem")
    return [
        (word.start, clauses.end_of_detail(at, at - 2))
        for at, word in enumerate(found)
        if at > 1
        and word.text in asked
        and found[at - 1].text in ("för", "om", "av", "kring", "över")
        and any(one.has("deliverable") for one in found[max(0, at - 5) : at - 1])
    ]


def _lead_in(found: Sequence[Token]) -> list[tuple[int, int]]:
    """ "Målet är att ...", "nämnden har som mål att ...": says that it is a goal."""
    said = [word.text for word in found[:_LEAD_IN]]
    that = said.index("att") if "att" in said else 0
    opens = said[that - 2 : that] in (["har", "som"], ["som", "mål"]) or said[that - 1 : that] == ["är"]
    return [(found[0].start, found[that].end)] if opens and not _AIMS.isdisjoint(said[:that]) else []


_LEAD_IN = 5
_AIMS = word_set("mål målet målsättning målsättningen ambition ambitionen inriktning inriktningen avsikt avsikten")


_SAID_ASIDE = (("det", "vill", "säga"), ("i", "sin", "helhet"), ("i", "dess", "helhet"))


def _asides(found: Sequence[Token]) -> list[tuple[int, int]]:
    """What stands in brackets, and ", som ...," before the goal's own verb: said of a word, and no claim."""
    asides = _lead_in(found)
    opened = 0
    for at, word in enumerate(found):
        if word.text == "(" or (word.text == "," and at + 1 < len(found) and found[at + 1].text == "som"):
            opened = at
        elif word.text in ("det", "i") and tuple(one.text for one in found[at : at + 3]) in _SAID_ASIDE:
            asides.append((word.start, found[at + 2].end))
        elif opened and word.text == ")":
            asides.append((found[opened].start, word.end))
            opened = 0
        elif opened and word.text == "," and found[opened].text == ",":
            own = any(one.text in MODALS for one in found[at : at + 3])
            asides += [(found[opened].start, word.end)] if own else []
            opened = 0
    return asides
