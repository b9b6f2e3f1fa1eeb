"""A rule is one copied file and one line, as CONTRIBUTING says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from conftest import HEAD, PROJECT, write
from copies import copied, run
from malstyr.rules.registry import RULES


def steps() -> tuple[str, str, str, str]:
    """What CONTRIBUTING shows: the file to copy, the new file, its text, and the line of the registry."""
    section = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("## Add a rule")[1].split("\n## ")[0]
    copied, new = re.findall(r"`(src/malstyr/rules/\w+/\w+\.py)`", section)[:2]
    text, line = re.findall(r"```\w+\n(.*?)```", section, re.DOTALL)
    return copied, new, dedent(text), dedent(line)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The package with the new rule in it, in a folder to run Python from."""
    _, new, text, line = steps()
    write(copied(tmp_path), {new: text})
    registry = tmp_path / "src/malstyr/rules/registry.py"
    before = registry.read_text(encoding="utf-8")
    last = re.findall(r"^        Rule\(.*\),\n", before, re.MULTILINE)[-1]
    registry.write_text(before.replace(last, last + 8 * " " + line.strip() + "\n"), encoding="utf-8")
    return tmp_path


def test_the_code_is_free_and_the_copied_file_exists() -> None:
    copied, new, _, line = steps()
    assert (PROJECT / copied).is_file()
    assert not (PROJECT / new).exists()
    match = re.fullmatch(r'Rule\("([a-z-]+)", "([A-Z]+\d+)", .*\),\n', line)
    assert match
    assert match[1].replace("-", "_") == Path(new).stem
    assert match[2] not in {rule.code for rule in RULES.values()}


def test_the_new_rule_is_judged_explained_set_and_waived(program: Path) -> None:
    goal = "goals:\n  trygghet: {text: Invånarna är trygga, no_target: följs i dialog}\n"
    write(program, {"yta/malstyr.yaml": HEAD + goal})
    done = run(program, "check", "yta", "--format", "concise")
    assert done.returncode == 0, done.stderr
    assert "goal-without-owner: Målet ”Trygghet” har ingen ägare." in done.stdout
    assert run(program, "check", "yta", "--fail-on", "warning").returncode == 1
    assert "Det som alla svarar för svarar ingen för." in run(program, "explain", "goal-without-owner").stdout
    write(program, {"yta/mer.yaml": "settings:\n  rules: {goal-without-owner: error}\n"})
    assert run(program, "check", "yta").returncode == 1
    owned = goal.replace("dialog}", "dialog, owner: chef}") + "roles:\n  chef: {title: Chef}\n"
    write(program, {"yta/malstyr.yaml": HEAD + owned})
    assert run(program, "check", "yta").returncode == 0


@pytest.mark.slow
def test_its_examples_are_tests(program: Path) -> None:
    for name in ("conftest.py", "test_rule_examples.py"):
        write(program, {f"tests/{name}": (PROJECT / "tests" / name).read_bytes()})
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests", "-k", "goal-without-owner"]
    env = os.environ | {"PYTHONPATH": str(program / "src")}
    done = subprocess.run(command, cwd=program, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert re.search(r"\b[5-9] passed", done.stdout)
