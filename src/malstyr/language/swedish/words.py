"""Words of a text and the classes each belongs to, by the tables of ``things``, ``doings`` and ``vague``."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from malstyr.language.swedish.inflection import forms

_COMPOUNDING = frozenset({"countable", "construct", "deliverable", "people", "own", "organ", "score"})
_DOING = frozenset({"deliver"})
_ENDINGS_OF_STATES = (
    "certifierad",
    "certifierade",
    "certifierat",
    "neutral",
    "neutralt",
    "neutrala",
    "märkta",
    "märkt",
    *(joint + form for joint in "dgst" for form in ("klar", "klart", "klara")),  # "driftklar", but not "artiklar"
    "driven",
    "drivet",
    "drivna",
    "bokförd",
    "bokförda",
    "deklarerad",
    "deklarerade",
    "godkänd",
    "godkända",
    "nollutsläpp",
)
_MAKING_SO = tuple(joint + form for joint in ("dlig", "nlig", "glig") for form in ("göra", "gör", "göras", "görs"))
"""Of doings without end: "tydliggöra", "åskådliggöras"; "färdiggöra" has one."""
_VALUE_ENDINGS = (
    "vänlig", "vänligt", "vänliga", "säker", "säkert", "säkra", "orienterad", "orienterat", "orienterade", "inriktad",
    "inriktat", "inriktade", "fokuserad", "fokuserat", "fokuserade", "centrerad", "centrerat", "centrerade", "medveten", "medvetet", "medvetna", "kraftig", "kraftiga", "kraftigt", "fylld", "fyllda",
    "smart", "smarta", "mässig", "mässigt", "mässiga",
)  # fmt: skip
_BASED = ("baserad", "baserat", "baserade", "präglad", "präglat", "präglade")
"""Of a construct only praise: "tillitsbaserad"; of a thing a fact: "webbaserad"."""
_PARTICIPLES = ("ad", "ade", "at", "d", "da", "t", "ta", "ande", "ende")
"""Compounds and derivations that only praise: "trafiksäkra", "välgrundade"."""
_SHORTEST = 4
_JOINT = "s"
"""Between the parts of a compound, so that what follows may be short: "ungdomsråd"."""
_DOINGS = ("ar", "as", "ats", "ade", "ad", "at", "ads", "ls", "gs")
"""Forms of doings that are looked up as the last part of a compound: "riskklassade", "delredovisar"; so is the infinitive."""
_CONSTRUCT_ENDINGS = ("het", "heten", "heter", "skap", "skapet", "tänk", "tänket", "tänkande", "tänkandet")
_NONE: frozenset[str] = frozenset()
_FELT = ("glädje", "dröm", "hjärte", "själs", "känslo", "kärleks", "lycko")
"""Compounds of no other class that begin with what is felt: "glädjeämnen", "hjärtefråga"."""
_LIFE = frozenset({"life"})
_VERBAL = frozenset({"open", "deliver", "service", "light", "up", "down"})
_OVERRULED = {**dict.fromkeys(_VERBAL, _VERBAL), "deliverable": frozenset({"value"})}
"""A verb and its particle are another verb: "öppna upp" has no end, "öppna" has; and "öppet hus" is no praise."""
_PASSIVE = frozenset({"open", "deliver", "service"})
"""What a verb of which a table says only the active form gives to its passive."""
_PARTICLES = frozenset(["av", "bort", "fram", "in", "ned", "om", "till", "under", "upp", "ut", "över"])
"""What a verb may be parted from: "handla upp" of "upphandla"."""
_DONE = frozenset({"deliver", "state"})
"""What a word that names somebody is not read as: "de anställda"."""

TOKEN = (
    r"\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*"
    r"|[^\W\d](?:\w|[-:&](?=\w))*(?:-(?=,? (?:och|eller|samt|[^\W\d]+-,? (?:och|eller|samt))\b))?|\S"
)
"""A number, a word, or a sign. The first part of "gång- och cykelväg" keeps its hyphen, and is no word of its own."""


class Token:
    """One word, number or sign of a plain text, with the classes it belongs to."""

    __slots__ = ("classes", "end", "phrase_end", "start", "text")

    def __init__(self, text: str, start: int, end: int, classes: frozenset[str], phrase_end: int = 0) -> None:
        self.text, self.start, self.end, self.classes = text, start, end, classes
        self.phrase_end = phrase_end or end
        """Where the longest phrase of the tables ends that begins with the word: "vid behov"."""

    def has(self, *names: str) -> bool:
        return not self.classes.isdisjoint(names)


def word_set(text: str) -> frozenset[str]:
    """A set of words written with spaces between them."""
    return frozenset(text.split())


def word_parts(text: str) -> tuple[str, ...]:
    """Stems or endings written with spaces between them, as ``str.startswith`` and ``endswith`` take them."""
    return tuple(text.split())


def with_next(words: Sequence[Token]) -> Iterator[tuple[Token, Token | None]]:
    """Each word with the one after it, the last with None."""
    return zip(words, (*words[1:], None), strict=False)


@cache
def _token() -> re.Pattern[str]:
    return re.compile(TOKEN)


@cache
def lexicon() -> tuple[dict[str, frozenset[str]], dict[str, tuple[tuple[str, ...], ...]]]:
    """Classes of a word, and phrases of several words by their first, the longest last, which overrules."""
    from malstyr.language.swedish import doings, things, vague

    single: dict[str, frozenset[str]] = {}
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for tables in (things.TABLES, doings.TABLES, vague.TABLES):
        for name, table in tables.items():
            alone = frozenset((name,))
            for entry in table.split():
                if entry.endswith("_"):
                    continue
                for form in forms(entry):
                    if " " in form:
                        first, *rest = form.split(" ")
                        phrases.setdefault(first, []).append((name, *rest))
                    else:
                        single[form] = single[form] | alone if form in single else alone
    return single, {first: tuple(sorted(rest, key=len)) for first, rest in phrases.items()}


def _given_to_compounds(part: str, classes: frozenset[str]) -> frozenset[str]:
    """What a thing or a doing gives to compounds that end with it."""
    verbal = part.endswith(_DOINGS) or (part.endswith("a") and part + "r" in lexicon()[0])
    doing = len(part) > _SHORTEST + 1 and verbal
    return classes & (_COMPOUNDING | _DOING if doing else _COMPOUNDING)


@cache
def classes_of(word: str) -> frozenset[str]:
    """Classes of one word: its own, else those of the longest known last part of the compound, which a table may hold as
    such alone: "-dörr" is a thing, while many doors are opened in speech."""
    single, _ = lexicon()
    own = single.get(word)
    if own is not None:
        return own - _DONE if "people" in own else own
    for start in range(2, min(len(word), 40) - _SHORTEST + 2):
        part = word[start:].lstrip("-")
        known = (single.get("-" + part) if start > 2 else None) or single.get(part)
        if known is None or (len(part) < _SHORTEST and word[start - 1] != _JOINT):
            continue
        given = _given_to_compounds(part, known)
        if given:
            return given
    return _by_ending(word)


def _by_ending(word: str) -> frozenset[str]:
    """What the ending of a word that no table holds tells of it."""
    single, _ = lexicon()
    if word.endswith("as") and word[:-1] + "r" in single:  # "källsorteras" of "källsortera, källsorterar"
        return single.get(word[:-1], _NONE) & _PASSIVE
    for endings, name in ((_ENDINGS_OF_STATES, "state"), (_MAKING_SO, "open")):
        if word.endswith(endings):
            return frozenset({name})
    praised = word.startswith("väl") and word.endswith(_PARTICIPLES) and not word.startswith("välfärd")
    if praised or word.endswith(_VALUE_ENDINGS):
        return frozenset({"value"})
    based = word.removesuffix(next(filter(word.endswith, _BASED), "")).removesuffix("s")
    if len(based) + _SHORTEST < len(word) and "construct" in classes_of(based):
        return frozenset({"value"})
    if word.endswith(_CONSTRUCT_ENDINGS) and len(word) > 6:
        return frozenset({"construct"})
    return _LIFE if word.startswith(_FELT) else _NONE


def phrases_of(first: str) -> tuple[tuple[str, ...], ...]:
    """The phrases of the tables that begin with a word: a class, and the words that follow."""
    return lexicon()[1].get(first, ())


def tokens(text: str) -> list[Token]:
    """The words of a plain text. A phrase of the tables gives its class to its first word; "söka -bidrag" is to seek
    whatever ends so."""
    made = [
        Token(said := match[0], match.start(), match.end(), classes_of(said) if said[0].isalpha() else _NONE)
        for match in _token().finditer(text)
    ]
    phrases = lexicon()[1]
    for at, (word, after) in enumerate(pairwise(made)):
        if not word.classes and after.text in _PARTICLES:
            word.classes = classes_of(after.text + word.text) & _DOING
        for name, second, *rest in phrases.get(word.text, ()):
            if second == after.text or (second[0] == "-" and after.text.endswith(second[1:])):
                last = made[at + 1 : at + 2 + len(rest)]
                if [one.text for one in last[1:]] == rest:
                    word.classes = (word.classes - _OVERRULED.get(name, _NONE)) | {name}
                    word.phrase_end = max(word.phrase_end, last[-1].end)
    return made
