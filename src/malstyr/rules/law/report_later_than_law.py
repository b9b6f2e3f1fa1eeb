"""A report that is due, or was handed over, later than the law allows.

Why: Council and auditors are to have the figures while there is still something to do about them.
Example:
    settings: {as_of: 2014-03-01}
    organisation: {id: exempel, name: Exempelkommunen, kind: municipality}
    roles: {ekonomichef: {title: Ekonomichef}}
    follow_up:
      årsredovisning: {kind: annual_report, responsible: ekonomichef, due: 04-10, starts: 2014}
  -   delårsrapport: {kind: interim_report, responsible: ekonomichef, ends: 08-31, due: 11-20, starts: 2014}
  +   delårsrapport: {kind: interim_report, responsible: ekonomichef, ends: 08-31, due: 10-20, starts: 2014}
Options: none; only where organisation.kind is municipality or region
Source: kommunallagen (2017:725), 11 kap. 16 §: an interim report within two months; 11 kap. 20 §: an
    annual report by 15 April

Finner: En rapport som ska lämnas, eller lämnades, senare än lagen medger.
Varför: Fullmäktige och revisorerna ska få siffrorna medan det fortfarande går att göra något åt dem.
Inställningar: inga; bara där organisation.kind är municipality eller region
Källa: kommunallagen (2017:725), 11 kap. 16 §: en delårsrapport inom två månader; 11 kap. 20 §: en årsredovisning
    senast den 15 april
"""

from datetime import date, timedelta

from malstyr.evaluate.workdays import deadline
from malstyr.model.durations import Duration, TimeUnit
from malstyr.model.follow_up import OwedDocument
from malstyr.rules.law.reports_of_the_law import ANNUAL, INTERIM, reports_of_the_law
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import spoken

REASONS = {
    "due": Reason(
        "”{name}” ska lämnas {day}, men ska enligt kommunallagen lämnas senast {last} ({law}).",
        "Skriv due: {last} eller tidigare.",
        '"{name}" is due {day}, but by the Local Government Act it is to be handed over by {last} ({law}).',
        "Write due: {last} or earlier.",
    ),
    "delivered": Reason(
        "”{name}” för {year} lämnades {day}, men skulle enligt kommunallagen lämnas senast {last} ({law}).",
        "Det går inte att ändra i efterhand. Gör ett undantag (waivers) med skälet, så står det där.",
        '"{name}" for {year} was handed over {day}. By the Local Government Act it was to be by {last} ({law}).',
        "It cannot be changed afterwards. Make a waiver with the reason, so that it stands there.",
    ),
}
_LAW = {INTERIM: "11 kap. 16 §", ANNUAL: "11 kap. 20 §"}
_TWO_MONTHS = Duration(2, TimeUnit.MONTHS)


def find(look: Look) -> Faults:
    for id, one in reports_of_the_law(look):
        if one.part_unsaid or look.workspace.unread(("follow_up", id)):
            continue
        told = {"name": one.name or spoken(id), "law": _LAW[one.kind]}
        year = look.as_of.year
        if one.due_on(year) > last_by_law(one, year):
            days = {"day": f"{one.due_on(year):%m-%d}", "last": f"{last_by_law(one, year):%m-%d}"}
            yield REASONS["due"].fault(look, ("follow_up", id, "due"), told | days, keys=(id, "due"))
        handed = {at.year: day for at, day in one.delivered.items() if day <= look.as_of}
        year = max(handed, default=0)
        if year and handed[year] > last_by_law(one, year):
            words = told | {"year": str(year), "day": str(handed[year]), "last": str(last_by_law(one, year))}
            path = ("follow_up", id, "delivered", str(year))
            yield REASONS["delivered"].fault(look, path, words, keys=(id, "delivered"))


def last_by_law(one: OwedDocument, year: int) -> date:
    """The last day to hand over the report for a year: two months after what it is about, or 15 April.

    What is about the time to the end of a month may be handed over to the end of one.
    """
    if one.kind is ANNUAL:
        return date(year + 1, 4, 15)
    end, a_day = one.ends_on(year), timedelta(days=1)
    return max(deadline(end, _TWO_MONTHS), deadline(end + a_day, _TWO_MONTHS) - a_day)
