"""git, read only: a revision as files, and a hostile repository that gets nothing to run."""

import os
from datetime import date
from pathlib import Path

import pytest

from conftest import write
from malstyr.cli.main import COMMANDS, main
from malstyr.source.files import read_folder
from malstyr.source.git import GitTrouble, Repository, repository
from malstyr.versions.versions import Versions
from repositories import committed, git


def repo(folder: Path) -> Repository:
    found = repository(folder)
    assert found is not None
    return found[0]


def test_a_revision_is_the_folder_as_it_was(tmp_path: Path) -> None:
    names = [
        "malstyr.yaml",
        "mål/å ä ö.yaml",
        ".dold/x.yaml",
        "inre/malstyr.yaml",
        "inre/y.yaml",
        "läs.txt",
        "z.lock.yaml",
    ]
    another = {"w/inre/malstyr.yaml": "organisation: {id: inre}"}
    write(tmp_path, {f"w/{name}": name for name in names} | another | {"utanför.yaml": "x"})
    committed(tmp_path, "allt")
    found = repository(tmp_path / "w")
    assert found is not None and found[1] == "w"
    git, versions = found[0], Versions(str)
    head = git.head()
    assert head is not None
    then = versions.at(git, head, "w")
    assert then.there and then.tree == read_folder(tmp_path / "w")
    assert then.content == versions.on_disk(tmp_path / "w").content
    assert not versions.at(git, head, "finns-inte").there
    assert not versions.at(git, head, "").there


def test_links_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": "version: 1"})
    (tmp_path / "länk.yaml").symlink_to("/etc/passwd")
    head = committed(tmp_path, "x")
    tree = Versions(str).at(repo(tmp_path), head, "").tree
    assert list(tree.files) == ["malstyr.yaml"]
    assert tree.unreadable == (("länk.yaml", "access"),)


def test_tags_and_commits_newest_first(tmp_path: Path) -> None:
    write(tmp_path, {"w/malstyr.yaml": "1"})
    first = committed(tmp_path, "ett\n\nmed mera", "v1", day="2013-01-01")
    write(tmp_path, {"annat": "x"})
    committed(tmp_path, "två", day="2013-01-02")
    git(tmp_path, "tag", "lätt", day="2013-01-02")
    write(tmp_path, {"w/malstyr.yaml": "2"})
    last = committed(tmp_path, "tre", day="2013-01-03")
    git(tmp_path, "checkout", "-q", "-b", "sida", first)
    write(tmp_path, {"w/malstyr.yaml": "3"})
    committed(tmp_path, "vid sidan", "v9", day="2013-01-04")
    git(tmp_path, "checkout", "-q", "main")
    here = repo(tmp_path)
    assert [(tag.name, tag.at.date()) for tag in here.tags(last)] == [
        ("lätt", date(2013, 1, 2)),
        ("v1", date(2013, 1, 1)),
    ]
    assert here.tags(last)[1].commit == first
    assert [(one.subject, one.id) for one in here.commits(last, "w", 9)] == [("tre", last), ("ett", first)]
    assert [one.subject for one in here.commits(last, "", 2)] == ["tre", "två"]


def test_a_folder_named_like_a_pattern_is_a_folder(tmp_path: Path) -> None:
    write(tmp_path, {"[ab]*/malstyr.yaml": "1", "a/malstyr.yaml": "1"})
    head = committed(tmp_path, "x")
    write(tmp_path, {"a/malstyr.yaml": "2"})
    last = committed(tmp_path, "y")
    assert [one.id for one in repo(tmp_path).commits(last, "[ab]*", 9)] == [head]


@pytest.mark.parametrize("revision", ["finns-inte", "--output=x", "-h", "HEAD~99", "", "a\0b", "HEAD:malstyr.yaml"])
def test_a_revision_that_is_none(tmp_path: Path, revision: str) -> None:
    write(tmp_path, {"malstyr.yaml": "1"})
    committed(tmp_path, "x")
    with pytest.raises(GitTrouble) as trouble:
        repo(tmp_path).commit(revision)
    assert trouble.value.why == "revision"


def test_outside_any_repository(tmp_path: Path) -> None:
    assert repository(tmp_path) is None


def test_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.setenv("PATH", "")
    with pytest.raises(GitTrouble) as trouble:
        repo(tmp_path).head()
    assert trouble.value.why == "missing"


def hostile(folder: Path) -> Path:
    """A repository in which everything that git can be told to run would leave a file behind; gives that file."""
    text = "version: 1\norganisation: {id: a, name: A}\ngoals: {x: {text: X, adopted: kf}}\n"
    text += "decisions: {kf: {body: KF, date: 2012-01-01}}\n"
    write(folder, {"w/malstyr.yaml": text, ".gitattributes": "*.yaml filter=x diff=x merge=x ident export-subst"})
    committed(folder, "x", "v1")
    write(folder, {"w/malstyr.yaml": text.replace("text: X", "text: Y")})
    committed(folder, "y")
    (folder / "länk.yaml").symlink_to("/etc/passwd")
    canary, trap = folder / "sprung", folder / "trap"
    trap.write_text(f"#!/bin/sh\ntouch {canary}\ncat\n")
    trap.chmod(0o755)
    for key in (
        "core.fsmonitor", "core.pager", "core.sshCommand", "core.editor", "core.askPass", "core.gitProxy",
        "core.alternateRefsCommand", "diff.external", "diff.x.textconv", "diff.x.command", "filter.x.smudge",
        "filter.x.clean", "filter.x.process", "merge.x.driver", "gpg.program", "gpg.ssh.program", "pager.rev-list",
        "alias.rev-parse", "alias.merge-base", "credential.helper", "uploadpack.packObjectsHook", "sequence.editor",
        "remote.origin.uploadpack", "trailer.x.command", "interactive.diffFilter",
    ):  # fmt: skip
        git(folder, "config", key, str(trap))
    git(folder, "config", "log.showSignature", "true")
    git(folder, "config", "core.hooksPath", str(folder / "krokar"))
    for hook in ("post-checkout", "reference-transaction", "post-index-change", "pre-auto-gc", "fsmonitor-watchman"):
        write(folder, {f"krokar/{hook}": trap.read_bytes()})
        (folder / "krokar" / hook).chmod(0o755)
    return canary


ASKS_GIT = (
    ("diff",), ("diff", "v1"), ("diff", "v1..HEAD", "--direct"), ("history", "x"), ("lock", "--decision", "kf"),
    ("record", "x", "2013", "5"), ("done", "x"), ("postpone", "x", "2099-01-01"), ("fmt",),
    ("new", "goal", "Minst 80 procent är nöjda 2014"),
    ("meeting", "--since", "v1"),
    ("lock", "--verify"), ("check",), ("status",), ("smart",), ("nki",), ("budget",), ("risks",), ("board",),
    ("coverage",),
    ("report", "--output", "r.html"), ("site", "--output", "sajt"), ("export", "ics"), ("calendar",),
    ("diff", "--driver", "a", "malstyr.yaml", ".", ".", "malstyr.yaml", ".", "."),
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("arguments", ASKS_GIT, ids=" ".join)
def test_a_hostile_repository_runs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    canary = hostile(tmp_path)
    monkeypatch.chdir(tmp_path / "w")
    assert main([*arguments]) in (0, 1)
    assert not canary.exists()


def test_every_command_is_tried_in_a_hostile_repository() -> None:
    alone = {
        "rules",
        "explain",
        "schema",
        "doctor",
        "init",
        "serve",
        "lsp",
        "completion",
        "migrate",
    }  # no workspace, as site, or no git
    assert set(COMMANDS) - alone == {arguments[0] for arguments in ASKS_GIT}


def test_the_trap_of_the_hostile_repository_works(tmp_path: Path) -> None:
    canary = hostile(tmp_path)
    git(tmp_path, "status")
    assert canary.exists()


def test_settings_of_a_hook_that_runs_us_do_not_lead_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a", {"malstyr.yaml": "1"})
    write(tmp_path / "b", {"malstyr.yaml": "2"})
    first, _ = committed(tmp_path / "a", "a"), committed(tmp_path / "b", "b")
    monkeypatch.setenv("GIT_DIR", os.fspath(tmp_path / "b/.git"))
    assert repo(tmp_path / "a").head() == first
