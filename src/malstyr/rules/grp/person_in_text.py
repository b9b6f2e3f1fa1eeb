"""The name of a person who has a role, in a text.

Why: People change roles, and their names stay in every text and in git. Under roles a name is changed in one place,
    and is never shown in public.
Example:
    roles:
      kommunchef: {title: Kommunchef, person: Sigrid Ek}
    goals:
  -   ekonomi: {text: Budgeten hålls, note: Sigrid Ek följer upp varje månad}
  +   ekonomi: {text: Budgeten hålls, note: Kommunchefen följer upp varje månad}
Source: GDPR, article 5: no more personal data than the purpose needs
Message: The text names "{written}" instead of the role.
Help: Write the role instead of the name: {instead}. The person is to be named under roles only.
Otherwise: Write the role instead of the name. The person is to be named under roles only.

Finner: Namnet på en person som har en roll, i en text.
Varför: Människor byter roll, och namnen blir kvar i varje text och i git. Under roles byts ett namn på ett enda ställe,
    och det visas aldrig i publika rapporter.
Källa: GDPR, artikel 5: inte fler personuppgifter än ändamålet kräver
Meddelande: Texten nämner ”{written}” vid namn i stället för rollen.
Hjälp: Skriv rollen i stället för namnet: {instead}. Personen ska bara nämnas vid namn under roles.
Annars: Skriv rollen i stället för namnet. Personen ska bara nämnas vid namn under roles.
"""

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.person_names import SHARED, prose


def find(look: Look) -> Faults:
    persons = look.workspace.persons
    for path, text in prose(look.workspace.tree) if persons.titles else ():
        named = next(persons.found(text), None)
        if named is not None:
            yield look.at(path, written=named.written, instead=named.title if named.title != SHARED else None)
