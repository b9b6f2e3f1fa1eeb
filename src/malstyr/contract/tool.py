"""What made an answer."""

from typing import Literal, NamedTuple

from malstyr.version import __version__


class Tool(NamedTuple):
    """The program and its version."""

    name: Literal["malstyr"] = "malstyr"
    version: str = __version__
