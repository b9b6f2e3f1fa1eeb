"""``python -m malstyr.hosts gate|publish|comment|due --output FOLDER [PATH …]``: what a step of a build runs."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from malstyr.cli.terminal import say, warn
from malstyr.hosts.build import Build, HostSilent, build_of, language_of
from malstyr.hosts.gate import COMMENT_FILE, gate
from malstyr.hosts.github import commented, told_in_issue
from malstyr.hosts.hub import HubRefused
from malstyr.hosts.running import public_site, run_malstyr, shows_small_groups
from malstyr.language.words import words

TASKS = ("gate", "publish", "comment", "due")
AHEAD = timedelta(days=30)
"""How far ahead the job tells of what is due."""


def run_task(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    parser = ArgumentParser("malstyr.hosts")
    parser.add_argument("task", choices=TASKS)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("paths", nargs="*", default=["."])
    asked = parser.parse_intermixed_args(arguments)
    language = language_of(environment)
    try:
        return _run(asked.task, build_of(environment), asked.paths, asked.output, words(language))
    except HostSilent as silent:
        warn(words(language)[silent.text].format(**silent.told))
        return 2


def _run(task: str, build: Build, paths: Sequence[str], folder: Path, catalogue: Mapping[str, str]) -> int:
    match task:
        case "gate":
            return _gate(build, paths, folder, catalogue)
        case "publish":
            return _publish(build, paths, folder, catalogue)
        case "comment":
            return _comment(build, folder, catalogue)
        case _:
            return _due(build, paths, folder, catalogue)


def _gate(build: Build, paths: Sequence[str], folder: Path, catalogue: Mapping[str, str]) -> int:
    code = gate(build, paths, folder, catalogue)
    if build.summary is not None:
        with build.summary.open("a", encoding="utf-8") as page:
            page.write((folder / COMMENT_FILE).read_text(encoding="utf-8"))
    return code


def _comment(build: Build, folder: Path, catalogue: Mapping[str, str]) -> int:
    try:
        text = (folder / COMMENT_FILE).read_text(encoding="utf-8")
    except OSError as error:
        raise HostSilent("hosts.no-text", why=str(error)) from None
    try:
        if not commented(build.hub, build.finished, text):
            say(catalogue["hosts.no-proposal"])
    except HubRefused as refused:
        warn(catalogue["hosts.no-comment"].format(why=refused))
        return 2
    return 0


def _publish(build: Build, paths: Sequence[str], folder: Path, catalogue: Mapping[str, str]) -> int:
    """The public site, and nothing where something speaks against it."""
    if not build.published:
        refused = "hosts.not-main"
    elif shows_small_groups(paths):
        refused = "hosts.small-group"
    elif run_malstyr("check", *paths) != 0:
        refused = "hosts.gate-1"
    else:
        return public_site(paths, folder)
    warn(catalogue[refused])
    return 1


def _due(build: Build, paths: Sequence[str], folder: Path, catalogue: Mapping[str, str]) -> int:
    """What is late and due: a mail to send, and at GitHub an issue too."""
    folder.mkdir(parents=True, exist_ok=True)
    until = (date.today() + AHEAD).isoformat()
    mail, page = folder / "due.txt", folder / "due.md"
    code = max(run_malstyr("calendar", "--until", until, "--output", str(one), *paths) for one in (mail, page))
    if code == 0:
        title = catalogue["hosts.due"].format(until=until)
        mail.write_text(f"Subject: {title}\n\n{mail.read_text(encoding='utf-8')}", encoding="utf-8")
        if build.host == "github":
            try:
                told_in_issue(build.hub, title, page.read_text(encoding="utf-8"))
            except HubRefused as refused:
                warn(catalogue["hosts.no-issue"].format(why=refused))
                return 2
    return code


if __name__ == "__main__":
    sys.exit(run_task(sys.argv[1:], os.environ))
