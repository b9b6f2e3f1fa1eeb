"""The five examples: every state and every primitive occurs, and what their pages say of the outcomes is so."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from rows import line, of

from conftest import EXAMPLES, PROJECT
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.evaluate.outcome import JUDGED, GoalOutcome, Outcome
from malstyr.evaluate.unknown import Standing, standing
from malstyr.language.sv import WORDS
from malstyr.model import demands
from malstyr.model.formula import PREVIOUS
from malstyr.model.goals import Goal
from malstyr.model.indicators import Indicator
from malstyr.model.outcome import Status
from malstyr.model.periods import period as parse_period
from malstyr.model.target import LOWER, UPPER, Strength, Target
from malstyr.source.files import read_folder
from malstyr.workspace.load import load
from together import together

LEKSAND = PROJECT / "examples" / "leksand"


@cache
def evaluated(folder: Path, as_of: date | None = None) -> Evaluation:
    workspace = load(folder.name, read_folder(folder)).workspace
    day = as_of or workspace.data.settings.as_of
    assert day is not None
    return evaluate(workspace, day)


POINTS = {
    "gotland": ("2013-10-15", "2013-D2"),
    "leksand": ("2013-10-15", "2013-D2"),
    "haparanda": ("2012-10-20", "2012-D2"),
    "varnamo": ("2013-09-15", "2013-D1"),
    "ostra-goinge": ("2021-10-20", "2021-D1"),
}
"""The day that each page says to ask for an interim report on, and the point it is then about."""


@cache
def at_point(folder: Path) -> Evaluation:
    """The latest reporting point on the day that the page names, as ``--kind delar`` reports it."""
    day, point = POINTS[folder.name]
    workspace = evaluated(folder).workspace
    return evaluate(workspace, date.fromisoformat(day), parse_period(point))


def every(part: Callable[[Evaluation], Iterable[Outcome | GoalOutcome]]) -> list[Outcome | GoalOutcome]:
    """Rows or goals of the closed year of every example."""
    return [one for folder in EXAMPLES for one in part(evaluated(folder))]


def test_every_state_occurs() -> None:
    assert {one.status for one in every(lambda it: it.outcomes)} == set(Status)
    assert {one.status for one in every(lambda it: it.goals)} == set(Status)


def test_every_way_of_not_knowing_occurs() -> None:
    closed = {standing(one) for one in [*every(lambda it: it.outcomes), *every(lambda it: it.goals)]}
    assert closed >= {Standing.MISSING, Standing.SO_FAR, Standing.AS_SHOWN, Standing.WAITING}
    assert Standing.OUT_OF_REACH in {standing(one) for one in every(lambda it: it.ahead)}
    assert {standing(one) for folder in EXAMPLES for one in at_point(folder).goals} >= {
        Standing.NOT_EXPECTED,
        Standing.EXPECTED_SO_FAR,
        Standing.SO_FAR,
        Standing.WAITING,
    }


def test_what_has_ended_occurs() -> None:
    ended = [
        (one.indicator, one.member)
        for folder in EXAMPLES
        for one in evaluated(folder).outcomes
        if (unit := evaluated(folder).workspace.data.units.get(one.member or "")) is not None
        and unit.closed is not None
    ]
    assert ended == [("effektiviseringsförslag", "tvätt")]
    assert [one.goal for folder in EXAMPLES for one in evaluated(folder).goals if one.closed] == [
        "snabba-svar-i-växeln"
    ]


def test_people_say_something_else_than_the_figures() -> None:
    said = [one for folder in EXAMPLES for one in evaluated(folder).goals if one.by_person]
    assert {one.goal for one in said} == {"miljöplan", "goda-möten"}
    assert all(one.status is not one.computed for one in said), "an override that changes nothing says nothing"


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda folder: folder.name)
def test_the_interim_report_is_worth_reading(folder: Path) -> None:
    then = at_point(folder)
    money = [one for one in then.outcomes if one.forecast and one.status in JUDGED]
    assert len(money) >= 3
    assert [one for one in then.goals if one.forecast and one.status in JUDGED], "no goal is told as a claim"
    assert [one for one in then.goals if one.by_person or one.uncertain], "no one has said anything of a goal"
    assert [one for one in then.goals if standing(one) in (Standing.SO_FAR, Standing.OUT_OF_REACH)] or [
        one for one in then.goals if one.status in JUDGED and not one.forecast
    ], "nothing is known but claims"
    data = then.workspace.data
    told = [
        one
        for periods in data.assessments.values()
        for period, one in periods.items()
        if str(period) == POINTS[folder.name][1]
    ]
    assert [one for one in told if one.analysis and one.actions], "no analysis with actions at the point"


def test_the_pages_name_the_day_of_the_interim_report() -> None:
    for folder in EXAMPLES:
        asked = f"malstyr report examples/{folder.name} --kind delar --as-of {POINTS[folder.name][0]}"
        assert asked in (folder / "README.md").read_text("utf-8")


def of_target(target: Target) -> set[str]:
    """The primitives that a target is written with."""
    limits = [getattr(target, name) for name in (*LOWER, *UPPER)]
    demand = target.demand.towards if isinstance(target.demand, demands.PathDemand) else target.demand
    written = {
        "R01": isinstance(demand, demands.Limits),
        "R02": isinstance(demand, demands.Ratchet) or PREVIOUS in limits,
        "R04": target.mean_over is not None,
        "R05": target.strength is Strength.SHOULD,
        "R06": target.total_over is not None,
        "R07": isinstance(demand, demands.ChangeDemand),
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


SAID = {
    *(WORDS[f"status.{status}"] for status in Status),
    *(WORDS[f"unknown.{kind}"] for kind in Standing),
}


def claims(folder: Path) -> Iterator[tuple[str, bool, str]]:
    """Ids that a page's tables of outcomes name beside a state, and whether the table is of the interim report."""
    interim = False
    for row in (folder / "README.md").read_text("utf-8").splitlines():
        if row.startswith("#"):
            interim = False
        interim = interim or row.startswith(f"Per {POINTS[folder.name][0]}")
        match = re.fullmatch(r"\| ([^|]+?) \| ([^|]+?) \|", row)
        if match and match[1] in SAID:
            yield from ((match[1], interim, name) for name in re.findall(r"`([^`]+)`", match[2]))


def words(one: Outcome | GoalOutcome) -> set[str]:
    """The words a reader meets for a state: that of the state, and that of the way it is unknown."""
    kind = standing(one)
    return (
        {WORDS[f"status.{one.status}"]} if kind is None else {WORDS[f"unknown.{kind}"], WORDS[f"status.{one.status}"]}
    )


CLAIMS = [(folder, *claim) for folder in EXAMPLES for claim in claims(folder)]


@together
@pytest.mark.parametrize(
    ("folder", "word", "interim", "name"), CLAIMS, ids=[f"{one[0].name}-{one[3]}-{one[1]}" for one in CLAIMS]
)
def test_pages_say_what_is_so(folder: Path, word: str, interim: bool, name: str) -> None:
    evaluation = at_point(folder) if interim else evaluated(folder)
    rows: list[Outcome | GoalOutcome] = [
        *(one for one in evaluation.outcomes if name in (one.indicator or one.goals[0], one.member)),
        *(one for one in evaluation.goals if one.goal == name),
    ]
    if name in evaluation.workspace.data.indicators or name in evaluation.workspace.data.goals:
        assert word in {said for one in rows for said in words(one)}


def test_pages_say_something() -> None:
    assert {folder for folder, *_ in CLAIMS} == set(EXAMPLES)


@pytest.mark.parametrize(
    ("subject", "before", "after"),
    [
        ("goals/intranät", "klart 28 maj 2013, senast 1 juni 2013 → uppfyllt", None),
        (
            "goals/bildbank",
            "inte klart, senast 31 december 2013",
            "inte klart; skulle vara klart 31 december 2013 → inte uppfyllt",
        ),
        (
            "goals/parkering-granberget",
            "inte klart, senast 31 december 2013",
            "klart 22 november 2013, senast 31 december 2013 → uppfyllt",
        ),
        (
            "avvikelse",
            "100 · (147 000 − 148 950)/147 000 = −1,33; −1,33 ≤ −0,5 → bedöms inte bli uppfyllt",
            "100 · (147 000 − 147 610)/147 000 = −0,41; −0,5 < −0,41 < 5 → uppfyllt",
        ),
        (
            "sektorernas-avvikelse",
            "2 av 4 bedöms nå kravet; Verksamhetsstöd och service och Vård och omsorg bedöms inte nå det"
            " → bedöms inte bli uppfyllt",
            "3 av 4 når kravet; Vård och omsorg når det inte → inte uppfyllt",
        ),
        ("kkik-16", "siffran kommer 28 februari 2014", "plats 97 > 215/4 (avrundat nedåt) = 53 → inte uppfyllt"),
        ("söktid-på-intranätet", "siffran kommer 28 februari 2014", "1,4 > 1 → inte uppfyllt"),
        (
            "invånare",
            "siffran kommer 28 februari 2014",
            "15 262 < 15 205 + (18 000 − 15 205) · 1/13 = 15 420 → inte uppfyllt",
        ),
        ("medarbetarnöjdhet", "siffran kommer 28 februari 2016", None),
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
