"""What the columns of a plan hold, told by their headings and, where one means two things, by what stands below."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from malstyr.model.measures import Quantity, measure


class PlanColumn(StrEnum):
    """What a column of a plan may hold."""

    NUMBER = "number"
    PERSPECTIVE = "perspective"
    GOAL = "goal"
    NAME = "name"
    """A short name of the goal beside its text."""
    LEVEL = "level"
    INDICATOR = "indicator"
    LIMIT = "target"
    PARTLY = "partly"
    """Where it is yellow, beside the limit for green."""
    FAILED = "not_met"
    """Where it is red, which the two others tell."""
    MEASURED_IN = "measured_in"
    DIRECTION = "direction"
    OUTCOME = "value"
    OWNER = "owner"
    GOAL_OWNER = "goal_owner"
    """Who owns the goal, where another column tells who owns its measures."""
    SERVES = "serves"
    """A goal above, which this one contributes to."""
    UNIT = "unit"
    PERIOD = "period"
    DUE = "due"
    FREQUENCY = "frequency"
    SOURCE = "source"
    METHOD = "method"
    ACTIVITY = "activity"
    NOTE = "note"
    SKIP = "skip"


class PlanHeading(NamedTuple):
    """A column: its place, the words above it from the top, what it holds, and the year it is about."""

    column: int
    words: tuple[str, ...]
    holds: PlanColumn
    year: str | None = None

    @property
    def said(self) -> str:
        """The words that are its own."""
        return self.words[-1] if self.words else ""


_WORDS: Mapping[PlanColumn, str] = {
    PlanColumn.NUMBER: "nr, nummer, löpnr, löpnummer, mål nr, målnr, målnummer, #, id",
    PlanColumn.PERSPECTIVE: (
        "perspektiv, målområde, målområden, område, fokusområde, strategiskt område, prioriterat område,"
        " utvecklingsområde, styrområde, strategiskt fokus, perspective"
    ),
    PlanColumn.GOAL: (
        "mål, målet, målformulering, måltext, målbeskrivning, formulering, strategiskt mål, strategiska mål,"
        " övergripande mål, politiskt mål, politiska mål, goal"
    ),
    PlanColumn.NAME: "målnamn, rubrik, kortnamn, målrubrik, namn på mål",
    PlanColumn.LEVEL: "nivå, målets nivå, typ av mål, måltyp, level",
    PlanColumn.INDICATOR: (
        "mått, måttet, indikator, indikatorer, nyckeltal, styrtal, mätetal, mätpunkt, så mäter vi, hur vi mäter,"
        " måttbeskrivning, indicator, measure"
    ),
    PlanColumn.LIMIT: (
        "målvärde, målvärden, målnivå, målnivåer, gräns, gränsvärde, riktvärde, krav, kravnivå, ambitionsnivå,"
        " ambition, börvärde, önskat resultat, önskat värde, önskad nivå, målsättning, att uppnå, ska nå, grön,"
        " grönt, target, green"
    ),
    PlanColumn.PARTLY: "gul, gult, yellow",
    PlanColumn.FAILED: "röd, rött, red",
    PlanColumn.MEASURED_IN: "måttenhet, mätenhet, mäts i, sort, enhet för mått, mått i, unit of measure",
    PlanColumn.DIRECTION: "riktning, önskad riktning, önskad utveckling, trend, åt vilket håll, direction",
    PlanColumn.OUTCOME: (
        "utfall, resultat, nuläge, utgångsläge, utgångsvärde, basvärde, ingångsvärde, startvärde, värde, senaste"
        " utfall, senaste värde, nuvarande värde, baslinje, outcome, value, baseline"
    ),
    PlanColumn.OWNER: (
        "ansvarig, ansvar, ägare, måttansvarig, måttägare, indikatorägare, indikatoransvarig, ansvarig roll,"
        " ansvarig chef, ansvarig tjänsteman, ansvarig funktion, huvudansvarig, ansvarig för uppföljning,"
        " uppföljningsansvarig, owner, responsible"
    ),
    PlanColumn.GOAL_OWNER: "målägare, målansvarig, ansvarig för mål, ansvarig för målet, goal owner",
    PlanColumn.SERVES: (
        "bidrar till, bidrar till mål, bidrar till målet, stödjer, stödjer mål, överordnat mål, hör till mål,"
        " kopplas till, koppling till mål, serves"
    ),
    PlanColumn.UNIT: (
        "nämnd, ansvarig nämnd, förvaltning, ansvarig förvaltning, avdelning, verksamhet, organisation, ansvarig"
        " enhet, berörd nämnd, bolag, sektor"
    ),
    PlanColumn.PERIOD: "period, tidsperiod, planperiod, gäller, giltighet, gäller för, målperiod, mandatperiod, år",
    PlanColumn.DUE: (
        "klart, klar, klart senast, klar senast, slutdatum, tidplan, färdigt, färdigt senast, deadline, måldatum,"
        " när, senast, tidpunkt, ska vara klart, tidsgräns, tidsfrist, målår, slutår, sluttid, uppnås senast, due"
    ),
    PlanColumn.FREQUENCY: (
        "frekvens, mätfrekvens, hur ofta, mätintervall, mäts hur ofta, uppföljning, uppföljningsfrekvens, mäts,"
        " följs upp, periodicitet, frequency"
    ),
    PlanColumn.SOURCE: "källa, datakälla, källor, mätkälla, hämtas från, source",
    PlanColumn.METHOD: "mätmetod, metod, definition, beräkning, så beräknas måttet, hur det mäts, mätning, method",
    PlanColumn.ACTIVITY: "aktivitet, aktiviteter, åtgärd, åtgärder, insats, insatser, handlingsplan, activity",
    PlanColumn.NOTE: (
        "kommentar, kommentarer, anmärkning, anmärkningar, notering, noteringar, anteckning, övrigt, note"
    ),
}
_MEANT = {word.strip(): holds for holds, listed in _WORDS.items() for word in listed.split(",")}
_ENDINGS: Sequence[tuple[PlanColumn, tuple[str, ...]]] = (
    (PlanColumn.GOAL, ("mål", "målet", "målen")),
    (PlanColumn.INDICATOR, ("mått", "måttet", "indikator", "indikatorer", "nyckeltal", "mätetal")),
    (PlanColumn.LIMIT, ("målvärde", "målnivå")),
)
"""How the words of organisations' own end: "nämndsmål", "fullmäktiges mål", "kvalitetsmått"."""
_YEAR = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?!\d)")
COLOURS_BESIDE = (PlanColumn.PARTLY, PlanColumn.FAILED)
"""What tells a target together with the limit for green."""
_ABOUT_A_YEAR = (PlanColumn.GOAL, PlanColumn.LIMIT, PlanColumn.OUTCOME, PlanColumn.PERIOD, *COLOURS_BESIDE)


def plain_heading(text: str) -> str:
    """A heading as it is compared: without case, brackets, closing signs and doubled blanks."""
    plain = re.sub(
        r"\([^()]*\)|(?<![*:.¹²³])[*:.¹²³]+$|(?<!\d)\d{1,2}$",
        " ",
        unicodedata.normalize("NFKC", text).casefold().replace("\u00ad", ""),
    )
    return " ".join(plain.replace("-", "").strip(" :.*").split())


def heading_of(column: int, words: tuple[str, ...]) -> PlanHeading | None:
    """What a column holds by the words above it, the lowest first; None where they say nothing that is known."""
    years = [found["year"] for word in reversed(words) for found in _YEAR.finditer(word)]
    year = years[0] if len(set(years)) == 1 else None
    for word in reversed(words):
        holds = _named(plain_heading(_YEAR.sub(" ", word)).removeprefix("år ").strip())
        if holds is None:
            continue
        if year is not None and holds in _ABOUT_A_YEAR:
            # "Mål 2026" is what is to be reached that year
            holds = PlanColumn.LIMIT if holds not in (PlanColumn.OUTCOME, *COLOURS_BESIDE) else holds
        return PlanHeading(column, words, holds, year)
    return None


def year_alone(words: tuple[str, ...]) -> str | None:
    """The year of a heading that says nothing else: "2026", "År 2026"."""
    last = plain_heading(words[-1]).removeprefix("år ").strip() if words else ""
    return last if _YEAR.fullmatch(last) else None


def _named(text: str) -> PlanColumn | None:
    if text in _MEANT:
        return _MEANT[text]
    return next((holds for holds, ends in _ENDINGS if text.endswith(ends)), None)


def is_unit_of_measure(texts: Sequence[str]) -> bool | None:
    """Whether what stands under "Enhet" is what things are measured in; None where it may be either."""
    known = [measure(text).quantity is not Quantity.OTHER for text in texts]
    return True if known and all(known) else None if any(known) else False
