"""More answers than people who were asked, or more asked than there are.

Why: The response rate would pass 100 per cent, and the margin of error would be counted on people who do not exist.
Example:
    indicators:
      nki: {measured_in: index, method: enkät}
    values:
      nki:
  -     2013: {value: 58, n: 412, invited: 142}
  +     2013: {value: 58, n: 142, invited: 412}
Source: arithmetic: those who answer are among those asked, who are among those there are
Message: {name} {when!p}: {fewer} is {less} but {more} is {most}; there cannot be more of those.
Help: Look up both. n is those who answered, invited those who were asked, population all there are.
Related: fewer

Finner: Fler svar än tillfrågade, eller fler tillfrågade än det finns.
Varför: Svarsfrekvensen skulle bli över 100 procent, och felmarginalen räknas på människor som inte finns.
Källa: räkning: de som svarar är bland de tillfrågade, som är bland dem som finns
Meddelande: {name} {when!p}: {more} är {most} men {fewer} är {less}. Det kan inte vara fler.
Hjälp: Slå upp båda talen. n är de som svarade, invited de som tillfrågades och population alla som finns.
Också: färre
"""

from collections.abc import Iterator
from itertools import combinations

from malstyr.evaluate.impossible import ways_divided
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import At


@tellable
def find(look: Look) -> Faults:
    for at in look.workspace.cells_saying("population", "invited", "of_which", "answers"):
        turned = [*_turned(at)]
        for (few, fewest), (many, most) in turned:
            words = {"when": at.when, "more": _called(many), "most": most, "fewer": _called(few), "less": fewest}
            yield look.named((*at.path, *many), words, related=(*at.path, *few))
        if not turned:
            yield from _parts_above(look, at)


def _parts_above(look: Look, at: At) -> Faults:
    """The parts of a whole that have more answers together than the whole."""
    indicator, whole = look.workspace.data.indicators.get(at.indicator), at.cell.n
    if indicator is None or whole is None:
        return
    answered = {name: part.n for name, part in at.cell.of_which.items() if part.n is not None}
    for group in ways_divided(look.workspace, indicator):
        parts = {name: answered[name] for name in group if name in answered}
        if sum(parts.values()) > whole:
            words = {"when": at.when, "more": f"n ({' + '.join(parts)})", "most": sum(parts.values()), "fewer": "n"}
            yield look.named((*at.path, "of_which"), words, related=(*at.path, "n"), less=whole)


def _called(path: Path) -> str:
    """A key, and what it is of: ``n (women)``, ``answers (helhet)``."""
    match path:
        case ("of_which", name, key):
            return f"{key} ({name})"
        case (key, name):
            return f"{key} ({name})"
    return str(path[0])


def _turned(at: At) -> Iterator[tuple[tuple[Path, int], tuple[Path, int]]]:
    """Pairs of counts where the second is of some of the first, and yet is more."""
    cell = at.cell
    written = (("population", cell.population), ("invited", cell.invited), ("n", cell.n))
    chain: list[tuple[Path, int]] = [((key,), count) for key, count in written if count is not None]
    inner: list[tuple[Path, int]] = [
        (("of_which", name, "n"), part.n) for name, part in cell.of_which.items() if part.n is not None
    ]
    answered = {question: sum(counts.values()) for question, counts in cell.answers.items()}
    if answered:
        question = max(answered, key=answered.__getitem__)  # one number too low is told once
        inner.append((("answers", question), answered[question]))
    if len(chain) + len(inner) < 2:
        return iter(())
    pairs = [*combinations(chain, 2), *((chain[-1], one) for one in inner if chain)]
    return (pair for pair in pairs if pair[1][1] > pair[0][1])
