"""What named an entry that has another id now is no other than it was: only the succession is told."""

import re

import pytest

from conftest import AS_OF, EXAMPLES, workspace
from malstyr.changes.judge import changes
from malstyr.rules.registry import usual
from malstyr.source.files import read_folder
from malstyr.source.tree import KEY
from malstyr.workspace.load import load
from malstyr.workspace.references import NAMES, links, path_fits

NAMING = """\
roles: {chef: {title: Chef}}
plans: {vp: {name: Plan, period: 2012-2015}}
units: {skola: {name: Skola, plan: vp}}
goals:
  trygg: {text: Eleverna är trygga, plan: vp, success_factors: {1: {text: Vuxna}}}
  lugn: {text: Eleverna har lugn, serves: [trygg/1], see: goals/trygg}
indicators:
  nki: {name: Trygga, serves: [trygg], plan: vp, target: {at_least: 80}}
  svar: {name: Svar, serves: [trygg, lugn], target: {at_least: nki, serves: [trygg]}}
values: {nki: {2012: 70, 2013: 81.5}}
activities: {rast: {text: Fler vuxna, serves: [trygg]}}
assessments:
  goals/trygg: {2013: {text: bra}}
  indicators/nki: {2013: {text: bra}}
risks: {r: {text: Otrygghet, threatens: [trygg], likelihood: 2, consequence: 2}}
improvements: {f: {problem: Otrygga, serves: [trygg], began_with: {indicators/nki: 2013}}}
boards: {t: {unit: skola, indicators: [nki, svar], limits: {nki: {at_least: 60}}}}
waivers: {w: {rule: missing-method, subject: indicators/nki, reason: x, owner: chef, expires: 2014-12-31}}
meetings: {ks: {body: KS, date: 2013-02-01, takes_up: [goals/trygg, indicators/nki]}}
"""
RENAMED = {
    ("goals", "trygg", "trygga-elever"): "notable goals/trygga-elever/replaces",
    ("indicators", "nki", "trygghet"): "notable indicators/trygghet/replaces",
    ("plans", "vp", "plan"): "edited plans/plan/replaces",
}
MORE = (
    ("[nki, svar]", "[nki]"),
    ("[nki, svar]", "[svar]"),
    ("at_least: 60", "at_least: 50"),
    ("2014-12-31", "2015-12-31"),
    ("w: {rule", "v: {rule"),
    ("indicators/nki: {2013: {text: bra", "indicators/nki: {2013: {status: met, text: bra"),
    ("at_least: nki, ", "at_least: 10, "),
    ("serves: [trygg, lugn]", "serves: [lugn]"),
    ("[goals/trygg, indicators/nki]", "[indicators/nki]"),
)


def under(section: str, id: str, new: str, text: str) -> str:
    """A workspace with an entry under another id, wherever it is named."""
    text = re.sub(rf"(?<![\w-]){id}(?![\w-])", new, text)
    return re.sub(rf"({section}:\s+(?:{{)?{new}: {{)", rf"\1replaces: {id}, ", text)


def told(before: str, after: str) -> set[str]:
    loaded = [workspace(text) for text in (before, after)]
    assert not any(one.faults for one in loaded)
    old, new = (one.workspace for one in loaded)
    return {f"{one.change_class} {one.key}" for one in changes(old, new, AS_OF, usual(), "förut").items}


def test_a_rename_is_only_that() -> None:
    assert {named: {only} for named, only in RENAMED.items()} == {
        named: told(NAMING, under(*named, NAMING)) for named in RENAMED
    }


def test_what_changes_beside_a_rename_is_told_as_without_it() -> None:
    for edit in MORE:
        assert NAMING.count(edit[0]) == 1
        edited = NAMING.replace(*edit)
        alone = {one.replace("/nki", "/trygghet") for one in told(NAMING, edited)}
        renamed = told(NAMING, under("indicators", "nki", "trygghet", edited))
        assert (edit, alone) == (edit, renamed - {RENAMED["indicators", "nki", "trygghet"]})
        assert alone, edit


@pytest.mark.slow
def test_the_table_tells_of_every_place_where_something_is_named() -> None:
    for one in (workspace(NAMING), *(load(".", read_folder(folder)) for folder in EXAMPLES)):
        for link in links(one.workspace):
            path = tuple(step for step in link.path if not isinstance(step, int))
            if path[-1] == KEY:
                path = (*path[:-2], KEY)
            if path[0] == "values" and len(path) > 3 and not path[2][0].isdigit():
                path = (*path[:2], *path[3:])
            assert [section for at, section in NAMES.items() if path_fits(at, path)] == [link.section], link
