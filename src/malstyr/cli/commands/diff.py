"""``malstyr diff``: what changed in the goals since a revision, and whether a decision covers it."""

from __future__ import annotations

from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from malstyr.cli.destination import destinations
from malstyr.cli.formats import format_option, parts_of
from malstyr.cli.help import argument, option
from malstyr.cli.options import AsOf, Lang, Outputs, Paths, checked_language, day_of, one_of
from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malstyr.changes.change import Changes
    from malstyr.workspace.load import Loaded


_THRESHOLDS = ("weakened", "error", "warning", "never")
"""``weakened`` and ``error`` are the same: all that needs a decision and has none."""
_ARGUMENTS = 7
"""Name, then file, hash and mode as it was, then the same as it is; git adds two more for a file that was renamed."""


def diff(
    revisions: Annotated[str | None, argument("revisions", "BASE[..HEAD]")] = None,
    paths: Paths = None,
    driver: Annotated[bool, option("--driver", "driver")] = False,
    direct: Annotated[bool, option("--direct", "direct")] = False,
    format: Annotated[str | None, format_option("diff")] = None,
    fail_on: Annotated[str, option("--fail-on", "fail-on", "|".join(_THRESHOLDS))] = "weakened",
    output: Outputs = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.changes.judge import changes
    from malstyr.cli.asking_git import base_of_request, in_our_words
    from malstyr.cli.showing import show
    from malstyr.cli.terminal import language, paper_for
    from malstyr.rules.registry import usual
    from malstyr.source.files import path_shown
    from malstyr.versions.revisions import asked, pairs
    from malstyr.versions.versions import Versions

    if driver:
        return _drive([str(revisions), *map(str, paths or [])], checked_language(lang))
    every = destinations("diff", format, output or [], [Path(revisions or ""), *(paths or [])])
    fail_on = one_of("--fail-on", fail_on, _THRESHOLDS)
    day, spoken = day_of(as_of), checked_language(lang)
    revisions, wanted_paths = _revisions_and_paths(revisions, paths or [])
    with in_our_words():
        wanted = asked(revisions, wanted_paths[0].absolute(), direct, base_of_request())
        found = [(one.old.loaded, one.new.loaded) for one in pairs(Versions(path_shown), wanted, wanted_paths)]
    if not found:
        raise Stop("no-workspace", path=str(wanted_paths[0].absolute()))
    organisation = found[0][1].workspace.data.organisation
    compared = [changes(old.workspace, new.workspace, day or _day_of(new), usual(), wanted.base) for old, new in found]
    tongue = language(spoken, organisation.language if organisation is not None else None)
    for to in every:
        show(to, [parts_of("diff", to.format)[0](compared, paper_for(to, tongue))])
    if not all(one.complete for one in compared) or any(map(of_another_version, chain(*found))):
        return 2
    return int(_fails(compared, fail_on))


def _revisions_and_paths(revisions: str | None, paths: list[Path]) -> tuple[str | None, list[Path]]:
    """What is compared, and where: a path that stands first, and is no revision, is where."""
    from malstyr.versions.revisions import names_commit

    if revisions is not None and Path(revisions).exists() and not names_commit(revisions, Path()):
        paths, revisions = [Path(revisions), *paths], None
    for path in paths:
        if not path.exists():
            from malstyr.cli.no_path import no_path

            raise no_path(path)
    return revisions, paths or [Path()]


def of_another_version(one: Loaded) -> bool:
    """Whether it is written in a version of the format that we do not know."""
    return any(fault.rule == "unknown-version" for fault in one.faults)


def _day_of(one: Loaded) -> date:
    return one.workspace.data.settings.as_of or date.today()


def _fails(compared: Sequence[Changes], fail_on: str) -> bool:
    from malstyr.findings import Severity

    failing = {"warning": (Severity.ERROR, Severity.WARNING), "never": ()}.get(fail_on, (Severity.ERROR,))
    return any(change.severity in failing for one in compared for change in one.items)


def _drive(arguments: list[str], language: str | None) -> int:
    """Show what one file changed, called by git (gitattributes, ``diff=malstyr``). Levels and decisions stand in other
    files, so nobody is asked to decide."""
    from malstyr.changes.judge import changes
    from malstyr.cli import terminal
    from malstyr.output.diff import text
    from malstyr.rules.registry import usual
    from malstyr.source.files import MAX_BYTES, WORKSPACE_FILE, FileTree
    from malstyr.workspace.load import load

    if len(arguments) < _ARGUMENTS:
        raise Stop("driver-arguments")
    name, old, _, _, new = arguments[:5]
    files: list[bytes] = []
    for path in (Path(old), Path(new)):
        try:
            with path.open("rb") as file:
                files.append(file.read(MAX_BYTES))
        except OSError as error:
            raise Stop("cannot-read", path=str(path), reason=reason_of(error)) from None
    was, now = (load(".", FileTree({WORKSPACE_FILE: data}), shown=lambda _: name).workspace for data in files)
    compared = changes(was, now, date.today(), usual(), "git")
    terminal.put(text.of_file(compared, terminal.paper(terminal.language(language))))
    return 0
