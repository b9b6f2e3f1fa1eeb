"""``malstyr rules``: all rules in short."""

from collections.abc import Iterable, Iterator

from malstyr.language.words import words
from malstyr.output.lines import Line, printed
from malstyr.output.rules.paragraph import paragraph
from malstyr.present.paper import Paper
from malstyr.rules.rule import Rule


def render(rules: Iterable[Rule], paper: Paper) -> str:
    """One rule a paragraph: code, id and severity, then what it finds."""
    return printed(_lines(rules, paper.language), paper)


def _lines(rules: Iterable[Rule], language: str) -> Iterator[Line]:
    catalogue = words(language)
    for rule in rules:
        severity = catalogue[f"severity.{rule.severity}"]
        yield [(f"{rule.code:<8} ", "dim"), (rule.id, "bold"), (f"  ({severity})", "")]
        yield from paragraph(rule.documentation.parts[language]["finds"], 9)
