"""Commits and tags as git tells of them."""

import re
from datetime import datetime, timedelta, timezone
from typing import NamedTuple


class Commit(NamedTuple):
    """A commit as it tells of itself; its author is left out, since reports name no persons."""

    id: str
    at: datetime
    subject: str


class Touching(NamedTuple):
    """A commit that touched a folder, who wrote it, and those before it that did: all of a merge."""

    commit: Commit
    author: str
    before: tuple[str, ...]


class Tag(NamedTuple):
    """A tag, the commit it stands for, and when it was made."""

    name: str
    commit: str
    at: datetime


def commit_told(id: str, data: bytes) -> Commit:
    """The commit that an object holds."""
    head, _, message = data.decode("utf-8", "replace").partition("\n\n")
    made = next((line for line in head.split("\n") if line.startswith("committer ")), "")
    subject = message.strip().partition("\n")[0].strip()
    return Commit(id, time_told(" ".join(made.rpartition("> ")[2].split())), subject)


def author_told(data: bytes) -> str:
    """The name of who wrote the commit that an object holds."""
    line = next((one for one in data.decode("utf-8", "replace").split("\n") if one.startswith("author ")), "")
    return line.removeprefix("author ").partition(" <")[0].strip()


def time_told(raw: str) -> datetime:
    """``1384000000 +0100`` as a time in its own zone, so that its day is the one its maker saw."""
    seconds, _, zone = raw.partition(" ")
    found = re.fullmatch(r"([+-])(\d\d)(\d\d)", zone)
    ahead = timedelta(hours=int(found[2]), minutes=int(found[3])) if found else timedelta()
    if ahead >= timedelta(days=1):
        ahead = timedelta()
    there = timezone(-ahead if found and found[1] == "-" else ahead)
    try:
        return datetime.fromtimestamp(int(seconds), there)
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, there)
