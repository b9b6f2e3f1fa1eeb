"""malstyr run as anybody runs it, in a process of its own; the host's files of findings beside what is shown."""

import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from malstyr.cli.stop import Stop
from malstyr.cli.workspaces import found
from malstyr.rules.registry import RULES
from malstyr.rules.rule import Look, Situation
from malstyr.source.files import read_folder
from malstyr.workspace.load import load
from malstyr.workspace.workspace import Workspace

HIDES_NOBODY = "small-group"
"""The rule whose findings stop every publishing, also when they are waived, known before or ignored."""

_PROGRAM = (sys.executable, "-P", "-m", "malstyr")
"""Without ``-P`` a file that a proposal puts beside the goals would be run as a part of it."""


def run_malstyr(*arguments: str) -> int:
    """The exit code: 0 nothing to stop for, 1 findings that stop, 2 not everything could be judged."""
    return subprocess.run([*_PROGRAM, *arguments], check=False).returncode


def shows_small_groups(paths: Sequence[str]) -> bool:
    """Whether there is a figure of so few that they can be recognised, or files that hide whether there is.

    The rule is asked itself, since what a workspace sets for it, waives or knew before is about ``check``.
    """
    try:
        folders = [*found([Path(path) for path in paths])]
    except Stop:
        return True
    return any(_shows_small_groups(load(".", read_folder(folder)).workspace) for folder in folders)


def _shows_small_groups(workspace: Workspace) -> bool:
    rule = RULES[HIDES_NOBODY]
    assert rule.find is not None
    look = Look(rule, Situation(workspace, date.today(), "sv", {}, RULES), Decimal(0))
    return not workspace.complete or any(True for _ in rule.find(look))


def public_site(paths: Sequence[str], folder: Path) -> int:
    """The site without names of people."""
    return run_malstyr("site", "--public", "--output", str(folder), *paths)
