"""A command that cannot go on: what happened and what to type, exit code 2."""

from __future__ import annotations


class Stop(Exception):
    """Ends the command with the message ``cli.<key>`` of the catalogue."""

    def __init__(self, key: str, *then: str, **args: str) -> None:
        super().__init__(key)
        self.keys, self.args_of_message = (key, *then), args
