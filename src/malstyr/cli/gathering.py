"""A workspace with all that a site shows of it, as far as git knows it."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

from malstyr.cli.options import checked_language
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import language, warn
from malstyr.cli.workspaces import all_read
from malstyr.language.words import words
from malstyr.report.own import own_templates
from malstyr.site.given import Earlier, Given
from malstyr.source.files import path_shown
from malstyr.source.git import GitTrouble
from malstyr.versions.no_answer import messages
from malstyr.versions.origin import origin
from malstyr.versions.versions import Version, Versions

COMPARED = 4
"""Commits whose changes are judged where there are no tags."""
VERSIONS = 100


def gather(folder: Path, files: frozenset[str] | None, lang: str | None) -> Given:
    """A workspace with all that a site shows of it; what git cannot tell of it is said on standard error."""
    given, trouble = gathered(folder, files)
    if trouble is not None:
        warn(no_history(folder, trouble, language(lang, given.language)))
    return given


def gathered(folder: Path, files: frozenset[str] | None) -> tuple[Given, GitTrouble | None]:
    """A workspace with git's knowledge, or why there is none of it; ``files`` must be among those of it."""
    now = Versions(path_shown).on_disk(folder)
    given, trouble = Given(folder, now.tree, own_templates(folder)), None
    try:
        given = _with_history(given, now)
    except GitTrouble as met:
        trouble = met
    all_read(files, (path_shown(folder / source.name) for source in given.workspace.sources))
    return given, trouble


def no_history(folder: Path, trouble: GitTrouble, spoken: str) -> str:
    """That earlier versions are left out, why, and what to type."""
    keys, told = messages(trouble)
    return Stop("no-history", *keys, path=path_shown(folder), **told).said(words(spoken))


def spoken_in(lang: str | None, every: Iterator[Given]) -> tuple[str, Iterator[Given]]:
    """The language to speak, that of the first workspace where nothing else says; and the workspaces again."""
    first = next(every)
    return language(checked_language(lang), first.language), chain((first,), every)


def _with_history(given: Given, now: Version) -> Given:
    """With the folder as it was at each tag, else at the latest commits that touched it."""
    git = now.git
    head = git.head() if git is not None else None
    if git is None or head is None:
        return given
    commits = git.commits(head, now.below, COMPARED)
    named = [(tag.name, tag.commit, tag.at) for tag in git.tags(head)[:VERSIONS]]
    named = named or [("", one.id, one.at) for one in commits]
    versions = ((tag, at, commit, now.at(commit)) for tag, commit, at in named)
    earlier = tuple(
        Earlier(tag, at, commit, then.tree)
        for tag, at, commit, then in versions
        if then.there and (tag or then.content != now.content)
    )
    return replace(given, origin=origin(now), changed=commits[0] if commits else None, earlier=earlier)
