"""``malstyr rules`` and ``malstyr explain``: the rules and why they are there."""

from __future__ import annotations

from typing import Annotated

import typer

from malstyr.cli.help import said
from malstyr.cli.options import Lang, Output, checked_language, one_of
from malstyr.cli.stop import Stop

FORMATS = ("text", "markdown")


def rules(
    format: Annotated[str, typer.Option("--format", metavar="|".join(FORMATS), help=said("format"))] = "text",
    output: Output = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.terminal import language, print_lines, print_plain, write_file

    one_of("--format", format, FORMATS)
    spoken = language(checked_language(lang))
    if format == "text" and output is None:
        from malstyr.output.rules import table

        print_lines(table(spoken))
        return 0
    from malstyr.output.pages import rules_page

    if output is None:
        print_plain(rules_page(spoken))
    else:
        write_file(output, rules_page(spoken))
    return 0


def explain(
    rule: Annotated[str, typer.Argument(metavar=said("rule-name"), help=said("rule"), show_default=False)],
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
