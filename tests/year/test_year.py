"""A year played through in a real repository: what the commands tell at each meeting, read and kept, and what must hold
whenever somebody asks."""

from collections import Counter
from collections.abc import Iterator
from contextlib import chdir
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from played import MEETINGS, YEAR, begun, played

from golden import agreed
from halving import Version, halves
from lateness import LATE_BY, late_in_calendar, late_in_check
from malstyr.changes.register import days_told
from malstyr.cli.main import main
from malstyr.source.files import read_folder
from malstyr.workspace.load import Loaded, load
from repositories import git

pytestmark = pytest.mark.slow
GOLDEN = Path(__file__).parent / "golden"
FIRSTS = [*(date(2025, month, 1) for month in range(2, 13)), date(2026, 1, 1)]
"""The first day of each month, when somebody may ask."""


class Year(NamedTuple):
    shown: dict[str, str]
    """What the commands told, by meeting."""
    stood: dict[date, Loaded]
    """The goals as they stood on the first day of each month."""
    versions: list[Version]
    """The goals after each commit."""


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    folder, told = tmp_path_factory.mktemp("sjövik"), tmp_path_factory.mktemp("told")
    made, commits, since = Year({}, {}, []), list(YEAR), "mål-2025"
    begun(folder)
    days = [*((day, name) for name, day in MEETINGS.items()), *((day, "") for day in FIRSTS)]
    for day, meeting in sorted(days):
        while commits and commits[0].day <= day.isoformat():
            commit = commits.pop(0)
            played(folder, commit)
            made.versions.append(Version(load(str(folder), read_folder(folder)), date.fromisoformat(commit.day)))
        if meeting:
            made.shown[meeting] = "\n".join(_told(folder, told / "told.txt", day, since))
            git(folder, "tag", "-a", "-m", meeting, f"till-{meeting}", day=day.isoformat())
            since = meeting
        else:
            made.stood[day] = load(str(folder), read_folder(folder))
    assert not commits
    return made


def _told(folder: Path, told: Path, day: date, since: str) -> Iterator[str]:
    """Each command as it is typed before a meeting, and what it answers."""
    base = since if since == "mål-2025" else f"till-{since}"
    for command in (["check"], ["calendar"], ["meeting", "--since", since], ["board"], ["diff", f"{base}..HEAD"]):
        told.unlink(missing_ok=True)
        with chdir(folder):
            code = main([*command, "--as-of", day.isoformat(), "--lang", "sv", "--output", str(told)])
        yield f"$ malstyr {' '.join(command)} --as-of {day}   [{code}]\n"
        yield told.read_text(encoding="utf-8") if told.exists() else ""


@pytest.mark.parametrize("meeting", MEETINGS)
def test_before_each_meeting(year: Year, meeting: str) -> None:
    agreed(GOLDEN / f"{MEETINGS[meeting]}-{meeting}.txt", year.shown[meeting])


@pytest.mark.parametrize("day", FIRSTS, ids=str)
def test_nothing_is_late_and_silent(year: Year, day: date) -> None:
    assert late_in_calendar(year.stood[day], day) == late_in_check(year.stood[day], day)


def test_every_kind_of_thing_was_late_some_time(year: Year) -> None:
    late = {day: late_in_calendar(year.stood[day], day) for day in FIRSTS}
    assert {kind for found in late.values() for kind, some in found.items() if some} == {*LATE_BY}


def test_what_is_told_of_the_whole_is_told_of_a_half(year: Year) -> None:
    """Of each commit between two that lie up to a quarter of a year apart."""
    for first, middle, last in zip(year.versions, year.versions[3:], year.versions[6:], strict=False):
        halves((first, middle, last))


def test_no_date_is_lost_from_one_commit_to_the_next(year: Year) -> None:
    for before, after in pairwise(year.versions):
        lost = _days(before.loaded) - _days(after.loaded)
        assert not lost, f"{after.day}: {lost}"


def _days(loaded: Loaded) -> Counter[tuple[str, date]]:
    """Every day that is only added to, and where it stands."""
    data = loaded.workspace.data
    told: dict[str, object] = {
        **{f"activities/{id}": one for id, one in data.activities.items()},
        **{f"goals/{id}": one.due for id, one in data.goals.items()},
        **{f"improvements/{id}": one for id, one in data.improvements.items()},
        **{f"risks/{id}": one.controls for id, one in data.risks.items()},
        **{f"follow_up/{id}": one.delivered for id, one in data.follow_up.items()},
        **{f"plans/{id}": one.revisions for id, one in data.plans.items()},
        **{f"decisions/{id}": one for id, one in data.decisions.items()},
    }
    return Counter({(where, day): n for where, held in told.items() for day, n in days_told(held).items()})
