"""A whole workspace as programs read it, version 1."""

from collections.abc import Mapping
from datetime import date
from typing import Literal, NamedTuple

from malstyr.contract.tool import Tool


class ExportedWorkspace(NamedTuple):
    """What the files of a workspace say together, in the form of one goal file."""

    version: Literal[1]
    tool: Tool
    as_of: date
    commit: str | None
    """The last commit that touched the workspace; None where there is none."""
    changed: int | None
    """How many of its files differ from that."""
    complete: bool
    """Whether everything in the files could be read."""
    about: Mapping[str, Mapping[str, object]]
    """What each file says of itself, by its name in the workspace."""
    workspace: Mapping[str, object]
    """Sections by name; numbers are texts of the exact decimal."""
