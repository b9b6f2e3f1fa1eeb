"""A number of any length and a text of any few words are read or passed over, never an accident."""

import pytest

from malstyr.language.swedish.words import lexicon
from malstyr.smart.judge import judge_sentence
from together import together

SENTENCES = (
    "Kommunen ska vara bland de {n} främsta senast 2026.",
    "Kommunen ska vara på plats {n} av {n}.",
    "Minst {n} av {n} elever ska nå målen år 2026.",
    "Andelen nöjda ska öka med {n} procent till {n}.",
    "Ärenden ska besvaras inom {n} dagar, {n} veckor eller {n} år.",
    "Kostnaden ska sjunka från {n} till {n},5 mnkr under {n}–{n}.",
    "Var {n}:e elev ska cykla senast {n}-12-31, en {n}-del fler än {n}.",
    "Senast {n} ska {n} % av besluten vara klara i kvartal {n}.",
)


@together
@pytest.mark.parametrize("digits", [5, 30, 309, 400, 5000])
@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_number_of_any_length_is_no_accident(sentence: str, digits: int) -> None:
    judge_sentence(sentence.format(n="9" * digits))


@pytest.mark.slow
def test_no_word_is_an_accident_alone_or_first() -> None:
    for word in lexicon()[0]:
        for text in (word, f"än {word}", f"{word} än 5"):
            judge_sentence(text)
