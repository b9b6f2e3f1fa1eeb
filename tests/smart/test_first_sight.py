"""Wishes and clear doings written before any table of words was read: no wish passes, and a doing can be checked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from malstyr.language.swedish import doings, things, vague, words
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


@pytest.fixture
def without_vague_words(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The tables without what says that something is vague, as for a wish in words that nobody has listed."""
    for name in ("open", "construct", "life", "value", "taste", "whole"):
        for tables in (things.TABLES, doings.TABLES, vague.TABLES):
            monkeypatch.delitem(tables, name, raising=False)
    monkeypatch.setattr(words, "_by_ending", lambda _word: frozenset())
    for one in (judge_sentence, words.lexicon, words.classes_of):
        one.cache_clear()
    yield
    for one in (judge_sentence, words.lexicon, words.classes_of):
        one.cache_clear()


PASSING_UNLISTED = 149
"""Wishes that pass where no table holds what is vague in them, today."""


@pytest.mark.slow
@pytest.mark.usefixtures("without_vague_words")
def test_a_wish_is_refused_for_want_of_proof_more_than_for_its_words() -> None:
    wishes = _sentences("wish")
    assert sum(judge_sentence(f"{text} 2026.").ok for text in wishes) <= PASSING_UNLISTED
    assert len(wishes) > 10 * PASSING_UNLISTED


def test_each_kind_has_sentences_and_each_sentence_a_kind() -> None:
    lines = SENTENCES.read_text(encoding="utf-8").splitlines()
    assert {line.split("\t")[0] for line in lines} == HOLDS.keys()
    assert len(set(lines)) == len(lines)
