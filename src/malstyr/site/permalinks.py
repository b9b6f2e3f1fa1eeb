"""Where the page of each goal lies on a site: an address of its own, the same whatever else the site shows."""

from collections.abc import Iterable, Mapping

from malstyr.language.plain import ascii_letters
from malstyr.report.view import GoalView, Report
from malstyr.source.windows_names import FileNames

GOALS_FOLDER = "mal"


def goals_in(report: Report) -> Iterable[GoalView]:
    """Every goal of a report, in its order."""
    return (goal for section in report.sections for goal in section.goals)


def permalinks(report: Report, slug: str) -> Mapping[str, str]:
    """The address of each anchor of the report that a goal's page has: of goals, and of rows in their tables."""
    found: dict[str, str] = {}
    names = FileNames()
    for goal in sorted(goals_in(report), key=lambda one: one.id):
        page = f"{slug}/{GOALS_FOLDER}/{names.given(ascii_letters(goal.id.removeprefix('m.')))}/index.html"
        found[goal.id] = page
        for row in goal.rows:
            if row.id and not row.depth:
                found.setdefault(row.id, f"{page}#{row.id}")
    return found
