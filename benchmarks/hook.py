"""A commit that pre-commit stops or lets through, beside the ``check`` it runs."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from ruamel.yaml import YAML

from benchmarks.timing import ROOT, processor_time, row, tool
from benchmarks.workspace import write


def hook_against_check(rounds: int) -> None:
    """``pre-commit run`` beside ``check``, by processor time.

    Of a small workspace what pre-commit takes to start, before it has read any settings, is taken off: it is a third of
    such a check, and the same whatever it runs.
    """
    with TemporaryDirectory() as name:
        write(Path(name))
        times = _times(Path(name), rounds)
    ratio = times["hook"] / times["check"]
    row("pre-commit / check of 1 000 goals", ratio, "≤ 1.3", ratio <= 1.3)
    with TemporaryDirectory() as name:
        times = _times(shutil.copytree(ROOT / "examples" / "gotland", Path(name) / "gotland"), rounds)
    ratio = (times["hook"] - times["start"]) / times["check"]
    row("pre-commit / check of Gotland, without its own start", ratio, "≤ 1.3", ratio <= 1.3)


def _times(folder: Path, rounds: int) -> dict[str, float]:
    _stage(folder)
    check, hook = [tool("malstyr"), "check"], [tool("pre-commit"), "run"]
    return processor_time({"check": check, "hook": hook, "start": [tool("pre-commit"), "--version"]}, rounds, folder)


def _stage(folder: Path) -> None:
    """Make it a repository with goal files about to be committed, and our hook run from beside this Python."""
    (hook,) = YAML(typ="safe").load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    used = {**hook, "language": "system", "entry": str(Path(tool("malstyr")).with_name(hook["entry"]))}
    settings = {"repos": [{"repo": "local", "hooks": [used]}]}
    (folder / ".pre-commit-config.yaml").write_text(json.dumps(settings), encoding="utf-8")
    nobody = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull}
    for asked in (["init", "-q"], ["add", "-A"]):
        subprocess.run(["git", *asked], cwd=folder, env=nobody, check=True)
