"""A number's digits are divided into groups.

Why: A number with gaps is read as a text by other programs, and the gap may be an invisible character.
Example:
    values:
      invånare:
  -     2013: 15 600
  +     2013: 15600
Source: YAML 1.2, 10.3 Core Schema; Svenska skrivregler on thousands

Finner: Ett tal med siffrorna uppdelade i grupper.
Varför: Andra program läser ett tal med mellanrum som en text, och mellanrummet kan vara ett osynligt
    tecken.
Källa: YAML 1.2, 10.3 Core Schema; Svenska skrivregler om tusental
"""

from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.yaml.frame_by_decision import DOTS

_two = Saying(
    "”{text}” kan vara ett tal uppdelat i tusental, eller två tal.",
    "“{text}” may be one number divided into thousands, or two numbers.",
)
REASONS = {
    "meant": Reason(
        "Talet ”{text}” är uppdelat i tusental.",
        "Skriv {instead}, med alla siffror ihop. Rapporterna visar mellanrum.",
        "The number “{text}” is divided into thousands.",
        "Write {instead}, with all digits together. Reports show the gaps.",
    ),
    "two": _two(
        "Är det ett tal, skriv {whole}. Är det två, {first} och {then}, behåll det som hör hit.",
        "If it is one number, write {whole}. If it is two, {first} and {then}, keep the one that belongs here.",
    ),
    "two-frames": _two(
        "Är det ett tal, skriv {whole}. Är det två, och ett beslut har ändrat ramen från {first} till {then}, skriv"
        " budget: {{original: {first}, revised: {{…: {then}}}}}" + DOTS[0],
        "If it is one number, write {whole}. If it is two, and a decision changed the frame from {first} to {then},"
        " write budget: {{original: {first}, revised: {{…: {then}}}}}" + DOTS[1],
    ),
}
