"""A kill before any step of ``record`` leaves the file old or new, and recorders at once land or say why."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from conftest import HEAD, write

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="no such kill there")]

GOALS = HEAD + "settings: {as_of: 2027-03-01}\nindicators: {a: {name: A, measured_in: tkr, no_target: följs}}\n"
VALUES = "values:\n  a:\n    2010: 5\n"
ONE = ["record", "a", "2012", "6", "w", "--n", "12"]
OTHER = ["record", "a", "2011", "7", "w"]
LINES = {"one": "    2012: {value: 6, n: 12}\n", "other": "    2011: 7\n"}


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parents[1]), *sys.path])}


def each_step(how: str, folder: Path) -> list[dict[str, Any]]:
    write(folder, {"w/malstyr.yaml": GOALS, "w/värden.yaml": VALUES})
    killing = str(Path(__file__).parents[1] / "killing.py")
    command = [sys.executable, killing, how, str(folder), json.dumps(ONE), json.dumps(OTHER)]
    told = json.loads(subprocess.run(command, env=environment(), capture_output=True, text=True, check=True).stdout)
    steps: list[dict[str, Any]] = told["steps"]
    return steps


def values(step: dict[str, Any]) -> str:
    text: str = step["left"]["w/värden.yaml"].encode("latin-1").decode()
    return text


def test_a_kill_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    steps = each_step("kill", tmp_path / "f")
    found = {values(step) for step in steps}
    assert found == {VALUES, VALUES + LINES["one"]}
    assert {step["left"]["w/malstyr.yaml"].encode("latin-1").decode() for step in steps} == {GOALS}


def test_what_says_that_it_wrote_has_landed(tmp_path: Path) -> None:
    """Another recorder runs from beginning to end before each step of the first, and does not wait."""
    steps = each_step("other", tmp_path / "f")
    assert len(steps) >= 3
    for step in steps:
        codes = {"one": step["code"], "other": int(step["other"])}
        assert set(codes.values()) <= {0, 2}
        landed = {name: line for name, line in LINES.items() if line in values(step)}
        assert landed.keys() == {name for name, code in codes.items() if code == 0}
        assert values(step) == VALUES + "".join(sorted(landed.values()))


def test_ten_recorders_at_once_land_or_say_why(tmp_path: Path) -> None:
    """How many wait too long depends on the computer; that none is lost, and that one always lands, does not."""
    write(tmp_path, {"malstyr.yaml": GOALS, "värden.yaml": VALUES})
    started = {
        year: subprocess.Popen(
            [sys.executable, "-m", "malstyr", "record", "a", str(year), "6", str(tmp_path)],
            env=environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        for year in range(2011, 2021)
    }
    told = {year: one.communicate()[1] for year, one in started.items()}
    landed = [year for year, one in started.items() if one.returncode == 0]
    assert landed
    waited = {year: (one.returncode, told[year]) for year, one in started.items() if year not in landed}
    assert all(code == 2 and "Någon annan skriver just nu" in text for code, text in waited.values()), waited
    text = (tmp_path / "värden.yaml").read_text(encoding="utf-8")
    assert text == VALUES + "".join(f"    {year}: 6\n" for year in landed)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["malstyr.yaml", "värden.yaml"]
