"""The feed: judged changes between versions, else commits, or the present state where git does not know it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from uuid import NAMESPACE_URL, uuid5

from malstyr.language.words import words
from malstyr.site.given import Given
from malstyr.site.view import FeedEntry, WorkspaceEntry, feed_id

_MOST = 50


def commits_told(slug: str, name: str, given: Given, language: str) -> Iterator[FeedEntry]:
    """That the files changed, by commit and without what its maker wrote: of a workspace without earlier versions."""
    catalogue = words(language)
    for commit in given.commits:
        said = catalogue["site.changed"].format(day=commit.at.date())
        text = f"{catalogue['site.commit']} {commit.id[:12]}."
        yield FeedEntry(feed_id(slug, commit.id), moment_told(commit.at), f"{name}: {said}", text, f"{slug}/index.html")


def moment_of(given: Given, commit: str, day: date) -> str:
    """When a version came: by its commit, or by its day where git does not tell."""
    at = next((one.at for one in given.commits if one.id == commit), None)
    return moment_told(at) if at is not None else f"{day}T00:00:00Z"


def latest(places: Sequence[WorkspaceEntry], language: str) -> tuple[FeedEntry, ...]:
    """The latest changes of all workspaces, newest first."""
    every = [one for place in places for one in place.changes or (_as_it_is(place, language),)]
    return tuple(sorted(every, key=lambda one: (one.at, one.id), reverse=True)[:_MOST])


def name_of_feed(places: Sequence[WorkspaceEntry]) -> str:
    """The feed's own id, the same as long as it is about the same workspaces."""
    return uuid5(NAMESPACE_URL, "malstyr/" + "/".join(place.slug for place in places)).urn


def _as_it_is(place: WorkspaceEntry, language: str) -> FeedEntry:
    title = f"{place.name}: {words(language)['report.as-of'].lower()} {place.day_told}"
    return FeedEntry(
        feed_id(place.slug, place.day), f"{place.day}T00:00:00Z", title, place.summary, f"{place.slug}/index.html"
    )


def moment_told(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
