"""What cannot be written in the format asked for, and the message that says why and what to do."""


class Unwritable(Exception):
    """Carries the key of a message, and what to put into it."""

    def __init__(self, key: str, **told: str) -> None:
        super().__init__(key)
        self.key, self.told = key, told
