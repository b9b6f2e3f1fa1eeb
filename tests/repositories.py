"""Real repositories for the tests that need git, made with nobody's settings."""

import os
import subprocess
from pathlib import Path

_SETTINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_CONFIG_COUNT": "1",
    "GIT_CONFIG_KEY_0": "maintenance.auto",  # else each commit starts a process that looks for what to tidy up
    "GIT_CONFIG_VALUE_0": "false",
}


def git(folder: Path, *arguments: str, day: str = "2014-02-01") -> str:
    """git for the tests' own repositories, with nobody's settings."""
    at = f"{day}T12:00:00+0100"
    names = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@b", "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@b"}
    days = {"GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at}
    environment = os.environ | names | _SETTINGS | days
    done = subprocess.run(
        ["git", "-C", str(folder), *arguments], env=environment, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def committed(folder: Path, message: str, tag: str | None = None, day: str = "2014-02-01") -> str:
    """Everything in the folder committed, in a repository made where there is none."""
    if not (folder / ".git").exists():
        git(folder, "init", "-q", "-b", "main", "--template=")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", message, day=day)
    if tag is not None:
        git(folder, "tag", "-a", "-m", tag, tag, day=day)
    return git(folder, "rev-parse", "HEAD")
