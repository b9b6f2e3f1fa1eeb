"""What in a goal gives it a level: numbers, benchmarks and named instruments (annotation guide M1 and M4)."""

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from malstyr.language.swedish.kinds_of_stretches import KindsOfStretches, StretchKind
from malstyr.language.swedish.quantities import StatedNumber
from malstyr.language.swedish.words import Token, word_set
from malstyr.smart.clauses import BEING_THERE, DENIALS, MODALS
from malstyr.smart.direction import directions
from malstyr.smart.reading import SentenceReading


def bounding_quantities(reading: SentenceReading) -> list[StatedNumber]:
    """Quantities that bound the goal: not a starting value, and no lead time that only says which ones are counted."""
    aimed = (one for one in reading.quantities if one.kind != "baseline" and not _at_such(reading, one))
    found = [one for one in aimed if not _of_praise(reading, one)]
    leads = [one for one in found if one.lead and not _more_of_them(reading)]
    found = [one for one in found if not one.lead or one in leads]
    if leads and (len(leads) < len(found) or directions(reading.goal)):
        found = [one for one in found if not (one.lead and one.comparator == "=" and _since(reading, one))]
    kept = [
        one for one in found if not ((one.lead or _bounds_whom(reading, one)) and _in_relative_clause(reading, one))
    ]
    modal = _turn(reading)
    every = _means_each(reading)
    others = [one for one in kept if not _condition(reading, one, modal, every)]
    kept = others or kept
    if modal > 0 and ((every and not others) or _moves(reading, kept, modal)):
        return []
    if kept or not found:
        return kept
    return [] if directions(reading.goal) else found


def _more_of_them(reading: SentenceReading) -> bool:
    """ "fler ska klara gymnasiet inom tre år": more are to do it in time, and the time tells which ones."""
    return any(word.text in ("fler", "färre") for word in reading.goal[:2])


def _bounds_whom(reading: SentenceReading, one: StatedNumber) -> bool:
    """ "öka andelen som äter fler än tre måltider", "fler elever med frånvaro över 20 procent": which ones are to be more."""
    bounds = one.comparator in ("<", ">") or reading.text.endswith((" över ", " under ", " än "), 0, one.start)
    return bounds and bool(directions(reading.goal))


def _of_praise(reading: SentenceReading, one: StatedNumber) -> bool:
    """ "tio gånger mer välkomnande", "två kliv framåt": so much of what nobody can count."""
    if isinstance(one.unit, tuple):
        unit = [word for word in reading.words if one.unit[0] <= word.start < one.unit[1]]
        if any(word.has("construct") and len(word.classes) == 1 for word in unit[-1:]):
            return True
    after = [word for word in reading.words if word.start >= one.end][:2]
    return len(after) > 1 and after[0].text in ("mer", "mera") and after[1].has("value")


def _turn(reading: SentenceReading) -> int:
    """Where the subject ends: at the modal, or at a verb of direction; -1 where neither is."""
    modal = next((word.start for word in reading.words if word.text in MODALS), -1)
    if modal >= 0:
        return modal
    ways = (word for word in reading.goal if word.has("up", "down") and not word.has("nobody"))
    moving = (word.start for word in ways if word.text.endswith(("ar", "er")))
    return next(moving, _verb_of_all(reading))


def _verb_of_all(reading: SentenceReading) -> int:
    """ "samtliga inköp över 100 000 kronor annonseras": where all that are meant have been said; -1 of others."""
    if not _means_each(reading):
        return -1
    return next((word.start for word in reading.goal if word.has("deliver", "service") and word.text[-1] in "rs"), -1)


def _means_each(reading: SentenceReading) -> bool:
    """ "samtliga inköp över 100 000 kronor", "ansökningar under 20 000 kronor": each of what is named first; and none of
    it: "köer över tio minuter ska inte förekomma"."""
    if not reading.words:
        return False
    first = reading.words[0]
    if first.has("universal") or (first.has("own", "deliverable") and (_is_many(first) or _are_more(reading))):
        return True
    return any(word.text in DENIALS and there.text in BEING_THERE for word, there in pairwise(reading.goal))


def _are_more(reading: SentenceReading) -> bool:
    """ "möten med fler än tio": several, however they are written."""
    return [word.text for word in reading.words[1:3]] == ["med", "fler"]


def _is_many(noun: Token) -> bool:
    return noun.text.endswith(("ar", "er", "or"))


def _moves(reading: SentenceReading, found: list[StatedNumber], modal: int) -> bool:
    """ "de som möter fler än tio vårdare under två veckor ska minska": a direction after every number."""
    told = all(one.end < modal and (one.lead or _in_relative_clause(reading, one)) for one in found)
    return told and any(one.word.start >= modal for one in directions(reading.goal))


def _since(reading: SentenceReading, one: StatedNumber) -> bool:
    """ "två år efter examen", "klara skolan på tre år": when or how it is looked at, and no level; but in "till 45 dagar
    före 2026" the goal's own end follows."""
    if reading.text[: one.start].endswith(" på "):
        return True
    after = re.match(r" (?:efter|före|innan|från|sedan)\b ?", reading.text[one.end :])
    return after is not None and all(time.start != one.end + after.end() for time in reading.times)


def _condition(reading: SentenceReading, quantity: StatedNumber, modal: int, every: bool) -> bool:
    """A number that only says which ones are meant: "alla vägar med hastighet över 80 ska", "två veckor" of a count,
    "frisktalen (högst fem dagar) ska"."""
    opens = 1 if reading.words[0].text not in _OPENING else 2
    early = reading.words[opens].start if len(reading.words) > opens else 0
    if (
        quantity.start < modal
        and quantity.start > early
        and (quantity.lead or (every and quantity.comparator in ("<", ">")))
    ):
        return True
    if early < quantity.start < modal and _attribute().search(
        reading.text[max(0, quantity.start - 40) : quantity.start]
    ):
        return True
    if quantity.start < modal and reading.text.rfind("(", 0, quantity.start) > reading.text.rfind(
        ")", 0, quantity.start
    ):
        return True
    before = reading.text[max(0, quantity.start - 8) : quantity.start]
    return quantity.lead and before.endswith(("under ", "under en ", "på "))


_OPENING = frozenset(["inom", "senast", "minst", "högst", "max"])
"""Of a time at the head of a goal, which is a level: "inom högst 24 timmar ska"."""


@cache
def _attribute() -> re.Pattern[str]:
    """ "bredband om minst 100 Mbit/s ska": the number belongs to what is meant, before the promise."""
    return re.compile(r"\b(?:om|med|på|över|tillgång till) (?:minst |högst |mer än |fler än |upp till )?$")


def _at_such(reading: SentenceReading, one: StatedNumber) -> bool:
    """ "vid upphandlingar över 2 miljoner": the number says at which ones."""
    return one.comparator in ("<", ">") and _which().search(reading.text, 0, one.start) is not None


@cache
def _which() -> re.Pattern[str]:
    return re.compile(r"\bvid [^\W\d]+ (?:över|under) $")


def _in_relative_clause(reading: SentenceReading, quantity: StatedNumber) -> bool:
    """ "de som väntar", "elever med frånvaro" before the goal's own verb: in what only says which ones."""
    since = None
    verbs = (word.start for word in reading.goal if word.has("light") and word.text.endswith("r"))
    turn = max(_turn(reading), next(verbs, -1))
    for word in reading.words:
        if word.start >= quantity.start:
            break
        if word.text == "som" or (word.text == "med" and quantity.end < turn):
            since = word
        elif word.text in MODALS or (
            word.text in (",", ".", "får", "har", "är") and since is not None and word.text != "har"
        ):
            since = None
    return since is not None


class Benchmark(NamedTuple):
    """A reference instead of a number, and how the goal stands to it."""

    comparator: str
    start: int
    end: int


_AS_IT_WAS = StretchKind(
    word_set("års dagens nuvarande fjolårets"),
    r"\b(?:20\d\d[ ]års|dagens|nuvarande|föregående[ ]års|fjolårets)[ ](?:\w*nivå|\w*värde|\w*resultat)\w*",
)
BENCHMARK_KINDS = KindsOfStretches(
    (
        StretchKind(
            word_set("snitt medel"),
            r"""\b(?:\w*(?:riks|läns|landets|region|eu-|kommun|nationella[ ]|sverige)\w*[- ]?)?(?:genom)?snitt(?:et|s)?(?:värdet)?\b
    | \b\w+snittet\b
    | \bmedel(?:värdet|talet)?(?:betyget)?[ ](?:för|i|bland)[ ](?:riket|landet|länet|sverige|hela|samtliga|alla|svenska)""",
        ),
        StretchKind(
            word_set("riket landet länet regionen"),
            r"""\b(?:än|som|med|för|över|under|nå|motsvara|motsvarar|mot|överstiga|överstiger|överträffa|överträffar|understiga|understiger)[ ](?:i[ ])?(?:hela[ ])?(?:rikets?|landets?|länets?|regionens?|landet[ ]i[ ]övrigt)\b(?![ ](?:kommuner|bästa))
    | \brikets[ ](?:nivå|värde|resultat|kommuner)\w*""",
        ),
        StretchKind(
            word_set("median kostnad grannkommun kommungrupp"),
            r"""\bmedian(?:en)?\b
    | \b(?:standard|referens)kostnad(?:en)?\b
    | \bgrannkommun\w*
    | \bkommungrupp\w*""",
        ),
        _AS_IT_WAS,
    )
)


@cache
def _relations() -> re.Pattern[str]:
    return re.compile(
        r"(?P<ge>\bminst\b|\blägst\b|inte (?:ligga |vara )?(?:under|lägre|sämre)|inte understiga|understiger inte|lika (?:hög|bra|god)\w* eller (?:högre|bättre))"
        r"|(?P<le>\bhögst\b(?! rank)|inte (?:ligga |vara )?(?:över|högre)|inte överstiga|inte överskrida|(?:överstiger|överskrider) inte|\bmaximalt\b)"
        r"|(?P<gt>\böver(?:stiga|stiger|träffa|träffar)?\b|\bhögre\b|\bbättre\b|\bstörre\b|\bfler\b|\bmer\b|\bsnabbare\b|\blängre\b)"
        r"|(?P<lt>\bunder(?:stiga|stiger|skrida)?\b|\blägre\b|\bmindre\b|\bfärre\b|\bkortare\b)"
        r"|(?P<eq>\bnå(?:r|tt|s)?\b|\bupp till\b|i nivå|\b(?:ligga|ligger|vara|är) kvar\b|samma nivå|\bmotsvara\w*|i paritet|\blika\b|\bjämförbar\w*|samma (?:andel|nivå)|i linje|\bnärma\w*)"
    )


_LIKE = r"\b(?:liknande|jämförbara|motsvarande|likvärdiga|jämförliga|andra|övriga) (?:kommun|region|landsting|län(?!et))\w*|\b(?:kommun|region)(?:er)? (?:av|i|med) (?:samma|liknande) storlek"


def benchmark(reading: SentenceReading) -> Benchmark | None:
    """The benchmark that a named quantity is held to; a construct, or unnamed peers, give none."""
    for kind, match in BENCHMARK_KINDS.leftmost(reading.text):
        if kind is not _AS_IT_WAS and not any(
            word.start >= match.start() - 1 for word in reading.goal if word.start <= match.start() < word.end
        ):
            continue
        if re.match(r" (?:per|på|om|i tid)\b", reading.text[match.end() :]):
            continue
        if re.search(r"\bi $", reading.text[: match.start()]):
            continue
        if re.search(_LIKE, reading.text):
            return None
        if match.group() in _OF_NOBODY and not re.match(r" (?:för|i|bland|av)\b", reading.text[match.end() :]):
            return None
        if not any(
            (word.has("countable") and word.text not in _COMPARED)
            or word.text.startswith(("självskatt", "självrapport", "självupplev"))
            for word in reading.goal
            if not match.start() <= word.start < match.end()
        ):
            return None
        relation = _relation(reading.text, match.start(), match.end())
        if relation in ("<", ">") and kind is _AS_IT_WAS:
            return None  # better than it was, by nobody knows how much: a direction
        if relation:
            return Benchmark(relation, match.start(), match.end())
    return None


_OF_NOBODY = frozenset(["snittet", "genomsnittet", "medelvärdet", "medianen"])
"""A mean, and nobody knows of whom, unless that follows."""
_COMPARED = frozenset(["nivå", "snitt", "genomsnitt", "genomsnittet", "snittet", "medel"])
"""Words of the comparison itself: "välstånd i nivå med riket" names no quantity."""


def unnamed_peers(reading: SentenceReading) -> tuple[int, int] | None:
    """ "i nivå med jämförbara kommuner": a level of a quantity, but nobody can tell whose (guide M1)."""
    match = re.search(_LIKE, reading.text)
    if match is None or not any(word.has("countable") and word.end < match.start() for word in reading.goal):
        return None
    return match.span() if _relation(reading.text, match.start(), match.end()) else None


def _relation(text: str, start: int, end: int) -> str:
    before = text[max(0, start - 60) : end]
    names = {"ge": ">=", "le": "<=", "gt": ">", "lt": "<", "eq": "="}
    found = [(match.start(), names[str(match.lastgroup)]) for match in _relations().finditer(before)]
    strong = [sign for _, sign in found if sign in (">=", "<=")]
    return strong[-1] if strong else found[-1][1] if found else ""


_SUPERLATIVES = word_set("lägst lägsta högst högsta störst största flest minst färst kortast kortaste")
_GROUPS = ("länet", "landet", "riket", "sverige", "eu", "norden", "regionen", "europa", "världen", "kommunerna")
_GROUPS_OF = ("länets", "landets", "rikets", "sveriges", "eu:s", "nordens", "regionens", "europas")


_RANKED = r"\b(?:enligt|i) (?:\S+ ){0,4}?\w*(?:ranking|rankning|jämförelser|index|undersökning|mätning|barometer)\w*"
_BEST = frozenset(["bäst", "bästa", "främst", "främsta", "etta"])


def first_place(reading: SentenceReading) -> tuple[int, int] | None:
    """ "skatten ska vara lägst i länet", "ha landets lägsta andel rökare": a quantity that comes first in a named group."""
    goal = reading.goal
    best = next((word for word in goal if word.text in _BEST), None)
    if best is not None and re.search(_RANKED, reading.text):
        return best.start, best.end
    if not any(one.has("countable") for one in goal):
        return None
    promised = next((at for at, one in enumerate(goal) if one.text in MODALS or one.has("light")), len(goal))
    pairs = enumerate(pairwise(goal))
    among = [at for at, (one, after) in pairs if one.text in ("i", "av", "bland") and after.text in _GROUPS]
    for at, word in enumerate(goal):
        grouped = at > promised and (goal[at - 1].text in _GROUPS_OF or (among and among[-1] >= at))
        if grouped and word.text in _SUPERLATIVES:
            return word.start, word.end
    return None


_MEASURED_BY = (
    r"\b(?:mät(?:t|s|as) (?:\w+ ){0,2}(?:genom|med|i|som|enligt|via|av)|vid (?:varje|nästa) mätning|(?:enligt|i|av|genom|visar) "
    r"(?:\S+ ){0,3}\w*(?:undersökning|enkät|mätning|barometer|index|statistik)\w*)|\((?:[^()]*\b)?(?:hme|nki|nmi|nri|nii|\w*index)\b"
)


def measured_by(reading: SentenceReading) -> bool:
    """Does the text itself name what measures it (guide M2)?"""
    return re.search(_MEASURED_BY, reading.text) is not None


INSTRUMENT_KINDS = KindsOfStretches(
    (
        StretchKind(
            word_set(
                "status norm gränsvärde riktvärde processuppfyllnad grön vårdgaranti vårdförlopp balanskrav certifierad diplomerad svanenmärk kravmärk"
            ),
            r"""\bgod[ ](?:(?:ekologisk|kemisk|kvantitativ)\w*[ ](?:och[ ](?:god[ ])?\w+[ ])?)?\w*status\b
    | \bmiljökvalitetsnorm\w*
    | \b(?:\w+)?gränsvärde\w*
    | \b\w*riktvärde\w*
    | \bprocessuppfyllnad
    | \bgrön[ ]nivå
    | \bvårdgaranti\w*
    | \bstandardiserade[ ]vårdförlopp\w*
    | \bbalanskrav\w*
    | \b(?:är[ ]|vara[ ]|bli[ ]|blir[ ]|miljö|klimat|hbtq-?|kvalitets|iso[- ]?\w*[ ]?)(?:certifierad|diplomerad)\w*
    | \bsvanenmärk\w*
    | \bkravmärk\w*
    | \bkrav-?certifierad\w*""",
        ),
        StretchKind(
            word_set(
                "krav lagen iso wcag miljöbyggnad kriteri standard norm villkor etappmål parisavtal direktiv förordning föreskrift"
            )
            | {"målen i"},
            r"""\b(?:uppfylla|uppfyller|uppfylls|klara|klarar|följa(?![ ]upp)|följer(?![ ]upp)|nå|når|leva[ ]upp[ ]till|hålla|håller)[ ](?:\w+[ ]){0,3}(?:lagkrav\w*|skollagen\w*|lagen\w*|iso\b|wcag\w*|miljöbyggnad\w*|kravnivå\w*|målen[ ]i|kunskapskrav\w*|kravniv\w*|betygskriteri\w*|\w{4,}(?:standard|norm)(?:en|er)?\b|(?:krav|kriteri|villkor|norm)\w*[ ](?:i|för|enligt|på|från|om)\b|\w{4,}s[ ](?:krav|kriterier|normer|villkor)\b|sina[ ]villkor\b|etappmål\w*|parisavtal\w*|direktiv\w*|förordning\w*|\w*föreskrift\w*|standard(?:en)?[ ](?!(?:senast|till|under|före|i|på|för|från|utifrån|enligt|med|kring|genom|och|vid|inom|hos|av|som|år|\d{4})\b)\w+)""",
            word_set("uppfyll klara följ nå leva håll"),
        ),
        StretchKind(
            word_set("direktiv normen standard miljöbyggnad energiklass wcag iso"),
            r"""\benligt[ ](?:(?!håll)\S+[ ]){0,3}?\w*(?:direktiv|direktivet|direktivets|normen|standarden|standard)\b
    | \benligt[ ](?:\S+[ ]){0,2}?(?:wcag|iso)\b
    | \b(?!ägar|kommit|tilläggs|budget|utrednings)\w{4,}direktiv(?:et|ets)?\b
    | \bmiljöbyggnad[ ](?:silver|guld|brons)
    | \benergiklass[ ]\w\b
    | \bsvensk[ ]standard\b""",
        ),
    )
)
"""What is reached or not by somebody else's definition."""


SIGN_KINDS = KindsOfStretches(
    (
        StretchKind(
            word_set("positiv negativ plus"),
            r"""\b(?:\w*(?:resultat|avvikelse)\w*[ ](?:(?:i|för|på)[ ]\w+[ ])?|(?:\w*kassaflöde\w*|soliditet\w*|e(?:get|gna)[ ]kapital(?:et)?)[ ](?:(?:i|för|på|från|inklusive|exklusive)[ ](?:(?!och\b|samt\b)\w+[ ]){1,3})?)(?:ska[ ]|skall[ ]|måste[ ]|är[ ]|bör[ ]|vara[ ]|bli[ ]|inte[ ])*(?:positiv|negativ)\w*
    | \b(?:positiv\w*|negativ\w*|plus)[ ](?:\w+[ ]){0,2}?\w*(?:resultat\w*|avvikelse\w*|utfall\w*|kassaflöde\w*|budgetavvikelse\w*|nettoresultat|eget[ ]kapital|bokslut)\b""",
        ),
        StretchKind(
            word_set("nollresultat budgetföljsamhet"),
            r"""\b\w*nollresultat\w*
    | \bbudgetföljsamhet\w*""",
        ),
        StretchKind(
            word_set("budget ram noll"),
            r"""\b(?:budget|verksamhet|ekonomi)\w*[ ](?:ska[ ]|skall[ ]|är[ ]|vara[ ])*inom[ ](?:\w+[ ]){0,3}?(?:budget|\w*ram)\w*\b(?![ ]för)
    | \b(?:bedrivs|bedrivas|hålls|hållas|ryms|rymmas)[ ]inom[ ](?:\w+[ ]){0,3}?(?:budget\w*|\w*ram(?:en|ar|arna)?\b(?![ ]för))
    | \bhåll(?:a|er|s|as)[ ](?:sig[ ])?(?:inom[ ])?(?:\w+[ ])?(?:\w*budget|\w*ram)\w*\b(?![ ]för)
    | \b(?:budget\w*|\w*ram(?:en|ar|arna))[ ](?:ska[ ]|skall[ ]|måste[ ])?håll(?:s|as)\b
    | \bbudget\w*[ ](?:ska[ ]|skall[ ]|är[ ]|vara[ ])*i[ ]balans
    | \b\w*noll(?:avvikelse|utsläpp)(?:r|et)?\b""",
            word_set("inom håll budget noll"),
        ),
    )
)
"""Money that is right or wrong by its sign or its frame, without a number."""


def instrument(reading: SentenceReading) -> tuple[int, int] | None:
    """Where the goal names an external yes/no instrument."""
    return _in_goal(reading, INSTRUMENT_KINDS)


def sign(reading: SentenceReading) -> tuple[int, int] | None:
    """Where the goal says that money is right or wrong by its sign or its frame."""
    return _in_goal(reading, SIGN_KINDS)


def _in_goal(reading: SentenceReading, kinds: KindsOfStretches) -> tuple[int, int] | None:
    match = next((match for _, match in kinds.leftmost(reading.text)), None)
    if match is None:
        return None
    inside = any(match.start() <= word.start < match.end() for word in reading.goal)
    return match.span() if inside else None
