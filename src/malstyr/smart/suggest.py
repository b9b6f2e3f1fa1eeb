"""A rewrite of the very goal, with visible placeholders where nothing is known.

The goal's own words and figures stay, but for a hedge that alone takes its promise away; what is missing is put in after
them, and before a note of who answers. A text that still holds a placeholder is never a SMARTA goal.
"""

import re
from collections.abc import Sequence
from itertools import dropwhile, islice

from malstyr.language.swedish.words import Token
from malstyr.smart.claim import Claim
from malstyr.smart.direction import HOW_MANY, directions, is_slowed
from malstyr.smart.reading import SentenceReading, read_sentence
from malstyr.smart.strongest import claim
from malstyr.smart.verb import main_verb

PLACEHOLDER = re.compile("‹[^‹›]*›")
_ENDED = r"[\s.!?;:,…]*"
_DOCUMENT = re.compile(r"(?:plan|program|policy|strategi|riktlinje|rutin|handlingsplan|reglemente)[a-zåäö]{0,5}$")
_THERE = frozenset(["finnas", "finns", "ha", "har"])
_STANDING = frozenset(["state", "unchanged", "universal", "service", "benchmark", "instrument", "no-worse"])
"""What is to be so, and not to come about: it has a year, and no last day."""
_DENIED = r"\b(?:ing(?:en|et|a)|inte|aldrig)\b"
_LIMIT = re.compile(
    r"\binte (?:översti|understi|överskri|underskri)|^ing(?:en|et|a)\b"
    rf"|{_DENIED}(?:(?!{_DENIED}).)* (?:mer|fler|längre|högre|större|mindre|färre|lägre|kortare) än\b"
)
"""Kept within all the time, as a promise to answer "inom två minuter" is: neither has a last day."""
_ALL = r"(?i)\b(alla)\b"
_SHARE_OF_NOBODY = r"(\d\s?(?:%|procent))(?=\s(?:ska|skall|är)\b)"


def suggest(text: str, reading: SentenceReading, made: Claim, bound: bool) -> str | None:
    """The goal with what it lacks; None for a text without words."""
    if not re.search(r"\w", text):
        return None
    promised = _without_hedge(text, reading, made)
    if promised is not None:
        text, reading = promised, read_sentence(promised)
        made = claim(reading)
    end = reading.plain.span(0, len(reading.text))[1]
    base, tail = text[:end], text[end:].rstrip()
    if tail and re.fullmatch(_ENDED, tail):
        tail = tail.strip() if tail.strip() in (".", "!", "?") else "."
    changed = base if made.specific or not made.level else _with_object(base, made)
    when = "" if bound else _when(reading, made)
    return changed + _how_much(reading, made) + when + tail


def _without_hedge(text: str, reading: SentenceReading, made: Claim) -> str | None:
    """ "planen ska revideras vid behov" without its hedge, where a promise is left."""
    hedges = {word.start for word in reading.words if word.has("hedge")}
    if made.level or made.name == "peers" or not made.places or not all(at in hedges for at, _ in made.places):
        return None
    said = reading.text[made.places[0][0] : made.places[-1][1]]
    utmost = _UTMOST.match(said) is not None and bool(directions(reading.goal))
    if reading.words[0].start in hedges or said.endswith(_LEADING) or (len(made.places) > 1 and not utmost):
        return None
    start, end = reading.plain.span(made.places[0][0], made.places[-1][1])
    left = text[:start].rstrip() + text[end:]
    kept = claim(read_sentence(left))
    return left if kept.measurable and not kept.unsure else None


_UTMOST = re.compile(r"så \w+ som möjligt$")
"""A hedge of several words, without which "minska" says as much, and "hållas" nothing."""
_LEADING = (" av", " som", " är")
"""What a hedge ends with that says more: "i mån av tid"."""


def _how_much(reading: SentenceReading, made: Claim) -> str:
    """The level that is lacking: a least or a most by the direction; both where nothing tells which."""
    if made.level or _document_alone(reading, made) is not None:
        return ""
    if made.measurable:
        if made.direction is not None and is_slowed(reading.goal, made.direction):
            return ""
        if made.direction is None or made.name != "no-worse":
            more = made.direction.word.text if made.direction is not None else ""
            return f", minst ‹målvärde› {more}" if more in HOW_MANY else ", med minst ‹målvärde›"
        return ", högst ‹målvärde›" if made.direction.up else ", minst ‹målvärde›"
    if any(word.text.endswith(_RANKINGS) for word in reading.goal):
        return ", mätt som plats: högst ‹målvärde›"
    ways = [made.direction] if made.direction is not None else directions(reading.goal)
    up = {way.up is not way.negated for way in ways} or {one.text.startswith("h") for one in _level_words(reading)}
    bounds = "‹minst eller högst›" if len(up) != 1 else "minst" if up.pop() else "högst"
    return f", mätt som ‹mått›: {bounds} ‹målvärde›"


_RANKINGS = ("ranking", "rankingen", "rankning", "rankningen")
"""In these a place is better the lower its number."""


def _level_words(reading: SentenceReading) -> Sequence[Token]:
    """ "ligga på en låg nivå", "hög sjukfrånvaro": which way, without how much."""
    return [word for word in reading.goal if word.text in _HIGH_OR_LOW]


_HIGH_OR_LOW = frozenset(["hög", "högt", "höga", "låg", "lågt", "låga"])


def _document_alone(reading: SentenceReading, made: Claim) -> Token | None:
    """ "Plan för klimatanpassning": a document without a verb, which is to be there."""
    if made.measurable or main_verb(reading) is not None or any(word.has("light") for word in reading.goal):
        return None
    named = dropwhile(lambda one: one.text in _A_NEW, reading.goal)
    return next((one for one in islice(named, 1) if one.has("deliverable") and _DOCUMENT.search(one.text)), None)


_A_NEW = frozenset(["en", "ett", "ny", "nytt", "nya"])


def _when(reading: SentenceReading, made: Claim) -> str:
    """By when what is made is there; in which year what is to be so, or is done again and again, is so."""
    document = next((word for word in reading.goal if word.has("deliverable") and _DOCUMENT.search(word.text)), None)
    there = made.name == "deliverable" and any(word.text in _THERE for word in reading.goal)
    alone = _document_alone(reading, made)
    if document is not None and (document is alone or (there and not document.text.endswith(_KNOWN))):
        return f", {_adopted(reading, document)} senast ‹år›"
    if any(word.text in _AT_THE_TIME for word in reading.words):
        return ", från och med ‹år›"
    endless = any(
        time.kind == "continuous" and not reading.text.startswith(_LATER, time.start) for time in reading.times
    )
    ends_in_a_year = (
        reading.text.endswith("år") and " inom " not in reading.text
    )  # "jämfört med föregående år under 2026" says another thing
    leads = any(one.lead for one in made.quantities) or any(one.kind == "lead" for one in reading.times)
    stands = (leads or _is_a_level(reading, made)) and not _compares(reading)
    slowed = made.direction is not None and is_slowed(reading.goal, made.direction)
    kept = made.name in _STANDING or stands or slowed or _held(reading.goal) or _LIMIT.search(reading.text) is not None
    return " under ‹år›" if not ends_in_a_year and (endless or kept) else " senast ‹år›"


_LATER = ("på ", "i framtiden", "framöver", "långsiktig", "snarast")
"""Some time, and not all the time."""
_AT_THE_TIME = frozenset(["när", "innan", "tills"])
"""Of a clause that says when, after which a year would be of that: "när de lämnar skolan under 2026"."""


def _held(goal: Sequence[Token]) -> bool:
    """ "mötena ska hållas": several times, and so in a year, while one meeting is held by then, and all measures taken."""
    events = [word.text for word in goal if word.has("own") and word.text.endswith(_MANY)]
    held = any(word.text in ("hålls", "hållas") for word in goal)
    carried_out = any(word.text in ("genomförs", "genomföras") for word in goal)
    return bool(events) and (held or (carried_out and not events[0].endswith("na")))


_MANY = ("ar", "er", "or", "möten", "na")
_KNOWN = ("met", "planen", "policyn", "strategin", "rna", "rutinen", "reglementet")
"""Ends of a document that is there already."""


def _compares(reading: SentenceReading) -> bool:
    """ "minska till 12 dagar" comes about; "äldre än tre månader under 2026" is read as older than in 2026."""
    return bool(directions(reading.goal)) or " än " in reading.text


def _is_a_level(reading: SentenceReading, made: Claim) -> bool:
    """ "ska vara minst 92 procent": how things are to stand, and nothing that is done or reached once."""
    main = main_verb(reading)
    done = main is not None and (main.text in _REACHED or main.has("deliver") or not main.classes)
    return made.kind == "result" and not done and {one.kind for one in reading.quantities} == {"level"}


_REACHED = frozenset(["nå", "når", "nås", "uppnå", "uppnår", "uppnås", "bli", "blir", "få", "får"])


def _adopted(reading: SentenceReading, document: Token) -> str:
    """ "antagen" as the document asks: en plan, ett program, planer."""
    if document.text.endswith(("er", "ar", "or", "rna", "erna")):
        return "antagna"
    before = reading.goal[: reading.goal.index(document)]
    neuter = any(word.text in ("ett", "det") for word in before[-3:]) or document.text.endswith(("et", "program"))
    return "antaget" if neuter else "antagen"


def _with_object(base: str, made: Claim) -> str:
    if made.name == "universal":
        return re.sub(_ALL, r"\1 ‹vilka›", base, count=1)
    if re.search(_SHARE_OF_NOBODY, base):
        return re.sub(_SHARE_OF_NOBODY, r"\1 av ‹vilka›", base)
    return f"{base} för ‹vilka eller vad›"
