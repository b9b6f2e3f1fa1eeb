"""``malstyr explain kolada-drift``: what an import finds, which is no rule of goal files and so has no settings."""

from collections.abc import Iterator

from malstyr.exchange.kolada.drift_rule import DRIFT, DRIFT_CODE
from malstyr.exchange.kolada.messages import kolada_words
from malstyr.language.words import words
from malstyr.output.lines import Line, printed
from malstyr.output.rules.paragraph import paragraph
from malstyr.present.paper import Paper


def render(paper: Paper) -> str:
    """What it means, why it stops an import, and what to type."""
    return printed(_lines(paper.language), paper)


def _lines(language: str) -> Iterator[Line]:
    said = kolada_words(language)
    yield [(f"{DRIFT_CODE} ", "dim"), (DRIFT, "bold")]
    yield from paragraph(said["explain-finds"])
    for title, text in ((words(language)["explain.why"], "explain-why"), (said["explain-answer"], "explain-do")):
        yield []
        yield [(title, "bold")]
        yield from paragraph(said[text])
