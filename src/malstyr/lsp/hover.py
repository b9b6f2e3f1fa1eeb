"""Help at a place: of a key what it means, of an indicator how it stands and why, of a rule why it looks."""

from collections.abc import Iterable

from malstyr.evaluate.outcome import Outcome
from malstyr.lsp.desk import LastRead
from malstyr.lsp.pointed import NamedEntry
from malstyr.model.shape import key_help
from malstyr.present.account import account
from malstyr.present.markdown import markdown_text
from malstyr.present.state import state_in_words
from malstyr.source.tree import KEY, Path


def hover_text(state: LastRead, entry: NamedEntry | None, path: Path | None) -> str:
    """Markdown in which nothing that people wrote is read as more than text; empty where nothing is known."""
    if entry is not None and entry.section == "indicators":
        return "\n".join(f"- {markdown_text(told)}" for told in outcomes_told(state, entry.id))
    if path is None or path[-1:] != (KEY,):
        return ""
    return markdown_text(key_help(path[:-1], state.language))


def outcomes_told(state: LastRead, id: str) -> Iterable[str]:
    """Each outcome of an indicator with its arithmetic."""
    return (_told(one, state.language) for one in state.outcomes.get(id, ()))


def rule_text(state: LastRead, id: str) -> str:
    """A rule with why it looks, as Markdown."""
    rule = state.judgement.rules[id]
    return markdown_text(f"{rule.code} {id}. {rule.documentation.parts[state.language]['why']}")


def lens_text(state: LastRead, id: str) -> str:
    """How an indicator stands, on one line: the outcome of the whole, or of its members how many stand how."""
    outcomes = state.outcomes.get(id, ())
    whole = [one for one in outcomes if one.member is None]
    if whole:
        return " · ".join(_told(one, state.language) for one in whole)
    states = [state_in_words(one, state.language) for one in outcomes]
    counts = {one.word: sum(other.word == one.word for other in states) for one in states}
    signs = {one.word: one.symbol for one in states}
    return " · ".join(f"{signs[word]} {word}: {count}" for word, count in counts.items())


def _told(one: Outcome, language: str) -> str:
    state = state_in_words(one, language)
    parts = (one.member, one.target, f"{state.symbol} {state.word}", account(one, language))
    return " · ".join(part for part in parts if part)
