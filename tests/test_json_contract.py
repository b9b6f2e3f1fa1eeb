"""``check --format json``: what others may rely on, over every example and every faulty workspace there is."""

import json
import sys
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from conftest import EXAMPLES, HEAD, PROJECT, write
from malstyr.cli.main import main

CATALOGUE = sorted(path.parent for path in PROJECT.glob("tests/catalogue/*/malstyr.yaml"))
Report = dict[str, Any]
Check = Callable[..., Report]
FAULTY = (
    HEAD
    + """\
settings: {as_of: 2014-03-01}
roles:
  chef: {title: Chef}
goals:
  trygghet:
    text: Invånarna är trygga
    no_target: följs i dialog
    kommentar: nej
  trygghet:
    text: Igen
indicators:
  nki:
    measured_in: index
    serves: [tryghet, tryghet]
    target: {at_least: 4,0}
  sjukfrånvaro:
    measured_in: procent
    target: {at_most: 6}
waivers:
  metod: {rule: missing-method, subject: indicators/nki, reason: ses över, owner: chef, expires: 2014-12-31}
"""
)


@pytest.fixture
def check(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Check:
    monkeypatch.delenv("MALSTYR_LANG", raising=False)

    def check(*arguments: str | Path) -> Report:
        texts = ["check", *map(str, arguments), "--format", "json"]
        monkeypatch.setattr(sys, "argv", ["malstyr", *texts])
        main(texts)
        report: Report = json.loads(capsys.readouterr().out)
        return report

    return check


@cache
def validator() -> Draft202012Validator:
    schema = json.loads((PROJECT / "src/malstyr/output/schema/check.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def must_hold(report: Report) -> None:
    """What is true of every report."""
    validator().validate(report)
    findings = report["findings"]
    # Order: workspaces as they were given, then file, line, column, rule.
    at = {one["path"]: number for number, one in enumerate(report["workspaces"])}
    places = [
        (at[one["workspace"]], one["location"]["file"], one["location"]["line"], one["location"]["column"], one["rule"])
        for one in findings
    ]
    assert places == sorted(places)
    assert all(isinstance(text, str) for one in findings for text in one["args"].values())
    # Fingerprints tell findings of one workspace apart, twins by number.
    prints = [(one["workspace"], one["fingerprint"]) for one in findings]
    assert len(set(prints)) == len(prints)
    for folder, fingerprint in prints:
        first, _, number = fingerprint.partition("#")
        assert not number or (folder, first if number == "2" else f"{first}#{int(number) - 1}") in prints
    # Counts add up.
    shown = [one for one in findings if one["waived"] is None]
    counted = Counter(one["severity"] for one in shown) + Counter(one["class"] for one in shown)
    summary = report["summary"]
    names = {"errors": "error", "warnings": "warning", "infos": "info", "defects": "defect", "deviations": "deviation"}
    assert {name: summary[name] for name in names} == {name: counted[word] for name, word in names.items()}
    assert summary["unjudged"] == counted["unjudged"]
    assert summary["waived"] == len(findings) - len(shown)
    assert report["complete"] == all(one["complete"] for one in report["workspaces"])
    for place in (one["location"] for one in findings):
        assert (place["line"], place["column"]) <= (place["end_line"], place["end_column"])


SAID = ("message", "help", "arithmetic", "reason", "said", "shown")


def without_words(report: Report) -> Report:
    """A report with all that is said in a language taken out: messages, help, and the words in them that are prose."""

    def quiet(one: Any) -> Any:
        if isinstance(one, dict):
            return {name: quiet(below) for name, below in one.items() if name not in SAID}
        return [quiet(below) for below in one] if isinstance(one, list) else one

    quiet_report: Report = quiet(report)
    return quiet_report


def test_the_schema_is_the_one_that_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "check"]) == 0
    assert json.loads(capsys.readouterr().out) == validator().schema


@pytest.mark.slow
@pytest.mark.parametrize("folder", [*EXAMPLES, *CATALOGUE], ids=lambda path: path.name)
def test_a_workspace(folder: Path, check: Check) -> None:
    swedish = check(folder, "--lang", "sv")
    must_hold(swedish)
    english = check(folder, "--lang", "en")
    must_hold(english)
    assert without_words(swedish) == without_words(english)
    if swedish["findings"]:
        assert swedish["findings"][0]["message"] != english["findings"][0]["message"]


@pytest.mark.slow
def test_all_at_once(check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(PROJECT)
    report = check("examples", "tests/catalogue")
    must_hold(report)
    assert [one["path"] for one in report["workspaces"]] == [
        path.relative_to(PROJECT).as_posix() for path in [*EXAMPLES, *CATALOGUE]
    ]
    assert not report["complete"]
    files = {one["location"]["file"] for one in report["findings"]}
    assert all((PROJECT / name).exists() or (PROJECT / name).is_symlink() for name in files)
    assert report["summary"]["files"] > 200
    assert {one["class"] for one in report["findings"]} >= {"defect", "unjudged"}


def test_one_finding_in_full(check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, {"yta/malstyr.yaml": FAULTY}))
    report = check("yta")
    must_hold(report)
    [found] = (one for one in report["findings"] if one["rule"] == "duplicate-id")
    assert {name: found[name] for name in ("code", "severity", "class", "workspace", "subject", "waived")} == {
        "code": "REF001",
        "severity": "error",
        "class": "defect",
        "workspace": "yta",
        "subject": "goals/trygghet",
        "waived": None,
    }
    assert (found["args"]["id"], found["args"]["form"]) == ("trygghet", "id")
    assert found["location"] == {"file": "yta/malstyr.yaml", "line": 11, "column": 3, "end_line": 11, "end_column": 11}
    [related] = found["related"]
    assert related["location"] == {"file": "yta/malstyr.yaml", "line": 7, "column": 3, "end_line": 7, "end_column": 11}
    [waived] = (one for one in report["findings"] if one["waived"])
    assert (waived["rule"], waived["waived"]) == (
        "missing-method",
        {"id": "metod", "reason": "ses över", "owner": "chef", "expires": "2014-12-31"},
    )
    assert report["summary"]["waived"] == 1
    assert report["as_of"] == "2014-03-01"


def prints(report: Report) -> dict[tuple[str, str, str], str]:
    return {(one["rule"], one["subject"], one["fingerprint"][12:]): one["fingerprint"] for one in report["findings"]}


EDITS = {
    "lines added above": lambda text: text.replace("roles:", "# sagt\n\n# mer\nroles:"),
    "comments after": lambda text: text.replace("no_target: följs i dialog", "no_target: följs i dialog  # ja"),
    "windows line ends": lambda text: text.replace("\n", "\r\n"),
    "a section moved last": lambda text: (
        text.replace("roles:\n  chef: {title: Chef}\n", "") + "roles:\n  chef: {title: Chef}\n"
    ),
    "a new entry first": lambda text: text.replace("indicators:\n", "indicators:\n  ny: {measured_in: index}\n"),
    "braces opened": lambda text: text.replace("target: {at_most: 6}", "target:\n      at_most: 6"),
}


@pytest.mark.parametrize("edit", EDITS)
def test_fingerprints_are_the_same_after(edit: str, check: Check, tmp_path: Path) -> None:
    changed = EDITS[edit](FAULTY)
    assert changed != FAULTY
    write(tmp_path, {"a/malstyr.yaml": FAULTY, "b/malstyr.yaml": changed})
    assert prints(check(tmp_path / "a")) == prints(check(tmp_path / "b"))


def test_fingerprints_know_no_language_no_day_and_no_file(check: Check, tmp_path: Path) -> None:
    goals = FAULTY.index("goals:")
    files = {"a/malstyr.yaml": FAULTY, "b/malstyr.yaml": FAULTY[:goals], "b/mål/allt.yaml": FAULTY[goals:]}
    write(tmp_path, files)
    before = prints(check(tmp_path / "a"))
    assert prints(check(tmp_path / "a", "--lang", "en")) == before
    assert prints(check(tmp_path / "b")) == before
    later = prints(check(tmp_path / "a", "--as-of", "2014-06-30"))
    assert {key: later[key] for key in before} == before


UNKNOWN = HEAD + "goals: {trygghet: {text: T}}\nindicators: {nki: {measured_in: index, serves: [tryghet, tryghet]}}\n"


def test_twins_are_numbered(check: Check, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": UNKNOWN})
    first, second = (one["fingerprint"] for one in check(tmp_path)["findings"] if one["rule"] == "unknown-id")
    assert second == first + "#2"


def test_fingerprints_tell_other_findings_apart(check: Check, tmp_path: Path) -> None:
    other = UNKNOWN.replace("tryghet", "tryg").replace("id: ", "id: inre-", 1)
    write(tmp_path, {"malstyr.yaml": UNKNOWN, "b/malstyr.yaml": other})
    unknown = [one["fingerprint"] for one in check(tmp_path, tmp_path / "b")["findings"] if one["rule"] == "unknown-id"]
    assert len({fingerprint[:12] for fingerprint in unknown}) == 2
