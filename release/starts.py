"""What malstyr in one file runs first: whether it can be unpacked, and is for this Python, in both languages, since no
catalogue is there yet. ``one_file.py`` puts it into the file. Old Pythons can read it too, so that they are told."""

import os
import platform
import sys
import zipfile
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

KEPT = "~/.cache/malstyr"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
"""The versions that each file holds compiled parts for."""
_COMPILED = "site-packages/pydantic_core/_pydantic_core"
"""A part that every system and version has its own of."""


def unpacked_in() -> "Path | None":
    """The folder that the file is unpacked in; None where nothing can be written there, which is told."""
    kept = Path(os.environ.get("SHIV_ROOT") or KEPT)
    try:
        kept = kept.expanduser()
        kept.mkdir(parents=True, exist_ok=True)
        writable = os.access(kept, os.W_OK)
    except (OSError, RuntimeError):  # no home at all
        writable = False
    if writable:
        return kept
    windows = 'set SHIV_ROOT=C:\\mapp (cmd), $env:SHIV_ROOT = "C:\\mapp" (PowerShell)'
    how = windows if os.name == "nt" else "export SHIV_ROOT=/mapp"
    print(
        f"malstyr packar vid första körningen upp sig i mappen {kept}, och där går det inte att skriva.\n"
        f"Välj en mapp som du får skriva i, och skriv den i stället för mapp: {how}\n"
        "Kör sedan samma sak igen.\n\n"
        f"malstyr unpacks itself in {kept} at the first run, and nothing can be written there.\n"
        f"Choose a folder of your own, and type it instead of mapp: {how}\n"
        "Then run the same again.",
        file=sys.stderr,
    )
    return None


def fits(file: Path) -> bool:
    """Whether the file holds the parts compiled for this Python on this system; where it does not, that is told."""
    with zipfile.ZipFile(file) as packed:
        held = {*packed.namelist()}
    if any(_COMPILED + ending in held for ending in EXTENSION_SUFFIXES):
        return True
    here = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    how = "py -3.13" if os.name == "nt" else "python3.13"
    print(
        f"{file.name} är inte gjord för det som den körs med här: {here}.\n"
        f"Det finns en fil för Windows och en för Linux, för Python {PYTHONS[0]} till {PYTHONS[-1]} och 64-bitars "
        "Intel och AMD.\n"
        f"Ta den andra filen, eller börja raden med en av de versionerna, om den finns på datorn: {how}\n\n"
        f"{file.name} is not made for what it is run by here: {here}.\n"
        f"There is a file for Windows and one for Linux, for Python {PYTHONS[0]} to {PYTHONS[-1]} and 64-bit Intel and "
        "AMD.\n"
        f"Take the other file, or begin the line with one of those versions, if the computer has it: {how}",
        file=sys.stderr,
    )
    return False


if __name__ == "__main__":
    if unpacked_in() is None or not fits(Path(sys.argv[0])):
        sys.exit(2)
    from _bootstrap import bootstrap  # type: ignore[import-not-found]  # in the file alone

    bootstrap()
