"""What a cell holds that is no number and has a line of its own in an export: cases, and answers to a survey."""

import json
from collections.abc import Mapping

from pydantic_core import PydanticCustomError

from malstyr.model.guarantees import case


def cases_listed(text: str) -> tuple[str, ...] | None:
    """Cases with commas between; None of what are none."""
    try:
        return tuple(str(case(one.strip())) for one in text.split(","))
    except PydanticCustomError:
        return None


def answers_listed(text: str) -> Mapping[str, Mapping[str, int]] | None:
    """Counts by question and grade, as JSON; None of what are none."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    by_grade = [*told.values()] if isinstance(told, dict) else [None]
    right = all(isinstance(one, dict) and all(map(_is_count, one.values())) for one in by_grade)
    return told if right and by_grade else None


def _is_count(value: object) -> bool:
    return type(value) is int and value >= 0
