"""What people wrote as sentences, put after one another and within others: ended once, and never twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malstyr.language.typography import as_name
from malstyr.present.shortened import in_a_row
from together import together


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("En bildbank är skapad.", "Rektor"), "En bildbank är skapad. Rektor"),
        (("En bildbank är skapad", "Rektor"), "En bildbank är skapad. Rektor"),
        (("Hur gick det?", "Rektor"), "Hur gick det? Rektor"),
        (("Larm m.m.", "Rektor"), "Larm m.m. Rektor"),
        (("", "Rektor"), "Rektor"),
        (("En bildbank är skapad.", ""), "En bildbank är skapad."),
        (("", ""), ""),
    ],
)
def test_each_is_ended_once(texts: tuple[str, ...], told: str) -> None:
    assert in_a_row(*texts) == told


@together
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kön är lång.", "Kön är lång"),
        ("Larm m.m.", "Larm m.m."),
        ("Larm m. m.", "Larm m. m."),
        ("Larm fr.o.m.", "Larm fr.o.m."),
        ("Vänta …", "Vänta …"),
        ("Vänta...", "Vänta..."),
        ("Kön", "Kön"),
        (".", "."),
        ("Brott per 1000 inv.", "Brott per 1000 inv."),
        ("Hyror, el etc.", "Hyror, el etc."),
        ("Kostnad (exkl.", "Kostnad (exkl."),
        ("Kostnad (inkl. moms).", "Kostnad (inkl. moms)"),
        ("Högst 90 kr.", "Högst 90 kr"),
        ("Öppet från 8.30.", "Öppet från 8.30"),
        ("Läs på kommunen.se.", "Läs på kommunen.se"),
        ("Klart. Nu.", "Klart. Nu"),
        ("Samtal med Jan.", "Samtal med Jan"),
    ],
)
def test_a_sentence_as_a_name(text: str, name: str) -> None:
    assert as_name(text) == name


@pytest.mark.slow
@given(st.lists(st.sampled_from(["", "Ett", "Två.", "Tre?", "m.m."]), max_size=4))
def test_no_stop_is_doubled_whatever_is_put_together(texts: list[str]) -> None:
    assert ".." not in in_a_row(*texts)
    assert ". ." not in in_a_row(*texts)
