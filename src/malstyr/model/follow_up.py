"""What is owed each year, by whom and to whom: plans, reports, analyses."""

from datetime import date
from enum import StrEnum

from malstyr.model.base import Model, key
from malstyr.model.organisation import LAST_OF_YEAR, Closed, MonthDay, yearly_day
from malstyr.model.periods import PeriodText
from malstyr.model.scalars import Day, Id, Members, ShortName, Text


class OwedKind(StrEnum):
    """What kind of document is owed."""

    PLAN = "plan"
    OPERATIONS_PLAN = "operations_plan"
    OPERATIONS_REPORT = "operations_report"
    POLITICAL_ANALYSIS = "political_analysis"
    INTERIM_REPORT = "interim_report"
    ANNUAL_REPORT = "annual_report"
    OTHER = "other"


class SteeringPart(StrEnum):
    """What a document is for: steering, or the follow-up of results or of operations."""

    STEERING = "steering"
    RESULTS = "results"
    OPERATIONS = "operations"


class DueIn(StrEnum):
    """In which year a document is due, counted from the year that it is for."""

    YEAR_BEFORE = "year_before"
    SAME_YEAR = "same_year"
    YEAR_AFTER = "year_after"


_AHEAD = (OwedKind.PLAN, OwedKind.OPERATIONS_PLAN)
_YEARS = {DueIn.YEAR_BEFORE: -1, DueIn.SAME_YEAR: 0, DueIn.YEAR_AFTER: 1}


class OwedDocument(Model):
    """A document that is owed every year: what it is, who writes it, to whom, when, and when it was handed over."""

    name: ShortName | None = key("Namn.", "Name.")
    kind: OwedKind = key(
        "Slag: plan, operations_plan (verksamhetsplan), operations_report (verksamhetsrapport), political_analysis"
        " (politisk analys), interim_report (delårsrapport), annual_report (årsredovisning) eller other.",
        "Kind: plan, operations_plan, operations_report, political_analysis, interim_report, annual_report or other.",
        required=True,
    )
    level: Id | None = key("Nivå: vars dokument det är.", "Level: whose document it is.")
    part: SteeringPart | None = key(
        "Del: steering (styrning), results (resultatuppföljning) eller operations (verksamhetsuppföljning).",
        "Part: steering, results (their follow-up) or operations (their follow-up).",
    )
    unit: Id | None = key("Enhet.", "Unit.")
    for_each: Members = key(
        "För var och en: units för alla enheter, eller några av dem; var och en lämnar sitt.",
        "For each: units for all units, or some of them; each hands over its own.",
        default=(),
    )
    responsible: Id | None = key("Ansvarig: en roll som skriver.", "Responsible: a role that writes it.")
    reported_to: Text | None = key("Lämnas till: ett organ.", "Reported to: a body.")
    ends: MonthDay = key(
        "Slutar: sista dagen det handlar om, 08-31; annars årets sista dag.",
        "Ends: the last day it is about, 08-31; otherwise the year's last.",
        default=LAST_OF_YEAR,
    )
    due: MonthDay = key("Klart senast: månad-dag varje år.", "Due: month-day every year.", required=True)
    due_in: DueIn | None = key(
        "Klart i: year_before, same_year eller year_after. Annars är en plan klar före sitt år och en rapport efter det"
        " som den handlar om.",
        "Due in: year_before, same_year or year_after. Otherwise a plan is due before its year and a report after what"
        " it is about.",
    )
    starts: PeriodText | None = key("Börjar: första året.", "Starts: the first year.")
    delivered: dict[PeriodText, Day] = key(
        "Lämnat: år och dag, 2013: 2014-02-20.", "Delivered: year and day, 2013: 2014-02-20.", default=dict
    )
    delivered_by: dict[Id, dict[PeriodText, Day]] = key(
        "Lämnat av: varje enhet med år och dag, skola: {2013: 2014-02-20}.",
        "Delivered by: each unit with year and day, school: {2013: 2014-02-20}.",
        default=dict,
    )
    see: Text | None = key("Se: var det finns.", "See: where it is kept.")
    closed: Closed | None = key("Avslutat: datum och skäl.", "Closed: date and reason.")
    note: Text | None = key("Anmärkning.", "Note.")

    @property
    def part_unsaid(self) -> bool:
        """Whether it is an interim report, and nothing says which part of its year it is about."""
        return self.kind is OwedKind.INTERIM_REPORT and self.ends == LAST_OF_YEAR

    def ends_on(self, year: int) -> date:
        """The last day of what it is about."""
        return yearly_day(year, self.ends)

    def due_on(self, year: int) -> date:
        """The last day to hand over the one for ``year``."""
        usual = DueIn.SAME_YEAR if self.due > self.ends or self.part_unsaid else DueIn.YEAR_AFTER
        due_in = self.due_in or (DueIn.YEAR_BEFORE if self.kind in _AHEAD else usual)
        return yearly_day(year + _YEARS[due_in], self.due)

    def ready_on(self, year: int) -> date:
        """The first day that the one for ``year`` can be written: when its time is over, or any day where it is a plan
        or is due before that."""
        any_day = self.kind in _AHEAD or self.due_on(year) <= self.ends_on(year)
        return date.min if any_day else self.ends_on(year)
