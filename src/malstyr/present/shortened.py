"""Text for where there is little room."""

from collections.abc import Sequence

from malstyr.language.typeset import HARD, WITHIN

MORE = "…"


def shortened(text: str, most: int) -> str:
    """The text where it is no longer than ``most``, else as many of its words as there is room for.

    Numbers are whole, with their limits, and days with their months.
    """
    if len(text) <= most:
        return text
    kept, held = text[: most - 1], WITHIN.sub(HARD, text)
    whole = kept[: max(held.rfind(" ", 0, most - 1), 0)] if held[most - 1] != " " else ""
    return f"{(whole or kept).rstrip(' ,.;:–-')}{MORE}"


def clauses_within(name: str, told: str, most: int) -> str:
    """What is told of a name in so much room, no figure of it cut; nothing where there is no room for that.

    As many whole clauses as fit beside the name, else beside enough of it, ``Psykiskt…: exakt 81,4 %…``, else alone.
    Nothing is cut from their front, where it says what a figure or a day is.
    """
    clauses = told.split("; ")
    heads = ["; ".join(clauses[:n]) + MORE * (n < len(clauses)) for n in range(len(clauses), 0, -1)]
    for least in (len(name), min(len(name), _LEAST_NAME)):
        for text in heads:
            if len(text) + least + len(": ") * bool(name) <= most:
                return f"{shortened(name, most - len(text) - len(': '))}: {text}" if name else text
    return next((text for text in heads if len(text) <= most), "")


_LEAST_NAME = 8
"""Letters of a name that tell which it is."""


def ended(text: str) -> str:
    """The text as a sentence ends; what is cut has its ellipsis."""
    return text if text.endswith(MORE) else f"{text}."


def ended_once(text: str) -> str:
    """The text as a sentence ends, with the sign that it has or a full stop."""
    return text if text.rstrip().endswith((MORE, ".", "!", "?")) else f"{text.rstrip()}."


def in_a_row(*texts: str) -> str:
    """Sentences one after the other, each but the last ended once; what is empty is nothing."""
    *before, last = filter(None, texts) if any(texts) else ("",)
    return " ".join((*map(ended_once, before), last))


def room_each(room: int, lengths: Sequence[int], least: int) -> int:
    """How long each text may be for all to have room, where the short ones leave to the long what they do not need."""
    for n, length in enumerate(sorted(lengths)):
        share = room // (len(lengths) - n)
        if length > share:
            return max(least, share)
        room -= length
    return max(least, *lengths, 0)
