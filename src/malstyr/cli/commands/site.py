"""``malstyr site``: a folder of pages, data and a feed, for any web server or none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from malstyr.cli.destination import STANDARD_OUTPUT, spare
from malstyr.cli.help import option
from malstyr.cli.options import AsOf, Lang, Paths, PublicOption, day_of, one_of
from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import say, warn
from malstyr.language.words import words

if TYPE_CHECKING:
    from malstyr.source.folder import Written

NAMED = 5
"""Files that are told by name; of more, that there are more."""


def site(
    paths: Paths = None,
    output: Annotated[Path | None, option("--output", "site-output", "DIR")] = None,
    public: PublicOption = False,
    base: Annotated[str, option("--base", "base", "URL")] = "",
    contact: Annotated[str, option("--contact", "contact", "ADDRESS")] = "",
    downloads: Annotated[str, option("--downloads", "downloads", "pdf,docx")] = "",
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.making import Making, NothingMade, WholeSite
    from malstyr.cli.progress import telling
    from malstyr.cli.visits import visits
    from malstyr.cli.workspaces import found
    from malstyr.source.files import path_shown
    from malstyr.source.folder import check_ours, replace_folder

    if output is None or str(output) == STANDARD_OUTPUT:
        raise Stop("site-needs-output")
    formats = asked_formats(downloads)
    spare(output, paths or [Path()])
    place = path_shown(output)
    with _stopped_at(place):
        check_ours(output)
    with visits(dict(sorted(found(paths).items())), lang) as visiting:
        asked = Making(day_of(as_of), date.today(), public, address(base), contact.strip(), formats)
        made = WholeSite(visiting, asked)
        try:
            with _stopped_at(place), telling(words(visiting.language)["cli.making"]) as tell:
                tell(output.name)
                written = replace_folder(output, made.files())
        except NothingMade:
            written = None
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
    return 0 if complete and not made.partial else 2


@contextmanager
def _stopped_at(place: str) -> Iterator[None]:
    """Stop in our words where a site cannot be written to a folder."""
    from malstyr.source.folder import NotOurs, Taken

    try:
        yield
    except NotOurs:
        raise Stop("not-ours", path=place) from None
    except Taken as taken:
        raise Stop("taken-in-site", path=f"{place}/{taken}") from None
    except OSError as error:
        raise Stop("cannot-write", "other-output", path=place, reason=reason_of(error)) from None


def _tell_beside(written: Written, catalogue: Mapping[str, str]) -> None:
    """Tell of what others have done to what stood in the folder."""
    for key, names in (("rewritten", written.rewritten), ("left", written.left)):
        if names:
            listed = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
            warn(catalogue[f"cli.site-{key}"].format(names=listed))


def asked_formats(text: str) -> tuple[str, ...]:
    """The formats of a list with commas, each once."""
    from malstyr.site.downloads import MAKERS

    named = (one.strip().lower() for one in text.split(",") if one.strip())
    return tuple(dict.fromkeys(one_of("--downloads", one, MAKERS) for one in named))


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
