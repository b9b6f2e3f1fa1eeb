"""A target for a place in a ranking, where the value written is no place.

Why: Only rank tells the place; without it the target cannot be judged, though the year looks measured.
Example:
    indicators:
      företagsklimat: {measured_in: plats, method: rankning, target: {top: 10}}
    values:
      företagsklimat:
  -     2013: 12
  +     2013: {rank: 12, of: 290}
Source: the format: top is judged by rank
Message: {name} {when!p} has a value, {value!n}, and no place; the target top is judged by rank, the place.
Help: Write {instead} if {value!n} is the place, and add of: with how many were compared.
Otherwise: Add rank: with the place and of: with how many were compared, beside value: {value}.
Related: the target

Finner: Ett målvärde för en placering, där det skrivna värdet inte är någon placering.
Varför: Bara rank anger placeringen. Utan den går målvärdet inte att bedöma, fast året ser mätt ut.
Källa: formatet: top bedöms med rank
Meddelande: {name} {when!p} har ett värde, {value!n}, men ingen placering. Målvärdet top bedöms efter rank, placeringen.
Hjälp: Skriv {instead} om {value!n} är placeringen, och lägg till of: med antalet jämförda.
Annars: Lägg till rank: med placeringen och of: med antalet jämförda, bredvid value: {value}.
Också: målvärdet
"""

from collections.abc import Iterator

from malstyr.model.indicators import Indicator
from malstyr.model.measures import Quantity, measure
from malstyr.model.target import Target
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look
from malstyr.source.patch import Edit
from malstyr.source.tree import Path, Scalar
from malstyr.source.tree import find as node_at
from malstyr.workspace.cells import At, cells_of
from malstyr.workspace.references import targets


@tellable
def find(look: Look) -> Faults:
    for id, indicator in look.workspace.data.indicators.items():
        asked = [(path, target) for path, target in targets(id, indicator) if target.top is not None]
        if asked:
            for at, path in _without(look, id, indicator, asked):
                yield look.named(at.path, related=path, edit=_edit(look, at, indicator), when=at.when, value=at.value)


def _without(look: Look, id: str, indicator: Indicator, asked: list[tuple[Path, Target]]) -> Iterator[tuple[At, Path]]:
    """Values without a place: of a series of places every one, else the latest, and those of a target's own period."""
    known = [at for at in cells_of(look.workspace.data, id) if at.value is not None]
    latest = max((at.period for at in known), default=None)
    for at in known:
        if at.cell.rank is not None:
            continue
        for path, target in asked:
            judged = target.during == at.period if target.during is not None else at.period == latest
            if judged or (target.during is None and measure(indicator.measured_in).quantity is Quantity.PLACE):
                yield at, path
                break


def _edit(look: Look, at: At, indicator: Indicator) -> Edit | None:
    """The value as a place, where it can be nothing else: a whole number in a series of places, alone in its cell."""
    node, value = node_at(look.workspace.tree, at.path), at.value
    place = measure(indicator.measured_in).quantity is Quantity.PLACE
    if not isinstance(node, Scalar) or value is None or not place or value != int(value) or value < 1:
        return None
    return Edit(look.workspace.place(at.path), f"{{rank: {int(value)}}}")
