"""A person's name stands where a role is meant.

Why: A role stays when people change, and a name that is written once, under its role, can be left out of what is
    published.
Example:
  + roles:
  +   förvaltningschef: {title: Förvaltningschef, person: Förnamn Efternamn}
    goals:
      trygghet:
        text: Invånarna är trygga
  -     owner: Förnamn Efternamn
  +     owner: förvaltningschef
Source: the goal file format: roles; GDPR, article 5: no more of persons than is needed

Finner: Namnet på en person där en roll ska stå.
Varför: En roll består när människor byts, och ett namn som bara står vid sin roll går att utelämna ur det som
    publiceras.
Källa: målfilernas format: roller; GDPR, artikel 5: inte mer om personer än vad som behövs
"""

from malstyr.rules.reasons import Saying

_form = Saying(
    "”{text}” ser ut som en persons namn; här ska en roll stå.",
    "“{text}” looks like the name of a person; a role is meant here.",
)
REASONS = {
    "unknown": _form(
        "Skriv rollens id, så som det står under roles, och namnet där: förvaltningschef: {{title:"
        " Förvaltningschef, person: …}}",
        "Write the id that the role has under roles, and the name there: head-of-care: {{title:"
        " Head of care, person: …}}",
    ),
    "of-roles": _form(
        "Skriv den roll som personen har. Det här finns: {ids}. Namnet skrivs för person under roles: {line}",
        "Write the role that the person has. There are: {ids}. The name is written as person under roles: {line}",
    ),
    "with-title": _form(
        "Skriv {id} här, och lägg till {line} under roles.", "Write {id} here, and add {line} under roles."
    ),
    "beside": _form(
        "Skriv bara {instead}. Namnet skriver du för person under rollen i roles.",
        "Write only {instead}. The name you write as person of the role in roles.",
    ),
    "known": _form(
        "Skriv {instead}, som är rollen med det namnet.", "Write {instead}, which is the role with that name."
    ),
}
