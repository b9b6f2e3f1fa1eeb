"""A number is written with its unit.

Why: The unit belongs to the indicator and is said once, in measured_in. A value with another unit
    cannot then slip in.
Bad:
    indicators:
      trygghet:
        measured_in: procent
        target: {at_least: 82 %}
Good:
    indicators:
      trygghet:
        measured_in: procent
        target: {at_least: 82}
Options: none
Source: the goal file format: measured_in holds the unit
Message: “{text}” is a number with the unit {unit}.
Help: Write {instead} and make sure that the number is in the unit that measured_in says.

Finner: Ett tal som är skrivet med sin enhet.
Varför: Enheten hör till indikatorn och anges en gång, i measured_in. Då kan inget värde med en annan
    enhet slinka in.
Inställningar: inga
Meddelande: ”{text}” är ett tal med enheten {unit}.
Hjälp: Skriv {instead} och se till att talet är i den enhet som står i measured_in.
"""
