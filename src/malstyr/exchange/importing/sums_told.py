"""The sums of members that a table tells: checks of what is taken, never values."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from malstyr.editing.fact import AMOUNTS, CellFact, CellId, FactKind
from malstyr.exchange.importing.asked import KEEP, SKIP
from malstyr.exchange.importing.cell_amounts import amount_written
from malstyr.exchange.importing.cell_asked import CellAsked
from malstyr.exchange.importing.cell_members import part_told_of
from malstyr.exchange.importing.cell_periods import period_of_cell
from malstyr.exchange.importing.table_meant import TableMeant
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.language.typography import number as number_told
from malstyr.model.measures import measure


class SumTold(NamedTuple):
    """A sum of the members that a table tells, and what it is of."""

    at: str
    about: CellFact
    said: Decimal


def is_sum_of_members(teller: ImportTeller, cell: CellAsked) -> bool:
    """Whether a cell tells the sum of the members, of what they make up and no one writes."""
    text = cell.axes.member
    if cell.indicator.total != "sum" or cell.kind not in AMOUNTS:
        return False
    members = teller.workspace.members_of(cell.id)
    if text is None or not members or teller.names.members(cell.id, text):
        return False
    return teller.names.is_sum_of_all(teller.names.summed_member(cell.id, text))


def sum_told(teller: ImportTeller, cell: CellAsked) -> SumTold | None:
    """What a table tells of all members together; None where that is no number."""
    part, (when, point) = part_told_of(teller, cell), period_of_cell(teller, cell)
    said = amount_written(cell.written.text, cell.table.decimal, cell.written.form)
    if said is None:
        return None
    return SumTold(cell.at, CellFact(cell.id, None, part, when, cell.kind, Decimal(0), point), said)


def check_sums(teller: ImportTeller, table: TableMeant, sums: Sequence[SumTold]) -> None:
    """A sum is that of all members; where any is missing there, nothing can be told."""
    if not sums:
        return
    taken: dict[CellFact, dict[str | None, tuple[int, Decimal]]] = defaultdict(dict)
    for n, one in enumerate(teller.made.taken):
        amount = amount_written(one.text, table.decimal)
        if amount is not None and isinstance(one.fact.value, Decimal) and n not in teller.made.clashing:
            about = one.fact._replace(member=None, value=Decimal(0))
            taken[about][one.fact.member] = n, amount
    for told in sums:
        held = taken[told.about]
        if set(held) == set(teller.workspace.members_of(told.about.indicator)):
            _check_sum(teller, told, held)


def check_parts(teller: ImportTeller) -> None:
    """Things that are counted are as many as those of all their parts, where a file tells these too."""
    workspace, taken = teller.workspace, defaultdict[CellId, dict[str | None, tuple[int, Decimal]]](dict)
    ways = {id: workspace.divisions(one.of_which) for id, one in workspace.data.indicators.items()}
    counted = {id for id, way in ways.items() if way and teller.now.unit(id).whole}
    for n, (_, _, _, fact, *_) in enumerate(teller.made.taken if counted else ()):
        if fact.indicator in counted and fact.kind is FactKind.VALUE and isinstance(fact.value, Decimal):
            taken[fact.cell][fact.part] = n, fact.value
    for (id, _, _), held in taken.items():
        for parts in ways[id] if None in held else ():
            if held.keys() >= {*parts}:
                at, _, _, whole, *_ = teller.made.taken[held[None][0]]
                _check_sum(teller, SumTold(at, whole, held[None][1]), {part: held[part] for part in parts})


def _check_sum(teller: ImportTeller, told: SumTold, held: Mapping[str | None, tuple[int, Decimal]]) -> None:
    """Ask of a sum that differs by more than the rounding of its numbers."""
    amounts = [amount for _, amount in held.values()]
    places = max(0, *(-int(one.as_tuple().exponent) for one in (*amounts, told.said)))
    whole = measure(teller.workspace.data.indicators[told.about.indicator].measured_in).whole
    rounding = Decimal(0) if whole else Decimal(1).scaleb(-places) * (len(amounts) + 1) / 2
    if abs(sum(amounts) - told.said) <= rounding:
        return
    key = f"check:{told.at}"
    text = teller.say("ask.sum", at=told.at, sum=number_told(sum(amounts, Decimal(0)), teller.language, 10))
    if teller.ask(key, text, [KEEP, SKIP], cells=0) == SKIP:
        teller.leave_taken((n for n, _ in held.values()), key)
