"""A goal file as a whole, and a workspace's files merged into one."""

from typing import Annotated, TypeAlias

from malstyr.model.activities import Activity
from malstyr.model.base import Model, key
from malstyr.model.boards import Board
from malstyr.model.follow_up import OwedDocument
from malstyr.model.goals import Assessment, Goal, Waiver
from malstyr.model.improvements import Improvement
from malstyr.model.indicators import Indicator, SeriesOfIndicator
from malstyr.model.meetings import Meeting
from malstyr.model.organisation import (
    About,
    CalendarEntry,
    CoreValue,
    Decision,
    Level,
    Lists,
    Organisation,
    Perspective,
    Plan,
    Role,
    Settings,
    Unit,
)
from malstyr.model.periods import PeriodText
from malstyr.model.risks import Risk
from malstyr.model.scalars import Id, Reads, Reference, ShortName, fault, one_text

VERSION = "1"


def _version(value: object) -> str:
    if one_text(value) != VERSION:
        raise fault("unknown-version", value, VERSION)
    return VERSION


_Version: TypeAlias = Annotated[str, Reads(_version, enum=[1, "1"])]


class GoalFile(Model):
    """All sections. Any of them may stand in any file of a workspace, and in several."""

    version: _Version | None = key("Version: av formatet, 1.", "Version: of the format, 1.")
    about: About | None = key("Om filen: gäller bara den här filen.", "About: this file alone.")
    organisation: Organisation | None = key("Organisation: vars mål det är.", "Organisation: whose goals these are.")
    settings: Settings = key(
        "Inställningar: vaktas vid ändringar.", "Settings: watched when they change.", default=Settings
    )
    calendar: dict[Id, CalendarEntry] = key(
        "Kalender: årets tidpunkter för uppföljning.", "Calendar: the reporting points of the year.", default=dict
    )
    levels: dict[Id, Level] = key(
        "Nivåer: målstegen, högst upp först.", "Levels: the ladder of goals, top first.", default=dict
    )
    core_values: dict[Id, CoreValue] = key(
        "Värdegrund: värderingar med spelregler.", "Core values: with rules of play.", default=dict
    )
    roles: dict[Id, Role] = key(
        "Roller: som äger mål och aktiviteter.", "Roles: that own goals and activities.", default=dict
    )
    decisions: dict[Id, Decision] = key("Beslut.", "Decisions.", default=dict)
    plans: dict[Id, Plan] = key("Planer: antagna dokument.", "Plans: adopted documents.", default=dict)
    units: dict[Id, Unit] = key("Enheter.", "Units.", default=dict)
    lists: Lists = key(
        "Listor: påståenden, bibliotek och annat som mäts var för sig.",
        "Lists: statements, libraries and other things measured one by one.",
        default=dict,
    )
    list_names: dict[Id, ShortName] = key(
        "Listornas namn: det som listan heter i rapporter, där id inte räcker.",
        "Names of lists: what a list is called in reports, where its id is not enough.",
        default=dict,
    )
    perspectives: dict[Id, Perspective] = key(
        "Perspektiv: i den ordning de visas.", "Perspectives: in the order shown.", default=dict
    )
    goals: dict[Id, Goal] = key("Mål.", "Goals.", default=dict)
    indicators: dict[Id, Indicator] = key(
        "Indikatorer: mått och nyckeltal.", "Indicators: measures and key figures.", default=dict
    )
    values: dict[Id, SeriesOfIndicator] = key(
        "Värden: indikator, del, period.", "Values: indicator, member, period.", default=dict
    )
    activities: dict[Id, Activity] = key("Aktiviteter.", "Activities.", default=dict)
    assessments: dict[Reference, dict[PeriodText, Assessment]] = key(
        "Bedömningar: analys och åtgärder.", "Assessments: analysis and actions.", default=dict
    )
    risks: dict[Id, Risk] = key("Risker: intern kontroll.", "Risks: internal control.", default=dict)
    improvements: dict[Id, Improvement] = key(
        "Förbättringar: planera, genomföra, utvärdera, förbättra.", "Improvements: plan, do, check, act.", default=dict
    )
    follow_up: dict[Id, OwedDocument] = key(
        "Uppföljning: dokument som ska lämnas varje år.", "Follow-up: documents owed every year.", default=dict
    )
    meetings: dict[Id, Meeting] = key(
        "Möten: nämndens och ledningens, hållna och kommande.",
        "Meetings: of boards and managements, held and coming.",
        default=dict,
    )
    boards: dict[Id, Board] = key(
        "Tavlor: pulstavlor för den dagliga styrningen.", "Boards: pulse boards of daily management.", default=dict
    )
    waivers: dict[Id, Waiver] = key(
        "Undantag: från regler, med skäl och slutdatum.", "Waivers: from rules, with reason and end date.", default=dict
    )


SECTIONS = tuple(GoalFile.model_fields)
SPREAD = ("values", "assessments")
"""Sections whose entries are themselves merged, down to the period: many people add to one indicator."""
ORDERED = ("levels", "perspectives")
"""Sections whose order means something, and which therefore stand in one file."""
OF_FILE = ("version", "about")
"""Sections that say something of the file they stand in and are never merged."""
OF_UNIT = ("goals", "indicators", "activities", "risks", "improvements", "follow_up", "meetings", "boards")
"""Sections whose entries belong to the unit that their file is about, where they name none."""
OF_WORKSPACE = ("version", "organisation")
"""What the file of a workspace must say, and others need not."""
SINGLE = ("organisation", "settings")
"""Sections that hold one thing with keys, not many things with ids."""
