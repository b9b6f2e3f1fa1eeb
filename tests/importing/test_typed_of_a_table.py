"""What is typed of all of a table, and what the table says otherwise: never passed over without a word."""

from __future__ import annotations

import pytest
from imports import imported

from together import together

TABLE = "Nämnd;Sjukfrånvaro 2025;Sjukfrånvaro 2026\nBildningsnämnden;6,2;6,1\n"
TYPED = {
    ("indicator", "nki"): True,
    ("indicator", "sjuktal-nämnd"): False,
    ("member", "socialnämnden"): True,
    ("member", "bildningsnämnden"): False,
    ("period", "2024"): True,
    ("period", "2026"): False,
}
"""An option, and whether the table says otherwise in all of it."""


@together
@pytest.mark.parametrize("typed", TYPED)
def test_an_option_that_the_table_contradicts_is_told(typed: tuple[str, str]) -> None:
    option, text = typed
    result = imported(TABLE, **{option: text})
    assert len(result.cells) == 2
    assert [one.at for one in result.ignored] == ([f"--{option}"] if TYPED[typed] else [])
    assert result.summary.read == 2
