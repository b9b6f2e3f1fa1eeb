"""What is kept on one page in Word: a state by its heading, rows of a short table, the end with what is before."""

from datetime import date
from typing import Any

import pytest
from word_files import W, WordFile, text

from malstyr.present.document import (
    Chapter,
    Document,
    Heading,
    Manner,
    Paragraph,
    Passage,
    Table,
    TableHead,
    TableRow,
    runs,
)
from malstyr.word.write import write

STATE = Paragraph(runs("uppfyllt"), Manner.STANDING)
MUCH = tuple(Paragraph(runs(f"{n} rader")) for n in range(5))


def table(rows: int) -> Table:
    lines = (TableRow((runs(f"rad {n}"), runs("1")), below=(runs("sagt"),) if n == 1 else ()) for n in range(rows))
    return Table("Resultat", (TableHead(runs("Del")), TableHead(runs("2013"))), tuple(lines))


def kept(*chapters: tuple[Passage, ...]) -> dict[str, bool]:
    """Each paragraph that is no heading or caption, and whether it is on the page of the next; a row by its name."""
    document = Document("Rapport", "Kommunen", "sv", date(2013, 12, 31), "#000000", tuple(map(Chapter, chapters)))
    file = WordFile(write(document))
    styles = ("heading", "caption")
    return {text(one): _kept(one) for one in file.body.iter(f"{W}p") if not (file.style(one) or "").startswith(styles)}


def _kept(paragraph: Any) -> bool:
    return paragraph.find(f"{W}pPr/{W}keepNext") is not None


def test_a_state_is_never_alone_below_its_heading() -> None:
    heading, more = Heading(2, "Mål"), Paragraph(runs("Mer"))
    assert kept((heading, STATE, more), MUCH)["uppfyllt"]
    assert kept((heading, STATE, table(1)), MUCH)["uppfyllt"]
    assert not kept((heading, STATE, heading, more), MUCH)["uppfyllt"], "a heading is kept to what is its own"
    assert not kept((heading, STATE), (heading, *MUCH))["uppfyllt"]


def test_what_stands_between_a_heading_and_a_table_is_on_its_page() -> None:
    heading, said, more = Heading(2, "Mått"), Paragraph(runs("2 av 3 når kravet")), Paragraph(runs("Mer"))
    found = kept((heading, STATE, said, more, table(1)), MUCH)
    assert all(found[line] for line in ("uppfyllt", "2 av 3 når kravet", "Mer"))
    assert not kept((heading, STATE, said, more), MUCH)["2 av 3 når kravet"]
    lines = tuple(Paragraph(runs(f"rad {n} av sex")) for n in range(6))
    found = kept((heading, *lines, table(1)), MUCH)
    assert [n for n in range(6) if found[f"rad {n} av sex"]] == [2, 3, 4, 5], "of much only the last lines"


ROWS = {1: [], 2: [0], 3: [0, 1], 6: [0, 1, 2, 3, 4], 7: [0, 5], 12: [0, 10]}
"""How many rows a table has, and which of them are on the page of the next."""


@pytest.mark.parametrize(("rows", "follow"), ROWS.items())
def test_no_row_of_a_table_is_left_over(rows: int, follow: list[int]) -> None:
    found = kept((table(rows),), MUCH)
    assert [n for n in range(rows) if n != 1 and found[f"rad {n}"]] == [n for n in follow if n != 1]
    if rows > 1:
        assert found["rad 1"], "what is said of a row is on its page"
        assert found["sagt"] == (1 in follow)


def test_a_few_lines_at_the_end_are_no_page() -> None:
    about = (Heading(2, "Om rapporten"), Paragraph(runs("Skapad med")))
    assert kept(MUCH, about) == {"0 rader": False, **{f"{n} rader": True for n in (1, 2, 3, 4)}, "Skapad med": False}
    assert not any(kept(about, MUCH).values())
