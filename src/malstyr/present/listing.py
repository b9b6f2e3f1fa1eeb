"""Several things in one sentence."""

from collections.abc import Sequence

from malstyr.language.words import words


def one_or_many(n: int) -> str:
    return "1" if n == 1 else "n"


def enumeration(parts: Sequence[str], language: str) -> str:
    """``a, b och c``."""
    return _joined(parts, words(language)["outcome.and"])


def clauses(parts: Sequence[str], language: str) -> str:
    """Clauses that may have an ``och`` of their own: ``a och b är det, och c är det inte``."""
    return _joined(parts, words(language)["outcome.and"], before=",")


def alternatives(parts: Sequence[str], language: str) -> str:
    """``a, b eller c``."""
    return _joined(parts, words(language)["outcome.or"])


def _joined(parts: Sequence[str], last: str, before: str = "") -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])}{before} {last} {parts[-1]}"
