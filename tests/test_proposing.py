"""Ids made of what people say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malstyr.language.proposing import LONGEST_ID, proposed_id, proposed_name
from malstyr.model.scalars import identifier
from together import together

PROPOSED = [
    ("Nöjda kunder", "nöjda-kunder"),
    ("Kunderna upplever god kvalitet, är informerade och delaktiga", "kunderna-upplever-god-kvalitet"),
    ("Minst 85 procent av eleverna är behöriga", "procent-av-eleverna-är-behöriga"),
    ("Årets resultat", "årets-resultat"),
    ("Kafé för äldre", "kafe-för-äldre"),
    ("IT-arbetsplatser", "it-arbetsplatser"),
    ("Ökad  trygghet – för alla!", "ökad-trygghet-för-alla"),
    ("2027 ska alla skolor ha kök", "alla-skolor-ha-kök"),
    ("O\u0308kad tillit", "ökad-tillit"),
    ("Ærø og Sjælland", "ärö-og-själland"),
    ("Nej", "nej"),
    ("No", ""),
    ("1 2 3", ""),
    ("!?", ""),
    ("", ""),
    ("Total", ""),
]


@together
@pytest.mark.parametrize(("text", "id"), PROPOSED)
def test_an_id_is_made_of_the_words_that_tell(text: str, id: str) -> None:
    assert proposed_id(text) == id


def test_one_that_is_taken_takes_more_words() -> None:
    text = "Eleverna trivs i skolan och vill komma tillbaka varje dag"
    assert proposed_id(text) == "eleverna-trivs-i-skolan-och-vill"
    assert proposed_id(text, {"eleverna-trivs-i-skolan-och-vill"}) == "eleverna-trivs-i-skolan-och-vill-komma"
    assert proposed_id("Nöjda kunder", {"nöjda-kunder"}) == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Antalet anmälda brott ska minska till 80 per 1000 inv.",
            "Antalet anmälda brott ska minska till 80 per 1000 inv.",
        ),
        ("Alla elever ska trivas i skolan och  på fritids.", "Alla elever ska trivas i skolan och på fritids"),
        ("Nöjda kunder.", None),
    ],
)
def test_a_name_is_the_sentence_without_its_full_stop(text: str, name: str | None) -> None:
    assert proposed_name(text, proposed_id(text)) == name


@pytest.mark.slow
@given(st.text(max_size=80))
def test_what_is_proposed_is_an_id(text: str) -> None:
    id = proposed_id(text)
    assert id == "" or identifier(id) == id
    assert len(id) <= LONGEST_ID
