"""Whether two Swedish texts speak of the same thing: content words by their stems, compounds by their parts."""

import pytest

from malstyr.language.likeness import likeness, share_a_word, stems


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lokalerna städas", {"lokal", "städ"}),
        ("Nöjdhetsenkäterna", {"nöjdhetsenkät"}),
        ("Bilar och bussar", {"bilar", "buss"}),  # four letters are left of a stem
        ("Alla ska ha det bra", set()),  # words that say nothing of what it is about
        ("E-tjänster år 2013", {"tjänst"}),  # nor what is shorter than three letters, nor figures
    ],
)
def test_stems(text: str, expected: set[str]) -> None:
    assert stems(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("Lokalerna städas", "En ren lokal", True),
        ("Lokalerna städas", "Lokalvården", True),  # a part of a compound
        ("Elever får stöd", "Stödet till eleverna", True),
        ("Elever är friska", "Elevhälsan växer", False),  # a stem of four letters may stand inside any word
        ("Lokalvården", "Städtider", False),
        ("Lokalvården", "", False),
    ],
)
def test_share_a_word(one: str, other: str, shared: bool) -> None:
    assert share_a_word(stems(one), stems(other)) is shared
    assert share_a_word(stems(other), stems(one)) is shared


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("Lokalerna städas", "Lokaler städas", 1),
        ("Lokalerna städas", "Lokaler målas", 1 / 3),
        ("Lokalerna städas", "Lokaler", 1 / 2),
        ("Lokalerna städas", "Bussarna går", 0),
        ("Lokalerna städas", "", 0),
        ("", "", 0),
    ],
)
def test_likeness(one: str, other: str, share: float) -> None:
    assert likeness(stems(one), stems(other)) == share
