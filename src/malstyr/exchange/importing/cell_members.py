"""Which member and part of a measure a cell of values is of: told by its column or its row, or asked."""

from functools import partial

from malstyr.exchange.importing.asked import KEEP, SKIP
from malstyr.exchange.importing.cell_asked import CellAsked
from malstyr.exchange.importing.headings import ColumnRole
from malstyr.exchange.importing.names import OTHER_AREAS, folded_name
from malstyr.exchange.importing.table_meant import TableMeant
from malstyr.exchange.importing.teller import ImportTeller
from malstyr.exchange.importing.texts_around import AroundAsked
from malstyr.exchange.importing.understanding import CellLeft
from malstyr.model.indicators import Indicator
from malstyr.model.measures import SUMMED, measure


def of_whole(teller: ImportTeller, cell: CellAsked) -> CellAsked:
    """A row of all members together, which may be of a measure of its own: ``Sjukfrånvaro`` beside that of each."""
    id, text, names = cell.id, cell.axes.member, teller.names
    if text is None or cell.table.member_ids or not teller.workspace.members_of(id) or not names.is_sum(text):
        return cell
    answered = f"member:{text}" in teller.made.questions.answers
    told = cell.indicator.total is not None or teller.now.has_whole(id) or answered
    wholes = () if told or names.members(id, names.summed_member(id, text)) else names.wholes(id)
    if not wholes:
        return cell
    said = {"text": text, "name": teller.name(id), "names": ", ".join(wholes)}
    answer = teller.answer("total", cell.where("member"), [*wholes, SKIP], "total", **said)
    return cell._replace(id=answer, indicator=teller.workspace.data.indicators[answer])


def member_of_cell(teller: ImportTeller, cell: CellAsked) -> str | None:
    """The member that is meant; None for the whole. Raises CellLeft."""
    id, written, names = cell.id, cell.axes.member, teller.names
    members, name = teller.workspace.members_of(id), teller.name(id)
    if written is None:
        return _member_untold(teller, cell) if members and not teller.now.has_whole(id) else None
    own = names.summed_member(id, written)
    text = own if measure(cell.indicator.measured_in).quantity in SUMMED else written
    ids = names.members(id, text)
    if len(ids) == 1:
        return ids[0]
    if cell.table.member_ids:
        near = teller.near(text, members)
        teller.refuse(cell.table.sheet.at(cell.number), text, "unknown-member", near, name=name)
        raise CellLeft
    where, whole = cell.where("member"), names.is_whole(text)
    if not members:
        if folded_name(text) in OTHER_AREAS:
            raise teller.left_at(cell.where("indicator"), "other-area", "other-area", area=text)
        responsible = cell.table.names_rows and _tells_responsible(teller, cell.table, text)
        if not (whole or _is_own_unit(teller, cell.indicator, text) or responsible):
            _must_be_whole(teller, cell, text, where)
        return None
    given = teller.made.questions.answers.get(f"member:{text}")
    if whole and not ids and given is None and own == written:
        if teller.now.has_whole(id) and cell.indicator.total is None:
            return None
        made = cell.indicator.total is not None or names.is_sum(text)
        raise teller.left_at(where, "total-row", "total-row" if made else "not-member", text=text, name=name)
    return _member_asked(teller, cell, text, ids, where)


def _member_untold(teller: ImportTeller, cell: CellAsked) -> str:
    """Of what has members and values of no whole, one must be told."""
    name = teller.name(cell.id)
    if cell.indicator.total is not None:
        raise teller.left_at(cell.where("indicator"), "computed", "total", name=name)
    options = [*teller.workspace.members_of(cell.id), SKIP]
    return teller.answer(f"member:{name}", cell.table.sheet.at(cell.number), options, "no-member", name=name)


def _member_asked(teller: ImportTeller, cell: CellAsked, text: str, ids: tuple[str, ...], where: str) -> str:
    """A name that is none as it stands, or that of several: asked where any is near."""
    names, members, name = teller.names, teller.workspace.members_of(cell.id), teller.name(cell.id)
    if not ids and (coded := teller.beside_code("member", text, partial(names.coded_members, cell.id))):
        return coded
    offers = ids or names.offers(text, members) or names.shortened(text, members)
    if options := teller.choices(f"member:{text}", offers, members):
        said = {"text": text, "name": name, "names": ", ".join(offers)}
        return teller.answer(f"member:{text}", where, options, "member", **said)
    if folded_name(text) in OTHER_AREAS:
        raise teller.left_at(where, "other-area", "other-area", area=text)
    why = "not-member" if names.is_member(text) else "unknown-member"
    raise teller.left_at(where, "unknown-member", why, text=text, name=name)


def _must_be_whole(teller: ImportTeller, cell: CellAsked, text: str, where: str) -> None:
    """A name beside a measure without members: the only one of a table may be the organisation. Raises CellLeft."""
    name, own = teller.name(cell.id), teller.workspace.data.organisation
    other = teller.names.is_divided_by(text) or teller.names.may_be_a_person(text)
    only = teller.names.is_member(text) or cell.table.named(ColumnRole.MEMBER) == {text}
    if own is None or other or not only:
        raise teller.left_at(where, "unknown-member", "no-members", text=text, name=name)
    teller.answer(f"member:{text}", where, [own.id, SKIP], "whole", text=text, name=name, own=own.name)


def _is_own_unit(teller: ImportTeller, indicator: Indicator, text: str) -> bool:
    """Whether a name is of the unit that measures the indicator."""
    unit = teller.workspace.data.units.get(indicator.unit) if indicator.unit else None
    return unit is not None and folded_name(text) in (folded_name(indicator.unit or ""), folded_name(unit.name or ""))


def _tells_responsible(teller: ImportTeller, table: TableMeant, text: str) -> bool:
    """Whether a name is of a unit in a column that says by its heading that it is responsible."""
    headings = (one.heading[-1] for one in table.labels if one.role is ColumnRole.MEMBER and one.heading)
    return teller.names.is_member(text) and any(folded_name(one).startswith("ansvarig") for one in headings)


def part_told_of(teller: ImportTeller, cell: CellAsked) -> str | None:
    """The part that is meant; None for all together. Raises CellLeft."""
    id, text, name = cell.id, cell.axes.part, teller.name(cell.id)
    if text is None:
        return None
    found = teller.names.part(id, text)
    if found is not None or teller.names.is_whole(text):
        return found
    if cell.table.ids:
        teller.refuse(cell.table.sheet.at(cell.number), text, "unknown-part", name=name)
        raise CellLeft
    where, offers = cell.where("part"), teller.names.part_offers(id, text)
    if options := teller.choices(f"part:{text}", offers, teller.names.parts(id)):
        return teller.answer(f"part:{text}", where, options, "part", text=text, name=name, names=", ".join(offers))
    raise teller.left_at(where, "unknown-part", "unknown-part", text=text, name=name)


def part_around(teller: ImportTeller, told: AroundAsked, cell: CellAsked, part: str | None) -> str | None:
    """The part that is meant, where a text around the table may tell one; else whether its numbers are values.

    Raises CellLeft.
    """
    id = teller.names.part(cell.id, told.part) if told.part is not None else None
    if id is None:
        teller.answer(f"check:{told.at}", cell.at, [KEEP, SKIP], "around", text=told.text)
        return part
    said = {"text": told.text, "part": teller.names.parts(cell.id)[id]}
    answer = teller.answer(f"part:{told.text}", cell.at, [id, KEEP, SKIP], "part-around", **said)
    return part if answer == KEEP else answer
