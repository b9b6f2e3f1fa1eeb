"""Which hidden quantities the shown ones determine, and which more must be hidden so that none is.

A relation is a sum that is zero: quantities with exact coefficients, constants left out. Gauss–Jordan elimination over
the unknown columns alone: a hidden quantity is a linear combination of shown ones if and only if its own row holds no
other unknown.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple, TypeAlias, TypeVar

Sought = TypeVar("Sought", bound=Hashable)
Relation: TypeAlias = Mapping[Sought, Fraction]
MOST_UNKNOWN = 400
"""Where more unknown quantities than this hang together, all that they hang together with is hidden."""


def hidden_with(
    relations: Iterable[Relation[Sought]],
    hidden: Collection[Sought],
    computed: Collection[Sought],
    missing: Collection[Sought],
    reluctance: Callable[[Sought], Any],
) -> dict[Sought, Sought]:
    """What must be hidden beside ``hidden``, each with the hidden quantity that it would have told.

    ``computed`` are quantities that nobody wrote: they are shown only where all that they are made of is. Of those that
    tell together, the one with the least reluctance is hidden, until nothing hidden is told. What is ``missing`` counts
    as shown, since it may come, and is guarded as if it were there.
    """
    found: dict[Sought, Sought] = {}
    for rows in _together(relations):
        columns = [*dict.fromkeys(column for row in rows for column in row)]
        if not any(column in hidden for column in columns):
            continue
        beside = _beside(rows, hidden, missing, reluctance)
        found |= beside
        secret = [
            at
            for at, column in enumerate(columns)
            if column in hidden or (column in beside and column not in missing and column not in computed)
        ]
        unknown = [
            at
            for at, column in enumerate(columns)
            if column not in missing and (column in hidden or column in beside or column in computed)
        ]
        if len(unknown) > MOST_UNKNOWN:
            found |= {columns[at]: columns[secret[0]] for at in {*range(len(columns))} - {*unknown}}
            continue
        number = {column: at for at, column in enumerate(columns)}
        system = _System({number[column]: times for column, times in row.items()} for row in rows)
        for at in unknown:
            system.hide(at)
        while (told := next(system.told(secret), None)) is not None:
            taken = min(told.by, key=lambda at: (columns[at] in missing, reluctance(columns[at])))
            system.hide(taken)
            secret.append(taken)
            found[columns[taken]] = columns[told.secret]
    return {column: secret for column, secret in found.items() if column not in computed and column not in missing}


def _beside(
    rows: Iterable[Relation[Sought]],
    hidden: Collection[Sought],
    missing: Collection[Sought],
    reluctance: Callable[[Sought], Any],
) -> dict[Sought, Sought]:
    """What is hidden beside each hidden quantity, as if it were the only one: so more hidden never shows anything.

    A relation of one that is guarded guards another, the first that is there. Those before it that are missing are
    guarded too, so nor does it show anything that one of them went.
    """
    of: dict[Sought, list[Sequence[Sought]]] = defaultdict(list)
    for row in rows:
        by_order = sorted(row, key=reluctance)
        for column in by_order:
            of[column].append(by_order)
    found: dict[Sought, Sought] = {}
    for only in [column for column in of if column in hidden]:
        guarded = {only: only}
        left = [only]
        for secret in left:
            for ordered in of[secret]:
                others = [column for column in ordered if column != secret]
                if any(column in guarded and column not in missing for column in others):
                    continue
                first = next((at for at, column in enumerate(others) if column not in missing), len(others))
                new = [column for column in others[: first + 1] if column not in guarded]
                guarded |= dict.fromkeys(new, secret)
                left += new
        found = guarded | found
    return {column: secret for column, secret in found.items() if column not in hidden}


def _together(relations: Iterable[Relation[Sought]]) -> Iterator[Sequence[Relation[Sought]]]:
    """The relations in groups that have no column in common, in the order of their first."""
    group: dict[Sought, list[Relation[Sought]]] = {}
    for one in relations:
        joined = {id(rows): rows for column in one if (rows := group.get(column)) is not None}
        longest = max(joined.values(), key=len, default=[])
        for rows in joined.values():
            if rows is not longest:
                longest += rows
                group |= {column: longest for row in rows for column in row}
        longest.append(one)
        group |= dict.fromkeys(one, longest)
    yield from {id(rows): rows for rows in group.values()}.values()


class _Told(NamedTuple):
    """A secret column, and the shown ones that tell it together."""

    secret: int
    by: Sequence[int]


class _System:
    """Relations where every hidden column that can have a row of its own has one, and stands in no other."""

    def __init__(self, rows: Iterable[Mapping[int, Fraction]]) -> None:
        self.rows = [dict(row) for row in rows]
        self.row_of: dict[int, int] = {}
        self.unknown: set[int] = set()

    def hide(self, column: int) -> None:
        """Make a column unknown: its row is one that has no unknown yet, and it goes out of the others."""
        self.unknown.add(column)
        taken = {*self.row_of.values()}
        own = next((at for at, row in enumerate(self.rows) if column in row and at not in taken), None)
        if own is None:
            return
        self.row_of[column] = own
        size = self.rows[own][column]
        self.rows[own] = {each: value / size for each, value in self.rows[own].items()}
        for at, row in enumerate(self.rows):
            if at != own and column in row:
                self.rows[at] = _without(row, self.rows[own], row[column])

    def told(self, secret: Iterable[int]) -> Iterator[_Told]:
        """The secret columns that shown ones tell."""
        for column in secret:
            row = self.rows[self.row_of[column]] if column in self.row_of else {}
            others = [each for each in row if each != column]
            if others and self.unknown.isdisjoint(others):
                yield _Told(column, others)


def _without(row: Mapping[int, Fraction], other: Mapping[int, Fraction], times: Fraction) -> dict[int, Fraction]:
    """A row less another one ``times``."""
    left = dict(row)
    for each, value in other.items():
        less = left.get(each, 0) - times * value
        if less:
            left[each] = Fraction(less)
        else:
            left.pop(each, None)
    return left
