"""What is released: the same bytes wherever and whenever it is built, with all that it needs and nothing else."""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest
import yaml
from release.bill import bill

from conftest import PROJECT
from malstyr.version import __version__

FILES = ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", ".gitignore")
FOLDERS = ("src", "templates")


def built(source: Path, kind: str, to: Path, umask: int = 0o022) -> Path:
    """A distribution made by the build backend alone, without asking any network."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(to)]
    environment = {name: text for name, text in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    subprocess.run(command, cwd=source, env=environment, check=True, capture_output=True, umask=umask)
    (made,) = to.iterdir()
    return made


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The project in two places, in the other touched many years ago and made by somebody with other rights."""
    places = tuple(tmp_path_factory.mktemp(name) / "malstyr" for name in ("här", "en annan plats"))
    for place in places:
        for folder in FOLDERS:
            shutil.copytree(PROJECT / folder, place / folder)
        for name in FILES:
            shutil.copy(PROJECT / name, place)
    for file in places[1].rglob("*"):
        os.utime(file, (946_684_800, 946_684_800))
    return places[0], places[1]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_two_builds_are_the_same_bytes(kind: str, copies: tuple[Path, Path], tmp_path: Path) -> None:
    one, other = (
        built(copy, kind, tmp_path / str(n), umask)
        for n, (copy, umask) in enumerate(zip(copies, (0o022, 0o077), strict=True))
    )
    assert one.name == other.name
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.slow
def test_the_source_makes_the_same_wheel(copies: tuple[Path, Path], tmp_path: Path) -> None:
    shutil.unpack_archive(built(copies[0], "sdist", tmp_path / "källa"), tmp_path / "uppackad", "gztar")
    (source,) = (tmp_path / "uppackad").iterdir()
    again, first = built(source, "wheel", tmp_path / "av källan"), built(copies[0], "wheel", tmp_path / "först")
    assert again.read_bytes() == first.read_bytes()


@pytest.mark.slow
def test_what_is_in_it(copies: tuple[Path, Path], tmp_path: Path) -> None:
    wheel = built(copies[0], "wheel", tmp_path / "hjul")
    with zipfile.ZipFile(wheel) as packed:
        names = packed.namelist()
        metadata = Parser().parsestr(packed.read(f"malstyr-{__version__}.dist-info/METADATA").decode())
    assert metadata["Version"] == __version__ == wheel.name.split("-")[1]
    assert {name.split("/")[0] for name in names} == {"malstyr", f"malstyr-{__version__}.dist-info"}
    held = {name.partition("/")[2] for name in names}
    kept = {
        file.relative_to(PROJECT / root).as_posix() if root == "src/malstyr" else file.relative_to(PROJECT).as_posix()
        for root in ("src/malstyr", "templates")
        for file in (PROJECT / root).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert {name for name in kept if name not in held} == set(), "all of it is in the wheel"
    assert any(name.endswith("licenses/LICENSE") for name in names) and "py.typed" in held
    checked = subprocess.run(
        [sys.executable, "-m", "twine", "check", "--strict", str(wheel)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout


def test_the_change_log_has_the_version() -> None:
    """The newest heading is what is not released yet or the version of the program; the others go downwards."""
    headings = re.findall(r"^## (.+)$", (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == "Unreleased" or headings[0].startswith(__version__)
    released = [tuple(map(int, one.split(" ")[0].split("."))) for one in headings if one != "Unreleased"]
    assert released == sorted(released, reverse=True)
    parts = re.findall(r"^### (.+)$", (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(parts) <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def locked(lock: str) -> set[str]:
    return set(re.findall(r"^([\w.-]+)==", (PROJECT / lock).read_text(encoding="utf-8"), re.MULTILINE))


def test_every_package_that_is_installed_has_its_licence_told() -> None:
    _, rows = (PROJECT / "docs/licenser.md").read_text(encoding="utf-8").split("|---|---|---|")
    told = dict(re.findall(r"^\| ([\w.-]+) \| (.+) \| [\w ]+ \|$", rows, re.MULTILINE))
    assert told.keys() == locked("requirements.lock") | locked("requirements-all.lock")


@pytest.mark.slow
def test_the_bill_of_materials_names_what_is_locked(tmp_path: Path) -> None:
    to = tmp_path / "malstyr.cdx.json"
    bill(to)
    made = json.loads(to.read_bytes())
    released = made["metadata"]["component"]
    assert (made["bomFormat"], released["name"], released["version"]) == ("CycloneDX", "malstyr", __version__)
    assert {one["name"] for one in made["components"]} == locked("requirements.lock")


def test_the_citation_names_the_project_and_nobody() -> None:
    told = yaml.safe_load((PROJECT / "CITATION.cff").read_text(encoding="utf-8"))
    assert (told["cff-version"], told["license"], told["authors"]) == (
        "1.2.0",
        "EUPL-1.2",
        [{"name": "The malstyr project"}],
    )
