"""What the pages of a site show, ready to be drawn; taken from each workspace's scorecard, so that they agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from malstyr.language.words import words
from malstyr.model.outcome import Status
from malstyr.present.state import State, word_of
from malstyr.report.view import Fact, Report


@dataclass(frozen=True, slots=True)
class Item:
    """A goal in a list, with its address from the root of the site."""

    name: str
    text: str
    href: str
    state: State


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the index: a goal, or an indicator of one."""

    name: str
    what: str
    href: str


@dataclass(frozen=True, slots=True)
class Group:
    """The goals of a perspective."""

    id: str
    name: str
    items: Sequence[Item]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A report that can be opened, with its address from the root of the site."""

    name: str
    href: str


@dataclass(frozen=True, slots=True)
class Old:
    """The report of an earlier version, with its day and summary."""

    sheet: Sheet
    told: str


@dataclass(frozen=True, slots=True)
class Place:
    """A workspace on the site."""

    slug: str
    name: str
    day: str
    year: str
    report: Report
    groups: Sequence[Group]
    sheets: Sequence[Sheet]
    units: Sequence[Sheet]
    earlier: Sequence[Old]

    @property
    def items(self) -> Iterator[Item]:
        return (one for group in self.groups for one in group.items)

    def only(self, status: Status) -> tuple[Group, ...]:
        """Its goals of one status, by perspective."""
        kept = (
            Group(group.id, group.name, tuple(one for one in group.items if one.state.status is status))
            for group in self.groups
        )
        return tuple(group for group in kept if group.items)


def groups(report: Report, slug: str) -> tuple[Group, ...]:
    """The goals of a scorecard by perspective, in their order."""
    return tuple(
        Group(
            f"p{n}",
            section.name,
            tuple(Item(goal.name, goal.text, f"{slug}/scorecard.html#{goal.id}", goal.state) for goal in section.goals),
        )
        for n, section in enumerate(report.sections, 1)
    )


def counts(places: Sequence[Place], language: str) -> tuple[tuple[State, int], ...]:
    """How many goals have each status, in the order of statuses."""
    found = Counter(one.state.status for place in places for one in place.items)
    return tuple((word_of(status, language), found[status]) for status in Status if found[status])


def facts(report: Report, language: str) -> tuple[Fact, ...]:
    """What is said of the whole on the page of a workspace: its purpose and the documents it stands on."""
    return tuple(one for one in report.facts if one.name != words(language)["report.as-of"])


def index(places: Sequence[Place], language: str) -> Mapping[str, Sequence[Entry]]:
    """Goals and indicators of all workspaces by first letter, å, ä and ö last."""
    goal, indicator = (words(language)[f"table.{what}"].lower() for what in ("goal", "indicator"))
    found: dict[Entry, None] = {}
    for place in places:
        where, page = f", {place.name}" if len(places) > 1 else "", f"{place.slug}/scorecard.html"
        for one in (one for section in place.report.sections for one in section.goals):
            found[Entry(one.name, f"{goal}{where}", f"{page}#{one.id}")] = None
            for row in one.rows:
                if row.id and not row.depth:
                    found[Entry(row.name, f"{indicator}{where}", f"{page}#{row.id}")] = None
    by_letter: dict[str, list[Entry]] = {}
    for entry in sorted(found, key=lambda one: (_swedish(one.name), one.what, one.href)):
        letter = next((sign.upper() for sign in entry.name if sign.isalnum()), "#")
        by_letter.setdefault(letter if letter.isalpha() and len(letter) == 1 else "#", []).append(entry)
    order = sorted(by_letter, key=lambda letter: (letter == "#", _swedish(letter)))
    return {letter: tuple(by_letter[letter]) for letter in order}


_LAST = str.maketrans({"å": "{", "ä": "|", "ö": "}", "é": "e", "ü": "y"})


def _swedish(text: str) -> str:
    return "".join(sign for sign in text.lower() if sign.isalnum() or sign == " ").strip().translate(_LAST)
