"""How many were asked and answered, and how sure that makes a number."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from malstyr.evaluate.impossible import ways_divided
from malstyr.language.typography import number
from malstyr.model.indicators import Cell
from malstyr.model.measures import Quantity, measure
from malstyr.model.target import SHOWN
from malstyr.rules.ind.moved_point import moved, neighbours
from malstyr.rules.ind.told_numbers import tellable
from malstyr.rules.reasons import Reason
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import At, cells_of
from malstyr.workspace.references import targets
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


@tellable
def answers_above_invited(look: Look) -> Faults:
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


def shown_without_n(look: Look) -> Faults:
    """A target for the members with enough answers, where no value says how many answers there are.

    Why: Which members are shown is decided by the number of answers alone. Without it, all of them count.
    Example:
        units: {norra: {no_plan: i förvaltningens plan}}
        indicators:
          nöjda: {measured_in: procent, for_each: [norra], target: {at_least: 80, for: shown}}
        values:
          nöjda:
      -     norra: {2013: 81}
      +     norra: {2013: {value: 81, n: 24}}
    Source: the format: for: shown is the members with at least min_answers, decided by n
    Message: "{name}" is judged for the members with enough answers (for: shown), but no value has n. All members count.
    Help: Add n, the number of answers, to each member's value. If all members are to be judged, remove for: shown.

    Finner: Ett mål för delarna med tillräckligt många svar, där inget värde säger hur många svar det är.
    Varför: Vilka delar som redovisas avgörs bara av antalet svar. Utan det räknas alla.
    Källa: formatet: for: shown är de delar som har minst min_answers svar, enligt n
    Meddelande: ”{name}” bedöms för de delar som har tillräckligt många svar (for: shown), men inget värde har n. Alla
        delar räknas.
    Hjälp: Lägg till n, antalet svar, i varje dels värde. Ska alla delar bedömas, ta bort for: shown.
    """
    for id, indicator in look.workspace.data.indicators.items():
        held = [at.cell for at in cells_of(look.workspace.data, id) if at.member is not None]
        if held and all(cell.n is None for cell in held):
            for path, target in targets(id, indicator):
                if target.for_ == (SHOWN,):
                    yield look.named((*path, "for"))


@tellable
def negative_margin(look: Look) -> Faults:
    """A margin of error below zero.

    Why: A margin is told as plus or minus; with a minus of its own nothing can be compared with it.
    Example:
        indicators:
          nki: {measured_in: index, method: enkät}
        values:
          nki:
      -     2013: {value: 58, margin: -2.4}
      +     2013: {value: 58, margin: 2.4}
    Source: the format: margin is half the width of the interval
    Message: {name} {when!p}: a margin of error cannot be {margin!n}.
    Help: Write it without a sign, such as margin: {size}, if that is plus or minus as it was computed.

    Finner: En felmarginal under noll.
    Varför: En felmarginal anges som plus eller minus. Med ett eget minus går inget att jämföra med den.
    Källa: formatet: margin är halva intervallets bredd
    Meddelande: {name} {when!p}: en felmarginal kan inte vara {margin!n}.
    Hjälp: Skriv den utan tecken, margin: {size}, om det är så mycket plus eller minus som räknades ut.
    """
    for at in look.workspace.cells_saying("margin", "of_which"):
        for keys, margin in _margins(at.cell):
            if margin is not None and margin < 0:
                yield look.named((*at.path, *keys), when=at.when, margin=margin, size=f"{-margin:f}")


def _margins(cell: Cell) -> Iterator[tuple[Path, Decimal | None]]:
    yield ("margin",), cell.margin
    for name, part in cell.of_which.items():
        yield ("of_which", name, "margin"), part.margin


_WIDEST = 196
"""Twice what 1.96 · 50 is: divided by the root of the answers, more than any margin from 0 to 100."""


@tellable
def unlikely_margin(look: Look) -> Faults:
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
    Källa: räkning: av n svar mellan 0 och 100 är 1,96 · 50 / √n det största i ett obundet slumpmässigt urval; det
        dubbla ger plats för andra
    """
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
