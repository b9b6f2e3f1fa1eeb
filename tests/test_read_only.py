"""Where nothing may be written, every command that writes says so, and what only looks still does."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import HEAD, write
from malstyr.cli.main import main

GOALS = f"""{HEAD}units: {{skola: {{name: Skolan}}}}
activities: {{kurs: {{text: Håll en kurs, due: [2014-05-01]}}}}
indicators:
  nki: {{name: Nöjda, measured_in: index, unit: skola, no_target: följs}}
  brukare:
    measured_in: index
    survey: {{scale: 1-5, questions: {{hjälp: "Hur nöjd är du med hjälpen?"}}}}
    no_target: följs
values:
  nki: {{2012: 70}}
"""
TABLE = "indikator-id;period;slag;värde\nnki;2013;utfall;71\n"
ANSWERS = "Hur nöjd är du med hjälpen?\n" + "4\n" * 12
SURVEY = ["import", "survey", "../s.csv", "--indicator", "brukare", "--period", "2013"]
PLAN = "Mål;Mått\nAlla är trygga;Andel trygga\n"
WRITING = [
    ["record", "nki", "2013", "71"],
    ["done", "kurs"],
    ["postpone", "kurs", "2014-06-01"],
    ["new", "goal", "Alla är trygga"],
    ["new", "--from", "../plan.csv", "--write"],
    ["import", "csv", "../t.csv", "--write"],
    [*SURVEY, "--write"],
    ["fmt"],
    ["export", "csv", ".", "--output", "ut.csv"],
    ["export", "xlsx", ".", "--output", "ut.xlsx"],
    ["export", "xlsx", "--entry", "--all-units", "blad", "--period", "2013"],
    ["init", "ny", "--model", "blank", "--name", "Ny"],
]
LOOKING = [
    (["check"], 0),
    (["record", "nki", "2013", "71", "--dry-run"], 0),
    (["import", "csv", "../t.csv"], 0),
    (SURVEY, 0),
    (["fmt", "--check"], 1),
    (["export", "csv", "."], 0),
]


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    files = {
        "t.csv": TABLE,
        "s.csv": ANSWERS,
        "plan.csv": PLAN,
        "w/malstyr.yaml": GOALS,
        "w/otydlig.yaml": "roles:\n    a: {title: A}\n",
    }
    folder = write(tmp_path, files) / "w"
    monkeypatch.chdir(folder)
    folder.chmod(0o555)
    if os.access(folder, os.W_OK):
        folder.chmod(0o755)
        pytest.skip("whoever runs this may write everywhere")
    yield folder
    folder.chmod(0o755)


@pytest.mark.parametrize("arguments", WRITING, ids=" ".join)
def test_what_writes_says_that_it_may_not(
    arguments: list[str], closed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path.name: path.read_bytes() for path in closed.iterdir()}
    assert main(arguments) == 2
    told = capsys.readouterr().err
    assert "Kan inte skriva till" in told
    assert "rättigheterna räcker inte" in " ".join(told.split())
    assert {path.name: path.read_bytes() for path in closed.iterdir()} == before


@pytest.mark.parametrize(("arguments", "code"), LOOKING)
@pytest.mark.usefixtures("closed")
def test_what_only_looks_still_does(arguments: list[str], code: int) -> None:
    assert main(arguments) == code
