"""Something other than true or false stands where one of them belongs.

Why: Programs disagree about yes, on and ja. Only true and false mean the same to all of them.
Example:
    goals:
      ekonomi:
        text: Ekonomin är i balans
  -     sound_finances: ja
  +     sound_finances: true
Source: YAML 1.2, 10.2.1.2 Boolean
Message: {field} is either true (yes) or false (no), and “{text}” is neither.
Help: Write {instead}.
Otherwise: Write true or false.

Finner: Något annat än true eller false där något av dem ska stå.
Varför: Program är oense om yes, on och ja. Bara true och false betyder detsamma för alla.
Meddelande: {field} är antingen true (ja) eller false (nej), men här står ”{text}”.
Hjälp: Skriv {instead}.
Annars: Skriv true eller false.
"""
