"""A reason in words."""

from __future__ import annotations

from collections.abc import Mapping

from malstyr.smart import words_en, words_sv
from malstyr.smart.sentence import CriterionReason


def smart_words(language: str) -> Mapping[str, str]:
    """The catalogue of ``language``; Swedish for a language we do not have."""
    return words_en.WORDS if language == "en" else words_sv.WORDS


def message(reason: CriterionReason, language: str) -> str:
    """What a reason says, with the words of the goal that it points at."""
    return smart_words(language)[reason.rule].format(text=reason.said)
