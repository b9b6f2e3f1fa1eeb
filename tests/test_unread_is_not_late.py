"""What could not be read may say that something is done: it is not called late anywhere, and it is not silent."""

import json
from datetime import date
from pathlib import Path

import pytest

from conftest import HEAD, workspace
from lateness import due_on, late_in_calendar, late_in_check
from malstyr.cli.main import main
from malstyr.evaluate.duties.duty import DutyKind, DutyState
from test_year_wheel import MORE, YEAR

DAY = date(2014, 3, 1)
UNREAD = {
    "activities/kurs": ("due: [2013-03-01, 2013-06-01]", "due: [2013-03-01, 2013-06-01], done: snart"),
    "goals/bygge": ("owner: ekonom}", "owner: ekonom, done: snart}"),
    "follow_up/rapport": ("due: 02-20, starts: 2012", "due: 02-20, starts: 2012, delivered: {2012: snart}"),
    "plans/plan": ("revisions: [2013-01-15]", "revisions: [2013-01-15, snart]"),
    "risks/brand": ("reviewed: 2012-05-01, ", "reviewed: snart, "),
    "risks/brand/larm": ("due: 2013-02-10}", "due: 2013-02-10, done: {snart: inga fel}}"),
    "improvements/köer": ("started: 2013-01-01", "started: 2013-01-01, reached: {plan: snart}"),
    "boards/tavlan": ("responsible: chef, next", "responsible: chef, limits: {frånvaro: {at_most: få}}, next"),
}
"""By what is not done, what says that in the file, and what says something there that is not understood."""


def written(subject: str) -> dict[str, str]:
    readable, mistake = UNREAD[subject]
    first = HEAD.replace("}", ", kind: municipality}") + YEAR
    assert (first + MORE).count(readable) == 1
    return {name: text.replace(readable, mistake) for name, text in (("malstyr.yaml", first), ("mer.yaml", MORE))}


@pytest.mark.parametrize("subject", UNREAD)
def test_of_each_kind(subject: str) -> None:
    loaded = workspace(written(subject))
    assert not loaded.workspace.complete
    states = {one.state for one in due_on(loaded, DAY) if one.subject == subject and one.day < DAY}
    assert states == {DutyState.UNREAD}
    assert late_in_calendar(loaded, DAY) == late_in_check(loaded, DAY)


def test_a_waiver_is_never_done_and_expires_whatever_could_not_be_read() -> None:
    text = YEAR.replace("reason: väljs", "reason: väljs, adopted: [snart]")
    assert late_in_calendar(workspace(text), DAY)[DutyKind.WAIVER] == {"waivers/utan"}


def test_values_and_plans_may_stand_in_a_file_that_is_lost() -> None:
    loaded = workspace({"malstyr.yaml": HEAD + YEAR, "trasig.yaml": "values: {frånvaro: {2014-M01: 1"})
    states = {(one.kind, one.state) for one in due_on(loaded, DAY) if one.day < DAY}
    assert {state for kind, state in states if kind in (DutyKind.VALUES, DutyKind.PLAN)} == {DutyState.UNREAD}
    assert (DutyKind.ACTIVITY, DutyState.LATE) in states


TOLD = {
    "calendar": ("activities/kurs", "Kanske försenat: det som säger om det är gjort gick inte att läsa (1) 2013-06-01"),
    "risks": ("risks/brand/larm", "oklart om det är gjort"),
    "board": ("boards/tavlan", "oklart när Skolchef tittar nästa gång. Senast kända dag är 15 mars 2013."),
    "status": ("activities/kurs", "ingen är försenad och en kan vara försenad (gick inte att läsa helt)"),
}


@pytest.mark.parametrize("command", TOLD)
def test_it_is_told(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    subject, said = TOLD[command]
    for name, text in written(subject).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert main([command, str(tmp_path), "--as-of", str(DAY)]) == 2
    assert said in " ".join(capsys.readouterr().out.split())


def test_programs_are_told_that_it_is_not_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in written("risks/brand/larm").items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    main(["risks", str(tmp_path), "--as-of", str(DAY), "--format", "json"])
    (risk,) = json.loads(capsys.readouterr().out)["risks"]
    assert (risk["review_late"], risk["controls"][0]["late"]) == (None, None)
