"""Where goals and measures are told of on a site: a goal on its own page, the same whatever else the site shows."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from malstyr.language.plain import ascii_letters
from malstyr.report.row_view import Row
from malstyr.report.view import GoalView, Report
from malstyr.source.windows_names import FileNames

GOALS_FOLDER = "mal"


def goals_in(report: Report) -> Iterable[GoalView]:
    """Every goal of a report, in its order."""
    return (goal for section in report.sections for goal in section.goals)


def of_goals(report: Report, anchors: Container[str]) -> Report:
    """The report with some goals alone."""
    kept = (replace(one, goals=tuple(goal for goal in one.goals if goal.id in anchors)) for one in report.sections)
    return replace(report, sections=tuple(kept))


def measures_told(rows: Iterable[Row]) -> Iterator[Row]:
    """Those that stand for themselves: no member below its whole, and no part of a value."""
    return (row for row in rows if row.id and not row.depth)


def permalinks(scorecard: Report, goals: Sequence[GoalView], slug: str) -> Mapping[str, str]:
    """The address of each goal and measure by its anchor: on the goal's page, else in the scorecard."""
    found: dict[str, str] = {}
    names = FileNames()
    for goal in sorted(goals, key=lambda one: one.id):
        page = f"{slug}/{GOALS_FOLDER}/{names.given(ascii_letters(goal.id.removeprefix('m.')))}/index.html"
        found[goal.id] = page
        for row in measures_told(goal.rows):
            found.setdefault(row.id, f"{page}#{row.id}")
    for row in measures_told((*scorecard.guarantees, *scorecard.others)):
        found.setdefault(row.id, f"{slug}/scorecard.html#{row.id}")
    return found
