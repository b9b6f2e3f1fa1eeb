"""Every cell of a table ends in one place, whatever the table is."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
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


@pytest.mark.slow
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


@pytest.mark.slow
@given(tables)
def test_the_same_file_twice_says_the_same(made: tuple[list[str], list[list[str]]]) -> None:
    heads, rows = made
    text = "\n".join(";".join(row) for row in (heads, *rows)) + "\nslut;\n"
    assert imported(text) == imported(text)


LONG = "Indikator;Skola;Kön;Slag;År;Värde"
long_rows = st.lists(
    st.tuples(
        st.sampled_from(["trygghet", "sjuktal-nämnd", "Nöjd kund-index", "Dubbelt", "ärenden", "Utfall 2024", "annat"]),
        st.sampled_from(["", "Byskolan F–9", "åskolan", "Bildningsnämnden", "Summa", "någon"]),
        st.sampled_from(["", "Kvinnor", "totalt", "andra"]),
        st.sampled_from(["", "utfall", "budget"]),
        st.sampled_from(["2023", "2024", "2026", "T1", "2026-M01", "Ack", "nyss"]),
        st.sampled_from(["75", "6,4", "750", "-1", "..", "x", "9O"]),
    ),
    min_size=1,
    max_size=8,
    unique_by=lambda row: row[:5],
)


@pytest.mark.slow
@settings(max_examples=50)
@given(long_rows, st.sampled_from([[0, 1, 2, 3, 4, 5], [0, 1, 4, 5], [4, 0, 1, 2, 5], [1, 4, 0, 5]]), st.randoms())
def test_rows_say_the_same_however_they_are_sorted(
    rows: list[tuple[str, ...]], columns: list[int], random: Random
) -> None:
    def said(rows: list[tuple[str, ...]]) -> Counter[tuple[str, ...]]:
        lines = [";".join(row[column] for column in columns) for row in (tuple(LONG.split(";")), *rows)]
        result = imported("\n".join(lines) + "\n", decimal=",")
        taken = Counter((one.text, one.indicator, one.member or "", one.part or "", one.period) for one in result.cells)
        return taken + Counter((one.text, one.code) for one in result.refused)

    named = list({tuple(row[column] for column in columns[:-1]): row for row in rows if all(row[:2])}.values())
    assert said(named) == said(random.sample(named, len(named)))
