"""Which build this is, by what the host says of it: all that is read of a build's environment is read here."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from malstyr.hosts.hub import Hub


class HostSilent(Exception):
    """What a task needs, and the host does not say: the id of the text that tells it, and the words of that."""

    def __init__(self, text: str, **told: str) -> None:
        super().__init__(text)
        self.text, self.told = text, told


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
    environment: Mapping[str, str]

    @property
    def summary(self) -> Path | None:
        """The page of the step, where the host gives it one."""
        page = self.environment.get("GITHUB_STEP_SUMMARY")
        return Path(page) if page else None

    @property
    def hub(self) -> Hub:
        """The repository at GitHub, with the right to write in it. Raises HostSilent."""
        return Hub(*(_said(self.environment, name) for name in ("GITHUB_API_URL", "GITHUB_REPOSITORY", "GITHUB_TOKEN")))

    @property
    def finished(self) -> Mapping[str, Any]:
        """The build that has ended, where that is what started this one. Raises HostSilent."""
        run = self.event.get("workflow_run")
        if not isinstance(run, dict):
            raise HostSilent("hosts.no-run")
        return run


def language_of(environment: Mapping[str, str]) -> str:
    """The language that the text of a build is in; Swedish where nobody has chosen."""
    return "en" if environment.get("MALSTYR_LANG") == "en" else "sv"


def build_of(environment: Mapping[str, str]) -> Build:
    """Raises HostSilent."""
    if environment.get("GITHUB_ACTIONS") == "true":
        event = _event(_said(environment, "GITHUB_EVENT_PATH"))
        main = event.get("repository", {}).get("default_branch")
        on_main = environment.get("GITHUB_REF") == f"refs/heads/{main}"
        base = event.get("pull_request", {}).get("base", {}).get("sha", "")
        return Build("github", base, on_main and environment.get("GITHUB_EVENT_NAME") == "push", event, environment)
    if environment.get("GITLAB_CI") == "true":
        branch = environment.get("CI_COMMIT_BRANCH", "")
        on_main = bool(branch) and branch == environment.get("CI_DEFAULT_BRANCH")
        base = environment.get("CI_MERGE_REQUEST_DIFF_BASE_SHA", "")
        return Build("gitlab", base, on_main and environment.get("CI_PIPELINE_SOURCE") == "push", {}, environment)
    return Build("", "", False, {}, environment)


def _said(environment: Mapping[str, str], name: str) -> str:
    value = environment.get(name)
    if not value:
        raise HostSilent("hosts.no-token" if name == "GITHUB_TOKEN" else "hosts.not-set", name=name)
    return value


def _event(path: str) -> Mapping[str, Any]:
    try:
        event = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise HostSilent("hosts.no-event", why=str(error)) from None
    if not isinstance(event, dict):
        raise HostSilent("hosts.no-event", why=path)
    return event
