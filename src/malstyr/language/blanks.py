"""Blanks before what a pattern looks for, met at the first of them only, so that a long run is looked through once."""

SOME_BLANKS = r"(?<!\s)\s+"
MAYBE_BLANKS = rf"(?:{SOME_BLANKS})?"
