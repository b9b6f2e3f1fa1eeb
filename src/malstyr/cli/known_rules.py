"""The rules that workspaces know: ours, and those of the packages that their settings name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from malstyr.rules.registry import RULES
from malstyr.rules.rule import Rule
from malstyr.source.files import find_workspaces, read_folder, workspace_around


def rules_known(folders: Iterable[Path]) -> Mapping[str, Rule]:
    """Ours first. A package that cannot be used adds none, and is what ``check`` tells of."""
    from malstyr.rules.plugins import plugged
    from malstyr.workspace.load import load

    known: dict[str, Rule] = dict(RULES)
    for folder in folders:
        tree = read_folder(folder)
        if any(b"plugins" in data for data in tree.files.values()):  # else there is none to read the workspace for
            known |= plugged(load(str(folder), tree).workspace).rules
    return known


def rules_here() -> Mapping[str, Rule]:
    """Those of the workspace one stands in, or of all that are below."""
    around = workspace_around(Path.cwd())
    return rules_known([around] if around is not None else find_workspaces(Path.cwd()))
