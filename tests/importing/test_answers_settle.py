"""What somebody answers settles the question that it is to, and no other."""

import pytest
from imports import cells, imported, left


def test_an_abbreviation_answered_is_of_the_year_and_the_sex_that_it_tells() -> None:
    asked = ("Sjukfrv % 2026", "Sjukfrv % kv 2026", "Sjukfrv % 2023")
    text = f"Org;{';'.join(asked)}\nSocialnämnden;8,5;9,0;8,4\n"
    result = imported(text, {f"indicator:{one}": "sjuktal-nämnd" for one in asked}, indicator="sjuktal-nämnd")
    assert cells(result) == [
        "R2C2 sjuktal-nämnd socialnämnden 2026 value 8.5 new",
        "R2C3 sjuktal-nämnd socialnämnden women 2026 value 9.0 new",
        "R2C4 sjuktal-nämnd socialnämnden 2023 value 8.4 new",
    ]


ANSWERS = {
    "a comma": (
        "Skola;2026\nByskolan F–9;0,85\n",
        {"scale:R2C2": "0,85"},
        "R2C2 trygghet byskolan 2026 value 0.85 new",
    ),
    "scale": ("Skola;2026\nByskolan F–9;0,85\n", {"scale:R2C2": "85"}, "R2C2 trygghet byskolan 2026 value 85 new"),
    "member": (
        "Skola;2026\nByskolen;85\n",
        {"member:byskolen": "byskolan"},
        "R2C2 trygghet byskolan 2026 value 85 new",
    ),
    "missing": ("Skola;2026\nÅskolan;x\n", {"missing:x": ".."}, "R2C2 trygghet åskolan 2026 value .. new"),
    "a column that is no value": (
        "Skola;Andel trygga elever 2026;Andel trygga elever 2025 (st)\nÅskolan;92;46\n",
        {"unit": "skip"},
        "R2C2 trygghet åskolan 2026 value 92 new",
    ),
    "a word on every row": (
        "Skola;Huvudman;2026\nÅskolan;Kommunal;92\n",
        {"rows": "all"},
        "R2C3 trygghet åskolan 2026 value 92 new",
    ),
    "years of two digits": (
        "Skola;Andel trygga elever -26\nÅskolan;92\n",
        {"period:Andel trygga elever -26": "2026"},
        "R2C2 trygghet åskolan 2026 value 92 new",
    ),
    "period": ("Skola;Utfall\nÅskolan;92\n", {"period:t.csv": "2026"}, "R2C2 trygghet åskolan 2026 value 92 new"),
}


OF_ALL = {
    "what is meant": ({"scale:R2C2": "85"}, ["85", "90"], []),
    "as it is written": ({"scale:R2C2": "0,85"}, ["0.85", "0.9"], []),
    "another has an answer of its own": ({"scale:R2C2": "85", "scale:R3C2": "0,9"}, ["85", "0.9"], []),
    "only another has an answer": ({"scale:R3C2": "90"}, ["90"], ["asked scale:R2C2"]),
}


@pytest.mark.parametrize("name", OF_ALL)
def test_an_answer_settles_a_question_of_all(name: str) -> None:
    answers, values, rest = OF_ALL[name]
    result = imported("Skola;2026\nByskolan F–9;0,85\nÅskolan;0,9\n", answers, indicator="trygghet")
    assert ([cell.value for cell in result.cells], left(result)) == (values, rest)


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_settles_its_question(name: str) -> None:
    text, answers, taken = ANSWERS[name]
    result = imported(text, answers, indicator="trygghet")
    assert (cells(result), left(result)) == ([taken], [])
