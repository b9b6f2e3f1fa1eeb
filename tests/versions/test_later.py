"""What ``history`` tells of approvals that came with a later commit than the change they approve."""

import json
from pathlib import Path

import pytest

from conftest import HEAD, write
from malstyr.cli.main import main
from repositories import committed, git

pytestmark = pytest.mark.slow  # each makes a history of git
GOAL = "goals: {nöjda: {text: Kunderna är nöjda}}\n"
FLOOR = "indicators/nki/target/at_least"


def indicator(floor: int, id: str = "nki", more: str = "") -> str:
    told = f"{more}serves: [nöjda], measured_in: index, method: x, target: {{at_least: {floor}}}"
    return f"indicators: {{{id}: {{{told}}}}}\n"


def decision(id: str, before: int, after: int, path: str = FLOOR, more: str = "level: politics, ") -> str:
    approves = f"approves: {{{path}: {{from: {before}, to: {after}}}}}"
    return f"  {id}: {{body: KF, {more}date: 2012-01-01, {approves}}}\n"


def saved(folder: Path, floor: int, *decisions: str) -> str:
    """One commit: the floor as it is then, and the decisions that stand beside it. Gives the commit's id."""
    beside = "decisions:\n" + "".join(decisions) if decisions else "activities: {}\n"
    write(folder, {"malstyr.yaml": HEAD + GOAL + indicator(floor), "beslut.yaml": beside})
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "--allow-empty", "-m", str(floor), day="2013-01-01")
    return git(folder, "rev-parse", "HEAD")


def told(folder: Path, capsys: pytest.CaptureFixture[str], commits: list[str], subject: str = "nki") -> list[str]:
    """Each change of the floor, oldest first: ``56→50 kf @3``, where 3 is the commit that brought the approval."""
    assert main(["history", subject, str(folder), "--format", "json"]) == 0
    lines: list[str] = []
    for one in reversed(json.loads(capsys.readouterr().out)["changes"]):
        if one["path"].endswith("at_least"):
            at = commits.index(one["approved_in"]) if one["approved_in"] is not None else None
            approved = f" {one['approved_by']} @{at}" if at is not None else ""
            lines.append(f"{one['before']}→{one['after']}{approved}")
    return lines


KF = decision("kf", 56, 50)
STORIES: dict[str, tuple[list[tuple[int, str]], list[str]]] = {
    "with the change": ([(56, ""), (50, KF)], ["56→50 kf @1"]),
    "with the next commit": ([(56, ""), (50, ""), (50, KF)], ["56→50 kf @2"]),
    "never": ([(56, ""), (50, ""), (50, decision("kf", 56, 51))], ["56→50"]),
    "before the change": ([(56, ""), (56, KF), (50, KF)], ["56→50"]),
    "undone before the approval": ([(56, ""), (50, ""), (56, ""), (56, KF)], ["56→50", "50→56"]),
    "undone and made again": (
        [(56, ""), (50, ""), (50, KF), (56, KF), (50, KF)],
        ["56→50 kf @2", "50→56", "56→50"],
    ),
    "undone and made again, each with its own": (
        [(56, ""), (50, ""), (50, KF), (56, KF), (50, KF), (50, KF + decision("kf-2", 56, 50))],
        ["56→50 kf @2", "50→56", "56→50 kf-2 @5"],
    ),
    "only the one that stands": (
        [(56, ""), (50, ""), (56, ""), (50, ""), (50, KF)],
        ["56→50", "50→56", "56→50 kf @4"],
    ),
    "two that one decision covers": ([(56, ""), (53, ""), (50, ""), (50, KF)], ["56→53 kf @3", "53→50 kf @3"]),
    "the last of two with the decision of both": ([(56, ""), (53, ""), (50, KF)], ["56→53 kf @2", "53→50 kf @2"]),
    "the first of two": ([(56, ""), (50, ""), (45, ""), (45, KF)], ["56→50 kf @3", "50→45"]),
    "the last of two": (
        [(56, ""), (53, ""), (50, ""), (50, decision("kf", 53, 50))],
        ["56→53", "53→50 kf @3"],
    ),
    "further than what was decided": (
        [(56, ""), (45, ""), (50, ""), (50, KF)],
        ["56→45", "45→50"],
    ),
    "a detour that was undone": (
        [(56, ""), (53, ""), (40, ""), (53, ""), (50, ""), (50, KF)],
        ["56→53 kf @5", "53→40", "40→53", "53→50 kf @5"],
    ),
    "back to what once was": ([(50, ""), (56, ""), (50, ""), (50, KF)], ["50→56", "56→50 kf @3"]),
    "twice": ([(56, ""), (50, ""), (50, KF), (50, KF + decision("kf-2", 56, 50))], ["56→50 kf @2"]),
    "by those who may not": (
        [(56, ""), (50, ""), (50, decision("f", 56, 50, more="level: administration, reason: x, "))],
        ["56→50"],
    ),
    "by those who may, after those who may not": (
        [(56, ""), (50, ""), (50, decision("f", 56, 50, more="level: team, reason: x, ")),
         (50, decision("f", 56, 50, more="level: team, reason: x, ") + KF)],
        ["56→50 kf @3"],
    ),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES)
def test_along_one_branch(tmp_path: Path, capsys: pytest.CaptureFixture[str], story: str) -> None:
    steps, expected = STORIES[story]
    assert told(tmp_path, capsys, [saved(tmp_path, *step) for step in steps]) == expected


def test_a_branch_that_is_merged_after_the_decision(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commits = [saved(tmp_path, 56)]
    git(tmp_path, "checkout", "-q", "-b", "sida")
    commits += [saved(tmp_path, 50), saved(tmp_path, 50, KF)]
    git(tmp_path, "checkout", "-q", "main")
    write(tmp_path, {"annat.yaml": "goals: {trygga: {text: Trygga}}\n"})
    committed(tmp_path, "annat")
    git(tmp_path, "merge", "-q", "--no-edit", "sida")
    assert told(tmp_path, capsys, commits) == ["56→50 kf @2"]


def test_a_decision_that_a_merge_brings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """To the branch that made the change, the merge is the commit that approves it."""
    commits = [saved(tmp_path, 56)]
    git(tmp_path, "checkout", "-q", "-b", "sida")
    commits.append(saved(tmp_path, 56, KF))
    git(tmp_path, "checkout", "-q", "main")
    commits.append(saved(tmp_path, 50))
    git(tmp_path, "merge", "-q", "--no-edit", "sida")
    commits.append(git(tmp_path, "rev-parse", "HEAD"))
    assert told(tmp_path, capsys, commits) == ["56→50 kf @3"]


def test_a_change_that_both_branches_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commits = [saved(tmp_path, 56)]
    git(tmp_path, "checkout", "-q", "-b", "sida")
    write(tmp_path, {"annat.yaml": "goals: {trygga: {text: Trygga}}\n"})
    commits.append(saved(tmp_path, 50))
    git(tmp_path, "checkout", "-q", "main")
    commits.append(saved(tmp_path, 50))
    git(tmp_path, "merge", "-q", "--no-edit", "sida")
    commits.append(saved(tmp_path, 50, KF))
    assert told(tmp_path, capsys, commits) == ["56→50 kf @3", "56→50 kf @3"]


def test_a_merge_that_took_the_other_side(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What one branch made and the merge left out is undone: a decision on it approves nothing that stands."""
    commits = [saved(tmp_path, 56)]
    git(tmp_path, "checkout", "-q", "-b", "sida")
    commits += [saved(tmp_path, 53), saved(tmp_path, 50)]
    git(tmp_path, "checkout", "-q", "main")
    commits.append(saved(tmp_path, 45))
    git(tmp_path, "merge", "-q", "--no-edit", "-s", "ours", "sida")
    write(tmp_path, {"annat.yaml": "indicators: {annat: {measured_in: index}} # nki\n"})
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "--amend", "--no-edit")
    commits.append(saved(tmp_path, 45, KF, decision("kf-2", 56, 45)))
    assert sorted(told(tmp_path, capsys, commits)) == ["53→50", "56→45 kf-2 @4", "56→53"]


def test_a_merge_that_made_the_change_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commits = [saved(tmp_path, 56)]
    git(tmp_path, "checkout", "-q", "-b", "sida")
    write(tmp_path, {"annat.yaml": "goals: {trygga: {text: Trygga}}\n"})
    committed(tmp_path, "sida")
    git(tmp_path, "checkout", "-q", "main")
    write(tmp_path, {"tredje.yaml": "goals: {tredje: {text: Tredje}}\n"})
    committed(tmp_path, "main")
    git(tmp_path, "merge", "-q", "--no-commit", "sida")
    commits += [saved(tmp_path, 50), saved(tmp_path, 50, KF)]
    assert told(tmp_path, capsys, commits) == ["56→50 kf @2"]


def test_a_thing_that_was_renamed_between(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A decision names what it approves by the name that the thing has then."""
    commits = [saved(tmp_path, 56), saved(tmp_path, 50)]
    write(tmp_path, {"malstyr.yaml": HEAD + GOAL + indicator(50, "kundindex", "replaces: nki, ")})
    commits.append(committed(tmp_path, "Nytt namn", day="2013-01-02"))
    now = decision("kf", 56, 50, FLOOR.replace("nki", "kundindex"))
    write(tmp_path, {"beslut.yaml": "decisions:\n" + now})
    commits.append(committed(tmp_path, "Beslut", day="2013-01-03"))
    assert told(tmp_path, capsys, commits, "kundindex") == ["56→50 kf @3"]


def test_a_removed_goal_that_is_approved_later(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD + GOAL})
    committed(tmp_path, "Målet")
    write(tmp_path, {"malstyr.yaml": HEAD})
    committed(tmp_path, "Borta")
    approves = "approves: {goals/nöjda: {from: Kunderna är nöjda}}"
    write(
        tmp_path, {"beslut.yaml": f"decisions: {{kf: {{body: KF, level: politics, date: 2012-01-01, {approves}}}}}\n"}
    )
    last = committed(tmp_path, "Beslut")
    assert main(["history", "goals/nöjda", str(tmp_path), "--format", "json"]) == 0
    removed, _ = json.loads(capsys.readouterr().out)["changes"]
    assert (removed["verdict"], removed["approved_by"], removed["approved_in"]) == ("removed", "kf", last)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "Godkänt av KF, 1 januari 2012 (kf).\n  Godkännandet kom efter ändringen, 1 januari 2013 ({commit}).\n"),
        (
            "en",
            "Approved by KF, 1 January 2012 (kf).\n  The approval came after the change, 1 January 2013 ({commit}).\n",
        ),
    ],
)
def test_how_it_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, said: str) -> None:
    *_, last = [saved(tmp_path, 56), saved(tmp_path, 50), saved(tmp_path, 50, KF)]
    assert main(["history", FLOOR, str(tmp_path), "--lang", language]) == 0
    assert capsys.readouterr().out.endswith(said.format(commit=last[:10]))


def test_the_gate_takes_only_what_comes_with_the_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second, _ = saved(tmp_path, 56), saved(tmp_path, 50), saved(tmp_path, 50, KF)
    assert main(["diff", f"{first}..{second}", str(tmp_path), "--as-of", "2014-01-01"]) == 1
    assert main(["diff", f"{first}..HEAD", str(tmp_path), "--as-of", "2014-01-01"]) == 0
