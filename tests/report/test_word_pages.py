"""The board's sheet in Word is the two sides of a sheet, as LibreOffice lays it out."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from reports import EVERY_EXAMPLE
from word_files import template, word


def _drawn_as_people_get_it() -> bool:
    """Whether there is LibreOffice, and Calibri or Carlito, as wide: wider letters take more pages."""
    if shutil.which("soffice") is None or shutil.which("fc-list") is None:
        return False
    fonts = subprocess.run(["fc-list", ":", "family"], check=True, capture_output=True, text=True).stdout
    return "Calibri" in fonts or "Carlito" in fonts


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not _drawn_as_people_get_it(), reason="needs LibreOffice, and Calibri or Carlito"),
]
_PAGE = re.compile(rb"/Type\s*/Page\b")


@pytest.mark.parametrize("given", [None, template()], ids=["none", "own"])
def test_the_sheet_has_two_pages_at_most(tmp_path: Path, given: bytes | None) -> None:
    """In a template too, where that has wide letters."""
    for example in EVERY_EXAMPLE:
        (tmp_path / f"{example}.docx").write_bytes(word(example, "styrelseblad", given))
    own = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    files = [str(tmp_path / f"{example}.docx") for example in EVERY_EXAMPLE]
    to = ["--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run(["soffice", own, "--headless", *to, *files], check=True, capture_output=True)
    pages = {example: len(_PAGE.findall((tmp_path / f"{example}.pdf").read_bytes())) for example in EVERY_EXAMPLE}
    assert {example: n for example, n in pages.items() if not 1 <= n <= 2} == {}
