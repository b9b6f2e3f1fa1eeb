"""Numbers that cannot be, or are not likely to be, what was meant: what is found, and what is left alone."""

from pathlib import Path

import pytest

from conftest import AS_OF, EXAMPLES, findings
from malstyr.rules.judge import judge
from malstyr.rules.registry import RULES
from malstyr.source.files import read_folder
from malstyr.workspace.load import load
from together import together

IDS = [id for id, rule in RULES.items() if "IND018" <= rule.code <= "IND034" or "IND083" <= rule.code <= "IND085"]
CELLS = {
    # unit and more of the indicator, the cell of 2013, the rules that find something
    ("index", "100"): [],
    ("index", "0"): [],
    ("index", "100.1"): ["value-outside-scale"],
    ("index", "{forecast: {D2: 101}}"): ["value-outside-scale"],
    ("index 2010 = 100", "130"): [],
    ("index, name: Skillnad mellan kvinnor och män", "-4"): [],
    ("index, formula: 100 * b", "{budget: 3}"): [],
    ("skala 1-5", "0.5"): ["value-outside-scale"],
    ("skala 0-10", "0.5"): [],
    ("skala 10-0", "0.5"): ["scale-turned"],
    ("poäng 100–0", "61"): ["scale-turned"],
    ("betyg 5 till 1", "4"): ["scale-turned"],
    ("skala 5–5", "4"): [],
    ("ärenden 2013-1", "4"): [],
    ("skala 1-5, target: {at_least: 4, partly: 30}", "4"): ["value-outside-scale"],
    ("index, target: {at_least: 60, increase_by: 1, until: 175}", "61"): ["value-outside-scale"],
    ("procent", "130"): [],
    ("procent", "-3"): [],
    ("procent, name: Andel nöjda", "130"): ["unlikely-share"],
    ("procent, name: Andel nöjda", "-3"): ["unlikely-share"],
    ("procent, name: Andel nöjda, target: {at_least: 850}", "85"): ["unlikely-share"],
    ("procent, name: Elevandel", "130"): ["unlikely-share"],
    ("procent, name: Handel", "130"): [],
    ("procent, name: Förändring av andel nöjda", "-3"): [],
    ("procent av eleverna", "101"): ["unlikely-share"],
    ("promille, name: Andel olyckor", "400"): [],
    ("plats", "{rank: 290, of: 290}"): [],
    ("plats", "{rank: 291, of: 290}"): ["rank-above-of"],
    ("plats", "{rank: 291}"): [],
    ("plats", "{rank: 0, of: 290}"): ["rank-above-of"],
    ("plats, target: {top: 10}", "{rank: 3, of: 290}"): [],
    ("plats, target: {top: 10}", "{rank: 3}"): [],
    ("plats, target: {top: quarter}", "{rank: 3, of: 290}"): [],
    ("plats, target: {top: quarter}", "{rank: 3}"): ["rank-without-of"],
    ("procent, targets: {a: {at_least: 3}, b: {top: quarter}}", "{value: 61, rank: 3}"): ["rank-without-of"],
    ("plats, target: {top: 10}", "3"): ["rank-missing"],
    ("plats, target: {top: 10}", ".."): [],
    ("index, target: {top: 10}", "58"): ["rank-missing"],
    ("index", "{value: 58, n: 10, invited: 10, population: 10}"): [],
    ("index", "{value: 58, n: 11, invited: 10}"): ["answers-above-invited"],
    ("index", "{value: 58, n: 11, population: 10}"): ["answers-above-invited"],
    ("index", "{value: 58, invited: 11, population: 10}"): ["answers-above-invited"],
    ("index, of_which: [women]", "{value: 58, n: 10, of_which: {women: {value: 9, n: 11}}}"): ["answers-above-invited"],
    ("index", "{value: 58, margin: 0}"): [],
    ("index", "{value: 58, margin: -1}"): ["negative-margin"],
    ("index, of_which: [women]", "{value: 58, of_which: {women: {value: 58, margin: -1}}}"): ["negative-margin"],
    ("elever", "12.5"): ["part-of-a-thing"],
    ("elever", "12.0"): [],
    ("elever", "12.000"): ["part-of-a-thing"],
    ("elever i genomsnitt", "12.5"): [],
    ("elever, name: Medelantal elever", "12.5"): [],
    ("årsarbetare", "12.5"): [],
    ("timmar", "12.5"): [],
    ("elever, target: {at_least: 1.200}", "1300"): ["part-of-a-thing"],
    ("st, of_which: [women, men]", "{value: 10, of_which: {women: 6, men: 4}}"): [],
    ("st, of_which: [women, men]", "{value: 10, of_which: {women: 6, men: 5}}"): ["parts-exceed-total"],
    ("st, of_which: [women, men]", "{value: 10, of_which: {women: 11}}"): ["parts-exceed-total"],
    ("st, of_which: [women, men]", "{value: 10, of_which: {women: 11, men: ..}}"): [],  # what tells of men is hidden
    ("ton, of_which: [women, men]", "{value: 0.2, of_which: {women: 0.12, men: 0.13}}"): [],
    ("tkr, of_which: [women, men]", "{value: 10, of_which: {women: 16, men: -6}}"): [],
    ("index, of_which: [women, men]", "{value: 10, of_which: {women: 9, men: 12}}"): [],
    ("index, of_which: [women, men]", "{value: 10, of_which: {women: 9, men: 9}}"): [],
    ("index, of_which: [women, men]", "{value: 15, of_which: {women: 9, men: 12}}"): ["parts-beside-total"],
    ("index, of_which: [women, men]", "{value: 15, of_which: {women: 9, men: ..}}"): [],
    ("tkr, target: {at_least: -0.5, at_most: 5}", "{budget: 38400, value: 38900}"): ["limit-on-amount"],
    ("tkr, target: {at_most: 0}", "{budget: 38400, value: 38900}"): ["limit-on-amount"],
    ("tkr, target: {at_least: -100}", "{budget: 38400, value: 38900}"): ["limit-on-amount"],
    ("tkr, target: {at_least: 0}", "{budget: 38400, value: 38900}"): [],
    ("tkr, target: {at_most: 38400}", "{budget: 38400, value: 38900}"): [],
    ("tkr, target: {at_most: 5}", "38"): [],
    ("tkr, target: {at_least: -0.5, at_most: 5}", "{budget: 0, value: 4}"): [],
    ("tkr, name: Avvikelse, target: {at_most: 0}", "{budget: 38400, value: 1}"): [],
}  # fmt: skip


@together
@pytest.mark.parametrize(("keys", "cell"), CELLS)
def test_what_cannot_be_is_found_and_what_can_is_not(keys: str, cell: str) -> None:
    text = f"""\
indicators:
  a: {{measured_in: {keys}, method: x}}
  b: {{measured_in: st}}
values: {{a: {{2013: {cell}}}}}
"""
    assert [one.rule for one in findings(text) if one.rule in IDS] == CELLS[keys, cell]


MEMBERS = {
    ("tkr", "sum", 12000): ["parts-exceed-total"],
    ("tkr", "sum", 13000): [],
    ("st", "sum", 13001): ["parts-below-total"],
    ("tkr", "sum", 13001): [],  # each is rounded
    ("tkr", "sum", 13010): ["parts-below-total"],
    ("tkr", "mean", 13010): ["parts-beside-total"],
    ("tkr, name: Förändring", "sum", 13010): [],
    ("index", "mean", 40): [],
    ("procent", "mean", 9000): ["parts-beside-total"],
    ("procent", "mean", 6500): [],
}


@pytest.mark.parametrize(("unit", "total", "whole"), MEMBERS)
def test_members_are_held_against_the_total_that_is_written(unit: str, total: str, whole: int) -> None:
    values = "kost: {2013: 8000}, städ: {2013: 5000}" if unit != "index" else "kost: {2013: 30}, städ: {2013: 50}"
    text = f"""\
lists: {{delar: {{kost: Kost, städ: Städ}}}}
indicators: {{a: {{measured_in: {unit}, method: x, for_each: [delar], total: {total}}}}}
values: {{a: {{2013: {whole}, {values}}}}}
"""
    assert [one.rule for one in findings(text) if one.rule in IDS] == MEMBERS[unit, total, whole]


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda one: one.name)
def test_the_examples_have_no_number_that_nobody_meant(folder: Path) -> None:
    found = judge(load(folder.name, read_folder(folder)), AS_OF, "sv").findings
    assert not [one for one in found if one.rule in IDS]
