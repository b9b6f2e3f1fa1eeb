"""A code of an area that is none in Kolada.

Why: Nothing can be fetched for it, and what was meant is another area or a name.
Example:
    indicators:
      hälsa:
        measured_in: procent
        no_target: följs utan mål
  -     area: Stockholm
  +     area: "0180"
Source: SCB, Län och kommuner i kodnummerordning; Kolada v3: 0000 is the country, 0001–0025 regions, G and digits groups
Message: "{text}" is no code of an area in Kolada.
Help: Write the code of the municipality, four digits in quotes; the first two are the county, and 0180 is Stockholm.
    The country is 0000, regions are 0001 to 0025, and groups of municipalities are G and digits.

Finner: En områdeskod som inte finns i Kolada.
Varför: Inget kan hämtas, och det som menas är ett annat område eller ett namn.
Källa: SCB, Län och kommuner i kodnummerordning; Kolada v3: 0000 är riket, 0001–0025 regioner, G och siffror grupper
Meddelande: ”{text}” är ingen områdeskod i Kolada.
Hjälp: Skriv kommunkoden, fyra siffror inom citattecken. De två första är länet, och 0180 är Stockholm. Riket är 0000,
    regioner är 0001 till 0025, och kommungrupper är G och siffror.
"""

import re

from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path

_COUNTY = "0[13-9]|1[0234789]|2[0-5]"
"""Counties by code. 02, 11, 15 and 16 are joined to others, and no code has been theirs since 1998."""
_AREA = re.compile(rf"0000|00(?:{_COUNTY})|(?:{_COUNTY})(?!00)[0-9]{{2}}|G[0-9]+")


def find(look: Look) -> Faults:
    data = look.workspace.data
    own = data.organisation.kolada if data.organisation is not None else ()
    written: list[tuple[Path, str]] = [(("organisation", "kolada", n), code) for n, code in enumerate(own)]
    written += [(("indicators", id, "area"), one.area) for id, one in data.indicators.items() if one.area is not None]
    for path, code in written:
        if not _AREA.fullmatch(code):
            yield look.at(path, text=code)
