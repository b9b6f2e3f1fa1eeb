"""What a field's own parser makes of a text, for those who ask and do not tell of a fault."""

from collections.abc import Callable
from typing import TypeVar

from pydantic_core import PydanticCustomError

_Read = TypeVar("_Read")
_Parser = Callable[[object], _Read]


def meant_instead(error: PydanticCustomError) -> str | None:
    """The text to type, where the fault of a parser says what is meant."""
    return (error.context or {}).get("instead")


def read_exactly(read: _Parser[_Read], text: str) -> _Read | None:
    """What a text is read as; None where it is not read."""
    try:
        return read(text)
    except PydanticCustomError:
        return None


def plainly(read: _Parser[_Read], text: str) -> _Read | None:
    """What a text is read as, or what it plainly means; None where that is not certain."""
    try:
        return read(text)
    except PydanticCustomError as error:
        instead = meant_instead(error)
        return read(instead) if instead is not None and instead != text else None


def typed_as(read: _Parser[object], text: str) -> str | None:
    """A text as it is typed in a goal file, or what it plainly means; None where that is not certain."""
    try:
        return str(read(text))
    except PydanticCustomError as error:
        return meant_instead(error)
