"""A correction says of which figure it is, and before its day the figure is the one that was published."""

import re
from datetime import date
from decimal import Decimal

import pytest

from conftest import HEAD, workspace
from malstyr.changes.judge import changes
from malstyr.evaluate.cell import cell_on
from malstyr.evaluate.evaluate import evaluate
from malstyr.model.indicators import Cell, Missing, figures
from malstyr.report.build import build
from malstyr.report.kinds import Order
from malstyr.rules.registry import usual

INDICATOR = "indicators: {i: {name: I, measured_in: tkr, no_target: följs, of_which: [women, men]}}\n"
WHOLE = "value: 5, budget: 7, forecast: {D1: 6}, of_which: {women: 2, men: 3}"


def cell(written: str) -> Cell:
    loaded = workspace({"malstyr.yaml": f"{HEAD}{INDICATOR}values: {{i: {{2013: {{{written}}}}}}}\n"})
    assert not [one for one in loaded.faults if one.rule != "missing-key"], loaded.faults
    return loaded.workspace.cells[0].cell


ALL = (
    "value: 5, budget: 7, forecast: {D1: 6}, n: 80, invited: 90, population: 100, margin: 2, rank: 8, of: 9,"
    " of_which: {women: {value: 2, n: 40, margin: 3}, men: 3}"
)


@pytest.mark.parametrize("of", [of for of, figure in figures(cell(ALL)).items() if figure is not None])
def test_before_its_day_a_figure_is_the_one_published(of: str) -> None:
    told = "" if of == "value" else f"of: {of}, "
    one = cell(f"{ALL}, revised: {{{told}from: 4, date: 2014-02-03, reason: fel}}")
    now = figures(one)
    assert now[of] not in (None, Decimal(4))
    assert figures(cell_on(one, date(2014, 2, 3))) == now
    assert figures(cell_on(one, date(2014, 2, 2))) == {**now, of: Decimal(4)}


def test_of_several_corrections_each_holds_until_the_next() -> None:
    one = cell(
        f"{WHOLE}, revised: [{{from: 3, date: 2014-02-03, reason: fel}}, {{from: 4, date: 2014-03-03, reason: igen}},"
        " {of: women, from: 1, date: 2014-03-03, reason: med}]"
    )
    days = {date(2014, 2, 2): (3, 1), date(2014, 2, 3): (4, 1), date(2014, 3, 3): (5, 2)}
    for day, (value, women) in days.items():
        then = figures(cell_on(one, day))
        assert (then["value"], then["women"]) == (Decimal(value), Decimal(women))


def verdicts(before: str, after: str) -> set[str]:
    old, new = (
        workspace({"malstyr.yaml": f"{HEAD}{INDICATOR}values: {{i: {{2013: {{{one}}}}}}}\n"}).workspace
        for one in (before, after)
    )
    return {one.verdict.id for one in changes(old, new, date(2014, 12, 1), usual(), "HEAD").items}


@pytest.mark.parametrize(
    ("of", "was", "now"),
    [
        ("budget", "value: 5, budget: 7", "value: 5, budget: 8"),
        ("forecast.D1", "value: 5, forecast: {D1: 7}", "value: 5, forecast: {D1: 8}"),
        ("women", "value: 5, of_which: {women: 7}", "value: 5, of_which: {women: 8}"),
        ("value", "value: 7", "value: 8"),
        ("n", "value: 5, n: 7", "value: 5, n: 8"),
        ("margin", "value: 5, margin: 7", "value: 5, margin: 8"),
        ("rank", "value: 5, rank: 7", "value: 5, rank: 8"),
        ("women.n", "value: 5, of_which: {women: {value: 4, n: 7}}", "value: 5, of_which: {women: {value: 4, n: 8}}"),
    ],
)
def test_a_published_figure_that_changes_is_explained_by_its_own_correction(of: str, was: str, now: str) -> None:
    said = f", revised: {{of: {of}, from: 7, date: 2014-02-03, reason: fel}}"
    assert verdicts(was, now + said) == {"value-revised"}
    assert verdicts(was, now).isdisjoint({"value-revised"})
    other = f", revised: {{of: {of}, from: 6, date: 2014-02-03, reason: fel}}"
    assert verdicts(was, now + other).isdisjoint({"value-revised"})


def test_a_correction_of_one_figure_explains_no_other() -> None:
    said = "value: 5, of_which: {women: 8, men: 4}, revised: {of: women, from: 7, date: 2014-02-03, reason: fel}"
    assert "history-rewritten" in verdicts("value: 5, of_which: {women: 7, men: 3}", said)


def test_earlier_corrections_stay() -> None:
    first = "{from: 6, date: 2014-02-03, reason: fel}"
    more = f"value: 8, revised: [{first}, {{from: 7, date: 2014-03-03, reason: igen}}]"
    assert verdicts(f"value: 7, revised: {first}", more) == {"value-revised"}
    assert "history-rewritten" in verdicts(
        f"value: 7, revised: {first}", "value: 8, revised: {from: 7, date: 2014-03-03, reason: igen}"
    )


SAID = "date: 2014-02-03, reason: fel"


@pytest.mark.parametrize(
    ("written", "left"),
    [
        (f"value: .., budget: 7, revised: [{{from: 61, {SAID}}}, {{of: budget, from: 9, {SAID}}}]", {"budget"}),
        (f"value: 5, of_which: {{women: .., men: ..}}, revised: [{{of: women, from: 61, {SAID}}}]", set()),
        (f"value: .., n: 80, revised: [{{of: n, from: 61, {SAID}}}]", set()),
        (f"value: 5, n: 9, of_which: {{women: .., men: ..}}, revised: [{{of: women.n, from: 61, {SAID}}}]", set()),
    ],
)
def test_a_correction_never_tells_what_is_hidden(written: str, left: set[str]) -> None:
    found = cell(written)
    assert {one.of for one in found.revised} == left
    assert Missing.SUPPRESSED in (found.value, *(part.value for part in found.of_which.values()))


@pytest.mark.parametrize(
    ("revised", "rule"),
    [
        ("{of: budgt, from: 4, date: 2014-02-03, reason: fel}", "unknown-id"),
        ("{of: forecast.delår, from: 4, date: 2014-02-03, reason: fel}", "unknown-id"),
        ("{off: women, from: 4, date: 2014-02-03, reason: fel}", "unknown-key"),
        ("{from: 4, date: 2014-02-30, reason: fel}", "bad-date"),
        ("[{from: 4, date: 2014-02-03, reason: fel}, {from: 4, date: 2014-02-30, reason: fel}]", "bad-date"),
        ("{from: 4, date: 2014-02-03, reason: fel, decision: okänt}", "unknown-id"),
    ],
)
def test_a_mistake_in_it_is_told(revised: str, rule: str) -> None:
    from malstyr.rules.judge import judge

    text = f"{HEAD}{INDICATOR}values: {{i: {{2013: {{{WHOLE}, revised: {revised}}}}}}}\n"
    found = judge(workspace({"malstyr.yaml": text}), date(2014, 12, 1), "sv").findings
    [one] = [one for one in found if one.rule == rule]
    assert one.place is not None
    line = one.place.source.position(one.place.start)
    assert line[0] == text[: text.index("values:")].count("\n") + 1
    assert line[1] > len("values: {i: {2013: ")


@pytest.mark.parametrize(
    ("of", "told"),
    [
        ("value", "rättat 3 februari 2014 från 4: fel"),
        ("forecast.D1", "prognos, Delårsrapport: rättat 3 februari 2014 från 4: fel"),
        ("budget", "budget: rättat 3 februari 2014 från 4: fel"),
    ],
)
def test_the_document_says_which_figure_was_corrected(of: str, told: str) -> None:
    calendar = "calendar: {D1: {name: Delårsrapport, ends: 08-31, ready: 09-20}}\n"
    corrected = f"{WHOLE}, revised: {{of: {of}, from: 4, date: 2014-02-03, reason: fel}}"
    text = f"{HEAD}{calendar}{INDICATOR}values: {{i: {{2013: {{{corrected}}}}}}}\n"
    found = workspace({"malstyr.yaml": text})
    report = build(evaluate(found.workspace, date(2014, 3, 1)), Order("scorecard", "sv"))
    assert told in re.findall("[^'\\n]*rättat[^']*", str(report))
