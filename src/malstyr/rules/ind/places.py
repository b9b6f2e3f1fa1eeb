"""Places among others."""

from collections.abc import Iterator

from malstyr.evaluate.impossible import is_place
from malstyr.language.words import words
from malstyr.model.indicators import Indicator
from malstyr.model.measures import Quantity, measure
from malstyr.model.target import QUARTER, Target
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look
from malstyr.source.patch import Edit
from malstyr.source.tree import Path, Scalar
from malstyr.source.tree import find as node_at
from malstyr.workspace.cells import At, cells_of
from malstyr.workspace.references import targets


@tellable
def rank_above_of(look: Look) -> Faults:
    """A place in a ranking that is not there: below the last one, or before the first.

    Why: A place is judged by its number alone; one that cannot be, cannot be right.
    Example:
        indicators:
          företagsklimat: {measured_in: plats, method: rankning, target: {top: 10}}
        values:
          företagsklimat:
      -     2013: {rank: 300, of: 290}
      +     2013: {rank: 30, of: 290}
    Source: arithmetic: among n compared, places are 1 to n
    Message: {name} {when!p}: place {rank} does not exist{said}.
    Help: Look up the place and how many were compared. rank is the place, of is how many are compared.

    Finner: En placering som inte finns: efter den sista, eller före den första.
    Varför: En placering bedöms efter sitt nummer. En som inte kan finnas kan inte vara rätt.
    Källa: räkning: bland n jämförda är placeringarna 1 till n
    Meddelande: {name} {when!p}: plats {rank} finns inte{said}.
    Hjälp: Slå upp placeringen och hur många som jämfördes. rank är placeringen och of är antalet jämförda.
    """
    for at in look.workspace.cells_saying("rank"):
        rank, of = at.cell.rank, at.cell.of
        if is_place(rank, of):
            continue
        yield look.named(
            (*at.path, "rank"),
            when=at.when,
            rank=rank,
            said=words(look.language)["number.among"].format(of=of) if of is not None else "",
        )


@tellable
def rank_missing(look: Look) -> Faults:
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
    Meddelande: {name} {when!p} har ett värde, {value!n}, men ingen placering. Målvärdet top bedöms efter rank,
        placeringen.
    Hjälp: Skriv {instead} om {value!n} är placeringen, och lägg till of: med antalet jämförda.
    Annars: Lägg till rank: med placeringen och of: med antalet jämförda, bredvid value: {value}.
    Också: målvärdet
    """
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


@tellable
def rank_without_of(look: Look) -> Faults:
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
    Varför: Plats 61 är bland den bästa fjärdedelen av 290 och den sämsta av 70. Utan antalet går målvärdet inte att
        bedöma.
    Källa: formatet: en fjärdedel bedöms med rank och of
    Meddelande: {name} {when!p} har plats {rank}, men det står inte av hur många. Målvärdet top: quarter bedöms efter
        båda.
    Hjälp: Lägg till of: med antalet jämförda, bredvid rank: {rank}.
    Också: målvärdet
    """
    indicators = look.workspace.data.indicators
    asked = {
        id: next((path for path, target in targets(id, one) if target.top == QUARTER), None)
        for id, one in indicators.items()
    }
    for at in look.workspace.cells_saying("rank"):
        path = asked.get(at.indicator)
        if path is not None and at.cell.of is None:
            yield look.named((*at.path, "rank"), related=path, when=at.when, rank=at.cell.rank)
