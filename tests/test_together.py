"""Rows that are tried together: each that fails is told, and nothing of a row is lost."""

import pytest

from together import together

TRIED: list[tuple[str, int]] = []


@pytest.mark.slow
@together
@pytest.mark.parametrize("sign", ["+", "-"], ids={"+": "plus", "-": "minus"}.get)
@pytest.mark.parametrize(("word", "length"), [("ett", 3), pytest.param("två", 2, id="wrong"), ("tre", 3)])
def rows(sign: str, word: str, length: int) -> None:
    TRIED.append((sign + word, length))
    assert len(word) == length


@pytest.mark.parametrize("leaves", [pytest.fail, pytest.skip])
def test_a_row_that_fails_or_skips_hides_no_other(leaves: object) -> None:
    @together
    @pytest.mark.parametrize("row", [1, 2])
    def each(row: int) -> None:
        assert callable(leaves)
        leaves(f"row {row}")

    with pytest.raises(BaseExceptionGroup, match="2 of 2 rows"):
        each()


def test_each_row_is_tried_and_told_by_its_name() -> None:
    TRIED.clear()
    with pytest.raises(ExceptionGroup, match="2 of 6 rows") as caught:
        rows()
    assert sorted(TRIED) == [("+ett", 3), ("+tre", 3), ("+två", 2), ("-ett", 3), ("-tre", 3), ("-två", 2)]
    assert [one.__notes__ for one in caught.value.exceptions] == [["in the row wrong-plus"], ["in the row wrong-minus"]]


def test_its_other_marks_stay() -> None:
    assert [mark.name for mark in rows.pytestmark] == ["slow"]  # type: ignore[attr-defined]


def test_a_table_without_rows_fails() -> None:
    @together
    @pytest.mark.parametrize("row", [])
    def none(row: object) -> None:
        assert row

    with pytest.raises(AssertionError, match="without rows"):
        none()
