"""Text for where there is little room."""

from __future__ import annotations

MORE = "…"


def shortened(text: str, most: int) -> str:
    """The text where it is no longer than ``most``, else as many of its words as there is room for, numbers whole."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    whole = kept.rpartition(" ")[0] if text[most - 1] != " " else ""
    return f"{(whole or kept).rstrip(' ,.;:–-')}{MORE}"


def ended(text: str) -> str:
    """The text as a sentence ends; what is cut has its ellipsis."""
    return text if text.endswith(MORE) else f"{text}."


def room_each(room: int, n: int, least: int, most: int) -> int:
    """How many characters each of ``n`` texts may have of all there is room for."""
    return max(least, min(most, room // max(n, 1)))
