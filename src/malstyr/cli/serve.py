"""``malstyr serve``: the site in the browser while one writes, on this computer only."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from malstyr.cli.help import said
from malstyr.cli.options import AsOf, Lang, Paths
from malstyr.cli.stop import Stop
from malstyr.language.words import words

if TYPE_CHECKING:
    from malstyr.cli.workspaces import Chosen
    from malstyr.site.build import Builder, Site

PORTS = range(65536)
SECONDS = 0.5
"""Between looks at the files."""
WATCHED = (".yaml", ".yml", ".j2", ".png", ".jpg", ".jpeg")


def serve(
    paths: Paths = None,
    port: Annotated[int, typer.Option("--port", metavar="PORT", help=said("port"))] = 8000,
    public: Annotated[bool, typer.Option("--public", help=said("public"))] = False,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.site import telling
    from malstyr.cli.workspaces import choose
    from malstyr.present.sandbox import templates
    from malstyr.site.build import Builder
    from malstyr.site.server import Server

    if port not in PORTS:
        raise Stop("bad-port", port=str(port))
    chosen = choose(paths, as_of, lang)
    catalogue, builder = words(chosen.language), Builder()
    seen = dict(_stamps(chosen, templates()))
    with telling(catalogue["cli.making"]):
        made = _made(builder, chosen, public)
    try:
        server = Server(port, made.files)
    except OSError as error:
        raise _no_port(port, error) from None
    with server:
        print(catalogue["cli.serving"].format(address=server.address), flush=True)
        while True:
            time.sleep(SECONDS)
            now = dict(_stamps(chosen, templates()))
            if now == seen:
                continue
            seen = now
            at = f"{datetime.now():%H:%M:%S}"
            try:
                chosen = choose(paths, as_of, lang)
                made = _made(builder, chosen, public)
            except Exception as error:
                reason = _reason(error)
                print(catalogue["cli.not-rebuilt"].format(time=at, reason=reason), file=sys.stderr, flush=True)
                continue
            server.show(made.files)
            print(catalogue["cli.rebuilt"].format(time=at, files=len(made.files)), flush=True)


def _made(builder: Builder, chosen: Chosen, public: bool) -> Site:
    from malstyr.cli.site import gather
    from malstyr.report.dress import Unusable
    from malstyr.site.given import Asked

    try:
        return builder.build(list(gather(chosen)), Asked(chosen.language, chosen.as_of, date.today(), public))
    except Unusable as wrong:
        raise Stop(wrong.key, **wrong.told) from None


def _no_port(port: int, error: OSError) -> Stop:
    from errno import EACCES, EADDRINUSE

    if error.errno == EADDRINUSE:
        return Stop("port-taken", port=str(port), next=str(port + 1 if port < PORTS[-1] else 8000))
    if error.errno == EACCES:
        return Stop("bad-port", port=str(port))
    return Stop("cannot-listen", port=str(port), reason=error.strerror or str(error))


def _reason(error: Exception) -> str:
    """What went wrong in building again: ours in its words, any other by its name; nothing stops the watching."""
    if isinstance(error, Stop):
        from malstyr.cli.help import language_of_help

        catalogue = words(language_of_help())
        return " ".join(catalogue[f"cli.{key}"].format(**error.args_of_message) for key in error.keys)
    return f"{type(error).__name__}: {error}"


def _stamps(chosen: Chosen, templates: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    """Every file that the site is made from, with its time and size."""
    for folder in (*(Path(one.workspace.folder) for one in chosen.loaded), templates):
        for at, folders, names in os.walk(folder):
            folders[:] = [name for name in folders if not name.startswith(".")]
            yield from _stamps_of(Path(at, name) for name in names if name.endswith(WATCHED))


def _stamps_of(files: Iterable[Path]) -> Iterator[tuple[str, tuple[int, int]]]:
    for file in files:
        try:
            state = file.stat()
        except OSError:
            continue
        yield str(file), (state.st_mtime_ns, state.st_size)
