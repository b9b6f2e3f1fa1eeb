from pathlib import Path

import pytest

from malstyr.cli.main import main

HEAD = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\nsettings: {plugins: [exempel]}\n"


def test_a_decision_without_a_case_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "malstyr.yaml").write_text(
        HEAD + "decisions: {a: {body: Nämnden, date: 2026-01-01, case: N-1}, b: {body: Nämnden, date: 2026-01-01}}\n",
        encoding="utf-8",
    )
    assert main(["check", str(tmp_path), "--format", "concise"]) == 0
    told = capsys.readouterr().out
    assert told.count("EXEMPEL-001") == 1
    assert "Beslutet b har inget diarienummer" in told
