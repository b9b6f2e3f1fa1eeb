"""The feed: judged changes between versions, or the present state where git knows of none."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from malstyr.language.words import words
from malstyr.site.view import FeedEntry, WorkspaceEntry, feed_id

_MOST = 50


def latest(places: Sequence[WorkspaceEntry], language: str) -> tuple[FeedEntry, ...]:
    """The latest changes of all workspaces, newest first."""
    every = [one for place in places for one in place.changes or (_as_it_is(place, language),)]
    return tuple(sorted(every, key=lambda one: one.at, reverse=True)[:_MOST])


def name_of_feed(places: Sequence[WorkspaceEntry]) -> str:
    """The feed's own id, the same as long as it is about the same workspaces."""
    return uuid5(NAMESPACE_URL, "malstyr/" + "/".join(place.slug for place in places)).urn


def _as_it_is(place: WorkspaceEntry, language: str) -> FeedEntry:
    title = f"{place.name}: {words(language)['report.as-of'].lower()} {place.day_told}"
    return FeedEntry(
        feed_id(place.slug, place.day),
        f"{place.day}T00:00:00Z",
        title,
        place.now.summary,
        f"{place.slug}/index.html",
    )


def moment_told(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
