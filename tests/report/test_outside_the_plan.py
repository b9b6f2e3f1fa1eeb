"""A year before or after the plan, what a file's fault leaves out, and where nothing is known: said, and not judged."""

from datetime import date

import pytest
from reports import drawn, judged

from conftest import workspace
from malstyr.evaluate.evaluate import evaluate
from malstyr.output.status.brief import brief
from malstyr.present.paper import Paper
from malstyr.present.state import state_in_words
from malstyr.present.wanted import Wanted
from malstyr.report.build import build
from malstyr.report.kinds import Order
from malstyr.report.view import Report

GOALS = """\
plans: {p: {name: Plan 2013-2015, period: 2013-2015}}
goals: {g: {text: G, plan: p}, h: {text: H, plan: p}}
indicators:
  i: {name: I, serves: [g], measured_in: st, target: {at_least: 10}}
  j: {name: J, serves: [h], measured_in: st, target: {at_least: 10}}
"""


def made(text: str, day: date, kind: str = "styrelseblad", language: str = "sv") -> Report:
    return build(evaluate(workspace(text).workspace, day), Order(kind, language))


@pytest.mark.parametrize("kind", ["styrelseblad", "scorecard"])
@pytest.mark.parametrize(
    ("day", "language", "told"),
    [
        (date(2012, 3, 1), "sv", "Planen gäller från 2013; inget bedöms för 2012."),
        (date(2017, 3, 1), "sv", "Planen gick ut 2015; inget bedöms för 2016."),
        (date(2012, 3, 1), "en", "The plan applies from 2013; nothing is judged for 2012."),
        (date(2017, 3, 1), "en", "The plan ended in 2015; nothing is judged for 2016."),
    ],
)
def test_a_year_outside_the_plan(day: date, language: str, told: str, kind: str) -> None:
    found = made(GOALS, day, kind, language)
    assert found.lead == (told,)
    assert (found.measures, found.glance) == ((), ())
    if found.sheet is not None:
        assert (found.sheet.asks, found.sheet.goalmap, found.sheet.reds) == (None, None, None)


def test_no_report_is_about_a_year_before_what_has_begun() -> None:
    """Not even before a point or the closing of the first year: there was no goal in the year before."""
    found = made(GOALS, date(2013, 3, 1))
    assert found.title == "Styrelseblad 2013"
    assert found.lead == ("Inget av de två målen går att bedöma ännu; nästa siffra kommer senast 1 mars 2014.",)


def test_a_goal_without_measures_is_not_judged_before_its_plan_either() -> None:
    text = """\
plans: {p: {name: P, period: 2013}}
goals: {g: {text: G, plan: p, no_target: följs genom aktiviteter}}
"""
    assert made(text, date(2012, 3, 1)).lead == ("Planen gäller från 2013; inget bedöms för 2012.",)


@pytest.mark.parametrize(
    ("more", "day", "told"),
    [
        ("", date(2012, 3, 1), "Planen gäller från 2013; inget bedöms för 2012."),
        ("", date(2017, 3, 1), "Planen gick ut 2015; inget bedöms för 2016."),
        ("  k: {name: K, measured_in: st, target: {at_least: 10}}\nvalues: {k: {2011: 9}}\n", date(2012, 3, 1), "K: 9"),
    ],
)
def test_status_counts_nothing_where_nothing_is_judged(more: str, day: date, told: str) -> None:
    shown = brief(evaluate(workspace(GOALS + more).workspace, day), Wanted(), Paper("sv", 80))
    text = "\n".join("".join(piece for piece, _ in line) for line in shown)
    assert told in text
    assert ("Mått" in text) is bool(more)
    assert ("inget bedöms" in text) is not bool(more)


@pytest.mark.parametrize(
    ("more", "year"),
    [
        ("", 2013),
        ("values: {i: {2012: 9}}\n", 2013),
        ("  k: {name: K, measured_in: st, target: {at_least: 10}}\n", 2012),
    ],
)
def test_no_year_before_the_first_goals_is_told_of_unasked_once_they_have_begun(more: str, year: int) -> None:
    for day in (date(2013, 1, 1), date(2013, 12, 30)):
        assert evaluate(workspace(GOALS + more).workspace, day).year.year == year


@pytest.mark.parametrize("year", [2013, 2014, 2015])
def test_a_year_of_the_plan_is_judged(year: int) -> None:
    found = made(GOALS, date(year + 1, 3, 1))
    assert "Planen" not in found.summary
    assert found.sheet is not None
    assert found.sheet.goalmap is not None


@pytest.mark.parametrize("more", ["k: {text: K}", "k: {text: K, period: 2012-2017}"])
def test_where_some_goal_is_of_the_year_it_is_judged(more: str) -> None:
    text = GOALS.replace("goals: {", f"goals: {{{more}, ")
    text += "  k: {name: K, serves: [k], measured_in: st, target: {at_least: 10}}\n"
    for year in (2012, 2016):
        assert "Planen" not in made(text, date(year + 1, 3, 1)).summary


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ("", "Inget mått går att bedöma."),
        ("values: {i: {2013: 12}}\n", "Inga kända avvikelser från kraven."),
        ("values: {i: {2013: 12}, j: {2013: 12}}\n", "Inget mått avviker från sitt krav."),
    ],
)
def test_that_nothing_is_red_is_said_of_what_is_known(values: str, told: str) -> None:
    assert made(GOALS + values, date(2014, 3, 1), "scorecard").no_red == told


@pytest.mark.parametrize(
    ("value", "told"),
    [(12, "Måttet är uppfyllt"), (9, "Måttet är delvis uppfyllt"), (1, "Måttet är rött")],
)
def test_a_single_measure_is_told_as_it_stands(value: int, told: str) -> None:
    text = f"""\
goals: {{g: {{text: G}}}}
indicators: {{i: {{name: I, serves: [g], measured_in: st, target: {{at_least: 10, partly: 8}}}}}}
values: {{i: {{2013: {value}}}}}
"""
    assert made(text, date(2014, 3, 1)).lead[1].partition(";")[0].rstrip(".") == told


@pytest.mark.parametrize(
    ("limits", "value", "told"),
    [
        ("{more_than: -0.5, less_than: 5}", 1, "över −0,5 och under 5 %"),
        ("{at_least: 2, at_most: 3}", 2, "minst 2 och högst 3 %"),
        ("{at_most: 3, at_least: 2}", 2, "minst 2 och högst 3 %"),
        ("{at_least: 2, less_than: 3}", 2, "minst 2 och under 3 %"),
        ("{more_than: 2, at_most: 3}", 3, "över 2 och högst 3 %"),
        ("{at_least: 2}", 3, "≥ 2 %"),
    ],
)
def test_both_ends_of_a_band_are_told_as_they_bound(limits: str, value: int, told: str) -> None:
    text = f"""\
goals: {{g: {{text: G}}}}
indicators: {{i: {{name: I, serves: [g], measured_in: procent, target: {limits}}}}}
values: {{i: {{2013: {value}}}}}
"""
    row = made(text, date(2014, 3, 1), "scorecard").sections[0].goals[0].rows[0]
    assert row.required.replace("\u202f", " ").replace("\u00a0", " ") == told


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("goals: {g: {text: G}}\n", ""),
        ("goals: {g: {text: G}, bild-bank: {name: Bank}}\n", "Räknas inte, för filen har fel: Bild bank."),
        ("goals: {g: {text: G}, b: {name: B}, a: {name: A}}\n", "Räknas inte, för filen har fel: A och B."),
    ],
)
def test_what_a_fault_leaves_out_is_named(broken: str, told: str) -> None:
    assert made(broken, date(2014, 3, 1)).incomplete.removeprefix("Allt kunde inte utvärderas. ") == told


MIXED = """\
plans: {p: {name: Plan 2013-2015, period: 2013-2015}}
goals:
  g: {text: G, plan: p, due: DUE}
  h: {text: H, plan: p}
  k: {text: K, period: 2013-2020}
  över: {text: Ö, plan: p}
  under: {text: U, plan: p, serves: [över]}
  vision: {text: V, plan: p}
indicators:
  i: {name: I, serves: [h], measured_in: st, target: {at_least: 10}}
  u: {name: U, serves: [under], measured_in: st, for_each: [a, b], target: {at_least: 10}}
  k: {name: K, serves: [k], measured_in: st, target: {at_least: 10}}
values: {i: {2015: VALUE}, u: {a: {2015: 1}}, k: {2015: 12, 2016: 12, 2017: 12}}
"""


@pytest.mark.parametrize("year", [2016, 2017])
@pytest.mark.parametrize("value", ["9", "12", ".."])
@pytest.mark.parametrize("due", ["2015-06-30", "2017-06-30"])
def test_a_goal_whose_plan_has_ended_is_said_to_be_and_is_in_no_count(year: int, value: str, due: str) -> None:
    text = MIXED.replace("VALUE", value).replace("DUE", due)
    of = evaluate(workspace(text).workspace, date(year + 1, 3, 1))
    assert of.year.year == year
    states = {one.goal: state_in_words(one, "sv").word for one in of.goals}
    assert states.pop("k") == "uppfyllt"
    assert states.pop("vision") == "saknar mått"
    assert {*states.values()} == {"gällde till 2015"}
    assert of.deviations == ()
    found = made(text, date(year + 1, 3, 1), "scorecard")
    assert found.lead[0] == "Det enda mål som ska bedömas är uppfyllt. Fyra mål gällde till 2015."
    assert found.red == ()
    board = made(text, date(year + 1, 3, 1)).sheet
    assert board is not None and board.asks is not None
    assert (board.asks.items, board.reds) == ((), None)


@pytest.mark.parametrize("value", ["9", "12"])
def test_in_the_last_year_of_its_plan_it_is_judged(value: str) -> None:
    of = evaluate(workspace(MIXED.replace("VALUE", value).replace("DUE", "2015-06-30")).workspace, date(2016, 3, 1))
    (one,) = (one for one in of.goals if one.goal == "h")
    assert (one.ended, one.counted) == (None, True)


@pytest.mark.parametrize(
    ("period", "told"),
    [("2010-2012", False), ("2010-2013", True), ("2013", True), ("2013-2016", True), ("2015-2017", False)],
)
def test_the_plans_of_a_report_are_those_of_its_year(period: str, told: bool) -> None:
    text = f"plans: {{p: {{name: Planen, period: {period}}}}}\ngoals: {{g: {{text: Målet}}}}\n"
    cover = drawn(judged(text, date(2014, 3, 1)), "scorecard", "md").partition("## Om dokumentet")[2]
    assert ("**Planen:**" in cover) is told


OF_OTHER_YEARS = """\
plans: {p: {name: Plan 2013-2016, period: 2013-2016}}
goals:
  nu: {text: N, plan: p}
  mått: {text: M, plan: p, period: 2015-2016}
  krav: {text: K, plan: p}
  datum: {text: D, plan: p, period: 2015-2016, due: 2015-06-30}
  vision: {text: V, plan: p, period: 2015-2016}
  under: {text: U, plan: p, period: 2015-2016, serves: [vision]}
  förr: {text: F, plan: p, period: 2013}
  stängt: {text: S, plan: p, closed: {date: 2014-01-01, reason: Klart}}
indicators:
  nu: {serves: [nu], measured_in: st, target: {at_least: 10}}
  mått: {serves: [mått], measured_in: st, FORM}
  krav: {serves: [krav], measured_in: st, targets: {2015: {at_least: 10}}}
  under: {serves: [under], measured_in: st, for_each: [a, b], target: {at_least: 10}}
  förr: {serves: [förr], measured_in: st, target: {at_least: 10}}
  stängt: {serves: [stängt], measured_in: st, target: {at_least: 10}}
values: {nu: {2014: 10}, mått: {2014: 1}, krav: {2014: 1}, under: {a: {2014: 1}}, förr: {2013: 9}}
"""


@pytest.mark.parametrize(
    "form",
    [
        "target: {at_least: 10}",
        "target: {at_least: 10, by: 2016}",
        "target: {at_least: 10, mean_over: 2015-2016}",
        "targets: {2015: {at_least: 10}, 2016: {at_least: 12}}",
        "frequency: month, year: sum, target: {at_least: 10}",
        "frequency: tertial, target: {at_least: 10}",
    ],
)
def test_what_is_for_other_years_is_in_no_count(form: str) -> None:
    of = evaluate(workspace(OF_OTHER_YEARS.replace("FORM", form)).workspace, date(2015, 3, 1))
    assert of.year.year == 2014
    states = {one.goal: state_in_words(one, "sv").word for one in of.goals}
    assert states == {
        "nu": "uppfyllt",
        **dict.fromkeys(("mått", "datum", "vision", "under"), "gäller från 2015"),
        "krav": "krav från 2015",
        "förr": "gällde till 2013",
    }
    assert [one.subject for one in of.outcomes if one.counted and one.bounds] == ["indicators/nu"]
    for kind in ("scorecard", "styrelseblad", "arsredovisning"):
        found = build(of, Order(kind, "sv")).lead
        assert found[0] == "Målet är uppfyllt. Ett mål gällde till 2013. Fem mål bedöms från 2015."
        assert found[1] == "Måttet är uppfyllt."


def test_what_is_told_of_one_member_stands_beside_that_one() -> None:
    """What is booked of the first of them was told of the measure, as if it were the sum."""
    text = """\
calendar: {D1: {name: Delår, ends: 08-31, ready: 09-15}}
goals: {g: {text: G}}
indicators: {i: {name: I, serves: [g], measured_in: tkr, for_each: [a, b], total: sum}}
values: {i: {a: {2013: {budget: 20, to_date: {D1: 15}}}, b: {2013: {budget: 8, to_date: {D1: 5}}}}}
"""
    (table,) = made(text, date(2013, 10, 1), "scorecard").sections[0].goals[0].tables
    assert "jan–aug" not in table.account
    assert [row.why.rpartition(" ")[2] for row in table.rows[:2]] == ["15", "5"]
