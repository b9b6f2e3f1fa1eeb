"""The steps of the action, run in their order by a shell with an empty environment and an empty home."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from conftest import PROJECT
from repositories import committed


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("bash") is None or shutil.which("python") is None, reason="no shell or no python")
def test_the_steps_of_the_gate(tmp_path: Path) -> None:
    source, goals, home, made = (tmp_path / name for name in ("source", "goals", "home", "temp/made"))
    shutil.copytree(PROJECT / "examples/gotland", goals)
    for folder in (source, home, made.parent):
        folder.mkdir()
    for name in ("src", "templates"):
        shutil.copytree(PROJECT / name, source / name)
    for name in ("README.md", "pyproject.toml", "requirements.lock"):
        shutil.copy(PROJECT / name, source / name)
    event = {"repository": {"default_branch": "main"}, "pull_request": {"base": {"sha": committed(goals, "Början")}}}
    (home / "event.json").write_text(json.dumps(event), encoding="utf-8")
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8", "RUNNER_TEMP": str(made.parent),
        "GITHUB_ACTION_PATH": str(source), "GITHUB_ACTIONS": "true", "GITHUB_EVENT_NAME": "pull_request",
        "GITHUB_EVENT_PATH": str(home / "event.json"), "GITHUB_STEP_SUMMARY": str(home / "summary.md"),
        "TASK": "gate", "GOALS": ".", "MALSTYR_LANG": "en",
    }  # fmt: skip
    for step in YAML(typ="safe").load((PROJECT / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"]:
        if "run" in step:
            shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
            done = subprocess.run(shell, cwd=goals, env=environment, capture_output=True, text=True, check=False)
            if "No matching distribution" in done.stderr:
                pytest.skip("what it needs cannot be fetched here")
            assert done.returncode == 0, done.stderr
    assert "## Goals: ready to merge" in (home / "summary.md").read_text(encoding="utf-8")
    assert (made / "comment.md").is_file()
    assert (made / "site/index.html").is_file()
