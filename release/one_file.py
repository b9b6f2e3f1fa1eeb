"""Malstyr in one file, for machines where nothing may be installed but Python is: ``./do onefile linux``.

One file for each system, for every version of Python that malstyr supports: the compiled parts of each stand side by
side, named by their version. Nothing is built here but malstyr's own wheel; the rest are the wheels that the lock file
names by their checksums. At the first run the file unpacks itself into ``~/.cache/malstyr``.
"""

import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement
from shiv.cli import main as shiv

from release.starts import KEPT, PYTHONS

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements-onefile.lock"


class System(NamedTuple):
    """What a system is called in the markers of a lock file, and in the names of wheels."""

    markers: Mapping[str, str]
    platforms: Sequence[str]


SYSTEMS = {
    "linux": System(
        {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
        ("manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64"),
    ),
    "windows": System({"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"}, ("win_amd64",)),
}


def build(system: str, output: Path) -> Path:
    """The file for a system, in a folder. Raises CalledProcessError where pip cannot get a wheel."""
    made = output / f"malstyr-{system}.pyz"
    with tempfile.TemporaryDirectory() as temporary:
        wheels, packages = Path(temporary, "wheels"), Path(temporary, "packages")
        _pip("wheel", "-q", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), str(ROOT))
        for python in PYTHONS:
            _download(system, python, wheels)
        for wheel in sorted(wheels.glob("*.whl")):
            with zipfile.ZipFile(wheel) as packed:
                packed.extractall(packages)
        arguments = ["--site-packages", str(packages), "--root", KEPT, "--console-script", "malstyr"]
        shiv([*arguments, "--compressed", "--reproducible", "-o", str(made)], standalone_mode=False)
    _begin_with(made, (ROOT / "release/starts.py").read_text(encoding="utf-8"))
    return made


def _begin_with(made: Path, starts: str) -> None:
    """Put ``starts`` in the place of what the file runs first."""
    with zipfile.ZipFile(made) as packed:
        entries = [(one, packed.read(one)) for one in packed.infolist()]
    with made.open("rb") as file:
        interpreter = file.readline()
    with made.open("wb") as file:
        file.write(interpreter)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            for one, data in entries:
                packed.writestr(one, starts if one.filename == "__main__.py" else data)


def _download(system: str, python: str, wheels: Path) -> None:
    """The wheels of the lock file for one Python; pip itself reads markers for the machine it runs on."""
    about = SYSTEMS[system]
    wanted = wheels / f"{python}.txt"
    wanted.write_text(
        "\n".join(
            f"{one.name}{one.specifier} {' '.join(hashes)}"
            for one, hashes in _locked()
            if one.marker is None or one.marker.evaluate({**about.markers, "python_version": python})
        )
    )
    platforms = [part for platform in about.platforms for part in ("--platform", platform)]
    _pip(
        "download", "-q", "--no-deps", "--require-hashes", "--only-binary=:all:", "--python-version", python,
        *platforms, "-d", str(wheels), "-r", str(wanted),
    )  # fmt: skip


def _locked() -> list[tuple[Requirement, list[str]]]:
    """What the lock file names, each with its checksums."""
    entries = LOCK.read_text().replace("\\\n", " ").splitlines()
    pieces = [entry.split(" --hash=") for entry in entries if entry.strip() and not entry.startswith("#")]
    return [(Requirement(first.strip()), [f"--hash={one.strip()}" for one in rest]) for first, *rest in pieces]


def _pip(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments], check=True)


if __name__ == "__main__":
    folder = ROOT / "dist"
    folder.mkdir(exist_ok=True)
    for system in sys.argv[1:] or SYSTEMS:
        print(build(system, folder).relative_to(ROOT))
