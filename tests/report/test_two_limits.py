"""A target with a limit of its own for partly met is one row with both, in the report and in ``status -v``."""

from html import unescape
from pathlib import Path

import pytest

from conftest import HEAD, write
from malstyr.cli.main import main

TEXT = """\
settings: {{partly_from: 80}}
goals: {{mat: {{text: Maten är god}}}}
indicators: {{betyg: {{name: Betyg, serves: [mat], measured_in: {unit}, target: {target}}}}}
values: {{betyg: {{2013: 50}}}}
"""
POINTS = "procentenheter"


@pytest.fixture(autouse=True)
def room_for_the_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that no line of a table is broken."""
    monkeypatch.setenv("COLUMNS", "120")


def _plain(row: str) -> str:
    """A row with usual spaces, and without the marks of Markdown."""
    return unescape(row).replace("\\", "").replace("\N{NARROW NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("target", "unit", "told"),
    [
        ("{at_least: 60, partly: 40}", "procent", "≥ 60 %, delvis ≥ 40 %"),
        ("{at_least: 60, partly: 40.5}", "poäng", "≥ 60, delvis ≥ 40,5"),
        ("{more_than: 60, partly: 40}", "poäng", "> 60, delvis ≥ 40"),
        ("{at_most: 40, partly: 60}", "poäng", "≤ 40, delvis ≤ 60"),
        ("{less_than: 40, partly: 60}", "procent", "< 40 %, delvis ≤ 60 %"),
        ("{at_least: 60, partly: never}", "poäng", "≥ 60"),
        ("{at_least: 60}", "poäng", "≥ 60"),
        ("{at_least: 45, at_most: 60}", "poäng", "minst 45 och högst 60"),
        ("{equal_to: 60, tolerance: 5, partly: 10}", "procent", f"= 60 % ± 5 {POINTS}, delvis ± 10 {POINTS}"),
        ("{equal_to: 60, tolerance: 1}", "procent", "= 60 % ± 1 procentenhet"),
        ("{equal_to: 60, tolerance: 5}", "promille", "= 60 ‰ ± 5 promilleenheter"),
        ("{equal_to: 60, tolerance: 5, partly: 10}", "poäng", "= 60 ± 5, delvis ± 10"),
        ("{at_least: 60, partly: 50.004}", "procent", "≥ 60 %, delvis ≥ 50,004 %"),
    ],
)
def test_one_row_with_both(
    target: str, unit: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = HEAD + TEXT.format(target=target, unit=unit)
    folder = str(write(tmp_path, {"malstyr.yaml": text}))
    for kind in ("scorecard", "arsredovisning"):
        command = ["report", folder, "--kind", kind, "--format", "md", "--output", "-", "--as-of", "2014-03-01"]
        assert main(command) == 0
        row = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("| Betyg"))
        assert f"| {told} |" in _plain(row)
    assert main(["status", folder, "-v", "--as-of", "2014-03-01"]) == 0
    row = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("Betyg"))
    assert f" {told} " in _plain(row)
