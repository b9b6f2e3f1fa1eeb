"""A text stands where a number belongs.

Why: What is not a number cannot be compared or added up.
Bad:
    indicators:
      nki:
        measured_in: index
        target: {at_least: 56, increase_by: lite}
Good:
    indicators:
      nki:
        measured_in: index
        target: {at_least: 56, increase_by: 1}
Options: none
Source: YAML 1.2, 10.3 Core Schema
Message: “{text}” cannot be a number here.
Help: Write {instead}.
Otherwise: Write a number in digits, such as 56 or 4.5. A count is a whole number, 0 or more. Where there is no
    value yet, delete the line. For a value that is secret, write two dots (..); where there is nothing to measure, a
    single one (.).

Finner: En text där det ska stå ett tal.
Varför: Det som inte är ett tal går inte att jämföra eller räkna ihop.
Inställningar: inga
Meddelande: ”{text}” går inte att använda som tal här.
Hjälp: Skriv {instead}.
Annars: Skriv ett tal med siffror, till exempel 56 eller 4.5. Ett antal är ett helt tal, 0 eller mer. Finns inget
    värde än, ta bort raden. Är värdet hemligt, skriv två punkter (..). Finns inget att mäta, skriv en punkt (.).
"""
