"""Which rules ``check`` is asked to tell of: ``--select`` and ``--ignore``."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from malstyr.cli.stop import Stop
from malstyr.rules.choice import RuleChoice
from malstyr.rules.registry import RULES
from malstyr.rules.rule import Rule


def rules_asked(select: Iterable[str], ignore: Iterable[str], folders: Iterable[Path]) -> RuleChoice:
    """The rules of workspaces that are asked for. Raises Stop where no rule, code or family is called so."""
    wanted, unwanted = _names(select), _names(ignore)
    known: Mapping[str, Rule] = RULES
    if not (wanted.keys() | unwanted.keys()) <= _names_of(known).keys():
        from malstyr.cli.known_rules import rules_known

        known = rules_known(folders)
        for option, names in (("--select", wanted), ("--ignore", unwanted)):
            _all_known(option, names, known)
    return RuleChoice(frozenset(wanted), frozenset(unwanted))


def _names(listed: Iterable[str]) -> dict[str, str]:
    """Those of lists with commas, as they are typed; a list may be empty, as a variable that no build has set."""
    return {name.strip().casefold(): name.strip() for text in listed for name in text.split(",") if name.strip()}


def _names_of(rules: Mapping[str, Rule]) -> dict[str, str]:
    """What the rules can be called, and how it is written: codes and families as in codes."""
    short = {text.casefold(): text for one in rules.values() for text in (one.code, one.family.upper())}
    return {id: id for id in rules} | short


def _all_known(option: str, names: Mapping[str, str], rules: Mapping[str, Rule]) -> None:
    written = _names_of(rules)
    for asked, typed in names.items():
        if asked not in written:
            from malstyr.language.nearest import Spellings, nearest
            from malstyr.rules.rule_meant import rule_meant

            near = nearest(asked, written)
            meant = written[near] if near is not None else rule_meant(asked, rules, Spellings(rules), ()) or ""
            then = "did-you-mean" if meant else "all-rules"
            raise Stop("no-rule-named", then, option=option, text=typed, name=meant)
