"""A place judged by its quarter, where it is not said how many were compared.

Why: Place 61 is in the best quarter of 290 and in the worst of 70; without the number the target cannot be judged.
Example:
    indicators:
      svarstid: {measured_in: procent, method: KKiK, target: {top: quarter}}
    values:
      svarstid:
  -     2013: {value: 61, rank: 61}
  +     2013: {value: 61, rank: 61, of: 290}
Source: the format: a quarter is judged by rank and of
Message: {name} {when!p} has place {rank}, but not of how many; the target top: quarter is judged by both.
Help: Add of: with how many were compared, beside rank: {rank}.
Related: the target

Finner: En placering som bedöms efter sin fjärdedel, där det inte står hur många som jämfördes.
Varför: Plats 61 är bland den bästa fjärdedelen av 290 och den sämsta av 70. Utan antalet går målvärdet inte att bedöma.
Källa: formatet: en fjärdedel bedöms med rank och of
Meddelande: {name} {when!p} har plats {rank}, men det står inte av hur många. Målvärdet top: quarter bedöms efter båda.
Hjälp: Lägg till of: med antalet jämförda, bredvid rank: {rank}.
Också: målvärdet
"""

from malstyr.model.target import QUARTER
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look
from malstyr.workspace.references import targets


@tellable
def find(look: Look) -> Faults:
    indicators = look.workspace.data.indicators
    asked = {
        id: next((path for path, target in targets(id, one) if target.top == QUARTER), None)
        for id, one in indicators.items()
    }
    for at in look.workspace.cells_saying("rank"):
        path = asked.get(at.indicator)
        if path is not None and at.cell.of is None:
            yield look.named((*at.path, "rank"), related=path, when=at.when, rank=at.cell.rank)
