"""A workspace with every text that the format lets people write, found by walking its models.

What a field takes is asked of the field itself, so a new one is there without being named here.
"""

from collections.abc import Iterator
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel, PydanticUserError, TypeAdapter, ValidationError

from malstyr.model.goal_file import GoalFile

FREE = "Fritt \x1b[31m\n::error::"
"""What only a field of free text takes as it is."""
SAMPLES = ("a", "2013", "2013-01-01", "02-28", "goals/a", "1", "ja")
"""One of these fits each field that is no free text, and each key of one's own."""
DRESS = ("settings", "look")
"""Where a text that does not fit stops a report from being drawn at all."""
Steps: TypeAlias = tuple[str | int, ...]


def taken(annotation: Any, value: object) -> Any:
    """What a field makes of a value; None where it does not take it."""
    try:
        return _adapter(annotation).validate_python(value)
    except (ValidationError, PydanticUserError):
        return None


@cache
def _adapter(annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation)


def kinds(annotation: Any) -> Iterator[Any]:
    """What an annotation allows one of."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        for one in arguments:
            yield from kinds(one)
    elif origin is Annotated and not isinstance(arguments[0], type):
        yield from kinds(arguments[0])
    elif annotation is not type(None):
        yield annotation


def below(annotation: Any) -> Iterator[tuple[str | int, Any]]:
    """The steps from a field to what stands in it: keys of a mapping, one of one's own, or the first in a list."""
    for kind in kinds(annotation):
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            for name, info in kind.model_fields.items():
                yield info.alias or name, info.rebuild_annotation()
        elif get_origin(kind) is dict:
            key, value = get_args(kind)
            yield next(sample for sample in SAMPLES if taken(key, sample) is not None), value
        elif get_origin(kind) is tuple:
            yield 0, get_args(kind)[0]


def texts(annotation: Any = GoalFile, path: Steps = (), within: tuple[Any, ...] = ()) -> Iterator[Steps]:
    """The paths of all fields of free text."""
    if annotation in within:
        return
    steps = list(below(annotation))
    for step, value in steps:
        yield from texts(value, (*path, step), (*within, annotation))
    if not steps and taken(annotation, FREE) == FREE:
        yield path


def sample(annotation: Any) -> Any:
    """The least that a field takes."""
    for kind in kinds(annotation):
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            required = {name: info for name, info in kind.model_fields.items() if info.is_required()}
            return {info.alias or name: sample(info.rebuild_annotation()) for name, info in required.items()}
        if isinstance(kind, type) and issubclass(kind, Enum):
            return next(iter(kind)).value
    values: tuple[Any, ...] = (*SAMPLES, {})
    return next((value for value in values if taken(annotation, value) is not None), [SAMPLES[0]])


def put(data: Any, annotation: Any, path: Steps, text: str) -> Any:
    """The data of a field with a text at a path below it, and what has to stand beside it."""
    if not path:
        return text
    step, *rest = path
    value = next(value for name, value in below(annotation) if name == step)
    if step == 0:
        return [*(data or []), put(None, value, tuple(rest), text)]
    held = data if isinstance(data, dict) else sample(annotation)
    held = held if isinstance(held, dict) else {}
    known = any(isinstance(kind, type) and issubclass(kind, BaseModel) for kind in kinds(annotation))
    own = step if known or step != "a" else f"a{len(held)}"
    if str(step).startswith("<"):  # the model's own name for what stands here without one
        return put(data, value, tuple(rest), text)
    return held | {own: put(held.get(own), value, tuple(rest), text)}


def every_text(text: str, dress: bool) -> dict[str, Any]:
    """A workspace with the text in all such fields: of reports' dress, or all the others."""
    data: Any = {"version": 1, "organisation": {"id": "a", "name": "A"}}
    for path in texts():
        if (path[: len(DRESS)] == DRESS) == dress:
            data = put(data, GoalFile, path, f"{'-'.join(map(str, path))} {text}")
    return data  # type: ignore[no-any-return]
