"""The goals and measures of an example written out as the tables that plans are kept in."""

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import openpyxl

from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import Indicator
from malstyr.model.target import Target

LIMITS: Mapping[str, str] = {
    "at_least": "minst {}",
    "at_most": "högst {}",
    "more_than": "mer än {}",
    "less_than": "mindre än {}",
    "top": "bland de {} bästa",
}
"""Demands as plans write them; others are written as the format does, and are asked about or left as text."""


@dataclass(frozen=True)
class Line:
    """A measure of a plan, as its row says it."""

    goal: str
    owner: str
    measure: str
    measured_in: str
    limits: Mapping[str, str]
    """By year; the empty year is no year at all."""
    id: str


def said(target: Target) -> str:
    """A target in words."""
    demands = target.demands
    if len(demands) == 1 and demands[0] in LIMITS:
        limit = str(getattr(target, demands[0])).replace(".", ",")
        return LIMITS[demands[0]].format(limit)
    return "; ".join(f"{key} {getattr(target, key)}" for key in demands) or "enligt särskild plan"


def lines(data: GoalFile) -> Iterator[Line]:
    """Every measure with a name that serves a goal, in the order of the goals."""
    for goal in data.goals:
        for id, one in data.indicators.items():
            if one.name and goal in {up.partition("/")[0] for up in one.serves[:1]}:
                role = data.roles.get(one.owner or data.goals[goal].owner or "")
                owner = role.title if role is not None else ""
                yield Line(data.goals[goal].text, owner or "", one.name, one.measured_in or "", _limits(one), id)


def _limits(one: Indicator) -> Mapping[str, str]:
    if one.target is not None:
        return {"": said(one.target)}
    years = {str(each.during): said(each) for each in one.targets.values() if each.during is not None}
    return years or ({"": "; ".join(map(said, one.targets.values()))} if one.targets else {})


Table = tuple[Sequence[Sequence[str | None]], Sequence[str]]


def flat(rows: Sequence[Line]) -> Table:
    """A row for each measure, with all that it is about said again."""
    years = sorted({year for one in rows for year in one.limits})
    heads = ["Målvärde" if not year else f"Målvärde {year}" for year in years]
    return [
        ["Mål", "Mått", "Måttenhet", *heads, "Ansvarig"],
        *(
            [
                one.goal,
                one.measure,
                one.measured_in or None,
                *(one.limits.get(year) for year in years),
                one.owner or None,
            ]
            for one in rows
        ),
    ], ()


def merged(rows: Sequence[Line]) -> Table:
    """Goals in merged cells, and a heading of two rows with the years."""
    years = sorted({year for one in rows for year in one.limits if year} | {"2030"})
    made: list[list[str | None]] = [
        ["Styrkort", *[None] * (4 + len(years))],
        ["Mål", "Mått", "Måttenhet", "Ambition", "Målvärde", *[None] * (len(years) - 1), "Ansvarig"],
        [None, None, None, None, *years, None],
    ]
    ranges = []
    last = chr(ord("E") + len(years) - 1)
    if len(years) > 1:
        ranges.append(f"E2:{last}2")
    first = 4
    for n, one in enumerate(rows):
        new = n == 0 or rows[n - 1].goal != one.goal
        if new:
            first = n + 4
        made.append(
            [
                one.goal if new else None,
                one.measure,
                one.measured_in or None,
                one.limits.get(""),
                *(one.limits.get(year) for year in years),
                one.owner or None,
            ]
        )
        if not new and (n + 1 == len(rows) or rows[n + 1].goal != one.goal):
            ranges.append(f"A{first}:A{n + 4}")
    return made, ranges


def sections(rows: Sequence[Line]) -> Table:
    """Goals as headings between the rows of their measures."""
    years = sorted({year for one in rows for year in one.limits})
    heads = ["Målvärde" if not year else f"Målvärde {year}" for year in years]
    width = 3 + len(years)
    made: list[list[str | None]] = [["Indikator", "Måttenhet", *heads, "Ansvarig"]]
    ranges = []
    goal = None
    for one in rows:
        if one.goal != goal:
            goal = one.goal
            made.append([goal, *[None] * (width - 1)])
            ranges.append(f"A{len(made)}:{chr(ord('A') + width - 1)}{len(made)}")
        limits = [one.limits.get(year) for year in years]
        made.append([one.measure, one.measured_in or None, *limits, one.owner or None])
    return made, ranges


def headed(rows: Sequence[Line]) -> Table:
    """Goals above headings that are repeated for each, as tables from a document stand below one another."""
    years = sorted({year for one in rows for year in one.limits})
    heads = ["Målvärde" if not year else f"Målvärde {year}" for year in years]
    made: list[list[str | None]] = []
    goal = None
    for one in rows:
        if one.goal != goal:
            goal = one.goal
            made += [[f"Mål: {goal}"], ["Mått", "Måttenhet", *heads, "Ansvarig"]]
        limits = [one.limits.get(year) for year in years]
        made.append([one.measure, one.measured_in or None, *limits, one.owner or None])
    return made, ()


def several(rows: Sequence[Line]) -> Table:
    """A row for each goal, with its measures beside one another."""
    goals: dict[str, list[Line]] = {}
    for one in rows:
        goals.setdefault(one.goal, []).append(one)
    most = max(map(len, goals.values()))
    heads = [f"{head} {n}" for n in range(1, most + 1) for head in ("Mått", "Måttenhet", "Målvärde", "Ansvarig")]
    made: list[list[str | None]] = [["Mål", *heads]]
    for goal, own in goals.items():
        cells = [
            cell or None
            for one in own
            for cell in (one.measure, one.measured_in, next(iter(one.limits.values()), ""), one.owner)
        ]
        made.append([goal, *cells, *[None] * (len(heads) - len(cells))])
    return made, ()


LAYOUTS: Mapping[str, Callable[[Sequence[Line]], Table]] = {
    "flat": flat,
    "merged": merged,
    "sections": sections,
    "headed": headed,
    "several": several,
}


def workbook(table: Table) -> bytes:
    """The table as a file."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Plan"
    for row in table[0]:
        sheet.append(list(row))
    for place in table[1]:
        sheet.merge_cells(place)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()
