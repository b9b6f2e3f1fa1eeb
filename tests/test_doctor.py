"""``malstyr doctor``: what is there and what is not, and what to type about it."""

import json
import os
import shlex
import stat
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malstyr import extras
from malstyr.cli.main import main
from malstyr.extras import EXTRAS, install_line
from malstyr.language.shells import quoted

ROOT = Path(__file__).parents[1]
WORKSPACE = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n"


def told(capsys: pytest.CaptureFixture[str], folder: Path, lang: str = "sv") -> Mapping[str, tuple[str, str, str]]:
    """What is said of each thing: its state, what it is and what to do."""
    assert main(["doctor", str(folder), "--format", "json", "--lang", lang]) == 0
    every = json.loads(capsys.readouterr().out)["examinations"]
    return {one["id"]: (one["state"], one["message"], one["help"] or "") for one in every}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "malstyr.yaml").write_text(WORKSPACE)
    return tmp_path


def program(folder: Path, first_line: str) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / "malstyr"
    file.write_text(f"#!{first_line}\n")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return file


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_every_trouble_has_its_words(
    lang: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("malstyr.cli.surroundings.is_installed", lambda extra: False)
    monkeypatch.setattr("yaml.__with_libyaml__", False)
    monkeypatch.setenv("PATH", "")
    every = told(capsys, folder, lang)
    asked = {id for id, (state, _, _) in every.items() if state == "advice"}
    assert asked >= {"path", "git", "parser", "schema", *(f"extra-{extra}" for extra in EXTRAS)}
    assert all(help for state, _, help in every.values() if state == "advice")
    assert not any(help for state, _, help in every.values() if state == "ok")


def test_the_program_that_its_name_alone_starts(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = program(folder / "här", sys.executable)
    other = program(folder / "annan", "/någon/annans/python")
    monkeypatch.setenv("PATH", str(ours.parent))
    assert told(capsys, folder)["path"][0] == "ok"
    monkeypatch.setenv("PATH", os.pathsep.join([str(other.parent), str(ours.parent)]))
    state, message, help = told(capsys, folder)["path"]
    assert state == "advice" and str(other) in message and str(Path(sys.executable).parent) in help


@pytest.mark.parametrize("name", ["OneDrive - Exempelkommunen", "onedrive", "Dropbox", "Google Drive"])
def test_a_folder_that_a_cloud_copies(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inside = tmp_path / name / "mål"
    inside.mkdir(parents=True)
    (inside / "malstyr.yaml").write_text(WORKSPACE)
    assert told(capsys, inside)["workspace"][0] == "advice"


def test_the_workspace_that_one_stands_in_is_told_by_its_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    assert str(folder) in told(capsys, Path())["workspace"][1]
    assert str(folder) in told(capsys, Path())["writing"][1]


def test_the_schema_that_editors_help_by(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "saknas" in told(capsys, folder)["schema"][1]
    for lang in ("sv", "en"):
        assert main(["schema", "--lang", lang, "--output", str(folder / "malstyr.schema.json")]) == 0
        capsys.readouterr()
        assert told(capsys, folder)["schema"][0] == "ok"
    (folder / "malstyr.schema.json").write_text("{}")
    state, _, help = told(capsys, folder)["schema"]
    assert state == "advice" and "malstyr schema --output" in help


@pytest.mark.parametrize("place", ["inte/där", "malstyr"])
def test_a_folder_that_is_none(place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", str(tmp_path / place)]) == 2
    assert place in capsys.readouterr().err


@pytest.mark.parametrize(
    ("version", "trouble"),
    [
        ("2.17.1", True),
        ("2.27.9.windows.1", True),
        ("2.28.0", False),
        ("2.39.5 (Apple Git-154)", False),
        ("3.0", False),
    ],
)
def test_a_git_that_the_guide_cannot_be_typed_with(
    version: str, trouble: bool, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    git = folder / "git"
    git.write_text(f"#!/bin/sh\necho 'git version {version}'\n")
    git.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    state, message, _ = told(capsys, folder)["git"]
    assert (state == "advice", version in message) == (trouble, True)


@pytest.mark.parametrize(
    "name",
    ["mål", "Mål och uppföljning", "5 % (kopia)", "kvalitet & miljö", "mål; skola", "Anna's mål", "$HOME", "a\\b"],
)
def test_a_path_to_type_is_one_word(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is told to be typed holds its path whole, for whoever pastes it."""
    inside = tmp_path / name
    inside.mkdir()
    (inside / "malstyr.yaml").write_text(WORKSPACE)
    help = told(capsys, inside)["schema"][2]
    assert shlex.split(help.partition("--output ")[2]) == [str(inside / "malstyr.schema.json")]


@given(text=st.text(min_size=1))
def test_a_quoted_text_is_one_word(text: str) -> None:
    assert shlex.split(quoted(text)) == [text]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("C:\\mål\\skola.csv", "C:\\mål\\skola.csv"),
        ("C:\\Mål och uppföljning", '"C:\\Mål och uppföljning"'),
        ("a&b.csv", '"a&b.csv"'),
        ("--mål", '"--mål"'),
    ],
)
def test_a_path_of_windows_is_one_word_in_cmd_and_powershell(
    text: str, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("malstyr.language.shells.os.name", "nt")
    assert quoted(text) == typed


def test_extras_are_those_of_the_project() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    named = {extra: [line.partition(">=")[0] for line in lines] for extra, lines in declared.items() if extra != "dev"}
    assert {extra: [*packages] for extra, packages in EXTRAS.items()} == named


@pytest.mark.parametrize(
    ("left", "pip", "line"),
    [
        ("pipx_metadata.json", True, "pipx inject malstyr weasyprint"),
        ("uv-receipt.toml", True, f"uv pip install --python {sys.executable} weasyprint"),
        ("inget", False, f"uv pip install --python {sys.executable} weasyprint"),
        ("inget", True, f"{sys.executable} -m pip install weasyprint"),
    ],
)
def test_what_to_type_for_an_extra(
    left: str, pip: bool, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What pipx, uv and pip leave in the environments they make decides which of them adds to it."""
    (tmp_path / left).touch()
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(extras, "find_spec", lambda name: object() if pip else None)
    assert install_line("pdf") == line
