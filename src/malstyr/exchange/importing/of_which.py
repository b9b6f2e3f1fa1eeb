"""What says that a part of what stands before follows: ``varav kvinnor``, ``därav män 2026``, ``- flickor``."""

import re
from functools import lru_cache

_BEFORE_PARTS = re.compile(
    r"(?:[–—•*·>-]+\s*(?:(?:varav|därav):?\s+)?|(?:varav|därav):?\s+)(?P<part>[^\W\d].*)", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def told_of_which(text: str) -> str | None:
    """The part that a label or heading tells of what stands before it; None where it tells none."""
    found = _BEFORE_PARTS.fullmatch(text.strip())
    return found["part"] if found is not None else None
