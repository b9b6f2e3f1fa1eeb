"""What ``docs/programs.md`` shows is what happens, over the real examples."""

import doctest
import shutil
from pathlib import Path

import pytest

import malstyr
from conftest import PROJECT
from repositories import committed

PAGE = PROJECT / "docs/programs.md"


def test_the_examples_of_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gotland = tmp_path / "examples/gotland"
    shutil.copytree(PROJECT / "examples/gotland", gotland)
    committed(tmp_path, "Budget 2013", tag="budget-2013")
    goals = gotland / "mål/brukare-kunder.yaml"
    text = goals.read_text(encoding="utf-8")
    assert text.count("{at_least: 56, increase_by: 1, until: 76}") == 1
    goals.write_text(text.replace("at_least: 56", "at_least: 50"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    flags = doctest.REPORT_NDIFF
    failed, tried = doctest.testfile(str(PAGE), module_relative=False, optionflags=flags, encoding="utf-8")
    assert (failed, tried > 10) == (0, True)


def test_the_page_names_what_there_is() -> None:
    page = PAGE.read_text(encoding="utf-8")
    named = {"load", "Workspace", "MalstyrError", "json_of"} | {
        name
        for name in malstyr.__all__
        if isinstance(held := getattr(malstyr, name), type) and issubclass(held, Exception)
    }
    assert [name for name in sorted(named) if name not in page] == []
