"""Östra Göinge through 2022: the first check after a month is known names it if it is red."""

import shutil
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from conftest import PROJECT
from malstyr.rules.judge import judge
from malstyr.source.files import read_folder
from malstyr.workspace.load import load

EXAMPLE = PROJECT / "examples" / "ostra-goinge"
BOARDS = "värden/pulstavlor.yaml"
NOT_REACHED = {"target-not-met", "should-target-not-met"}
MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip

YEAR = {
    "kompletta-ansökningar": (68, 72, 71, 64, 58, 70, 75, 69, 73, 74, 76, 52),
    "första-möte": (100, 97, 100, 100, 94, 100, 100, 71, 100, 100, 99, 100),
}
"""What the units write each month of 2022: the first two are the example's own, the rest is invented here."""

FLOOR = {"kompletta-ansökningar": 70, "första-möte": 100}
RED = [
    (indicator, month)
    for indicator, values in YEAR.items()
    for month, value in enumerate(values, start=1)
    if value < FLOOR[indicator]
]


def first_after(month: int) -> date:
    """The day after the month's last."""
    return date(2022 + month // 12, month % 12 + 1, 1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("goinge")


def written(text: str, month: int) -> str:
    """The file of boards as it stands when the values up to and with a month are written."""
    kept = [line for line in text.splitlines() if not line.strip().startswith("2022-M")]
    for indicator, values in YEAR.items():
        at = kept.index(f"  {indicator}:") + 1
        while at < len(kept) and kept[at].startswith("    "):
            at += 1
        kept[at:at] = [f"    2022-M{n:02}: {value}" for n, value in enumerate(values[:month], start=1)]
    return "\n".join(kept) + "\n"


@cache
def named(folder: Path, month: int) -> dict[str, str]:
    """What the check on the first of the next month says of each board that is measured monthly."""
    copy = folder / str(month)
    shutil.copytree(EXAMPLE, copy, dirs_exist_ok=True)
    (copy / "undantag.yaml").unlink(missing_ok=True)  # it expires within the year, and is no part of this
    file = copy / BOARDS
    file.write_text(written(file.read_text(encoding="utf-8"), month), encoding="utf-8")
    findings = judge(load("goinge", read_folder(copy)), first_after(month), "sv").findings
    assert not [one for one in findings if one.severity == "error"]
    said = dict.fromkeys(YEAR, "")
    for one in findings:
        indicator = one.subject.split("/")[1] if "/" in one.subject else ""
        if one.rule in NOT_REACHED and indicator in said and " 2022" in one.message:
            said[indicator] += one.message
    return said


def test_the_example_has_the_first_months() -> None:
    text = (EXAMPLE / BOARDS).read_text(encoding="utf-8")
    assert written(text, 2) == text


@pytest.mark.slow
@pytest.mark.parametrize(("indicator", "month"), RED, ids=str)
def test_a_red_month_is_named_in_the_first_check_after_it(folder: Path, indicator: str, month: int) -> None:
    assert MONTHS[month - 1] in named(folder, month)[indicator]


@pytest.mark.slow
@pytest.mark.parametrize("month", range(1, 13))
def test_every_red_month_so_far_is_named_and_no_other(folder: Path, month: int) -> None:
    for indicator, said in named(folder, month).items():
        red = {MONTHS[n - 1] for one, n in RED if one == indicator and n <= month}
        assert {name for name in MONTHS if name in said} == red, (indicator, said)
