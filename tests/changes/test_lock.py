"""What a decision adopted: frozen once, proved untouched, and compared with what stands there now."""

from datetime import date
from pathlib import Path

import pytest

from conftest import AS_OF, EXAMPLES, write
from malstyr.changes.decided import changes_since_decision, frozen, goals_decided
from malstyr.cli.main import main
from malstyr.rules.judge import judge
from malstyr.rules.registry import usual
from malstyr.source.files import FileTree, read_folder
from malstyr.source.seal import digest, opened, sealed
from malstyr.workspace.load import load
from malstyr.workspace.workspace import Workspace
from repositories import committed

TEXT = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen, kolada: ["0980"]}
settings: {as_of: 2014-03-01, partly_from: 80, min_answers: 10}
roles: {chef: {title: Kommunchef, person: Någon}}
decisions:
  kf-12: {body: Kommunfullmäktige, level: politics, date: 2011-11-28, reference: § 12}
  nämnd-3: {body: Nämnden, level: politics, date: 2012-01-15}
plans:
  budget: {period: 2012-2015, adopted: kf-12}
lists:
  tjänster: {städ: Städning, kost: "Måltider: skola"}
goals:
  nöjda: {text: "Kunderna är nöjda, minst 7 av 10", plan: budget}   # en kommentar
  snabba: {text: Ärenden går fort, adopted: nämnd-3}
indicators:
  nki: {serves: [nöjda], measured_in: index, method: enkät, for_each: tjänster, target: {at_least: 56}}
  svarstid: {serves: [snabba], measured_in: dagar, method: diariet, target: {at_most: 5}}
values:
  nki: {städ: {2013: 58}, kost: {2013: 60}}
activities: {möten: {due: 2014-10-01, serves: [nöjda]}}
"""


def workspace(text: str = TEXT, lock: str | None = None) -> Workspace:
    files = {"malstyr.yaml": text.encode()} | ({"kf-12.lock.yaml": lock.encode()} if lock is not None else {})
    return load(".", FileTree.of(files, ())).workspace


def changed(*edits: tuple[str, str]) -> Workspace:
    """The workspace with its lock, edited since."""
    text = TEXT
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return workspace(text, sealed("kf-12", "låst", frozen(workspace(), "kf-12")))


def test_what_a_decision_adopted() -> None:
    assert goals_decided(workspace(), "kf-12") == ("nöjda",)
    assert goals_decided(workspace(), "nämnd-3") == ("snabba",)


def test_the_frozen_text_is_a_readable_goal_file() -> None:
    text = frozen(workspace(), "kf-12")
    assert (
        "  nki: {serves: [nöjda], measured_in: index, method: enkät, for_each: tjänster, target: {at_least: 56}}"
        in (text.replace("\n    ", " "))
    )
    assert 'kolada: ["0980"]' in text.replace("'", '"')
    for left_out in ("svarstid", "snabba", "58", "möten", "Någon", "as_of", "nämnd-3", "kommentar"):
        assert left_out not in text, left_out
    loaded = load(".", FileTree({"malstyr.yaml": text.encode()}))
    assert loaded.faults == ()
    assert loaded.workspace.data.goals == {"nöjda": workspace().data.goals["nöjda"]}
    assert loaded.workspace.data.indicators["nki"] == workspace().data.indicators["nki"]
    assert frozen(loaded.workspace, "kf-12") == text


VALUES_APPROVED = (
    "values/nki/kost/2013: {from: 37.3, to: ..}",
    "values/nki/kost/2013: {from: .., to: 37.3}",
    "values/nki/städ/2013/n: {from: 37.3}",
)


@pytest.mark.parametrize("approved", VALUES_APPROVED)
@pytest.mark.parametrize("beside", ["", ", goals/nöjda/text: {from: a, to: b}"])
def test_what_it_approves_of_values_is_no_part_of_what_it_adopted(approved: str, beside: str) -> None:
    one = TEXT.replace("reference: § 12}", f"reference: § 12, approves: {{{approved}{beside}}}}}")
    text = frozen(workspace(one), "kf-12")
    assert "37.3" not in text
    assert ("goals/nöjda/text" in text) == ("approves" in text) == bool(beside)
    before = TEXT.replace(
        "reference: § 12}", f"reference: § 12, approves: {{{beside[2:]}}}}}" if beside else "reference: § 12}"
    )
    for locked, now in ((one, before), (before, one)):
        assert told(workspace(now, sealed("kf-12", "låst", frozen(workspace(locked), "kf-12")))) == []


ADOPTED = [one for one in EXAMPLES if one.name in ("gotland", "leksand")]
"""Examples whose source names the decision that adopted the goals."""


@pytest.mark.parametrize("folder", ADOPTED, ids=lambda folder: folder.name)
def test_examples_frozen_are_as_they_were(folder: Path) -> None:
    now = load(folder.name, read_folder(folder)).workspace
    decisions = [id for id in now.data.decisions if goals_decided(now, id)]
    assert decisions
    for id in decisions:
        text = frozen(now, id)
        lock = load(".", FileTree({"malstyr.yaml": text.encode()})).workspace
        assert all(lock.data.goals[name] == now.data.goals[name] for name in goals_decided(now, id))
        files = read_folder(folder)
        kept = dict(files.kept) | {f"{id}.lock.yaml": sealed(id, "låst", text).encode()}
        locked = load(folder.name, FileTree(files.files, files.unreadable, kept)).workspace
        (found,) = (one for one in locked.locks if one.decision == id)
        assert found.intact
        assert changes_since_decision(found, locked, AS_OF, usual()).items == ()


def told(now: Workspace, day: date = AS_OF) -> list[str]:
    (lock,) = now.locks
    return [
        f"{one.change_class} {one.key}" + (f" ({one.approved_by})" if one.approved_by else "")
        for one in changes_since_decision(lock, now, day, usual()).items
    ]


def test_nothing_has_changed() -> None:
    assert told(changed()) == []


FLOOR = ("at_least: 56", "at_least: 50")


def decision(id: str, day: str, was: int, now: int) -> tuple[str, str]:
    approves = f"approves: {{indicators/nki/target/at_least: {{from: {was}, to: {now}}}}}"
    return "decisions:\n", f"decisions:\n  {id}: {{body: KF, level: politics, date: {day}, {approves}}}\n"


def test_what_has_changed_since() -> None:
    assert told(changed(FLOOR)) == ["weakened indicators/nki/target/at_least"]
    assert told(changed(("minst 7 av 10", "minst 8 av 10"))) == ["strengthened goals/nöjda/text"]
    assert told(changed(("partly_from: 80", "partly_from: 60"))) == ["rules_changed settings/partly_from"]
    assert told(changed(("2013: 58", "2013: 60"), ("at_most: 5", "at_most: 9"))) == []  # not adopted by it
    calendar = ("plans:\n", "calendar: {D1: {ends: 04-30, ready: 05-31}}\nplans:\n")
    assert told(changed(calendar)) == ["rules_changed calendar/D1"]
    more = "  trygga: {text: Trygga, plan: budget}\n  snabba"
    assert told(changed(("  snabba", more))) == ["added goals/trygga"]


def test_a_later_decision_explains_it() -> None:
    one = decision("kf-40", "2013-02-01", 56, 50)
    assert told(changed(FLOOR, one)) == ["weakened indicators/nki/target/at_least (kf-40)"]
    other = decision("kf-40", "2013-02-01", 56, 51)
    assert told(changed(FLOOR, other)) == ["weakened indicators/nki/target/at_least"]


def test_only_those_who_must_decide_explain_it() -> None:
    lacking = ["weakened indicators/nki/target/at_least"]
    id, text = decision("fl-1", "2013-02-01", 56, 50)
    for other in ("level: administration", "level: administration, reason: svårt"):
        assert told(changed(FLOOR, (id, text.replace("level: politics", other)))) == lacking
    assert told(changed(FLOOR, (id, text.replace("2013-02-01", "2014-06-01")))) == lacking  # not yet made


def test_a_successor_is_what_was_adopted() -> None:
    heir = "  kunder: {replaces: nöjda, plan: budget, text"
    assert told(changed(("  nöjda: {text", heir), ("serves: [nöjda], measured", "serves: [kunder], measured"))) == [
        "notable goals/kunder/replaces"
    ]
    assert told(
        changed(("  nöjda: {text", heir.replace("plan: budget, ", "")), ("serves: [nöjda], m", "serves: [kunder], m"))
    )


def test_a_lock_of_another_decision_is_no_lock_of_this() -> None:
    named = sealed("kf-12", "låst", frozen(workspace(), "kf-12")).replace("# decision: kf-12", "# decision: nämnd-3")
    assert "lock-tampered" in rules(workspace(TEXT, named))


def test_several_decisions_lead_there_together() -> None:
    steps = "approves: {indicators/nki/target/at_least: {from: 56, to: 53}}"
    first = decision("kf-60", "2013-09-01", 53, 50)
    text = first[1] + f"  kf-40: {{body: KF, level: politics, date: 2013-02-01, {steps}}}\n"
    assert told(changed(FLOOR, (first[0], text))) == ["weakened indicators/nki/target/at_least (kf-60)"]


def test_the_seal_breaks_at_any_change() -> None:
    text = sealed("kf-12", "låst", "goals: {a: {text: Å}}\n")
    head, rest = opened(text.encode())
    assert head == ("kf-12", digest(rest))
    for other in (text + " ", text.replace("Å", "A"), text.replace("kf-12", "kf-13").replace("goals", "goal")):
        head, rest = opened(other.encode())
        assert head.sha256 != digest(rest)
    head, rest = opened(text.replace("\n", "\r\n").encode())
    assert head.sha256 == digest(rest)  # git may change line ends
    assert opened(b"\xff\x00 no head") == (("", ""), b"\xff\x00 no head")


def rules(now: Workspace) -> set[str]:
    files = FileTree.of({"malstyr.yaml": b""}, ())
    loaded = load(".", files)

    return {one.rule for one in judge(loaded._replace(workspace=now, faults=()), AS_OF, "sv").findings}


def test_check_tells_it() -> None:
    assert "changed-without-decision" in rules(changed(FLOOR))
    assert "changed-since-decision" in rules(changed(FLOOR, decision("kf-40", "2013-02-01", 56, 50)))
    tampered = sealed("kf-12", "låst", frozen(workspace(), "kf-12")).replace("at_least: 56", "at_least: 50")
    assert "lock-tampered" in rules(workspace(TEXT.replace(*FLOOR), tampered))


# The command


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    committed(tmp_path, "x")
    monkeypatch.chdir(tmp_path)
    assert main(["lock", "--decision", "kf-12"]) == 0
    said = capsys.readouterr().out
    lock = tmp_path / "kf-12.lock.yaml"
    assert opened(lock.read_bytes())[0].sha256 in said
    before = lock.read_bytes()
    assert main(["lock", "--decision", "kf-12"]) == 0  # it says the same
    assert main(["lock", "--verify"]) == 0
    write(tmp_path, {"malstyr.yaml": TEXT.replace(*FLOOR)})
    assert main(["lock", "--decision", "kf-12"]) == 1  # a decision is locked once
    assert lock.read_bytes() == before
    assert main(["diff"]) == 1
    committed(tmp_path, "låst")
    capsys.readouterr()
    lock.write_bytes(before.replace(b"at_least: 56", b"at_least: 50"))
    assert main(["lock", "--verify"]) == 1
    assert "ändrad sedan beslutet kf-12 låstes" in capsys.readouterr().out
    assert main(["diff", "HEAD"]) == 1
    assert "ändrad historik locks/kf-12" in capsys.readouterr().out
    lock.unlink()
    assert main(["diff", "HEAD"]) == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "--decision"),
        (["--decision", "kf-12", "--verify"], "--decision"),
        (["--decision", "kf-13"], "Det finns inget beslut som heter kf-13."),
        (["--decision", "annan"], "Det finns inget beslut som heter annan."),
    ],
)
def test_what_it_cannot_do(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    says: str,
) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    monkeypatch.chdir(tmp_path)
    assert main(["lock", *arguments]) == 2
    assert says in capsys.readouterr().err
    assert list(tmp_path.glob("*.lock.yaml")) == []


def test_nothing_is_locked_that_cannot_be_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT.replace("method: diariet", "method: {a: b}")})
    monkeypatch.chdir(tmp_path)
    assert main(["lock", "--decision", "kf-12"]) == 2
    assert "malstyr check" in capsys.readouterr().err


LATER = decision("kf-40", "2013-02-01", 56, 50)
BACK = (LATER[0], LATER[1] + decision("kf-50", "2013-05-01", 50, 56)[1].removeprefix("decisions:\n"))
EARLIER = decision("kf-1", "2010-02-01", 60, 56)
OF_OTHER = (LATER[0], LATER[1].replace("nki/target/at_least", "svarstid/target/at_most"))
OF_VALUES = (LATER[0], LATER[1].replace("indicators/nki/target/at_least", "values/nki/kost/2013"))
OF_TERMS = (LATER[0], LATER[1].replace("indicators/nki/target/at_least", "settings/partly_from"))

OF_TARGET = (
    LATER[0],
    LATER[1].replace("target/at_least: {from: 56, to: 50}", 'target: {from: "{at_least: 56}", to: "{at_least: 50}"}'),
)
OF_GOAL = (
    LATER[0],
    LATER[1].replace(
        "indicators/nki/target/at_least: {from: 56, to: 50}",
        'goals/nöjda: {from: "Kunderna är nöjda, minst 7 av 10", to: "Alla är nöjda, minst 7 av 10"}',
    ),
)


@pytest.mark.parametrize(
    ("edits", "names"),
    [
        ((FLOOR, LATER), "indicators/nki/target/at_least (kf-40)"),
        ((LATER,), None),  # it is not changed yet
        ((BACK,), None),  # it stands again as it was adopted
        ((EARLIER,), None),
        ((FLOOR, OF_OTHER), None),
        ((FLOOR, OF_VALUES), None),
        ((OF_TERMS,), "settings/partly_from (kf-40)"),
        ((OF_TARGET,), None),
        ((FLOOR, OF_TARGET), "indicators/nki/target (kf-40)"),
        ((OF_GOAL,), None),
        ((("Kunderna är nöjda, minst", "Alla är nöjda, minst"), OF_GOAL), "goals/nöjda (kf-40)"),
        ((FLOOR,), None),  # nothing tells when it was changed
    ],
)
def test_what_a_later_decision_changed_is_not_locked_as_adopted(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    edits: tuple[tuple[str, str], ...],
    names: str | None,
) -> None:
    text = TEXT
    for old, new in edits:
        text = text.replace(old, new)
    write(tmp_path, {"malstyr.yaml": text})
    monkeypatch.chdir(tmp_path)
    assert main(["lock", "--decision", "kf-12"]) == (0 if names is None else 2)
    said = capsys.readouterr().err
    assert (tmp_path / "kf-12.lock.yaml").exists() == (names is None)
    assert names is None or (names in said and "git switch --detach VERSION" in said)


# Reports


KINDS_OF_REPORT = ("scorecard", "arsredovisning", "aktivitetsplan")
"""All but the interim report, which needs a reporting point that is ready, and the board's sheet, which is short."""


@pytest.mark.parametrize("kind", KINDS_OF_REPORT)
def test_every_report_tells_what_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    later = decision("kf-40", "2013-02-01", 56, 50)
    text = TEXT.replace(*FLOOR).replace(*later).replace("minst 7 av 10", "<b>alltid</b>")
    lock = sealed("kf-12", "låst", frozen(workspace(), "kf-12"))
    write(tmp_path, {"malstyr.yaml": text, "kf-12.lock.yaml": lock})
    monkeypatch.chdir(tmp_path)
    assert main(["report", "--kind", kind, "--format", "md"]) == 0
    told = capsys.readouterr().out
    block = told.partition("## Ändrat sedan beslutet\n")[2].partition("<a id=")[0]
    assert block.strip().splitlines() == [
        "- **Kommunfullmäktige, 28 november 2011, §\u00a012 (kf-12):** 2 saker är ändrade sedan dess:",
        "- **Nöjda › Text:** ”Kunderna är nöjda, minst 7 av 10” → ”Kunderna är nöjda, &lt;b\\>alltid&lt;/b\\>”."
        " Texten säger inte längre hur mycket. Kräver ett beslut av politiken.",
        "- **Nki › Målvärde › Minst:** 56 → 50. Det blir lättare att nå. Godkänt av KF, 1 februari 2013 (kf-40).",
    ]
    assert main(["report", "--kind", kind]) == 0
    html = capsys.readouterr().out
    assert 'id="decided"' in html
    assert "<b>" not in html
    assert main(["report", "--kind", kind, "--format", "md", "--as-of", "2013-01-15"]) == 0
    assert "Godkänt av" not in capsys.readouterr().out  # the decision had not been made
    assert main(["report", "--kind", "styrelseblad"]) == 0
    assert "Nöjda › Text" in capsys.readouterr().out
