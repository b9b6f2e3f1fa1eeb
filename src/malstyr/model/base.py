"""The base of every model, and the one way a key gets its Swedish and English title and help."""

from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Model(BaseModel):
    """A mapping in a goal file: frozen, and with no key it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


@cache
def written_fields(model: type[Model]) -> tuple[tuple[str, str], ...]:
    """Fields of a model, each with the key it has in a file."""
    return tuple((name, info.alias or name) for name, info in model.model_fields.items())


def key(sv: str, en: str, *, alias: str | None = None, default: Any = None, required: bool = False) -> Any:
    """A field that a goal file may hold, with ``"Titel: hjälp"`` in Swedish and in English.

    Optional fields default to None; a class as ``default`` makes a new one of its kind.
    ``alias`` is the key as written where Python keeps the word for itself (``for``, ``from``).
    """
    extra: dict[str, Any] = {"sv": sv, "en": en}
    if required:
        return Field(alias=alias, json_schema_extra=extra)
    if isinstance(default, type):
        return Field(alias=alias, default_factory=default, json_schema_extra=extra)
    return Field(alias=alias, default=default, json_schema_extra=extra)
