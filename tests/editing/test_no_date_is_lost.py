"""No sequence of ``done`` and ``postpone`` loses a date that was told, whatever is written and whatever is refused."""

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import HEAD, workspace, write
from malstyr.changes.activities import dates_of
from malstyr.cli.main import main

TEXT = (
    HEAD
    + """\
settings: {as_of: 2027-03-01}
roles: {chef: {title: Chef}}
goals: {stolpe: {text: Planen finns, due: 2026-12-31, owner: chef}}
activities:
  kurs:
    text: Håll en kurs
    due: 2026-05-01   # första
    responsible: chef
  möte: {text: Möten, due: [2026-01-01, 2026-06-01], started: 2025-12-01, responsible: chef}
  rond: {text: Rond, every: 1 month, due: 2026-02-01, done: [2026-01-05, 2026-02-03], responsible: chef}
  gjord: {text: Gjord, due: 2026-01-01, done: 2026-01-02, responsible: chef}
  slut: {text: Slut, due: 2026-01-01, closed: {date: 2026-03-01, reason: inte längre}, responsible: chef}
"""
)
_IDS = ("kurs", "möte", "rond", "gjord", "slut", "stolpe", "ingen")
_DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31)) | st.integers(-3, 3).map(
    lambda n: date(2027, 3, 1) + timedelta(n)
)
_COMMANDS = st.one_of(
    st.tuples(st.just("done"), st.sampled_from(_IDS), st.just("--on"), _DAYS.map(str)),
    st.tuples(st.just("postpone"), st.sampled_from(_IDS), _DAYS.map(str)),
    st.tuples(st.just("postpone"), st.sampled_from(_IDS), _DAYS.map(str), st.just("--reason"), st.text(max_size=9)),
)


def _told(folder: Path) -> set[tuple[str, str, date]]:
    """Every date of every activity and milestone."""
    data = workspace({"malstyr.yaml": (folder / "malstyr.yaml").read_bytes()}).workspace.data
    activities = {(id, *one) for id, held in data.activities.items() for one in dates_of(held)}
    goals = {(id, "due", day) for id, goal in data.goals.items() for day in goal.due}
    return activities | goals | {(id, "done", goal.done) for id, goal in data.goals.items() if goal.done is not None}


def _run(folder: Path, name: str, id: str, *rest: str) -> int:
    before = rest[:1] if name == "postpone" else ()
    return main([name, id, *before, str(folder), *rest[len(before) :]])


@pytest.mark.slow
@settings(max_examples=8)
@given(st.lists(_COMMANDS, min_size=1, max_size=4))
def test_no_sequence_of_commands_loses_a_date(commands: list[tuple[str, ...]]) -> None:
    with TemporaryDirectory() as made:
        folder = write(Path(made), {"malstyr.yaml": TEXT})
        told = _told(folder)
        for command in commands:
            assert _run(folder, *command) in (0, 1, 2)
            now = _told(folder)
            assert told <= now, command
            told = now


def test_what_is_written_is_added(tmp_path: Path) -> None:
    folder = write(tmp_path, {"malstyr.yaml": TEXT})
    told = _told(folder)
    assert _run(folder, "postpone", "kurs", "2027-04-01") == 0
    assert _run(folder, "done", "kurs", "--on", "2027-02-01") == 0
    assert _run(folder, "done", "rond", "--on", "2027-02-02") == 0
    assert _told(folder) - told == {
        ("kurs", "due", date(2027, 4, 1)),
        ("kurs", "done", date(2027, 2, 1)),
        ("rond", "done", date(2027, 2, 2)),
    }
    assert told <= _told(folder)
