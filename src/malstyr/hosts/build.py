"""Which build this is, by what the host says of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple


class Build(NamedTuple):
    """A build of GitHub or of GitLab."""

    host: str
    """``github``, ``gitlab``, or empty on a machine of one's own."""
    base: str
    """The revision that the proposal is to be merged into; empty where nothing is proposed."""
    published: bool
    """Whether it builds what the organisation has agreed on: a push to the main branch, by nobody's fork."""
    event: Mapping[str, Any]
    """What started it, as GitHub tells it."""


def build_of(environment: Mapping[str, str]) -> Build:
    if environment.get("GITHUB_ACTIONS") == "true":
        event = json.loads(Path(environment["GITHUB_EVENT_PATH"]).read_text(encoding="utf-8"))
        main = event.get("repository", {}).get("default_branch")
        on_main = environment.get("GITHUB_REF") == f"refs/heads/{main}"
        base = event.get("pull_request", {}).get("base", {}).get("sha", "")
        return Build("github", base, on_main and environment.get("GITHUB_EVENT_NAME") == "push", event)
    if environment.get("GITLAB_CI") == "true":
        branch = environment.get("CI_COMMIT_BRANCH", "")
        on_main = bool(branch) and branch == environment.get("CI_DEFAULT_BRANCH")
        base = environment.get("CI_MERGE_REQUEST_DIFF_BASE_SHA", "")
        return Build("gitlab", base, on_main and environment.get("CI_PIPELINE_SOURCE") == "push", {})
    return Build("", "", False, {})
