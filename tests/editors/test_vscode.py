"""The extension for VS Code: its texts, its snippets, its own tests, and that it can be packaged."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from conftest import PROJECT, findings
from malstyr.model.goal_file import SECTIONS
from malstyr.version import __version__
from node import EXTENSION, node, package


def held(name: str) -> Any:
    return json.loads((EXTENSION / name).read_text(encoding="utf-8"))


def test_its_version_is_that_of_the_program() -> None:
    assert held("package.json")["version"] == held("package-lock.json")["version"] == __version__


def test_every_text_of_the_manifest_is_there_and_none_else() -> None:
    asked = set(re.findall(r'"%([\w.]+)%"', (EXTENSION / "package.json").read_text(encoding="utf-8")))
    assert asked == held("package.nls.json").keys()


def test_every_file_of_the_manifest_is_there() -> None:
    text = (EXTENSION / "package.json").read_text(encoding="utf-8")
    named = re.findall(r'"(?:path|main|markdown)": "([^"%]+\.\w+)"', text)
    assert len(named) == 5
    assert [name for name in named if not (EXTENSION / name).is_file()] == []


def test_its_own_tests_pass() -> None:
    done = subprocess.run([node(), "--test", "test/"], cwd=EXTENSION, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.slow
def test_it_is_packaged(tmp_path: Path) -> None:
    copy = tmp_path / "vscode"
    tool = package("@vscode/vsce") / "vsce"
    shutil.copytree(EXTENSION, copy, ignore=shutil.ignore_patterns("node_modules", "*.vsix"))
    shutil.copy(PROJECT / "LICENSE", copy)
    # Those that it needs when it runs, as `npm ci --omit=dev` puts them there.
    for name in _needed():
        shutil.copytree(package(name), copy / "node_modules" / name)
    made = subprocess.run(
        [node(), tool, "package", "--allow-missing-repository", "--out", "malstyr.vsix"],
        cwd=copy,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr
    with zipfile.ZipFile(copy / "malstyr.vsix") as archive:
        names = {name.removeprefix("extension/") for name in archive.namelist()}
    assert names >= {"package.json", "package.nls.json", "extension.js", "program.js", "texts.js", "language.js"}
    assert names >= {"snippets/malstyr.json", "media/install.md", "LICENSE.txt"}
    assert "node_modules/vscode-languageclient/node.js" in names
    assert [name for name in names if name.startswith("test/") or "vsce" in name] == []


def _needed() -> list[str]:
    locked = held("package-lock.json")["packages"]
    return [
        name.removeprefix("node_modules/")
        for name, one in locked.items()
        if name.count("node_modules/") == 1 and not one.get("dev")
    ]


# Snippets

SNIPPETS: dict[str, Any] = held("snippets/malstyr.json")


def typed(body: list[str]) -> str:
    """What stands in the file when every place is left as it is proposed."""
    text = "\n".join(body)
    for name, now in {"YEAR": "2014", "MONTH": "02", "DATE": "14"}.items():
        text = text.replace(f"$CURRENT_{name}", now)
    text = re.sub(r"\$\{\d+\|([^,|]*)[^|]*\|\}", r"\1", text)
    return re.sub(r"\$\{\d+:([^}]*)\}", r"\1", text)


def inward(text: str, steps: int) -> str:
    return re.sub("^", "  " * steps, text, flags=re.MULTILINE)


def test_snippets_left_as_proposed_make_a_workspace_without_errors() -> None:
    sections: dict[str, str] = {}
    for snippet in SNIPPETS.values():
        section, text = snippet["prefix"][1], typed(snippet["body"])
        if section not in SECTIONS:  # a target, in an indicator of its own
            section, text = "indicators", f"{section}:\n  measured_in: dagar\n{inward(text, 1)}"
        sections[section] = sections.get(section, f"{section}:\n") + inward(text, 1) + "\n"
    text = "".join(sections.values())
    assert "$" not in text
    assert [(one.rule, one.message) for one in findings(text) if one.severity == "error"] == []


def test_snippets_are_found_by_a_swedish_word() -> None:
    words = [snippet["prefix"][0] for snippet in SNIPPETS.values()]
    assert len(words) == len({*words})
    assert {"mål", "indikator", "värden", "aktivitet", "beslut"} <= {*words}
