"""The table of additions tells how many files each takes, and no section is without its row."""

import re

import pytest

from conftest import PROJECT
from copies import steps

PAGE = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| \[([a-z ]+)\]\(#([a-z-]+)\) \| (\d+) \|", PAGE, re.MULTILINE)


@pytest.mark.parametrize(("name", "anchor", "number"), ROWS)
def test_an_addition_takes_as_many_files_as_is_told(name: str, anchor: str, number: str) -> None:
    assert anchor == f"add-a-{name.replace(' ', '-')}"
    assert len({step.file for step in steps(f"Add a {name}")}) == int(number)


def test_every_addition_is_in_the_table() -> None:
    headings = re.findall(r"^## Add a (.+)$", PAGE, re.MULTILINE)
    assert [name for name, _, _ in ROWS] == [one for one in headings if "catalogue" not in one]
