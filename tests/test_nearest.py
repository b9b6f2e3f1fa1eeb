"""The word somebody most likely meant: one letter in three may differ, and of a single letter none."""

import pytest

from malstyr.language.nearest import Spellings, nearest
from together import together


@together
@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        # What makes no difference.
        ("Mål", ["mal"], "mal"),
        ("at_least", ["at-least"], "at-least"),
        ("TRYGGHET", ["trygghet"], "trygghet"),
        # How many letters may differ, by the shorter word.
        ("a", ["b"], None),
        ("a", ["ab"], None),
        ("ab", ["a"], None),
        ("ja", ["jo"], "jo"),
        ("ja", ["no"], None),
        ("ja", ["jag"], "jag"),
        ("skola", ["skolan"], "skolan"),
        ("skolan", ["skola"], "skola"),
        ("skola", ["skolb"], "skolb"),
        ("skola", ["skobb"], None),
        ("skolan", ["skolbb"], "skolbb"),
        ("skolan", ["skobbb"], None),
        ("skolorna", ["skolobbb"], None),
        ("skolornas", ["skolorbbb"], "skolorbbb"),
        ("skolornas", ["skolobbbb"], None),
        # What denies is another word.
        ("ej upprättad", ["upprättad"], None),
        ("inte-genomförd", ["genomförd"], None),
        ("genomförd", ["ej-genomförd"], None),
        ("ej genomfrd", ["genomförd", "ej-genomförd"], "ej-genomförd"),
        ("obehörig", ["behörig"], None),
        ("behörig", ["obehörig"], None),
        ("not_met", ["met"], None),
        ("notmet", ["met", "not_met"], "not_met"),
        ("årsrapport", ["delårsrapport"], None),
        ("skolchef", ["grundskolchef"], None),
        ("ejklar", ["klar"], None),
        # Two neighbours that changed places are one.
        ("ksola", ["skola"], "skola"),
        ("skoal", ["skola"], "skola"),
        ("skloa", ["skola"], "skola"),
        ("skloq", ["skola"], None),
        ("soxla", ["skola"], None),
        ("skola", ["soxla"], None),
        ("taltlal", ["tal"], None),
        # The closest; of several the first by the alphabet.
        ("kat", ["rat", "bat"], "bat"),
        ("bat", ["rat", "bat"], "bat"),
        ("skola", ["skolor", "skolan"], "skolan"),
        ("skolorn", ["skolan", "skolor"], "skolor"),
        # Numbers count in full.
        ("klass-1-4", ["klass-1-5"], None),
        ("klas-1-4", ["klass-1-5", "klass-1-4"], "klass-1-4"),
        ("D4", ["D3", "D"], None),
        ("skola", [], None),
    ],
)
def test_meant(word: str, known: list[str], meant: str | None) -> None:
    assert nearest(word, known) == meant


@pytest.mark.parametrize(
    ("word", "taken", "meant"),
    [
        ("skola", (), "skolan"),
        ("skola", ("skolan",), None),  # skolor is two letters away, and of five only one may differ
        ("skolan", ("skolan",), "skolor"),
        ("skolan", ("skolan", "skolor"), None),
        ("klass-1-4", ("klass-1-4",), None),
    ],
)
def test_what_is_taken_is_not_meant(word: str, taken: tuple[str, ...], meant: str | None) -> None:
    assert Spellings(["skolor", "skolan", "klass-1-4", "klass-1-5"]).nearest(word, taken) == meant
