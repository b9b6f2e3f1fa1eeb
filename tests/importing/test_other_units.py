"""Numbers in another unit than those before are asked about, once for a column, whatever they are."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from imports import imported, left

SHARES = st.integers(5, 100)
THOUSANDS = st.integers(1_000, 100_000)


@given(SHARES, SHARES)
def test_a_column_of_parts_of_one_is_asked_about_once(one: int, other: int) -> None:
    parts = [f"{Decimal(n) / 100}".replace(".", ",") for n in (one, other)]
    table = f"Skola;2026\nByskolan F–9;{parts[0]}\nÅskolan;{parts[1]}\n"
    asked = imported(table, indicator="trygghet")
    assert (left(asked), len(asked.cells)) == (["asked scale:R2C2"], 0)
    for answer, times in ((f"{one}", 100), (f"{Decimal(one) / 100}", 1)):
        read = imported(table, {"scale:R2C2": answer}, indicator="trygghet")
        assert [Decimal(cell.value) * 100 for cell in read.cells] == [one * times, other * times]


@given(THOUSANDS)
def test_an_amount_in_thousands_of_its_unit_is_asked_about(amount: int) -> None:
    told = f"{Decimal(amount) / 1000}".replace(".", ",")
    assert left(imported(f"Mått;2025\nNettokostnad;{told}\n"))[0].startswith(("asked scale:", "asked number:"))


@given(st.integers(60, 100), st.integers(8_000, 14_000))
def test_what_is_like_those_before_is_not(share: int, amount: int) -> None:
    assert not imported(f"Skola;2026\nByskolan F–9;{share}\n", indicator="trygghet").questions
    assert not imported(f"Mått;2025\nNettokostnad;{amount}\n").questions
