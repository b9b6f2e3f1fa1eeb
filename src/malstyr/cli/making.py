"""What ``site`` makes of each workspace, in whatever process that is, and of all together."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from malstyr.cli.gathering import gathered, no_history
from malstyr.cli.stop import Stop
from malstyr.cli.visits import Seen, Visit, Visits
from malstyr.report.dress import Unusable
from malstyr.site.build import Site
from malstyr.site.given import SiteOptions
from malstyr.site.of_workspace import File, WorkspacePages, of_workspace


class NothingMade(Exception):
    """No workspace could be made a site of."""


@dataclass(frozen=True, slots=True)
class PagesSeen(Seen):
    """What is kept of a workspace until its files are written."""

    part: WorkspacePages
    told: tuple[str, ...]
    """What there is to say of it on the side."""


@dataclass(frozen=True, slots=True)
class Making:
    """How the site is to be."""

    as_of: date | None
    today: date
    public: bool
    base: str
    contact: str
    downloads: tuple[str, ...] = ()
    taken: list[str] = field(default_factory=list)
    """The folders of the workspaces before, as far as they are known; one made beside too few may be made again."""

    def __call__(self, visit: Visit) -> PagesSeen:
        given, trouble = gathered(visit.folder, visit.files)
        spoken = visit.language(given.language)
        told = (no_history(visit.folder, trouble, spoken),) if trouble is not None else ()
        try:
            pages = of_workspace(given, self.options(spoken), self.taken, {})
        except Unusable as wrong:
            raise Stop(wrong.key, **wrong.told) from None
        return PagesSeen(spoken, pages.place.lost or trouble is not None, pages, told)

    def options(self, spoken: str) -> SiteOptions:
        asked = (self.public, self.base, self.contact, self.downloads)
        return SiteOptions(spoken, self.as_of, self.today, *asked)


class WholeSite:
    """The site of some visits."""

    def __init__(self, visiting: Visits, asked: Making) -> None:
        self.visiting, self.asked, self.site = visiting, asked, Site()
        self.told: list[str] = []
        self.partial = False

    def files(self) -> Iterator[File]:
        """Every file by name. Raises NothingMade."""
        for visit, seen in self.visiting.made(self.asked):
            beside = seen.part.stands_beside(self.asked.taken)
            for _, one in [(visit, seen)] if beside else self.visiting.again(self.asked, visit):
                self.told += one.told
                self.partial = self.partial or one.partial
                self.asked.taken.append(one.part.place.slug)
                yield from self.site.files(one.part)
        if not self.site.places:
            raise NothingMade
        yield from self.site.about(self.asked.options(self.visiting.language))
