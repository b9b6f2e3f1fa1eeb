"""``malstyr meeting``: what has happened since, in every format, and what is said where nothing can be compared."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from meetings import FIRST, SECOND, THIRD, municipality

from conftest import PROJECT, write
from golden import agreed
from malstyr.cli.main import main
from repositories import committed, git
from unzipped import read_back

GOLDEN = Path(__file__).parent / "golden"
SCHEMA = json.loads((PROJECT / "src/malstyr/output/schema/meeting.schema.json").read_text(encoding="utf-8"))
Tell = Callable[..., str]


@pytest.fixture(scope="module")
def committed_goals(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return municipality(tmp_path_factory.mktemp("kommun"))


@pytest.fixture
def tell(committed_goals: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Tell:
    """What the command shows of the municipality at its meeting in June."""
    monkeypatch.chdir(committed_goals)
    monkeypatch.setenv("COLUMNS", "80")

    def tell(*arguments: str, since: str = "ks-mars", format: str = "text") -> str:
        code = main(["meeting", "--since", since, "--as-of", "2026-06-03", "--format", format, *arguments])
        out, err = capfdbinary.readouterr()
        assert (code, err) == (0, b"")
        return read_back(out, format)

    return tell


def test_it_reads_as_a_person_would_tell_it(tell: Tell) -> None:
    agreed(GOLDEN / "meeting.en.txt", tell("--lang", "en"))
    for format, ending in (("text", "txt"), ("md", "md"), ("html", "html")):
        agreed(GOLDEN / f"meeting.sv.{ending}", tell("--lang", "sv", format=format))


def test_every_format_tells_the_same(tell: Tell) -> None:
    """All that is told a line each on a terminal stands in the other formats for people."""
    words = {*re.findall(r"\w{4,}", tell("--lang", "sv"))} - {"version"}
    for format in ("md", "html", "docx"):
        assert words - {*re.findall(r"\w{4,}", tell("--lang", "sv", format=format))} == set()


def told(tell: Tell, **asked: str) -> dict[str, Any]:
    result: dict[str, Any] = json.loads(tell(format="json", **asked))
    Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(result)
    return result


def test_as_programs_read_it(tell: Tell) -> None:
    result = told(tell)
    assert [(one["subject"], one["before"], one["now"]) for one in result["shifts"]] == [
        ("goals/trygghet", "not_yet", "not_met"),
        ("goals/mat", "not_yet", "not_yet"),
        ("indicators/trygga", "not_yet", "not_met"),
        ("indicators/nöjda", "not_yet", "not_yet"),
    ]
    assert [(one["path"], one["approved_by"]) for one in result["changes"]] == [
        ("indicators/nöjda/target/at_least", "kf-juni"),
        ("indicators/trygga/target/at_least", None),
        ("decisions/kf-juni", None),
    ]
    assert (result["values"], result["decisions"]) == (2, ["kf-juni"])
    assert [one["subject"] for one in result["red"]] == ["indicators/trygga"]
    assert "activities/vuxna" in [one["subject"] for one in result["late"]]
    assert [(one["id"], one["ended"]) for one in result["waivers"]] == [("gammalt", True), ("nytt", False)]
    assert [(one["subject"], one["day"]) for one in result["asked"]] == [("meetings/ks-juni", "2026-06-10")]


@pytest.mark.parametrize(
    "expires, before", [("2026-07-01", True), ("2026-08-31", True), ("2026-09-01", False), ("2026-12-31", False)]
)
def test_a_waiver_that_ends_before_the_next_meeting_says_so(
    expires: str, before: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = FIRST.replace("ks-juni:", "ks-september: {body: Kommunstyrelsen, date: 2026-09-01}\n  ks-juni:")
    text = text.replace("expires: 2026-06-30", f"expires: {expires}")
    committed(write(tmp_path, {"malstyr.yaml": text}), "först", day="2026-03-01")
    monkeypatch.chdir(tmp_path)
    assert main(["meeting", "--since", "2026-03-11", "--as-of", "2026-06-10"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert ("före nästa möte 1 september 2026" in out) is before


LAW = """\
roles: {ek: {title: Ekonomichef}}
follow_up:
  årsredovisning: {kind: annual_report, responsible: ek, due: 04-10, starts: 2014}
  delårsrapport: {name: Delårsrapport, kind: interim_report, responsible: ek, ends: 04-30, due: 06-10, starts: 2014,
    reported_to: Kommunfullmäktige}
meetings: {kf: {body: Kommunfullmäktige, date: 2014-06-16}}
"""


def test_what_law_and_plan_ask_at_the_meeting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    head = "version: 1\norganisation: {id: e, name: E, kind: municipality}\n"
    committed(write(tmp_path, {"malstyr.yaml": head + LAW}), "först", day="2014-01-20")
    monkeypatch.chdir(tmp_path)
    assert main(["meeting", "--since", "2014-02-01", "--as-of", "2014-06-03", "--format", "json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert [one["subject"] for one in result["asked"]] == ["follow_up/delårsrapport", "meetings/kf"]
    assert [(one["rule"], one["subject"]) for one in result["law"]] == [
        ("interim-report-span", "follow_up/delårsrapport")
    ]


SINCE = {
    "a day between two versions": ("2026-05-24", "2026-05-24", FIRST),
    "the day of a version": ("2026-05-25", "2026-05-25", SECOND),
    "a meeting": ("ks-mars", "2026-03-11", FIRST),
    "a tag": ("antagen", "2026-01-20", FIRST),
    "a version": ("HEAD~1", "2026-05-25", SECOND),
    "the version that is there": ("HEAD", "2026-06-02", THIRD),
}


@pytest.mark.parametrize("name", SINCE)
def test_since_when(name: str, tell: Tell, committed_goals: Path) -> None:
    asked, day, text = SINCE[name]
    since = told(tell, since=asked)["since"]
    assert (since["asked"], since["as_of"]) == (asked, day)
    assert git(committed_goals, "show", f"{since['commit']}:malstyr.yaml") == text.strip()


def test_in_public_nobody_is_named(tell: Tell) -> None:
    for format in ("text", "md", "html", "json", "docx"):
        assert "Efternamn" not in tell("--public", format=format)
    assert "Efternamn" in tell()


def stopped(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *asked: str) -> str:
    """What is said on standard error, where the command stops with 2 and shows nothing."""
    monkeypatch.chdir(folder)
    assert main(["meeting", *asked, "--lang", "sv"]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    return err


NONE = {
    "nothing is asked for": ([], "--since 2026-03-01"),
    "an unknown tag": (["--since", "antgen"], "Menade du antagen?"),
    "an unknown meeting": (["--since", "ks-mrs"], "Menade du ks-mars?"),
    "nothing near": (["--since", "zzz"], "Välj till exempel av ks-mars, ks-juni, antagen."),
    "a day as people write it": (["--since", "21 mars 2026"], "Ett datum skrivs så här: --since 2026-03-21"),
    "no day": (["--since", "2026-02-30"], "2026-02-30 är inte ett datum"),
    "a day before the first": (["--since", "2025-12-31"], "Skriv: --since 2026-01-20"),
    "a day after": (["--since", "2026-06-04", "--as-of", "2026-06-03"], "--as-of"),
    "a meeting after": (["--since", "ks-juni", "--as-of", "2026-06-03"], "är läget 2026-06-10"),
}


@pytest.mark.parametrize("name", NONE)
def test_what_cannot_be_asked_for_is_told_with_what_can(
    name: str, committed_goals: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked, said = NONE[name]
    assert said in stopped(committed_goals, monkeypatch, capsys, *asked)


def bare(folder: Path) -> Path:
    return write(folder, {"malstyr.yaml": FIRST})


def unborn(folder: Path) -> Path:
    git(bare(folder), "init", "-q")
    return folder


def uncommitted(folder: Path) -> Path:
    committed(write(folder, {"annat.txt": "x"}), "annat", day="2026-01-01")
    return bare(folder)


def elsewhere(folder: Path) -> Path:
    """The workspace comes in the second commit."""
    uncommitted(folder)
    committed(folder, "målen", day="2026-01-20")
    return folder


def shallow(folder: Path) -> Path:
    origin = municipality(folder / "hel")
    subprocess.run(
        ["git", "clone", "-q", "--depth", "1", origin.as_uri(), str(folder / "del")], check=True, capture_output=True
    )
    return folder / "del"


WITHOUT = {
    "no repository": (bare, "antagen", "git init"),
    "no versions": (unborn, "antagen", "git commit"),
    "not in git": (uncommitted, "2026-03-01", "git commit"),
    "not in git then": (elsewhere, "2026-01-02", "--since 2026-01-20"),
    "not in that version": (elsewhere, "HEAD~1", "--since 2026-01-20"),
    "a part of the history": (shallow, "2026-03-01", "git fetch --unshallow"),
}


@pytest.mark.parametrize("name", WITHOUT)
def test_without_a_version_it_stops(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make, since, said = WITHOUT[name]
    assert said in stopped(make(tmp_path), monkeypatch, capsys, "--since", since, "--as-of", "2026-06-03")


def test_a_version_that_was_broken_is_told_as_far_as_it_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"malstyr.yaml": FIRST, "mål.yaml": "goals: [\n"})
    committed(tmp_path, "trasig", day="2026-01-20")
    write(tmp_path, {"malstyr.yaml": SECOND, "mål.yaml": "goals: {}\n"})
    monkeypatch.chdir(tmp_path)
    assert main(["meeting", "--since", "2026-02-01", "--as-of", "2026-06-03", "--lang", "sv"]) == 2
    out = capsys.readouterr().out
    assert "Allt gick inte att läsa" in out and "Nöjda med maten › Målvärde › Minst" in out


def test_nothing_is_said_to_be_nothing_where_not_all_could_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    committed(write(tmp_path, {"malstyr.yaml": FIRST}), "först", day="2026-01-20")
    write(tmp_path, {"malstyr.yaml": FIRST.replace("due: 2026-04-15", "due: 2026-14-15")})
    monkeypatch.chdir(tmp_path)
    assert main(["meeting", "--since", "2026-02-01", "--as-of", "2026-05-01", "--lang", "sv"]) == 2
    out = capsys.readouterr().out
    assert "Inget är försenat" not in out and "utan att det syns" in out


def test_a_version_in_a_format_we_do_not_know_is_no_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    committed(write(tmp_path, {"malstyr.yaml": FIRST.replace("version: 1", "version: 99")}), "ny", day="2026-01-20")
    write(tmp_path, {"malstyr.yaml": SECOND})
    monkeypatch.chdir(tmp_path)
    assert main(["meeting", "--since", "2026-02-01", "--as-of", "2026-06-03"]) == 2
    assert capsys.readouterr().out


def test_a_workspace_that_has_moved_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    committed(write(tmp_path, {"gammal/malstyr.yaml": FIRST}), "först", day="2026-01-20")
    (tmp_path / "gammal").rename(tmp_path / "ny")
    committed(write(tmp_path, {"ny/malstyr.yaml": SECOND}), "flyttad", day="2026-05-25")
    monkeypatch.chdir(tmp_path / "ny")
    assert main(["meeting", "--since", "2026-02-01", "--as-of", "2026-06-03", "--format", "json"]) == 0
    assert [one["path"] for one in json.loads(capsys.readouterr().out)["changes"]] == [
        "indicators/nöjda/target/at_least"
    ]


def test_a_merge_after_the_day_brings_nothing_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was written on a branch by then, and merged later, was not there then."""
    write(tmp_path, {"malstyr.yaml": FIRST})
    committed(tmp_path, "först", day="2026-01-20")
    git(tmp_path, "checkout", "-q", "-b", "gren")
    write(tmp_path, {"malstyr.yaml": SECOND})
    committed(tmp_path, "ändrat", day="2026-02-01")
    git(tmp_path, "checkout", "-q", "main")
    git(tmp_path, "merge", "-q", "--no-ff", "-m", "in", "gren", day="2026-05-25")
    monkeypatch.chdir(tmp_path)
    for since, n in (("2026-03-01", 1), ("2026-05-25", 0)):
        assert main(["meeting", "--since", since, "--as-of", "2026-06-03", "--format", "json"]) == 0
        assert len(json.loads(capsys.readouterr().out)["changes"]) == n


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (["Ett"], "En sak är försenad: Ett."),
        (["Ett", "Två", "Tre"], "Tre saker är försenade: Ett, Två och Tre."),
        (["Ett", "Två", "Tre", "Fyra"], "Fyra saker är försenade: Ett, Två, Tre och en till."),
        (["Ett", "Ett", "Två", "Tre", "Fyra"], "Fem saker är försenade: Ett (2), Två, Tre och en till."),
        (["Ett", "Två", "Tre", "Fyra", "Fyra"], "Fem saker är försenade: Ett, Två, Tre och två till."),
    ],
)
def test_those_named_and_those_counted_are_all_there_are(
    due: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    entries = "".join(f"  a{n}: {{name: {name}, due: 2014-02-0{n + 1}}}\n" for n, name in enumerate(due))
    text = f"version: 1\norganisation: {{id: e, name: E}}\nactivities:\n{entries}"
    committed(write(tmp_path, {"malstyr.yaml": text}), "först", day="2014-01-20")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    assert main(["meeting", "--since", "2014-01-21", "--as-of", "2014-03-01"]) == 0
    assert said in capsys.readouterr().out


def test_what_may_be_done_is_not_late(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    step = "activities: {kurs: {name: Kursen, due: 2025-06-01, done: snart}}\n"
    goals = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n"
    write(tmp_path, {"malstyr.yaml": goals + step})
    committed(tmp_path, "mål", day="2026-01-02")
    monkeypatch.chdir(tmp_path)
    asked = ["meeting", "--since", "2026-01-03", "--as-of", "2026-02-01", "--lang", "sv"]
    assert main(asked) == 2
    said = capsys.readouterr().out
    assert "Det gick inte att läsa om detta är gjort: Kursen." in said
    assert "försenad:" not in said and "Först kommer 1 juni 2025" not in said
    main([*asked, "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    Draft202012Validator(SCHEMA).validate(told)
    assert ([one["subject"] for one in told["unread"]], told["late"], told["next"]) == (["activities/kurs"], [], [])


def test_the_next_day_of_a_board_is_no_change_to_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    board = FIRST + "boards: {tavla: {indicators: [nöjda], responsible: chef, next: 2026-01-22}}\n"
    committed(write(tmp_path, {"malstyr.yaml": board}), "först", day="2026-01-20")
    write(tmp_path, {"malstyr.yaml": board.replace("2026-01-22", "2026-01-29")})
    monkeypatch.chdir(tmp_path)
    main(["meeting", "--since", "2026-01-21", "--as-of", "2026-01-27", "--format", "json"])
    assert json.loads(capsys.readouterr().out)["changes"] == []


@pytest.mark.parametrize(
    "change",
    [
        ("{x: {2025: 1}}", "{x: {2025: 1, 2026: 2}}", 1),
        ("{x: {2025: 1}}", "{x: {2025: 1}, y: {2024: 1, 2025: 2, 2026: 3}}", 3),
        ("{x: {2025: 1}}", "{x: {2025: 1}, z: {a: {2025: 1, 2026: 2}, b: {2026: 3}}}", 3),
        ("{x: {2025: 1}, z: {a: {2025: 1}}}", "{x: {2025: 1}, z: {a: {2025: 1}, b: {2025: 2, 2026: 3}}}", 2),
        ("{x: {2025: 1}, z: {a: {2025: 1}}}", "{x: {2025: 1}, z: {a: {2025: 1, 2026: 2}}}", 1),
        ("{x: {2026: {budget: 1}}}", "{x: {2026: {budget: 1, to_date: {T1: 2}, forecast: {T1: 3}}}}", 1),
        ("{x: {2025: 1}}", "{x: {2025: 1}}", 0),
    ],
)
def test_each_new_value_is_counted_once(
    change: tuple[str, str, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before, after, new = change
    text = "version: 1\norganisation: {id: e, name: E}\ncalendar: {T1: {ends: 04-30, ready: 05-20}}\n"
    text += "units: {a: {name: A, no_plan: x}, b: {name: B, no_plan: x}}\nindicators:\n"
    text += "  x: {no_target: f}\n  y: {no_target: f}\n  z: {no_target: f, for_each: [a, b]}\n"
    committed(write(tmp_path, {"malstyr.yaml": f"{text}values: {before}\n"}), "först", day="2026-05-01")
    write(tmp_path, {"malstyr.yaml": f"{text}values: {after}\n"})
    monkeypatch.chdir(tmp_path)
    assert main(["meeting", "--since", "2026-05-02", "--as-of", "2027-03-01", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["values"] == new
