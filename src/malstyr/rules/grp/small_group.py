"""A figure for so few people that they can be recognised.

Why: What is committed to git stays there, whatever reports hide; a small group must never get in.
Bad:
    settings: {min_answers: 10}
    indicators:
      nki: {measured_in: index, of_which: [women, men]}
    values:
      nki:
        2013: {value: 58, n: 40, of_which: {women: {value: 60, n: 36}, men: {value: 40, n: 4}}}
Good:
    settings: {min_answers: 10}
    indicators:
      nki: {measured_in: index, of_which: [women, men]}
    values:
      nki:
        2013: {value: 58, n: 40}
Options: settings.min_answers, the smallest group that may be shown (10); a survey's own min_answers goes before
Source: GDPR; practice of official statistics: small cells are suppressed, and those they could be computed from
Message: {name} {period!p}: the figure for {part!w} is about fewer than {limit} people, who can be recognised.
Help: Write .. for the value and remove its n. Of parts, remove those it could be computed from too; keep the total.

Finner: En siffra för så få personer att de går att känna igen.
Varför: Det som sparats i git finns kvar, vad rapporterna än döljer. En liten grupp får aldrig komma in.
Inställningar: settings.min_answers, minsta grupp som får visas (10); en enkäts egen min_answers går före
Meddelande: {name} {period!p}: uppgiften för {part!w} gäller färre än {limit} personer, som går att känna igen.
Hjälp: Skriv .. som värde och ta bort dess n. Ta av delar bort även dem som det kan räknas fram ur, och behåll totalen.
"""

from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.rules.rule import Look
from malstyr.workspace.cells import cells_of
from malstyr.workspace.secrecy import small
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Iterator[Fault]:
    workspace, data = look.workspace, look.workspace.as_written
    for id, indicator in data.indicators.items():
        fewest, divisions = workspace.fewest(indicator), workspace.divisions(indicator.of_which)
        for at in cells_of(data, id):
            for keys in small(at.cell, fewest, divisions):
                part = keys[1] if len(keys) > 1 and keys[0] != "revised" else at.member or "whole-group"
                name = indicator.name or spoken(id)
                yield look.at((*at.path, *keys), name=name, period=at.period, part=part, limit=fewest)
