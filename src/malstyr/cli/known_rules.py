"""The rules that workspaces know: ours, and those of the packages that their settings name."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from malstyr.cli.stop import Stop
from malstyr.rules.choice import RuleChoice
from malstyr.rules.registry import RULES
from malstyr.rules.rule import Rule
from malstyr.source.files import find_workspaces, read_folder, workspace_around


def rules_known(folders: Iterable[Path]) -> Mapping[str, Rule]:
    """Ours first. A package that cannot be used adds none, and is what ``check`` tells of."""
    known: dict[str, Rule] = dict(RULES)
    for folder in folders:
        tree = read_folder(folder)
        if any(b"plugins" in data for data in tree.files.values()):  # else there is none to read the workspace for
            from malstyr.rules.plugins import known_rules
            from malstyr.workspace.load import load

            known |= known_rules(load(str(folder), tree).workspace)
    return known


def rules_here() -> Mapping[str, Rule]:
    """Those of the workspace one stands in; ours where one stands in none, since what is below may be a whole disk."""
    around = workspace_around(Path.cwd())
    return rules_known([around] if around is not None else [])


def rule_called(name: str) -> Rule | None:
    """The rule with that name or code: ours, else of the workspace one stands in, else of those below."""
    asked = name.casefold()
    every = (one for known in _in_turn() for one in known.values())
    return next((one for one in every if asked in (one.id, one.code.casefold())), None)


def _in_turn() -> Iterator[Mapping[str, Rule]]:
    """Each read only where those before do not hold what is asked for."""
    yield RULES
    yield rules_here()
    yield rules_known(find_workspaces(Path.cwd()))


def rules_asked(select: Iterable[str], ignore: Iterable[str], folders: Iterable[Path]) -> RuleChoice:
    """The rules of workspaces that are asked for. Raises Stop where no rule, code or family is called so."""
    wanted, unwanted = _names(select), _names(ignore)
    known: Mapping[str, Rule] = RULES
    if not (wanted.keys() | unwanted.keys()) <= _names_of(known).keys():
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
