"""GitHub as it is asked and told: one comment, one issue, made once and kept up to date.

What a pull request's own build left is the text of a stranger: it is shown, never run, calls nobody by name, and goes
to the pull request that GitHub says the build was of.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from malstyr.hosts.gate import COMMENT_MARK, LONGEST_COMMENT
from malstyr.hosts.hub import Hub

AUTHOR = "github-actions[bot]"
"""Who writes what a build writes; what others wrote with the same mark is left alone."""
DUE_MARK = "<!-- malstyr: due -->"


def commented(hub: Hub, run: Mapping[str, Any], text: str) -> bool:
    """Put the comment at the pull request that the finished build was of; False where it is closed or moved on."""
    number = _proposed_by(hub, run)
    if number is None:
        return False
    body = as_comment(text)
    for one in hub.listed(f"issues/{number}/comments"):
        if one["body"].startswith(COMMENT_MARK) and one["user"]["login"] == AUTHOR:
            hub.ask("PATCH", f"issues/comments/{one['id']}", {"body": body})
            return True
    hub.ask("POST", f"issues/{number}/comments", {"body": body})
    return True


def _proposed_by(hub: Hub, run: Mapping[str, Any]) -> int | None:
    if run["head_repository"] is None:  # a fork that is no more
        return None
    head = f"{run['head_repository']['owner']['login']}:{run['head_branch']}"
    asked = hub.listed(f"pulls?state=open&head={quote(head, safe='')}")
    return next((one["number"] for one in asked if one["head"]["sha"] == run["head_sha"]), None)


def as_comment(text: str) -> str:
    """The text with the mark first, no longer than GitHub takes, calling nobody by name."""
    quiet = text.removeprefix(COMMENT_MARK).strip().replace("@", "@\u2060")
    return f"{COMMENT_MARK}\n{quiet[: LONGEST_COMMENT + 1_000]}\n"


def told_in_issue(hub: Hub, title: str, text: str) -> None:
    """Put what is due in one open issue of the build's own, the same each time."""
    told = {"title": title, "body": f"{DUE_MARK}\n{text[:LONGEST_COMMENT]}"}
    for one in hub.listed(f"issues?state=open&creator={quote(AUTHOR, safe='')}"):
        if (one["body"] or "").startswith(DUE_MARK):
            hub.ask("PATCH", f"issues/{one['number']}", told)
            return
    hub.ask("POST", "issues", told)
