"""What may stand where in a goal file, read off the models."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache, cached_property, lru_cache
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from malstyr.language.meant import meant_by, names_of
from malstyr.language.nearest import Spellings
from malstyr.model.durations import Duration
from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import Cell, Cells, Series
from malstyr.model.outcome import SaidStatus
from malstyr.model.periods import Period
from malstyr.model.scalars import Prepares, Reads
from malstyr.source.tree import Path


def _parts(annotation: Any) -> tuple[Any, ...]:
    """The types an annotation allows: ``Annotated`` and unions taken apart."""
    origin = get_origin(annotation)
    if origin is None or origin in (dict, tuple):
        return (annotation,)
    held = (part for part in get_args(annotation) if isinstance(part, type) or get_origin(part) is not None)
    return tuple(one for part in held for one in _parts(part))


class _Held:
    """What may stand where an annotation is: read off it when first asked for, and remembered with what is below it."""

    def __init__(self, annotation: Any) -> None:
        self.annotation, self.parts = annotation, _parts(annotation)

    def below(self, step: str | int) -> _Held:
        """What may stand under a key, or in a list; nothing where none may."""
        found = self._by_key.get(step) or self._of_any
        if self._is_series and found is None:
            return _CELL if str(step)[:1].isdigit() else _CELLS
        return found or _NOTHING

    @cached_property
    def _by_key(self) -> Mapping[str | int, _Held]:
        fields = _fields(self.model) if self.model is not None else ()
        return {name: _Held(info.rebuild_annotation()) for name, info in fields}

    @cached_property
    def _of_any(self) -> _Held | None:
        held = (get_args(part)[get_origin(part) is dict] for part in self.parts if get_origin(part) in (dict, tuple))
        return next(map(_Held, held), None)

    @cached_property
    def _is_series(self) -> bool:
        return self.model is not None and issubclass(self.model, Series)

    @cached_property
    def model(self) -> type[BaseModel] | None:
        return next((part for part in self.parts if isinstance(part, type) and issubclass(part, BaseModel)), None)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of a closed set."""
        sets = (part for part in self.parts if isinstance(part, type) and issubclass(part, Enum))
        words = ((part.said() if part is SaidStatus else part) for part in sets)
        return tuple(str(word.value) for word in next(words, ()))

    @cached_property
    def group(self) -> bool:
        return self.model is not None or any(get_origin(part) is dict for part in self.parts)

    @cached_property
    def days(self) -> bool:
        return any(get_origin(part) is tuple and date in _parts(get_args(part)[0]) for part in self.parts)

    @cached_property
    def kind(self) -> str:
        if self.words:
            return "word"
        held = {*self.parts, *((date,) if self.days else ())}
        return next((name for kind, name in _KINDS.items() if kind in held), "text")


@lru_cache(maxsize=1024)
def _at(loc: Path) -> _Held:
    """What may stand at ``loc``."""
    return _at(loc[:-1]).below(loc[-1]) if loc else _FILE


def model_at(loc: Path) -> type[BaseModel] | None:
    """The model of the mapping at ``loc``; None where ids are free, and where no mapping stands."""
    return _at(loc).model


@cache
def _named(model: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """The keys of a model that can be typed."""
    return {name: info for name, info in _fields(model) if not name.startswith("<")}


@cache
def _titles(model: type[BaseModel], language: str) -> Mapping[str, str]:
    """The title of each key of a model that can be typed."""
    return {name: re.split(r"[:.]", _said(info, language))[0] for name, info in _named(model).items()}


def known_keys(loc: Path) -> tuple[str, ...]:
    """The keys that the mapping at ``loc`` may hold; none where ids are free."""
    model = model_at(loc)
    return tuple(_named(model)) if model is not None else ()


def keys_called(loc: Path, word: str) -> tuple[str, ...]:
    """The keys of the mapping at ``loc`` that people call ``word``: by its Swedish title, or by another word for it.

    ``namn`` is name, ``utfall`` is value, and ``bidrar`` is serves, with the title Bidrar till; ``enhet`` may be the
    unit that measures, or what is measured in.
    """
    model = model_at(loc)
    if model is None:
        return ()
    titles = {name: title.casefold() for name, title in _titles(model, "sv").items()}
    said = word.replace("_", " ")
    plain, other = said.casefold(), meant_by(said, titles)
    found = tuple(name for name, title in titles.items() if title == plain or name in other)
    begun = tuple(name for name, title in titles.items() if title.startswith(plain) and len(plain) > 2)
    return found or (begun if len(begun) == 1 else ())


def keys_called_nearly(loc: Path, word: str) -> tuple[str, ...]:
    """The keys of the mapping at ``loc`` that people call what ``word`` is a misspelling of, or a longer word for, as
    ``årsbudget`` is a budget and ``prognos mars`` a forecast."""
    model = model_at(loc)
    names = _long_names(model) if model is not None else Spellings(())
    said = word.replace("_", " ").casefold()
    within = (name for name in names.known if said.endswith(name) or said.startswith(f"{name} "))
    near = max(within, key=len, default=None) or names.nearest(said) or names.inflected(said)
    return keys_called(loc, near) if near is not None else ()


@cache
def _long_names(model: type[BaseModel]) -> Spellings:
    """What people call the keys of a model in words that are not too like others."""
    names = {name for key, title in _titles(model, "sv").items() for name in (title.casefold(), *names_of(key))}
    return Spellings(sorted(name for name in names if len(name) >= _LONG))


_LONG = 5
"""A word of fewer letters is too like others, and ends too many."""


def required_keys(loc: Path) -> tuple[str, ...]:
    """The keys that the mapping at ``loc`` must hold."""
    model = model_at(loc)
    return tuple(name for name, info in _fields(model) if info.is_required()) if model is not None else ()


def titles_at(loc: Path, language: str) -> Mapping[str, str]:
    """The title of each key that the mapping at ``loc`` may hold: ``Minst`` for ``at_least``."""
    model = model_at(loc)
    return _titles(model, language) if model is not None else {}


def title_of(loc: Path, language: str) -> str:
    """The title of the key that ``loc`` ends in; the step itself where it is an id."""
    step = str(loc[-1]) if loc else ""
    return titles_at(loc[:-1], language).get(step, step)


def key_help(loc: Path, language: str) -> str:
    """The title and help of the key that ``loc`` ends in; empty where it is an id."""
    model = model_at(loc[:-1]) if loc else None
    info = _named(model).get(str(loc[-1])) if model is not None else None
    return _said(info, language) if info is not None else ""


def known_words(loc: Path) -> tuple[str, ...]:
    """The words of the closed set at ``loc``; none where the value is free."""
    return _at(loc).words


def readers_at(loc: Path) -> Iterator[Reads]:
    """Who reads the one value at ``loc``, or each of those that may stand there in a list; none of a fixed word."""
    return _readers(_at(loc).annotation)


def _readers(annotation: Any) -> Iterator[Reads]:
    if get_origin(annotation) is Annotated:
        yield from (one for one in annotation.__metadata__ if isinstance(one, Reads) and not isinstance(one, Prepares))
    for part in get_args(annotation)[: 1 if get_origin(annotation) in (Annotated, tuple) else None]:
        yield from _readers(part) if get_origin(annotation) is not dict else ()


def holds_group(loc: Path) -> bool:
    """Whether a group of keys may stand at ``loc``."""
    return _at(loc).group


def holds_list(loc: Path) -> bool:
    """Whether a list may stand at ``loc``."""
    return any(get_origin(part) is tuple for part in _at(loc).parts)


def holds_count(loc: Path) -> bool:
    """Whether only a whole number, zero or more, may stand at ``loc``."""
    return int in _at(loc).parts


def holds_number(loc: Path) -> bool:
    """Whether a number may stand at ``loc``, alone or beside fixed words."""
    return any(part in (Decimal, int) for part in _at(loc).parts)


def holds_days(loc: Path) -> bool:
    """Whether several days may stand at ``loc``."""
    return _at(loc).days


def holds_period(loc: Path) -> bool:
    """Whether a period may stand at ``loc``, alone or beside a length of time."""
    return Period in _at(loc).parts


_KINDS: Mapping[type, str] = {
    bool: "yes",
    Decimal: "number",
    int: "number",
    date: "day",
    Duration: "length",
    Period: "period",
}


def kind_at(loc: Path) -> str:
    """The kind of the one value at ``loc``: a number, a day, a period, a length of time, a fixed word, or a text."""
    return _at(loc).kind


_FILE, _CELL, _CELLS, _NOTHING = map(_Held, (GoalFile, Cell, Cells, None))


class Key(NamedTuple):
    """A key of a mapping, and its title and help in one language."""

    name: str
    text: str


class KeyGroup(NamedTuple):
    """The keys that a section, or something inside one, may hold."""

    title: str
    help: str
    keys: tuple[Key, ...]
    model: type[BaseModel]


def key_groups(language: str) -> Iterator[KeyGroup]:
    """Every section of a goal file in order, and inside it every mapping with keys of its own, once."""
    yield KeyGroup("malstyr.yaml", "", _keys(GoalFile, language), GoalFile)
    seen: set[type[BaseModel]] = {GoalFile}
    for name, info in GoalFile.model_fields.items():
        yield from _groups(name, info.rebuild_annotation(), _said(info, language), language, seen)


@cache
def every_key() -> frozenset[str]:
    """Every key of the format, wherever it may stand."""
    return frozenset(key.name for group in key_groups("en") for key in group.keys)


def _groups(title: str, annotation: Any, help: str, language: str, seen: set[type[BaseModel]]) -> Iterator[KeyGroup]:
    for part in _parts(annotation):
        if get_origin(part) in (dict, tuple):
            yield from _groups(title, get_args(part)[-1 if get_origin(part) is dict else 0], help, language, seen)
        elif isinstance(part, type) and issubclass(part, BaseModel) and part not in seen:
            seen.add(part)
            if _named(part):
                yield KeyGroup(title, help, _keys(part, language), part)
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
