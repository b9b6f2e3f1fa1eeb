"""``malstyr history``: every change of one thing that git holds, under all the names it has had."""

import json
from pathlib import Path

import pytest

from conftest import HEAD, write
from malstyr.cli.main import main
from repositories import committed, git

FIRST = (
    HEAD
    + """\
roles: {chef: {title: Kvalitetschef, person: A}}
goals: {nöjda: {text: Kunderna är nöjda}}
indicators: {nki: {serves: [nöjda], measured_in: index, method: enkät, target: {at_least: 56}}}
"""
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Five versions: made, a value, an edit elsewhere, lowered by decision, and renamed with a merge beside."""
    write(tmp_path, {"s/malstyr.yaml": FIRST})
    committed(tmp_path, "Styrkortet", day="2012-01-10")
    write(tmp_path, {"s/värden.yaml": "values: {nki: {2012: 55}}\n"})
    committed(tmp_path, "2012", day="2013-01-20")
    write(tmp_path, {"s/annat.yaml": "goals: {trygga: {text: Trygga}}\n", "läs": "x"})
    committed(tmp_path, "Annat", day="2013-02-01")
    lowered = FIRST.replace("56", "50") + (
        "decisions: {kf-7: {body: KF, level: politics, date: 2013-05-17, reference: § 7,"
        " approves: {indicators/nki/target/at_least: {from: 56, to: 50}}}}\n"
    )
    write(tmp_path, {"s/malstyr.yaml": lowered})
    committed(tmp_path, "Sänkt", day="2013-05-20")
    git(tmp_path, "checkout", "-q", "-b", "sida", "HEAD~1")
    write(tmp_path, {"s/sida.yaml": "activities: {a: {due: 2014-01-01}}\n"})
    committed(tmp_path, "Vid sidan", day="2013-06-01")
    git(tmp_path, "checkout", "-q", "main")
    git(tmp_path, "merge", "-q", "--no-edit", "sida", day="2013-06-02")
    renamed = lowered.replace("indicators: {nki: {", "indicators: {kundindex: {replaces: nki, ")
    write(tmp_path, {"s/malstyr.yaml": renamed, "s/värden.yaml": "values: {kundindex: {2012: 55, 2013: 57}}\n"})
    committed(tmp_path, "Nytt namn", day="2014-01-15")
    monkeypatch.chdir(tmp_path / "s")
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], subject: str) -> list[tuple[str, str, str]]:
    assert main(["history", subject, "--format", "json"]) == 0
    changes = json.loads(capsys.readouterr().out)["changes"]
    return [(one["date"], f"{one['class']} {one['path']}", one["approved_by"] or "") for one in changes]


def test_a_thing_under_all_its_names(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "kundindex") == [
        ("2014-01-15", "notable indicators/kundindex/replaces", ""),
        ("2014-01-15", "added values/kundindex/2013", ""),
        ("2013-05-20", "weakened indicators/nki/target/at_least", "kf-7"),
        ("2013-01-20", "added values/nki", ""),
        ("2012-01-10", "added indicators/nki", ""),
    ]


def test_a_merge_has_made_what_differs_from_all_it_brings_together(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = told(capsys, "kundindex")
    for name in ("ett", "två"):
        git(here, "checkout", "-q", "-b", name, "main")
        write(here, {f"s/{name}.yaml": f"goals: {{{name}: {{text: Nytt}}}}\n"})
        committed(here, name, day="2014-03-01")
    git(here, "checkout", "-q", "main")
    write(here, {"s/tre.yaml": "goals: {tre: {text: Nytt}}\n"})
    committed(here, "tre", day="2014-03-01")
    git(here, "merge", "-q", "--no-edit", "ett", "två", day="2014-03-02")  # three parents
    assert told(capsys, "kundindex") == before
    text = (here / "s/malstyr.yaml").read_text(encoding="utf-8")
    write(here, {"s/malstyr.yaml": text.replace("at_least: 50", "at_least: 40")})
    git(here, "commit", "-q", "-a", "--amend", "--no-edit", day="2014-03-03")
    hidden = ("2014-03-03", "weakened indicators/kundindex/target/at_least", "")
    assert told(capsys, "kundindex") == [hidden, *before]


def test_a_part_of_it(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, "values/kundindex/2013") == [("2014-01-15", "added values/kundindex/2013", "")]
    assert told(capsys, "goals/nöjda") == [("2012-01-10", "added goals/nöjda", "")]
    assert told(capsys, "a") == [("2013-06-01", "added activities/a", "")]


def test_who_by_role(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", "indicators/kundindex/target"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("2013-05-20 ")
    assert "försvagat. Kvalitetschef." in out
    assert "Godkänt av KF, 17 maj 2013, § 7 (kf-7)." in out


def test_what_git_does_not_know(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["history", "finns-inte"]) == 2
    assert "git känner inte till någon ändring av finns-inte" in capsys.readouterr().err


def test_who_last_changed_each_row(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "110")
    assert main(["status", "--as-of", "2014-03-01", "--blame"]) == 0
    out = capsys.readouterr().out
    assert "Senast ändrat" in out
    row = next(line for line in out.splitlines() if line.startswith("Kundindex"))
    assert row.rstrip().endswith("2014-01-15 Kvalitetschef")
    assert main(["status", "--as-of", "2014-03-01"]) == 0
    assert "Senast ändrat" not in capsys.readouterr().out
