"""A document of a hundred thousand cells is never whole in memory: each cell is made when its place is written."""

import json
import os
import tracemalloc
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from imports import AS_OF, goals

from malstyr.cli.destination import Destination
from malstyr.cli.terminal import hand_over
from malstyr.contract.imported import ImportedCell
from malstyr.contract.writing import Entries, document_of, json_of, written_entry
from malstyr.exchange.importing.preview import ImportAsked, ImportMakes, preview
from malstyr.exchange.importing.understanding import ImportGround, TableWanted
from malstyr.exchange.reading.read import table_of
from malstyr.model.goal_file import GoalFile
from malstyr.output.imported import json as renderer
from malstyr.present.paper import Paper

ENTRY = {"a": Decimal("1.50"), "b": (), "c": {"d": (None, {"e": date(2013, 12, 31)})}, "text": 'en "rad"\n till'}


@pytest.mark.parametrize("entries", [(), (ENTRY,), (ENTRY, "text", (), {}), ((ENTRY, 1), None, True)])
def test_a_document_in_pieces_is_the_document(entries: tuple[object, ...]) -> None:
    for fields in ({"list": entries}, {"version": 1, "list": entries, **ENTRY}):
        assert document_of(fields | {"list": Entries(map(written_entry, entries))}).decode() == json_of(fields)


class Counted(Sequence[ImportedCell]):
    """Cells, and how many have been asked for."""

    def __init__(self, cells: Sequence[ImportedCell]) -> None:
        self.cells, self.asked = cells, 0

    def __len__(self) -> int:
        return len(self.cells)

    def __getitem__(self, at: int) -> ImportedCell:  # type: ignore[override]
        self.asked += at < len(self.cells)
        return self.cells[at]


@pytest.mark.parametrize("makes", ImportMakes)
def test_a_cell_is_made_when_its_place_is_written(makes: ImportMakes) -> None:
    rows = "".join(f"nettokostnad;{year};{9000 + year}\n" for year in range(1990, 2020))
    table = table_of(f"indikator-id;period;värde\n{rows}".encode(), "t.csv")
    asked = ImportAsked("import csv", TableWanted(), makes=makes)
    shown = preview(table, ImportGround(goals(), AS_OF, "sv", GoalFile()), asked)
    cells = Counted(shown.result.cells)
    written = b""
    for piece in renderer.render(shown._replace(result=shown.result._replace(cells=cells)), Paper("sv")):
        written += piece
        assert written.count(b'"at": "R') == cells.asked
    assert cells.asked == 30
    assert [one["period"] for one in json.loads(written)["cells"]] == [str(year) for year in range(1990, 2020)]


PIECES, SIZE = 200, 50_000


@pytest.mark.parametrize("to", ["a file", "a device"])
def test_no_more_than_a_piece_is_held_while_it_is_written(to: str, tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield from (bytes([n]) * SIZE for n in range(PIECES))

    path = tmp_path / "t.json" if to == "a file" else Path(os.devnull)
    tracemalloc.start()
    hand_over(pieces(), Destination("import csv", "json", path))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < PIECES * SIZE / 10
    assert to == "a device" or path.read_bytes() == b"".join(pieces())
