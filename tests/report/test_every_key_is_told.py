"""Everything adopted is told: each key of the format by the text it has in one workspace, or why no text is told."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from html import unescape
from importlib.util import find_spec
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel
from reports import drawn, judged
from told_keys import ELSEWHERE, TOLD

from conftest import workspace
from malstyr.evaluate.evaluate import Evaluation
from malstyr.model.goal_file import GoalFile
from malstyr.report.kinds import KINDS
from malstyr.report.word.table import BLOCKS

HEAD = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen, kind: municipality, kolada: ["1499"], purpose: Syftet med allt, \
unit_count: 731, staff: 8642, note: Anm om organisationen}
"""
TEXT = HEAD + (Path(__file__).parent / "every_key.yaml").read_text(encoding="utf-8")


def keys(model: type[BaseModel], seen: dict[type[BaseModel], None]) -> None:
    if model not in seen:
        seen[model] = None
        for field in model.model_fields.values():
            for below in models(field.annotation):
                keys(below, seen)


def models(of: object) -> Iterator[type[BaseModel]]:
    if isinstance(of, type) and issubclass(of, BaseModel):
        yield of
    for part in get_args(of):
        yield from models(part)


def every_key() -> set[str]:
    seen: dict[type[BaseModel], None] = {}
    keys(GoalFile, seen)
    return {f"{model.__name__.strip('_')}.{name.rstrip('_')}" for model in seen for name in model.model_fields}


def evaluated() -> Evaluation:
    return judged({"malstyr.yaml": TEXT}, date(2024, 3, 1))


@cache
def page(format: str) -> str:
    if format == "docx":
        from word_files import WordFile, word_of

        text = WordFile(word_of(evaluated(), "scorecard")).text
    else:
        text = unescape(drawn(evaluated(), "scorecard", format))
    return " ".join(text.replace("\\", "").split())


def test_every_key_has_a_place_or_a_reason() -> None:
    assert {*TOLD} | {*ELSEWHERE} == every_key()
    assert not {*TOLD} & {*ELSEWHERE}
    assert all(ELSEWHERE.values())


def test_the_workspace_is_understood() -> None:
    assert workspace({"malstyr.yaml": TEXT}).faults == ()


WORD = pytest.mark.skipif(
    find_spec("docx") is None or not {*KINDS["scorecard"]} <= {*BLOCKS}, reason="no scorecard in Word here"
)


@pytest.mark.parametrize("format", ["html", "md", pytest.param("docx", marks=WORD)])
def test_each_text_is_found(format: str) -> None:
    lacking = {key: text for key, text in TOLD.items() if text not in page(format)}
    assert lacking == {}
