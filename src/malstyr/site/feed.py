"""Changes for the feed: commits that touched a workspace, or its present state where git does not know it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from malstyr.language.words import words
from malstyr.report.persons import Mask
from malstyr.site.given import Given, SiteOptions
from malstyr.site.view import FeedEntry, WorkspaceEntry

_MOST = 50


def changes_of(slug: str, name: str, given: Given, asked: SiteOptions, mask: Mask) -> Iterator[FeedEntry]:
    """Each commit that touched a workspace; in public without what its maker wrote of it."""
    catalogue = words(asked.language)
    tags = {one.commit: mask.text(one.tag) for one in given.earlier}
    for commit in given.commits:
        tagged = catalogue["site.tagged"].format(tag=tags[commit.id]) if commit.id in tags else ""
        plain = catalogue["site.changed"].format(day=commit.at.date())
        said = plain if asked.public else commit.subject or plain
        text = " ".join(filter(None, (tagged, f"{catalogue['site.commit']} {commit.id[:12]}.")))
        yield FeedEntry(_id(slug, commit.id), _moment(commit.at), f"{name}: {said}", text, f"{slug}/index.html")


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
        _id(place.slug, place.day), f"{place.day}T00:00:00Z", title, place.summary, f"{place.slug}/index.html"
    )


def _id(slug: str, what: str) -> str:
    return uuid5(NAMESPACE_URL, f"malstyr/{slug}/{what}").urn


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
