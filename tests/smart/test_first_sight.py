"""Wishes and clear doings written before any table of words was read: no wish passes, and a doing can be checked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from malstyr.smart.judge import judge_sentence

SENTENCES = Path(__file__).parent / "first-sight.tsv"
"""A sentence a line after what it is: a wish or a doing, in every form; what is boundless or bounded, as it is."""
FORMS = ("{}.", "{} 2026.", "{} senast 2027.", "3. {} under 2026.")


def _never_passes(text: str) -> bool:
    return not any(judge_sentence(form.format(text)).ok for form in FORMS)


def _is_measurable(text: str) -> bool:
    return all(judge_sentence(form.format(text)).measurable for form in FORMS)


HOLDS: dict[str, Callable[[str], bool]] = {
    "wish": _never_passes,
    "doing": _is_measurable,
    "boundless": lambda text: not judge_sentence(text).ok,
    "bounded": lambda text: judge_sentence(text).ok,
}
"""What holds of each kind of sentence."""


def _sentences(kind: str) -> list[str]:
    rows = (line.split("\t") for line in SENTENCES.read_text(encoding="utf-8").splitlines())
    return [text for what, text in rows if what == kind]


@pytest.mark.parametrize("kind", HOLDS)
def test_first_sight(kind: str) -> None:
    assert [text for text in _sentences(kind) if not HOLDS[kind](text)] == []


def test_each_kind_has_sentences_and_each_sentence_a_kind() -> None:
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()
    assert {line.split("\t")[0] for line in lines} == HOLDS.keys()
    assert len(set(lines)) == len(lines)
