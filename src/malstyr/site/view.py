"""What the pages of a site show, ready to be drawn; taken from each workspace's scorecard, so that they agree."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import NAMESPACE_URL, uuid5

from malstyr.language.words import words
from malstyr.model.outcome import Status
from malstyr.output.status.json import Extract
from malstyr.present.counted import Counts, counted_by_state
from malstyr.present.state import State
from malstyr.report.dress import Dress
from malstyr.report.view import Fact, GoalView, Report, Section, ShortRed
from malstyr.site.permalinks import rows_by_themselves


@dataclass(frozen=True, slots=True)
class Item:
    """A goal in a list, with its address from the root of the site."""

    name: str
    text: str
    href: str
    state: State | None
    """None of what is only a step of the ladder."""

    @property
    def status(self) -> Status | None:
        return self.state.status if self.state is not None else None


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the index: a goal, or an indicator of one."""

    name: str
    what: str
    href: str
    state: State | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """The goals of a perspective."""

    id: str
    name: str
    items: Sequence[Item]

    @property
    def counts(self) -> Counts:
        return counted_by_state(one.state for one in self.items if one.state is not None)


@dataclass(frozen=True, slots=True)
class YearPage:
    """How it went a year: in a few sentences, area by area, and what is red with why."""

    year: str
    lead: Sequence[str]
    groups: Sequence[Group]
    reds: Sequence[tuple[ShortRed, str]]
    """Each with its address from the root of the site; empty where it has no page."""
    no_red: str

    @property
    def headed(self) -> str:
        """The key of what is said above what is red: measures, or goals too."""
        goals = any(one.red.row_anchor.startswith("m.") for one, _ in self.reds)
        return "sheet.reds-and-goals" if goals else "report.block-reds"

    @property
    def summary(self) -> str:
        """The sentences in one text."""
        return " ".join(self.lead)

    @property
    def counts(self) -> Counts:
        return counted_by_state(one.state for one in self.items if one.state is not None)

    @property
    def items(self) -> Iterator[Item]:
        return (one for group in self.groups for one in group.items)


@dataclass(frozen=True, slots=True)
class Download:
    """A file to take away, with its address from the root of the site."""

    name: str
    href: str
    size: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A report that can be opened, with its address from the root of the site, and as files to take away."""

    name: str
    href: str
    files: Sequence[Download] = ()


@dataclass(frozen=True, slots=True)
class YearLink:
    """A year, with the address of its page from the root of the site."""

    year: str
    href: str


@dataclass(frozen=True, slots=True)
class Old:
    """The report of an earlier version, with its day and summary."""

    sheet: Sheet
    told: str


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """An entry of the feed."""

    id: str
    at: str
    title: str
    text: str
    href: str


def feed_id(slug: str, what: str) -> str:
    """The id of an entry, the same whenever the site is made."""
    return uuid5(NAMESPACE_URL, f"malstyr/{slug}/{what}").urn


@dataclass(frozen=True, slots=True)
class WorkspaceEntry:
    """A workspace on the site: what pages about several need of it, when its own are made and gone."""

    slug: str
    """The folder of its pages."""
    name: str
    day: str
    day_told: str
    now: YearPage
    """The year that its reports are about."""
    notes: Sequence[str]
    """That values are made up, or that something could not be read."""
    facts: Sequence[Fact]
    entries: Sequence[Entry]
    sheets: Sequence[Sheet]
    units: Sequence[Sheet]
    years: Sequence[YearLink]
    """Its pages of years, the latest first."""
    follow_up: str
    """When there are new figures of the whole; empty where the calendar does not say."""
    tables: Sequence[Download]
    earlier: Sequence[Old]
    changes: Sequence[FeedEntry]
    data: Extract
    look: Dress
    lost: bool
    """Whether a file of it could not be read."""

    def only(self, status: Status) -> tuple[Group, ...]:
        """Its goals of one status, by perspective."""
        kept = (
            replace(group, items=tuple(one for one in group.items if one.status is status)) for group in self.now.groups
        )
        return tuple(group for group in kept if group.items)


def areas_of(sections: Iterable[Section]) -> Sequence[Section]:
    """Perspectives with all goals that are told of anywhere, the ladder last."""
    held: dict[str, Section] = {}
    for one in sections:
        before = held.get(one.id, replace(one, goals=()))
        held[one.id] = replace(before, goals=(*before.goals, *one.goals))
    return sorted(held.values(), key=lambda section: all(one.state is None for one in section.goals))


def groups(
    areas: Sequence[Section], addresses: Mapping[str, str], states: Mapping[str, State | None]
) -> tuple[Group, ...]:
    """The goals of a year by perspective, as they stand in it."""
    every = (
        Group(
            f"p{n}",
            section.name,
            tuple(
                Item(goal.name, goal.text, addresses[goal.id], states[goal.id])
                for goal in section.goals
                if goal.id in states
            ),
        )
        for n, section in enumerate(areas, 1)
    )
    return tuple(group for group in every if group.items)


def counts(places: Sequence[WorkspaceEntry]) -> Counts:
    """How many goals of all of them stand as what."""
    return counted_by_state(one.state for place in places for one in place.now.items if one.state is not None)


def entries(
    goals: Iterable[GoalView], scorecard: Report, addresses: Mapping[str, str], language: str
) -> tuple[Entry, ...]:
    """Goals and the indicators under them, and those of a scorecard that serve none, for the index."""
    goal, indicator = (words(language)[f"table.{what}"].lower() for what in ("goal", "indicator"))
    found: dict[tuple[str, str], Entry] = {}
    rows = [*scorecard.guarantees, *scorecard.others]
    for one in goals:
        found.setdefault((one.name, addresses[one.id]), Entry(one.name, goal, addresses[one.id], one.state))
        rows += one.rows
    for row in rows_by_themselves(rows):
        found.setdefault((row.name, addresses[row.id]), Entry(row.name, indicator, addresses[row.id], row.state))
    return tuple(found.values())


def index(places: Sequence[WorkspaceEntry]) -> Mapping[str, Sequence[Entry]]:
    """Goals and indicators of all workspaces by first letter, å, ä and ö last; of several, with whose they are."""
    found = [
        replace(one, what=f"{one.what}, {place.name}") if len(places) > 1 else one
        for place in places
        for one in place.entries
    ]
    by_letter: dict[str, list[Entry]] = {}
    for entry in sorted(found, key=lambda one: (_swedish(one.name), one.what, one.href)):
        letter = next((sign.upper() for sign in entry.name if sign.isalnum()), "#")
        by_letter.setdefault(letter if letter.isalpha() and len(letter) == 1 else "#", []).append(entry)
    order = sorted(by_letter, key=lambda letter: (letter == "#", _swedish(letter)))
    return {letter: tuple(by_letter[letter]) for letter in order}


_LAST = str.maketrans({"å": "{", "ä": "|", "ö": "}", "é": "e", "ü": "y"})


def _swedish(text: str) -> str:
    return "".join(sign for sign in text.lower() if sign.isalnum() or sign == " ").strip().translate(_LAST)
