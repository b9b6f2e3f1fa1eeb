"""Findings that were known when checking began: told no more, and never more of them without being asked."""

import json
from pathlib import Path

import pytest

from conftest import HEAD, write
from malstyr.cli.main import main
from repositories import committed

FAULTY = (
    HEAD
    + """\
settings: {as_of: 2014-03-01}
indicators:
  a: {measured_in: index, source: enkäten, target: {at_least: 1}}
  b: {measured_in: index, source: enkäten, target: {at_least: 1}}
values:
  a: {2013: 1}
  b: {2013: 1}
"""
)
LIST = "malstyr.baseline.yaml"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    write(tmp_path, {"malstyr.yaml": FAULTY})
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--baseline", LIST, "--update-baseline"]) == 0
    capsys.readouterr()
    return tmp_path


def checked(capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, list[tuple[str, bool]], int]:
    code = main(["check", "--baseline", LIST, "--fail-on", "warning", "--format", "json", *more])
    told = json.loads(capsys.readouterr().out)
    return code, [(one["subject"], one["baselined"]) for one in told["findings"]], told["summary"]["baselined"]


def test_known_findings_are_counted_and_do_not_fail(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (here / LIST).read_text(encoding="utf-8").split("\n", 1)[1] == (
        "known:\n  missing-method:\n    indicators/a: 1\n    indicators/b: 1\n"
    )
    assert checked(capsys) == (0, [("indicators/a", True), ("indicators/b", True)], 2)
    main(["check", "--baseline", LIST])
    out = capsys.readouterr().out
    assert "missing-method" not in out
    assert "2 kända sedan förut." in out


def test_it_survives_edits_and_hides_nothing_new(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    moved = FAULTY.replace(
        "indicators:\n", "\n# en rad\nindicators:\n  c: {measured_in: x, source: y, target: {at_least: 2}}\n"
    )
    write(here, {"malstyr.yaml": moved})
    code, findings, known = checked(capsys)
    assert (code, known) == (1, 2)
    assert ("indicators/c", False) in findings


def test_it_only_shrinks(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mended = FAULTY.replace("  b: {measured_in: index,", "  b: {measured_in: index, method: enkät,")
    write(here, {"malstyr.yaml": mended})
    assert main(["check", "--baseline", LIST, "--update-baseline"]) == 0
    assert "indicators/b" not in (here / LIST).read_text(encoding="utf-8")
    before = (here / LIST).read_bytes()
    write(here, {"malstyr.yaml": FAULTY})
    capsys.readouterr()
    assert main(["check", "--baseline", LIST, "--update-baseline"]) == 1
    assert "missing-method (indicators/b)" in capsys.readouterr().err
    assert (here / LIST).read_bytes() == before
    assert main(["check", "--baseline", LIST, "--update-baseline", "--force"]) == 0
    assert "indicators/b" in (here / LIST).read_text(encoding="utf-8")


def test_a_longer_list_needs_a_decision(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    committed(here, "x")
    text = (here / LIST).read_text(encoding="utf-8")
    write(here, {LIST: text.replace("indicators/a: 1", "indicators/a: 2")})
    assert main(["diff", "HEAD"]) == 1
    assert "ändrade regler baselines/malstyr" in capsys.readouterr().out
    assert main(["diff", "HEAD", "--format", "json"]) == 1
    (change,) = json.loads(capsys.readouterr().out)["workspaces"][0]["changes"]
    approves = f"{{{change['path']}: {{from: {change['before']}, to: {change['after']}}}}}"
    decision = "{body: KF, level: politics, date: 2013-05-17, approves: " + approves + "}"
    write(here, {"beslut.yaml": f"decisions: {{kf-1: {decision}}}\n"})
    assert main(["diff", "HEAD"]) == 0
    write(here, {LIST: text.replace("indicators/a: 1", "indicators/a: 3")})  # not what was decided
    assert main(["diff", "HEAD"]) == 1
    capsys.readouterr()
    write(here, {LIST: text.replace("    indicators/a: 1\n", "")})
    assert main(["diff", "HEAD"]) == 0
    assert "skärpt baselines/malstyr" in capsys.readouterr().out


def test_outcomes_and_what_was_not_judged_are_never_known(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here, {"malstyr.yaml": FAULTY.replace("a: {2013: 1}", "a: {2013: 0}"), "mer.yaml": "goals: {x: {text: 'X\n"})
    assert main(["check", "--baseline", LIST, "--update-baseline"]) == 2
    (here / "mer.yaml").unlink()
    assert main(["check", "--baseline", LIST, "--update-baseline", "--force"]) == 0
    assert "target-not-met" not in (here / LIST).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("known: 1\n", 1),
        ("annat: {}\n", 1),
        ("known:\n  a: 1\n", 2),
        ("known:\n  a:\n    b: x\n", 3),
        ("- x\n", 1),
        ("{", 1),
    ],
)
def test_a_file_that_is_no_list(here: Path, capsys: pytest.CaptureFixture[str], text: str, line: int) -> None:
    write(here, {LIST: text})
    assert main(["check", "--baseline", LIST]) == 2
    assert f"{LIST} är inte en lista över kända brister, rad {line}." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--update-baseline"], "--baseline malstyr.baseline.yaml"),
        (["--baseline", "finns-inte.baseline.yaml"], "--update-baseline"),
        (["--baseline", "lista.yaml", "--update-baseline"], "sluta på .baseline.yaml"),
    ],
)
def test_what_it_cannot_do(here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], says: str) -> None:
    assert main(["check", *arguments]) == 2
    assert says in capsys.readouterr().err
