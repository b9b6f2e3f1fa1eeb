"""The two parsers, each as a leg: text in, events out.

PyYAML's parser (libyaml) is read where it is compiled; ruamel.yaml's own parser is the second leg where it is not, and
the judge of the first in the tests.
"""

from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeAlias


class Event(Protocol):
    """What both parsers' events have in common; which fields exist depends on the class."""

    start_mark: Any
    end_mark: Any


Leg: TypeAlias = Callable[[str], Iterator[Event]]


class ParseStop(Exception):
    """The parser gives up at ``index``; ``said`` is its own English sentence. Raised by the legs only."""

    def __init__(self, said: str, index: int) -> None:
        super().__init__(said)
        self.said, self.index = said, index


def libyaml_events(text: str) -> Iterator[Event]:
    """Events of PyYAML's compiled parser. Raises ParseStop, and ImportError where it is not compiled."""
    from yaml import YAMLError
    from yaml._yaml import CParser

    try:
        parser: Any = CParser(text)
        yield from iter(parser.get_event, None)
    except YAMLError as error:
        raise _stop(error, text) from None


def ruamel_events(text: str) -> Iterator[Event]:
    """Events of ruamel.yaml's own parser, in Python. Raises ParseStop."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        yield from YAML(typ="safe", pure=True, plug_ins=[]).parse(text)
    except YAMLError as error:
        raise _stop(error, text) from None
    except (ValueError, OverflowError) as error:  # \\UFFFFFFFF, which is no character
        raise ParseStop(str(error), max(text.find("\\U"), 0)) from None
    except AssertionError as error:  # %YAML 1.3 after a text that no line says the end of
        raise ParseStop(str(error), text.rfind("\n%") + 1) from None


def _stop(error: Exception, text: str) -> ParseStop:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    said = getattr(error, "problem", None) or str(error)
    return ParseStop(str(said), mark.index if mark is not None else len(text))


def default_leg() -> Leg:
    try:
        import yaml._yaml  # noqa: F401
    except ImportError:
        return ruamel_events
    return libyaml_events
