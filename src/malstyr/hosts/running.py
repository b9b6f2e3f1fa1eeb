"""malstyr run as anybody runs it, in a process of its own; the host's files of findings beside what is shown."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HIDES_NOBODY = "small-group"
"""The rule whose findings stop every publishing, also when they are waived or known before."""


_PROGRAM = (sys.executable, "-P", "-m", "malstyr")
"""Without ``-P`` a file that a proposal puts beside the goals would be run as a part of it."""


def run_malstyr(*arguments: str) -> int:
    """The exit code: 0 nothing to stop for, 1 findings that stop, 2 not everything could be judged."""
    return subprocess.run([*_PROGRAM, *arguments], check=False).returncode


def shows_small_groups(paths: Sequence[str]) -> bool:
    """Whether there is a figure of so few that they can be recognised, or files that hide whether there is."""
    asked = [*_PROGRAM, "check", "--all", "--format", "json", *paths]
    done = subprocess.run(asked, check=False, stdout=subprocess.PIPE)
    if done.returncode not in (0, 1):
        return True
    told: Any = json.loads(done.stdout)
    return not told["complete"] or any(one["rule"] == HIDES_NOBODY for one in told["findings"])


def public_site(paths: Sequence[str], folder: Path) -> int:
    """The site without names of people."""
    return run_malstyr("site", "--public", "--output", str(folder), *paths)
