"""An indicator names a Kolada figure with an id that none has.

Why: Nothing can be fetched for it, and whoever checks the figure at Kolada finds another one or none.
Example:
    indicators:
      betyg:
        measured_in: procent
  -     kolada: N1543
  +     kolada: N15436
        no_target: följs utan mål
Source: Kolada v3: ids of figures are N or U and five digits
Message: "{text}" is no id of a figure in Kolada: it is N or U and five digits, such as N00945.
Help: Write {instead}.
Otherwise: Search for the figure at kolada.se and copy its id.

Finner: En indikator som anger ett nyckeltal i Kolada med ett id som inget nyckeltal har.
Varför: Inget kan hämtas, och den som vill se nyckeltalet hos Kolada hittar ett annat eller inget.
Källa: Kolada v3: ett nyckeltals id är N eller U och fem siffror
Meddelande: ”{text}” är inget id för ett nyckeltal i Kolada: det är N eller U och fem siffror, till exempel N00945.
Hjälp: Skriv {instead}.
Annars: Sök upp nyckeltalet på kolada.se och kopiera dess id.
"""

import re

from malstyr.rules.rule import Faults, Look
from malstyr.source.patch import Edit


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.indicators.items():
        if one.kolada is not None and not re.fullmatch(r"[NU][0-9]{5}", one.kolada):
            path, within = ("indicators", id, "kolada"), _within(one.kolada)
            edit = Edit(look.workspace.place(path), within) if within is not None else None
            yield look.at(path, edit=edit, text=one.kolada)


def _within(text: str) -> str | None:
    """The one id that stands in an address, or with something before or after it."""
    found = {id.upper() for id in re.findall(r"(?i)(?<![a-z0-9])[NU][0-9]{5}(?![a-z0-9])", text)}
    return found.pop() if len(found) == 1 else None
