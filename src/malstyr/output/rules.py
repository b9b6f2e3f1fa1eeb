"""The rules shown in a terminal: a table of all, and the page of one."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from malstyr.language.words import words
from malstyr.output.lines import Line
from malstyr.rules.registry import RULES
from malstyr.rules.rule import Rule

WIDTH = 80


def table(language: str) -> Iterator[Line]:
    """One rule a paragraph: code, id and severity, then what it finds."""
    catalogue = words(language)
    for rule in RULES.values():
        severity = catalogue[f"severity.{rule.severity}"]
        yield [(f"{rule.code:<8} ", "dim"), (rule.id, "bold"), (f"  ({severity})", "")]
        yield from _paragraph(rule.documentation.parts[language]["finds"], 9)


def page(rule: Rule, language: str) -> Iterator[Line]:
    """All that a rule's docstring says, in one language."""
    catalogue = words(language)
    said = rule.documentation.parts[language]
    severity = catalogue[f"severity.{rule.severity}"]
    yield [(f"{rule.code} ", "dim"), (rule.id, "bold")]
    yield from _paragraph(said["finds"])
    yield []
    yield [(catalogue["explain.why"], "bold")]
    yield from _paragraph(said["why"])
    for title, example in (("explain.bad", rule.documentation.bad), ("explain.good", rule.documentation.good)):
        yield []
        yield [(catalogue[title], "bold")]
        yield from ([("    " + line, "")] for line in example.splitlines())
    yield []
    yield [(catalogue["explain.options"], "bold")]
    yield from _paragraph(said["options"])
    yield from _paragraph(catalogue["explain.severity"].format(severity=severity, rule=rule.id))
    yield []
    yield [(catalogue["explain.source"], "bold")]
    yield from _paragraph(rule.documentation.source)


def _paragraph(text: str, indent: int = 2) -> Iterator[Line]:
    space = " " * indent
    yield from ([(line, "")] for line in wrap(text, WIDTH - 2, initial_indent=space, subsequent_indent=space))
