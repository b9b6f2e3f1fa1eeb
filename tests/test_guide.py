"""The guide: every page can be typed from the top in an empty folder, and answers as it shows."""

import re
from pathlib import Path

import pytest

from conftest import PROJECT
from malstyr.cli.main import main
from pages_typed import day_of, lines_of, typed

PAGES = sorted((PROJECT / "docs/guide").rglob("*.md"))


@pytest.fixture(autouse=True)
def an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MALSTYR_LANG", "sv")
    monkeypatch.setenv("COLUMNS", "80")


@pytest.mark.parametrize(
    "page",
    [page if page.name == "kom-igang.md" else pytest.param(page, marks=pytest.mark.slow) for page in PAGES],
    ids=lambda page: str(page.relative_to(PROJECT / "docs/guide")),
)
def test_a_page_of_the_guide(page: Path, tmp_path: Path) -> None:
    assert "\n\n".join(lines_of(typed(page, tmp_path))) == ""
    assert left_right(page)


@pytest.mark.slow
@pytest.mark.parametrize("page", [page for page in PAGES if day_of(page)], ids=lambda page: page.stem)
def test_a_page_of_the_guide_is_typed_next_year(page: Path, tmp_path: Path) -> None:
    """As it tells who reads it later: with every year one more. Only years that plans and values have are moved."""
    moved = tmp_path / page.name
    text = page.read_text(encoding="utf-8")
    moved.write_text(re.sub(r"\b20(?:1\d|2\d|30)(?!\d)", lambda year: str(int(year[0]) + 1), text), encoding="utf-8")
    (tmp_path / "mapp").mkdir()
    assert "\n\n".join(lines_of(typed(moved, tmp_path / "mapp"))) == ""


@pytest.mark.slow
def test_ten_mistakes_are_mended_in_at_most_four_runs(tmp_path: Path) -> None:
    done = typed(PROJECT / "docs/guide/hela-vagen.md", tmp_path)
    checks = [one for one in done if one.line == "malstyr check"]
    before = [one for one in checks if one.code != 0]
    assert checks[: len(before)] == before and len(before) < 4
    assert sum(len(re.findall(r"^fel ", one.answer, re.MULTILINE)) for one in before) >= 10
    assert [one.code for one in done if one.line == "malstyr diff main"] == [1, 0]
    assert "<h1" in (tmp_path / "delar.html").read_text(encoding="utf-8")
    assert (tmp_path / "webbplats/index.html").is_file()


@pytest.mark.slow
def test_the_first_page_leads_from_excel_to_what_is_published(tmp_path: Path) -> None:
    typed(PROJECT / "docs/guide/kom-igang.md", tmp_path)
    values = Path("värden.yaml").read_text(encoding="utf-8")
    assert "2025: {value: 61.5, n: 140" in values
    assert "2025: {value: 64, n: 96" in values
    assert "2026: {value: 66, n: 150" in values
    assert "revised: {from: 66.5, date: 2026-09-30, reason: tre enkäter kom sent}" in values
    assert all(Path(name).stat().st_size > 1000 for name in ("delar.html", "delar.docx", "publicerad.html"))


def left_right(page: Path) -> bool:
    """Whether what a page has made, in the folder it ends in, has no errors on its day."""
    day = day_of(page)
    return not Path("malstyr.yaml").exists() or main(["check", *(["--as-of", day] if day else [])]) == 0
