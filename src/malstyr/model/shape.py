"""What may stand where in a goal file, read off the models."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from malstyr.language.meant import meant_by
from malstyr.model.goal_file import GoalFile
from malstyr.model.outcome import SaidStatus
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
            for name, info in _fields(part):
                if name == step:
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
            return tuple(name for name, _ in _fields(part) if not name.startswith("<"))
    return ()


def keys_called(loc: Path, word: str) -> tuple[str, ...]:
    """The keys of the mapping at ``loc`` that people call ``word``: by its Swedish title, or by another word for it.

    ``namn`` is name, ``utfall`` is value, and ``bidrar`` is serves, with the title Bidrar till; ``enhet`` may be the
    unit that measures, or what is measured in.
    """
    for part in _parts(_at(loc)):
        if isinstance(part, type) and issubclass(part, BaseModel):
            named = {name: info for name, info in _fields(part) if not name.startswith("<")}
            titles = {name: re.split(r"[:.]", _said(info, "sv"))[0].casefold() for name, info in named.items()}
            plain, other = word.casefold(), meant_by(word, named)
            found = tuple(name for name, title in titles.items() if title == plain or name in other)
            begun = tuple(name for name, title in titles.items() if title.startswith(plain) and len(plain) > 2)
            return found or (begun if len(begun) == 1 else ())
    return ()


def required_keys(loc: Path) -> tuple[str, ...]:
    """The keys that the mapping at ``loc`` must hold."""
    for part in _parts(_at(loc)):
        if isinstance(part, type) and issubclass(part, BaseModel):
            return tuple(name for name, info in _fields(part) if info.is_required())
    return ()


def title_of(loc: Path, language: str) -> str:
    """The title of the key that ``loc`` ends in: ``Minst`` for ``at_least``; the step itself where it is an id."""
    for part in _parts(_at(loc[:-1])) if loc else ():
        if isinstance(part, type) and issubclass(part, BaseModel):
            for name, info in _fields(part):
                if name == loc[-1]:
                    return re.split(r"[:.]", _said(info, language))[0]
    return str(loc[-1]) if loc else ""


def known_words(loc: Path) -> tuple[str, ...]:
    """The words of the closed set at ``loc``; none where the value is free."""
    for part in _parts(_at(loc)):
        if isinstance(part, type) and issubclass(part, Enum):
            return tuple(str(word.value) for word in (part.said() if part is SaidStatus else part))
    return ()


class Key(NamedTuple):
    """A key of a mapping, and its title and help in one language."""

    name: str
    text: str


class KeyGroup(NamedTuple):
    """The keys that a section, or something inside one, may hold."""

    title: str
    help: str
    keys: tuple[Key, ...]


def key_groups(language: str) -> Iterator[KeyGroup]:
    """Every section of a goal file in order, and inside it every mapping with keys of its own, once."""
    yield KeyGroup("malstyr.yaml", "", _keys(GoalFile, language))
    seen: set[type[BaseModel]] = {GoalFile}
    for name, info in GoalFile.model_fields.items():
        yield from _groups(name, info.rebuild_annotation(), _said(info, language), language, seen)


def _groups(title: str, annotation: Any, help: str, language: str, seen: set[type[BaseModel]]) -> Iterator[KeyGroup]:
    for part in _parts(annotation):
        if get_origin(part) in (dict, tuple):
            yield from _groups(title, get_args(part)[-1 if get_origin(part) is dict else 0], help, language, seen)
        elif isinstance(part, type) and issubclass(part, BaseModel) and part not in seen:
            seen.add(part)
            named = {key: info for key, info in _fields(part) if not key.startswith("<")}
            if named:
                yield KeyGroup(title, help, _keys(part, language))
            for key, info in _fields(part):
                below = title if key.startswith("<") else f"{title}: {key}"
                said = help if key.startswith("<") else _said(info, language)
                yield from _groups(below, info.rebuild_annotation(), said, language, seen)


def _fields(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo]]:
    for name, info in model.model_fields.items():
        yield info.alias or name, info


def _keys(model: type[BaseModel], language: str) -> tuple[Key, ...]:
    return tuple(Key(name, _said(info, language)) for name, info in _fields(model))


def _said(info: FieldInfo, language: str) -> str:
    extra = info.json_schema_extra
    return str(extra.get(language, extra["en"])) if isinstance(extra, dict) else ""
