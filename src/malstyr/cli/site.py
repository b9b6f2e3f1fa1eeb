"""``malstyr site``: a folder of pages, data and a feed, for any web server or none."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from malstyr.cli.help import said
from malstyr.cli.options import AsOf, Lang, Paths
from malstyr.cli.stop import Stop
from malstyr.language.words import words

if TYPE_CHECKING:
    from malstyr.cli.workspaces import Chosen
    from malstyr.site.given import Given
    from malstyr.versions.versions import Version

COMMITS = 50
VERSIONS = 100


def site(
    paths: Paths = None,
    output: Annotated[Path | None, typer.Option("--output", metavar="DIR", help=said("site-output"))] = None,
    public: Annotated[bool, typer.Option("--public", help=said("public"))] = False,
    base: Annotated[str, typer.Option("--base", metavar="URL", help=said("base"), show_default=False)] = "",
    contact: Annotated[
        str, typer.Option("--contact", metavar="ADDRESS", help=said("contact"), show_default=False)
    ] = "",
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.workspaces import choose, shown
    from malstyr.report.dress import Unusable
    from malstyr.site.build import Builder
    from malstyr.site.given import Asked
    from malstyr.source.folder import NotOurs, check_ours, replace_folder

    if output is None:
        raise Stop("site-needs-output")
    try:
        check_ours(output)
    except (NotOurs, OSError):
        raise Stop("not-ours", path=shown(output)) from None
    chosen = choose(paths, as_of, lang)
    catalogue = words(chosen.language)
    with telling(catalogue["cli.making"]) as tell:
        asked = Asked(chosen.language, chosen.as_of, date.today(), public, address(base), contact.strip(), tell)
        try:
            made = Builder().build(list(gather(chosen)), asked)
        except Unusable as wrong:
            raise Stop(wrong.key, **wrong.told) from None
    try:
        replace_folder(output, made.files.items())
    except NotOurs:
        raise Stop("not-ours", path=shown(output)) from None
    except OSError as error:
        raise Stop("cannot-write", path=shown(output), reason=error.strerror or str(error)) from None
    print(catalogue["cli.site-done"].format(files=len(made.files), path=shown(output)))
    if not contact:
        print(catalogue["cli.no-contact"], file=sys.stderr)
    if not made.complete:
        print(catalogue["cli.lost-files"], file=sys.stderr)
    return 0 if made.complete else 2


def address(base: str) -> str:
    """The address the site will have, ending in ``/``."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(base)
        known = not base or (parts.scheme in ("http", "https") and bool(parts.hostname))
    except ValueError:
        known = False
    if not known or set(base) & set(" \"'<>?#\\") or not base.isprintable():
        raise Stop("bad-base", text=base)
    return base if not base or base.endswith("/") else f"{base}/"


def gather(chosen: Chosen) -> Iterator[Given]:
    """The workspaces chosen with all that a site shows of them, git's knowledge included."""
    from malstyr.report.own import own_templates
    from malstyr.site.given import Given
    from malstyr.source.git import GitTrouble

    for one in chosen.versions:
        given = Given(one.folder, one.tree, own_templates(one.folder))
        try:
            given = _with_history(given, one)
        except GitTrouble as trouble:
            told = words(chosen.language)["cli.no-history"]
            print(told.format(path=one.loaded.workspace.folder, reason=trouble), file=sys.stderr)
        yield given


def _with_history(given: Given, now: Version) -> Given:
    """With the latest commits that touched the folder, and the folder as it was at each tag."""
    from malstyr.site.given import Earlier
    from malstyr.versions.origin import origin

    git = now.git
    head = git.head() if git is not None else None
    if git is None or head is None:
        return given
    tagged = ((tag, now.at(tag.commit)) for tag in git.tags(head)[:VERSIONS])
    earlier = tuple(Earlier(tag.name, tag.at.date(), tag.commit, then.tree) for tag, then in tagged if then.there)
    return replace(given, origin=origin(now), commits=git.commits(head, now.below, COMMITS), earlier=earlier)


@contextmanager
def telling(template: str) -> Iterator[Callable[[str], None]]:
    """Says on one line of a terminal what is being done, and wipes it when done; silent elsewhere."""
    shown = sys.stderr.isatty()

    def tell(what: str) -> None:
        if shown:
            print(f"\r\x1b[K{template.format(what=_bare(what))}", end="", file=sys.stderr, flush=True)

    try:
        yield tell
    finally:
        if shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _bare(text: str) -> str:
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)[:60]
