"""Why Kolada could not be asked, or an answer not be taken: nothing is kept of what was fetched."""

from __future__ import annotations


class KoladaTrouble(Exception):
    """Told with the words ``kolada.<key>``."""

    def __init__(self, key: str, **args: object) -> None:
        super().__init__(key)
        self.key, self.args_of_message = key, {name: str(one) for name, one in args.items()}
