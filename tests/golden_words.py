"""What Swedish text for people never holds, each with a text that does: rules that golden files are read by."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import NamedTuple

from malstyr.language.words import OWN_WORDS

UNITS = "%|‰|tkr|kkr|kr|mnkr|mkr|mdkr"
_WORD = re.compile(r"[^\W\d_]+")
_HYPHENED = re.compile(r"[^\W\d_]\w*(?:-\w+)+")
_UNSEEN = re.compile(r"<(style|script)\b.*?</\1>", re.DOTALL)
_PICTURE = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_LINK = re.compile(r"\]\(#[^)]*\)")
_ESCAPED = re.compile(r"\\(?=[^\w\s])")


class WordRule(NamedTuple):
    """A fault of language, and the shortest text that has it."""

    pattern: str
    example: str


RULES = {
    "ej": WordRule(r"(?<![-\w])[Ee]j(?![-\w])", "Målet är ej uppfyllt."),
    "double negation": WordRule(r"\b[Ii]nget (?:ej|inte)\b", "inget inte uppfyllt"),
    "one of several": WordRule(
        r"\b1 \S* ?(?:delvis |inte |hittills )?(?:uppfyllda|mätta|osäkra)\b", "1 delvis uppfyllda"
    ),
    "figure for a word": WordRule(
        r"(?<!av )(?<![\w.,–−/-])(?:[1-9]|1[0-2]) (?:[^\w\s] )?uppfyll(?:t|da)\b", "Av målen är 1 uppfyllt."
    ),
    "several as one": WordRule(
        r"(?<!av )(?<![\w.,–−/-])(?:[2-9]|[1-9]\d) (?:[^\w\s] )?(?:delvis |inte |hittills )?"
        r"(?:uppfyllt|mätt|osäkert)\b(?! \d)",
        "Av dem är 2 inte uppfyllt.",
    ),
    "hyphen for dash": WordRule(r"(?<=\S) - (?=\S)", "Målet - som är nytt"),
    "hyphen in a range": WordRule(r"(?<![\w./:-])[1-9]\d{0,3}-[1-9]\d{0,3}(?![\w-])", "åren 2013-2015"),
    "hyphen for minus": WordRule(r"(?<=[ (])-\d", "avvikelsen -0,5"),
    "soft space before a unit": WordRule(rf"\d (?:{UNITS})(?!\w)", "75 %"),
    "soft space beside §": WordRule(r"§ \d|\d §", "beslut § 12"),
    "soft space in a number": WordRule(r"(?<![\w.,])[1-9]\d{0,2} \d{3}(?![\w])", "18 000 invånare"),
    "sign of a file": WordRule(r"(?m)(?:^|[\s|])\.{1,2}(?=$|[\s|])", "Kost | .. |"),
    "key of a file": WordRule(r"\b\w+_\w+\b", "Kravet är at_least 5."),
    "doubled space": WordRule(r"(?<=\S)  +(?=\S)", "Målet  är nått."),
    "doubled stop": WordRule(r"(?<!\.)\.\.(?!\.)|,,|;;", "Målet är nått.."),
    "label repeated": WordRule(
        r"(?m)(?<![\w ])([^\W\d_][^:|\n*]{1,60}):\**\s+\1(?=[.;|*\s]*$)", "**Vision 2020:** Vision 2020"
    ),
    "day of a file": WordRule(r"(?:[Ss]enast|kommer|klart?|från|Läget) \d{4}-\d\d-\d\d", "senast 2014-05-31"),
    "English word": WordRule("(?!)", "Målet is met"),
}


def faults(text: str, ids: frozenset[str] = frozenset()) -> Iterator[tuple[str, str]]:
    """Every fault with what stands around it; ``ids`` are those that something with a name has."""
    for name, rule in RULES.items():
        for found in re.finditer(rule.pattern, text):
            yield name, text[max(0, found.start() - 30) : found.end() + 30]
    for found in _WORD.finditer(text):
        if found[0].lower() in ENGLISH:
            yield "English word", text[max(0, found.start() - 30) : found.end() + 30]
    for found in _HYPHENED.finditer(text):
        if found[0] in ids:
            yield "id for a name", text[max(0, found.start() - 30) : found.end() + 30]


def seen(file: Path) -> str:
    """What a reader sees of a golden file: of a page its texts, each on a line, of Markdown without its marks."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".html":
        pieces = unescape(_TAG.sub("\n", _PICTURE.sub("•", _UNSEEN.sub("", text)))).split("\n")
        return "\n".join(piece.strip(" ") for piece in pieces)
    return _ESCAPED.sub("", _TAG.sub("", _LINK.sub("]", text)))


def words_of(texts: Iterator[str] | list[str]) -> frozenset[str]:
    return frozenset(word.lower() for text in texts for word in _WORD.findall(text))


HOMOGRAPHS = words_of(
    ["an and at be device information it management or person personal problem process service start ten total up"]
)
"""Words that are Swedish too, or of a name that people gave."""
ENGLISH = words_of([*OWN_WORDS["en"].values()]) - words_of([*OWN_WORDS["sv"].values()]) - HOMOGRAPHS
"""Words that only the English catalogue has."""
