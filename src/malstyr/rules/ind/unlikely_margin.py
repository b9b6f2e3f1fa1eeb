"""A margin of error that is larger than so many answers can have, or far from the other margins of the series.

Why: A margin with its point moved makes every difference look like chance, or none.
Example:
    about: {source: enkäten}
    indicators:
      nöjda: {measured_in: procent, method: enkät}
    values:
      nöjda:
  -     2013: {value: 81, n: 400, margin: 20}
  +     2013: {value: 81, n: 400, margin: 2.0}
Source: arithmetic: of n answers between 0 and 100, 1.96 · 50 / √n is the most in a simple random sample; twice that
    leaves room for others

Finner: En felmarginal som är större än så många svar kan ge, eller långt från de andra felmarginalerna i serien.
Varför: En felmarginal med decimaltecknet på fel ställe gör att varje skillnad ser ut som slump, eller ingen.
Källa: räkning: av n svar mellan 0 och 100 är 1,96 · 50 / √n det största i ett obundet slumpmässigt urval; det dubbla
    ger plats för andra
"""

from collections import defaultdict
from decimal import Decimal

from malstyr.language.typography import number
from malstyr.model.measures import Quantity, measure
from malstyr.rules.ind.moved_point import moved, neighbours
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.cells import At
from malstyr.workspace.workspace import spoken

REASONS = {
    "answers": Reason(
        "{name} {when!p}: med {n} svar är felmarginalen ungefär {most} som mest, men här står {margin!n}.",
        "Slå upp felmarginalen och n, och rätta det som är fel. Stämmer båda: gör ett undantag (waivers) med skälet.",
        "{name} {when!p}: with {n} answers the margin is about {most} at most, but here is {margin!n}.",
        "Look up the margin and n, and correct what is wrong. If both are right, waive the rule with the reason.",
    ),
    "others": Reason(
        "{name} {when!p}: felmarginalen {margin!n} är långt från de andra i serien, {low!n} till {high!n}. Menades"
        " {shown!n}?",
        "Skriv margin: {typed} om {shown!n} menades. Stämmer {margin!n}: gör ett undantag (waivers) med skälet.",
        "{name} {when!p}: the margin {margin!n} is far from the others of the series, {low!n} to {high!n}. Was"
        " {shown!n} meant?",
        "Write margin: {typed} if {shown!n} was meant. If {margin!n} is right, waive the rule with the reason.",
    ),
}
_WIDEST = 196
"""Twice what 1.96 · 50 is: divided by the root of the answers, more than any margin from 0 to 100."""


@tellable
def find(look: Look) -> Faults:
    series: dict[tuple[str, str | None], list[tuple[At, Decimal]]] = defaultdict(list)
    for at in look.workspace.cells_saying("margin"):
        if at.cell.margin is not None and at.cell.margin > 0:
            series[at.indicator, at.member].append((at, at.cell.margin))
    for (id, _), margins in series.items():
        indicator = look.workspace.data.indicators.get(id)
        name = (indicator.name if indicator is not None else None) or spoken(id)
        unit = measure(indicator.measured_in if indicator is not None else None)
        of_hundred = unit.out_of == 100 or unit.quantity is Quantity.INDEX
        for here, (at, margin) in enumerate(margins):
            n = at.cell.n if of_hundred else None
            if n and margin * margin * n > _WIDEST * _WIDEST:
                most = number(Decimal(_WIDEST) / 2 / Decimal(n).sqrt(), look.language, decimals=0)
                yield look.at(
                    (*at.path, "margin"), form="answers", name=name, when=at.when, margin=margin, n=n, most=most
                )
                continue
            others = [other for _, other in neighbours(margins, here)]
            by = moved(margin, others)
            if by is not None:
                meant = margin.scaleb(-by).normalize()
                words = {"form": "others", "name": name, "when": at.when, "margin": margin, "low": min(others)}
                yield look.at((*at.path, "margin"), words, high=max(others), shown=meant, typed=f"{meant:f}")
