"""``malstyr meeting``: what a meeting needs to know of what has happened since another one."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from malstyr.cli.destination import destinations
from malstyr.cli.formats import format_option
from malstyr.cli.help import option
from malstyr.cli.options import AsOf, Lang, OnePath, Outputs, PublicOption
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.versions.since import Since
    from malstyr.versions.versions import Version


def meeting(
    path: OnePath = Path(),
    since: Annotated[str | None, option("--since", "since", "TAG|DATE|MEETING")] = None,
    format: Annotated[str | None, format_option("meeting")] = None,
    output: Outputs = None,
    public: PublicOption = False,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.commands.diff import of_another_version
    from malstyr.cli.evaluating import evaluation_of
    from malstyr.cli.terminal import give
    from malstyr.cli.workspaces import choose
    from malstyr.contract.meeting import SinceRecord
    from malstyr.report.dress import Unusable
    from malstyr.report.kinds import Order
    from malstyr.report.meeting.basis import meeting_basis
    from malstyr.report.meeting.manuscript import meeting_manuscript
    from malstyr.rules.judge import judge
    from malstyr.versions.origin import made_from

    every = destinations("meeting", format, output or [], [path], "infor-motet")
    if since is None:
        raise Stop("since-needed")
    chosen = choose([path], as_of, lang)
    version = chosen.single(path)
    day = chosen.day(version.loaded)
    before = _since(since, version, day)
    new, older = evaluation_of(version, day, None), before.version.loaded.workspace
    told = SinceRecord(since, before.commit, before.day)
    basis = meeting_basis(told, older, new, Order("scorecard", chosen.language, public))
    findings = judge(version.loaded, day, chosen.language).findings
    try:
        made = meeting_manuscript(basis, findings, Path(new.workspace.folder), made_from(version))
        for to in every:
            give(to, made, chosen.language)
    except Unusable as wrong:
        raise Stop(wrong.key, **wrong.told) from None
    unknown = any(map(of_another_version, (before.version.loaded, version.loaded)))
    return 2 if unknown or not basis.complete else 0


def _since(asked: str, now: Version, day: date) -> Since:
    """The older version. Raises Stop where there is none, or it is of a later day than ``day``."""
    from malstyr.cli.asking_git import in_our_words
    from malstyr.versions.since import NoSince, version_since

    meetings = {id: one.date for id, one in now.loaded.workspace.data.meetings.items()}
    on, meant = _day_in(asked)
    try:
        with in_our_words():
            found = version_since(asked, meetings.get(asked) or on, now, meetings)
    except NoSince as none:
        unknown = none.why == "unknown"
        if unknown and meant is not None:
            raise Stop("day-meant", option="--since", day=meant) from None
        then = ["did-you-mean" if none.near else "since-known"] if unknown and (none.near or none.known) else []
        raise Stop(f"since-{none.why}", *then, text=asked, name=none.near, listed=", ".join(none.known[:9])) from None
    if found.day > day:
        raise Stop("since-later", text=asked, since=found.day.isoformat(), day=day.isoformat())
    return found


def _day_in(text: str) -> tuple[date | None, str | None]:
    """The day that a text is, or how the day that it means is written. Raises Stop for a day that is none."""
    from re import fullmatch

    from pydantic_core import PydanticCustomError

    from malstyr.model.scalars import day

    try:
        return day(text), None
    except PydanticCustomError as wrong:
        if fullmatch(r"\d{4}-\d\d-\d\d", text):
            raise Stop("bad-since-day", text=text) from None
        return None, (wrong.context or {}).get("instead")
