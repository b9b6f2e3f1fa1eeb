"""Directions: what shall become more or less, and whether that can be counted (annotation guide M2)."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from malstyr.language.swedish.numbers import word_number
from malstyr.language.swedish.words import Token, classes_of, word_parts, word_set
from malstyr.smart.clauses import MODALS

_BEFORE_NOUN = word_set("fler flera mer mera mindre färre lägre högre större längre kortare snabbare")
_PARTICIPLES = ("ökad", "ökat", "ökade", "ökande", "minskad", "minskat", "minskade", "minskande", "sänkt", "sänkta", "höjd", "höjda", "höjt", "reducerad",
    "reducerat", "reducerade", "kortad", "förkortad", "förkortade", "förlängd", "förlängda", "utökad", "utökat", "utökade", "begränsad", "begränsade",
    "nedåtgående", "uppåtgående", "sjunkande", "stigande", "avtagande", "växande", "stärkt", "stärkta", "förbättrad", "förbättrat", "förbättrade", "bättre", "starkare")  # fmt: skip
_NOUNS = word_parts(
    "ökning minskning sänkning höjning reducering reduktion förkortning utökning nedgång uppgång tillväxt"
)
_CEASING = ("avstann", "bryt", "broms", "hejd", "dämp", "stopp", "upphör", "vänd")
"""What turns a growth: "ökningen ska brytas"."""
_BETTERING = ("förbättr", "stärk", "förstärk", "försvag", "försämr", "bättre", "starkare", "väx")
"""Directions only of a quantity, or of what the text says how to measure: "soliditeten ska stärkas"."""
_OFTEN = frozenset(["oftare", "vanligare", "ovanligare"])
_WITHER = frozenset(["ned", "ner"])
_STOPS = word_set(". ; ! ? : och samt genom men")
_WHOLE_WORDS = word_set(
    "i på av för inom till med från hos bland vid än under över mellan senast före enligt utan varje "
    "jämfört där när som att årligen så ytterligare genom"
)
_SETTING = frozenset(["genom", "i", "på", "av", "för", "inom", "till", "med", "från", "vid", "under", "efter"])
"""What a goal may begin with before its subject."""
_END = Token("", 0, 0, frozenset())
"""What follows the last word."""
_NOT = frozenset(["inte", "ej", "icke", "aldrig"])
_ABSTRACT = word_parts(
    "het heten itet iteten skap skapet else elsen trivsel klimat klimatet kultur förmåga känsla känslan anda tänkande "
    "tänkandet tänket"
)


class DirectionWord(NamedTuple):
    """One word of direction, what it is a direction of, and whether that can be counted."""

    word: Token
    object: Token | None
    countable: bool
    up: bool
    negated: bool


def is_slowed(goal: Sequence[Token], way: DirectionWord) -> bool:
    """ "öka långsammare än intäkterna": not how much, but how fast."""
    pace = next((after.text for word, after in pairwise(goal) if word is way.word), "")
    return pace in ("långsammare", "snabbare") and not way.negated


HOW_MANY = word_set("fler färre oftare")


@lru_cache(maxsize=4)
def directions(goal: tuple[Token, ...], measured: bool = False) -> Sequence[DirectionWord]:
    """All directions in the words of a goal; "bättre" is one where the text says what measures it."""
    found: list[DirectionWord] = []
    for at, word in enumerate(goal):
        if word.text in _SIGNS and (signed := _signed_growth(goal, at)) is not None:
            found.append(signed)
        if not word.has("up", "down"):
            continue
        if len(found) == _MOST:
            break
        bettering = word.text.startswith(_BETTERING)
        if word.has("open") and not bettering:
            continue
        one = _direction(goal, at)
        if one is None or (bettering and not measured and not _scored(one)) or _prolonged(one):
            continue
        found.append(one)
    return found


_MOST = 20
"""Directions read of one text: no goal has more."""
_SIGNS = {"positiv": True, "positivt": True, "negativ": False, "negativt": False}
_GROWTHS = ("utveckling", "tillväxt", "trend", "netto", "flyttnetto", "förändring")


def _signed_growth(goal: Sequence[Token], at: int) -> DirectionWord | None:
    """ "en positiv prisutveckling": the sign of a growth is its direction."""
    growth = goal[at + 1] if at + 1 < len(goal) else None
    if growth is None or not growth.has("countable") or not growth.text.endswith(_GROWTHS):
        return None
    return DirectionWord(goal[at], growth, True, _SIGNS[goal[at].text], False)


def _prolonged(one: DirectionWord) -> bool:
    """ "avtalet förlängs", "vägen förlängs till Hedby": done or not, while how long people live is counted."""
    return one.word.text.startswith("förläng") and one.object is not None and one.object.has("deliverable")


def _scored(one: DirectionWord) -> bool:
    """Can only a number better it, or can it grow?"""
    if one.object is None:
        return False
    return one.object.has("score") or (
        one.word.text.startswith("väx") and one.object.has("countable") and not one.object.has("people")
    )


def _goes(before: Sequence[Token]) -> bool:
    """ "ska ner", "ska halka ner": goes that way, whatever the verb, where no table knows it as another."""
    if not before or before[-1].text in MODALS:
        return bool(before)
    verb = before[-1]
    return before[0].text in MODALS and not verb.classes


def _is_done(goal: Sequence[Token], at: int) -> bool:
    """ "belysningen ska släckas ned": done to a thing, which goes nowhere."""
    passive = goal[at - 1].text.endswith("s") and not goal[at - 1].has("down")
    return passive and not any(word.has("countable", "score") for word in goal[:at])


def _direction(goal: Sequence[Token], at: int) -> DirectionWord | None:
    word = goal[at]
    way = _Way(word, word.has("up"), any(one.text in _NOT for one in goal[max(0, at - 3) : at]))
    following = goal[at + 1] if at + 1 < len(goal) else _END
    if word.text in _WITHER:
        return None if _is_done(goal, at) or not _goes(goal[max(0, at - 2) : at]) else way.of(*_subject(goal, at))
    if word.text in _OFTEN or (word.text in ("mer", "mera") and not word.has("up")):
        return way.of(None, True)
    if word.text.startswith(_NOUNS):
        return _nominal(goal, at, way)
    if word.text in _BEFORE_NOUN or word.text.startswith(_PARTICIPLES):
        return _attributive(goal, at, way, following)
    if word.text.startswith("väx") and following.has("value"):
        return None
    over = at + 2 if following.text in (*_WITHER, "tillbaka") else at
    start = over + 1 if over > at and [one.text for one in goal[over : over + 1]] == ["på"] else at + 1
    thing, countable = _object(goal, start, 7)
    if thing is None:
        thing, countable = _subject(goal, at)
    return way.of(thing, countable)


class _Way(NamedTuple):
    word: Token
    up: bool
    negated: bool

    def of(self, thing: Token | None, countable: bool) -> DirectionWord:
        return DirectionWord(self.word, thing, countable, self.up, self.negated)


def _nominal(goal: Sequence[Token], at: int, way: _Way) -> DirectionWord:
    """ "en minskning av avfallet", "ökningen ska brytas"."""
    after = at + 2 if at + 1 < len(goal) and goal[at + 1].text in ("av", "i") else at + 1
    thing, countable = _object(goal, after, 5)
    if thing is None:
        thing, countable = _subject(goal, at)
    ceases = any(one.text.startswith(_CEASING) for one in goal[at + 1 : at + _REACH])
    return way._replace(up=way.up is not ceases).of(thing, countable)


def _attributive(goal: Sequence[Token], at: int, way: _Way, following: Token) -> DirectionWord | None:
    """A comparative or participle before its noun, or after it."""
    said = way.word.text
    if (said in _RATHER and _tells_how(following)) or _bounds_a_number(goal, at):
        return None
    if said == "längre" and at and goal[at - 1].text in _NOT:
        return None  # "finns inte längre": no more
    if said in _AMOUNTS and following.text == "än":
        return way.of(*_subject(goal, at))
    if _only_rather(goal, at) or (said.endswith("ande") and _within_phrase(goal, at)):
        return None
    if said == "fler" and following.text == "att":  # "för fler att ..."
        return way.of(None, True)
    thing = _object(goal, at + 2, 5) if said in _RATHER and following.text == "av" else _beside(goal, at, following)
    return way.of(*thing) if thing is not None else None


def _tells_how(word: Token) -> bool:
    """ "mer attraktiv", "mer förebyggande": how something is or is done, which nobody can count."""
    return word.has("value") or (not word.classes and word.text.endswith(("ande", "ende")))


_RATHER = ("mer", "mera", "mindre")
_AMOUNTS = ("mer", "mera", "mindre", "fler", "färre")


def _beside(goal: Sequence[Token], at: int, following: Token) -> tuple[Token | None, bool] | None:
    """What a comparative stands before, else what it is said of."""
    said = goal[at].text
    numerous = said in ("fler", "färre")
    thing, countable = _object(goal, at + 1, 5)
    if thing is not None:
        return thing, countable or (numerous and not thing.has("construct"))
    if numerous and following is not _END and following.text not in _STOPS:
        return None, not following.has("value")
    return None if said in ("mer", "mera") else _subject(goal, at)


def _bounds_a_number(goal: Sequence[Token], at: int) -> bool:
    """ "längre än tolv månader"."""
    than = [word.text for word in goal[at + 1 : at + 4]]
    return than[:1] == ["än"] and any(one[0].isdigit() or word_number(one) is not None for one in than[1:])


def _within_phrase(goal: Sequence[Token], at: int) -> bool:
    """ "för en växande befolkning": what is meant, and no direction of the goal."""
    before = [word.text for word in goal[max(0, at - 2) : at]]
    return any(word in _SETTING for word in before)


def _only_rather(goal: Sequence[Token], at: int) -> bool:
    """ "ett längre avbrott" is rather long, and longer than nothing; "en större andel" is a direction."""
    alone = at < 2 or goal[at - 2].text not in _WHOLE_WORDS
    after = goal[at + 1] if at + 1 < len(goal) else _END
    thing = after.has("deliverable", "own")
    if alone and after.has("countable") and not thing:
        return False
    if goal[at].text in ("större", "längre") and thing:
        return at > 0
    return at > 0 and goal[at - 1].text in ("en", "ett") and goal[at].text in _RATHER_SO


_RATHER_SO = frozenset(["längre", "större", "mindre", "kortare", "högre"])


def _object(goal: Sequence[Token], start: int, reach: int) -> tuple[Token | None, bool]:
    """The noun that follows: the first of a known class, else the last unknown one before a preposition."""
    unknown: Token | None = None
    for at in range(start, min(len(goal), start + reach)):
        word = goal[at]
        if word.text in _STOPS or word.text in MODALS or word.text in _WHOLE_WORDS or word.text == ",":
            break
        if unknown is not None and word.has("light"):
            break  # "fler unga ha ett arbete"
        if _genitive(goal, at):
            continue
        judged = True if word.text == "del" else _head(goal, at)
        if judged is not None:
            return word, judged
        if (
            word.text[0].isalpha()
            and len(word.text) > 3
            and not word.has("value", "people", "nobody", "modal", "universal")
            and _noun_like(goal, at)
        ) or (word.has("people") and unknown is None):
            unknown = word
            if at + 1 < len(goal) and goal[at + 1].text == "mellan":
                return word, False  # a relation: "avståndet mellan skola och arbetsliv"
    return (unknown, _unknown_countable(unknown)) if unknown is not None else (None, False)


def _subject(goal: Sequence[Token], at: int) -> tuple[Token | None, bool]:
    """The noun before: the head of what stands before the verb."""
    start = at
    while start > max(0, at - _REACH) and goal[start - 1].text not in (".", ";", "!", "?", ":"):
        start -= 1
        joint = goal[start].text
        if joint == "att" and at - start > 1 and not (goal[start - 1].has("modal") or _counted_before(goal, start)):
            break
    if start < at and goal[start].text in _SETTING:  # "genom förebyggande arbete ska": the subject is later
        start = next((place + 1 for place in range(start, at) if goal[place].text in MODALS), start)
    unknown: Token | None = None
    for place in range(start, at):
        word = goal[place]
        if _genitive(goal, place) or word.has("modal"):
            continue
        judged = _head(goal, place)
        if judged is False and place + 2 < at and goal[place + 1].text == "och" and countable_of(goal[place + 2]):
            return goal[place + 2], True
        if judged is not None:
            return word, judged
        if (
            unknown is None
            and word.text[0].isalpha()
            and len(word.text) > 3
            and not word.has("value", "nobody", "universal")
        ):
            unknown = word
            if goal[place + 1].text in _WHOLE_WORDS:
                break
    return (unknown, _unknown_countable(unknown)) if unknown is not None else (None, False)


_REACH = 20
"""Words back that a subject is looked for."""


def _counted_before(goal: Sequence[Token], at: int) -> bool:
    """ "andelen som upplever att de": the share is what is counted, whatever its clause says."""
    return any(word.text.startswith(("andel", "antal")) for word in goal[max(0, at - 8) : at])


def _head(goal: Sequence[Token], at: int) -> bool | None:
    """``countable_of``, but "skillnader i hälsa" is no more countable than health."""
    judged = countable_of(goal[at])
    if judged and goal[at].text.startswith(("skillnad", "nivå", "klyft", "grad", "gap", "takt")):
        following = [word for word in goal[at + 1 : at + 4] if word.has("construct", "countable")]
        if following and not following[0].has("countable"):
            return False
    return judged


def countable_of(word: Token) -> bool | None:
    """True for a quantity, False for a construct, None where the tables do not say."""
    if word.has("countable"):
        return True
    if word.has("own"):
        return True
    if word.has("construct"):
        return False
    return None


def _unknown_countable(word: Token | None) -> bool:
    return word is not None and not word.text.endswith(_ABSTRACT) and not word.has("value", "open", "perceive", "whole")


def _noun_like(goal: Sequence[Token], at: int) -> bool:
    """Not an adjective before its noun."""
    word = goal[at].text
    following = goal[at + 1] if at + 1 < len(goal) else None
    if word.endswith(("iga", "ska", "ade", "ella", "iva", "ande", "a")) and following is not None:
        return not following.text[0].isalpha() or following.text in _WHOLE_WORDS
    return True


def _genitive(goal: Sequence[Token], at: int) -> bool:
    """ "kommunens utsläpp": the owner is not what is counted."""
    word = goal[at].text
    if not word.endswith("s") or at + 1 >= len(goal) or not goal[at + 1].text[0].isalpha():
        return False
    if goal[at + 1].text in _WHOLE_WORDS or goal[at + 1].text == "om" or goal[at + 1].has("modal"):
        return False
    if goal[at].classes and not classes_of(word[:-1]):  # "kompetens"
        return False
    if word.endswith(("ens", "ets", "nas", "arnas", "ernas")):
        return True
    return bool(classes_of(word[:-1]))
