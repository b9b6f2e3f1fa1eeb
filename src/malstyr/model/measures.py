"""Units of measure: what kind of quantity a ``measured_in`` names, and what every value of that kind obeys.

One home for what parsing, rules, evaluation and wording ask of a unit: whether it can be negative, which bounds it
has, whether its values are whole, how it is signed after a number, and for money how many crowns one of it is. A unit is read as people write it in
Swedish plans; what is not certain is ``other``, of which nothing is concluded.
"""

import re
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from malstyr.language.typography import NARROW


class Quantity(StrEnum):
    """What is measured: a share of a whole, an index, a grade on a scale, money, things counted …"""

    SHARE = "share"
    INDEX = "index"
    SCALE = "scale"
    MONEY = "money"
    COUNT = "count"
    TIME = "time"
    WEIGHT = "weight"
    PLACE = "place"
    OTHER = "other"


class Measure(NamedTuple):
    """A unit of measure understood."""

    quantity: Quantity
    low: Decimal | None = None
    high: Decimal | None = None
    crowns: int | None = None
    """How many crowns one of it is, of money."""
    least: int | None = None
    """How many of the smallest unit of its kind one of it is, of time and weight: 60 seconds, 1000 grams."""
    per: str | None = None
    """What the money is divided by: ``invånare`` of ``kr per invånare``."""
    out_of: int | None = None
    """What all of it is, of a share: 100 per cent, 1000 per mille. A change may be less than nothing or more."""
    sign: str = ""
    """What shares and money are called in short: %, ‰, tkr."""
    of: str = ""
    """What it is a share of, where the unit says it: ``av eleverna``."""
    whole: bool = False
    """Whether it counts things that are not divided: people, cases; never half of one."""

    @property
    def never_negative(self) -> bool:
        """Whether values are sums of things that are there or not: counts, hours, weights."""
        return self.quantity in (Quantity.COUNT, Quantity.TIME, Quantity.WEIGHT)

    @property
    def beside_number(self) -> str:
        """What stands after a number of a share: `` %``; every other unit is told beside the name."""
        return f"{NARROW}{self.sign}" if self.quantity is Quantity.SHARE else ""

    def points(self, n: Decimal) -> str:
        """The words that a difference of ``n`` is told in, of a share, by their key; empty where it is in the unit."""
        return f"points.{self.out_of}.{'1' if n == 1 else 'n'}" if self.quantity is Quantity.SHARE else ""

    def holds(self, value: Decimal) -> bool:
        """Whether a number lies on the scale; any does where there is none."""
        return self.low is None or self.high is None or self.low <= value <= self.high


OTHER = Measure(Quantity.OTHER)
INDEX = Measure(Quantity.INDEX, Decimal(0), Decimal(100))
_ZERO = Decimal(0)
_WORDS: dict[Measure, str] = {
    Measure(Quantity.SHARE, out_of=100, sign="%"): "procent, per cent, percent, %, pct, procentandel, andel %, andel (%),"
    " andel procent, andel i procent, andel i %",
    Measure(Quantity.SHARE, out_of=1000, sign="‰"): "promille, per mille, ‰",
    INDEX: "index, nki, hme, nmi, nöjd-kund-index, nöjdkundindex, nöjd kund-index, nöjd kundindex",
    Measure(Quantity.MONEY, crowns=1, sign="kr"): "kr, kronor, sek, kr:, :-",
    Measure(Quantity.MONEY, crowns=1000, sign="tkr"): "tkr, kkr, tsek, ksek, tusen kronor, tusen kr, tusentals kronor,"
    " kr i tusental, kronor i tusental",
    Measure(Quantity.MONEY, crowns=10**6, sign="mnkr"): "mnkr, mkr, mnsek, msek, mn kr, miljoner kronor, miljoner kr, milj kr, milj. kr,"
    " kr i miljoner, kronor i miljoner",
    Measure(Quantity.MONEY, crowns=10**9, sign="mdkr"): "mdkr, mdr kr, mdrkr, miljarder kronor, miljarder kr",
    Measure(Quantity.PLACE, Decimal(1)): "plats, placering, ranking, rankning, place, rank",
    Measure(Quantity.TIME, _ZERO): "dagar, dygn, arbetsdagar, kalenderdagar, vardagar, veckor, månader, år, days,"
    " working days, weeks, months, years",
    Measure(Quantity.TIME, _ZERO, least=1): "sekunder, sekund, s, seconds",
    Measure(Quantity.TIME, _ZERO, least=60): "minuter, minut, min, min., minutes",
    Measure(Quantity.TIME, _ZERO, least=3600): "timmar, tim, h, hours",
    Measure(Quantity.WEIGHT, _ZERO, least=1): "gram, g",
    Measure(Quantity.WEIGHT, _ZERO, least=100): "hg",
    Measure(Quantity.WEIGHT, _ZERO, least=1000): "kg, kilo, kilogram",
    Measure(Quantity.WEIGHT, _ZERO, least=10**6): "ton",
    Measure(Quantity.WEIGHT, _ZERO, least=10**9): "kiloton",
    Measure(Quantity.COUNT, _ZERO, whole=True): "st, st., styck, stycken, antal, personer, invånare, barn, elever, ärenden,"
    " kvinnor, män, flickor, pojkar, deltagare, medarbetare, anställda, chefer, lärare, medborgare, brukare, kunder,"
    " patienter, besökare, hushåll, ungdomar, ledamöter, samtal, besök, sidor, steg, anmälningar, klagomål, synpunkter,"
    " avvikelser, olyckor, skador, fall, incidenter, bränder, företag, föreningar, bostäder, lägenheter, byggnader, tomter,"
    " fordon, bilar, resor, lån, böcker, evenemang, utbildningar, möten, beslut, ansökningar, avtal, upphandlingar,"
    " projekt, skolor, förskolor, platser, pieces, people, persons, inhabitants, children, pupils, cases, employees",
    Measure(Quantity.COUNT, _ZERO): "årsarbetare, årsarbetskrafter, årsverken, heltidstjänster, heltidsekvivalenter, tjänster",
}  # fmt: skip
"""Units by what they are, as people write them."""
_UNITS = {word.strip(): measure for measure, words in _WORDS.items() for word in words.split(",")}
GENERAL = ("st", "antal", "styck", "stycken")
"""Units that say no more than that something is counted."""
SUMMED = (Quantity.COUNT, Quantity.MONEY, Quantity.WEIGHT, Quantity.OTHER)
"""What is summed over several, or over years, and not averaged."""
_ENDLESS = 20
"""A number of so many digits was cut off: a second is no exact part of a minute."""
_SCALE = re.compile(
    r"(?:(?:skala|skalan|betygsskala|betyg|poäng|scale|grade)\s*:?\s*)?\(?"
    r"(?<![0-9])(?P<low>[0-9]{1,9})\s*(?:[-–—]|till|to)\s*(?P<high>[0-9]{1,9})(?![0-9])\)?"
)
_RATIO = re.compile(r"(?P<what>[^/]*?[^/\s])\s*(?:/|\bper\b|\bpr\b)\s*(?P<per>.+)")
_SHORT_FOR = {"inv": "invånare", "inh": "inhabitant"}
"""What money is divided by, as it is shortened."""
CHANGE = re.compile(
    r"förändr|ändring|skillnad|avvik|differens|(?<!unders)(?<!ans)(?<!\bs)(?<!efters)ökning|minskning|tillväxt"
    r"|utveckling(en)?\b|saldo|netto(?!kostnad|ram|budget)|\bgap\b|change|difference|deviation"
)
"""Words of what is counted from something else, and so may be less than nothing or more than all of it."""

MEAN = re.compile(r"genomsnitt|medel(?!b)|\bsnitt|median|average|\bmean\b|\bper\b")
"""Words of what is a mean, so that half a person may stand there."""

_OF_MEAN = r"(?i),? \(?(?:(?:i|på|on) )?(?:genomsnitt|medeltal|snitt|average)\)?$"
"""What is said of a unit where its numbers are means."""


def _folded(measured_in: str | None) -> str:
    return " ".join((measured_in or "").casefold().split())


def _scale(text: str) -> re.Match[str] | None:
    """The two ends of a unit that is a scale: ``poäng 0–100``, ``skala 1-5, där 5 är bäst``."""
    found = _SCALE.search(text)
    return found if found and (found[0] == text or text.startswith(("skala", "scale"))) else None


def ends_turned(measured_in: str | None) -> tuple[str, str] | None:
    """The ends of a scale that is written from its highest to its lowest, as they are written; else None."""
    found = _scale(_folded(measured_in))
    if found is None or int(found["low"]) <= int(found["high"]):
        return None
    return found["low"], found["high"]


@cache
def measure(measured_in: str | None) -> Measure:
    """The kind of quantity that a unit names; ``other`` where it is none we know."""
    text = _folded(measured_in)
    if text in _UNITS:
        return _UNITS[text]
    scale = _scale(text)
    if scale is not None:
        low, high = Decimal(scale["low"]), Decimal(scale["high"])
        return Measure(Quantity.SCALE, low, high) if low < high else OTHER
    if text.removeprefix("index").strip(" ,:()") in ("0-100", "0–100"):
        return INDEX
    ratio = _RATIO.fullmatch(text)
    if ratio:
        money = measure(ratio["what"])
        per = _SHORT_FOR.get(ratio["per"].rstrip("."), ratio["per"])
        return money._replace(per=per) if money.quantity is Quantity.MONEY else OTHER
    return _of_something(text)


def without_stray_sign(measured_in: str) -> str | None:
    """The known unit that a text is without its signs, ``procent`` of ``proc<ent``; None where it is one with them."""
    plain = re.sub(r"[^\w\s%‰]", "", measured_in).strip()
    stray = plain != measured_in and measure(measured_in) == OTHER and measure(plain) != OTHER
    return plain if stray else None


def units_beside(measured_in: str) -> tuple[str, ...]:
    """The units of a text that names several where there is to be one, ``tkr, mnkr``; none where it may be one unit.

    Things that are counted may be named together, as in ``elever, lärare``.
    """
    named = tuple(re.split(r" ?[,;] ?| (?:eller|och|or|and) ", " ".join(measured_in.split())))
    understood = [_UNITS.get(one.casefold(), OTHER) for one in named]
    certain = any(one.quantity in (Quantity.SHARE, Quantity.INDEX, Quantity.MONEY) for one in understood)
    return named if certain and OTHER not in understood and len(set(understood)) > 1 else ()


def alike(one: str, other: str) -> bool:
    """Whether two units are the same: by their words, as shares, money, time or weight of as much."""
    ours, theirs = (measure(unit)._replace(of="") for unit in (one, other))
    named = (ours.quantity in (Quantity.SHARE, Quantity.MONEY) or ours.least is not None) and ours == theirs
    return named or (bool(one) and _plain(one) == _plain(other))


def as_it_stands(written: str, unit: str) -> bool:
    """Whether a number in ``written`` is as it stands one in ``unit``: 251 mnkr is not 251 tkr, and 12 pupils are 12,
    also on average; 12 of what is counted are 12 of them."""
    counted, unit = measure(written), re.sub(_OF_MEAN, "", unit)
    if _plain(written) in GENERAL and measure(unit).quantity is Quantity.COUNT:
        return True
    if _plain(unit) in GENERAL and "procent" not in written.casefold():
        unknown = counted.quantity is Quantity.OTHER and _plain(written).isalpha()
        return unknown or counted.quantity is Quantity.COUNT or alike(written, unit)
    return alike(written, unit)


def converted(number: Decimal, written: str, unit: str) -> Decimal | None:
    """What a number in one unit is in another, 251 mnkr in tkr; None where that is not plain, or not exact."""
    ours, theirs = measure(written), measure(unit)
    if (ours.quantity, ours.per, ours.of) != (theirs.quantity, theirs.per, theirs.of):
        return None
    for one, other in ((ours.crowns, theirs.crowns), (theirs.out_of, ours.out_of), (ours.least, theirs.least)):
        if one and other and len((made := number * one / other).as_tuple().digits) < _ENDLESS:
            return made
    return None


def _plain(unit: str) -> str:
    """A unit without what says no more than that it is counted: ``besök`` of ``Antal besök``."""
    return re.sub(r"^(?:antal(?:et)?|st) (?=[^\W\d])", "", " ".join(unit.casefold().split())).rstrip(".")


def _of_something(text: str) -> Measure:
    """A unit with what it is of: ``ton avfall``, ``antal elever``, ``procent av eleverna``, ``inkomna ärenden``."""
    first, _, rest = text.partition(" ")
    if not rest:
        return OTHER
    head = _UNITS.get(first, OTHER)
    if head.quantity is Quantity.MONEY:
        return head
    if CHANGE.search(rest) and rest not in _UNITS:
        return OTHER
    if head.quantity is Quantity.COUNT:
        of = measure(rest)
        return of if of.never_negative else head._replace(whole=not MEAN.search(rest))
    if head.quantity in (Quantity.SHARE, Quantity.TIME, Quantity.WEIGHT):
        named = head.quantity is Quantity.SHARE and rest.startswith(("av ", "of "))
        return head._replace(of=rest) if named else head
    last = _UNITS.get(text.rpartition(" ")[2], OTHER)
    return (
        last
        if last.quantity is Quantity.COUNT and not CHANGE.search(text) and text.replace(" ", "").isalpha()
        else OTHER
    )
