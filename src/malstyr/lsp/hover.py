"""Help at a place: of a key what it means, of an indicator or goal how it stands and why."""

from __future__ import annotations

from datetime import date

from malstyr.evaluate.evaluate import NotReported, evaluate
from malstyr.lsp.pointed import entry_at, path_at
from malstyr.model.shape import key_help
from malstyr.present.account import account
from malstyr.present.markdown import markdown_text
from malstyr.present.state import state_in_words
from malstyr.source.tree import KEY
from malstyr.workspace.workspace import Workspace


def hover_text(workspace: Workspace, file: str, index: int, as_of: date, language: str) -> str:
    """Markdown in which nothing that people wrote is read as more than text; empty where nothing is known."""
    entry = entry_at(workspace, file, index)
    if entry is not None and entry.section == "indicators":
        return _outcomes(workspace, entry.id, as_of, language)
    path = path_at(workspace.tree, file, index)
    if path is None or path[-1] != KEY:
        return ""
    return markdown_text(key_help(path[:-1], language))


def _outcomes(workspace: Workspace, id: str, as_of: date, language: str) -> str:
    try:
        known = evaluate(workspace, as_of).known
    except NotReported:
        return ""
    told = []
    for one in known:
        if one.indicator == id:
            state = state_in_words(one, language)
            parts = (one.member, one.target, f"{state.symbol} {state.word}", account(one, language))
            told.append("- " + markdown_text(" · ".join(part for part in parts if part)))
    return "\n".join(told)
