"""A rewrite of the very goal, with visible placeholders where nothing is known.

The goal's own words and figures stay; what is missing is put in after them. A text that still holds a placeholder is
never a SMARTA goal.
"""

from __future__ import annotations

import re

from malstyr.smart.claim import Claim

PLACEHOLDER = re.compile("‹[^‹›]*›")
_END = r"[\s.!?;:,…]*$"
_ALL = r"(?i)\b(alla)\b"


def suggest(text: str, made: Claim, bound: bool) -> str | None:
    """The goal with what it lacks; None for a text without words."""
    if not re.search(r"\w", text):
        return None
    end = re.search(_END, text)
    base, tail = (text[: end.start()], text[end.start() :].strip()) if end else (text, "")
    when = "" if bound else " senast ‹år›"
    if made.level:
        changed = base if made.specific else _with_object(base, made)
        middle = ""
    elif made.measurable:
        changed = base
        middle = (
            ", högst ‹målvärde›"
            if made.name == "no-worse" and made.direction and made.direction.up
            else ", med minst ‹målvärde›"
        )
        if made.name == "no-worse" and made.direction and not made.direction.up:
            middle = ", minst ‹målvärde›"
    else:
        changed, middle = base, ", mätt som ‹mått›: minst ‹målvärde›"
    return changed + middle + when + (tail if tail in (".", "!", "?") else "." if tail else "")


def _with_object(base: str, made: Claim) -> str:
    if made.name == "universal":
        return re.sub(_ALL, r"\1 ‹vilka›", base, count=1)
    return f"{base} för ‹vilka eller vad›"
