"""The rules that workspaces know: ours, and those of the packages that their settings name."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

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
