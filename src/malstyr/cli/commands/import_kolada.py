"""``malstyr import kolada``: the numbers that Kolada has of us and others, previewed, then written."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from malstyr.cli.asking_kolada import asked_of_kolada, kept_of_kolada, seconds_typed, wanted_of_kolada, what_to_ask
from malstyr.cli.destination import Destination, destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import argument, option
from malstyr.cli.options import AnswersTyped, AsOf, Lang, Output
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from malstyr.cli.kolada_put_in import PutIn
    from malstyr.exchange.kolada.plan import Published
    from malstyr.model.goal_file import GoalFile
    from malstyr.model.indicators import Missing
    from malstyr.versions.versions import Version
    from malstyr.workspace.cells import CellNumber
    from malstyr.workspace.snapshot import Snapshot
    from malstyr.workspace.workspace import Workspace

USUAL_SECONDS = "120"
_Ids = Annotated[list[str] | None, argument("kolada-ids", "ID")]


def kolada(
    ids: _Ids = None,
    years: Annotated[str | None, option("--years", "kolada-years", "A-B")] = None,
    with_: Annotated[str | None, option("--with", "kolada-with", "ID,…")] = None,
    offline: Annotated[bool, option("--offline", "kolada-offline")] = False,
    write: Annotated[bool, option("--write", "kolada-write")] = False,
    answer: AnswersTyped = None,
    reason: Annotated[str, option("--reason", "kolada-reason", "TEXT")] = "",
    expect: Annotated[str | None, option("--expect", "kolada-expect", "HASH")] = None,
    base_url: Annotated[str | None, option("--base-url", "kolada-base", "URL")] = None,
    timeout: Annotated[str, option("--timeout", "kolada-timeout", "S")] = USUAL_SECONDS,
    format: Annotated[str | None, format_option("import kolada")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.asking_git import in_our_words
    from malstyr.cli.import_answers import answers_typed, asked_until_settled, can_ask, told_unasked
    from malstyr.cli.kolada_put_in import PutIn, kolada_put_in
    from malstyr.cli.terminal import give
    from malstyr.cli.workspaces import choose
    from malstyr.exchange.kolada.messages import kolada_words
    from malstyr.exchange.kolada.plan import KoladaTold
    from malstyr.exchange.kolada.result import answers_what_came, import_kolada
    from malstyr.source.files import path_shown

    to = destination("import kolada", format, output, [Path()])
    chosen = choose(None, as_of, lang)
    version = chosen.single()
    loaded, words = version.loaded, kolada_words(chosen.language)
    workspace, day = loaded.workspace, chosen.day(loaded)
    if not workspace.complete or any(one.rule == "broken-snapshot" for one in loaded.faults):
        raise Stop("kolada-incomplete")
    name, old = _snapshot(workspace, version)
    every = wanted_of_kolada(workspace, ids or [])
    ask = what_to_ask(workspace, every, years, with_, day.year)
    file = path_shown(version.folder / name)
    with in_our_words():
        committed = version.committed()
    answers = answers_typed(answer or ())
    published = _published(committed)
    settled = KoladaTold(workspace, loaded.tree, file, day, chosen.language, answers, reason.strip(), published)
    came = kept_of_kolada(old) if offline else asked_of_kolada(ask, old, base_url, seconds_typed(timeout), words)

    def made_now() -> PutIn:
        made, told = import_kolada(every, ask, old, came, settled)
        return kolada_put_in(loaded, made, told, committed, chosen.language) if made.stands else PutIn(told, None)

    put_in = made_now()
    if expect is not None and expect != put_in.told.result.plan:
        raise Stop("kolada-moved")
    asked = put_in.told.result.questions
    told_unasked(answers, asked, chosen.language, lambda key: answers_what_came(key, ask, put_in.told))
    if put_in.facts is None and can_ask(to):
        give(to, put_in.told, chosen.language)
        put_in = asked_until_settled(
            put_in, answers, made_now, lambda shown: shown.told.result.questions, chosen.language
        )
    kept = {name: came.snapshot} if put_in.told.keeps else {}
    return _given(to, version, put_in, kept, chosen.language, write)


def _given(
    to: Destination, version: Version, put_in: PutIn, kept: Mapping[str, Snapshot], language: str, write: bool
) -> int:
    """Show it, and write it first where that is asked for and nothing hinders it; 1 where something does."""
    from malstyr.cli.kolada_put_in import write_kolada
    from malstyr.cli.terminal import give, paper_for, put
    from malstyr.output.edits.outcome import EditOutcome, EditStatus, line_changes
    from malstyr.output.edits.text import render

    told, facts = put_in.told, put_in.facts
    if not write or facts is None:
        give(to, told, language)
        return int(facts is None)
    write_kolada(version.folder, version.loaded, facts, kept, language)
    give(to, told._replace(result=told.result._replace(written=True)), language)
    if to.format == "text" and to.file is None:
        changes = tuple(line_changes(version.loaded, facts.edited.loaded))
        put(render(EditOutcome(EditStatus.WRITTEN, changes), paper_for(to)))
    return 0


def _snapshot(workspace: Workspace, version: Version) -> tuple[str, Snapshot | None]:
    """The file that is kept of Kolada, in the workspace's folder, and what it holds; a name for it where it is none."""
    from malstyr.source.files import SNAPSHOT

    names = sorted(name for name in version.tree.kept if name.endswith(SNAPSHOT))
    if len(names) > 1:
        raise Stop("kolada-several", names=", ".join(names))
    organisation = workspace.data.organisation
    if not names:
        return f"{organisation.id if organisation is not None else 'jämförelser'}{SNAPSHOT}", None
    return names[0], next(iter(workspace.snapshots.values()))


def _published(committed: GoalFile | None) -> Published:
    """Whether a value stands so in what is committed."""
    from malstyr.workspace.cells import cells_by_period

    def stood(one: CellNumber, value: Decimal | Missing) -> bool:
        if committed is None:
            return True
        cell = cells_by_period(committed, one.indicator, None).get(one.period)
        held = cell.of_which.get(one.part) if cell is not None and one.part else cell
        return held is not None and held.value == value

    return stood
