"""Why Kolada could not be asked, or an answer not be taken: nothing is kept of what was fetched."""

from collections.abc import Mapping

from malstyr.exchange.kolada.reply import NetworkFault


class KoladaTrouble(Exception):
    """Told with the words ``kolada.<key>``, and with those of why where it is the network."""

    def __init__(self, key: str, why: NetworkFault | None = None, **args: object) -> None:
        super().__init__(key)
        self.key, self.why, self.args_of_message = key, why, {name: str(one) for name, one in args.items()}

    def told(self, words: Mapping[str, str]) -> str:
        """What a person reads, in the language of the words."""
        reason = words[f"why-{self.why.value}"].format(**self.args_of_message) if self.why is not None else ""
        return words[self.key].format(**self.args_of_message, reason=reason)
