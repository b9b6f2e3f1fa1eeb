"""Perceptions and knowledge without a number: specific with somebody and one aspect (annotation guide 1)."""

from collections.abc import Iterator, Sequence

from malstyr.language.swedish.words import Token, word_parts, word_set
from malstyr.smart.claim import FUNCTION_WORDS, Claim, span_of
from malstyr.smart.direction import directions
from malstyr.smart.reading import SentenceReading
from malstyr.smart.sentence import GoalKind

_FEELINGS = word_parts(
    "stolthet engagemang glädje arbetsglädje trygghet delaktighet tillit tilltro förtroende gemenskap samhörighet "
    "trivsel motivation mening framtidstro tillhörighet lust hopp"
)


_KNOWN = frozenset(["känd", "kända", "känt"])
_BY_WHOM = frozenset(["av", "hos", "bland", "för"])
_PRONOUNS = word_set(
    "sin sitt sina sig att som med det den och vår vårt våra till för hela upplevda vilket vilka saker"
)


def perceived_in(reading: SentenceReading) -> Claim | None:
    """A perception or knowledge without a number: specific only with somebody and one aspect (guide 1)."""
    goal = reading.goal
    if any(word.text.startswith(("förutsättning", "möjlighet")) for word in goal[: _first_perceived(goal)]):
        return None
    somebodies = [word for word in goal if word.has("people")]
    for at, word in enumerate(goal):
        knows = word.has("know")
        spread = knows and directions(goal)  # "myndigheten ska öka kunskapen": not its own
        somebody = any(not (spread and one.has("organ")) for one in somebodies)
        if word.text in _KNOWN and any(one.text in _BY_WHOM for one in goal[at + 1 : at + 2]):
            return Claim("knowledge", True, False, False, "result", (span_of(word),))
        if not (knows or word.has("perceive")) or (knows and any(one.text.startswith("sprid") for one in goal)):
            continue
        if word.text.startswith("trygg") and not somebody:
            continue
        if word.has("value") and _praises(goal, at):
            continue
        if word.text.startswith(("trygghet", "trivsel")) and not directions(goal):
            continue
        if word.text.startswith(("bedöm", "förtroende", "stolt", "delaktig", "positiv")) and not somebody:
            continue
        aspect, whole = _aspect(goal, at)
        if aspect is not None and word.text in _PASSIVE:
            aspect = _perceived(goal[:at], aspect, word)
        if aspect is None and not whole:
            later = [one for one in goal[at + 1 :] if one.has("perceive", "know") and not one.has("value")]
            if later:
                continue
        specific = aspect is not None and (
            somebody or word.text.startswith(("nöjd", "kundnöjd", "känna", "känner", "uppleva", "upplevs"))
        )
        kind: GoalKind = "result" if specific else "direction"
        return Claim("knowledge" if knows else "perception", specific, False, False, kind, (span_of(word),))
    return None


def _praises(goal: Sequence[Token], at: int) -> bool:
    """ "en trygg trafikmiljö", "ett rymligt och tryggt boende": said of a thing, and felt by nobody."""
    thing = goal[at + 1] if at + 1 < len(goal) else None
    things = thing is not None and thing.has("construct", "deliverable")
    return things or (at > 0 and goal[at - 1].text in _ARTICLES)


_ARTICLES = frozenset(["en", "ett", "den", "det", "de"])
_PASSIVE = frozenset(["upplevs", "upplevas", "uppfattas", "anses", "känns", "kännas"])


def _perceived(before: Sequence[Token], otherwise: Token, verb: Token) -> Token | None:
    """What is perceived where the verb is passive: its subject, unless that is a whole."""
    wholes = ("whole",) if verb.text.startswith("känn") else ("whole", "organ")
    subject = [word for word in before if len(word.text) > _SHORTEST and not word.has("modal", "light", "universal")]
    return next((word for word in subject if not word.has(*wholes)), None) if subject else otherwise


_SHORTEST = 3
_DEFINITE = ("en", "én", "et", "na", "an")
_WHOLE_LIFE = ("vardag", "liv", "tillvaro", "samhäll", "framtid")


def _first_perceived(goal: Sequence[Token]) -> int:
    return next((at for at, word in enumerate(goal) if word.has("perceive", "know")), 0)


_GROWING = ("utveckling", "utvecklingen")


def _named_next(goal: Sequence[Token], at: int) -> bool:
    """ "utvecklingen av parken": of something named, and not of the whole."""
    return any(word.text in ("av", "i", "på") for word in goal[at + 1 : at + 2])


def _another_doing(goal: Sequence[Token], at: int) -> bool:
    """ "känna glädje och skapa minnen": from here on something else than what is perceived."""
    following = goal[at + 1] if at + 1 < len(goal) else goal[at]
    doing = following.has("deliver", "open", "service") and following.text.endswith("a")
    return goal[at].text in ("och", "samt") and doing


def _aspect(goal: Sequence[Token], at: int) -> tuple[Token | None, bool]:
    """What is perceived, concrete enough for one survey question; or None, and whether it is a whole life or job."""
    for place in _said_of(goal, at):
        word = goal[place]
        if word.text.startswith(_INFLUENCE):
            over_all = any(one.text.startswith(_WHOLE_LIFE) for one in goal[place + 1 : place + _PHRASE])
            return (None, True) if over_all else (word, False)
        if any(says_nothing(goal, place) for says_nothing in _NO_ASPECTS):
            continue
        if word.has("whole") or (word.text.endswith(_GROWING) and not _named_next(goal, place)):
            if tuple(one.text for one in goal[place + 1 : place + 3]) in _IN_MATTERS:
                continue  # "samhället i frågor"
            return None, True
        return word, False
    return None, False


_INFLUENCE = ("påverka", "inflytande")
_PHRASE = 5
_FURTHEST = 14
_LIKENED = (["som", "en"], ["som", "ett"])
_IN_MATTERS = frozenset([("i", "frågor"), ("i", "fråga"), ("när", "det")])
_TRANSITIVE = ("uppl", "uppfatt", "känna", "känner", "tyck", "anse", "vet")
"""Verbs right after which stands what is perceived."""
_OPENING = word_set("med i på av om till att för när vilka vilket vad hur som det kring under utomhus")
"""After others, what is perceived stands after one of these."""


def _said_of(goal: Sequence[Token], at: int) -> Iterator[int]:
    """Where the words stand that may tell what is perceived."""
    if [word.text for word in goal[at + 1 : at + 3]] in _LIKENED:
        return  # "kännas som en hand i ryggen"
    opened = goal[at].text.startswith(_TRANSITIVE)
    for place, word in enumerate(goal[at + 1 : at + _FURTHEST], at + 1):
        if _another_doing(goal, place):
            return
        opened = opened or word.text in _OPENING
        if opened and len(word.text) >= _SHORTEST and word.text not in _PRONOUNS:
            yield place


def _tells_how(goal: Sequence[Token], at: int) -> bool:
    """A value, a doing or a direction, and no thing."""
    named = goal[at].has("construct", "countable", "deliverable", "people", "whole")
    return not named and goal[at].has("value", "modal", "light", "nobody", "universal", "up", "down", "open", "service")


def _is_of_the_scale(goal: Sequence[Token], at: int) -> bool:
    """ "ligga på en hög nivå": how much of it, and no thing."""
    return goal[at].text in _SCALE


_SCALE = word_set("nivå nivån nivåer grad graden topp toppen")


def _owns(goal: Sequence[Token], at: int) -> bool:
    """Whose the next word is: "kommunens webbplats"."""
    following = goal[at + 1].text if at + 1 < len(goal) else ""
    return goal[at].text.endswith("s") and following[:1].isalpha()


def _is_felt(goal: Sequence[Token], at: int) -> bool:
    """A feeling, or a word that only joins others."""
    word = goal[at]
    joins = not word.classes and (len(word.text) <= _SHORTEST or word.text in FUNCTION_WORDS)
    return joins or word.text.startswith(_FEELINGS)


def _is_somewhere(goal: Sequence[Token], at: int) -> bool:
    """The name of a place: "att Värnamo är"."""
    name = not goal[at - 1].text.endswith("s") and not goal[at].classes and not goal[at].text.endswith(_DEFINITE)
    return name and any(one.text == "är" for one in goal[at + 1 : at + 2])


_NO_ASPECTS = (_tells_how, _is_of_the_scale, _owns, _is_felt, _is_somewhere)
"""Why a word after a perception is not what is perceived."""
