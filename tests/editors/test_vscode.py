"""The extension for VS Code: its texts, its snippets, its own tests, and that it can be packaged."""

import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from textwrap import indent
from typing import Any

import pytest

from conftest import findings
from malstyr.model.goal_file import SECTIONS
from malstyr.model.proposals import PROPOSALS
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


@pytest.mark.slow
def test_its_own_tests_pass() -> None:
    done = subprocess.run([node(), "--test", "test/"], cwd=EXTENSION, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.slow
def test_it_is_packaged(tmp_path: Path) -> None:
    copy = tmp_path / "vscode"
    tool = package("@vscode/vsce") / "vsce"
    shutil.copytree(EXTENSION, copy, ignore=shutil.ignore_patterns("node_modules", "*.vsix"))
    # Those that it needs when it runs, as `npm ci --omit=dev` puts them there.
    for name in _needed():
        shutil.copytree(package(name), copy / "node_modules" / name)
    made = subprocess.run(
        [node(), tool, *held("package.json")["scripts"]["package"].split()[1:]],
        cwd=copy,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr
    with zipfile.ZipFile(copy / f"malstyr-{__version__}.vsix") as archive:
        names = {name.removeprefix("extension/") for name in archive.namelist()}
    assert names >= {"package.json", "package.nls.json", "extension.js", "program.js", "texts.js", "language.js"}
    assert names >= {"snippets/malstyr.json", "media/install.md"}
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


def typed(text: str) -> str:
    """What stands in the file when every place is left as it is proposed."""
    for name, now in {"YEAR": "2014", "MONTH": "02", "DATE": "14"}.items():
        text = text.replace(f"$CURRENT_{name}", now)
    text = re.sub(r"\$\{\d+\|([^,|]*)[^|]*\|\}", r"\1", text)
    return re.sub(r"\$\{\d+:([^}]*)\}", r"\1", text)


def test_snippets_left_as_proposed_make_a_workspace_without_errors() -> None:
    sections: dict[str, str] = {}
    for one in PROPOSALS:
        section, text = one.section, typed(one.text)
        if section not in SECTIONS:
            section, text = "indicators", f"{one.word}:\n  measured_in: dagar\n  {section}:\n{indent(text, '    ')}"
        sections[section] = sections.get(section, f"{section}:\n") + indent(text, "  ") + "\n"
    text = "".join(sections.values())
    assert "$" not in text
    assert [(one.rule, one.message) for one in findings(text) if one.severity == "error"] == []


def test_snippets_are_found_by_a_swedish_word() -> None:
    words = [snippet["prefix"] for snippet in held("snippets/malstyr.json").values()]
    assert len(words) == len({*words}) == len(PROPOSALS)
    assert {"mål", "indikator", "värden", "aktivitet", "beslut"} <= {*words}
