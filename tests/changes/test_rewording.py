"""A goal's text against what it was: a word with one letter changed, added, left out or moved is a slip of the pen."""

import pytest

from malstyr.changes.rewording import reworded
from together import together


@together
@pytest.mark.parametrize(
    ("before", "after", "verdict"),
    [
        # One letter in a word, or one in each of several.
        ("Eleverna är nöjda", "Eleverna är nöjda", "spelling"),
        ("Eleverna är nöjda", "ELEVERNA är nöjda.", "spelling"),
        ("Eleverna är nöjda", "Elevorna är nöjda", "spelling"),  # changed
        ("Eleverna är nöjda", "Eleevrna är nöjda", "spelling"),  # swapped
        ("Eleverna är nöjda", "Elverna är nöjda", "spelling"),  # left out
        ("Eleverna är nöjda", "Elevernas är nöjda", "spelling"),  # added
        ("Eleverna är nöjda", "Elverna är nödja", "spelling"),
        ("Barn är nöjda", "Born är nöjda", "spelling"),
        ("Barnet är nöjt", "Barn är nöjt", "reworded"),  # two left out
        ("Barn är nöjda", "Barnet är nöjda", "reworded"),  # two added
        ("Eleverna är nöjda", "Elevernass är nöjda", "reworded"),
        ("Elevernass är nöjda", "Eleverna är nöjda", "reworded"),
        ("Eleverna är nöjda", "Elevoxna är nöjda", "reworded"),  # two changed
        ("Eleverna är nöjda", "Eleverxnx är nöjda", "reworded"),
        ("Eleverna är nöjda", "Elevornas är nöjda", "reworded"),  # one changed and one added
        ("Eleverna är nöjda", "Elevrnbb är nöjda", "reworded"),
        ("Trafiken är lugn", "Trafiken är ngul", "reworded"),  # the same letters and another word
        ("Tabell och karta", "Tabell och kraat", "reworded"),
        # A word that may be another word, and no slip.
        ("Barnen är nöjda", "Garnen är nöjda", "reworded"),  # its first letter
        ("Mat är gott", "Mut är gott", "reworded"),  # of three letters
        ("Mat är gott", "Matt är gott", "reworded"),
        ("Matt är gott", "Mat är gott", "reworded"),
        ("Dagar utan avfall", "Dagar utam avfall", "reworded"),  # a word that turns the sentence round
        ("Dagar utam avfall", "Dagar utan avfall", "reworded"),
        ("Klass5a är nöjda", "Klass6a är nöjda", "reworded"),  # a figure in it
        ("Klass5a är nöjda", "Klaxs5a är nöjda", "reworded"),
        ("Klass5a är nöjda", "Klassba är nöjda", "reworded"),
        ("Klassba är nöjda", "Klass5a är nöjda", "reworded"),
        ("Eleverna är nöjda", "Eleverna är mycket nöjda", "reworded"),
        ("Eleverna är mycket nöjda", "Eleverna är nöjda", "reworded"),
        ("Mellan 80 och 90 % är nöjda 2015", "Mellan 80 och 95 % är nöjda 2015", "reworded"),
        # A text that came or went.
        (None, "Eleverna är nöjda", "reworded"),
        ("Eleverna är nöjda", None, "reworded"),
        # What the figures tell, and a hedge.
        ("Minst 84 % är nöjda", "Minst 80 % är nöjda", "easier"),
        ("Minst 80 % är nöjda", "Minst 84 % är nöjda", "harder"),
        ("Minst sjuttio procent är nöjda", "Minst sjutton procent är nöjda", "easier"),
        ("Minst sjutton procent är nöjda", "Minst sjuttio procent är nöjda", "harder"),
        ("Mer än 84 % är nöjda", "Mer än 80 % är nöjda", "easier"),
        ("Minst 84 % är nöjda", "Mer än 80 % är nöjda", "easier"),
        ("Högst 5 % är sjuka", "Högst 6 % är sjuka", "easier"),
        ("Högst 6 % är sjuka", "Högst 5 % är sjuka", "harder"),
        ("Mindre än 5 % är sjuka", "Mindre än 6 % är sjuka", "easier"),
        ("Andelen ska öka med 5 %", "Andelen ska öka med 4 %", "easier"),
        ("Andelen ska minska med 5 %", "Andelen ska minska med 4 %", "easier"),
        ("Andelen ska minska med 4 %", "Andelen ska minska med 5 %", "harder"),
        ("Högst 84 % är nöjda", "Minst 80 % är nöjda", "reworded"),  # another way: easier and harder have no meaning
        ("Högst 80 % är nöjda", "Minst 84 % är nöjda", "reworded"),
        ("Minst 84 % är nöjda", "Högst 80 % är nöjda", "reworded"),
        ("Minst 84 % är nöjda", "Högst 90 % är nöjda", "reworded"),
        ("Minst 84 % är nöjda", "Minst 80 elever är nöjda", "reworded"),  # nor in another unit
        ("Minst 84 % är nöjda", "Minst 84,0 % är nöjda", "reworded"),
        ("Minst 84 % är nöjda", "84 % är nöjda", "softened"),
        ("84 % är nöjda", "Minst 84 % är nöjda", "reworded"),
        ("Minst 84 % är nöjda", "Eleverna är nöjda", "number-removed"),
        ("Eleverna är nöjda", "Minst 84 % är nöjda", "reworded"),
        ("Minst 84 % är nöjda 2015", "Minst 84 % är nöjda", "deadline-removed"),
        ("Minst 84 % är nöjda 2015", "Minst 84 % är nöjda 2016", "deadline-later"),
        ("Minst 84 % är nöjda 2016", "Minst 84 % är nöjda 2015", "deadline-earlier"),
        ("Planen är klar senast 2015-12-31", "Planen är klar senast 2016-12-31", "deadline-later"),
        ("Planen är klar senast 2015-12-31", "Planen är klar senast 2015-10-31", "deadline-earlier"),
        ("Minst 84 % är nöjda", "Minst 84 % är nöjda 2015", "reworded"),
        ("Minst 84 % är nöjda 2015", "Minst 84 % är nöjda varje år", "reworded"),  # no date to compare with
        ("Minst 84 % är nöjda varje år", "Minst 84 % är nöjda 2015", "reworded"),
        ("Minst 84 % är nöjda 2015", "Minst 90 % är nöjda 2016", "deadline-later"),  # what is weaker is told first
        ("Minst 84 % är nöjda 2016", "Minst 90 % är nöjda 2015", "harder"),
        ("Minst 84 % är nöjda 2016", "Minst 90 % är nöjda och friska 2016", "reworded"),
        ("Alla elever kan läsa", "Vi strävar efter att alla elever kan läsa", "hedged"),
        ("Vi strävar efter att alla elever kan läsa", "Alla elever kan läsa", "reworded"),
        ("Vi strävar efter att alla elever kan läsa", "Vi strävar efter att alla elver kan läsa", "spelling"),
    ],
)
def test_reworded(before: str | None, after: str | None, verdict: str) -> None:
    assert reworded(before, after) == verdict
