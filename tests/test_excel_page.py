"""The page from Excel to a published report: every line of it is typed, with the tables it shows, and none fails."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from conftest import PROJECT
from malstyr.cli.main import main
from repositories import git

PAGE = PROJECT / "docs/fran-excel.md"
DAY = "2026-09-30"
FILLED = {"Skolan": (66, 150), "Hemtjänsten": (65, 90)}


def lines() -> list[str]:
    return [line.strip() for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("    ")]


def table_of_the_page(to: Path) -> None:
    """The table that the page shows, as a workbook; numbers are numbers."""
    rows = [line.strip("| ").split(" | ") for line in PAGE.read_text(encoding="utf-8").splitlines() if line[:2] == "| "]
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append([float(one.replace(",", ".")) if re.fullmatch(r"[0-9]+(,[0-9]+)?", one) else one for one in row])
    book.save(to)


def filled_in(file: Path) -> None:
    """The sheet of a unit as its manager sends it back."""
    book = load_workbook(file)
    sheet = book.worksheets[0]
    row = next(row for row in sheet.iter_rows() if row[0].value == "nki" and row[2].value is None)
    row[7].value, row[8].value = FILLED[sheet.title]
    book.save(file)


def typed(line: str) -> int:
    """A line of the page, typed on the day of the page."""
    program, *words = shlex.split(line)
    if program == "cd":
        os.chdir(words[0])
        return 0
    if program == "git":
        git(Path(), *words)
        return 0
    assert program == "malstyr", line
    return main([*words, "--as-of", DAY])


def test_the_way_of_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for line in lines():
        code = typed(line)
        told = capsys.readouterr()
        assert code == 0, (line, told.out, told.err)
        if line.startswith("cd "):
            table_of_the_page(Path("siffror.xlsx"))
        if "--entry" in line:
            for file in Path("blad").iterdir():
                if file.stem in ("skolan", "hemtjänsten"):
                    filled_in(file)
    values = Path("värden.yaml").read_text(encoding="utf-8")
    assert "2025: {value: 61.5, n: 140" in values
    assert "2025: {value: 64, n: 96" in values
    assert "2026: {value: 66, n: 150" in values
    assert "revised: {from: 66.5, date: 2026-09-30, reason: tre enkäter kom sent}" in values
    assert all(Path(name).stat().st_size > 1000 for name in ("delar.html", "delar.docx", "publicerad.html"))
