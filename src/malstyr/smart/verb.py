"""The goal's own verb, work that goes on, and things that shall be there (annotation guide 5)."""

from collections.abc import Sequence
from itertools import dropwhile

from malstyr.language.swedish.words import Token, word_parts, word_set
from malstyr.smart.claim import FUNCTION_WORDS
from malstyr.smart.clauses import DENIALS, MODALS
from malstyr.smart.doing import is_attributive
from malstyr.smart.phrases import PARTICLES, PREPOSITIONS
from malstyr.smart.reading import SentenceReading


def main_verb(reading: SentenceReading) -> Token | None:
    """The goal's own verb: the first after its modal, else the first verb."""
    goal = reading.goal
    verbs = ("open", "deliver", "service", "light", "perceive", "know")
    start = next((at + 1 for at, word in enumerate(goal) if word.text in MODALS), None)
    if start is not None:
        for word in goal[start : start + 12]:
            if word.has(*verbs) and word.start not in reading.introducers:
                if word.has("deliver", "open") and is_attributive(goal, word):
                    continue
                return _carried(goal, word, verbs)
        return next(
            (
                word
                for word in goal[start:]
                if word.text[0].isalpha()
                and word.text.endswith(("s", "a"))
                and word.text not in FUNCTION_WORDS
                and not word.has("countable", "people", "own", "deliverable", "organ", "universal")
            ),
            None,
        )
    if _looks_infinitive(goal):
        return next(word for word in goal if word.text != "att")
    for at, word in enumerate(goal):
        own = word.has(*verbs) and word.start not in reading.introducers and not _says_which(goal, at, verbs)
        if own and not (word.has("deliver", "open") and is_attributive(goal, word)):
            return _carried(goal, word, verbs)
        if at and _looks_finite(goal, at):
            return word
    return None


def _says_which(goal: Sequence[Token], at: int, verbs: Sequence[str]) -> bool:
    """ "alla som söker får plats": the first verb says which ones, where another follows."""
    return at > 0 and goal[at - 1].text == "som" and any(word.has(*verbs) for word in goal[at + 1 :])


def _carried(goal: Sequence[Token], verb: Token, verbs: Sequence[str]) -> Token:
    """ "du kan alltid nå", "får inte överstiga": the verb that is carried, where the tables know it."""
    at = goal.index(verb)
    denied = at + 1 < len(goal) and goal[at + 1].text in DENIALS
    led = at + 1 < len(goal) and goal[at + 1].text in ("vara", "bli")
    if verb.text not in ("kan", "kunna") and not (verb.text in ("får", "få") and (denied or led)):
        return verb
    following = [word for word in goal[at + 1 : at + 5] if not word.has("deliverable", "people")]
    known = next((word for word in following if word.has(*verbs)), None)
    return known or next((word for word in following if not word.classes and word.text.endswith("a")), verb)


def _looks_infinitive(goal: Sequence[Token]) -> bool:
    """A goal that begins with a verb of no table, and what it is done to: "näringsberäkna en meny", "snösväng alla vägar"."""
    said = [word for word in goal[:5] if word.text != "att"]
    if len(said) < _VERB_AND_OBJECT:
        return False
    verb, *things = said
    thing, *after = [*dropwhile(lambda one: one.text in _DONE_ABOUT, things)] or things
    if verb.classes or not verb.text[0].isalpha() or verb.text in FUNCTION_WORDS | _WHICH or verb.text.endswith("rna"):
        return False
    if any(word.has("light") for word in goal):
        return False  # "ofrivilliga deltider finns inte": the verb is another
    if not verb.text.endswith("a"):
        return thing.text in _ALL_OF_THEM
    return goal[0].text == "att" or thing.text in _ARTICLES or _is_object(thing, after)


_ALL_OF_THEM = frozenset(["samtliga", "alla", "de", "den", "det"])
_WHICH = word_set("nya lika nästa andra samma båda egna bara")
"""These end as a verb does, before what they say which one of."""
_VERB_AND_OBJECT = 2
_DONE_ABOUT = PARTICLES | {"med", "på", "till", "av", "i"}
"""Between a verb and its object: "förhandla om hyresavtalet", "låna ut surfplattor"."""


def _is_object(word: Token, after: Sequence[Token]) -> bool:
    """ "avtalet", "möten", "fullmäktiges möten", "sly längs vägen"."""
    followed = any(one.text in PREPOSITIONS for one in after[:1])
    owner = word.text.endswith("s") and bool(after)
    noun = word.text.endswith((*_DEFINITE, *_PLURAL))
    known = word.has("people", "organ") and word.text.endswith(_DEFINITE)
    return known or word.has("deliverable", "own", "countable") or owner or (not word.classes and (noun or followed))


def _looks_finite(goal: Sequence[Token], at: int) -> bool:
    """A verb of no table, told by its form and place: "jag näringsberäknar", "krav ställs i"."""
    word, before = goal[at], goal[at - 1]
    if word.classes or word.text in FUNCTION_WORDS:
        return False
    if word.text.endswith((*_PRESENT, *_DONE)) and _follows_a_place(goal, at):
        return True
    if len(word.text) < (_SHORTEST_PASSIVE if word.text.endswith(_DONE) else _SHORTEST_VERB):
        return False
    if word.text.endswith(_PRESENT):
        subject = before.text.endswith(_DEFINITE) and len(before.text) > _SHORTEST_VERB
        everybody = at == _AFTER_ALL and goal[0].has("universal") and before.has("people", "countable")
        return before.text in _SUBJECTS or everybody or subject
    following = goal[at + 1].text if at + 1 < len(goal) else "."
    closed = not following[0].isalpha() or following in FUNCTION_WORDS or following in _WHEN
    return (
        word.text.endswith((*_PASSIVE, *_DONE))
        and closed
        and before.text[-1].isalpha()
        and before.text not in FUNCTION_WORDS
    )


def _follows_a_place(goal: Sequence[Token], at: int) -> bool:
    """ "strategin för glesbygden bär frukt": what comes after something definite and where or for whom it is."""
    place, before = goal[at - 1].has("whole"), goal[at - 1].text
    within = any(word.text in PREPOSITIONS for word in goal[1 : at - 1])
    attribute = before in FUNCTION_WORDS | PREPOSITIONS or (before.endswith(("a", *_GENITIVES)) and not place)
    return within and goal[0].text.endswith((*_DEFINITE, "in")) and before[0].isalpha() and not attribute


_PLURAL = ("ar", "er", "or", "na")
_PRESENT, _DONE = ("ar", "er", "är", "ör", "slår"), ("as", "äs", "ses", "js", "ps", "vs")
_GENITIVES = ("ens", "ets", "nas")
_SHORTEST_VERB, _SHORTEST_PASSIVE = 5, 4
_AFTER_ALL = 2
"""Where the verb stands in "alla anställda loggar in"."""
_WHEN = frozenset(["fast", "ihop", "fram", "samma", "direkt", "omgående", "dagligen", "alltid", "tidigast"])
_ARTICLES = frozenset(["en", "ett", "den", "det", "de", "samtliga", "alla", "all", "allt", "ny", "nya", "nytt"])
_SUBJECTS = frozenset(["jag", "vi", "man", "du", "ni"])
_DEFINITE = ("en", "et", "rna", "an")
_PASSIVE = ("eras", "as", "ses", "ts", "ls", "gs", "ks", "ms", "ds")


_GOES_ON = word_set("fortsätta fortsätter fortsatt fortsatta fortgå fortgår fortlöpa pågå pågår")
_HAPPENS = frozenset(["sker", "görs", "utförs", "hålls"])
_ENDLESS = word_parts("återkommande fortlöpande löpande kontinuerlig regelbund systematisk fortsatt ständig årlig")
_ONGOING = word_parts("uppföljning genomförande arbete underhåll skötsel drift tillsyn kontroll bevakning övervakning")
"""Work that has no end of its own; "översyn" and "inventering" have one."""
_OF = ("av", "med", "över", "på", "i", "för", "inom", "kring", "att", "till", "från", "mot")


def going_on(reading: SentenceReading) -> Token | None:
    """Named work that goes on: "arbetet med att sanera ... ska fortsätta", "uppföljning av planen" (guide 5)."""
    goal = reading.goal
    for at, word in enumerate(goal):
        if word.text not in _GOES_ON or (at and goal[at - 1].text == "till"):
            continue  # "ta ställning till fortsatt drift"
        work = next((n for n, one in enumerate(goal) if _is_work(one)), None)
        if work is None:
            return None
        close = work == at + 1 or work < at
        return word if close and _nameable(goal, work) else None
    if any(word.has("modal") for word in goal) or _is_carried_out(main_verb(reading)):
        return None
    for at, word in enumerate(goal[:4]):
        if word.has("deliver", "open"):
            return None
        if _is_ongoing(word) or (
            word.has("own", "deliverable") and any(one.text.startswith(_ENDLESS) for one in goal[:at])
        ):
            return word if at + 1 < len(goal) and goal[at + 1].text in _OF and _nameable(goal, at) else None
    return None


def _is_carried_out(main: Token | None) -> bool:
    """ "tillsyn genomförs", "kontroll sker": done, and no work that only goes on."""
    return main is not None and (main.has("deliver") or main.text in _HAPPENS)


def _is_ongoing(word: Token) -> bool:
    """ "driften", "kontroller"; "driftsättning" and "kontrollplan" are other things."""
    return any(word.text.startswith(one) and word.text[len(one) :] in _FORMS for one in _ONGOING)


_FORMS = frozenset(["", "n", "t", "s", "en", "et", "er", "ar", "na", "erna", "arna", "ns", "ts", "ens", "ets", "ernas"])


def _is_work(word: Token) -> bool:
    return _is_ongoing(word) or (word.has("own", "deliverable") and not word.has("construct", "people"))


def _nameable(goal: Sequence[Token], at: int) -> bool:
    """Is the work, or what it is done with, a thing and no construct?"""
    if at + 1 >= len(goal) or goal[at + 1].text not in _OF:
        return not goal[at].text.startswith("arbete")
    thing: list[Token] = []
    for before, word in zip(goal[at + 1 :], goal[at + 2 :], strict=False):
        if word.text in _OF and thing:
            break
        if word.text not in FUNCTION_WORDS | _GOES_ON and not word.has("modal", "people", "continuous"):
            thing += [] if before.text == "att" else [word]
    vague = ("value", "open", "construct") if goal[at].text.startswith("arbete") else ("value", "open")
    return bool(thing) and not any(word.has(*vague) for word in thing[:3])


_EXIST = ("finnas", "finns", "funnits")
_HELD = ("hålls", "hållas", "hållits")
_NO_HAVING = word_set("vara är bli blir kunna kan få får ge ges ger")
_NO_HAVING_STEMS = ("gör", "ta", "erbjud")
"""Light verbs that say nothing of what is there."""


def thing_there(goal: Sequence[Token], main: Token | None) -> Token | None:
    """A thing that shall be there: "det ska finnas en plan", "varje enhet har en rutin"."""
    if main is None or not main.has("light") or main.text in _NO_HAVING or main.text.startswith(_NO_HAVING_STEMS):
        return None
    at = goal.index(main)
    held = next((word for word in goal[:at] if word.has("own")), None)
    if held is not None and main.text in _HELD:
        return held
    if main.text.startswith("håll") and not any(word.has("own") for word in goal[at + 1 :]):
        return None
    after = _telling_after(goal, at)
    if after is not None:
        return after if _is_thing(after) or after.has("people") or not after.classes else None
    return _thing_before(goal, at) if main.text in _EXIST else None


def _telling_after(goal: Sequence[Token], at: int) -> Token | None:
    """The first word after the verb that tells what is there: a thing, what is praised, or a noun of no table."""
    for place, word in enumerate(goal[at + 1 : at + 8], at + 1):
        if word.text in (".", ",", "för", "som", "där") or (word.text in PREPOSITIONS and goal[at].text not in _EXIST):
            return None
        if word.has("deliverable", "value", "construct"):
            return None if any(after.text == "att" for after in goal[place + 1 : place + 2]) else word
        one = _has_one(goal, at)
        named = goal[at].text in _EXIST or (one and place == at + 2)
        who = one and word.has("people")
        if (who or (named and _is_unknown(word, 5))) and _ends_phrase(goal, place):
            return word
    return None


def _is_thing(word: Token) -> bool:
    return word.has("deliverable") and (word.has("own") or not word.has("construct", "value"))


def _is_unknown(word: Token, shortest: int) -> bool:
    return not word.classes and word.text not in FUNCTION_WORDS and len(word.text) >= shortest


def _thing_before(goal: Sequence[Token], at: int) -> Token | None:
    """ "en plan ska finnas": the nearest thing before the verb, unless something there is praised."""
    if any(word.has("value") for word in goal[:at]):
        return None
    near = reversed(goal[max(0, at - 6) : at])
    return next((word for word in near if _is_plain_thing(word) or _is_unknown(word, 6)), None)


def _is_plain_thing(word: Token) -> bool:
    return word.has("deliverable")


def _has_one(goal: Sequence[Token], at: int) -> bool:
    """ "kommunen ska ha en klimatrådgivare", "har en namngiven sjuksköterska"."""
    one = goal[at].text in ("ha", "har", "haft") and goal[at + 1].text in ("en", "ett")
    return one and not any(word.has("universal") for word in goal[:at])


def _ends_phrase(goal: Sequence[Token], at: int) -> bool:
    """The word is the noun of its phrase: no other noun follows at once."""
    if at + 1 >= len(goal):
        return True
    following = goal[at + 1].text
    return not following[0].isalpha() or following in FUNCTION_WORDS
