"""A site: the pages of each workspace as they are made, then those about all of them.

The same files, day and revision give the same bytes, in whatever folder they lie and whenever they are made.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from malstyr.site.given import Given, SiteOptions
from malstyr.site.of_all import of_all
from malstyr.site.of_workspace import File, Remembered, WorkspacePages, of_workspace
from malstyr.site.view import WorkspaceEntry


class Site:
    """Workspaces one after another; nothing is kept of one but what the pages about all of them need."""

    def __init__(self) -> None:
        self.places: list[WorkspaceEntry] = []
        self.pages: list[str] = []

    @property
    def complete(self) -> bool:
        """Whether all that it was made from could be read."""
        return not any(place.lost for place in self.places)

    def files(self, made: WorkspacePages) -> Iterator[File]:
        """The files of the next workspace, by name."""
        self.places.append(made.place)
        self.pages += _pages(made.files)
        yield from made.files

    def about(self, asked: SiteOptions) -> Iterator[File]:
        """The files about all workspaces."""
        yield from of_all(_in_order(self.places), asked, self.pages)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was made of a workspace, and how its files were then."""

    stamp: Hashable
    made: WorkspacePages
    remembered: Remembered

    def holds(self, stamp: Hashable, taken: Sequence[str]) -> bool:
        """Whether it would be made the same again, beside workspaces whose folders are called ``taken``."""
        return self.stamp == stamp and self.made.stands_beside(taken)


class Live:
    """A site that is made again as its files change: a workspace only where its own did."""

    def __init__(self) -> None:
        self.kept: dict[Path, _Kept] = {}

    def files(
        self, asked: SiteOptions, stamps: Mapping[Path, Hashable], given: Callable[[Path], Given]
    ) -> Mapping[str, bytes]:
        """Every file by name; ``stamps`` tell how what a workspace is made from is now, ``given`` reads it."""
        kept: dict[Path, _Kept] = {}
        for folder, stamp in stamps.items():
            taken = [one.made.place.slug for one in kept.values()]
            was = self.kept.get(folder)
            if was is None or not was.holds(stamp, taken):
                remembered = was.remembered if was is not None else {}
                was = _Kept(stamp, of_workspace(given(folder), asked, taken, remembered), remembered)
            kept[folder] = was
        self.kept = kept
        every = [one.made for one in kept.values()]
        own = [file for made in every for file in made.files]
        about = of_all(_in_order([made.place for made in every]), asked, list(_pages(own)))
        return dict(sorted((*own, *about)))


def _in_order(places: Sequence[WorkspaceEntry]) -> Sequence[WorkspaceEntry]:
    return sorted(places, key=lambda place: place.name)


def _pages(files: Iterable[File]) -> Iterator[str]:
    return (name for name, _ in files if name.endswith(".html"))
