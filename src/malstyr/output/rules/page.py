"""``malstyr explain``: the page of one rule."""

from collections.abc import Iterator

from malstyr.language.words import words
from malstyr.output.lines import Line, printed
from malstyr.output.rules.paragraph import paragraph
from malstyr.present.paper import Paper
from malstyr.rules.rule import Rule


def render(rule: Rule, paper: Paper) -> str:
    """All that a rule's docstring says, in one language; a package may leave out its examples, settings and source."""
    return printed(_lines(rule, paper.language), paper)


def _lines(rule: Rule, language: str) -> Iterator[Line]:
    catalogue = words(language)
    said = rule.documentation.parts[language]
    severity = catalogue[f"severity.{rule.severity}"]
    yield [(f"{rule.code} ", "dim"), (rule.id, "bold")]
    yield from paragraph(said["finds"])
    yield []
    yield [(catalogue["explain.why"], "bold")]
    yield from paragraph(said["why"])
    for title, example in (("explain.bad", rule.documentation.bad), ("explain.good", rule.documentation.good)):
        if example:
            yield []
            yield [(catalogue[title], "bold")]
            yield from ([("    " + line, "")] for line in example.splitlines())
    yield []
    yield [(catalogue["explain.options"], "bold")]
    yield from paragraph(said.get("options", ""))
    yield from paragraph(catalogue["explain.severity"].format(severity=severity, rule=rule.id))
    if "source" in said:
        yield []
        yield [(catalogue["explain.source"], "bold")]
        yield from paragraph(said["source"])
