"""Parts on rows of their own below what they are parts of: read where it is sure, and never given to another."""

import pytest
from imports import cells, imported

READ = {
    "a sum at the end": "Bildningsnämnden:5 K:6 M:4 Socialnämnden:8 K:9 M:7 Totalsumma:6",
    "all at the end, called as parts together are": "Bildningsnämnden:5 K:6 M:4 Socialnämnden:8 K:9 M:7 Totalt:6",
    "all at the end, with its own parts": "Bildningsnämnden:5 K:6 M:4 Socialnämnden:8 K:9 M:7 Totalt:6 K:7 M:5",
    "a sum at the end, with its own parts": "Bildningsnämnden:5 K:6 M:4 Socialnämnden:8 K:9 M:7 Totalsumma:6 K:7 M:5",
    "all of each below its parts": "Bildningsnämnden: K:6 M:4 Totalt:5 Socialnämnden: K:9 M:7 Totalt:8",
    "all of each, and all of all": "Bildningsnämnden: K:6 M:4 Totalt:5 Socialnämnden: K:9 M:7 Totalt:8 Totalt:6",
    "all of each above its parts": "Bildningsnämnden: Totalt:5 K:6 M:4 Socialnämnden: Totalt:8 K:9 M:7",
    "words instead of letters": "Bildningsnämnden:5 Kvinnor:6 Män:4 Socialnämnden:8 Kvinnor:9 Män:7",
    "one that the workspace lacks": "Bildningsnämnden:5 K:6 M:4 Valnämnden:3 K:2 M:1 Socialnämnden:8 K:9 M:7",
}
EXACT = {
    "bildningsnämnden 5", "bildningsnämnden women 6", "bildningsnämnden men 4",
    "socialnämnden 8", "socialnämnden women 9", "socialnämnden men 7",
}  # fmt: skip
UNSURE = {
    "parts below the last alone": ("Bildningsnämnden:5 Socialnämnden:8 K:9 M:7", "bildningsnämnden 5, socialnämnden 8"),
    "parts below a single board": ("Bildningsnämnden:5 K:6 M:4", "bildningsnämnden 5"),
    "a part that one lacks": (
        "Bildningsnämnden:5 K:6 M:4 Socialnämnden:8 K:9",
        "bildningsnämnden 5, socialnämnden 8",
    ),
    "parts in another order": (
        "Bildningsnämnden:5 K:6 M:4 Socialnämnden:8 M:7 K:9",
        "bildningsnämnden 5, socialnämnden 8",
    ),
    "parts before all": ("K:6 M:4 Bildningsnämnden:5 K:9 M:7 Socialnämnden:8", "bildningsnämnden 5, socialnämnden 8"),
}


@pytest.mark.parametrize("heading", ["Radetiketter", "Nämnd"])
@pytest.mark.parametrize("rows", READ.values(), ids=READ)
def test_parts_below_each_are_of_it(rows: str, heading: str) -> None:
    assert taken(heading, rows) == EXACT


@pytest.mark.parametrize("heading", ["Radetiketter", "Nämnd"])
@pytest.mark.parametrize(("rows", "sure"), UNSURE.values(), ids=UNSURE)
def test_parts_that_may_be_of_another_are_given_to_none(rows: str, sure: str, heading: str) -> None:
    assert taken(heading, rows) == set(sure.split(", "))


def taken(heading: str, rows: str) -> set[str]:
    """What is taken of a table, by board and part."""
    lines = "".join(f"{row.replace(':', ';')}\n" for row in rows.split())
    found = cells(imported(f"{heading};2026\n{lines}", {}, indicator="sjuktal-nämnd"))
    return {" ".join(one.replace(" 2026 value", "").split()[2:-1]) for one in found}
