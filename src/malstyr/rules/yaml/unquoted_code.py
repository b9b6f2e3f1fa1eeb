"""A code of digits stands without quotes.

Why: Without quotes 0980 is a number to many programs, and its first zero disappears.
Bad:
    indicators:
      hälsa:
        measured_in: procent
        area: 0980
Good:
    indicators:
      hälsa:
        measured_in: procent
        area: "0980"
Options: none
Source: SCB, Regionala koder; YAML 1.2, 10.3 Core Schema
Message: The code {text} stands without quotes.
Help: Write {instead}.

Finner: En kod av siffror som står utan citattecken.
Varför: Utan citattecken är 0980 ett tal för många program, och den första nollan försvinner.
Inställningar: inga
Meddelande: Koden {text} står utan citattecken.
Hjälp: Skriv {instead}.
"""
