"""The document's chapters: what is written of the organisation, its units, goals, measures and work."""

from collections.abc import Iterator
from dataclasses import replace

from malstyr.language.typography import as_name, capitalised
from malstyr.model.base import Model
from malstyr.model.improvements import Improvement
from malstyr.model.organisation import CoreValue, Level
from malstyr.present.wheel import effects_told, step_told
from malstyr.report.blocks.analyses import analyses_of
from malstyr.report.blocks.document.keys import TOLD
from malstyr.report.blocks.document.matrix import level_matrix
from malstyr.report.blocks.document.said import decision_told, facts_of
from malstyr.report.blocks.document.values import file_entries, value_entries
from malstyr.report.blocks.overall import OF_ALL
from malstyr.report.document_order import in_order_of_units
from malstyr.report.scope import Scope
from malstyr.report.view import Fact
from malstyr.report.written import DocumentChapter, DocumentEntry


def document_chapters(scope: Scope) -> Iterator[DocumentChapter]:
    """Chapters that have anything to tell; of a unit's report only what is its own."""
    if "document" not in scope.blocks:
        return
    for section in TOLD:
        entries = tuple(_entries(scope, section))
        if entries:
            matrix = level_matrix(scope) if section == "levels" else None
            told = _shared_once(scope, entries) if section in ("goals", "indicators") else entries
            yield DocumentChapter(scope.words[f"document.{section}"], told, matrix)
    values = (*value_entries(scope), *file_entries(scope))
    if values:
        yield DocumentChapter(scope.words["document.values"], values)
    analyses = tuple(_analysis(scope))
    if analyses:
        yield DocumentChapter(scope.words["document.assessments"], analyses)


def _shared_once(scope: Scope, entries: tuple[DocumentEntry, ...]) -> tuple[DocumentEntry, ...]:
    """What all of them say, then those that say more; each is told by its card or rows."""
    first, *others = entries
    shared = tuple(fact for fact in first.facts if others and all(fact in one.facts for one in others))
    if not shared:
        return entries
    rest = (replace(one, facts=tuple(fact for fact in one.facts if fact not in shared)) for one in entries)
    return DocumentEntry(scope.words["document.all"], shared), *(one for one in rest if one.facts)


def _entries(scope: Scope, section: str) -> Iterator[DocumentEntry]:
    if section == "organisation":
        organisation = scope.data.organisation
        if organisation is not None and scope.order.whole:
            yield from _entry(scope, section, organisation.id, organisation, organisation.name)
        return
    if section == "lists":
        yield from _lists(scope)
        return
    held = getattr(scope.data, section)
    for id in in_order_of_units(scope.data, held, held):
        if _told_here(scope, section, id):
            one = held[id]
            yield from _entry(scope, section, id, one, _called(scope, section, one, id))


def _called(scope: Scope, section: str, one: Model, id: str) -> str:
    """Its name; a decision is called by who took it and when, an improvement by its problem."""
    if section == "decisions":
        return decision_told(scope, id)
    return one.problem if isinstance(one, Improvement) else scope.place(f"{section}/{id}")


def _told_here(scope: Scope, section: str, id: str) -> bool:
    if scope.order.whole:
        return section != "goals" or id in scope.goals
    if section == "units":
        return id == scope.order.unit
    if section == "goals":
        return id in scope.goals
    return section in ("indicators", "activities", "risks", "improvements", "boards") and scope.of_entry(section, id)


def _entry(scope: Scope, section: str, id: str, one: Model, name: str) -> Iterator[DocumentEntry]:
    facts = [fact for fact in facts_of(scope, section, one) if fact.text.rstrip(".") != name]
    if isinstance(one, Improvement):
        facts += _wheel(scope, id, one)
    if facts or isinstance(one, CoreValue | Level):
        yield DocumentEntry(name, tuple(facts))


def _wheel(scope: Scope, id: str, one: Improvement) -> Iterator[Fact]:
    """What comes next of an improvement, and what the values were before and after it."""
    step = step_told(scope.evaluation, id, scope.language)
    if step:
        yield Fact(scope.words["document.step"], step)
    effects = "; ".join(effects_told(scope.evaluation, one, scope.language))
    if effects:
        yield Fact(scope.words["document.effect"], effects)


def _lists(scope: Scope) -> Iterator[DocumentEntry]:
    if scope.order.whole:
        for name, items in scope.data.lists.items():
            told = "; ".join(as_name(text) for text in items.values())
            yield DocumentEntry(
                capitalised(scope.workspace.list_name(name)),
                (Fact(scope.words["document.items"], told),) if told else (),
            )


def _analysis(scope: Scope) -> Iterator[DocumentEntry]:
    """What is said of anything that has no card, no row and no part in the overall assessment, with its period."""
    for subject in scope.data.assessments:
        if scope.order.whole and not subject.startswith(("goals/", "indicators/", "units/", OF_ALL)):
            told = tuple(analyses_of(scope, subject, scope.year))
            facts = tuple(Fact(one.period, f"{one.text} ({one.by})" if one.by else one.text) for one in told)
            if facts:
                yield DocumentEntry(told[0].subject, facts)
