"""A command that cannot go on: what happened and what to type, exit code 2."""

from collections.abc import Mapping


class Stop(Exception):
    """Ends the command with the message ``cli.<key>`` of the catalogue."""

    def __init__(self, key: str, *then: str, **args: str) -> None:
        super().__init__(key)
        self.keys, self.args_of_message = (key, *then), args

    def said(self, catalogue: Mapping[str, str]) -> str:
        """The message in the words of a catalogue; an empty text, as of a variable not set, is seen."""
        shown = {name: text or catalogue["cli.empty"] for name, text in self.args_of_message.items()}
        return " ".join(catalogue[f"cli.{key}"].format(**shown) for key in self.keys)
