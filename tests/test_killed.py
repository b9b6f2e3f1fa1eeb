"""What commands write is old or new and never half, before whichever of their steps on the disk they are stopped; and
so it is where two of them write the same at the same time."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from conftest import write
from killing import left
from malstyr.cli.main import main

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="no such kill there")]

GOALS = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
settings: {as_of: 2014-03-01}
decisions: {kf: {body: Kommunfullmäktige, date: 2013-01-01, reference: § 1}}
goals: {nöjda: {text: Alla är nöjda, owner: ingen, adopted: kf}}
"""
OWN = {"ut/CNAME": "mal.exempel.se\n", "ut/egna/bild.txt": "x"}
KNOWN = "k.baseline.yaml"
WRITES = {
    "report": (["report", "w", "--output", "ut.html"], ["ut.html"]),
    "check": (["check", "w", "--output", "ut.json"], ["ut.json"]),
    "lock": (["lock", "w", "--decision", "kf"], ["w/kf.lock.yaml"]),
    "baseline": (["check", "w", "--baseline", KNOWN, "--update-baseline", "--force", "--output", "-"], [KNOWN]),
    "site": (["site", "w", "--output", "ut"], ["ut/"]),
}
"""A command, and what it writes."""
TRIED = [pytest.param(name, marks=[pytest.mark.slow] if name == "site" else []) for name in WRITES]


def before(folder: Path, name: str) -> Path:
    """A workspace, and what the command wrote of it when its goals said something else."""
    arguments, _ = WRITES[name]
    write(folder, {"w/malstyr.yaml": GOALS.replace("owner: ingen", "owner: ingen, no_target: följs")})
    here = Path.cwd()
    os.chdir(folder)
    try:
        if name != "lock":
            assert main(arguments) in (0, 1)
    finally:
        os.chdir(here)
    return write(folder, {"w/malstyr.yaml": GOALS} | (OWN if name == "site" else {}))


def written(files: dict[str, str], name: str) -> dict[str, str]:
    return {file: text for file, text in files.items() if file.startswith(tuple(WRITES[name][1]))}


class Tried(NamedTuple):
    """What the command writes, what it does in the other language, and what is left after each step."""

    one: dict[str, str]
    other: dict[str, str]
    steps: list[dict[str, Any]]


def each_step(how: str, folder: Path, name: str) -> Tried:
    arguments, other = json.dumps(WRITES[name][0]), json.dumps([*WRITES[name][0], "--lang", "en"])
    command = [sys.executable, str(Path(__file__).with_name("killing.py")), how, str(folder), arguments, other]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    return Tried(written(told["one"], name), written(told["other"], name), told["steps"])


@pytest.mark.parametrize("name", TRIED)
def test_a_kill_before_any_step_leaves_the_old_or_the_new(tmp_path: Path, name: str) -> None:
    folder = before(tmp_path / "f", name)
    old = written(left(folder), name)
    new, _, steps = each_step("kill", folder, name)
    assert old != new
    found = [written(step["left"], name) for step in steps]
    assert {step["code"] for step in steps} == {-9}
    assert [one for one in found if one not in (old, new)] == []
    assert old in found and new in found
    for step in steps:
        assert step["left"]["w/malstyr.yaml"].encode("latin-1").decode() == GOALS


@pytest.mark.parametrize("name", TRIED)
def test_two_at_once_leave_what_one_of_them_writes(tmp_path: Path, name: str) -> None:
    """A second one runs from beginning to end before each step of the first."""
    folder = before(tmp_path / "f", name)
    first, second, steps = each_step("other", folder, name)
    assert first != second
    assert len(steps) >= 3
    for step in steps:
        assert written(step["left"], name) in (first, second)
        codes = {step["code"], int(step["other"])}
        assert codes <= ({0, 1, 2} if name in ("lock", "baseline") else {0, 1}), "a second waits, and says so"
        assert codes != {2}
        assert [file for file in step["left"] if "/." in f"/{file}" and not file.endswith(".malstyr-site")] == []


PLAN = "Mål;Mått;Målvärde\nAlla är trygga;Andel trygga;minst 85 %\nAlla är nöjda;Andel nöjda;minst 70 %\n"
BEGINS = {
    "init": ["init", "--model", "leksand", "--name", "Exempelkommunen"],
    "new --from": ["new", "--from", "plan.csv", "--name", "Exempelkommunen", "--write"],
}


@pytest.mark.parametrize("name", BEGINS)
def test_a_kill_while_one_begins_leaves_what_can_be_begun_again(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each file is whole or not there, the one that makes it a workspace last; the same command does the rest."""
    folder = write(tmp_path / "f", {"plan.csv": PLAN})
    arguments = json.dumps(BEGINS[name])
    command = [sys.executable, str(Path(__file__).with_name("killing.py")), "kill", str(folder), arguments, arguments]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    told = json.loads(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout)
    new = told["one"]
    assert "malstyr.yaml" in new
    assert len(told["steps"]) > 3
    for n, step in enumerate(told["steps"]):
        held = {file: text for file, text in step["left"].items() if file in new}
        assert held == {file: new[file] for file in held}
        assert all(Path(file).name.startswith(".") for file in step["left"] if file not in new)
        assert held == new or "malstyr.yaml" not in held
        again = tmp_path / f"igen-{n}"
        for file, text in step["left"].items():
            (again / file).parent.mkdir(parents=True, exist_ok=True)
            (again / file).write_bytes(text.encode("latin-1"))
        monkeypatch.chdir(again)
        if held != new:
            assert main(BEGINS[name]) == 0
        assert {file: text for file, text in left(again).items() if file in new} == new
