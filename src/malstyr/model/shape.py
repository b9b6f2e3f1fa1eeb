"""What may stand where in a goal file, read off the models."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from malstyr.model.goal_file import GoalFile
from malstyr.source.tree import Path


def _parts(annotation: Any) -> Iterator[Any]:
    """The types an annotation allows: ``Annotated`` and unions taken apart."""
    origin = get_origin(annotation)
    if origin is None or origin in (dict, tuple):
        yield annotation
        return
    for part in get_args(annotation):
        if isinstance(part, type) or get_origin(part) is not None:
            yield from _parts(part)


def _below(annotation: Any, step: str | int) -> Any:
    for part in _parts(annotation):
        if isinstance(part, type) and issubclass(part, BaseModel):
            for name, info in part.model_fields.items():
                if (info.alias or name) == step:
                    return info.rebuild_annotation()
        elif get_origin(part) is dict:
            return get_args(part)[1]
        elif get_origin(part) is tuple:
            return get_args(part)[0]
    return None


def _at(loc: Path) -> Any:
    annotation: Any = GoalFile
    for step in loc:
        annotation = _below(annotation, step)
        if annotation is None:
            return None
    return annotation


def known_keys(loc: Path) -> tuple[str, ...]:
    """The keys that the mapping at ``loc`` may hold; none where ids are free."""
    for part in _parts(_at(loc)):
        if isinstance(part, type) and issubclass(part, BaseModel):
            return tuple(info.alias or name for name, info in part.model_fields.items())
    return ()


def known_words(loc: Path) -> tuple[str, ...]:
    """The words of the closed set at ``loc``; none where the value is free."""
    for part in _parts(_at(loc)):
        if isinstance(part, type) and issubclass(part, Enum):
            return tuple(str(word.value) for word in part)
    return ()
