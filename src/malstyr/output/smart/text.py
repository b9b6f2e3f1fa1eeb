"""``malstyr smart PATH``: the five criteria of every goal, as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.text import Text

from malstyr.evaluate.smarta import GoalSmart, Letter
from malstyr.language.words import words
from malstyr.output.tables import Column, cell_text, drawn, table
from malstyr.present.paper import Paper
from malstyr.smart.messages import smart_words
from malstyr.workspace.workspace import Workspace, spoken

LETTERS = "SMART"
SENTENCE = {"S": "specific", "M": "measurable", "T": "time_bound"}
_SIGNS = {True: ("✓", "green"), False: ("✗", "bold red"), None: ("?", "yellow")}


def render(judged: Sequence[tuple[Workspace, Sequence[GoalSmart]]], paper: Paper) -> str:
    parts: list[RenderableType] = []
    for workspace, goals in judged:
        parts += [
            cell_text(workspace.name, "bold"),
            cell_text(""),
            *_tables(workspace, goals, paper.language),
            cell_text(""),
        ]
    return drawn(parts, paper)


def _tables(workspace: Workspace, goals: Sequence[GoalSmart], language: str) -> Iterator[RenderableType]:
    """A table of goals and letters, the worst first, then what each goal lacks and a better wording."""
    named = smart_words(language)
    columns = [Column(words(language)["table.goal"]), *(Column(letter) for letter in LETTERS)]
    worst = sorted(goals, key=lambda one: -one.lacking)
    yield table(columns, [_row(workspace, one) for one in worst])
    yield cell_text("")
    yield cell_text(", ".join(f"{letter} {named[f'letter.{letter}'].lower()}" for letter in LETTERS) + ".", "dim")
    yield cell_text(words(language)["smart.signs"], "dim")
    for one in worst:
        unmet = [letter for letter in LETTERS if not one.criteria[letter].met]
        if unmet:
            yield cell_text("")
            yield cell_text(_name(workspace, one), "bold")
            yield cell_text(one.text, "dim")
            yield from (cell_text(f"  {letter}: {_lacks(one, letter, language)}") for letter in unmet)
            if any(one.criteria[letter].met is False for letter in SENTENCE):
                yield from _suggested(one, language)


def _row(workspace: Workspace, one: GoalSmart) -> list[Text | str]:
    return [_name(workspace, one), *(_sign(one.criteria[letter]) for letter in LETTERS)]


def _suggested(one: GoalSmart, language: str) -> Iterator[Text]:
    if one.sentence.suggestion is not None:
        yield cell_text(f"  {words(language)['smart.perhaps']}: {one.sentence.suggestion}", "italic")


def _name(workspace: Workspace, one: GoalSmart) -> str:
    return workspace.data.goals[one.goal].name or spoken(one.goal)


def _sign(one: Letter) -> Text:
    sign, style = _SIGNS[one.met]
    return cell_text(sign, style)


def _lacks(one: GoalSmart, letter: str, language: str) -> str:
    """Why a criterion is not met, or what to add before it can be told."""
    catalogue, said = words(language), one.criteria[letter]
    if letter in SENTENCE:
        reasons = (reason for reason in one.sentence.reasons if reason.criterion == SENTENCE[letter] and not reason.met)
        return " ".join(dict.fromkeys(reason.message(language) for reason in reasons)) or catalogue["smart.not-told"]
    missing = " ".join(catalogue[f"smart.{key}"] for key in said.why)
    return missing if said.met is False else f"{catalogue['smart.cannot-tell']} {missing}"
