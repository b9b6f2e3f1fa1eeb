"""Reports that the law asks for: by when, about what span, and what a deficit asks for."""

from collections.abc import Iterator
from datetime import date, timedelta

from malstyr.evaluate.balance import deficits, under_the_law
from malstyr.evaluate.workdays import deadline
from malstyr.model.days import has_passed
from malstyr.model.durations import Duration, TimeUnit
from malstyr.model.follow_up import OwedDocument, OwedKind
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on, spoken

ANNUAL, INTERIM = OwedKind.ANNUAL_REPORT, OwedKind.INTERIM_REPORT
REASONS = {
    INTERIM: Reason(
        "Ingen delårsrapport finns bland det som lämnas varje år. Lagen om kommunal bokföring och redovisning"
        " kräver minst en (13 kap. 1 §).",
        "Lägg till den under follow_up med kind: interim_report, ends: 08-31 och due: 10-31.",
        "There is no interim report among what is handed over each year. The act on municipal accounting asks for"
        " at least one (chapter 13, section 1).",
        "Add it under follow_up with kind: interim_report, ends: 08-31 and due: 10-31.",
    ),
    ANNUAL: Reason(
        "Ingen årsredovisning finns bland det som lämnas varje år. Lagen om kommunal bokföring och redovisning"
        " kräver en (1 kap. 2 §).",
        "Lägg till den under follow_up med kind: annual_report och due: 04-15.",
        "There is no annual report among what is handed over each year. The act on municipal accounting asks for"
        " one (chapter 1, section 2).",
        "Add it under follow_up with kind: annual_report and due: 04-15.",
    ),
    "part": Reason(
        "”{name}” handlar om tiden till och med {day}.",
        "Låt en delårsrapport sluta mellan 06-30 och 08-31.",
        '"{name}" is about the time to {day}.',
        "Let one interim report end between 06-30 and 08-31.",
    ),
    "whole": Reason(
        "”{name}” handlar om hela året, så länge inte ends: säger något annat.",
        "Skriv ends: med den sista dagen som den handlar om, till exempel ends: 08-31.",
        '"{name}" is about the whole year, as long as ends: says nothing else.',
        "Write ends: with the last day that it is about, such as ends: 08-31.",
    ),
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


def documents_read(look: Look) -> bool:
    """Whether every document that is listed could be read: what seems to be missing may be one that was not."""
    return all(path[0] != "follow_up" for path in look.workspace.damaged)


def reports_of_the_law(look: Look) -> Iterator[tuple[str, OwedDocument]]:
    """Those still owed, by id; not what a unit hands over of its own, which may be a company's or a department's."""
    for id, one in look.workspace.data.follow_up.items() if under_the_law(look.workspace) else ():
        of_the_whole = one.unit is None and not one.for_each
        if one.kind in (ANNUAL, INTERIM) and of_the_whole and open_on(one, look.as_of):
            yield id, one


def report_of_law_missing(look: Look) -> Faults:
    """A municipality or region that lists what it hands over each year, without a report that the law asks of it.

    Why: What is not on the list is not planned for, and the law asks for it all the same.
    Example:
        settings: {as_of: 2014-03-01}
        organisation: {id: exempel, name: Exempelkommunen, kind: municipality}
        roles: {ekonomichef: {title: Ekonomichef}}
        follow_up:
          årsredovisning: {kind: annual_report, responsible: ekonomichef, due: 04-10, starts: 2014}
      +   delårsrapport: {kind: interim_report, responsible: ekonomichef, ends: 08-31, due: 10-20, starts: 2014}
    Options: none; only where organisation.kind is municipality or region, and follow_up lists something
    Source: lag (2018:597) om kommunal bokföring och redovisning, 1 kap. 2 §: an annual report and an interim report for
        each year; 13 kap. 1 §: at least one interim report

    Finner: En kommun eller region som har en lista över vad den lämnar varje år, utan en rapport som lagen kräver.
    Varför: Det som inte står på listan planerar ingen för, och lagen kräver det ändå.
    Inställningar: inga; bara där organisation.kind är municipality eller region, och något står under follow_up
    Källa: lag (2018:597) om kommunal bokföring och redovisning, 1 kap. 2 §: en årsredovisning och en delårsrapport för
        varje år; 13 kap. 1 §: minst en delårsrapport
    """
    owed = look.workspace.data.follow_up
    if not owed or not under_the_law(look.workspace) or not documents_read(look):
        return
    there = {one.kind for one in owed.values() if open_on(one, look.as_of)}
    for kind in (INTERIM, ANNUAL):
        if kind not in there:
            yield REASONS[kind].fault(look, ("organisation", "kind"), {}, keys=(kind, ""))


_HALF, _TWO_THIRDS = (6, 30), (8, 31)


def interim_report_span(look: Look) -> Faults:
    """Interim reports of which none covers the part of the year that the law asks for.

    Why: A report too early leaves too little of the year to tell of, and one too late leaves too little to change.
    Example:
        settings: {as_of: 2014-03-01}
        organisation: {id: exempel, name: Exempelkommunen, kind: municipality}
        roles: {ekonomichef: {title: Ekonomichef}}
        follow_up:
          årsredovisning: {kind: annual_report, responsible: ekonomichef, due: 04-10, starts: 2014}
      -   delårsrapport: {kind: interim_report, responsible: ekonomichef, ends: 04-30, due: 06-10, starts: 2014}
      +   delårsrapport: {kind: interim_report, responsible: ekonomichef, ends: 08-31, due: 10-20, starts: 2014}
    Options: none; only where organisation.kind is municipality or region
    Source: lag (2018:597) om kommunal bokföring och redovisning, 13 kap. 1 §: at least half and at most two thirds
    Message: {said} At least one interim report is to cover half to two thirds of the year (lag 2018:597, 13 kap. 1 §).

    Finner: Delårsrapporter där ingen omfattar den del av året som lagen kräver.
    Varför: En för tidig rapport har för lite av året att berätta om, och efter en för sen finns för lite kvar att
        ändra.
    Inställningar: inga; bara där organisation.kind är municipality eller region
    Källa: lag (2018:597) om kommunal bokföring och redovisning, 13 kap. 1 §: minst hälften och högst två tredjedelar
    Meddelande: {said} Minst en delårsrapport ska omfatta minst hälften och högst två tredjedelar av året (lag 2018:597,
        13 kap. 1 §).
    """
    reports = [(id, one) for id, one in reports_of_the_law(look) if one.kind is INTERIM]
    if reports and documents_read(look) and not any(_HALF <= one.ends <= _TWO_THIRDS for _, one in reports):
        id, one = max(reports, key=lambda pair: pair[1].ends)
        words = {"name": one.name or spoken(id), "day": f"{one.ends_on(look.as_of.year):%m-%d}"}
        form = "whole" if one.part_unsaid else "part"
        yield REASONS[form].fault(look, ("follow_up", id, "ends"), words, keys=(id, ""))


_LAW = {INTERIM: "11 kap. 16 §", ANNUAL: "11 kap. 20 §"}
_TWO_MONTHS = Duration(2, TimeUnit.MONTHS)


def report_later_than_law(look: Look) -> Faults:
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


def deficit_not_restored(look: Look) -> Faults:
    """A negative balance result that was not restored within three years.

    Why: The law lets no generation leave its costs to the next.
    Example:
        settings: {as_of: 2014-03-01}
        organisation: {id: exempel, name: Exempelkommunen, kind: municipality}
        calendar: {closing: {ends: 12-31, ready: 02-28}}
        indicators:
          balanskravsresultat:
            measured_in: mnkr
            method: enligt lagen
            balance_result: true
            no_target: lagens krav
        values:
      -   balanskravsresultat: {2010: -20, 2011: 5, 2012: 5, 2013: 5}
      +   balanskravsresultat: {2010: -20, 2011: 5, 2012: 5, 2013: 10}
    Options: none; only where organisation.kind is municipality or region, of the indicator with balance_result: true
    Source: kommunallagen (2017:725), 11 kap. 12 §: within three years
    Message: The negative result of {year} was to be restored by {last} (kommunallagen, 11 kap. 12 §). Of it {left!n}
        {unit} is left.
    Help: Check the results. Did the council decide that it is not to be restored (11 kap. 13 §), make a waiver with the
        decision as the reason.

    Finner: Ett negativt balanskravsresultat som inte återställdes inom tre år.
    Varför: Enligt lagen ska ingen generation lämna sina kostnader till nästa.
    Inställningar: inga; bara där organisation.kind är municipality eller region, för måttet med balance_result: true
    Källa: kommunallagen (2017:725), 11 kap. 12 §: inom tre år
    Meddelande: Det negativa resultatet för {year} skulle ha återställts senast {last} (kommunallagen, 11 kap. 12 §). Av
        det återstår {left!n} {unit}.
    Hjälp: Kontrollera resultaten. Har fullmäktige beslutat att det inte ska återställas (11 kap. 13 §), gör ett
        undantag (waivers) med beslutet som skäl.
    """
    for one in deficits(look.evaluation):
        if one.known and has_passed(look.evaluation.readings.clock.closing(one.restore_by), look.as_of):
            unit = look.workspace.data.indicators[one.indicator].measured_in or ""
            path = ("indicators", one.indicator, "balance_result")
            yield look.at(path, id=one.indicator, year=one.year, last=one.restore_by, left=one.left, unit=unit)
