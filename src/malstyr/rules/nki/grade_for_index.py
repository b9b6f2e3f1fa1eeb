"""A mean grade as the value of an index: it lies on the scale of the survey, far below the index.

Why: 3.8 on a scale of 1 to 5 is an index of 70. As an index it is nearly the lowest there is.
Example:
    indicators:
      nki:
        measured_in: index
        method: enkät
        survey: {scale: 1-5, questions: {helhet: Hur nöjd är du?}}
        target: {at_least: 75}
    values:
      nki:
  -     2013: {value: 3.8, n: 140}
  +     2013: {value: 70, n: 140}
Source: the format: the answers of a survey make an index from 0 to 100 (Statistics Sweden, NKI)
Message: {name} {when!p}: {value!n} is on the scale of the survey, {lowest}–{highest}, but the index goes from 0 to 100.
Help: If {value!n} is the mean grade, write the index: {index}. If it is the index, waive the rule with the reason.
Related: the survey

Finner: Ett medelbetyg som värde för ett index: det ligger på enkätens skala, långt under indexet.
Varför: 3,8 på en skala från 1 till 5 är indexet 70. Som index är det nästan det lägsta som finns.
Källa: formatet: svaren på en enkät blir ett index från 0 till 100 (SCB, NKI)
Meddelande: {name} {when!p}: {value!n} ligger på enkätens skala, {lowest}–{highest}, men indexet går från 0 till 100.
Hjälp: Är {value!n} medelbetyget, skriv indexet: {index}. Är det indexet: gör ett undantag (waivers) med skälet.
Också: enkäten
"""

from decimal import Decimal

from malstyr.model.measures import Quantity, measure
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.cells import cells_of
from malstyr.workspace.workspace import spoken

_HUNDRED = Decimal(100)


@tellable
def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        if indicator.survey is None or measure(indicator.measured_in).quantity is not Quantity.INDEX:
            continue
        lowest, highest = (Decimal(one) for one in (indicator.survey.scale.lowest, indicator.survey.scale.highest))
        for at in (one for one in cells_of(look.workspace.data, id) if one.value is not None and highest < _HUNDRED):
            if at.value is not None and lowest < at.value <= highest:
                index = (_HUNDRED * (at.value - lowest) / (highest - lowest)).quantize(Decimal("0.1")).normalize()
                yield look.at(
                    (*at.path, "value"),
                    related=("indicators", id, "survey"),
                    name=indicator.name or spoken(id),
                    when=at.when,
                    value=at.value,
                    lowest=lowest,
                    highest=highest,
                    index=f"{index:f}",
                )
