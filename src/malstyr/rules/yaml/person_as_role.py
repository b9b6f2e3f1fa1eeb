"""A person's name stands where a role is meant.

Why: A role stays when people change, and a name that is written once, under its role, can be left out of what is
    published.
Bad:
    goals:
      trygghet:
        text: Invånarna är trygga
        owner: Förnamn Efternamn
Good:
    roles:
      förvaltningschef: {title: Förvaltningschef, person: Förnamn Efternamn}
    goals:
      trygghet:
        text: Invånarna är trygga
        owner: förvaltningschef
Options: none
Source: the goal file format: roles; GDPR, article 5: no more of persons than is needed
Message: “{text}” looks like the name of a person; a role is meant here.
Help: Write the id that the role has under roles, and the name there: förvaltningschef: {{title: Förvaltningschef,
    person: …}}

Finner: Namnet på en person där en roll ska stå.
Varför: En roll består när människor byts, och ett namn som bara står vid sin roll går att utelämna ur det som
    publiceras.
Inställningar: inga
Meddelande: ”{text}” ser ut som en persons namn; här ska en roll stå.
Hjälp: Skriv rollens id, så som det står under roles, och namnet där: förvaltningschef: {{title: Förvaltningschef,
    person: …}}
"""
