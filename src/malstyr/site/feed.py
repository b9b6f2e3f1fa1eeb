"""Changes for the feed: commits that touched a workspace, or its present state where git does not know it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from malstyr.language.words import words
from malstyr.site.given import Given
from malstyr.site.view import Place

MOST = 50


@dataclass(frozen=True, slots=True)
class Change:
    id: str
    at: str
    title: str
    text: str
    href: str


def changes(found: Sequence[tuple[Place, Given]], language: str, public: bool) -> tuple[Change, ...]:
    """The latest changes of all workspaces, newest first; in public without what their makers wrote of them."""
    told = [one for place, given in found for one in _of(place, given, language, public)]
    return tuple(sorted(told, key=lambda one: (one.at, one.id), reverse=True)[:MOST])


def name_of_feed(places: Sequence[Place]) -> str:
    """The feed's own id, the same as long as it is about the same workspaces."""
    return uuid5(NAMESPACE_URL, "malstyr/" + "/".join(place.slug for place in places)).urn


def _of(place: Place, given: Given, language: str, public: bool) -> Iterator[Change]:
    catalogue = words(language)
    tags = {one.commit: one.tag for one in given.earlier}
    href = f"{place.slug}/index.html"
    for commit in given.commits:
        tagged = catalogue["site.tagged"].format(tag=tags[commit.id]) if commit.id in tags else ""
        plain = catalogue["site.changed"].format(day=commit.at.date())
        said = plain if public else commit.subject or plain
        text = " ".join(filter(None, (tagged, f"{catalogue['site.commit']} {commit.id[:12]}.")))
        yield Change(_id(place, commit.id), _moment(commit.at), f"{place.name}: {said}", text, href)
    if not given.commits:
        title = f"{place.name}: {catalogue['report.as-of'].lower()} {place.day}"
        yield Change(_id(place, place.day), f"{place.day}T00:00:00Z", title, place.report.summary, href)


def _id(place: Place, what: str) -> str:
    return uuid5(NAMESPACE_URL, f"malstyr/{place.slug}/{what}").urn


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
