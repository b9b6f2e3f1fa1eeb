"""One command after another on a file as some editor saved it: its mark and its line ends are as they were."""

import codecs
from pathlib import Path

import pytest

from conftest import write
from malstyr.cli.main import main

GOALS = """version: 1
organisation: {id: exempel, name: Exempelkommunen}
goals:
  nöjda: {text: Alla är nöjda}
indicators:
  nki: {serves: [nöjda],   measured_in: index, no_target: följs}
activities:
  gör: {text: Gör det, serves: [nöjda], due: 2026-12-31}
values:
  nki:
    2023: 72 # så
"""
AFTER = (
    GOALS.replace("[nöjda],   m", "[nöjda], m")
    .replace("due: 2026-12-31", "due: [2026-12-31, 2027-01-31], done: 2026-11-01")
    .replace("# så\n", "# så\n    2024: 74.5\n    2025: 75\n")
)
COMMANDS = (
    ["record", "nki", "2024", "74,5"],
    ["postpone", "gör", "2027-01-31"],
    ["done", "gör", "--on", "2026-11-01"],
    ["import", "csv", "t.csv", "--write"],
    ["fmt"],
)


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8], ids=["plain", "marked"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("last", [True, False], ids=["ended", "open"])
def test_they_stay(mark: bytes, end: str, last: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, {"t.csv": "Mått;2025\nnki;75\n"}))
    file = tmp_path / "malstyr.yaml"

    def saved(text: str) -> bytes:
        return mark + (text if last else text.removesuffix("\n")).replace("\n", end).encode()

    file.write_bytes(saved(GOALS))
    for command in COMMANDS:
        assert main(command) == 0
    assert file.read_bytes() in (saved(AFTER), saved(AFTER).removesuffix(end.encode()) + end.encode())
    once = file.read_bytes()
    assert main(["fmt", "--check"]) == 0
    assert file.read_bytes() == once
