"""The guide: every page can be typed from the top in an empty folder, and answers as it shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import PROJECT
from pages_typed import lines_of, typed

PAGES = sorted((PROJECT / "docs/guide").rglob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(PROJECT / "docs/guide")))
def test_a_page_of_the_guide(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MALSTYR_LANG", "sv")
    assert "\n\n".join(lines_of(typed(page, tmp_path))) == ""
