"""Malstyr as users get it: setup, pipx and one file, each in a home that has nothing of ours."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from release import one_file, starts

from conftest import PROJECT

pytestmark = pytest.mark.slow
GOTLAND = str(PROJECT / "examples/gotland")


def ran(*command: str | Path, cwd: Path, home: Path, **env: str) -> subprocess.CompletedProcess[str]:
    home.mkdir(exist_ok=True)
    kept = {name: text for name, text in os.environ.items() if re.match("PIP_|UV_|SSL_|PATH$", name)}
    return subprocess.run(
        [str(one) for one in command],
        cwd=cwd,
        env={**kept, "HOME": str(home), "LANG": "C.UTF-8", **env},
        capture_output=True,
        text=True,
        check=False,
    )


def held(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_setup_in_a_folder_of_our_letters(tmp_path: Path) -> None:
    """Blanks and å ä ö in the path; the second time nothing is done again."""
    place = tmp_path / "Mina mål å ä ö"
    place.mkdir()
    for name in ("setup", "pyproject.toml", "requirements.lock", "README.md"):
        shutil.copy(PROJECT / name, place / name)
    for name in ("src", "templates"):
        shutil.copytree(PROJECT / name, place / name, ignore=shutil.ignore_patterns("__pycache__"))
    home = tmp_path / "hem"
    held(ran(sys.executable, "setup", cwd=place, home=home))
    assert "Region Gotland" in held(ran(place / ".venv/bin/malstyr", "check", GOTLAND, cwd=place, home=home))
    stamp = (place / ".venv/installed").stat().st_mtime_ns
    held(ran(sys.executable, "setup", cwd=place, home=home))
    assert (place / ".venv/installed").stat().st_mtime_ns == stamp
    assert ran(sys.executable, "setup", "dv", cwd=place, home=home).returncode == 2


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hjul")
    pip = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--wheel-dir", str(folder), str(PROJECT)], check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


@pytest.mark.parametrize("installer", ["pipx", "uv"])
def test_the_wheel_by(installer: str, wheel: Path, tmp_path: Path) -> None:
    """Installed as the guide says, from an empty folder: a workspace is made, checked and reported."""
    home, program = tmp_path / "hem", tmp_path / "hem/.local/bin/malstyr"
    if installer == "uv" and shutil.which("uv") is None:
        pytest.skip("uv is not at hand")
    command = {"pipx": [sys.executable, "-m", "pipx", "install"], "uv": ["uv", "tool", "install"]}[installer]
    held(ran(*command, wheel, cwd=tmp_path, home=home))
    held(ran(program, "init", "mål", "--model", "blank", "--name", "Exempelkommunen", cwd=tmp_path, home=home))
    held(ran(program, "check", "mål", cwd=tmp_path, home=home))
    told = held(ran(program, "doctor", "mål", cwd=tmp_path, home=home))
    lines = {"pipx": "pipx inject malstyr weasyprint", "uv": "uv pip install --python"}
    assert lines[installer] in told
    assert {"pipx": "pipx ensurepath", "uv": "uv tool update-shell"}[installer] in " ".join(told.split())


def built(system: str, python: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(one_file, "PYTHONS", (python,))
    return one_file.build(system, folder)


def test_one_file_from_a_folder_nobody_may_write_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place, home = tmp_path / "läs bara", tmp_path / "hem"
    place.mkdir()
    file = built("linux", "{}.{}".format(*sys.version_info), place, monkeypatch)
    place.chmod(0o555)
    bare = Path(getattr(sys, "_base_executable", sys.executable))
    assert "Region Gotland" in held(ran(bare, file, "check", GOTLAND, cwd=tmp_path, home=home))
    held(ran(bare, file, "report", GOTLAND, "--output", "styrkort.docx", cwd=tmp_path, home=home))
    assert (tmp_path / "styrkort.docx").read_bytes()[:2] == b"PK"
    assert file.name in held(ran(bare, file, "doctor", cwd=tmp_path, home=home))
    assert [one.name for one in (home / ".cache/malstyr").iterdir() if one.is_dir()]
    assert [one.name for one in place.iterdir()] == [file.name]


def test_one_file_that_cannot_be_unpacked_says_where_and_what_to_type(tmp_path: Path) -> None:
    taken = tmp_path / "fil"
    taken.write_text("")
    told = subprocess.run(
        [sys.executable, PROJECT / "release/starts.py"],
        env={**os.environ, "SHIV_ROOT": str(taken / "mapp")}, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert (told.returncode, told.stdout) == (2, "")
    assert f"i mappen {taken / 'mapp'}, och där går det inte att skriva" in told.stderr
    assert "SHIV_ROOT=" in told.stderr and "Traceback" not in told.stderr


@pytest.mark.parametrize("ending", [".cpython-310-x86_64-linux-gnu.so", ".cp313-win_amd64.pyd", ".cp315-win32.pyd"])
def test_one_file_that_is_not_made_for_this_python_says_so(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Older and newer versions, and the file of another system; a file that fits says nothing."""
    file = tmp_path / "malstyr-linux.pyz"
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr("site-packages/pydantic_core/_pydantic_core.cpython-311-x86_64-linux-gnu.so", b"")
    monkeypatch.setattr(starts, "EXTENSION_SUFFIXES", [ending, ".so"])
    assert not starts.fits(file)
    told = capsys.readouterr().err
    assert "malstyr-linux.pyz är inte gjord för" in told and "Python 3.11 till 3.14" in told and "is not made" in told
    monkeypatch.setattr(starts, "EXTENSION_SUFFIXES", [".cpython-311-x86_64-linux-gnu.so"])
    assert starts.fits(file) and capsys.readouterr().err == ""


def test_one_file_for_windows_holds_what_windows_loads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiled parts of Windows alone, for the Python asked for, and what only Windows needs."""
    with zipfile.ZipFile(built("windows", "3.13", tmp_path, monkeypatch)) as packed:
        names = packed.namelist()
    compiled = [name for name in names if re.search(r"\.(pyd|so|dylib)$", name)]
    assert compiled and all(name.endswith(".pyd") for name in compiled)
    assert all(re.search(r"\.cp313-win_amd64\.pyd$", name) for name in compiled if ".cp" in name)
    for module in ("colorama", "malstyr", "pydantic_core", "tzdata", "yaml", "docx"):
        assert f"site-packages/{module}/__init__.py" in names
    assert "site-packages/malstyr/templates/html/ahead.html.j2" in names


def versions(lock: str) -> Mapping[str, str]:
    text = (PROJECT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-all.lock", "requirements-onefile.lock"])
def test_every_lock_names_the_versions_that_are_tested(lock: str) -> None:
    tested = versions("requirements-dev.lock")
    assert {name: one for name, one in versions(lock).items() if tested.get(name) != one} == {}


def test_the_container_holds_what_it_copies() -> None:
    text = (PROJECT / "Containerfile").read_text(encoding="utf-8")
    copied = [name for line in re.findall(r"^COPY (?!--)(.*) \S+$", text, re.MULTILINE) for name in line.split()]
    assert copied and all((PROJECT / name).exists() for name in copied)
    spared = (PROJECT / ".dockerignore").read_text(encoding="utf-8").split()
    assert {name.strip("!/") for name in spared[1:]} == set(copied)


@pytest.mark.skipif(os.name == "nt", reason="./do is a script of sh")
@pytest.mark.parametrize("task", ["onefile", "fast", "lint", "docs"])
def test_a_task_without_the_tools_of_development_says_what_to_type(task: str, tmp_path: Path) -> None:
    """As after ``./setup`` alone, and where nothing is set up: no traceback."""
    shutil.copy(PROJECT / "do", tmp_path)
    told = (2, "", f"./do {task} needs the tools of development. Type: ./do setup\n")
    bare = tmp_path / ".venv/bin/python"
    for _ in range(2):
        done = subprocess.run(["./do", task], check=False, cwd=tmp_path, capture_output=True, text=True)
        assert (done.returncode, done.stdout, done.stderr) == told
        bare.parent.mkdir(parents=True, exist_ok=True)
        bare.write_text(f'#!/bin/sh\nexec "{sys.executable}" -I -S "$@"\n')
        bare.chmod(0o755)
