"""Numbers that are names and no quantities: laws, paragraphs, school years, ages, norms, roads, scales.

Read before ranges, rates and numbers (design 6).
"""

import re
from functools import cache

from malstyr.language.swedish.key_results import aims, stands
from malstyr.language.swedish.kinds_of_stretches import KindsOfStretches, StretchKind
from malstyr.language.swedish.words import word_set

_AGE = r"(?:år|års|månader|åring\w*|-åring\w*)"
_YEAR_AFTER_YEAR = "(?:" + "|".join(rf"{year}/{year + 1}\b" for year in range(2020, 2050)) + ")"
"""Years, while "2016/2102" is a directive."""
MASK_KINDS = KindsOfStretches(
    (
        StretchKind(
            word_set(": / kap §"),
            rf"\bsfs\s*\d{{4}}:\d+ | \b(?:eu|eg)?\s?\(?(?!{_YEAR_AFTER_YEAR})\d{{4}}[:/]\d+\)? | \d+\s*(?:kap\.?|§§?)(?:\s*\d+\s*§§?)? | §\s*\d+",
        ),
        StretchKind(
            word_set("agenda vision framtid målbild"),
            r"\b(?:agenda\s20[2-9]\d|(?:vision|framtid|målbild)\s20[2-9]\d(?!\s*ska))\b",
        ),
        StretchKind(
            frozenset([""]),  # whatever has a number
            r"\b(?:iso|en|ohsas|emas|fsc|euro|hvo|pm|covid|wcag|bbr|sam|isbn|dnr|mp|co|nox|rum|hus|nr|nummer|e)[ -]?(?!20[2-9]\d(?![\d.,:]\d))\d+(?:[.,:]\d+)*\b",
        ),
        StretchKind(
            word_set(
                "årskurs åk klass kapitel punkt mål sid bilaga tabell figur grad steg nivå fas kategori typ paragraf artikel linje väg zon etapp version grupp program alternativ"
            ),
            r"""\b(?:årskurs(?:erna|er)?|åk|klass|kapitel|punkt(?:erna)?|mål|målområde|målen|delmål|sida|sid\.?|bilaga|tabell|figur|grad|steg|nivå|fas|kategori|typ|paragraf|artikel|linje|(?:riks|läns|europa)?väg|zon|etapp|version|grupp|program|alternativ)
    \s\d{1,3}(?:\.\d+)*(?:\s?(?:,|-|och|till|eller|samt)\s?\d{1,3}(?:\.\d+)*)*(?!\s*(?:%|procent)|\d)\b""",
        ),
        StretchKind(
            word_set("anslag utgiftsområde prio"),
            r"\banslag(?:et|en)?\s\d+:\d+ | \b(?:anslagspost(?:en)?|utgiftsområde|prio(?:ritet)?)\s\d+(?:\s?(?:,|-|och)\s?\d+(?=\W))*(?!\s*(?:%|procent))\b",
        ),
        StretchKind(
            word_set("standard insta afs lgr lpfö gy bas din ss ieee ip rfc nis delår"),
            r"\b(?:standard(?:en)?\s(?!(?:till|senast|under|före|år|i)\b)\w+|insta|afs|lgr|lpfö|gy|bas|din|ss|ieee|ip|rfc|nis)[ -]?\d+\b | \bdelår(?:srapport(?:en)?)?\s?\d\b",
        ),
        StretchKind(
            word_set("år månader fyll"),
            rf"""\b\d+\s?-\s?\d+\s?-?\s?{_AGE}(?![^\W_]) | \b\d+-åring\w* | \b(?:fem|sex|sju|tio|femton|arton|tjugo)?-?åring\w*
    | \b(?:över|under|mellan|från|i\såldern|åldern|åldrarna|äldre\sän|yngre\sän|fyllda|fyllt|minst)\s\d+(?:\s?(?:-|och|till)\s?\d+)?\s
    års?\b(?=\s+(?:och|eller|som|ska|skall|med|i|bör|inom|har|är|,)\b) (?<!om\s)
    | \b\d+(?:\s?-\s?\d+)?\sår\s(?:och|eller)\s(?:äldre|yngre|däröver|uppåt|över)
    | \b(?:från|i|till|vid|åldern|åldrarna|barn|ungdomar|elever|unga|personer|invånare|kvinnor|män|vuxna|äldre|pojkar|flickor)\s\d+(?:\s?(?:-|och|till)\s?\d+)\sår\b(?:s\så?ålder)?
    | \b(?:personer|invånare\w*|barn|elever|äldre|unga|kvinnor|män|alla|medborgare|brukare|boende|ungdomar|vuxna|pensionärer)\s(?:över|under|från|i\såldern|äldre\sän|yngre\sän|som\s(?:har\s)?fyllt|som\sär)\s(?:\d+|ett|två|tre)\s?års?\b
    | \b[^\W_]+\sårs\sålder\b | \bupp\still\s\d+\sår\b | \bfyll(?:er|t|a)\s\d\d\b(?!\s?(?:%|procent|år\b))""",
        ),
        StretchKind(
            word_set("fastighet tomt kvarter"),
            r"\b(?:fastighet|tomt|kvarter)\w*\s[^\W\d]+\s\d{1,3}(?: :\d{1,3}\b | (?=\s*(?:[.,;]|$)|\s(?:ska|skall|senast|under|före)\b))",
        ),
        StretchKind(
            frozenset(["-"]),
            r"\b\d+-(?!åring|års?\b|tal|procentig)[^\W\d]{4,}",
        ),
        StretchKind(
            word_set("mellan"),
            r"\b(?:ungdomar|unga|personer|barn|elever|kvinnor|män|invånare|vuxna|alla)\s(?:i\såldern\s|i\såldrarna\s)?mellan\s\d+\soch\s\d+\b(?!\s?(?:%|procent))",
        ),
        StretchKind(
            word_set("år åld"),
            r"""\bsom\s(?:har\s)?fyllt\s\w+\sår | (?<=[rnea])\s(?:över|under|från)\s(?:1[5-9]|[6-9]\d)\sår\b
    | \båld(?:ern|rarna)\s\d+(?:\s?(?:-|och|till)\s?\d+)?""",
        ),
        StretchKind(
            word_set("dag öppet klockan"),
            r"\b(?:vardagar|helgfria\svardagar|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar)?|dagligen|öppet|öppettid\w*|mellan\sklockan)\s\d{1,2}(?:[.:]\d\d)?\s?(?:-|till|och)\s?\d{1,2}(?:[.:]\d\d)?\b(?!\s?(?:%|procent))",
        ),
        StretchKind(
            word_set("skala"),
            r"\b(?:på|i|enligt|med)?\s?(?:en|den)\s(?:skala|skalan)\s(?:från\s|mellan\s)?\w+\s?(?:-|till|och)\s?\w+",
        ),
        StretchKind(
            word_set("("),
            r"(?<=\()(?:\w{1,20}\s)?\d{1,3}\s?-\s?\d{1,3}(?=\))",
        ),
        StretchKind(
            word_set("skala"),
            r"\b(?:skalan?|skala)\s(?:från\s|mellan\s)?\d+\s?(?:-|till|och)\s?\d+ | \b(?:betygs)?skala\s1-\d+ | \b\w+gradiga?\s(?:\w+\s)?skala\w*",
        ),
        StretchKind(
            word_set("gradig av"),
            r"(?<=\d)\s(?:på\sen\s\w+gradig\s(?:skala)?) | (?<=\d)\sav\s\d+(?:\smöjliga\w*)?(?!\s?[%\w])",
        ),
        StretchKind(
            word_set("kl"),
            r"\b(?:klockan|kl\.?)\s(?:\d+|[^\W\d]+)(?:[.:]\d\d)?(?:\s?(?:-|till|och)\s?\d+(?:[.:]\d\d)?)?",
        ),
        StretchKind(
            word_set("/ 112 1177 113 windows office android exchange sharepoint autocad sql tal"),
            r"\b[1-9]0/[1-9]0\b | \b(?:112|1177)-\w+ | (?:samtal\w*|\bring\w*)\s(?:till\s)?(?:112|1177|113\s13)\b | \b(?:(?:windows|exchange|sql)(?:\sserver)?|office|android|sharepoint|autocad)\s\d+\b | \b(?!20[2-9]0-?talet)\d{4}-?tal\w*",
        ),
        StretchKind(
            word_set("kap §"),
            r"\b\d+\s?kap\b\.? | §+\s?\d+ | \b\d+\s?§",
        ),
        StretchKind(
            word_set("per"),
            r"\bper\s(?:\d[\d ]*|tusen|hundra\s?tusen|hundra)\s?(?:invånare|anställda|elever|personer|barn|medborgare|kommuninvånare|vårddagar|vårdtillfällen|födda|medarbetare|boende)?",
        ),
        StretchKind(
            word_set("enligt"),
            r"\benligt\s\d{4}\sårs\s\w*(?:plan|program|strategi|lag|avtal|överenskommelse|beslut|policy|riktlinjer)(?:en|et|na)?\b",
        ),
        StretchKind(
            word_set("290 21"),
            r"\b(?:landets|sveriges|av|bland|rikets)\s290\s(?:kommuner\w*)? | \b(?:landets|sveriges)\s21\s(?:regioner\w*)?",
        ),
        StretchKind(
            word_set("varje 24 dygnet dagar"),
            r"\bden\s(?:\d+:?[ea]|första|femte|tionde|femtonde|sista)\s(?=(?:i\s)?varje\b) | \b24/7\b | \b24\stimmar\som\sdygnet | \bdygnets\s24\stimmar | \bdygnet\srunt | \b(?:alla|årets|veckans)\s(?:365|7|sju)\sdagar\w*(?:\si\sveckan)?",
            word_set("den 24 dygnet dagar"),
        ),
        StretchKind(
            word_set("anställda medarbetare invånare"),
            r"\b(?:mer|fler)\sän\s\w+\sanställda | \bmed\s(?:minst|fler\sän|färre\sän|högst|upp\still)\s\d+\s(?:anställda|medarbetare|invånare)",
        ),
    )
)


@cache
def _hints() -> re.Pattern[str]:
    """What every mask holds something of."""
    return re.compile(r"\d|åring|skala|dygnet|\bper |anställda|klockan")


def masks(text: str) -> list[tuple[int, int]]:
    """Stretches of a plain text whose numbers are no quantities."""
    if not _hints().search(text):
        return []
    found = [match.span() for _, match in MASK_KINDS.leftmost(text)]
    aimed = set(aims(text)) if found and stands(text) else ()
    return [(start, end) for start, end in found if not any(start < aim < end for aim in aimed)]
