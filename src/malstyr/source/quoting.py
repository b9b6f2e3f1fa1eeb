"""How a text is typed: as it is, or in quotes."""

import re

_PLAIN = r"[^\W\d_](?:[\w .;()§/–-]*\w)?[.)]?"


def is_plain(text: str) -> bool:
    """Whether a text is words, and means the same without quotes, in braces or out of them."""
    return re.fullmatch(_PLAIN, text) is not None


def in_quotes(text: str) -> str:
    """``text`` as a quoted YAML text on one line; without the curved quotation marks of a word processor around it."""
    curved = re.fullmatch("[“”„]([^“”„]+)[“”„]", text)
    text = text if curved is None else curved[1]
    return f'"{text}"' if '"' not in text and "\\" not in text else "'" + text.replace("'", "''") + "'"
