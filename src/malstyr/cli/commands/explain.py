"""``malstyr rules`` and ``malstyr explain``: the rules and why they are there."""

from typing import Annotated

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import argument, help_text
from malstyr.cli.options import Lang, Output, checked_language
from malstyr.cli.stop import Stop


def rules(
    format: Annotated[str | None, format_option("rules")] = None, output: Output = None, lang: Lang = None
) -> int:
    from malstyr.cli.known_rules import rules_here
    from malstyr.cli.terminal import give, language

    to = destination("rules", format, output)
    give(to, rules_here().values(), language(checked_language(lang)))
    return 0


def explain(rule: Annotated[str, argument("rule", help_text("rule-name"))], lang: Lang = None) -> int:
    from malstyr.cli.known_rules import rule_called, rules_here
    from malstyr.cli.terminal import language, paper, put
    from malstyr.exchange.kolada.drift_rule import DRIFT, DRIFT_CODE
    from malstyr.language.nearest import Spellings, listed_choices, nearest
    from malstyr.output.rules import drift
    from malstyr.output.rules.page import render
    from malstyr.rules.rule_meant import rule_meant

    if rule.lower() in (DRIFT, DRIFT_CODE.lower()):
        put(drift.render(paper(language(checked_language(lang)))))
        return 0
    found = rule_called(rule)
    if found is None:
        known = rules_here()
        family = [one.id for one in known.values() if one.family.casefold() == rule.casefold()]
        if family:
            raise Stop("rule-family", name=rule, listed=listed_choices(family))
        near = nearest(rule, (*(one.code for one in known.values()), DRIFT))
        near = near or rule_meant(rule, known, Spellings(known), ())
        raise Stop("no-rule", "did-you-mean" if near else "all-rules", asked=rule, name=near or "")
    put(render(found, paper(language(checked_language(lang)))))
    return 0
