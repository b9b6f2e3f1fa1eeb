"""The matrix of coverage in words, the same for terminal, Markdown and page."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from malstyr.evaluate.coverage import Aspect, CellKind, Coverage, CoverageCell, CoverageRow, coverage_of
from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.days import day_told
from malstyr.language.typeset import typeset
from malstyr.language.words import words
from malstyr.present.levels import by_perspective
from malstyr.present.listing import enumeration, one_or_many
from malstyr.present.tag_groups import wanted_by_group
from malstyr.present.texts import with_texts
from malstyr.present.wanted import Wanted
from malstyr.workspace.workspace import spoken


class CellTold(NamedTuple):
    """A cell: its kind, and its word or number."""

    kind: CellKind
    text: str


class CoverageLine(NamedTuple):
    """A row of the matrix."""

    name: str
    factor: bool
    cells: tuple[CellTold, ...]


class CoverageGroup(NamedTuple):
    """The rows of a perspective or a level, or of an item of the list that is asked for."""

    name: str
    lines: tuple[CoverageLine, ...]


class CoverageTold(NamedTuple):
    """The matrix of a workspace as people read it."""

    organisation: str
    day: str
    conclusion: str
    columns: tuple[str, ...]
    groups: tuple[CoverageGroup, ...]
    orphans: tuple[tuple[str, tuple[str, ...]], ...]
    """What hangs loose, by what it is."""
    legend: tuple[tuple[str, str], ...]
    """Each word that cells hold, and what it means."""
    incomplete: str


def coverage_told(evaluation: Evaluation, wanted: Wanted, language: str) -> CoverageTold:
    """The matrix of a workspace, or of the goals asked for."""
    catalogue, workspace = words(language), evaluation.workspace
    found = coverage_of(workspace, evaluation.as_of, wanted.unit, wanted.tag)
    groups = tuple(
        group
        for heading, under in wanted_by_group(workspace, wanted, language)
        for group in _groups(evaluation, under, heading, language)
    )
    used = {cell.kind for group in groups for line in group.lines for cell in line.cells}
    legend = [(catalogue[f"coverage.{kind}"], catalogue[f"coverage.means-{kind}"]) for kind in CellKind if kind in used]
    told = CoverageTold(
        workspace.name,
        day_told(evaluation.as_of, language),
        _conclusion(found, catalogue, language),
        tuple(catalogue[f"coverage.{aspect}"] for aspect in Aspect),
        groups,
        tuple(
            (catalogue[f"coverage.orphan-{aspect}"], names)
            for aspect in Aspect
            if (names := tuple(one.name for one in found.orphans if one.aspect is aspect))
        ),
        tuple(legend),
        "" if workspace.complete else catalogue["check.incomplete"],
    )
    typed: CoverageTold = with_texts(told, typeset)
    return typed


def _groups(evaluation: Evaluation, wanted: Wanted, heading: str, language: str) -> Iterator[CoverageGroup]:
    """The rows under a heading; without one by perspective, which has no name where it is the only one."""
    workspace, catalogue = evaluation.workspace, words(language)
    rows: dict[str, list[CoverageRow]] = {}
    for one in coverage_of(workspace, evaluation.as_of, wanted.unit, wanted.tag).rows:
        rows.setdefault(one.goal, []).append(one)
    groups = [
        (name, tuple(_line(evaluation, row, catalogue) for goal in goals for row in rows[goal]))
        for name, goals in by_perspective(workspace, rows, language)
    ]
    if len(groups) > 1 and not heading:
        yield from (CoverageGroup(name, lines) for name, lines in groups)
    elif groups:
        yield CoverageGroup(heading, tuple(line for _, lines in groups for line in lines))


def _line(evaluation: Evaluation, row: CoverageRow, catalogue: Mapping[str, str]) -> CoverageLine:
    goal = evaluation.workspace.data.goals[row.goal]
    name = goal.name or spoken(row.goal)
    if row.factor is not None:
        label = f"{row.factor} " if row.factor[:1].isdecimal() else ""
        name = f"{label}{goal.success_factors[row.factor].text}"
    return CoverageLine(name, row.factor is not None, tuple(_cell_told(row.cells[one], catalogue) for one in Aspect))


def _cell_told(cell: CoverageCell, catalogue: Mapping[str, str]) -> CellTold:
    return CellTold(cell.kind, str(cell.n) if cell.kind is CellKind.THERE else catalogue[f"coverage.{cell.kind}"])


def _conclusion(found: Coverage, catalogue: Mapping[str, str], language: str) -> str:
    """How many lack what they should have, in a sentence; and how much hangs loose."""
    counts = {one: found.missing(one) for one in (Aspect.INDICATORS, Aspect.ACTIVITIES)}
    counts[Aspect.FACTORS] = found.factors_missing
    lacks = [catalogue[f"coverage.lack-{one}.{one_or_many(n)}"].format(n=n) for one, n in counts.items() if n]
    said = enumeration(lacks, language) or catalogue["coverage.full"]
    goals = catalogue["coverage.goals" if found.goals else "coverage.no-goals"].format(n=found.goals, told=said)
    n = len(found.orphans)
    return " ".join(filter(None, (goals, catalogue[f"coverage.loose.{one_or_many(n)}"].format(n=n) if n else "")))
