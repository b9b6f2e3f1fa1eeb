"""The one door between what people have written and what shows it: a terminal, a page, an annotation, a feed.

A sign that cannot be seen, or that steers what shows it, is shown as one that can be seen and does nothing. What
programs read passes ``as_json.py``.
"""

import re
from collections.abc import Callable

from malstyr.language.plain import UNSEEN

_BLANK = "\n\u00a0\u202f"
"""What every page holds and ``isprintable`` refuses."""
_APART = re.compile("[\t\n\r]")
_COMMAND = re.compile(r"^[^\S\n]*:(?=:)|##(?=\[)", re.MULTILINE)
"""Where a line becomes a command to the host that runs a build: ``::error::``, ``##[error]``."""


def visible(text: str) -> str:
    """Text of people as it may be shown: on one line, without tabs, escape sequences or direction marks."""
    return text if text.isprintable() else seen_signs(_APART.sub(" ", text))


def seen_signs(text: str, told: str | Callable[[re.Match[str]], str] = "\ufffd") -> str:
    """Text with ``told`` in place of each sign that cannot be seen; of whole pages, which mostly hold none."""
    rest = str(text)  # markup replaces by way of escaping
    for sign in _BLANK:
        rest = rest.replace(sign, "")
    return text if rest.isprintable() else re.sub(UNSEEN, told, text)


def harmless(lines: str) -> str:
    """Whole lines of which none is a command to what runs us."""
    if "::" not in lines and "##[" not in lines:  # of a hundred thousand texts none
        return lines
    return _COMMAND.sub(lambda found: f"{found[0]} ", lines)
