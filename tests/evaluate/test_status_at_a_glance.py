"""``malstyr status`` at a glance: each counted goal once, as a line or a sign, and nothing cut or wrapped."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import AS_OF, EXAMPLES, workspace
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.evaluate.outcome import told_once
from malstyr.model.outcome import Status
from malstyr.output.lines import columns
from malstyr.output.overview import Overview
from malstyr.output.status.text import render
from malstyr.present.lead import drawn_red
from malstyr.present.names import outcome_name
from malstyr.present.paper import Paper
from malstyr.present.shortened import shortened
from malstyr.present.wanted import Wanted
from malstyr.source.files import read_folder
from malstyr.workspace.load import load

SIGN = r"(?:··|[✓◐✗…?○⊗–□])"
A_GOAL = re.compile(rf"^  {SIGN} Mål (\d+)(?!\d)")
OF_A_UNIT = re.compile(rf"^  (Enhet \d+|Nivå \d+|Övriga mål) +((?:{SIGN}| |\d)+)$")


def of_example(folder: Path) -> Evaluation:
    found = load(folder.name, read_folder(folder)).workspace
    return evaluate(found, found.data.settings.as_of or AS_OF)


def at_a_glance(of: Evaluation, width: int = 80, wanted: Wanted | None = None) -> list[str]:
    return render(Overview([of], wanted or Wanted()), Paper("sv", width)).splitlines()


plans = st.lists(
    st.tuples(
        st.none() | st.integers(0, 3),
        st.none() | st.integers(0, 4),
        st.none() | st.integers(0, 1),
        st.sampled_from(["met", "not met", "not known", "closed", "without"]),
    ),
    min_size=1,
    max_size=60,
)


def plan(goals: list[tuple[int | None, int | None, int | None, str]], deciders: list[str | None]) -> str:
    """Goals, each with its level, unit, perspective and how it stands."""
    told = ["levels:"]
    told += [f"  l{n}: {{name: Nivå {n}{f', decided_by: {by}' if by else ''}}}" for n, by in enumerate(deciders)]
    told += ["units:", *(f"  u{n}: {{name: Enhet {n}, no_plan: nej}}" for n in range(5))]
    told += ["perspectives: {p0: {name: Sida 0}, p1: {name: Sida 1}}", "goals:"]
    for n, (level, unit, side, stands) in enumerate(goals):
        keys = [f"name: Mål {n}", f"text: Mål {n} är nått"]
        keys += [f"level: l{level}"] if level is not None else []
        keys += [f"unit: u{unit}"] if unit is not None else []
        keys += [f"perspective: p{side}"] if side is not None else []
        keys += ["closed: {date: 2013-06-01, reason: slut}"] if stands == "closed" else []
        keys += ["no_target: följs"] if stands == "without" else []
        told.append(f"  g{n}: {{{', '.join(keys)}}}")
    measured = [(n, one[3]) for n, one in enumerate(goals) if one[3] in ("met", "not met", "not known")]
    told += ["indicators:" if measured else "indicators: {}"]
    told += [
        f"  i{n}: {{name: Antal {n}, serves: [g{n}], measured_in: st, target: {{at_least: 10}}}}" for n, _ in measured
    ]
    known = [(n, 12 if stands == "met" else 3) for n, stands in measured if stands != "not known"]
    told += ["values:" if known else "values: {}", *(f"  i{n}: {{2013: {value}}}" for n, value in known)]
    return "\n".join(told) + "\n"


@settings(max_examples=40)
@given(plans, st.lists(st.none() | st.sampled_from(["politics", "management", "team"]), min_size=4, max_size=4))
def test_every_counted_goal_is_a_line_or_a_sign_and_a_unit_has_those_of_its_own_report(
    goals: list[tuple[int | None, int | None, int | None, str]], deciders: list[str | None]
) -> None:
    of = evaluate(workspace(plan(goals, deciders)).workspace, AS_OF)
    lines = at_a_glance(of)
    named = [found[1] for line in lines if (found := A_GOAL.match(line))]
    assert len(named) == len({*named})
    data, counted = of.workspace.data, {one.goal for one in of.goals if one.counted}
    lines_of = {f"g{n}" for n in named}
    expected: dict[str, int] = {}
    for unit in {data.goals[one].unit for one in counted - lines_of}:
        every = {one for one in counted if data.goals[one].unit == unit}
        if unit is not None:
            expected[data.units[unit].name or unit] = len(every)
            continue
        for one in every - lines_of:
            level = data.goals[one].level
            name = data.levels[level].name if level is not None else None
            expected[name or "Övriga mål"] = expected.get(name or "Övriga mål", 0) + 1
    signs: dict[str, int] = {}
    for line in lines:
        if found := OF_A_UNIT.match(line):
            many = [int(n) for n in re.findall(r"\d+", found[2])]
            signs[found[1]] = sum(many) if many else len(re.findall(SIGN, found[2]))
    assert signs == expected


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.name)
def test_every_red_is_told_and_no_line_is_too_long(example: Path, width: int) -> None:
    of = of_example(example)
    lines = at_a_glance(of, width)
    assert [line for line in lines if columns(line) > width] == []
    assert [line for line in lines if line != line.rstrip()] == []
    text = " ".join(" ".join(lines).split())
    for one in told_once(of.outcomes):
        if one.indicator is not None and one.counted and drawn_red(one):
            name = outcome_name(of, one, "sv")
            assert shortened(name, 24).rstrip("…") in text, name


@pytest.mark.parametrize(
    ("example", "day"), [(one, day) for one in EXAMPLES for day in (None, AS_OF.replace(month=1, day=1))]
)
def test_what_is_told_of_a_goal_is_cut_from_its_end_alone(example: Path, day: date | None) -> None:
    """A day says what it is of, and a figure what it is."""
    workspace = load(example.name, read_folder(example)).workspace
    of = evaluate(workspace, day or workspace.data.settings.as_of or AS_OF)
    assert [line for width in (60, 80) for line in at_a_glance(of, width) if re.search(r" …[\w]", line)] == []


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.name)
def test_a_sign_is_counted_once_and_explained_once(example: Path, width: int) -> None:
    lines = at_a_glance(of_example(example), width)
    legend = [sign for line in lines[2 : lines.index("")] for sign in re.findall(rf"(?:^|(?<=  ))({SIGN}) ", line)]
    assert len(legend) == len({*legend}) > 3
    for told in re.split(r"   (?=Mått)", lines[1].strip()):
        counted = re.findall(rf"({SIGN})\d", told)
        assert len(counted) == len({*counted}) > 1 and {*counted} <= {*legend}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("example", "heading"),
    [
        ("leksand", "Övriga mått"),
        ("ostra-goinge", "Känt hittills om 2022"),
        ("ostra-goinge", "Resultatmål"),
        ("ostra-goinge", "Enheternas mål, enhet för enhet"),
    ],
)
def test_a_group_stands_under_its_own_name(example: str, heading: str) -> None:
    (folder,) = (one for one in EXAMPLES if one.name == example)
    assert [line for line in at_a_glance(of_example(folder)) if line.startswith(heading)]


def test_a_plan_of_77_goals_is_a_page() -> None:
    (leksand,) = (one for one in EXAMPLES if one.name == "leksand")
    of = of_example(leksand)
    assert len(of.goals) > 60
    assert len(at_a_glance(of)) <= 59


def test_the_conclusion_is_about_what_is_shown() -> None:
    (gotland,) = (one for one in EXAMPLES if one.name == "gotland")
    of = of_example(gotland)
    text = " ".join(at_a_glance(of, 110, Wanted(only=Status.NOT_MET)))
    assert text.endswith("Bara det som är ”inte uppfyllt” visas: ett av tio mål och sex av 28 mått.")
    assert "✓" not in text


def test_a_chain_of_goals_may_be_long() -> None:
    goals = [f"  g{n}: {{name: Mål {n}, text: x, perspective: p, serves: [g{n + 1}]}}" for n in range(1200)]
    text = "\n".join(["perspectives: {p: {name: P}}", "goals:", *goals, "  g1200: {text: x, perspective: p}\n"])
    of = evaluate(workspace(text).workspace, AS_OF)
    lines = at_a_glance(of, 80, Wanted(perspective="p"))
    assert len([line for line in lines if A_GOAL.match(line)]) == 1200


@pytest.mark.parametrize(
    ("text", "most", "told"),
    [
        ("Invånare: 57\u202f400 av 59\u202f000", 14, "Invånare…"),
        ("Invånare: 57\u202f400 av 59\u202f000", 17, "Invånare: 57\u202f400…"),
        ("Delvis: 28 februari 2022", 11, "Delvis…"),
        ("Delvis: 28 februari 2022", 20, "Delvis: 28 februari…"),
        ("Krav ≥ 95 av 100", 7, "Krav…"),
        ("kort", 4, "kort"),
        ("ettlångtord", 5, "ettl…"),
    ],
)
def test_a_shortened_text_cuts_no_number(text: str, most: int, told: str) -> None:
    assert shortened(text, most) == told


def test_what_a_sign_means_is_of_no_year() -> None:
    text = """\
goals: {g: {text: G}}
calendar: {sen: {ends: 12-31, ready: 12-15}, closing: {ends: 12-31, ready: 02-28}}
indicators:
  i: {serves: [g], measured_in: st, frequency: two-years, starts: 2011, target: {at_least: 1}}
  j: {serves: [g], measured_in: st, frequency: two-years, starts: 2012, target: {at_least: 1}}
values: {i: {2011: 2, 2013: 2}, j: {2012: 2}}
"""
    shown = at_a_glance(evaluate(workspace(text).workspace, AS_OF))
    assert shown[2] == "  ✓ uppfyllt"
