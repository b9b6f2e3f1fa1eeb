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

from malstyr.evaluate.duties.documents import owed_documents
from malstyr.evaluate.duties.duty import keeper
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on


def find(look: Look) -> Faults:
    for one in owed_documents(look.workspace):
        if keeper(look.workspace, one.document) is None and open_on(one.document, look.as_of):
            yield look.at(one.path, id=one.id, name=one.name)
