"""Answers of a survey, of an indicator that is measured in something else than the index they make.

Why: The index goes from 0 to 100 whatever the scale of the questions: 78 is held against a target of 4, and is always
    green.
Example:
    indicators:
      nöjdhet:
  -     measured_in: betyg
  +     measured_in: index
        method: enkät
  -     target: {at_least: 4}
  +     target: {at_least: 75}
        survey: {scale: 1-5, questions: {helhet: Hur nöjd är du?}}
    values:
      nöjdhet:
        2013: {n: 40, answers: {helhet: {3: 5, 4: 20, 5: 15}}}
Source: the format: the answers of a survey make an index from 0 to 100 (Statistics Sweden, NKI)
Message: {name} is measured in {unit}, but the answers for {when!p} make an index from 0 to 100.
Help: Write measured_in: index, and the target and other values as that index. If you follow the mean grade, write it as
    value and delete answers and survey.
Related: the answers

Finner: Svar i en enkät, för en indikator som mäts i något annat än det index som svaren ger.
Varför: Indexet går från 0 till 100, vilken skala frågorna än har: 78 jämförs med målvärdet 4 och blir alltid grönt.
Källa: formatet: svaren på en enkät blir ett index från 0 till 100 (SCB, NKI)
Meddelande: {name} mäts i {unit}, men svaren för {when!p} ger ett index från 0 till 100.
Hjälp: Skriv measured_in: index, och målvärdet och andra värden som ett sådant index. Är det medelbetyget ni följer,
    skriv det som value och ta bort answers och survey.
Också: svaren
"""

from malstyr.model.measures import INDEX, Quantity, measure
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    told = set[str]()
    for at in look.workspace.cells_saying("answers"):
        indicator = look.workspace.data.indicators.get(at.indicator)
        if indicator is None or indicator.survey is None or indicator.measured_in is None or at.indicator in told:
            continue
        unit = measure(indicator.measured_in)
        if unit.quantity is not Quantity.INDEX and (unit.low, unit.high) != (INDEX.low, INDEX.high):
            told.add(at.indicator)
            path, related = ("indicators", at.indicator, "measured_in"), (*at.path, "answers")
            yield look.named(path, related=related, unit=indicator.measured_in, when=at.when)
