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

from malstyr.evaluate.impossible import is_place
from malstyr.language.words import words
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look


@tellable
def find(look: Look) -> Faults:
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
