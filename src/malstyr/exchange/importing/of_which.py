"""Words that say that what follows is a part of what stands before it: ``varav kvinnor``, ``därav män 2026``."""

from __future__ import annotations

_BEFORE_PARTS = ("varav", "därav")


def told_of_which(text: str) -> str | None:
    """The part that a label or heading tells of what stands before it; None where it tells none."""
    first, _, part = text.lstrip("–-•* ").partition(" ")
    return part.strip() if part and first.casefold().rstrip(":") in _BEFORE_PARTS else None
