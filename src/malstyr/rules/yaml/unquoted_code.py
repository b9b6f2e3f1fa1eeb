"""A code of digits stands without quotes.

Why: Without quotes 0980 is a number to many programs, and its first zero disappears.
Example:
    indicators:
      hälsa:
        measured_in: procent
  -     area: 0980
  +     area: "0980"
Source: SCB, Regionala koder; YAML 1.2, 10.3 Core Schema
Message: The code {text} stands without quotes.
Help: Write {instead}.

Finner: En kod av siffror som står utan citattecken.
Varför: Utan citattecken är 0980 ett tal för många program, och den första nollan försvinner.
Meddelande: Koden {text} står utan citattecken.
Hjälp: Skriv {instead}.
"""
