"""What is not installed with malstyr itself, and the line that adds it to the Python that runs."""

import os
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

from malstyr.language.shells import quoted

EXTRAS: Mapping[str, Mapping[str, str]] = {
    "pdf": {"weasyprint": "weasyprint"},
    "docx": {"python-docx": "docx", "resvg-py": "resvg_py"},
    "parquet": {"duckdb": "duckdb"},
    "ics": {"icalendar": "icalendar"},
    "lsp": {"pygls": "pygls"},
}
"""The packages of each extra of ``pyproject.toml``, and the module that each is imported as."""


def is_installed(extra: str) -> bool:
    """Whether all its packages are there."""
    return all(find_spec(module) is not None for module in EXTRAS[extra].values())


def install_line(extra: str) -> str:
    """What to type for it: right where pip, pipx or uv made the environment, in every shell of the system.

    Packages are named rather than ``malstyr[pdf]``, which no index needs to know.
    """
    return " ".join([*_installer(Path(sys.prefix), sys.executable), *EXTRAS[extra]])


def _installer(environment: Path, python: str) -> Sequence[str]:
    if (environment / "pipx_metadata.json").exists():
        return ("pipx", "inject", "malstyr")
    if (environment / "uv-receipt.toml").exists() or find_spec("pip") is None:
        return ("uv", "pip", "install", "--python", quoted(python))
    if os.name == "nt":  # a command in quotation marks runs in cmd but not in PowerShell
        return ("py", "-m", "pip", "--python", quoted(python), "install")
    return (quoted(python), "-m", "pip", "install")
