"""``status --format markdown``: how the goals stand, for a comment or the page of a build."""

from collections.abc import Iterable, Iterator, Sequence

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import GoalOutcome, Outcome, told_once
from malstyr.language.pieces import said
from malstyr.language.words import words
from malstyr.output.overview import Overview
from malstyr.output.status.conclusion import concluded
from malstyr.present.account import account_in_words, by_person
from malstyr.present.markdown import comment_text
from malstyr.present.names import outcome_name
from malstyr.present.paper import Paper
from malstyr.present.spans import head_of
from malstyr.present.state import state_in_words
from malstyr.present.tag_groups import wanted_by_group
from malstyr.present.visible import harmless
from malstyr.present.wanted import Wanted


def render(overview: Overview, paper: Paper) -> str:
    lines = (line for one in overview.evaluations for line in _section(one, overview.wanted, paper.language))
    return harmless("\n".join(lines) + "\n")


def _section(evaluation: Evaluation, wanted: Wanted, language: str) -> Iterator[str]:
    """How it goes in a few sentences, then a row a goal and a row a measurement."""
    catalogue, workspace = words(language), evaluation.workspace
    head = head_of(evaluation, language)
    yield from (f"## {comment_text(head)}", "", comment_text(concluded(evaluation, wanted, language)), "")
    if not workspace.complete:
        yield from (f"**{comment_text(catalogue['check.incomplete'])}**", "")
    for title, under in wanted_by_group(workspace, wanted, language):
        shown = [*_tables(evaluation, under, language)]
        yield from (f"### {comment_text(title)}", "") if title and shown else ()
        yield from shown


def _tables(evaluation: Evaluation, wanted: Wanted, language: str) -> Iterator[str]:
    catalogue = words(language)
    goals = [one for one in evaluation.goals if one.counted and wanted.takes_goal(evaluation, one)]
    told = (
        (_state(one, language), evaluation.workspace.called(f"goals/{one.goal}"), _why(evaluation, one, language))
        for one in goals
    )
    yield from _table((catalogue["table.status"], catalogue["table.goal"], catalogue["sheet.why"]), told)
    rows = told_once([one for one in evaluation.outcomes if wanted.takes(evaluation, one)])
    measured = (
        (
            _state(one, language),
            outcome_name(evaluation, one, language),
            ", ".join(evaluation.workspace.called(f"goals/{id}") for id in one.goals),
            account_in_words(one, language),
        )
        for one in rows
    )
    titles = ("table.status", "sheet.measure", "table.goal", "sheet.outcome")
    yield from _table([catalogue[title] for title in titles], measured)


def _state(one: Outcome | GoalOutcome, language: str) -> str:
    state = state_in_words(one, language)
    return f"{state.symbol} {state.word}"


def _why(evaluation: Evaluation, one: GoalOutcome, language: str) -> str:
    return "; ".join(filter(None, (said(evaluation.why(one), language), by_person(one, language))))


def _table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    told = [f"| {' | '.join(map(comment_text, row))} |" for row in rows]
    if told:
        yield from (f"| {' | '.join(titles)} |", f"|{'---|' * len(titles)}", *told, "")
