"""What of a cell is about so few people that nothing may repeat it, and the cell as it may be shown."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from malstyr.model.indicators import FORECAST_OF, OF_BUDGET, Cell, Missing, Part, Revision, Survey
from malstyr.source.tree import Path
from malstyr.workspace.cells import TO_DATE, VALUE

NO_OUTCOME = ("budget", "forecast", "known", "source", "note")
"""Keys of what is no outcome: it was said before there was one, or tells how it is known."""
PEOPLE = ("n", "invited", "population")
"""How many people a figure is about; the first that is said decides."""
OF_NO_PEOPLE = frozenset(Cell.model_fields) - {*PEOPLE, "answers"}
"""Keys of a cell that say no number of people, whatever stands there."""
_TELLING = ("margin", "rank", "of", "answers", "cases", "to_date")
"""Numbers of an outcome, which tell of a value that is hidden."""


class Small(NamedTuple):
    """A figure that tells of few people: in which way it does, and its keys below the cell."""

    form: str
    keys: Path


def small(cell: Cell, fewest: int, divisions: Sequence[Sequence[str]]) -> Iterable[Small]:
    """Where in a cell a figure is told of at least one and fewer than ``fewest`` people.

    ``divisions`` are the ways it is divided, with the parts of each, also those that are not written.
    """
    return _small(cell, fewest, divisions) if cell.says_more else ()


def _small(cell: Cell, fewest: int, divisions: Sequence[Sequence[str]]) -> Iterator[Small]:
    if cell.value is Missing.SUPPRESSED:
        yield from _beside(cell)
    elif cell.value is not None and _few(cell, fewest) and cell.n != 0:
        said = _said(cell)
        yield Small("few" if said == "n" else said, (said,))
    for name, part in cell.of_which.items():
        if part.value is Missing.SUPPRESSED and part.margin is not None:
            yield Small("beside", ("of_which", name, "margin"))
        elif part.n is not None and 0 < part.n < fewest:
            yield Small("few", ("of_which", name, "n"))
    yield from _corrected(cell)
    for name in left_over(cell, fewest, divisions):
        if name not in cell.of_which:
            yield Small("left-over", ("of_which",))
        elif cell.of_which[name].value is not Missing.SUPPRESSED:
            yield Small("left-over", ("of_which", name))
    if cell.value is not Missing.SUPPRESSED:
        for question, counts in cell.answers.items():
            if 0 < sum(counts.values()) < fewest:
                yield Small("answers", ("answers", question))


def _few(cell: Cell, fewest: int) -> bool:
    """Whether too few answered; where it is not known how many did, whether too few were asked, or are there at all."""
    said = _said(cell)
    return said != "" and getattr(cell, said) < fewest


def _said(cell: Cell) -> str:
    """The key that says of how many people a cell is; empty where none does."""
    return next((one for one in PEOPLE if getattr(cell, one) is not None), "")


def _beside(cell: Cell) -> Iterator[Small]:
    """Numbers that stand beside the sign that there shall be none."""
    yield from (Small("beside", (name,)) for name in _TELLING if getattr(cell, name) not in (None, (), {}))
    for name, part in cell.of_which.items():
        if isinstance(part.value, Decimal):
            yield Small("beside", ("of_which", name))


def _corrected(cell: Cell) -> Iterator[Small]:
    """Corrections that say what a figure was that is hidden."""
    for n, one in enumerate(cell.revised):
        told = isinstance(one.from_, Decimal) and not _of_no_outcome(one)
        part = cell.of_which.get(_part_of(one))
        if told and Missing.SUPPRESSED in (cell.value, part and part.value):
            yield Small("revised", ("revised", n, "from"))


def _part_of(one: Revision) -> str:
    """The part that a correction is of, or of whose numbers beside its value."""
    return one.of.partition(".")[0]


def _of_no_outcome(one: Revision) -> bool:
    return one.of == OF_BUDGET or one.of.startswith(FORECAST_OF)


def left_over(cell: Cell, fewest: int, divisions: Sequence[Sequence[str]]) -> Iterator[str]:
    """The only part of a division without a number of people, where those of the others leave so few of the whole."""
    for names in divisions:
        people = {name: cell.of_which[name].n if name in cell.of_which else None for name in names}
        untold = [name for name, n in people.items() if n is None]
        left = (cell.n or 0) - sum(n or 0 for n in people.values())
        if len(untold) == 1 < len(names) and 0 < left < fewest:
            yield untold[0]


def secrets(cell: Cell, fewest: int, divisions: Sequence[Sequence[str]], survey: Survey | None) -> Iterable[str]:
    """The parts of a cell that are hidden by what it says itself."""
    if cell.says_more:
        return _secrets(cell, fewest, divisions, survey)
    return (VALUE,) if cell.value is Missing.SUPPRESSED else ()


def _secrets(cell: Cell, fewest: int, divisions: Sequence[Sequence[str]], survey: Survey | None) -> Iterator[str]:
    if cell.value is Missing.SUPPRESSED or _few(cell, fewest) or _few_answers(cell, fewest, survey):
        yield VALUE
    for name, part in cell.of_which.items():
        if part.value is Missing.SUPPRESSED or (part.n is not None and part.n < fewest):
            yield name
    yield from left_over(cell, fewest, divisions)


def _few_answers(cell: Cell, fewest: int, survey: Survey | None) -> bool:
    """Whether a value is made of too few answers to any question, where it is not said how many answered in all."""
    if cell.value is not None and cell.n is not None:
        return False
    ungraded = survey.ungraded if survey is not None else ()
    counts = (sum(n for grade, n in one.items() if grade not in ungraded) for one in cell.answers.values())
    return any(0 < count < fewest for count in counts)


def shown_cell(cell: Cell, hidden: Collection[str], fewest: int) -> Cell:
    """The cell with ``..`` for what is hidden, and nothing of it beside.

    That so few answered is still told, and not how many: ``for: shown`` is decided by it.
    """
    if VALUE in hidden:
        few = cell.n is not None and cell.n < fewest
        kept = {name: getattr(cell, name) for name in cell.model_fields_set if name in NO_OUTCOME}
        revised = tuple(filter(_of_no_outcome, cell.revised))
        return Cell(value=Missing.SUPPRESSED, revised=revised, **kept, **({"n": 0} if few else {}))
    if TO_DATE in hidden:
        cell = cell.model_copy(update={"to_date": {}})
    if not cell.of_which:
        return cell
    revised = tuple(one for one in cell.revised if _part_of(one) not in hidden)
    return cell.model_copy(update={"of_which": shown_parts(cell.of_which, hidden), "revised": revised})


def shown_parts(parts: Mapping[str, Part], hidden: Collection[str]) -> Mapping[str, Part]:
    """Parts with ``..`` for those that are hidden."""
    return {name: Part(value=Missing.SUPPRESSED) if name in hidden else part for name, part in parts.items()}
