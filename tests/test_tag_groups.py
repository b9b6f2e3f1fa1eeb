"""A whole list groups the tables of every command by its items, and the groups hold what the list does."""

import inspect
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import workspace, write
from malstyr.cli.main import COMMAND_GROUPS, COMMANDS, main, runnable
from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.model.periods import year_period
from malstyr.present.boards import boards_told
from malstyr.present.coverage import coverage_told
from malstyr.present.tag_groups import tag_groups
from malstyr.present.wanted import Wanted
from malstyr.report.build import build
from malstyr.report.kinds import KINDS, Order, about
from malstyr.report.view import Report
from malstyr.workspace.tags import AskedTag

GROUPED: Mapping[str, tuple[str, ...]] = {
    "status": ("", "--format markdown"),
    "nki": ("",),
    "budget": ("--period 2020",),
    "risks": ("", "--format markdown"),
    "board": ("", "--format html"),
    "coverage": ("", "--format markdown", "--format html"),
    "report": (),  # its tables are below
    "calendar": ("", "--format markdown"),
    "smart": ("",),
}
"""Commands with tables of goals, measures or risks, and the ways they are shown."""

NARROWED = {"check": "findings stand by their files"}
"""Commands that a tag narrows, with the reason why they have no tables to group."""

WITHOUT = {
    *(
        "meeting",
        "diff",
        "history",
        "site",
        "serve",
        "export",
        "fmt",
        "init",
        "new",
        "record",
        "done",
        "postpone",
        "lock",
    ),
    *("rules", "explain", "doctor", "migrate", "schema", "lsp", "completion"),
    *(f"import {one}" for one in COMMAND_GROUPS["import"]),
}
"""Commands that know no tags: of all that has happened, of every page or cell, of files, and that write."""

HELD = """
version: 1
organisation: {id: exempel, name: Exempelkommunen}
settings: {risk_scale: 4, as_of: 2021-09-30}
calendar: {halvår: {ends: 06-30, ready: 08-31}}
units: {vård: {name: Vården}}
roles: {chef: {title: Chefen}}
about: {source: påhittat}
lists:
  hållbarhet: {ekonomi: Ekonomisk hållbarhet, social: Social hållbarhet, miljö: Ekologisk hållbarhet}
goals:
  hälsa: {name: Hälsomålet, text: Alla mår bra, unit: vård, classified: [hållbarhet/social]}
  luft: {name: Luftmålet, text: Luften är ren, unit: vård, classified: [hållbarhet/miljö, hållbarhet/social]}
  hela: {name: Hela målet, text: Kommunen är hållbar, unit: vård, classified: [hållbarhet]}
  annat: {name: Annatmålet, text: Annat är bra, unit: vård}
indicators:
  hälsomått: {name: Hälsomåttet, serves: [hälsa], measured_in: index, target: {at_least: 5}}
  luftmått: {name: Luftmåttet, serves: [luft], measured_in: index, target: {at_most: 5}}
  helamått: {name: Helamåttet, serves: [hela], measured_in: index, target: {at_most: 5}}
  annatmått: {name: Annatmåttet, serves: [annat], measured_in: index, target: {at_most: 5}}
  hälsopengar: {name: Hälsopengar, serves: [hälsa], measured_in: mnkr}
  luftpengar: {name: Luftpengar, serves: [luft], measured_in: mnkr}
  helapengar: {name: Helapengar, serves: [hela], measured_in: mnkr}
  annatpengar: {name: Annatpengar, serves: [annat], measured_in: mnkr}
values:
  hälsomått: {2020: 4}
  luftmått: {2020: 9}
  helamått: {2020: 9}
  annatmått: {2020: 9}
  hälsopengar: {2020: {budget: 5, value: 6}}
  luftpengar: {2020: {budget: 5, value: 6}}
  helapengar: {2020: {budget: 5, value: 6}}
  annatpengar: {2020: {budget: 5, value: 6}}
activities:
  hälsoaktivitet: {name: Hälsoaktiviteten, serves: [hälsa], unit: vård, started: 2020-02-01, due: 2021-12-01}
  luftaktivitet: {name: Luftaktiviteten, serves: [luft], unit: vård, started: 2020-02-01, due: 2021-12-01}
  helaaktivitet: {name: Helaaktiviteten, serves: [hela], unit: vård, started: 2020-02-01, due: 2021-12-01}
  annataktivitet: {name: Annataktiviteten, serves: [annat], unit: vård, started: 2020-02-01, due: 2021-12-01}
risks:
  hälsorisk: {name: Hälsorisken, threatens: [hälsa], unit: vård, likelihood: 2, consequence: 2}
  luftrisk: {name: Luftrisken, threatens: [luft], unit: vård, likelihood: 2, consequence: 2}
  helarisk: {name: Helarisken, threatens: [hela], unit: vård, likelihood: 2, consequence: 2}
  annatrisk: {name: Annatrisken, threatens: [annat], unit: vård, likelihood: 2, consequence: 2}
boards:
  tavla:
    indicators: [hälsomått, luftmått, helamått, annatmått]
    responsible: chef
    next: 2021-12-01
"""
"""Of health, of air, which bears two items of the list, of the list as a whole, and of something else."""

UNDER = {
    "Social hållbarhet": ("häls", "luft"),
    "Ekologisk hållbarhet": ("luft",),
    "Utan post i listan": ("hela",),
}
"""What stands under each heading, in the order of the list; nothing bears the first item."""


def test_each_command_says_whether_it_groups() -> None:
    every = {*COMMANDS, *(f"{name} {below}" for name, of in COMMAND_GROUPS.items() for below in of)}
    assert sorted([*GROUPED, *NARROWED, *WITHOUT]) == sorted(every)
    told = {one for one in every if "tag" in inspect.signature(runnable(one.rpartition(" ")[2])).parameters}
    assert told == {*GROUPED, *NARROWED}


@pytest.mark.parametrize("command", GROUPED)
def test_a_whole_list_groups_every_table_by_its_items(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, {"malstyr.yaml": HELD})
    for way in GROUPED[command]:
        assert main([command, str(tmp_path), *way.split(), "--tag", "hållbarhet"]) == 0, way
        text = re.sub("<style>.*?</style>|<head>.*?</head>", "", capsys.readouterr().out, flags=re.DOTALL)
        assert "Ekonomisk hållbarhet" not in text, way
        assert "annat" not in text.casefold(), way
        places = [text.casefold().index(heading.casefold()) for heading in UNDER]
        assert places == sorted(places), way
        for (heading, names), start, end in zip(UNDER.items(), places, (*places[1:], None), strict=True):
            under = text[start:end].casefold()
            assert {one for one in ("häls", "luft", "hela") if one in under} == {*names}, (way, heading)


def tables(report: Report) -> Iterator[tuple[str, Sequence[tuple[str, str]]]]:
    """Each table of goals, measures, activities or risks in a report: the heading and name of each row."""
    yield "goals", [(part.name, goal.name) for part in report.sections for goal in part.goals]
    yield "glance", [(one.name, one.goals.told and one.name) for one in report.glance]
    yield "guarantees", [(one.heading, one.name) for one in report.guarantees]
    yield "others", [(one.heading, one.name) for one in report.others]
    yield "money", [(one.heading, one.name) for one in report.money]
    yield "risks", [(one.heading, one.name) for one in report.risks]
    if report.activities is not None:
        plan = report.activities
        yield "activities", [(one.heading, step.text) for one in (*plan.left, *plan.over) for step in one.steps]
    if report.sheet is not None and report.sheet.goalmap is not None:
        sheet = report.sheet
        yield "reds", [(one.heading, one.name) for one in sheet.reds.rows] if sheet.reds is not None else []
        yield "amounts", [(one.heading, one.name) for one in sheet.besides.amounts] if sheet.besides is not None else []
        yield "goalmap", [(group.name, row.name) for group in report.sheet.goalmap.groups for row in group.rows]


BESIDES = """
indicators:
  hälsolöfte: {name: Hälsolöftet, unit: vård, promise: Svar, measured_in: st, classified: [hållbarhet/social]}
  luftlöfte:
    {name: Luftlöftet, unit: vård, promise: Svar, measured_in: st, classified: [hållbarhet/miljö, hållbarhet/social]}
  helalöfte: {name: Helalöftet, unit: vård, promise: Svar, measured_in: st, classified: [hållbarhet]}
  annatlöfte: {name: Annatlöftet, unit: vård, promise: Svar, measured_in: st}
  hälsofritt: {name: Hälsofritt, unit: vård, measured_in: st, classified: [hållbarhet/social]}
  luftfritt: {name: Luftfritt, unit: vård, measured_in: st, classified: [hållbarhet/miljö, hållbarhet/social]}
  helafritt: {name: Helafritt, unit: vård, measured_in: st, classified: [hållbarhet]}
  annatfritt: {name: Annatfritt, unit: vård, measured_in: st}
"""
"""Guarantees, and what is measured and serves no goal."""
_GOALS = {"goals", "glance", "guarantees", "others"}
FILLED: Mapping[str, set[str]] = {
    "scorecard": {*_GOALS, "money", "activities", "risks"},
    "delar": _GOALS - {"glance"},
    "arsredovisning": {*_GOALS, "money", "risks"},
    "styrelseblad": {"goalmap", "reds", "amounts"},
    "aktivitetsplan": {"activities"},
    "enhet": {*_GOALS, "activities", "risks"},
}
"""The tables that each kind of report is to have rows in."""


@pytest.mark.parametrize("kind", KINDS)
def test_a_whole_list_groups_every_table_of_a_report(kind: str) -> None:
    held, day = workspace({"malstyr.yaml": HELD, "besides.yaml": BESIDES}).workspace, date(2021, 9, 30)
    asked = about(kind, Clock.of(held, day)) if kind == "delar" else year_period(2020)
    evaluation = evaluate(held, day, asked)
    report = build(evaluation, Order(kind, "sv", unit="vård" if kind == "enhet" else None, tag=AskedTag("hållbarhet")))
    filled = {name: rows for name, rows in tables(report) if rows}
    assert FILLED[kind] <= {*filled}
    for name, rows in filled.items():
        assert [*dict.fromkeys(heading for heading, _ in rows)] == [*UNDER], name
        if name != "glance":
            told = {heading: {row[:4].casefold() for of, row in rows if of == heading} for heading in UNDER}
            assert told == {heading: {*names} for heading, names in UNDER.items()}, name


LISTS = "lists: {l: {a: Ena, b: Andra, c: Tredje}, m: {a: Mena}}"
BORNE = st.lists(st.sampled_from(["l", "l/a", "l/b", "l/c", "m", "m/a"]), max_size=3, unique=True)


def classified(borne: list[list[str]]) -> Evaluation:
    """Two goals that bear the first two, each with an activity, a risk and a measure that bears one of the others."""
    goals, measures = borne[:2], borne[2:]
    text = "organisation: {id: x, name: X}\nsettings: {risk_scale: 4}\n" + LISTS + "\ngoals:\n"
    text += "".join(f"  g{n}: {{text: Mål {n}, classified: [{', '.join(one)}]}}\n" for n, one in enumerate(goals))
    text += "activities: {a0: {text: A0, serves: [g0]}, a1: {text: A1, serves: [g1]}}\n"
    text += "risks: {r0: {text: R0, threatens: [g0]}, r1: {text: R1, threatens: [g1]}}\nindicators:\n"
    text += "".join(
        f"  i{n}: {{serves: [g{n}], measured_in: tkr, target: {{at_least: 1}}, classified: [{', '.join(one)}]}}\n"
        for n, one in enumerate(measures)
    )
    text += "values: {i0: {2013: {budget: 1, value: 1}}, i1: {2013: {budget: 1, value: 1}}}\n"
    return evaluate(workspace(text).workspace, date(2014, 3, 1))


def every_table(evaluation: Evaluation, tag: AskedTag | None) -> Mapping[str, Sequence[tuple[str, str]]]:
    """The rows of each table, as their headings and names."""
    found = dict(tables(build(evaluation, Order("scorecard", "sv", tag=tag))))
    found["board"] = [
        (one.name, each.name) for one in boards_told(evaluation, Wanted(tag=tag), "sv").boards for each in one.measures
    ]
    found["coverage"] = [
        (one.name, line.name) for one in coverage_told(evaluation, Wanted(tag=tag), "sv").groups for line in one.lines
    ]
    return found


@pytest.mark.slow
@given(st.lists(BORNE, min_size=4, max_size=4))
@settings(max_examples=20)
def test_the_groups_hold_what_the_list_does(borne: list[list[str]]) -> None:
    evaluation = classified(borne)
    headings = tag_groups(evaluation.workspace, AskedTag("l"), "sv")
    assert [heading for heading, _ in headings] == ["Ena", "Andra", "Tredje", "Utan post i listan"]
    assert [tag for _, tag in headings][:3] == [AskedTag(f"l/{item}") for item in "abc"]
    whole = every_table(evaluation, None)
    bearing = [{up.partition("/")[0] for up in (*borne[n], *borne[n + 2])} for n in range(2)]
    parts = {heading: every_table(evaluation, tag) for heading, tag in headings}
    for table, rows in every_table(evaluation, AskedTag("l")).items():
        if table == "glance":
            continue
        for heading, part in parts.items():  # what stands under a heading is what the item by itself shows
            assert [name for of, name in rows if of.startswith(heading)] == [name for _, name in part.get(table, ())], (
                table
            )
        held = {name for _, name in rows}
        assert held <= {name for _, name in whole[table]}
        of_goals = {name for _, name in whole[table] if "l" in {up[:1] for up in borne[int(name[-1])]}}
        of_both = {name for _, name in whole[table] if "l" in bearing[int(name[-1])]}
        assert of_goals <= held <= of_both, table  # and all that bears the list stands under some heading
        last = {name for of, name in rows if of.startswith("Utan post")}
        if table == "goals":  # a goal of no item stands too where a measure that serves it bears one
            last -= {f"G{n}" for n in range(2) if any("/" in up for up in borne[n + 2])}
        assert last.isdisjoint(name for of, name in rows if not of.startswith("Utan post")), table


@pytest.mark.parametrize("tag", [None, AskedTag("l/a"), AskedTag("l", ("l/a",)), AskedTag("nothing")])
def test_what_is_no_whole_list_is_one_group(tag: AskedTag | None) -> None:
    assert [*tag_groups(workspace(LISTS).workspace, tag, "sv")] == [("", tag)]
