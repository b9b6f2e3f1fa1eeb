"""More indicators than anyone can follow.

Why: What everybody is to follow, nobody follows; a scorecard is a choice.
Example:
    settings:
      rules:
  -     too-many-indicators: {limit: 1}
  +     too-many-indicators: {limit: 2}
    indicators:
      nki: {measured_in: index, method: enkät, target: {at_least: 56}}
      hme: {measured_in: index, method: enkät, target: {at_least: 75}}
Options: limit, the number of open indicators with a target or a goal (60)
Source: Kaplan and Norton, The Balanced Scorecard: few measures; the number is the organisation's choice
Message: There are {n} indicators to follow; more than {limit} are hard for anyone to follow.
Help: Choose those that matter and close the others, or set the limit that holds here under settings.

Finner: Fler indikatorer än någon kan följa.
Varför: Det som alla ska följa följer ingen. Ett styrkort är ett urval.
Inställningar: limit, antal öppna indikatorer som har mål eller bidrar till ett mål (60)
Källa: Kaplan och Norton, The Balanced Scorecard: få mått; hur många väljer organisationen
Meddelande: Det finns {n} indikatorer att följa. Fler än {limit} är svårt för någon att följa.
Hjälp: Välj ut de viktiga och avsluta de andra, eller sätt gränsen som gäller här under settings.
"""

from malstyr.rules.rule import Faults, Look
from malstyr.workspace.workspace import open_on


def find(look: Look) -> Faults:
    indicators = look.workspace.data.indicators.values()
    followed = [one for one in indicators if open_on(one, look.as_of) and (one.all_targets or one.serves)]
    if len(followed) > look.limit:
        yield look.at(("indicators",), n=len(followed), limit=look.limit)
