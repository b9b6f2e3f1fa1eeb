"""``malstyr check``: every rule over one or several workspaces."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from malstyr.cli.destination import Destination, destinations
from malstyr.cli.formats import format_option
from malstyr.cli.help import option
from malstyr.cli.options import AsOf, Lang, Outputs, Paths, TagOption, day_of, exists, one_of, tag_of
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.cli.checking import CheckSeen

_THRESHOLDS = ("error", "warning", "never")
_RULES = "RULE|CODE|FAMILY"
_FailOn = Annotated[str, option("--fail-on", "fail-on", "|".join(_THRESHOLDS))]
_Baseline = Annotated[Path | None, option("--baseline", "baseline", "FILE")]


def check(
    paths: Paths = None,
    format: Annotated[str | None, format_option("check")] = None,
    fail_on: _FailOn = "error",
    baseline: _Baseline = None,
    update_baseline: Annotated[bool, option("--update-baseline", "update-baseline")] = False,
    force: Annotated[bool, option("--force", "force")] = False,
    fix: Annotated[bool, option("--fix", "fix")] = False,
    diff: Annotated[bool, option("--diff", "fix-diff")] = False,
    all: Annotated[bool, option("--all", "all")] = False,
    tag: TagOption = None,
    select: Annotated[list[str] | None, option("--select", "select", _RULES)] = None,
    ignore: Annotated[list[str] | None, option("--ignore", "ignore", _RULES)] = None,
    output: Outputs = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.checking import Checking
    from malstyr.cli.known_rules import rules_asked
    from malstyr.cli.terminal import paper_for
    from malstyr.cli.visits import visits
    from malstyr.cli.workspaces import found, stop_for_several
    from malstyr.findings import Severity
    from malstyr.source.files import path_shown

    reads = [*(paths or [Path()]), *([baseline] if baseline is not None else [])]
    every = destinations("check", format, output or [], reads)
    fail_on = one_of("--fail-on", fail_on, _THRESHOLDS)
    threshold = None if fail_on == "never" else Severity(fail_on)
    shown = tuple((to.format, paper_for(to)) for to in every)
    folders = found(paths)
    rules = rules_asked(select or [], ignore or [], folders)
    asked = Checking(shown, day_of(as_of), threshold, baseline, update_baseline, force, all, tag_of(tag), rules)
    if update_baseline and baseline is None:
        raise Stop("baseline-where")
    if baseline is not None:
        stop_for_several((paths or [Path()])[0], [*map(path_shown, folders)])
    if diff and not fix:
        raise Stop("diff-of-what")
    if fix:
        from malstyr.cli.fixing import FixAsked, fix_all

        left = fix_all(folders, FixAsked(asked.as_of, lang, diff, threshold, rules))
        if diff:
            return left
    with visits(folders, lang) as visiting:
        seen = [kept for _, kept in visiting.made(asked)]
        complete = visiting.complete()
    if any(one.refused for one in seen):
        return 1
    exists("tag", tag, {id: id for one in seen for id in one.tags})
    _show(every, seen)
    if not complete or any(one.partial for one in seen):
        return 2
    return int(any(one.fails for one in seen))


def _show(every: Sequence[Destination], seen: Sequence[CheckSeen]) -> None:
    """What was found, in each format, and how much is left out since it is of rules that are not asked for."""
    from malstyr.cli.showing import show
    from malstyr.cli.terminal import warn
    from malstyr.language.words import words

    if not seen:
        return
    for n, to in enumerate(every):
        show(to, [one.part[n] for one in seen])
    others = sum(one.others for one in seen)
    if others:
        warn(words(seen[0].language)[f"check.left-out.{1 if others == 1 else 'n'}"].format(n=others))
