"""A pull request played through with git of this machine and a GitHub of this process."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from conftest import PROJECT
from malstyr.hosts.__main__ import run_task
from malstyr.hosts.github import AUTHOR
from malstyr.hosts.running import shows_small_groups
from repositories import committed, git


class Proposals:
    """Pull request 7 of ``stranger:lower``, its comments, and the issues; what was written by whom is kept."""

    def __init__(self, sha: str) -> None:
        self.refuses = 0
        """The status that everything is answered with, where there is one."""
        self.pull = {"number": 7, "head": {"sha": sha}}
        self.comments: list[dict[str, Any]] = []
        self.issues: list[dict[str, Any]] = []

    def answer(self, method: str, path: str, told: Any) -> Any:
        parts = urlsplit(path)
        match method, parts.path.removeprefix("/repos/o/r/").split("/"):
            case "GET", ["pulls"]:
                return [self.pull] if parse_qs(parts.query)["head"] == ["stranger:lower"] else []
            case "GET", ["issues", "7", "comments"]:
                return self.comments
            case "POST", ["issues", "7", "comments"]:
                self.comments.append({"id": len(self.comments), "user": {"login": AUTHOR}, **told})
            case "PATCH", ["issues", "comments", number]:
                self.comments[int(number)] |= told
            case "GET", ["issues"]:
                return self.issues
            case "POST", ["issues"]:
                self.issues.append({"number": len(self.issues), **told})
            case "PATCH", ["issues", number]:
                self.issues[int(number)] |= told
        return {}


@pytest.fixture
def hub() -> Iterator[tuple[Proposals, str]]:
    proposals = Proposals("s1")

    class Handler(BaseHTTPRequestHandler):
        def _do(self) -> None:
            if proposals.refuses:
                self.send_error(proposals.refuses)
                return
            length = int(self.headers.get("Content-Length") or 0)
            told = json.loads(self.rfile.read(length)) if length else None
            data = json.dumps(proposals.answer(self.command, self.path, told)).encode()
            self.send_response(200)
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_PATCH = _do

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield proposals, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def goals(tmp_path: Path) -> Path:
    folder = tmp_path / "mål"
    shutil.copytree(PROJECT / "examples/gotland", folder)
    committed(folder, "Budget 2013")
    return folder


def step(folder: Path, task: str, output: Path, event: Any, name: str, **more: str) -> int:
    """A step of a build: nothing of this process's environment but where Python and git are."""
    told = output.parent / "event.json"
    told.write_text(json.dumps({"repository": {"default_branch": "main"}, **event}), encoding="utf-8")
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(output.parent), "PYTHONPATH": str(PROJECT / "src"),
        "GITHUB_ACTIONS": "true", "GITHUB_EVENT_PATH": str(told), "GITHUB_EVENT_NAME": name,
        "GITHUB_REPOSITORY": "o/r", "GITHUB_TOKEN": "t", **more,
    }  # fmt: skip
    asked = [sys.executable, "-P", "-m", "malstyr.hosts", task, "--output", str(output), "."]
    return subprocess.run(asked, cwd=folder, env=environment, check=False).returncode


APPROVED = """decisions:
  beslut-2014-03-01:
    body: Regionfullmäktige
    level: politics
    date: 2014-02-20
    reference: § 12
    approves:
      indicators/nki/target/at_least: {from: 56, to: 10}
"""


def weakened(folder: Path) -> None:
    path = folder / "mål/brukare-kunder.yaml"
    text = path.read_text(encoding="utf-8")
    assert "at_least: 56" in text
    path.write_text(text.replace("at_least: 56", "at_least: 10", 1), encoding="utf-8")


@pytest.mark.slow
def test_a_weakened_goal_stops_it_until_it_is_decided(
    goals: Path, tmp_path: Path, hub: tuple[Proposals, str], capfd: pytest.CaptureFixture[str]
) -> None:
    proposals, api = hub
    base = git(goals, "rev-parse", "HEAD")
    git(goals, "checkout", "-q", "-b", "lower")
    weakened(goals)
    committed(goals, "Lägre krav", day="2014-02-20")
    pull = {"pull_request": {"base": {"sha": base}}}
    made = tmp_path / "made"
    assert step(goals, "gate", made, pull, "pull_request") == 1
    first = (made / "comment.md").read_text(encoding="utf-8")
    assert "## Målen: stopp" in first
    assert re.search("::error file=mål/brukare-kunder.yaml,line=.*försvagat", capfd.readouterr().out)
    assert (made / "site/index.html").is_file()
    assert json.loads((made / "codequality.json").read_text(encoding="utf-8"))
    run = {"event": "pull_request", "head_sha": "s1", "head_branch": "lower",
           "head_repository": {"owner": {"login": "stranger"}}}  # fmt: skip
    ended = {"workflow_run": run}
    assert step(goals, "comment", made, ended, "workflow_run", GITHUB_API_URL=api) == 0
    (goals / "beslut.yaml").write_text(APPROVED, encoding="utf-8")
    committed(goals, "Beslutet", day="2014-02-21")
    assert step(goals, "gate", made, pull, "pull_request") == 0
    assert step(goals, "comment", made, ended, "workflow_run", GITHUB_API_URL=api) == 0
    assert len(proposals.comments) == 1
    assert "## Målen: klart" in proposals.comments[0]["body"]


@pytest.mark.slow
def test_gitlab_tells_in_the_log_what_stops_it(goals: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    gitlab = {"CI_MERGE_REQUEST_DIFF_BASE_SHA": git(goals, "rev-parse", "HEAD"), "GITLAB_CI": "true"}
    weakened(goals)
    committed(goals, "Lägre krav", day="2014-02-20")
    assert step(goals, "gate", tmp_path / "made", {}, "", GITHUB_ACTIONS="", **gitlab) == 1
    told = capfd.readouterr().out
    assert "försvagat indicators/nki" in told
    assert "Kräver ett beslut" in told


REFUSED = {
    "a pull request": ("pull_request", "refs/pull/7/merge"),
    "a pull request from a branch that is called as the main one": ("pull_request", "refs/heads/main"),
    "another branch": ("push", "refs/heads/lower"),
    "what runs after a pull request": ("workflow_run", "refs/heads/main"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", REFUSED)
def test_only_the_main_branch_publishes(name: str, goals: Path, tmp_path: Path) -> None:
    event, ref = REFUSED[name]
    assert step(goals, "publish", tmp_path / "made", {}, event, GITHUB_REF=ref) == 1
    assert not (tmp_path / "made").exists()


@pytest.mark.slow
def test_the_main_branch_publishes_but_no_small_group(goals: Path, tmp_path: Path) -> None:
    on_main = {"GITHUB_REF": "refs/heads/main"}
    assert step(goals, "publish", tmp_path / "made", {}, "push", **on_main) == 0
    assert (tmp_path / "made/index.html").is_file()
    few = "indicators:\n  få: {name: Få svar, measured_in: index}\nvalues:\n  få:\n    2013: {value: 58, n: 4}\n"
    (goals / "få.yaml").write_text(few, encoding="utf-8")
    assert step(goals, "publish", tmp_path / "other", {}, "push", **on_main) == 1
    assert not (tmp_path / "other").exists()


SMALL = "indicators:\n  få: {name: Få svar, measured_in: index}\nvalues:\n  få:\n    2013: {value: 58, n: 4}\n"
SAID_OF_THE_RULE = {
    "nothing": "",
    "ignored": "settings: {rules: {small-group: ignore}}\n",
    "a notice": "settings: {rules: {small-group: info}}\n",
    "waived": "waivers:\n  w: {rule: small-group, subject: indicators/få, reason: r, owner: a, expires: 2099-01-01}\n",
    "a larger group": "settings: {min_answers: 3}\n",
}


@pytest.mark.parametrize("name", SAID_OF_THE_RULE)
def test_nothing_said_of_the_rule_lets_a_small_group_be_published(name: str, tmp_path: Path) -> None:
    first = "version: 1\norganisation: {id: e, name: E}\n"
    (tmp_path / "malstyr.yaml").write_text(first + SAID_OF_THE_RULE[name] + SMALL, encoding="utf-8")
    assert shows_small_groups([str(tmp_path)]) == (name != "a larger group")


@pytest.mark.parametrize("text", ["goals: [", "", None])
def test_what_cannot_be_read_may_hide_one(text: str | None, tmp_path: Path) -> None:
    if text is not None:
        (tmp_path / "malstyr.yaml").write_text("version: 1\norganisation: {id: e, name: E}\n", encoding="utf-8")
        (tmp_path / "mål.yaml").write_text(text, encoding="utf-8")
    assert shows_small_groups([str(tmp_path)]) == (text != "")


@pytest.mark.slow
def test_what_is_due_stands_in_one_issue_and_a_mail(goals: Path, tmp_path: Path, hub: tuple[Proposals, str]) -> None:
    proposals, api = hub
    for _ in range(2):
        assert step(goals, "due", tmp_path / "made", {}, "schedule", GITHUB_API_URL=api) == 0
    assert [one["title"].startswith("Målen: försenat") for one in proposals.issues] == [True]
    assert (tmp_path / "made/due.txt").read_text(encoding="utf-8").startswith("Subject: Målen: försenat")


WITHOUT = {"comment": "rätten pull-requests: write", "due": "rätten issues: write"}


@pytest.mark.slow
@pytest.mark.parametrize("task", WITHOUT)
@pytest.mark.parametrize("status", [401, 403, 410, 500, 0])
def test_what_github_refuses_is_told_with_what_to_look_at(
    task: str, status: int, tmp_path: Path, hub: tuple[Proposals, str], capfd: pytest.CaptureFixture[str]
) -> None:
    proposals, api = hub
    proposals.refuses = status
    run = {"head_sha": "s1", "head_branch": "lower", "head_repository": {"owner": {"login": "stranger"}}}
    (tmp_path / "event.json").write_text(json.dumps({"workflow_run": run}), encoding="utf-8")
    (tmp_path / "comment.md").write_text("Målen", encoding="utf-8")
    (tmp_path / "malstyr.yaml").write_text("version: 1\norganisation: {id: e, name: E}\n", encoding="utf-8")
    environment = {
        "GITHUB_ACTIONS": "true", "GITHUB_EVENT_PATH": str(tmp_path / "event.json"), "GITHUB_REPOSITORY": "o/r",
        "GITHUB_API_URL": api if status else "http://127.0.0.1:9", "GITHUB_TOKEN": "t",
    }  # fmt: skip
    assert run_task([task, "--output", str(tmp_path), str(tmp_path)], environment) == 2
    told = capfd.readouterr().err
    assert WITHOUT[task] in told
    assert str(status or "refused") in told
    assert "Traceback" not in told


FORK: Any = {"owner": {"login": "stranger"}}
UNSAID = {
    # what the host says otherwise than it should, and what is told
    "no event": ({"GITHUB_EVENT_PATH": ""}, "GITHUB_EVENT_PATH är inte satt"),
    "no file": ({"GITHUB_EVENT_PATH": "finns-inte.json"}, "finns-inte.json"),
    "no JSON": ({"GITHUB_EVENT_PATH": "comment.md"}, "GITHUB_EVENT_PATH anger går inte att läsa"),
    "a list": ({"GITHUB_EVENT_PATH": "list.json"}, "list.json"),
    "no address": ({"GITHUB_API_URL": ""}, "GITHUB_API_URL är inte satt"),
    "no repository": ({"GITHUB_REPOSITORY": ""}, "GITHUB_REPOSITORY är inte satt"),
    "no right": ({"GITHUB_TOKEN": ""}, "env: GITHUB_TOKEN: ${{ github.token }}"),
    "another event": ({"GITHUB_EVENT_PATH": "push.json"}, "on: workflow_run"),
    "not there": ({"GITHUB_ACTIONS": ""}, "on: workflow_run"),
    "no address at all": ({"GITHUB_API_URL": "nonsens"}, "unknown url type"),
}  # fmt: skip


def commenting(folder: Path, fork: Any = FORK, **more: str) -> int:
    """The task that comments, run beside its files with all that GitHub says."""
    run = {"workflow_run": {"head_sha": "s1", "head_branch": "lower", "head_repository": fork}}
    files = {"comment.md": "Målen", "list.json": "[]", "push.json": "{}", "event.json": json.dumps(run)}
    for name, held in files.items():
        (folder / name).write_text(held, encoding="utf-8")
    environment = {
        "GITHUB_ACTIONS": "true", "GITHUB_EVENT_PATH": "event.json", "GITHUB_REPOSITORY": "o/r",
        "GITHUB_API_URL": "http://127.0.0.1:9", "GITHUB_TOKEN": "t", **more,
    }  # fmt: skip
    return run_task(["comment", "--output", "."], environment)


@pytest.mark.parametrize("form", UNSAID)
def test_what_a_host_does_not_say_is_told(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    more, told = UNSAID[form]
    assert commenting(tmp_path, **more) == 2
    assert told in capfd.readouterr().err


def test_a_fork_that_is_no_more_gets_no_comment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert commenting(tmp_path, None) == 0
    assert "Ingen kommentar" in capfd.readouterr().out


def test_a_comment_that_was_never_written_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run_task(["comment", "--output", str(tmp_path)], {}) == 2
    assert "uppgiften gate" in capfd.readouterr().err
