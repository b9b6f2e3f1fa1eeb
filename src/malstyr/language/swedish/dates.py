"""Dates, years, periods, tertials, seasons, mandate periods, frequencies, baselines and lead times.

A time is a *deadline* (an end the text names), a *period* that is bounded and has no date in the text, a *frequency*
of the calendar, a *baseline* (what is compared with), a *lead* time (a level, never a deadline) or *continuous*.
Source: annotation guide 4 and 7; design 6 (order of the grammar, phrases that fooled a first one).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeAlias

from malstyr.language.swedish.kinds_of_stretches import KindsOfStretches, StretchKind
from malstyr.language.swedish.numbers import word_number
from malstyr.language.swedish.words import classes_of, word_set

_FIRST_DEADLINE = 2000
"""A lone year before this only says which things are meant: "byggda före 1980"."""

_MONTHS = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
]
_MONTH = "(?:januari|jan|februari|feb|mars|april|apr|maj|juni|jun|juli|jul|augusti|aug|september|sept|sep|oktober|okt|november|nov|december|dec)"
_YEAR = r"(?:19[5-9]\d|20\d\d|2100)"
_MONTHS_BEGUN = frozenset(month[:3] for month in _MONTHS)
_CENTURIES = word_set("19 20 2100")
"""What every year holds one of."""
_QUARTERS = frozenset(f"{letter}{space}{n}" for letter in "qth" for space in ("", " ") for n in "1234")
_SHORT_YEAR = r"[2-4]\d(?![\d%]|[.,]\d|[ ]?(?:%|procent))"
_NUMBER = r"(?:\d+(?:[ ]?-[ ]?\d+)?|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|fjorton|femton|tjugo|tjugofyra|trettio|några|ett[ ]par)"
_UNIT_OF_TIME = r"(?:minut(?:er)?|min\.?|timm(?:e|ar)|tim\.?|sekunder|dygn|(?:arbets|vardags?|kalender|bank)?dag(?:ar)?|vardagar|vecka|veckor|månad(?:er)?|år|kvartal)"
_BETWEEN = r"(?:[ ](?:i|på|under|hösten|våren))?(?:[ ](?:(?!under\b|hösten\b|våren\b|ska\b|skall\b|till\b|senast\b|minst\b|högst\b|före\b|vara\b|har\b|\w*snitt|riket|genomsnitt|länet|landet)[^\W\d]+)){0,4}"


class Time:
    """A stretch that speaks of time. ``value`` is a year, an ISO date, ``yearly`` or empty; ``since`` is the first
    year of a period of years."""

    __slots__ = ("end", "kind", "since", "start", "value")

    def __init__(self, kind: str, value: str, start: int, end: int, since: str = "") -> None:
        self.kind, self.value, self.start, self.end, self.since = kind, value, start, end, since


def times(text: str) -> list[Time]:
    """Everything in a plain text that speaks of time, in order."""
    made = (TIME_KINDS[kind](text, match) for kind, match in _TIMES.leftmost(text))
    return [time for time in made if time is not None]


def _always(kind: str, value: str = "") -> _Maker:
    return lambda text, match: Time(kind, value, *match.span())


def _date_written(text: str, match: re.Match[str]) -> Time:
    return Time("deadline", match.group(), *match.span())


def _basis(text: str, match: re.Match[str]) -> Time:
    year = next(filter(None, match.group("b1", "b2", "b3", "b4", "b5", "b6")))
    return Time("baseline", year, *match.span())


def _day(text: str, match: re.Match[str]) -> Time:
    return Time("deadline", _date(match["dy"], _month(match["dm"]), int(match["dd"])), *match.span())


def _month(name: str) -> int:
    return next(at for at, month in enumerate(_MONTHS, 1) if month.startswith(name[:3]))


def _slash(text: str, match: re.Match[str]) -> Time | None:
    year: str | None = match["sy"]
    if text.startswith(" av ", match.end()):
        return None  # "minska till 1/3 av nivån"
    if year is None and not re.search(r"(?:senast|före|den|till|innan|per|från|efter)\s$", text[: match.start()]):
        return None
    if year is not None and len(year) < 4:
        year = "20" + year
    return Time("deadline", _date(year, int(match["sm"]), int(match["sd"])), *match.span())


def _short(text: str, match: re.Match[str]) -> Time:
    """A year in two digits: "dec -26", "ht26"."""
    return Time("deadline", "20" + match["short"], *match.span())


def _digits(text: str, match: re.Match[str]) -> Time:
    """A day in digits alone: "20261231", "31.12.2026", "26-12-31"; or a month: "06/2026"."""
    if match["year"] is not None:
        return Time("deadline", match["year"], *match.span())
    for year, month, day in (("cy", "cm", "cd"), ("dy", "dm", "dd"), ("sy", "sm", "sd")):
        if match[year] is not None:
            written = match[year] if len(match[year]) == len("2026") else "20" + match[year]
            return Time("deadline", _date(written, int(match[month]), int(match[day])), *match.span())
    raise AssertionError(match.group())


def _frequency(text: str, match: re.Match[str]) -> Time | None:
    start, end = match.span()
    if "vid behov" in text[end : end + 12]:
        return None
    return Time("frequency", "" if match.group().startswith(("vart", "var ")) else "yearly", start, end)


def _part(text: str, match: re.Match[str]) -> Time:
    """A part of a year; "den sista mars 2026" is a day."""
    if match["last"] is None:
        return Time("deadline", match["py"], *match.span())
    return Time("deadline", _date(match["py"], _month(match["lm"]), _LAST_DAY), *match.span())


_LAST_DAY = 31


def _often(text: str, match: re.Match[str]) -> Time | None:
    """How often; but "två timmar i veckan" is how much, and no time of the goal."""
    start, end = match.span()
    if re.search(r"(?:minuter|timm(?:e|ar)|dag(?:ar)?|kväll(?:ar)?|dygn) ?$", text[:start]):
        return None
    return None if re.match(r"\s*(?:vid behov|eller oftare vid)", text[end:]) else Time("frequency", "", start, end)


def _named(text: str, match: re.Match[str]) -> Time | None:
    start, end = match.span()
    if re.search(rf"{_UNIT_OF_TIME} $", text[:start]) and match.group().startswith(("före", "innan", "efter")):
        return None  # "fyra veckor före terminsstart": a lead time
    return (
        None
        if re.match(r"\s*(?:när|efter etablering|i (?:årskurs|åk|klass)\b)", text[end:])
        else Time("period", "", start, end)
    )


def _school(text: str, match: re.Match[str]) -> Time:
    """A school year or a season; "inför läsåret 2025/26" ends where it begins."""
    first = match["first"] if len(match["first"]) == len("2026") else "20" + match["first"]
    if match["last"] is None or match.group().startswith("inför"):
        return Time("deadline", first, *match.span())
    return _ending(first, match, "")


def _range(text: str, match: re.Match[str]) -> Time:
    return _ending(match["first"], match, match["first"])


def _ending(first: str, match: re.Match[str], since: str) -> Time:
    """Years that follow each other, of which the last may be written with its two last digits."""
    last = match["last"]
    last = last if len(last) == 4 else first[:2] + last
    if int(last) < _FIRST_DEADLINE:
        return Time("past", last, *match.span())
    return Time("deadline", last, *match.span(), since)


def _year(text: str, match: re.Match[str]) -> Time | None:
    """A lone year: an end of the goal unless it is where a change started from or what a number counts."""
    start, end = match.span()
    before = text[max(0, start - 24) : start]
    if (
        re.search(r"(?:minst|högst|cirka|ca|över|ungefär|mer än|fler än|uppgå till|drygt|knappt) $", before)
        and re.match(r" [^\W\d]{3,}", text[end:])
        and not re.match(r" (?:ska|skall|bör|får|har|är|och|för)\b", text[end:])
    ):
        return None
    return _of_year("from" if re.search(r"\bfrån (?:år )?$", before) else "deadline", text, match)


def _start(text: str, match: re.Match[str]) -> Time:
    return _of_year("from", text, match)


def _decade(text: str, match: re.Match[str]) -> Time:
    """ "på 2030-talet" ends with the decade, "före 2030-talet" where it begins, "i början av" it nobody knows in which year."""
    before, (start, end) = text[: match.start()], match.span()
    if before.endswith(_WITHIN_IT):
        return Time("period", "", start, end)
    begins = before.endswith(_UNTIL_IT)
    return Time("deadline", match["year"] if begins else f"{match['year'][:-1]}9", start, end)


_WITHIN_IT = ("början av ", "början på ", "mitten av ", "mitten på ")
_UNTIL_IT = ("före ", "innan ", "till ", "inför ", "senast ")


def _of_year(kind: str, text: str, match: re.Match[str]) -> Time:
    """A time of a kind, unless its year is long past or tells how things were."""
    year, (start, end) = match["year"], match.span()
    if int(year) < _FIRST_DEADLINE:
        return Time("past", year, start, end)
    if re.match(r" (?:var|låg|uppgick|utgjorde|hade)\b", text[end:]):
        return Time("baseline", year, start, end)
    return Time(kind, year, start, end)


def _says_which_ones(text: str, start: int, end: int) -> bool:
    """ "andelen som klarar kursen inom två år ska": of a clause before the promise."""
    clause = re.search(r"\bsom (?!ska\b|skall\b)[^,.;]*$", text[:start])
    return clause is not None and re.match(r" (?:ska|skall|bör|måste)\b", text[end:]) is not None


def _lead(text: str, match: re.Match[str]) -> Time:
    """A lead time, but "inom fem år" that opens or closes a goal without an event is a period of the goal."""
    start, end = match.span()
    said = match.group()
    if re.match(r"under (?:1[5-9]|[2-9]\d) år$", said):
        return Time("past", "", start, end)
    if "people" in classes_of(text[:start].rstrip().rpartition(" ")[2]) and said.startswith("under"):
        return Time("past", "", start, end)  # "inget barn under tolv år": how old they are
    years = re.match(r"(?:inom|under)\s(\w+)\sår$", said) or (
        re.match(r"på\s(\w+)\sår$", said) if text[:start].endswith(("% ", "procent ")) else None
    )
    if years and (_count(years[1]) or 0) >= 2:
        after = text[end : end + 12]
        if _says_which_ones(text, start, end):
            return Time("lead", "", start, end)
        if re.search(r"\bvilk(?:en|et|a) [^,.;]*$", text[:start]):
            return Time("past", "", start, end)  # "kartlägga vilka som går i pension inom fem år"
        studies = re.search(r"(?:examen|(?:gymnasi|program|utbildning)\w{0,40})\s*$", text[:start])
        if studies is None and not re.match(r"\s*(?:efter|från|av|sedan|förfall)", after):
            return Time("period", "", start, end)
    return Time("lead", "", start, end)


_Maker: TypeAlias = Callable[[str, re.Match[str]], Time | None]
TIME_KINDS: Mapping[StretchKind, _Maker] = {
    StretchKind(
        _CENTURIES,
        rf"""\b(?:än(?![ ]{_NUMBER}[ ]{_UNIT_OF_TIME}\b)|jämfört[ ]med|jfr\.?|jämförelse[ ]med|förhållande[ ]till|relativt|relaterat[ ]till|sedan|basår(?:et)?|utgångsår(?:et)?|startår(?:et)?|referensår(?:et)?
      |utgångspunkt(?:en)?[ ](?:i|från)|utgått[ ]från|gentemot|mot[ ](?:nivån|basåret|år)|räknat[ ]från|utifrån|utgående[ ]från){_BETWEEN}[ ]\(?(?P<b1>{_YEAR})(?:[ ]?[-/][ ]?\d\d(?:\d\d)?)?(?:[ ]års\b[ ]\w+)?
    | \b(?:jämförelse|basår|utgångsläge|baslinje|bas)[:( ]+(?:år[ ])?(?P<b4>{_YEAR})\)?
    | \b(?P<b2>{_YEAR})[ ]års[ ](?:\w*nivå\w*|värde\w*|siffror|utsläpp\w*|förbrukning\w*|användning\w*)
    | \bså[ ]\w+[ ]som[ ](?:år[ ])?(?P<b6>{_YEAR})
    | (?<=\d\d\d\d)[ ]som[ ](?:år[ ])?(?P<b5>{_YEAR})(?![ ](?:ska|skall|var)\b)
    | \bmed[ ](?:år[ ])?(?P<b3>{_YEAR})[ ]som[ ](?:bas|utgångs|jämförelse|referens|start)\w*""",
        word_set("än jämför jfr förhållande rela sedan bas utg startår referensår mot räknat utifrån års som"),
    ): _basis,
    StretchKind(
        word_set("-0 -1"),
        rf"\b{_YEAR}-(?:0[1-9]|1[0-2])-[0-3]\d\b",
    ): _date_written,
    StretchKind(
        word_set("vt ht - ' /"),
        rf"""\b(?:(?:{_MONTH}\.?|(?:q|kv\.?[ ]?)[1-4]|h[12]|t(?:ertial[ ])?[1-3]|vt|ht)[ ]?[-'/]|(?:vt|ht)[ ]?
      |(?:senast|före|innan|år|hösten|våren|sommaren|vintern|årsskiftet)[ ](?:år[ ])?[-'])(?P<short>{_SHORT_YEAR})""",
        word_set("2 3 4"),
    ): _short,
    StretchKind(
        word_set("20 -0 -1"),
        r"""\b(?:(?P<cy>20[2-4]\d)(?P<cm>0[1-9]|1[0-2])(?P<cd>[0-2]\d|3[01])|(?P<dd>[0-3]?\d)\.(?P<dm>1[0-2]|0?[1-9])\.(?P<dy>20[2-4]\d)
    |(?P<sy>[2-4]\d)-(?P<sm>0[1-9]|1[0-2])-(?P<sd>[0-2]\d|3[01])|(?:0[1-9]|1[0-2])/(?P<year>20[2-4]\d))(?!\d)""",
    ): _digits,
    StretchKind(
        word_set("varje respektive vartannat"),
        rf"\b(?:den[ ])?(?:\d{{1,2}}(?::?[ae])?[ ]{_MONTH}|utgången[ ]av[ ]{_MONTH})[ ](?:varje|respektive|vartannat)[ ]år\b",
        _MONTHS_BEGUN,
    ): _always("frequency", "yearly"),
    StretchKind(
        _MONTHS_BEGUN,
        rf"\b(?:den[ ])?(?P<dd>[0-3]?\d)(?::?[ae])?[ ](?P<dm>{_MONTH})(?:[ ](?:år[ ])?(?P<dy>{_YEAR}))?\b",
    ): _day,
    StretchKind(
        word_set("/"),
        rf"\b(?P<sd>[0-3]?\d)/(?P<sm>1[0-2]|0?[1-9])(?:[ -]+(?P<sy>{_YEAR}|\d\d(?!\d)))?(?![\d/])",
    ): _slash,
    StretchKind(
        word_set("år säsong vinter läsaren"),
        rf"\b(?:(?:vid|till|före|senast|från|under|inför|efter)[ ])?(?:(?:läs|spel|arbets)år(?:et(?:s[ ](?:slut|utgång|gång))?|sslut(?:et)?|en)?|läs[åa]ren|\w*säsongen|vintern|årsskiftet|verksamhetsåret|budgetåret)[ ](?P<first>{_YEAR}|[2-4]\d(?=[-/][2-4]\d\b))(?:[ ]?[-/][ ]?(?P<last>{_YEAR}|\d\d))?(?![\d])",
        word_set("19 2 3 4"),
    ): _school,
    StretchKind(
        _CENTURIES,
        rf"\b(?<!\d,[ ])(?:åren[ ])?(?:(?:mellan|från)(?:[ ](?:åren|år))?[ ])?(?P<first>{_YEAR})[ ]?(?:-|/|och|till(?:[ ]och[ ]med)?|t\.?o\.?m\.?|fram[ ]till(?:[ ]och[ ]med)?)[ ]?(?:år[ ])?(?P<last>{_YEAR}|(?<=[-/])\d\d(?![\d.,%])(?=[\W]|$))(?![\d]|[ ]\d{{3}})",
        word_set("- / och till tom t.o to.m fram"),
    ): _range,
    StretchKind(
        _CENTURIES,
        rf"""\b(?:(?:första|andra|tredje|fjärde|sista|\d(?::?[ea])?)[ ](?:kvartalet|tertialet|halvåret|kvartal|tertial)
      |(?:kvartal|kv\.?|tertial|halvår|q|t|h)[ ]?[1-4]
      |(?:den[ ])?(?P<last>sist[ae])[ ](?:dagen[ ]i[ ])?(?P<lm>{_MONTH})(?=[ ](?:år[ ])?{_YEAR}\b)
      |(?:slutet[ ]av|utgången[ ]av|början[ ]av|mitten[ ]av|under|i|senast|före|till|från)[ ]{_MONTH}(?=[ ](?:månad[ ])?(?:år[ ])?{_YEAR}\b)
      |{_MONTH}(?=[ ]{_YEAR}\b)
      |(?:vår|höst|sommar|vinter|vårvinter)(?:en|termin(?:en)?)?|vt|ht|halvårsskiftet|v\.|vecka[ ]\d+)[ ,]*(?:månad[ ])?(?:år[ ])?(?:av[ ])?(?P<py>{_YEAR})\b""",
        word_set("kv tertial halvår vår höst sommar vinter vt ht v. vecka") | _MONTHS_BEGUN | _QUARTERS,
    ): _part,
    StretchKind(
        word_set("delår bokslut"),
        r"\b(?:vid|inför|efter|i[ ]samband[ ]med)[ ](?:delårs|års)?bokslut(?:et)?(?![\w]) | \b(?:inför|i[ ]samband[ ]med)[ ]delårs(?:rapport|uppföljning)(?:en)?(?![\w]) | \b(?:(?:vid|i|till|efter|per|från)[ ]|(?=delår(?:en|et)?[ ][1-3]))delår(?:en|et)?(?:[ ][1-3](?:[ ]och[ ][1-3])?)?(?![\w]) | \b(?:vid|i|till|efter|per|från)[ ]delårs(?:bokslut|uppföljning)(?:et|en)?(?![\w]) | \bdelårs(?:bokslut|uppföljning|rapport)(?:et|en)?[ ][1-3](?![\w])",
    ): _always("period"),
    StretchKind(
        _CENTURIES,
        rf"\b(?:från[ ]och[ ]med|fr\.?[ ]?o\.?[ ]?m\.?|fr[ ]o[ ]m|f\.o\.m\.|med[ ]start|med[ ]början)[ ](?:år[ ]|i[ ])?(?P<year>{_YEAR})\b",
        word_set("fr f.o.m med"),
    ): _start,
    StretchKind(
        word_set("m2 m² m^2 kvm kvadratmeter atemp"),
        r"/[ ]?(?:m2|m²|m\^2|kvm|kvadratmeter)\w*[ ]?(?:,[ ]?|och[ ]|/[ ]?|per[ ])år\b | (?:(?<=/)|(?<=per[ ])|(?<=kwh[ ]))(?:m2|m²|kvm|kvadratmeter|atemp)[ ](?:och|per)[ ]år\b | kwh/m2,[ ]?år",
    ): _always("technical"),
    StretchKind(
        word_set("år p.a."),
        r"""\b(?:per|om)[ ](?:kalender|verksamhets|läs)?år(?:et)?(?![\w-]) | \b(?:person|invånare|hushåll|elev|anställd|capita|brukare|medborgare|göteborgare|år)?[ ]?och[ ]år(?=\s|[.,;)]|$)
    | (?<=[\wåäö])[ ]?/[ ]?år\b | \bårligen\b | \bårsvis\b | \bpå[ ](?:hel)?års(?:basis|nivå)\b | \bvarje[ ](?:(?:kalender|verksamhets|läs|enskilt[ ])?år|årsskifte|årsbokslut)\b(?!ligen) | \b(?:vartannat|vart?(?:[ ]\w+)?)[ ]år\b
    | \bårlig(?:a|t|en)?\b | \bhelår(?:et|s\w*)?\b | \bårets[ ](?:\w*resultat\w*|\w*kostnad\w*|budget\w*|\w*intäkter\w*|\w*utfall\w*|slut|verksamhet|bokslut\w*) | \bför[ ]respektive[ ]år\b | \bp\.a\. | \bår[ ]för[ ]år\b | \bår[ ]från[ ]år\b | \bett[ ]enskilt[ ]år\b""",
    ): _frequency,
    StretchKind(
        word_set("kvartal månad månat vecka vecko termin tertial period vår höst sommar vinter säsong"),
        r"""\b(?:kvartals|månads|vecko|termins|tertial|halvårs)vis\b | \bmånatlig(?:en|a|t)?\b | \bvarje[ ](?:(?:månad|vecka|kvartal|termin|tertial|halvår)s?(?:skifte)?|mandatperiod|vår|höst|sommar|vinter)\b
    | \b(?:per|i|om)[ ](?:säsong|(?:kalender)?månad(?:en)?|vecka|veckan|kvartal(?:et)?|termin(?:en)?|tertial(?:et)?|halvår(?:et)?|mandatperiod(?:en)?)(?![\w])
    | (?<=[\wåäö])[ ]och[ ](?:månad|vecka|termin|kvartal)(?![\w]) | (?<=[\wåäö])/(?:månad|vecka|termin|kvartal)\b | \bvarannan[ ](?:vecka|månad)\b | \bvar(?:je|t)?[ ](?:tredje|fjärde|sjätte)[ ](?:månad|vecka)\b""",
    ): _often,
    StretchKind(
        word_set("min tim sekund dygn dag vecka vecko månad år kvartal samtidigt klockan kl.") | {" kl "},
        rf"""\b(?:inom|på|under|efter|högst|max(?:imalt)?|minst|senast|längre[ ]än|mer[ ]än|i[ ]minst|i[ ]högst)[ ](?:högst[ ]|max(?:imalt)?[ ]|minst[ ])?{_NUMBER}[ ]{_UNIT_OF_TIME}\b(?!speriod|[ ]{_YEAR})
    | \b{_NUMBER}[ ]{_UNIT_OF_TIME}[ ](?:efter|före|innan|från|i[ ]förväg)\b | \bsamtidigt[ ]som[ ]\w+(?:en|et|na)\b(?=[.,;]|$) | \bsamma[ ](?:arbets)?dag\b | \b(?:tidigast|senast|före|innan|från|till|efter)[ ](?:klockan|kl\.?)[ ]\w+ | \b(?:senast[ ])?dagen[ ](?:efter|före|innan)\b | \b(?:nästkommande|påföljande)[ ](?:vardag|arbetsdag|dag)\b | \bnästa[ ](?:arbetsdag|vardag|dag)\b""",
    ): _lead,
    StretchKind(
        word_set("period genomförandetid giltighetstid år höst sommar vinter lovet termin skol decenni"),
        rf"""\b(?:under|inom|för|vid|till|över|senast|före|innan|i|efter|av|på|hela|kommande|nuvarande|innevarande|sista|ramen[ ]för)[ ]
      (?:(?:slutet|utgången|periodens|loppet)[ ](?:av|på)?[ ]?)?(?:den[ ]|det[ ]|hela[ ]|denna[ ]|detta[ ]|innevarande[ ]|nuvarande[ ]|kommande[ ]|pågående[ ]|nästa[ ]|respektive[ ]|gällande[ ]){{0,2}}
      (?!etablering|introduktion|garanti|prov|uppsägning|vänte|behandling|inskrivning|vård)(?:\w*period(?:en)?s?(?:[ ](?:slut|utgång))?|\w*(?:genomförande|giltighets)tid(?:en)?|(?:verksamhets|budget|kalender|läs|räkenskaps|jubileums)?året(?:s[ ](?:slut|utgång|gång|början|start))?(?![\w]|[ ](?:{_YEAR}|runt|om))|år(?![\w ]{{0,2}}{_YEAR}|[ ]\d|\w)|(?:hel|halv)?års(?:skifte|slut)(?:t|et)?|(?:läsårs|termins)slut(?:et)?|hösten|våren|sommaren|vintern|(?:sommar|höst|sport|jul|påsk)lovet|termins(?:start|slut)(?:en|et)?|skol(?:start|avslutning)(?:en)?|vår-|(?:höst|vår)?terminen(?:s[ ](?:start|slut|början))?|decenniet|halvåret|hösttermin|vårtermin)(?![\w-])""",
    ): _named,
    StretchKind(
        word_set("periodens terminens säsongen"),
        r"\b\w*(?:periodens|terminens)[ ](?:slut|utgång)\b | \b(?:under|inför|före|efter)[ ]\w*säsongen\b",
    ): _named,
    StretchKind(
        word_set("åre årsperiod"),
        rf"""\bunder[ ](?:de[ ])?(?:närmaste|kommande|nästa|nästkommande|följande)[ ](?:\w+[ ])?åren?\b | \bde[ ](?:närmaste|kommande|nästa|tre|fyra|fem|tio)[ ](?:\w+[ ])?åren\b
    | \b(?:närmaste|kommande|nästkommande)[ ]\w+årsperiod(?:en)?\b | \b(?:över|inom|under)[ ](?:en[ ])?\w+årsperiod(?:en)?\b | \bårets[ ]slut\b | \bunder[ ]\w+året\b(?![ ]{_YEAR})""",
        word_set("under närmaste kommande nästa tre fyra fem tio över inom slut"),
    ): _named,
    StretchKind(
        _MONTHS_BEGUN,
        rf"\b(?:(?:senast|före|innan|i|under|t\.?o\.?m\.?|till[ ]och[ ]med)[ ]|(?=den[ ]sista[ ]))(?:i[ ])?(?:(?:den[ ])?(?:sista|första)[ ]|(?:slutet|början|mitten|utgången)[ ](?:av|på)[ ])?{_MONTH}(?:[ ]månad)?(?![\w]|[ ](?:år[ ])?{_YEAR})",
        word_set("senast före innan tom t.o to.m till sista under") | {"i "},
    ): _named,
    StretchKind(
        word_set("år"),
        rf"\bom[ ]{_NUMBER}[ ]år(?=[ ](?:ska|skall|är|har|finns)\b|[.,]|$)",
        frozenset(["om "]),
    ): _named,
    StretchKind(
        word_set("sommar jul semester påsk nyår nästa valet höst vinter sikt årsskifte") | {"i vår", "i år"},
        rf"\b(?:före|innan|till|inför)[ ](?:sommaren|jul(?:en)?|semestern|påsk(?:en)?|nyår|midsommar|nästa[ ]val|valet)\b(?![ ]{_YEAR}) | \bi[ ](?:höst|vinter|sommar)\b | \bi[ ]vår(?=[.,;]|$) | \b(?:under[ ])?nästa[ ]år\b | \bpå[ ]{_NUMBER}[ ]års[ ]sikt\b | \bårsskiftet\b | \bi[ ]år\b",
    ): _named,
    StretchKind(
        word_set("minut timme"),
        r"\b(?:var(?:t|je)?(?:[ ](?:\w+(?:nde|dje|rde|mte|tte|nde)|\d+(?::e)?))?|en[ ]gång[ ]i)[ ](?:minut(?:en)?|(?:halv)?timm(?:e|en))\b",
    ): _always("lead"),
    StretchKind(
        word_set("kvartal tertial halvår q v. vecka v0 v1 v2 v3 v4 v5 v6 v7 v8 v9"),
        r"""(?:\b(?:under|innan|före|senast|till|från|i|vid|efter)[ ])?(?:(?:slutet|utgången|början|mitten|utgång)[ ]av[ ])?
      (?:(?:första|andra|tredje|fjärde|sista)[ ](?:kvartalet|tertialet|halvåret)(?![ ]efter)
      |(?:kvartal|tertial)[ ]?[1-4](?!\d)|\bq[1-4]\b|\bvecka[ ][1-5]?\d(?:[ ]?-[ ]?[1-5]?\d)?(?![\d.,]|[ ]%)|\bv(?:\.[ ]?)?[1-5]?[0-9](?![\d.,]\d|\d|[ ]%))(?![\w-])""",
    ): _always("period"),
    StretchKind(
        word_set("-talet"),
        r"\b(?P<year>20\d0)-talet\b",
    ): _decade,
    StretchKind(
        _CENTURIES,
        rf"(?:\b(?:utgången|slutet|början|mitten)[ ]av[ ](?:år[ ])?|\båre?t?n?[ ])?(?<![\d.,/:§-])(?P<year>{_YEAR})(?![\d]|[.,:/]\d|-?tal|[ ]?%|[ ]?(?:kr|kronor|tkr|st|m2|personer|invånare|procent|ton|kwh|mwh|gwh|nya|bostäder|lägenheter|kvm|kilometer|meter|km|arbetstillfällen|elever|platser|hektar|mkr|mnkr|miljoner|besök|besökare|deltagare|företag|träd|timmar)\b)",
    ): _year,
    StretchKind(
        word_set("sikt löpande ständig kontinuerlig alltid dag fortsättning framtid framöver snarast"),
        r"\b(?:på[ ](?:\w+[ ])?sikt|långsiktig\w*|löpande|ständig[ta]?|kontinuerlig\w*|alltid|fortlöpande|dagligen|varje[ ]dag|även[ ]i[ ]fortsättningen|i[ ]framtiden|framtida|framöver|snarast(?:[ ]möjligt)?)\b",
    ): _always("continuous"),
}
"""The kinds of times, with what each becomes; of two that begin together the first."""
_TIMES = KindsOfStretches(TIME_KINDS)


def _count(word: str) -> float | None:
    return float(word) if word.isdecimal() else word_number(word)


def _days(year: int, month: int) -> int:
    """Days of a month; importing the calendar costs a third of all this."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def _date(year: str | None, month: int, day: int) -> str:
    if year is None:
        return ""
    return f"{year}-{month:02}-{max(1, min(day, _days(int(year), month))):02}"
