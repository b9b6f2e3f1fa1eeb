"""A share for partly met where a limit in the requirement's own unit belongs.

Why: partly_from is one share for the whole organisation. A requirement of its own has a limit of its own, partly.
Example:
    indicators:
  -   sjukfrånvaro: {measured_in: procent, method: system, target: {at_most: 6, partly_from: 7}}
  +   sjukfrånvaro: {measured_in: procent, method: system, target: {at_most: 6, partly: 7}}
Source: the format: partly on a target is in the unit of its limit; partly_from stands in settings

Finner: En andel för delvis uppfyllt där det ska stå en gräns i kravets egen enhet.
Varför: partly_from är en andel för hela organisationen. Ett krav som ska ha en egen gräns har den i partly.
Källa: formatet: partly på ett målvärde står i gränsens enhet; partly_from står i settings
"""

from malstyr.rules.reasons import Saying

_form = Saying(
    "Gränsen för delvis uppfyllt skrivs för ett enskilt krav med partly i målvärdet, i samma enhet som kravet."
    " partly_from är en andel som står i settings och gäller alla krav.",
    "The limit for partly met of a single requirement is written as partly in the target, in the unit of the"
    " requirement. partly_from is a share that stands in settings and is for all requirements.",
)
REASONS = {
    "itself": _form("Skriv {line}.", "Write {line}."),
    "share": _form(
        "{text} procent av kravet {limit} skrivs {line}.",
        "{text} per cent of the requirement {limit} is written {line}.",
    ),
    "both": _form(
        "Är {text} själva gränsen, skriv {itself}. Är det {text} procent av kravet {limit}, skriv {share}.",
        "If {text} is the limit itself, write {itself}. If it is {text} per cent of the requirement {limit}, write"
        " {share}.",
    ),
    "below": _form(
        "Skriv {line}, med ett tal under {limit} i stället för punkterna.",
        "Write {line}, with a number below {limit} for the dots.",
    ),
    "above": _form(
        "Skriv {line}, med ett tal över {limit} i stället för punkterna.",
        "Write {line}, with a number above {limit} for the dots.",
    ),
    "explained": _form(
        "Lägg till partly efter gränsen, till exempel {{at_least: 85, partly: 70}} eller {{at_most: 6, partly: 7}}.",
        "Add partly after the limit, such as {{at_least: 85, partly: 70}} or {{at_most: 6, partly: 7}}.",
    ),
}
