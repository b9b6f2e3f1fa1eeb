"""Node and the packages of ``editors/vscode``, where they are at hand: ``npm ci`` there, or elsewhere by
``MALSTYR_NODE_MODULES``."""

import os
import shutil
from pathlib import Path

import pytest

from conftest import PROJECT

EXTENSION = PROJECT / "editors/vscode"


def node() -> str:
    found = shutil.which("node")
    if found is None:
        pytest.skip("needs node")
    return found


def package(name: str) -> Path:
    """The folder of an installed package; the test is skipped where it is not."""
    modules = Path(os.environ.get("MALSTYR_NODE_MODULES") or EXTENSION / "node_modules")
    if not (modules / name).is_dir():
        pytest.skip(f"needs {name}: npm ci in editors/vscode")
    return modules / name
