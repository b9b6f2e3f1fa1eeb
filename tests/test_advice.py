"""No suggestion, typed in, means anything else than what was written; where two meanings are possible, both are asked.

Each row is what was written, where, and the text suggested for it with what that text is read as. ``None`` is a
finding that asks and suggests nothing.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from conftest import findings, workspace
from malstyr.findings import Finding
from malstyr.workspace.edit import Edited, edited
from malstyr.workspace.load import Loaded

NUMBERS = {
    # unit, what was written, what is suggested
    ("tkr", "251 tkr"): "251",
    ("tkr", "251 kkr"): "251",
    ("tkr", "251 tusen kronor"): "251",
    ("tkr", "251 mnkr"): None,
    ("tkr", "251 kr"): None,
    ("mnkr", "251 mkr"): "251",
    ("kr per invånare", "251 kr"): None,
    ("kr/invånare", "251 kr per invånare"): "251",
    ("procent", "82 %"): "82",
    ("procent", "82,5 procent"): "82.5",
    ("procent av eleverna", "82 %"): "82",
    ("procent", "82 ‰"): None,
    ("procent", "5 procentenheter"): None,
    ("index", "82 %"): None,
    ("st", "82 %"): None,
    ("st", "12 st"): "12",
    ("st", "12 klagomål"): "12",
    ("antal", "12 kg"): None,
    ("elever", "12 klasser"): None,
    ("minuter", "12 timmar"): None,
    ("timmar", "12 timmar"): "12",
    ("tkr", "15.700 tkr"): None,
    ("personer", "15.700 personer"): None,
    ("tkr", "15 700 tkr"): "15700",
    ("tkr", "15 700"): "15700",
    ("tkr", "1.234.567"): "1234567",
    ("tkr", "15.700,5"): "15700.5",
    ("tkr", "15,7"): "15.7",
    ("personer", "15,700"): None,
    ("tkr", "–5"): "-5",
    ("tkr", "–15.700"): None,
    ("tkr", "50–60"): None,
    ("tkr", "10 av 12"): None,
}


def value(loaded: Loaded) -> object:
    """The value that was read."""
    return next(iter(loaded.workspace.data.values["a"].periods.values())).value


def suggested(text: str) -> tuple[Finding, str | None]:
    """The finding about how something is written, and the text to type, which it tells and offers to type."""
    one = next(one for one in findings(text) if one.code.startswith("YAML") and one.rule != "not-judged")
    typed = one.edit.text if one.edit is not None else None
    assert one.args.get("instead") == typed
    assert typed is None or typed in one.help
    return one, typed


def made(text: str, one: Finding) -> Loaded:
    """The workspace of a text with the edit that a finding offers."""
    assert one.edit is not None
    after = edited(workspace(text), [one.edit])
    assert isinstance(after, Edited)
    return after.loaded


@pytest.mark.parametrize(("unit", "written"), NUMBERS)
def test_a_number_is_suggested_only_where_it_is_the_same_amount(unit: str, written: str) -> None:
    text = f"indicators: {{a: {{measured_in: {unit}, method: x}}}}\nvalues:\n  a:\n    2013: {written}\n"
    one, typed = suggested(text)
    assert typed == NUMBERS[unit, written]
    if typed is not None:
        assert value(made(text, one)) == value(workspace(text)) == Decimal(typed)


KEYS = {
    # key of the target, in an indicator of per cent, and whether a number of per cent is what stands there
    "at_least: 5 %": "5",
    "increase_by: 5 %": None,
    "increase_by: 5 procentenheter": "5",
    "increase_percent: 5 %": "5",
    "equal_to: 5, tolerance: 1 %": None,
    "within: 2 days, share: 90 %": "90",
    "top: 10 %": None,
}


@pytest.mark.parametrize("target", KEYS)
def test_what_a_number_is_in_is_told_by_its_key(target: str) -> None:
    _, typed = suggested(f"indicators: {{a: {{measured_in: procent, method: x, target: {{{target}}}}}}}\n")
    assert typed == KEYS[target]


CELLS = {"n: 142 svar": "142", "n: 34 %": None, "margin: 2 %": None, "budget: 40 tkr": None, "invited: 400 st": "400"}


@pytest.mark.parametrize("cell", CELLS)
def test_counts_beside_a_value_are_not_in_its_unit(cell: str) -> None:
    text = f"indicators: {{a: {{measured_in: procent, method: x}}}}\nvalues: {{a: {{2013: {{value: 58, {cell}}}}}}}\n"
    assert suggested(text)[1] == CELLS[cell]


DATES = {
    "2026-12": None,
    "202612": None,
    "2026-111": None,
    "2026": None,
    "2026-13-01": None,
    "2026-1-2": date(2026, 1, 2),
    "2026/12/01": date(2026, 12, 1),
    "20261201": date(2026, 12, 1),
    "1/2 2026": date(2026, 2, 1),
    "1 juni 2026": date(2026, 6, 1),
}


@pytest.mark.parametrize("written", DATES)
def test_a_day_is_suggested_only_where_a_day_was_written(written: str) -> None:
    _, typed = suggested(f"decisions: {{b: {{body: KF, level: politics, date: {written}}}}}\n")
    day = DATES[written]
    assert typed == (day.isoformat() if day is not None else None)


PERIODS = {
    "2026-12": None,
    "2012-15": "2012-2015",
    "2012–2015": "2012-2015",
    "kvartal 3 2026": "2026-Q3",
    "2026-M13": None,
}


@pytest.mark.parametrize("written", PERIODS)
def test_a_period_is_suggested_only_where_it_is_plain(written: str) -> None:
    _, typed = suggested(f"plans: {{p: {{name: x, period: {written}}}}}\n")
    assert typed == PERIODS[written]


SCALES = {"1-4": None, "1-6": None, "0-10": None, "1-7": None, "1–5": "1-5", "1 - 10": None}


@pytest.mark.parametrize("written", SCALES)
def test_one_scale_is_never_suggested_for_another(written: str) -> None:
    survey = f"{{scale: {written}, questions: {{q: Är du nöjd?}}}}"
    one, typed = suggested(f"indicators: {{a: {{measured_in: index, method: x, survey: {survey}}}}}\n")
    assert typed == SCALES[written]
    assert typed is not None or "value" in one.help


@pytest.mark.parametrize("point", ["D4", "T3"])
def test_another_number_is_never_a_misspelling(point: str) -> None:
    """One reporting point, decision or factor is not meant by the name of another."""
    text = f"""\
calendar: {{T2: {{ends: 08-31, ready: 09-30}}}}
indicators: {{a: {{measured_in: tkr, method: x}}}}
values: {{a: {{2013: {{budget: 1, forecast: {{{point}: 1}}}}}}}}
"""
    one = next(one for one in findings(text) if one.rule == "unknown-id")
    assert one.edit is None


TAKEN = {
    # the file, with a name that is almost one that stands there already
    "unknown-member": "values: {a: {norr: {2013: 58}, nort: {2013: 58}}}",
    "unknown-part": "values: {a: {norr: {2013: {value: 58, of_which: {women: 57, wome: 57}}}}}",
    "unknown-rule": "settings: {rules: {tab: {severity: info}, tabb: {severity: info}}}",
    "unknown-id": "values: {a: {norr: {2013: 58}}, nöjda: {2013: 5}, nöjd: {2013: 5}}",
}


@pytest.mark.parametrize("rule", TAKEN)
def test_a_name_that_stands_there_already_is_not_meant(rule: str) -> None:
    head = """\
lists: {delar: {norr: Norr}}
indicators:
  a: {measured_in: index, method: x, for_each: [delar], of_which: [women]}
  nöjda: {measured_in: index, method: x}
"""
    one = next(one for one in findings(head + TAKEN[rule] + "\n") if one.rule == rule)
    assert one.edit is None
