"""``malstyr site``: a folder of pages, data and a feed, for any web server or none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from malstyr.cli.destination import STANDARD_OUTPUT, spare
from malstyr.cli.help import help_text
from malstyr.cli.options import AsOf, Lang, Paths, checked_language, day_of
from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import language, say, warn
from malstyr.language.words import words

if TYPE_CHECKING:
    from malstyr.site.given import Given
    from malstyr.source.folder import Written
    from malstyr.source.git import GitTrouble
    from malstyr.versions.versions import Version

COMMITS = 50
VERSIONS = 100
NAMED = 5
"""Files that are told by name; of more, that there are more."""


def site(
    paths: Paths = None,
    output: Annotated[Path | None, typer.Option("--output", metavar="DIR", help=help_text("site-output"))] = None,
    public: Annotated[bool, typer.Option("--public", help=help_text("public"))] = False,
    base: Annotated[str, typer.Option("--base", metavar="URL", help=help_text("base"), show_default=False)] = "",
    contact: Annotated[
        str, typer.Option("--contact", metavar="ADDRESS", help=help_text("contact"), show_default=False)
    ] = "",
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.making import Making, NothingMade, WholeSite
    from malstyr.cli.progress import telling
    from malstyr.cli.visits import visits
    from malstyr.cli.workspaces import found
    from malstyr.source.files import path_shown
    from malstyr.source.folder import NotOurs, Taken, check_ours, replace_folder

    if output is None or str(output) == STANDARD_OUTPUT:
        raise Stop("site-needs-output")
    spare(output, paths or [Path()])
    place = path_shown(output)
    try:
        check_ours(output)
    except NotOurs:
        raise Stop("not-ours", path=place) from None
    except OSError as error:
        raise Stop("cannot-write", "other-output", path=place, reason=reason_of(error)) from None
    with visits(dict(sorted(found(paths).items())), lang) as visiting:
        asked = Making(day_of(as_of), date.today(), public, address(base), contact.strip())
        made = WholeSite(visiting, asked)
        try:
            with telling(words(visiting.language)["cli.making"]) as tell:
                tell(output.name)
                written = replace_folder(output, made.files())
        except NothingMade:
            written = None
        except NotOurs:
            raise Stop("not-ours", path=place) from None
        except Taken as taken:
            raise Stop("taken-in-site", path=f"{place}/{taken}") from None
        except OSError as error:
            raise Stop("cannot-write", "other-output", path=place, reason=reason_of(error)) from None
        for told in made.told:
            warn(told)
        complete = visiting.complete()
    catalogue = words(visiting.language)
    if written is not None:
        say(catalogue["cli.site-done"].format(files=written.files, path=place))
        _tell_beside(written, catalogue)
        if not contact:
            warn(catalogue["cli.no-contact"])
    if not made.site.complete:
        warn(catalogue["cli.lost-files"])
    return 0 if complete and made.site.complete else 2


def _tell_beside(written: Written, catalogue: Mapping[str, str]) -> None:
    """Tell of what others have done to what stood in the folder."""
    for key, names in (("rewritten", written.rewritten), ("left", written.left)):
        if names:
            listed = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
            warn(catalogue[f"cli.site-{key}"].format(names=listed))


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


def gather(folder: Path, files: frozenset[str] | None, lang: str | None) -> Given:
    """A workspace with all that a site shows of it; what git cannot tell of it is said on standard error."""
    given, trouble = gathered(folder, files)
    if trouble is not None:
        warn(no_history(folder, trouble, language(lang, given.language)))
    return given


def gathered(folder: Path, files: frozenset[str] | None) -> tuple[Given, GitTrouble | None]:
    """A workspace with git's knowledge, or why there is none of it; ``files`` must be among those of it."""
    from malstyr.cli.workspaces import all_read
    from malstyr.report.own import own_templates
    from malstyr.site.given import Given
    from malstyr.source.files import path_shown
    from malstyr.source.git import GitTrouble
    from malstyr.versions.versions import Versions

    now = Versions(path_shown).on_disk(folder)
    given, trouble = Given(folder, now.tree, own_templates(folder)), None
    try:
        given = _with_history(given, now)
    except GitTrouble as met:
        trouble = met
    all_read(files, (path_shown(folder / source.name) for source in given.workspace.sources))
    return given, trouble


def no_history(folder: Path, trouble: GitTrouble, spoken: str) -> str:
    from malstyr.source.files import path_shown

    return words(spoken)["cli.no-history"].format(path=path_shown(folder), reason=trouble)


def spoken_in(lang: str | None, every: Iterator[Given]) -> tuple[str, Iterator[Given]]:
    """The language to speak, that of the first workspace where nothing else says; and the workspaces again."""
    first = next(every)
    return language(checked_language(lang), first.language), chain((first,), every)


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
