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

from malstyr.evaluate.duties.documents import owed_documents, owed_years
from malstyr.model.days import has_passed
from malstyr.model.periods import year_period
from malstyr.rules.reasons import periods_listed
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
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
