"""``rules --format markdown``: all rules as one page."""

from collections.abc import Iterable

from malstyr.language.words import words
from malstyr.present.paper import Paper
from malstyr.present.sandbox import Sandbox
from malstyr.rules.rule import Rule


def render(rules: Iterable[Rule], paper: Paper) -> str:
    return Sandbox().page("rules.md.j2", rules=rules, language=paper.language, words=words(paper.language))
