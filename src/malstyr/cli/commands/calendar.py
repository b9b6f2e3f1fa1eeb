"""``malstyr calendar``: what is late, then what is due and by whom."""

from datetime import date
from pathlib import Path
from typing import Annotated

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import option
from malstyr.cli.options import AsOf, Lang, OnePath, Output, TagOption, day_of, exists, tag_of
from malstyr.cli.stop import Stop


def calendar(
    path: OnePath = Path(),
    until: Annotated[str | None, option("--until", "until", "DATE")] = None,
    for_: Annotated[str | None, option("--for", "for", "ROLE|UNIT")] = None,
    tag: TagOption = None,
    format: Annotated[str | None, format_option("calendar")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.evaluating import evaluation_of
    from malstyr.cli.terminal import give, warn
    from malstyr.cli.workspaces import choose
    from malstyr.evaluate.duties.collect import duties
    from malstyr.evaluate.duties.whose import asked_of_somebody, bearing
    from malstyr.exchange.unwritable import Unwritable
    from malstyr.language.words import words
    from malstyr.output.calendar.year_wheel import YearWheel
    from malstyr.versions.origin import made_from
    from malstyr.workspace.tags import tags_of

    to = destination("calendar", format, output, [path])
    chosen = choose([path], as_of, lang)
    version = chosen.single(path)
    workspace, day = version.loaded.workspace, chosen.day(version.loaded)
    roles = {id: role.title for id, role in workspace.data.roles.items()}
    exists("role-or-unit", for_, roles | workspace.names("units"))
    exists("tag", tag, {one: one for one in tags_of(workspace.data)})
    last = _last_day(until, day)
    due = bearing(workspace, duties(evaluation_of(version, day, None), last), tag_of(tag))
    asked = tuple(asked_of_somebody(workspace, due, for_))
    wheel = YearWheel(workspace, version.folder, made_from(version), day, last, for_, asked, tag_of(tag))
    try:
        give(to, wheel, chosen.language)
    except Unwritable as wrong:
        raise Stop(wrong.key, **wrong.told) from None
    if workspace.lost:
        warn(words(chosen.language)["cli.export-lost"].format(names=", ".join(workspace.lost)))
    return 0 if workspace.complete else 2


def _last_day(until: str | None, day: date) -> date:
    """The last day told of: the one asked for, else the end of next year."""
    if until is None:
        return date(day.year + 1, 12, 31)
    last = day_of(until, "--until")
    assert last is not None
    if last < day:
        raise Stop("until-before", until=last.isoformat(), day=day.isoformat())
    return last
