"""``malstyr serve``: the site in the browser while one writes, on this computer only."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

from malstyr.cli.help import option
from malstyr.cli.options import AsOf, Lang, Paths, PublicOption, day_of
from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import say, warn
from malstyr.language.words import words

if TYPE_CHECKING:
    from malstyr.site.given import Given

PORTS = range(65536)
_SECONDS = 0.5
"""Between looks at the files."""
WATCHED = (".yaml", ".yml", ".j2", ".png", ".jpg", ".jpeg")

Stamp: TypeAlias = tuple[str, tuple[int, int]]
"""A file with its time and size."""


def serve(
    paths: Paths = None,
    port: Annotated[int, option("--port", "port", "PORT")] = 8000,
    public: PublicOption = False,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.progress import telling
    from malstyr.site.server import Server

    if port not in PORTS:
        raise Stop("bad-port", port=str(port))
    watched = Watched(paths, public, as_of, lang)
    catalogue = words(watched.language)
    with telling(catalogue["cli.making"]):
        files = watched.files()
    try:
        server = Server(port, files)
    except OSError as error:
        raise _no_port(port, error) from None
    with server:
        say(catalogue["cli.serving"].format(address=server.address))
        while True:
            time.sleep(_SECONDS)
            if not watched.touched():
                continue
            at = f"{datetime.now():%H:%M:%S}"
            try:
                files = watched.files()
            except Exception as error:
                reason = _reason(error)
                warn(catalogue["cli.not-rebuilt"].format(time=at, reason=reason))
                continue
            server.show(files)
            say(catalogue["cli.rebuilt"].format(time=at, files=len(files)))


class Watched:
    """The site of some paths, made again where files of it are saved."""

    def __init__(self, paths: list[Path] | None, public: bool, as_of: str | None, lang: str | None) -> None:
        from malstyr.cli.gathering import gather, spoken_in
        from malstyr.cli.workspaces import found
        from malstyr.site.build import Live

        self.paths, self.public, self.as_of, self.lang = paths, public, day_of(as_of), lang
        self.folders = dict(sorted(found(paths).items()))
        self.seen = dict(_stamps(self.folders))
        every = (gather(folder, files, lang) for folder, files in self.folders.items())
        self.language, given = spoken_in(lang, every)
        first = next(given)
        self.read = {first.folder: first}
        self.live = Live()

    def touched(self) -> bool:
        """Whether any file is otherwise than when this was last asked."""
        before, self.seen = self.seen, dict(_stamps(self.folders))
        return self.seen != before

    def files(self) -> Mapping[str, bytes]:
        """Raises Stop where the paths lead nowhere now, or a workspace's own templates or look cannot be used."""
        from malstyr.cli.workspaces import found
        from malstyr.present.sandbox import templates
        from malstyr.report.dress import Unusable
        from malstyr.site.given import SiteOptions
        from malstyr.site.server import LIVE

        self.folders = dict(sorted(found(self.paths).items()))
        asked = SiteOptions(self.language, self.as_of, date.today(), self.public, live=LIVE)
        ours = frozenset(_stamps_of(templates()))
        stamps = {folder: (asked.today, ours, frozenset(_stamps_of(folder))) for folder in self.folders}
        try:
            return self.live.files(asked, stamps, self._given)
        except Unusable as wrong:
            raise Stop(wrong.key, **wrong.told) from None

    def _given(self, folder: Path) -> Given:
        from malstyr.cli.gathering import gather

        return self.read.pop(folder, None) or gather(folder, self.folders[folder], self.lang)


def _no_port(port: int, error: OSError) -> Stop:
    from errno import EACCES, EADDRINUSE

    if error.errno == EADDRINUSE:
        return Stop("port-taken", port=str(port), next=str(port + 1 if port < PORTS[-1] else 8000))
    if error.errno == EACCES:
        return Stop("bad-port", port=str(port))
    return Stop("cannot-listen", port=str(port), reason=reason_of(error))


def _reason(error: Exception) -> str:
    """What went wrong in building again: ours in its words, any other by its name; nothing stops the watching."""
    if isinstance(error, Stop):
        from malstyr.cli.help import language_of_help

        return error.said(words(language_of_help()))
    return f"{type(error).__name__}: {error}"


def _stamps(folders: Iterable[Path]) -> Iterator[Stamp]:
    """Every file that the site is made from."""
    from malstyr.present.sandbox import templates

    for folder in (*folders, templates()):
        yield from _stamps_of(folder)


def _stamps_of(folder: Path) -> Iterator[Stamp]:
    for at, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for file in (Path(at, name) for name in names if name.endswith(WATCHED)):
            try:
                state = file.stat()
            except OSError:
                continue
            yield str(file), (state.st_mtime_ns, state.st_size)
