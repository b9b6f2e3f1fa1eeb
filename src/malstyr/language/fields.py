"""Fields of public work, each with the beginnings of words that speak of it: sick leave is of staff, marks of teaching.

A measure and its goal are about the same thing where they speak of one field, though they have no word in common.
"""

from __future__ import annotations

from functools import cache

from malstyr.language.likeness import STEM

_FIELDS = (
    "kvinn män jämställ jämlik lika flick pojk diskriminer könsför heltid lönegap",
    "elev skol utbildn lär kunskap lektion gymnas undervis pedagog läsning betyg examen behörig meritvärd förskol studi bildning",
    "medarbetar sjukfrånvar frisknärvar personal chef arbetsgivar arbetsbelast arbetsmilj arbetsplats anställ heltid bemanning ledarskap kompetens vikari",
    "budget kostnad ekonom solidi skuld skatt finans invester kron prognos avvik resultat likvid intäkt hushålln",
    "klimat utsläpp koldioxid avfall fossil energi milj ekolog natur återvinn matsvinn solel bilres tjänsteres resor vatten luft",
    "brott trygg otrygg våld skadegör polis brand olyck räddning kris säker insatstid krisberedskap",
    "facebook webb kommunik inform sociala medier följare nyhetsbrev",
    "process rutin styr kontroll kvalitet förbättr uppföljn avvik effektiv frigjor digitaliser",
    "invånar befolkn inflytt attraktiv bostad bostäd flyttnetto livsmilj",
    "företag näring nystart arbetslös jobb sysselsätt självförsörj försörjn arbetsmarkn",
    "äldre omsorg brukar hemtjänst vård patient väntetid hemsjuk boende anhörig hälsa sjukdom läkar",
    "svar väntetid handlägg service tillgäng bemöt telefon e-post öppet bygglov ärend",
    "delaktig demokrati valdeltag inflytand medborg dialog insyn",
    "bibliotek kultur muse teater fritid idrott förening utlån evenemang besök simhall",
    "buss tåg kollektivtrafik cykel resand punktlig väg gata trafik hållplats",
    "barn ungdom unga familj förskol fritidsgård orosanmäl placering",
    "brandskydd brandsyn sba",
)


@cache
def _beginnings() -> tuple[tuple[str, int], ...]:
    return tuple((begin, at) for at, field in enumerate(_FIELDS) for begin in field.split())


@cache
def _fields(stem: str) -> frozenset[int]:
    return frozenset(
        at for begin, at in _beginnings() if stem.startswith(begin) or (len(begin) > STEM and begin in stem)
    )


def share_a_field(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two texts, by their stems, speak of some field both."""
    of_one = {field for stem in one for field in _fields(stem)}
    return any(not of_one.isdisjoint(_fields(stem)) for stem in other)
