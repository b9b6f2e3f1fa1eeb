"""What is exported and read in again is the same everywhere, and nothing of it is asked about."""

import csv
import json
import shutil
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from all_that_is import exported, workspace_at

from conftest import EXAMPLES
from malstyr.cli.formats import FORMATS
from malstyr.cli.main import main

Capture = pytest.CaptureFixture[bytes]
pytestmark = pytest.mark.skipif("import csv" not in FORMATS, reason="nothing is imported yet")
PERIODS = {"haparanda": "2012", "ostra-goinge": "2012"}
"""A year that has values; of the others 2013."""
TELLING = {
    "Provköpings kommun": "Kvinnor och mäns budget",
    "Skolan": "Prognos, %",
    "Kund: vår/er?": "Kvinnors budget och mål",
}
"""What things may be called that would tell of numbers, if they stood over some other table."""


@pytest.fixture(params=["all", "telling", *EXAMPLES], ids=lambda one: getattr(one, "name", one))
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    at = tmp_path / getattr(request.param, "name", "all")
    if request.param in ("all", "telling"):
        workspace_at(at)
        for file in at.glob("*.yaml") if request.param == "telling" else ():
            text = file.read_text()
            for name, other in TELLING.items():
                text = text.replace(f"name: {name}", f'name: "{other}"').replace(f'"{name}"', f'"{other}"')
            file.write_text(text)
    else:
        shutil.copytree(request.param, at)
    monkeypatch.chdir(at)
    return at


def read_in(capfdbinary: Capture, kind: str, file: Path) -> dict[str, Any]:
    capfdbinary.readouterr()
    code = main(["import", kind, str(file), "--format", "json"])
    told: dict[str, Any] = json.loads(capfdbinary.readouterr().out)
    assert (code, told["questions"], told["refused"]) == (0, [], [])
    assert [one for one in told["cells"] if one["status"] != "same"] == []
    assert told["summary"]["read"] == sum(told["summary"][one] for one in ("same", "ignored"))
    return told


@pytest.mark.slow
@pytest.mark.parametrize("dialect", ["excel", "tidy"])
def test_csv(dialect: str, folder: Path, tmp_path: Path, capfdbinary: Capture) -> None:
    data = exported(capfdbinary, "csv", ".", "--dialect", dialect)
    (tmp_path / "ut.csv").write_bytes(data)
    told = read_in(capfdbinary, "csv", tmp_path / "ut.csv")
    _, *lines = csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";" if dialect == "excel" else ",")
    values = [line for line in lines if line[6] not in ("hittills", "to_date") and line[8]]
    assert len(told["cells"]) == len(values), "a part of a year is not the year"


@pytest.mark.slow
def test_xlsx(folder: Path, tmp_path: Path, capfdbinary: Capture) -> None:
    (tmp_path / "ut.xlsx").write_bytes(exported(capfdbinary, "xlsx", "."))
    read_in(capfdbinary, "xlsx", tmp_path / "ut.xlsx")


@pytest.mark.slow
def test_entry_sheets(folder: Path, tmp_path: Path, capfdbinary: Capture) -> None:
    period = PERIODS.get(folder.name, "2013")
    asked = ["export", "xlsx", "--entry", "--all-units", str(tmp_path / "blad"), "--period", period]
    assert main(asked) == 0
    for file in sorted((tmp_path / "blad").iterdir()):
        told = read_in(capfdbinary, "xlsx", file)
        assert told["understood"]["layout"] == "entry-sheet"
