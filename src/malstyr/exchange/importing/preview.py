"""What an import would do, with what it rests on: the file read, compared and told as programs read it."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from functools import partial
from typing import NamedTuple, assert_never

from malstyr.contract.imported import ImportResult, LandingRecord, LeftRecord
from malstyr.editing.fact import CellFact
from malstyr.editing.landing import Landing
from malstyr.editing.new_errors import new_errors
from malstyr.editing.refused import FactRefusal
from malstyr.editing.told import refusal_told
from malstyr.editing.writing import TreeOf, Unwritten, WritingTerms, WrittenFacts, foreseen, trees_after
from malstyr.editing.writing import written as written_facts
from malstyr.exchange.importing.result import (
    ComparedCell,
    Header,
    answers_told,
    compared_cells,
    import_result,
    landing,
)
from malstyr.exchange.importing.series import SeriesNow
from malstyr.exchange.importing.understand import understand_table
from malstyr.exchange.importing.understanding import ImportGround, TableWanted, Understanding
from malstyr.exchange.records import plan_hash
from malstyr.exchange.table import TableFile
from malstyr.findings import Finding
from malstyr.language.words import words
from malstyr.model.goal_file import GoalFile
from malstyr.source.patch import Refusal
from malstyr.workspace.edit import Broken
from malstyr.workspace.load import Loaded
from malstyr.workspace.workspace import Workspace


class ImportMakes(Enum):
    """What is made of an import that can be written, besides what is told of it: each more than the one before."""

    NOTHING = auto()
    LINES = auto()
    """The line of each value."""
    FILES = auto()
    """The files, loaded, as they are to be written."""


class ImportAsked(NamedTuple):
    """What a person has said of a file."""

    command: str
    wanted: TableWanted
    reason: str = ""
    mapping: Mapping[str, object] | None = None
    to: str | None = None
    """The file for series that no other file holds."""
    makes: ImportMakes = ImportMakes.FILES


class ImportPreview(NamedTuple):
    """An import, as it is shown and as it is written."""

    result: ImportResult
    workspace: Workspace
    cells: tuple[ComparedCell, ...]
    waiting: tuple[CellFact, ...]
    made: Understanding
    written: WrittenFacts | None = None
    """The files as they become, where everything is settled and they are made."""
    findings: tuple[Finding, ...] = ()
    """The errors that it would bring."""
    all_shown: bool = False
    difference: str = ""
    """What was written, as a difference of files."""

    @property
    def settled(self) -> bool:
        """Whether nothing is refused or asked, and it leads to no fault, so that it can be written."""
        told = self.result
        return not told.refused and not self.findings and all(one.answer is not None for one in told.questions)

    @property
    def facts(self) -> tuple[CellFact, ...]:
        """What is to be written: what is not there already."""
        return tuple(one.fact for one in self.cells if one.status in ("new", "changed"))


def preview(
    table: TableFile,
    ground: ImportGround,
    asked: ImportAsked,
    progress: Callable[[int, int], None] | None = None,
) -> ImportPreview:
    """An import as it would be made now."""
    loaded, as_of, language, committed, _ = ground
    workspace = loaded.workspace
    made = understand_table(table, ground, asked.wanted, progress)
    cells = tuple(compared_cells(made, workspace, _publishing(workspace, committed), asked.reason, language))
    plan = _ImportPlan()
    if (
        not made.refused
        and not made.questions.unanswered
        and not any(one.answer is None for one in made.questions.asked.values())
    ):
        source = f"{table.name} {as_of.isoformat()}"
        facts = [one.fact for one in cells if one.status in ("new", "changed")]
        plan = _planned(made, ground, facts, source, asked)
    options = {name: one for name, one in asked.wanted._asdict().items() if one and name != "answers"}
    said = [*answers_told(asked.wanted.answers), *(f"{name}={told_option(one)}" for name, one in options.items())]
    said += [asked.reason, asked.to or ""]
    told = Header(asked.command, table.name, as_of, plan_hash(table.digest, loaded.tree, said), asked.mapping)
    tree_of = plan.tree_of or (lambda _: workspace.tree)
    to = (lambda fact: None) if asked.makes is ImportMakes.NOTHING else partial(_lands, tree_of)
    result = import_result(made, table, cells, to, told)
    return ImportPreview(result, workspace, cells, tuple(made.waiting), made, plan.written, plan.findings)


def _publishing(workspace: Workspace, committed: GoalFile | None) -> Callable[[CellFact], bool]:
    """Whether what stands where a fact belongs is published."""
    if committed is None:
        return lambda _: True
    then, now = SeriesNow(workspace, committed), SeriesNow(workspace)
    return lambda fact: then.held(fact) == now.held(fact)


def _lands(tree_of: TreeOf, fact: CellFact) -> LandingRecord | None:
    """Where a fact is to stand."""
    tree = tree_of(fact)
    return landing(tree, fact) if tree is not None else None


class _ImportPlan(NamedTuple):
    """What comes of an import that nothing is asked of."""

    written: WrittenFacts | None = None
    findings: tuple[Finding, ...] = ()
    tree_of: TreeOf | None = None
    """The tree that a fact stands in afterwards; None where nothing is made."""


def _planned(
    made: Understanding, ground: ImportGround, facts: Sequence[CellFact], source: str, asked: ImportAsked
) -> _ImportPlan:
    """The files as they become; else what is in the way is refused, asked, or found."""
    loaded, day, language, committed, read = ground
    to = asked.to or (asked.wanted.answers["to"].text if "to" in asked.wanted.answers else None)
    elsewhere, landings = {name for name in loaded.tree.files if _tells_source(loaded, name)}, Landing(loaded, to)
    sourced = facts
    if elsewhere:
        sourced = [one._replace(source=source) if landings.of(one) in elsewhere else one for one in facts]
    terms = WritingTerms(day, lambda: committed, to, read)
    if asked.makes is not ImportMakes.FILES and _is_foreseen(ground, sourced, terms):
        if asked.makes is ImportMakes.NOTHING:
            return _ImportPlan()
        tree_of = trees_after(loaded, sourced, terms)
        if tree_of is not None:
            return _ImportPlan(tree_of=tree_of)
    plan = written_facts(loaded, sourced, terms)
    catalogue = words(language)
    match plan:
        case WrittenFacts():
            findings = new_errors(loaded, plan.edited.loaded, day, language)
            tree = plan.edited.loaded.workspace.tree
            return _ImportPlan(findings=findings) if findings else _ImportPlan(plan, tree_of=lambda _: tree)
        case Unwritten():
            nowhere = [one for one in plan.refused if one.why is FactRefusal.NOWHERE]
            if nowhere:
                made.questions.ask("to", catalogue["import.ask.to"], landings.choices(), cells=0, free=True)
            for one in plan.refused:
                if one.why is not FactRefusal.NOWHERE:
                    told = refusal_told(one.why, one.args, language)
                    place = _place_of(made, one.fact)
                    made.refused.append(LeftRecord(place, str(one.fact.value), told.code, told.message, told.help))
        case Broken():
            return _ImportPlan(findings=new_errors(loaded, plan.loaded, day, language))
        case Refusal():
            message = catalogue["import.refused.shape"].format(file=plan.place.source.name)
            made.refused.append(LeftRecord(plan.place.source.name, "", "shape", message, None))
        case _:
            assert_never(plan)
    return _ImportPlan()


def _is_foreseen(ground: ImportGround, facts: Sequence[CellFact], terms: WritingTerms) -> bool:
    """Whether it is known, before any file is made, that the facts can be written and bring no error."""
    after = foreseen(ground.loaded, facts, terms)
    return after is not None and not new_errors(ground.loaded, after, ground.as_of, ground.language)


def _place_of(made: Understanding, fact: CellFact) -> str:
    """The cell of the file that a fact comes from."""
    key = fact._replace(source=None, reason="")
    return next((one.at for one in made.taken if one.fact == key), "")


def _tells_source(loaded: Loaded, name: str) -> bool:
    """Whether a file says where all its values come from."""
    about = loaded.workspace.about.get(loaded.shown(name))
    return about is not None and about.source is not None


def told_option(one: object) -> str:
    """An option as the plan rests on it: sets in order."""
    return ",".join(sorted(one)) if isinstance(one, frozenset) else str(one)
