"""Every cell of a table ends in one place, whatever the table is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from imports import imported

from malstyr.exchange.reading.read import table_of

HEADS = [
    "Mått",
    "Skola",
    "Nämnd",
    "Kön",
    "År",
    "Värde",
    "2024",
    "2025",
    "Budget 2025",
    "Avvikelse",
    "Ack",
    "jan",
    "Övrigt",
    "",
]
CELLS = [
    "Nöjd kund-index", "Sjukfrånvaro", "Åskolan", "Bildningsnämnden", "Kvinnor", "K", "2024", "2025", "75", "6,4",
    "1.200", "0,75", "x", "..", "–", "9O", "Summa", "", "", "Källa: vi", "Dubbelt", "755",
]  # fmt: skip
tables = st.integers(1, 5).flatmap(
    lambda width: st.tuples(
        st.lists(st.sampled_from(HEADS), min_size=width, max_size=width),
        st.lists(st.lists(st.sampled_from(CELLS), min_size=width, max_size=width), min_size=1, max_size=6),
    )
)


@given(tables)
def test_what_is_read_is_the_sum_of_what_became_of_it(made: tuple[list[str], list[list[str]]]) -> None:
    heads, rows = made
    text = "\n".join(";".join(row) for row in (heads, *rows)) + "\nslut;\n"
    result = imported(text)
    counts = result.summary
    parts = (counts.new, counts.same, counts.changed, counts.refused, counts.ignored, counts.questions)
    held = sum(len(row) for row in table_of(text.encode(), "t.csv").sheets[0].rows.values())
    assert counts.read == sum(parts) <= held
    assert counts.new + counts.same + counts.changed == len(result.cells)
    places = [*(one.at for one in result.cells), *(one.at for one in result.refused)]
    assert len(places) == len(set(places))


@given(tables)
def test_the_same_file_twice_says_the_same(made: tuple[list[str], list[list[str]]]) -> None:
    heads, rows = made
    text = "\n".join(";".join(row) for row in (heads, *rows)) + "\nslut;\n"
    assert imported(text) == imported(text)
