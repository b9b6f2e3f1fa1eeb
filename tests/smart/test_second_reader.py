"""The model that was tried beside the grammar: it learns what it is given, the same each time."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
SECOND = import_module("benchmarks.second_reader")
GIVEN: list[dict[str, Any]] = [
    {"text": text, "labels": {"measurable": kind != "direction", "kind": kind}}
    for text, kind in (
        ("Minst 80 procent av eleverna ska nå målen.", "result"),
        ("Högst 5 procent av bussarna ska vara sena.", "result"),
        ("Kommunen ska anta en plan.", "activity"),
        ("Nämnden ska bygga en skola.", "activity"),
        ("Kommunen ska vara attraktiv.", "direction"),
        ("Nämnden ska främja hälsa.", "direction"),
    )
]


def test_it_tells_apart_what_it_has_learnt() -> None:
    said = SECOND.read(GIVEN, GIVEN)
    assert [SECOND.kind_of(one)[0] for one in said] == [goal["labels"]["kind"] for goal in GIVEN]
    assert said == SECOND.read(GIVEN, GIVEN)


def test_a_number_is_a_number_whichever() -> None:
    assert SECOND.parts("Minst 80 procent") == SECOND.parts("minst 7 procent")
