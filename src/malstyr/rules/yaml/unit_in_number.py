"""A number is written with its unit.

Why: The unit belongs to the indicator and is said once, in measured_in. A value with another unit
    cannot then slip in.
Example:
    indicators:
      trygghet:
        measured_in: procent
  -     target: {at_least: 82 %}
  +     target: {at_least: 82}
Source: the goal file format: measured_in holds the unit

Finner: Ett tal som är skrivet med sin enhet.
Varför: Enheten hör till indikatorn och anges en gång, i measured_in. Då kan inget värde med en annan
    enhet slinka in.
Källa: målfilernas format: enheten står i measured_in
"""

from malstyr.rules.reasons import Reason, Saying

_form = Saying("”{text}” är ett tal med enheten {unit}.", "“{text}” is a number with the unit {unit}.")
REASONS = {
    "meant": _form(
        "Skriv {instead}, utan enheten. Det är den enhet som talet ska vara i.",
        "Write {instead}, without the unit; it is the one that the number is to be in.",
    ),
    "each-year": _form(
        "Skriv {instead}. Ett sådant steg räknas från värdet före, och därför behövs inte fler ord.",
        "Write {instead}. Such a step is counted from the value before, so no more words are needed.",
    ),
    "converted": _form(
        "Talet ska vara i {wanted}. Stämmer ”{text}”, skriv {number}.",
        "The number is to be in {wanted}. If “{text}” is right, write {number}.",
    ),
    "within": Reason(
        "”{text}” är en tid, men talen är i en annan enhet.",
        "Är det inom den tiden som något ska vara gjort, skriv {line} i stället för {field}: {text}.",
        "“{text}” is a time, but the numbers are in another unit.",
        "If something is to be done within that time, write {line} instead of {field}: {text}.",
    ),
    "share-of-count": Reason(
        "”{text}” är en andel, men här ska ett antal stå.",
        "Skriv hur många det är, utan enhet.",
        "“{text}” is a share, but a number of them is meant here.",
        "Write how many they are, without a unit.",
    ),
    "share-of-step": Reason(
        "”{text}” är en andel, men indikatorn mäts i {wanted}.",
        "Är det {text} av värdet före, skriv {line}. Annars skriver du hur mycket det är i {wanted}, utan enhet.",
        "“{text}” is a share, but the indicator is measured in {wanted}.",
        "If it is {text} of the value before, write {line}. Otherwise write how much it is in {wanted}, without a"
        " unit.",
    ),
    "points-or-share": Reason(
        "”{text}” kan vara procentenheter eller procent av värdet.",
        "Är det procentenheter, skriv {points}. Är det procent av värdet före, skriv {share}.",
        "“{text}” may be percentage points or per cent of the value.",
        "If it is percentage points, write {points}. If it is per cent of the value before, write {share}.",
    ),
    "other": _form(
        "Skriv talet utan enhet, i {wanted!w}, och med punkt bara före decimaler. Ett tal i en annan enhet räknas"
        " om först.",
        "Write the number without a unit, in {wanted!w}, with a point only before decimals. A number in another"
        " unit is to be converted first.",
    ),
}
