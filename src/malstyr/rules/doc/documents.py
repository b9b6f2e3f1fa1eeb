"""Documents that are owed each year, and plans that are kept up to date."""

from malstyr.evaluate.duties.documents import owed_documents, owed_years
from malstyr.evaluate.duties.duty import keeper
from malstyr.evaluate.duties.plans import next_revision, revised_or_begun, runs_out
from malstyr.model.days import has_passed
from malstyr.model.follow_up import OwedDocument
from malstyr.model.periods import year_period
from malstyr.rules.reasons import Reason, periods_listed
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.workspace import open_on, spoken

REASONS = {
    "delivered": Reason(
        "”{name}” för {period} sägs vara lämnat {day}, men i dag är det {today}.",
        "Är dagen fel, rätta den. Är det inte lämnat än, ta bort den.",
        '"{name}" for {period} is said to be handed over {day}, and today is {today}.',
        "If the day is wrong, correct it. If it has not been handed over yet, remove it.",
    ),
    "early": Reason(
        "”{name}” för {period} sägs vara lämnat {day}, men handlar om tiden till och med {ends}.",
        "Är dagen eller året fel, rätta det som är fel. Handlar det om en kortare tid, skriv ends: med den sista"
        " dagen.",
        '"{name}" for {period} is said to be handed over {day}, and is about the time to {ends}.',
        "If the day or the year is wrong, correct it. If it is about less time, write ends: with the last day.",
    ),
    "revised": Reason(
        "Planen ”{name}” sägs vara sedd över {day}, men i dag är det {today}.",
        "Är dagen fel, rätta den. Är planen inte sedd över än, ta bort den.",
        'The plan "{name}" is said to be revised {day}, and today is {today}.',
        "If the day is wrong, correct it. If the plan has not been revised yet, remove it.",
    ),
    "late": Reason(
        "Planen ”{name}” skulle ses över senast {day} och är inte det.",
        "Lägg till dagen sist i revisions: [{days}ÅÅÅÅ-MM-DD].",
        'The plan "{name}" was to be revised by {day} and was not.',
        "Add the day last in revisions: [{days}YYYY-MM-DD].",
    ),
    "uncounted": Reason(
        "Planen ”{name}” ska ses över regelbundet, men det går inte att veta när: det sägs inte när den senast sågs"
        " över, och inte när den började gälla.",
        "Skriv revisions: [ÅÅÅÅ-MM-DD] med dagen då den senast sågs över, eller period: med åren som den gäller.",
        'The plan "{name}" is to be revised regularly, but nobody can tell when: nothing says when it was last'
        " revised, nor when it began.",
        "Write revisions: [YYYY-MM-DD] with the day it was last revised, or period: with the years it is for.",
    ),
}


def document_overdue(look: Look) -> Faults:
    """A document that was to be handed over by now, and is not.

    Why: A report that never came tells nobody what it would have said, and the next plan is decided without it.
    Example:
        settings: {as_of: 2014-03-01}
        roles: {kostchef: {title: Kostchef}}
        follow_up:
          verksamhetsrapport:
            kind: operations_report
            responsible: kostchef
            due: 02-15
            starts: 2012
      -     delivered: {2012: 2013-02-12}
      +     delivered: {2012: 2013-02-12, 2013: 2014-02-14}
    Source: Östra Göinge kommun, Göingemodellen: each level follows up its results and its operations every year
    Message: "{name}" for {periods} was to be handed over by {days} and is not.
    Help: Write {before}{{{year}: YYYY-MM-DD}}{after} with the day. {ending!w}

    Finner: Ett dokument som skulle ha lämnats vid det här laget och inte är det.
    Varför: En rapport som aldrig kom berättar inte vad den skulle ha sagt, och nästa plan beslutas utan den.
    Källa: Östra Göinge kommun, Göingemodellen: varje nivå följer upp sina resultat och sin verksamhet varje år
    Meddelande: ”{name}” för {periods} skulle lämnas senast {days} men har inte lämnats.
    Hjälp: Skriv {before}{{{year}: ÅÅÅÅ-MM-DD}}{after} med dagen. {ending!w}
    """
    for owed in owed_documents(look.workspace):
        one = owed.document
        said = {year for at in one.delivered for year in at.told_years}  # of a day that has not come another rule tells
        owing = (year for year in owed_years(one, look.as_of, look.as_of) if year not in said)
        late = [year for year in owing if has_passed(one.due_on(year), look.as_of)]
        misnamed = owed.among and one.delivered_by.keys() - look.workspace.data.units.keys()  # may be what is not there
        if late and not misnamed:
            before, after = (f"delivered_by: {{{owed.among}: ", "}") if owed.among else ("delivered: ", "")
            yield look.at(
                owed.path,
                id=owed.id,
                name=owed.name,
                periods=periods_listed(map(year_period, late), look.language),
                days=", ".join(one.due_on(year).isoformat() for year in late),
                year=late[-1],
                before=before,
                after=after,
                ending="document-of-one-unit" if owed.among else "document-ended",
            )


def document_without_writer(look: Look) -> Faults:
    """A document that nobody is responsible for writing.

    Why: What everybody owes, nobody writes.
    Example:
      + roles: {kostchef: {title: Kostchef}}
        settings: {as_of: 2014-03-01}
        follow_up:
      -   verksamhetsrapport: {kind: operations_report, due: 02-15, starts: 2014}
      +   verksamhetsrapport: {kind: operations_report, responsible: kostchef, due: 02-15, starts: 2014}
    Options: none; a document of a unit whose manager is known is the manager's
    Source: Östra Göinge kommun, Göingemodellen: one named responsible
    Message: Nobody is responsible for writing "{name}".
    Help: Add responsible: with a role, or unit: with a unit that has a manager.

    Finner: Ett dokument som ingen ansvarar för att skriva.
    Varför: Det som alla ska lämna är det ingen som skriver.
    Inställningar: inga; en enhets dokument är chefens, när det är känt vem som är chef
    Källa: Östra Göinge kommun, Göingemodellen: en namngiven ansvarig
    Meddelande: Ingen ansvarar för att skriva ”{name}”.
    Hjälp: Lägg till responsible: med en roll, eller unit: med en enhet som har en chef.
    """
    for one in owed_documents(look.workspace):
        if keeper(look.workspace, one.document) is None and open_on(one.document, look.as_of):
            yield look.at(one.path, id=one.id, name=one.name)


def document_ahead(look: Look) -> Faults:
    """A document handed over, or a plan revised, on a day that has not come, or a report before its time was over.

    Why: What is to come has not been done. What is owed stays late, however it is written that it was handed over.
    Example:
        settings: {as_of: 2014-03-01}
        roles: {kostchef: {title: Kostchef}}
        follow_up:
          verksamhetsrapport:
            kind: operations_report
            responsible: kostchef
            due: 05-15
            starts: 2013
      -     delivered: {2013: 2014-04-10}
    Source: Östra Göinge kommun, Göingemodellen: each level follows up its results and its operations every year

    Finner: Ett dokument som sägs vara lämnat, eller en plan som sägs vara sedd över, en dag som inte har kommit, eller
        en rapport som sägs vara lämnad innan det som den handlar om var slut.
    Varför: Det som ska göras är inte gjort. Det som ska lämnas är lika sent, hur det än står att det har lämnats.
    Källa: Östra Göinge kommun, Göingemodellen: varje nivå följer upp sina resultat och sin verksamhet varje år
    """
    data = look.workspace.data
    for id, one in data.follow_up.items():
        name, path = one.name or spoken(id), ("follow_up", id)
        yield from _delivered(look, one, name, (*path, "delivered"))
        for unit in one.delivered_by:
            yield from _delivered(look, one, name, (*path, "delivered_by", unit))
    for id, plan in data.plans.items():
        for n, day in enumerate(plan.revisions):
            if day > look.as_of:
                words = {"name": plan.name or spoken(id), "day": day, "today": look.as_of}
                yield REASONS["revised"].fault(look, ("plans", id, "revisions", n), words, keys=(id, str(day)))


def _delivered(look: Look, one: OwedDocument, name: str, path: Path) -> Faults:
    delivered = one.delivered if path[-1] == "delivered" else one.delivered_by[str(path[-1])]
    for period, day in delivered.items():
        ends = min(one.ready_on(period.year), period.end)
        words = {"name": name, "period": period, "day": day, "today": look.as_of, "ends": ends}
        early = day < ends and not look.workspace.unread(path)  # when it ends could be read
        kind = "delivered" if day > look.as_of else "early" if early else None
        if kind is not None:
            at = (*path, str(period))
            yield REASONS[kind].fault(look, at, words, keys=("/".join(map(str, path[1:])), str(period)))


def plan_run_out(look: Look) -> Faults:
    """A plan that has run out, that somebody still works by, and that no other plan follows.

    Why: Whoever works by a plan that has ended follows what nobody has decided for this year.
    Example:
        settings: {as_of: 2014-03-01}
      - plans: {styrkort: {period: 2010-2013}}
      - units: {kost: {plan: styrkort}}
      + plans:
      +   styrkort: {period: 2010-2013}
      +   styrkort-2014: {period: 2014-2017, replaces: styrkort}
      + units: {kost: {plan: styrkort-2014}}
    Source: Leksands kommun, sector plan 2013–2015: a plan for some years, then the next
    Message: The plan "{name}" ran out {day}, and no plan follows it.
    Help: Add the new plan with replaces: {id}, and name it where the old one is named.

    Finner: En plan som har gått ut, som någon fortfarande arbetar efter och som ingen annan plan ersätter.
    Varför: Den som arbetar efter en plan som har gått ut följer det som ingen har beslutat för i år.
    Källa: Leksands kommun, Sektorsplan 2013–2015: en plan för några år, sedan nästa
    Meddelande: Planen ”{name}” gick ut {day}, och ingen plan ersätter den.
    Hjälp: Lägg till den nya planen med replaces: {id}, och ange den där den gamla anges.
    """
    for id in look.workspace.data.plans:
        day = runs_out(look.workspace, id, look.as_of)
        if day is not None and has_passed(day, look.as_of):
            yield look.named(("plans", id, "period"), id=id, day=day)


def plan_not_revised(look: Look) -> Faults:
    """A plan that was to be revised by now and was not, or of which nobody can tell when it is to be.

    Why: A plan that is looked over every year keeps to what is true; one that never is, is kept in a drawer.
    Example:
        settings: {as_of: 2014-03-01}
      - plans: {sektorsplan: {period: 2013-2015, revise_every: 1 year}}
      + plans: {sektorsplan: {period: 2013-2015, revise_every: 1 year, revisions: 2013-12-10}}
    Source: Leksands kommun, sector plan 2013–2015: revised every year; Region Gotland: the units' plans, too

    Finner: En plan som skulle ha setts över vid det här laget och inte är det, eller där det inte går att veta när den
        ska ses över.
    Varför: En plan som ses över varje år stämmer med verkligheten; en som aldrig ses över blir liggande i en låda.
    Källa: Leksands kommun, Sektorsplan 2013–2015: revideras varje år; Region Gotland: det gör enheternas planer också
    """
    for id, one in look.workspace.data.plans.items():
        day = next_revision(look.workspace, id, look.as_of)
        path, words = ("plans", id, "revise_every"), {"name": one.name or spoken(id), "day": str(day)}
        if day is not None and has_passed(day, look.as_of):
            words["days"] = "".join(f"{at.isoformat()}, " for at in one.revisions)
            yield REASONS["late"].fault(look, path, words, keys=(id, ""))
        elif one.revise_every is not None and not revised_or_begun(look.workspace, one):
            yield REASONS["uncounted"].fault(look, path, words, keys=(id, "no-day"))
