"""Answers to a question that the survey does not have, or a grade that its scale does not hold.

Why: An index of them would lie outside its scale, or leave answers out without a word; so none is computed.
Bad:
    indicators:
      nki:
        measured_in: index
        survey:
          scale: 1-5
          questions:
            helhet: Hur nöjd är du?
    values:
      nki:
        2013: {answers: {helhet: {4: 12, 6: 3}}}
Good:
    indicators:
      nki:
        measured_in: index
        survey:
          scale: 1-5
          questions:
            helhet: Hur nöjd är du?
    values:
      nki:
        2013: {answers: {helhet: {4: 12, 5: 3}}}
Options: none
Source: the format: answers are counts by question and grade
Message: {name} {period!p}: the survey has {what!w} {text}, so no index is computed.
Help: Grades are whole numbers from 1 to {highest}; questions are those under survey.
Related: the survey

Finner: Svar på en fråga som enkäten inte har, eller ett betyg som inte finns på skalan.
Varför: Ett index av dem skulle hamna utanför skalan eller utelämna svar utan att det syns. Därför beräknas inget.
Inställningar: inga
Meddelande: {name} {period!p}: enkäten har {what!w} {text}. Därför beräknas inget index.
Hjälp: Betygen är heltal från 1 till {highest}, och frågorna är de som står under survey.
Också: enkäten
"""

from collections.abc import Iterator

from malstyr.evaluate.survey import HIGHEST, misfits
from malstyr.findings import Fault
from malstyr.rules.rule import Look
from malstyr.workspace.workspace import spoken


def find(look: Look) -> Iterator[Fault]:
    for at in look.workspace.cells:
        indicator = look.workspace.data.indicators.get(at.indicator)
        if indicator is None or indicator.survey is None:
            continue
        for keys in misfits(indicator.survey, at.cell.answers):
            yield look.at(
                (*at.path, "answers", *keys),
                related=("indicators", at.indicator, "survey"),
                name=indicator.name or spoken(at.indicator),
                period=at.period,
                what="no-grade" if len(keys) > 1 else "no-question",
                text=keys[-1],
                highest=HIGHEST[indicator.survey.scale],
            )
