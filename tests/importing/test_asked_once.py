"""Forms of a table that can be read in two ways: asked, once for all that is written so, and read as answered."""

import pytest
from imports import cells, imported, left

from together import together

ASKED: dict[str, tuple[str, str, str, dict[str, str], list[str]]] = {
    "a year of two digits": (
        "Nöjd kund-index;Utfall 25\nKommunen;75\n",
        "nki",
        "period:Utfall 25",
        {"period:Utfall 25": "2025"},
        ["R2C2 nki 2025 value 75 new"],
    ),
    "a year of two digits that is none": (
        "Nöjd kund-index;Utfall 25;Utfall 2025\nKommunen;75;76\n",
        "nki",
        "period:Utfall 25",
        {"period:Utfall 25": "skip"},
        ["R2C3 nki 2025 value 76 new"],
    ),
    "a year of two digits beside the word for year": (
        "År;Nöjd kund-index\nÅr 25;75\n",
        "nki",
        "period:År 25",
        {"period:År 25": "2025"},
        ["R2C2 nki 2025 value 75 new"],
    ),
    "a school year of what has calendar years": (
        "Skola;2025/26\nByskolan F-9;84\nÅskolan;92\n",
        "trygghet",
        "period:2025/26",
        {"period:2025/26": "2026"},
        ["R2C2 trygghet byskolan 2026 value 84 new", "R3C2 trygghet åskolan 2026 value 92 new"],
    ),
    "a school year that is meant": (
        "Skola;2025/26\nByskolan F-9;84\n",
        "trygghet",
        "period:2025/26",
        {"period:2025/26": "2025/26"},
        ["R2C2 trygghet byskolan 2025/26 value 84 new"],
    ),
    "codes before names": (
        "Skola;2026\n120 Byskolan F-9;84\n130 Åskolan;92\n",
        "trygghet",
        "member:120 Byskolan F-9",
        {"member:120 Byskolan F-9": "byskolan"},
        ["R2C2 trygghet byskolan 2026 value 84 new", "R3C2 trygghet åskolan 2026 value 92 new"],
    ),
    "codes before names, answered of the last": (
        "Skola;2026\n120 – Byskolan F-9;84\nS130 Åskolan;92\n",
        "trygghet",
        "member:120 – Byskolan F-9",
        {"member:S130 Åskolan": "åskolan"},
        ["R2C2 trygghet byskolan 2026 value 84 new", "R3C2 trygghet åskolan 2026 value 92 new"],
    ),
    "codes in brackets": (
        "Skola;2026\nByskolan F-9 (120);84\nÅskolan [130];92\n",
        "trygghet",
        "member:Byskolan F-9 (120)",
        {"member:Byskolan F-9 (120)": "byskolan"},
        ["R2C2 trygghet byskolan 2026 value 84 new", "R3C2 trygghet åskolan 2026 value 92 new"],
    ),
    "measures by number": (
        "Mått;2025\n1.1 Nettokostnad;11200\n1.2 Nöjd kund-index;75\n",
        "",
        "indicator:1.1 Nettokostnad",
        {"indicator:1.1 Nettokostnad": "nettokostnad"},
        ["R2C2 nettokostnad 2025 value 11200 new", "R3C2 nki 2025 value 75 new"],
    ),
}


@together
@pytest.mark.parametrize("form", ASKED)
def test_it_is_asked_once_and_read_as_answered(form: str) -> None:
    table, indicator, key, answers, taken = ASKED[form]
    own = {"indicator": indicator} if indicator else {}
    assert [one for one in left(imported(table, {}, **own)) if one.startswith("asked")] == [f"asked {key}"]
    assert cells(imported(table, answers, **own)) == taken


def test_one_that_is_left_says_nothing_of_the_others() -> None:
    table = "Skola;2026\n120 Byskolan F-9;84\n130 Åskolan;92\n"
    answered = imported(table, {"member:120 Byskolan F-9": "skip"}, indicator="trygghet")
    assert [one.key for one in answered.questions if one.answer is None] == ["member:130 Åskolan"]


def test_what_was_typed_is_not_asked_of() -> None:
    told = imported("Skola;Värde\nByskolan F-9;84\n", indicator="trygghet", period="2025/26")
    assert cells(told) == ["R2C2 trygghet byskolan 2025/26 value 84 new"]


NO_YEARS = ("Utfall 65", "Grupp 25", "Utfall 250", "Utfall")


@together
@pytest.mark.parametrize("heading", NO_YEARS)
def test_other_numbers_of_two_digits_are_no_years(heading: str) -> None:
    asked = left(imported(f"Nöjd kund-index;{heading}\nKommunen;75\n", indicator="nki"))
    assert not any(one.startswith(f"asked period:{heading} ") or "20" in one for one in asked)
