"""The five examples: every state and every primitive occurs, and what their pages say of the outcomes is so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from rows import line, of

from conftest import EXAMPLES, PROJECT
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.language.sv import WORDS
from malstyr.model import demands
from malstyr.model.goals import Goal
from malstyr.model.indicators import Indicator
from malstyr.model.outcome import Status
from malstyr.model.target import LOWER, PREVIOUS, UPPER, Strength, Target
from malstyr.source.files import read_folder
from malstyr.workspace.load import load

LEKSAND = PROJECT / "examples" / "leksand"


@cache
def evaluated(folder: Path, as_of: date | None = None) -> Evaluation:
    workspace = load(folder.name, read_folder(folder)).workspace
    day = as_of or workspace.data.settings.as_of
    assert day is not None
    return evaluate(workspace, day)


def test_every_state_occurs() -> None:
    found = {outcome.status for folder in EXAMPLES for outcome in evaluated(folder).outcomes}
    assert found == set(Status)
    assert {goal.status for folder in EXAMPLES for goal in evaluated(folder).goals} >= set(Status) - {Status.SUPPRESSED}


def of_target(target: Target) -> set[str]:
    """The primitives that a target is written with."""
    limits = [getattr(target, name) for name in (*LOWER, *UPPER)]
    demand = target.demand.towards if isinstance(target.demand, demands.Path) else target.demand
    written = {
        "R01": isinstance(demand, demands.Limits),
        "R02": isinstance(demand, demands.Ratchet) or PREVIOUS in limits,
        "R04": target.mean_over is not None,
        "R05": target.strength is Strength.SHOULD,
        "R06": target.total_over is not None,
        "R07": isinstance(demand, demands.Change),
        "R08": len(target.demands) == 2 and isinstance(demand, demands.Limits),
        "R09": target.after is not None,
        "R10": isinstance(demand, demands.Position),
        "R11": any(isinstance(limit, str) and limit != PREVIOUS for limit in limits),
        "R13": target.at_most == 0,
        "R15": isinstance(demand, demands.Done) and len(target.done or ()) > 1,
        "R16": isinstance(demand, demands.Within),
        "R19": isinstance(demand, demands.Equal),
        "R21": target.straight_from is not None,
    }
    return {name for name, holds in written.items() if holds}


def of_indicator(one: Indicator) -> Iterator[str]:
    for target in one.all_targets.values():
        yield from of_target(target)
        if one.measured_in == "st" and target.at_least is not None:
            yield "R12"
    if one.for_each and one.all_targets:
        yield "R03"
    if one.no_target and "tendens" in one.no_target.lower():
        yield "R17"
    if one.formula is not None:
        yield "R18"
    if one.see is not None:
        yield "R22"
    if one.of_which:
        yield "R23"
    if one.window is not None:
        yield "R24"
    if one.method and "fokusgrupp" in one.method.lower():
        yield "R25"


def of_goal(one: Goal) -> Iterator[str]:
    if one.due:
        yield "R14"
    if one.no_target:
        yield "R20"


def test_every_primitive_occurs() -> None:
    data = [evaluated(folder).workspace.data for folder in EXAMPLES]
    found = {mark for one in data for indicator in one.indicators.values() for mark in of_indicator(indicator)}
    found |= {mark for one in data for goal in one.goals.values() for mark in of_goal(goal)}
    assert found == {f"R{n:02}" for n in range(1, 26)}


STATES = {WORDS[f"status.{status}"]: status for status in Status}


def claims(folder: Path) -> Iterator[tuple[str, Status]]:
    """Ids that a page's table of outcomes names beside a state."""
    for cells in re.findall(r"^\| ([^|]+?) \| ([^|]+?) \|$", (folder / "README.md").read_text("utf-8"), re.MULTILINE):
        if cells[0] in STATES:
            yield from ((name, STATES[cells[0]]) for name in re.findall(r"`([^`]+)`", cells[1]))


CLAIMS = [(folder.name, *claim) for folder in EXAMPLES for claim in claims(folder)]


@pytest.mark.parametrize(("example", "name", "status"), CLAIMS)
def test_pages_say_what_is_so(example: str, name: str, status: Status) -> None:
    evaluation = evaluated(PROJECT / "examples" / example)
    if name in evaluation.workspace.data.indicators or name in evaluation.workspace.data.goals:
        found = {one.status for one in evaluation.outcomes if name in (one.indicator, *one.goals)}
        assert status in found


def test_pages_say_something() -> None:
    assert {example for example, _, _ in CLAIMS} >= {"gotland", "haparanda", "leksand"}


@pytest.mark.parametrize(
    ("subject", "before", "after"),
    [
        ("goals/intranät", "klart 2013-05-28, senast 2013-06-01 → uppfyllt", None),
        (
            "goals/bildbank",
            "inte klart, senast 2013-12-31",
            "inte klart, senast 2013-12-31 → inte uppfyllt",
        ),
        (
            "goals/parkering-granberget",
            "inte klart, senast 2013-12-31",
            "klart 2013-11-22, senast 2013-12-31 → uppfyllt; sammanvägd bedömning: "
            "Det blev 28 nya platser, och det är ett trettiotal.",
        ),
        (
            "avvikelse",
            "100 · (147 000 − 148 950)/147 000 = −1,33; −0,5 ≥ −1,33 < 5 → bedöms inte bli uppfyllt",
            "100 · (147 000 − 147 610)/147 000 = −0,41; −0,5 < −0,41 < 5 → uppfyllt",
        ),
        (
            "sektorernas-avvikelse",
            "2 av 4 uppfyller; inte uppfyllt: Verksamhetsstöd och service, Vård och omsorg → bedöms inte bli uppfyllt",
            "3 av 4 uppfyller; inte uppfyllt: Vård och omsorg → inte uppfyllt",
        ),
        ("kkik-16", "känt från 2014-02-28", "plats 97 > 215/4 = 53,75 → inte uppfyllt"),
        ("söktid-på-intranätet", "känt från 2014-02-28", "1,4 > 1 → inte uppfyllt"),
        (
            "invånare",
            "känt från 2014-02-28",
            "15 262 < 15 205 + (18 000 − 15 205) · 1/13 = 15 420 → inte uppfyllt",
        ),
        ("medarbetarnöjdhet", "känt från 2016-02-28", None),
    ],
)
def test_leksand_at_an_interim_report_and_at_closing(subject: str, before: str, after: str | None) -> None:
    then, now = (evaluated(LEKSAND, day) for day in (date(2013, 8, 31), date(2014, 3, 1)))
    assert line(of(then, subject)) == before
    assert line(of(now, subject)) == (before if after is None else after)


def test_nothing_of_leksand_is_an_outcome_before_its_figures_are_ready_but_a_sum_that_is_certain() -> None:
    then = evaluated(LEKSAND, date(2013, 8, 31))
    judged = [one for one in then.outcomes if one.status in (Status.MET, Status.PARTLY, Status.NOT_MET)]
    assert {one.indicator for one in judged if not one.forecast} == {None, "upphandlingar-i-egen-regi"}
    assert {one.goals[0] for one in judged if one.indicator is None} == {"intranät"}
