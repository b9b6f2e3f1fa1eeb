"""Every workspace visited in its turn, on all cores where there is enough to do; only what is shown is kept of each."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from malstyr.cli.cores import each_of
from malstyr.cli.each import Each, Fell
from malstyr.cli.options import checked_language
from malstyr.cli.progress import telling
from malstyr.cli.terminal import language, warn
from malstyr.language.words import words
from malstyr.source.files import bytes_of, path_shown
from malstyr.versions.versions import Version, Versions

WORTH_A_PROCESS = 1_000_000
"""Bytes of goal files that take longer to check than another process takes to begin."""


class Visit(NamedTuple):
    """A workspace to look at: its folder, the files of it that are asked for, and the language where one is chosen."""

    folder: Path
    files: frozenset[str] | None
    chosen: str | None

    def language(self, own: str | None) -> str:
        """The language to speak of it; ``own`` is that of its organisation."""
        return language(self.chosen, own)

    def version(self) -> tuple[Version, str]:
        """The workspace on disk, and the language to speak of it. Raises Stop where a file asked for is not of it."""
        from malstyr.cli.workspaces import all_read

        found = Versions(path_shown).on_disk(self.folder)
        workspace = found.loaded.workspace
        all_read(self.files, (source.name for source in workspace.sources))
        organisation = workspace.data.organisation
        return found, self.language(organisation.language if organisation is not None else None)


@dataclass(frozen=True, slots=True)
class Seen:
    """What is kept of a visit."""

    language: str
    """The language it is told in."""
    partial: bool
    """Whether it is not told of all there is, so that exit code 2 is due whatever else was found."""
    part: Any
    """What is shown of the workspace."""


Kept = TypeVar("Kept", bound=Seen)


class Visits:
    """Visits to workspaces; the first says what language is spoken of the others, where nothing else does."""

    def __init__(self, folders: Mapping[Path, frozenset[str] | None], lang: str | None, each: Each) -> None:
        self.folders, self.chosen, self.each = folders, checked_language(lang), each
        self.fell: dict[Path, Fell] = {}

    @property
    def language(self) -> str:
        return language(self.chosen)

    def made(self, look: Callable[[Visit], Kept]) -> Iterator[tuple[Visit, Kept]]:
        """What is kept of each workspace, in their order. Raises Stop."""
        with telling("{what}") as tell:
            for n, (visit, kept) in enumerate(self._in_order(look), 1):
                yield from self._unless_fell(visit, kept)
                if n < len(self.folders):
                    told = {"n": n, "of": len(self.folders), "path": path_shown(visit.folder)}
                    tell(words(self.language)["cli.visited"].format(**told))

    def again(self, look: Callable[[Visit], Kept], visit: Visit) -> Iterator[tuple[Visit, Kept]]:
        """What is kept of one more visit."""
        for kept in self.each(look, [visit]):
            yield from self._unless_fell(visit, kept)

    def _unless_fell(self, visit: Visit, kept: Kept | Fell) -> Iterator[tuple[Visit, Kept]]:
        if isinstance(kept, Fell):
            self.fell[visit.folder] = kept
        else:
            yield visit, kept

    def _in_order(self, look: Callable[[Visit], Kept]) -> Iterator[tuple[Visit, Kept | Fell]]:
        first, *rest = self.folders.items()
        visit = Visit(*first, self.chosen)
        for kept in self.each(look, [visit]):
            self.chosen = self.language if isinstance(kept, Fell) else kept.language
            yield visit, kept
        visits = [Visit(*one, self.chosen) for one in rest]
        yield from zip(visits, self.each(look, visits), strict=True)

    def complete(self) -> bool:
        """Whether no visit came to nothing; those that did are told of on standard error."""
        catalogue = words(self.language)
        for folder, fell in self.fell.items():
            said = catalogue[fell.key].format(error=fell.said, reason=fell.said)
            warn(f"{said} {catalogue['cli.concerned'].format(path=path_shown(folder))}")
        return not self.fell


@contextmanager
def visits(folders: Mapping[Path, frozenset[str] | None], lang: str | None) -> Iterator[Visits]:
    """Visits in as many processes as there is work for."""
    size = sum(map(bytes_of, folders)) if len(folders) > 1 else 0
    with each_of(min(len(folders), size // WORTH_A_PROCESS)) as each:
        yield Visits(folders, lang, each)
