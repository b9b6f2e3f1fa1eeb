"""From an evaluation to what a report shows: every block, made from what the report is about."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.typeset import typeset
from malstyr.present.counted import counted_by_state
from malstyr.present.lead import without_red
from malstyr.present.listing import enumeration
from malstyr.present.spans import titled
from malstyr.present.texts import with_texts
from malstyr.report.blocks.activities import activity_plan
from malstyr.report.blocks.cover import day_of_report, facts, invented, subtitle
from malstyr.report.blocks.document.chapters import document_chapters
from malstyr.report.blocks.exceptions import decided, waivers
from malstyr.report.blocks.glance import glance, measure_counts, short_reds
from malstyr.report.blocks.goals import sections, since
from malstyr.report.blocks.incomplete import incomplete
from malstyr.report.blocks.lead import leading
from malstyr.report.blocks.methods import legend, methods, reading, shown_in
from malstyr.report.blocks.money import money, sign_told
from malstyr.report.blocks.overall import overall
from malstyr.report.blocks.red import each_told_once, red
from malstyr.report.blocks.risks import register, risk_rows
from malstyr.report.blocks.rows import guarantees, others
from malstyr.report.blocks.sheet.whole import sheet
from malstyr.report.blocks.steps import ahead
from malstyr.report.kinds import Order
from malstyr.report.own_ids import OwnIds
from malstyr.report.persons import Mask
from malstyr.report.scope import Scope
from malstyr.report.shared import Shared
from malstyr.report.sheet import Besides, BoardSheet
from malstyr.report.view import Fact, GoalView, Report, Section


def build(evaluation: Evaluation, order: Order, sources: tuple[Fact, ...] = (), shared: Shared | None = None) -> Report:
    """The whole report; ``sources`` tell which files and revision it was made from.

    Who makes many reports of a workspace gives what they share.
    """
    scope = Scope(evaluation, order, shared or Shared())
    made = _report(scope, sources)
    found = shown_in(made)
    made = replace(made, legend=tuple(legend(scope, found)), reading=reading(scope, made, found))
    report: Report = with_texts(made, typeset)
    return Mask(evaluation.workspace.persons).values(report) if order.public else report


def _report(scope: Scope, sources: tuple[Fact, ...]) -> Report:
    parts = tuple(sections(scope)) if "goals" in scope.blocks else ()
    ids = OwnIds()
    deviations = tuple(red(scope))
    registered = register(scope)
    lead = tuple(leading(scope))
    board = sheet(scope, lead, sources)
    return Report(
        kind=scope.order.kind,
        language=scope.language,
        title=titled(scope.words[f"report.{scope.order.kind}"], scope.evaluation, scope.language),
        subtitle=subtitle(scope),
        day=day_of_report(scope),
        facts=_once(facts(scope)),
        invented=invented(scope),
        lead=lead,
        counts=counted_by_state(goal.state for goal in _goals(parts) if goal.state is not None),
        years=tuple(map(str, scope.years)),
        blocks=scope.blocks,
        headings=_headings(scope, board),
        since=tuple(since(scope)) if "since" in scope.blocks else (),
        ahead=tuple(ahead(scope)),
        red=tuple(each_told_once(scope, deviations)),
        no_red=scope.words[f"report.{without_red(scope.outcomes)}"],
        sections=tuple(map(ids.of_section, parts)),
        measures=tuple(measure_counts(scope)),
        glance=tuple(glance(scope, parts)),
        short=tuple(short_reds(deviations)),
        guarantees=tuple(map(ids.of_row, guarantees(scope))),
        others=tuple(map(ids.of_row, others(scope))),
        money=tuple(money(scope)),
        money_sign=sign_told(scope),
        activities=activity_plan(scope),
        overall=tuple(overall(scope)),
        risks=tuple(risk_rows(scope, registered)),
        register=registered,
        waivers=tuple(waivers(scope)),
        decided=tuple(decided(scope)),
        methods=tuple(methods(scope)),
        document=tuple(document_chapters(scope)),
        sheet=board,
        legend=(),
        reading="",
        provenance=sources,
        incomplete=incomplete(scope),
    )


def _headings(scope: Scope, board: BoardSheet | None) -> Mapping[str, str]:
    """Of each block its usual heading, but of those that are headed by what they hold."""
    usual = {block: scope.words[f"report.block-{block}"] for block in scope.blocks}
    since_when = scope.words["report.since"].format(year=scope.year.year - 1)
    reds = {"reds": board.reds.title} if board is not None and board.reds is not None else {}
    besides = {"besides": _besides(scope, board.besides)} if board is not None and board.besides is not None else {}
    return usual | {"since": since_when} | reds | besides


def _besides(scope: Scope, held: Besides) -> str:
    """What the last part of a board's sheet is headed by: what it holds of it."""
    parts = (("money", held.amounts), ("risks", held.risks), ("coming", held.ahead))
    told = [scope.words[f"sheet.{name}"] for name, found in parts if found]
    first, *rest = told or [scope.words["report.block-besides"]]
    return enumeration([first, *map(str.lower, rest)], scope.language)


def _goals(parts: Sequence[Section]) -> Iterable[GoalView]:
    """Each goal once."""
    return {goal.id: goal for section in parts for goal in section.goals}.values()


def _once(notes: Iterable[Fact]) -> tuple[Fact, ...]:
    """Each name once, with all that is said of it."""
    found: dict[str, dict[str, None]] = {}
    for note in notes:
        found.setdefault(note.name, {})[note.text] = None
    return tuple(Fact(name, "; ".join(texts)) for name, texts in found.items())
