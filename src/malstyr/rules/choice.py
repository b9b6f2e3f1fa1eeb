"""Which rules are asked for: those that are selected, without those that are ignored."""

from typing import NamedTuple

from malstyr.rules.rule import Rule


class RuleChoice(NamedTuple):
    """Names of rules in small letters, each an id, a code or a family; all are selected where none is named."""

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()

    @property
    def names(self) -> frozenset[str]:
        return self.select | self.ignore

    def asks_for(self, rule: Rule) -> bool:
        return (not self.select or bool(self.select & rule.names)) and not self.ignore & rule.names


EVERY_RULE = RuleChoice()
