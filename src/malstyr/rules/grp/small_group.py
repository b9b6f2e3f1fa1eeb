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
Options: settings.min_answers, the smallest group that may be shown (10)
Source: GDPR; practice of official statistics: small cells are suppressed, and those they could be computed from
Message: {name} {period!p}: {part!w} has {n} answers; fewer than {limit} can be recognised.
Help: Remove the parts of this value, those it could be computed from too, and keep the total.

Finner: En siffra för så få personer att de går att känna igen.
Varför: Det som sparats i git finns kvar, vad rapporterna än döljer. En liten grupp får aldrig komma in.
Inställningar: settings.min_answers, minsta grupp som får visas (10)
Meddelande: {name} {period!p}: {part!w} har {n} svar. Färre än {limit} går att känna igen.
Hjälp: Ta bort värdets delar, även de som det kan räknas fram ur, och behåll totalen.
"""

from collections.abc import Iterator

from malstyr.findings import Fault
from malstyr.rules.rule import Look
from malstyr.workspace.cells import At, cells
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Iterator[Fault]:
    fewest = look.workspace.data.settings.min_answers
    for at in cells(look.workspace):
        indicator = look.workspace.data.indicators.get(at.indicator)
        for name, part, n in _small(at, fewest) if indicator is not None else ():
            label = indicator.name if indicator is not None and indicator.name else spoken(at.indicator)
            yield look.at((*at.path, *part), name=label, period=at.period, part=name, n=n, limit=fewest)


def _small(at: At, fewest: int) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """Parts, and questions of a survey, with at least one answer and fewer than may be shown."""
    for name, part in at.cell.of_which.items():
        if part.n is not None and 0 < part.n < fewest:
            yield name, ("of_which", name, "n"), part.n
    for question, counts in at.cell.answers.items():
        if 0 < sum(counts.values()) < fewest:
            yield question, ("answers", question), sum(counts.values())
