"""A plan put into a workspace: its new entries in the right files, and its outcomes, loaded before it is written."""

from datetime import date
from typing import NamedTuple

from malstyr.editing.entries import NewEntry, NoRoom, all_entered, files_with
from malstyr.editing.fact import CellFact, FactKind
from malstyr.editing.formatting import formatted
from malstyr.editing.new_file import with_new_file
from malstyr.editing.typed import typed_text
from malstyr.editing.writing import Unwritten, WritingTerms, WrittenFacts, written
from malstyr.exchange.plan.drafts import PlanDraft
from malstyr.exchange.plan.entries import plan_entries
from malstyr.source.files import WORKSPACE_FILE
from malstyr.source.patch import Refusal
from malstyr.workspace.edit import Broken, Edited
from malstyr.workspace.load import FileReader, Loaded

ONE_FILE = ("perspectives", "levels", "units", "roles")
"""Sections whose new entries stand with the others of it, however many files there are."""
_NEW_FILES = {"goals": "mål.yaml", "indicators": "mål.yaml", "activities": "aktiviteter.yaml", "values": "värden.yaml"}
"""Where the sections of a plan stand in a workspace that is made of it."""


class SeveralFiles(NamedTuple):
    """Several files have entries like the new ones."""

    files: tuple[str, ...]


class PlanTerms(NamedTuple):
    """What a plan is written by."""

    as_of: date
    begins: bool
    """Whether the workspace is made now, and so has files of our choice."""
    to: str | None
    """The file for new entries and outcomes that no other file holds."""
    unread: str
    """What is noted of a limit that is left as text, ``{text}``."""
    read: FileReader
    source: str
    """Where the outcomes come from: the file."""


def planned(
    draft: PlanDraft, loaded: Loaded, terms: PlanTerms
) -> Edited | Broken | Refusal | NoRoom | Unwritten | SeveralFiles:
    """The workspace with the plan in it, or why it cannot be so."""
    now = Edited(loaded.tree, loaded)
    for entries in plan_entries(draft, terms.unread):
        if entries:
            made = _entered(now.loaded, list(entries), terms)
            if not isinstance(made, Edited):
                return made
            now = made
    return _with_outcomes(draft, now, terms)


def laid_out_plan(made: Edited) -> Edited:
    """The same in canonical layout."""
    loaded = formatted(made.loaded).loaded
    return Edited(loaded.tree, loaded)


def _entered(
    loaded: Loaded, entries: list[NewEntry], terms: PlanTerms
) -> Edited | Broken | Refusal | NoRoom | SeveralFiles:
    section = entries[0].section
    files = files_with(loaded, section)
    if terms.begins:
        name = _NEW_FILES.get(section, WORKSPACE_FILE)
    elif section in ONE_FILE or terms.to is None:
        if len(files) > 1 and section not in ONE_FILE:
            return SeveralFiles(tuple(files))
        name = files[0] if files else WORKSPACE_FILE
    else:
        name = terms.to
    if name not in loaded.tree.files:
        loaded = with_new_file(loaded, name, terms.read)
    return all_entered(loaded, entries, name, terms.read)


def _source(terms: PlanTerms) -> str:
    return f"{terms.source} {terms.as_of.isoformat()}"


def _with_outcomes(draft: PlanDraft, now: Edited, terms: PlanTerms) -> Edited | Broken | Refusal | Unwritten:
    facts = []
    for one in draft.values:
        measure = draft.indicators[one.indicator]
        if not measure.known:
            source = _source(terms) if measure.source is None else None
            facts.append(CellFact(one.indicator, None, None, one.period, FactKind.VALUE, one.value, source=source))
    if not facts:
        return now
    to, loaded = terms.to, now.loaded
    if terms.begins:
        to = _NEW_FILES["values"]
        loaded = with_new_file(loaded, to, terms.read, f"about:\n  source: {typed_text(_source(terms))}\n")
    made = written(loaded, facts, WritingTerms(terms.as_of, lambda: None, to, terms.read))
    return made.edited if isinstance(made, WrittenFacts) else made
