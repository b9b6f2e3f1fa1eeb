"""Names of the files that malstyr writes, as Windows can hold them."""

from __future__ import annotations

import pytest

from malstyr.source.windows_names import FileNames


@pytest.mark.parametrize(
    ("name", "taken", "wanted"),
    [
        ("skola", [], "skola"),
        ("skola", ["skola"], "skola-2"),
        ("Skola", ["skola", "skola-2"], "Skola-3"),
        ("con", [], "con-2"),
        ("AUX", [], "AUX-2"),
        ("com1", ["COM1-2"], "com1-3"),
        ("lpt9", [], "lpt9-2"),
        ("com10", [], "com10"),
        ("konto", ["con"], "konto"),
    ],
)
def test_no_two_are_alike_and_none_is_a_device(name: str, taken: list[str], wanted: str) -> None:
    assert FileNames(taken).given(name) == wanted
