"""Who the organisation is and how it has chosen to steer: settings, calendar, levels, people, units."""

import re
from calendar import monthrange
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, TypeAlias

from malstyr.language.words import Language
from malstyr.model.base import Model, key
from malstyr.model.durations import DurationText, PaceText
from malstyr.model.guarantees import OpeningHours
from malstyr.model.periods import PeriodText
from malstyr.model.scalars import (
    Because,
    Codes,
    Count,
    Day,
    Days,
    Id,
    Ids,
    Label,
    Members,
    Number,
    Prepares,
    Reads,
    Reference,
    RuleName,
    ShortName,
    Text,
    Texts,
    YesNo,
    fault,
    month_named,
    one_text,
)


class About(Model):
    """Holds for the file it stands in, and for nothing else."""

    source: Text | None = key(
        "Källa: varifrån filens värden kommer.", "Source: where the values in this file come from."
    )
    unit: Id | None = key("Enhet: för det i filen som inte anger någon.", "Unit: of what names none in this file.")
    note: Text | None = key("Anmärkning.", "Note.")


class OrganisationKind(StrEnum):
    MUNICIPALITY = "municipality"
    REGION = "region"
    DEPARTMENT = "department"
    COMPANY = "company"
    AGENCY = "agency"


class Organisation(Model):
    id: Id = key("Id: kort namn utan blanksteg.", "Id: a short name without spaces.", required=True)
    name: ShortName = key("Namn: som det skrivs i rapporter.", "Name: as written in reports.", required=True)
    kind: OrganisationKind | None = key(
        "Slag: kommun, region, förvaltning …", "Kind: municipality, region, department …"
    )
    kolada: Codes = key(
        'Kolada: områdeskoder inom citattecken, ["0980"].', 'Kolada: area codes in quotes, ["0980"].', default=()
    )
    language: Language = key("Språk: sv eller en.", "Language: sv or en.", default=Language.SWEDISH)
    purpose: Text | None = key("Syfte: verksamhetsidé eller affärsidé.", "Purpose: the business idea.")
    unit_count: Count | None = key("Antal enheter: som dokumentet uppger.", "Unit count: as the document states it.")
    staff: Count | None = key("Antal medarbetare: som dokumentet uppger.", "Staff: as the document states it.")
    note: Text | None = key("Anmärkning.", "Note.")


class RuleLevel(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    IGNORE = "ignore"


class RuleSetting(Model):
    """How seriously a rule is taken here: a word alone, or a mapping that also sets its limit."""

    severity: RuleLevel | None = key(
        "Allvarlighet: error, warning, info eller ignore.", "Severity: error, warning, info or ignore."
    )
    limit: Number | None = key(
        "Gräns: regelns egen gräns, se malstyr explain.", "Limit: the rule's own limit, see malstyr explain."
    )


def _rule_setting(value: object) -> object:
    return {"severity": value} if isinstance(value, str) else value


Rules: TypeAlias = dict[RuleName, Annotated[RuleSetting, Prepares(_rule_setting, enum=[*RuleLevel])]]


class Band(Model):
    """A step on a scale of words: from this value and up."""

    from_: Number = key(alias="from", sv="Från: lägsta värde.", en="From: the lowest value.", required=True)
    name: ShortName = key("Namn.", "Name.", required=True)


class RollUp(StrEnum):
    """How a goal is judged by its indicators."""

    ALL = "all"
    MOST = "most"
    WORST = "worst"


class Sign(StrEnum):
    """What a positive deviation from budget means."""

    SURPLUS = "surplus"
    OVERSPENDING = "overspending"


class RiskLimits(Model):
    """From what likelihood times consequence a risk is yellow, and from what it is red."""

    yellow: Count = key("Gul: från och med.", "Yellow: from.", required=True)
    red: Count = key("Röd: från och med.", "Red: from.", required=True)


_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")


def colour(value: object) -> str:
    """A colour as pages have it, ``#005595``."""
    text = one_text(value)
    if _COLOUR.fullmatch(text):
        return str(text)
    raise fault("bad-colour", text, f'"#{text}"' if _COLOUR.fullmatch(f"#{text}") else None)


ColourText: TypeAlias = Annotated[
    str, Reads(colour, type="string", pattern=f"^{_COLOUR.pattern}$", examples=["#005595"])
]


_ELSEWHERE = re.compile(r"[A-Za-z]:|[a-z]+://|[/\\~]|\.\.(?:[/\\]|$)|.*[/\\]\.\.(?:[/\\]|$)")
"""How a path begins, or goes, that leads out of a folder: from a drive, an address, a root or what is above it."""
_PICTURE = re.compile(r"[^/\\]+\.(?:png|jpe?g)", re.IGNORECASE)


def picture(value: object) -> str:
    """The name of a picture in the folder of the goal files, or in one below it; whether it is there is not known."""
    text = str(one_text(value))
    if not _ELSEWHERE.match(text):
        return text
    name = re.split(r"[/\\]", text)[-1]
    raise fault("bad-logo", text, form="named" if _PICTURE.fullmatch(name) else "unnamed", name=name)


PictureName: TypeAlias = Annotated[str, Reads(picture, type="string", examples=["logga.png"])]


class Appearance(Model):
    colour: ColourText | None = key("Färg: till exempel #005595.", "Colour: such as #005595.")
    accent: ColourText | None = key("Andra färg.", "Accent colour.")
    logo: PictureName | None = key("Logotyp: filnamn i mappen.", "Logo: a file in the folder.")


class Settings(Model):
    as_of: Day | None = key(
        "Per datum: endast för exempel, annars gäller i dag.", "As of: for examples only, otherwise today."
    )
    invented_values: YesNo = key(
        "Påhittade värden: true för exempel och övningar, och det står i varje rapport.",
        "Invented values: true for examples and exercises, and every report says so.",
        default=False,
    )
    partly_from: Number | None = key("Delvis från: procent av kravet.", "Partly from: per cent of the requirement.")
    min_answers: Count = key(
        "Minsta antal svar: färre visas inte.", "Minimum answers: fewer are not shown.", default=10
    )
    roll_up: RollUp = key("Sammanvägning: all, most eller worst.", "Roll-up: all, most or worst.", default=RollUp.ALL)
    risk_scale: Count | None = key(
        "Riskskala: högsta värde, oftast 4 eller 5.", "Risk scale: the highest value, mostly 4 or 5."
    )
    risk_limits: RiskLimits | None = key(
        "Riskgränser: från vilken produkt av sannolikhet och konsekvens en risk är gul och röd.",
        "Risk limits: from which product of likelihood and consequence a risk is yellow and red.",
    )
    positive_deviation: Sign = key(
        "Positiv avvikelse: surplus betyder överskott.",
        "Positive deviation: surplus or overspending.",
        default=Sign.SURPLUS,
    )
    bands: dict[Id, tuple[Band, ...]] = key(
        "Betygssteg: ord för intervall, per skala.", "Bands: words for intervals, by scale.", default=dict
    )
    opening_hours: dict[Id, OpeningHours] = key(
        "Öppettider: per tidsfönster, {kontorstid: {weekdays: 08:00-16:30}}.",
        "Opening hours: by window, {office: {weekdays: 08:00-16:30}}.",
        default=dict,
    )
    rules: Rules = key("Regler: allvarlighet och gränser.", "Rules: severities and limits.", default=dict)
    plugins: Ids = key(
        "Regelpaket: egna regler, installerade bredvid malstyr.",
        "Plugins: packages of your own rules, installed beside malstyr.",
        default=(),
    )
    exclude: Texts = key(
        "Undanta: filer och mappar som inte läses.", "Exclude: files and folders that are not read.", default=()
    )
    look: Appearance | None = key("Utseende: färger och logotyp i rapporter.", "Look: colours and logo of reports.")


def month_day(value: object) -> tuple[int, int]:
    """A day that comes every year, ``04-30``."""
    text = one_text(value)
    parts = re.fullmatch(r"([0-9]{1,2})-([0-9]{1,2})", text)
    if parts:
        try:
            date(2000, int(parts[1]), int(parts[2]))
        except ValueError:
            raise fault("bad-date", text, _month_day_meant(text.replace("-", "/")), form="yearly") from None
        if len(text) == 5:
            return int(parts[1]), int(parts[2])
        raise fault("bad-date", text, f"{int(parts[1]):02}-{int(parts[2]):02}")
    raise fault("bad-date", text, _month_day_meant(text), form="yearly")


def _month_day_meant(text: str) -> str | None:
    """How a day of every year is written, where it is said as people say it: ``31 januari``, ``31/1``."""
    last = re.fullmatch(r"(?:den )?sista (?:dagen )?(?:i )?([^\W\d]+)", text.strip())
    if last is not None and (ending := month_named(last[1])) is not None:
        return f"{ending:02}-{monthrange(2001, ending)[1]}"
    read = re.fullmatch(r"(?:den )?([0-9]{1,2})(?:[/ ]| ?[.] ?)([0-9]{1,2}|[^\W\d]+)[.]?(?: varje år)?", text.strip())
    day, month = (int(read[1]), int(read[2]) if read[2].isdigit() else month_named(read[2]) or 0) if read else (0, 0)
    if month > 12 >= day:
        day, month = month, day
    try:
        return date(2000, month, day).strftime("%m-%d")
    except ValueError:
        return None


LAST_OF_YEAR = (12, 31)
MonthDay: TypeAlias = Annotated[tuple[int, int], Reads(month_day, type="string", pattern=r"^\d{2}-\d{2}$")]


def yearly_day(year: int, at: tuple[int, int]) -> date:
    """A day that comes every year as it is in ``year``; 29 February is the 28th."""
    month, day = at
    return date(year, month, 28 if at == (2, 29) else day)


class Reports(StrEnum):
    """What is reported at a point of the calendar."""

    EVERYTHING = "everything"
    BUDGET = "budget"
    NOTHING = "nothing"


CLOSING = "closing"
"""The entry of the calendar that tells when the books of a year are closed."""


class CalendarEntry(Model):
    """A reporting point of the year: when what it covers ends, and when its figures are ready."""

    name: ShortName | None = key("Namn.", "Name.")
    ends: MonthDay = key("Slutar: månad-dag, 04-30.", "Ends: month-day, 04-30.", required=True)
    ready: MonthDay = key(
        "Klar: månad-dag då siffrorna finns.", "Ready: month-day when the figures exist.", required=True
    )
    reports: Reports = key(
        "Rapporterar: everything, budget (bara det som har budget) eller nothing (ingen tidpunkt för uppföljning).",
        "Reports: everything, budget (only what has a budget) or nothing (no reporting point).",
        default=Reports.EVERYTHING,
    )
    text: Text | None = key("Text: vad som görs.", "Text: what is done.")

    def ends_on(self, year: int) -> date:
        """Its last day in ``year``."""
        return yearly_day(year, self.ends)

    def ready_on(self, year: int) -> date:
        """The day figures for ``year`` are ready; a day before the end is in the year after."""
        return yearly_day(year + (self.ready < self.ends), self.ready)


class Decider(StrEnum):
    """Who decides at a level: politics says what (VAD), administration how (HUR)."""

    POLITICS = "politics"
    MANAGEMENT = "management"
    ADMINISTRATION = "administration"
    TEAM = "team"


class Expectation(StrEnum):
    """What makes a goal at a level followed up."""

    NOTHING = "nothing"
    INDICATORS = "indicators"
    ACTIVITIES = "activities"


class Level(Model):
    """A step of the ladder, top first, in the organisation's own words."""

    name: ShortName | None = key("Namn.", "Name.")
    decided_by: Decider | None = key(
        "Beslutas av: politics, management, administration eller team.",
        "Decided by: politics, management, administration or team.",
    )
    expects: Expectation = key(
        "Förväntar: indicators, activities eller nothing.",
        "Expects: indicators, activities or nothing.",
        default=Expectation.INDICATORS,
    )
    horizon: DurationText | None = key("Tidshorisont: till exempel 4 years.", "Horizon: such as 4 years.")
    steering: Texts = key("Styrande dokument: på nivån.", "Steering documents: at this level.", default=())
    results: Texts = key(
        "Resultatuppföljning: dokument på nivån.", "Follow-up of results: documents at this level.", default=()
    )
    operations: Texts = key(
        "Verksamhetsuppföljning: dokument på nivån.", "Follow-up of operations: documents at this level.", default=()
    )
    text: Text | None = key("Text: vad nivån är till för.", "Text: what the level is for.")


class Role(Model):
    """A function that owns goals. A person's name stands here and nowhere else."""

    title: ShortName = key("Titel.", "Title.", required=True)
    person: Text | None = key("Person: visas aldrig i publika rapporter.", "Person: never shown in public reports.")
    unit: Id | None = key("Enhet.", "Unit.")


class DecidedChange(Model):
    """What a decision changes: the value before and after."""

    from_: Any = key(alias="from", sv="Från: värdet före.", en="From: the value before.")
    to: Any = key("Till: värdet efter.", "To: the value after.")


class Decision(Model):
    body: Text = key("Organ: vem som beslutade.", "Body: who decided.", required=True)
    level: Decider | None = key(
        "Nivå: politics, management, administration eller team.", "Level: politics, management, administration or team."
    )
    date: Day = key("Datum.", "Date.", required=True)
    reference: Text | None = key("Paragraf: till exempel § 301.", "Reference: such as § 301.")
    case: Text | None = key("Ärendenummer.", "Case number.")
    reason: Text | None = key("Skäl.", "Reason.")
    note: Text | None = key("Anmärkning.", "Note.")
    approves: dict[Reference, DecidedChange] = key(
        "Godkänner: ändringar, skrivs ut av malstyr diff.",
        "Approves: changes, as printed by malstyr diff.",
        default=dict,
    )


class Plan(Model):
    """A document that has been adopted; its goals inherit its period and decision."""

    name: ShortName | None = key("Namn.", "Name.")
    period: PeriodText | None = key("Period: till exempel 2012-2015.", "Period: such as 2012-2015.")
    adopted: Id | None = key("Antagen: ett beslut.", "Adopted: a decision.")
    unit: Id | None = key("Enhet: vars plan det är.", "Unit: whose plan it is.")
    level: Id | None = key("Nivå.", "Level.")
    revised: Text | None = key("Revideras: hur ofta, i ord.", "Revised: how often, in words.")
    revise_every: PaceText | None = key(
        "Tid mellan revideringar: till exempel 1 year; vaktas.", "Time between revisions: such as 1 year; watched."
    )
    revisions: Days = key("Revideringar: dagar då den sågs över.", "Revisions: days when it was revised.", default=())
    responsible: Id | None = key(
        "Ansvarig: en roll som håller den aktuell.", "Responsible: a role that keeps it up to date."
    )
    replaces: Id | None = key(
        "Ersätter: en tidigare plan, som inte behöver finnas kvar.", "Replaces: an earlier plan, which may be gone."
    )
    text: Text | None = key("Text: syftet.", "Text: the purpose.")
    see: Text | None = key("Se: var planen finns.", "See: where the plan is kept.")
    note: Text | None = key("Anmärkning.", "Note.")


class Closed(Model):
    date: Day = key("Datum.", "Date.", required=True)
    reason: Text = key("Skäl.", "Reason.", required=True)


class Unit(Model):
    name: ShortName | None = key("Namn.", "Name.")
    parent: Id | None = key("Överordnad enhet.", "Parent unit.")
    manager: Id | None = key("Chef: en roll.", "Manager: a role.")
    staff: Count | None = key("Antal medarbetare.", "Staff.")
    mission: Text | None = key("Uppdrag.", "Mission.")
    text: Text | None = key("Text: om enheten.", "Text: about the unit.")
    offers: Texts = key(
        "Serviceerbjudanden: löften som inte mäts.", "Offers: promises that are not measured.", default=()
    )
    plan: Id | None = key("Plan: enhetens plan.", "Plan: the unit's plan.")
    no_plan: Because | None = key("Ingen plan: skälet.", "No plan: the reason.")
    closed: Closed | None = key("Avslutad: datum och skäl.", "Closed: date and reason.")


class Perspective(Model):
    name: ShortName | None = key("Namn.", "Name.")
    text: Text | None = key("Text: perspektivets fråga.", "Text: the question of the perspective.")
    owner: Id | None = key(
        "Ägare: en roll som ansvarar för perspektivets mål.", "Owner: a role responsible for its goals."
    )
    of_which: Members = key(
        "Varav: grupper som resultaten ska delas upp på.",
        "Of which: groups the results are to be split by.",
        default=(),
    )


class CoreValue(Model):
    """A value the organisation has agreed on, with the rules of play that make it concrete."""

    name: ShortName | None = key("Namn.", "Name.")
    text: Text | None = key("Text.", "Text.")
    rules: Texts = key("Spelregler.", "Rules of play.", default=())
    note: Text | None = key("Anmärkning.", "Note.")


Lists: TypeAlias = dict[Id, dict[Label, Text]]
"""What ``for_each`` and ``of_which`` range over when it is not units: list, then item, then its text."""
