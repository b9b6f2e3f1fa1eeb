"""``malstyr rules`` and ``malstyr explain``: the rules and why they are there."""

from __future__ import annotations

from typing import Annotated

import typer

from malstyr.cli.help import said
from malstyr.cli.options import Lang, checked_language
from malstyr.cli.stop import Stop


def rules(lang: Lang = None) -> int:
    from malstyr.cli.terminal import language, print_lines
    from malstyr.output.rules import table

    print_lines(table(language(checked_language(lang))))
    return 0


def explain(
    rule: Annotated[str, typer.Argument(help=said("rule"), show_default=False)],
    lang: Lang = None,
) -> int:
    from malstyr.cli.terminal import language, print_lines
    from malstyr.language.nearest import nearest
    from malstyr.output.rules import page
    from malstyr.rules.registry import RULES

    known = {one.code.lower(): one for one in RULES.values()} | dict(RULES)
    found = known.get(rule.lower())
    if found is None:
        near = nearest(rule, RULES)
        raise Stop("no-rule", "did-you-mean" if near else "all-rules", name=near or rule)
    print_lines(page(found, language(checked_language(lang))))
    return 0
