"""Tables made by somebody who had not read the importer: every cell, refusal and question that is right for each."""

import json
import shutil
from pathlib import Path

import pytest

from golden import agreed
from malstyr.cli.main import main

HANDED_IN = Path(__file__).parent / "handed_in"
TABLES = sorted(one.parent for one in HANDED_IN.rglob("expected.json"))
"""Each beside the ``malstyr.yaml`` of the workspace that it is of."""
PARTS = ("at", "indicator", "member", "part", "period", "kind", "point", "value")

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("table", TABLES, ids=lambda one: one.name)
def test_table(table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    expected = json.loads((table / "expected.json").read_text())
    shutil.copy(table.parent / "malstyr.yaml", tmp_path)
    shutil.copy(table / expected["file"], tmp_path)
    monkeypatch.chdir(tmp_path)
    kind, *options = expected["command"].split()
    typed = ["import", kind, expected["file"], *options]

    code = main([*typed, "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert [[one[part] for part in PARTS] for one in told["cells"]] == expected["cells"]
    assert [[one["at"], one["code"]] for one in told["refused"]] == expected["refused"]
    assert [one["key"] for one in told["questions"]] == expected["questions"]
    left = [[one["at"], one["code"]] for one in told["ignored"]]
    assert [one for one in expected["ignored"] if one not in left] == []
    assert code == expected["exit"]

    main(typed)
    agreed(table / "preview.txt", capsys.readouterr().out)
