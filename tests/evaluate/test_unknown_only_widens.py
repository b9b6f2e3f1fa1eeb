"""Deleting a measured value, or writing ``..`` over it, only widens what is possible: for rows, members and goals.

So no state, and no sentence made of states, rests on something that is not there; nor does a row vanish with it. Not
covered, since the gate guards them: cells before the series' first year, what is measured by day or shift, and values
that contradict each other. Nor are hidden cells: with one gone there is nothing left to protect. Of a later year only
what is certain is told, so a row there may vanish, but never turn. Where an outcome of a year that is not closed goes,
what was expected of it stands again, and is told as that.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import evaluated

from conftest import EXAMPLES
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.evaluate.reading import Held
from malstyr.evaluate.schedule import WITHOUT_A_LIST
from malstyr.model.indicators import Cell, Missing
from malstyr.model.outcome import Status
from malstyr.source.files import read_folder
from malstyr.workspace.cells import At
from malstyr.workspace.load import load
from malstyr.workspace.workspace import Workspace

HIDDEN = Cell(value=Missing.SUPPRESSED)
GONE: Mapping[str, object] = {"value": None, "rank": None, "n": None, "answers": {}, "cases": ()}
JUDGED = {Status.MET, Status.PARTLY, Status.NOT_MET}


def states(one: Outcome | GoalOutcome) -> set[Status]:
    """What it may be."""
    return set(one.possible) or {one.status}


def by_subject(evaluation: Evaluation) -> Mapping[tuple[object, ...], Outcome | GoalOutcome]:
    rows: dict[tuple[object, ...], Outcome | GoalOutcome] = {
        (one.subject, one.target, one.member, one.of_members): one
        for one in evaluation.outcomes
        if one.bounds is not None
    }
    return {**rows, **{(one.goal,): one for one in evaluation.goals if one.bounds is not None}}


def by_year(evaluation: Evaluation) -> Mapping[tuple[object, ...], Outcome]:
    """What is known already of later years, each by its own."""
    return {(one.subject, one.target, one.member, one.of_members, one.period): one for one in evaluation.ahead}


def narrowed(before: Evaluation, after: Evaluation) -> Iterator[str]:
    """Where something is known after a value went that was not so before."""
    left = by_subject(after)
    for subject, then in by_subject(before).items():
        now = left.get(subject)
        if now is None:
            yield f"{subject}: {sorted(states(then))} vanished"
        elif not now.forecast and not states(now) >= states(then):
            yield f"{subject}: {sorted(states(then))} became {sorted(states(now))}"
    later = by_year(after)
    for at, then in by_year(before).items():
        now = later.get(at, then)
        if not states(now) >= states(then):
            yield f"{at} ahead: {sorted(states(then))} became {sorted(states(now))}"


def without(workspace: Workspace, at: At, cell: Cell | None) -> Workspace:
    """The workspace with one cell replaced, or taken away."""
    series = workspace.data.values[at.indicator]
    held = series.periods if at.member is None else series.members[at.member]
    others = {period: one for period, one in held.items() if period != at.period}
    changed = others if cell is None else others | {at.period: cell}
    made = (
        series.model_copy(update={"periods": changed})
        if at.member is None
        else series.model_copy(update={"members": {**series.members, at.member: changed}})
    )
    values = {**workspace.data.values, at.indicator: made}
    data = workspace.data.model_copy(update={"values": values})
    return Workspace(
        workspace.folder, data, workspace.tree, workspace.sources, workspace.about, workspace.lost, workspace.damaged
    )


def taken(at: At) -> Iterator[Cell | None]:
    """A cell deleted, its value deleted beside what else it holds, and hidden."""
    yield None
    yield at.cell.model_copy(update=GONE)
    yield HIDDEN


def covered(evaluation: Evaluation, at: At) -> bool:
    """Whether the property holds of a cell: a measured value, not before the series began, and of a listed period.

    What is hidden, by ``..`` or by too few answers, is no measured value: without it, what it hid may be known.
    """
    indicator = evaluation.workspace.data.indicators.get(at.indicator)
    if indicator is None or indicator.frequency in WITHOUT_A_LIST:
        return False
    if isinstance(at.cell.value, Missing) or (at.cell.value is None and not at.cell.answers):
        return False
    shown = evaluation.readings.of_cell(indicator, at.period, at.cell)
    if shown is not None and shown.held is Held.SUPPRESSED:
        return False
    first = evaluation.readings.first_year(at.indicator)
    return first is None or at.period.year >= first


EVERY = 5
"""One cell in so many of the examples is taken away; all of them takes minutes, and finds the same."""


@pytest.mark.slow
@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda path: path.name)
def test_in_the_examples(folder: Path) -> None:
    workspace = load(folder.name, read_folder(folder)).workspace
    day = workspace.data.settings.as_of
    assert day is not None
    before = evaluate(workspace, day)
    looked_at = [at for at in workspace.cells if covered(before, at)][::EVERY]
    wrong = [
        f"{at.path} {'..' if cell is HIDDEN else 'deleted'}: {each}"
        for at in looked_at
        for cell in taken(at)
        for each in narrowed(before, evaluate(without(workspace, at, cell), day))
    ]
    assert wrong == []


TARGETS = (
    "at_least: 40",
    "at_most: 40",
    "at_least: 40, partly: 30",
    "at_most: 40, partly: 45",
    "at_least: 30, at_most: 50",
    "more_than: previous",
    "more_than: previous, until: 60",
    "at_least: 40, increase_by: 5, until: 60",
    "at_most: 60, decrease_by: 5, until: 20",
    "increase_percent: 10",
    "decrease_percent: 10, since: 2011",
    "decrease_by: 5, since: 2012",
    "increase_by: 5, since: 2012",
    "at_most: 20, by: 2016, straight_from: 2012",
    "increase_by: 10, since: 2011, by: 2015, straight_from: 2011",
    "at_least: 80, by: 2015, straight_from: 2011",
    "at_least: 40, mean_over: 2011-2013",
    "at_least: 40, mean_over: 2 years",
    "increase_by: 3, mean_over: 2012-2013",
    "at_least: 120, total_over: 2012-2013",
    "equal_to: y, tolerance: 10",
    "more_than: y",
    "at_least: 40, during: 2013",
    "at_least: 40, after: closing",
)
KEYS = (
    "",
    "frequency: tertial, year: sum, ",
    "frequency: tertial, year: mean, ",
    "frequency: tertial, year: last, ",
    "frequency: tertial, ",
    "frequency: tertial, year: each, starts: 2012, ",
    "starts: 2012, ",
    "frequency: two-years, ",
    "frequency: two-years, starts: 2011, ",
    "reported: closing, ",
    "for_each: [a, b], ",
    "for_each: [a, b], total: sum, ",
)
HEAD = """\
settings: {{partly_from: {partly}, roll_up: {rule}}}
calendar:
  D1: {{ends: 04-30, ready: 05-31}}
  D2: {{ends: 08-31, ready: 09-30}}
  closing: {{ends: 12-31, ready: 02-28}}
units: {{a: {{no_plan: nej}}, b: {{no_plan: nej}}}}
goals: {{g: {{text: G, period: 2012-2016}}, h: {{text: H, serves: [g]}}}}
indicators:
  x: {{serves: [g], measured_in: {unit}, {keys}target: {{{target}}}}}
  y: {{serves: [h], measured_in: st, target: {{at_least: 40}}}}
  z: {{serves: [h], measured_in: st, formula: x + y, target: {{at_least: 80}}}}
values:
"""
FEW = "few"
"""A value of so few answers that it is hidden."""
NO_NUMBER = (None, "..", FEW)
VALUE = st.one_of(st.decimals(0, 100, places=1).map(str), st.sampled_from(["40", "0", "..", FEW, None]))
DAYS = st.sampled_from(
    [
        date(2013, 3, 1),
        date(2013, 5, 15),
        date(2013, 6, 15),
        date(2013, 10, 15),
        date(2014, 1, 20),
        date(2014, 3, 1),
        date(2015, 3, 1),
    ]
)
YEARS = (2011, 2012, 2013)


def keys_of(value: str) -> str:
    return "value: 40, n: 3" if value == FEW else f"value: {value}"


def series(values: list[str | None], how: str | None, own: list[str | None], forecast: Decimal | None) -> str:
    """Years, or tertials with own values that agree with them; the last year with a forecast beside what it has.

    Nobody expects less than what is there already.
    """
    parts = {year: values[3 * n : 3 * n + 3] if how is not None else [values[n]] for n, year in enumerate(YEARS)}
    lines: list[str] = []
    for n, (year, told) in enumerate(parts.items()):
        whole = told[0] if how is None else agreeing(told, how) if own[n] == "own" else own[n]
        keys = [keys_of(whole)] if whole is not None else []
        if forecast is not None and year == YEARS[-1]:
            least = sum((Decimal(one) for one in told if one not in NO_NUMBER), forecast) if how == "sum" else forecast
            keys.append(f"forecast: {{D1: {least}, D2: {least}}}")
        if keys:
            lines.append(f"{year}: {{{', '.join(keys)}}}")
        if how is not None:
            lines += [f"{year}-T{at}: {{{keys_of(one)}}}" for at, one in enumerate(told, 1) if one is not None]
    return f"{{{', '.join(lines)}}}"


def agreeing(parts: list[str | None], how: str) -> str | None:
    """A year that its parts do not deny: theirs, and with something unknown a sum that is more than they are."""
    known = [Decimal(one) for one in parts if one not in NO_NUMBER]
    if how == "last":
        return parts[-1] if parts[-1] is not None else "50"
    if how == "mean":
        return str((sum(known, Decimal(0)) / 3).quantize(Decimal("0.0001"))) if len(known) == 3 else "50"
    return str(sum(known, Decimal(0)) + (0 if len(known) == 3 else 10))


def of_members(values: list[str | None], forecast: Decimal | None, own: list[str | None]) -> str:
    """Members, and a whole of its own that they do not deny."""
    known = [sum(Decimal(one) for one in (values[n], values[3 + n]) if one not in NO_NUMBER) for n in range(3)]
    whole = [str(total + 5) if told == "own" else told for total, told in zip(known, own, strict=True)]
    lines = [f"{year}: {{{keys_of(told)}}}" for year, told in zip(YEARS, whole, strict=True) if told is not None]
    none: list[str | None] = [None] * 3
    members = f"a: {series(values[:3], None, none, forecast)}, b: {series(values[3:6], None, none, None)}"
    return f"{{{', '.join([*lines, members])}}}"


SMALL = {
    "an outcome beside an old forecast": (
        "target: {at_least: 60}",
        "x: {2013: {value: 55, forecast: {D2: 65}}}",
        date(2014, 1, 20),
    ),
    "two surveys a year apart": ("frequency: two-years, target: {at_least: 50}", "x: {2012: 60, 2013: 40}", None),
    "a base that is the year itself": ("target: {decrease_by: 5, since: 2013}", "x: {2013: 50}", None),
    "a base inside the plan": ("target: {decrease_by: 5, since: 2012}", "x: {2012: 50, 2013: 46}", None),
    "a whole over a hidden member": (
        "for_each: [a, b], total: sum, target: {at_most: 90, for: total}",
        "x: {2013: 80, a: {2013: 60}, b: {2013: ..}}",
        None,
    ),
    "a whole over two hidden members": (
        "for_each: [a, b], total: sum, target: {at_most: 90, for: total}",
        "x: {2013: 80, a: {2013: ..}, b: {2013: ..}}",
        None,
    ),
    "a year of its own over a hidden part": (
        "frequency: tertial, year: sum, target: {at_least: 50}",
        "x: {2013: 160, 2013-T1: 50, 2013-T2: .., 2013-T3: 60}",
        None,
    ),
    "a whole over a member of few answers": (
        "for_each: [a, b], total: sum, target: {at_most: 90, for: total}",
        "x: {2013: 80, a: {2013: 60}, b: {2013: {value: 20, n: 3}}}",
        None,
    ),
    "a year of its own over a part of few answers": (
        "frequency: tertial, year: sum, target: {at_least: 50}",
        "x: {2013: 160, 2013-T1: 50, 2013-T2: {value: 50, n: 3}, 2013-T3: 60}",
        None,
    ),
    "a part that fails before any reporting point": (
        "frequency: tertial, target: {at_least: 50}",
        "x: {2012-T1: 60, 2013-T1: 40}",
        date(2013, 5, 15),
    ),
    "a ceiling that is passed before any reporting point": (
        "frequency: tertial, year: sum, target: {at_most: 50}",
        "x: {2012-T1: 60, 2013-T1: 70}",
        date(2013, 5, 15),
    ),
    "a mean of its own over a hidden part": (
        "frequency: tertial, year: mean, target: {at_least: 50}",
        "x: {2013: 60, 2013-T1: 50, 2013-T2: .., 2013-T3: 60}",
        None,
    ),
    "a member hidden beside another": (
        "for_each: [a, b], target: {at_most: 90, for: total}",
        "x: {2013: 80, a: {2013: 60}, b: {2013: ..}}",
        None,
    ),
    "a member hidden beside another, and one that is missing": (
        "for_each: [a, b, c], target: {at_most: 90}",
        "x: {2012: 80, 2013: 80, a: {2012: 20, 2013: 60}, b: {2012: 30, 2013: ..}, c: {2012: 30}}",
        None,
    ),
    "a year hidden with its parts, and one that is missing": (
        "frequency: tertial, year: each, target: {at_least: 50}",
        "x: {2013: 160, 2013-T1: 50, 2013-T2: ..}",
        None,
    ),
    "a result by hand over something hidden": (
        "target: {at_most: 90}",
        "x: {2013: ..}\n  y: {2013: 40}\n  z: {2013: 80}",
        None,
    ),
    "a result by hand over something shown": (
        "target: {at_most: 90}",
        "x: {2013: 40}\n  y: {2013: 40}\n  z: {2013: 80}",
        None,
    ),
}
"""What once was wrong, or is next to it."""


@pytest.mark.parametrize("case", SMALL)
def test_in_a_small_workspace(case: str) -> None:
    keys, cells, day = SMALL[case]
    text = HEAD.replace("{keys}target: {{{target}}}", "{keys}").format(partly=80, rule="all", unit="st", keys=keys)
    before = evaluated(f"{text}  {cells}\n", day or date(2014, 3, 1))
    widens_without_any(before)


def widens_without_any(before: Evaluation) -> None:
    """That nothing is known of a workspace by one of its cells being deleted or hidden."""
    for at in before.workspace.cells:
        if covered(before, at):
            for cell in taken(at):
                after = evaluate(without(before.workspace, at, cell), before.readings.clock.as_of)
                assert list(narrowed(before, after)) == [], (at.path, cell)


@pytest.mark.slow
@settings(max_examples=25)
@pytest.mark.parametrize("target", TARGETS)
@given(
    keys=st.sampled_from(KEYS),
    x=st.lists(VALUE, min_size=9, max_size=9),
    own=st.lists(st.sampled_from(["own", None, None, "..", FEW]), min_size=3, max_size=3),
    y=st.lists(VALUE, min_size=3, max_size=3),
    z=st.lists(st.sampled_from(["80", None]), min_size=3, max_size=3),
    forecast=st.none() | st.decimals(0, 100, places=1),
    day=DAYS,
    rule=st.sampled_from(["all", "most", "worst"]),
    partly=st.sampled_from([60, 80]),
    unit=st.sampled_from(["st", "procent", "tkr"]),
)
def test_in_any_workspace(  # noqa: PLR0913, PLR0917
    target: str,
    keys: str,
    x: list[str | None],
    own: list[str | None],
    y: list[str | None],
    z: list[str | None],
    forecast: Decimal | None,
    day: date,
    rule: str,
    partly: int,
    unit: str,
) -> None:
    how = next((one for one in ("sum", "mean", "last", "each") if f"year: {one}" in keys), "each")
    none: list[str | None] = [None] * 3
    if "for_each" in keys:
        told = of_members(x, forecast, own if "total" in keys else none)
    elif "tertial" in keys:
        told = series(x, how, own if how != "each" else none, forecast)
    else:
        told = series(x, None, none, forecast)
    text = HEAD.format(partly=partly, rule=rule, unit=unit, keys=keys, target=target)
    by_hand = [one if other in NO_NUMBER else None for one, other in zip(z, y, strict=True)]
    rest = f"  y: {series(y, None, none, None)}\n  z: {series(by_hand, None, none, None)}\n"
    before = evaluated(f"{text}  x: {told}\n{rest}", day)
    widens_without_any(before)
