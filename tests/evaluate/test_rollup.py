"""From indicators to goals and the goals above; trends, pace and distance; what people judge otherwise."""

from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest
from rows import evaluated, line, measure, of, only, row

from malstyr.evaluate.evaluate import NotReported
from malstyr.evaluate.rollup import combine
from malstyr.evaluate.unknown import Standing, conclusion, explanation, standing
from malstyr.language.pieces import said
from malstyr.model.organisation import RollUp
from malstyr.model.outcome import Status
from malstyr.model.periods import year_period
from together import together

M, P, N = Status.MET, Status.PARTLY, Status.NOT_MET
NO = Status.NO_TARGET


@pytest.mark.parametrize(
    ("statuses", "all_", "most", "worst"),
    [
        ([M], M, M, M),
        ([M, M], M, M, M),
        ([M, N], P, P, N),
        ([M, M, N], P, M, N),
        ([M, N, N], P, P, N),
        ([N, N], N, N, N),
        ([P], P, P, P),
        ([P, N], P, P, N),
        ([M, P], P, P, P),
        ([M, NO], M, M, M),
        ([NO], NO, NO, NO),
        ([], NO, NO, NO),
    ],
)
def test_rules_of_rolling_up(statuses: list[Status], all_: Status, most: Status, worst: Status) -> None:
    for turned in permutations(statuses):
        assert [combine(turned, rule) for rule in (RollUp.ALL, RollUp.MOST, RollUp.WORST)] == [all_, most, worst]


GOALS = """\
goals:
  vision: {text: Vision}
  ovan: {text: Ovan, serves: [vision]}
  ett: {text: Ett, serves: [ovan]}
  två: {text: Två, serves: [ovan], due: 2013-06-01, done: 2013-05-01}
  nedlagt: {text: Nedlagt, serves: [ovan], due: 2012-01-01, closed: {date: 2012-02-01, reason: överspelat}}
indicators:
  bra: {serves: [ett], measured_in: st, target: {at_least: 1}}
  dålig: {serves: [ett/1], measured_in: st, for_each: [a, b], target: {at_least: 1}}
values:
  bra: {2013: 1}
  dålig: {a: {2013: 1}, b: {2013: 0}}
"""


def goals(text: str) -> dict[str, Status]:
    return {one.goal: one.status for one in evaluated(text).goals}


def test_goals_are_judged_by_what_serves_them_and_the_goals_below() -> None:
    expected = {"vision": P, "ovan": P, "ett": P, "två": M}
    assert goals(GOALS) == expected
    assert goals(GOALS.replace("b: {2013: 0}", "b: {2013: 1}")) == expected | {"vision": M, "ovan": M, "ett": M}
    counts = {one.goal: dict(one.counts) for one in evaluated(GOALS).goals}
    assert counts["ett"] == {M: 1, N: 1}, "members are counted in their whole"
    assert counts["ovan"] == {P: 1, M: 1}, "what is closed does not count"


def test_the_rule_is_the_workspaces() -> None:
    assert goals("settings: {roll_up: worst}\n" + GOALS)["vision"] == N
    assert {one.rule for one in evaluated("settings: {roll_up: most}\n" + GOALS).goals} == {"most"}


def test_a_circle_of_goals_ends() -> None:
    text = "goals:\n  a: {text: A, serves: [b]}\n  b: {text: B, serves: [a], due: 2013-01-01}\n"
    assert goals(text)["b"] == N


def test_more_goals_below_each_other_than_python_calls_itself_are_judged() -> None:
    below = "".join(f"  g{n}: {{text: Mål, serves: [g{n - 1}]}}\n" for n in range(1, 1_200))
    text = f"goals:\n  g0: {{text: Mål}}\n{below}  sista: {{text: S, serves: [g1199], due: 2013-01-01}}\n"
    assert goals(text)["g0"] == N


TWO = """\
goals: {år: {text: År}, period: {text: Period}}
indicators:
  resultat:
    measured_in: procent
    serves: [period]
    targets:
      enskilt-år: {at_least: 2, strength: should, serves: [SERVES]}
      perioden: {at_least: 2.5, mean_over: 2012-2013}
values:
  resultat: {2012: 4, 2013: 1}
"""


def test_what_only_should_be_reached_never_decides() -> None:
    assert goals(TWO.replace("SERVES", "period")) == {"år": NO, "period": M}
    assert goals(TWO.replace("SERVES", "år")) == {"år": NO, "period": M}


def test_a_person_may_judge_otherwise_with_a_reason_and_that_is_told() -> None:
    said = "assessments:\n  goals/ett: {2013: {status: met, reason: Sammantaget bra}}\n"
    told = {one.goal: one for one in evaluated(GOALS + said).goals}
    assert (told["ett"].status, told["ett"].by_person, told["ett"].said) == (M, True, "Sammantaget bra")
    assert told["ovan"].status == M, "the goal above follows"
    without = "assessments:\n  goals/ett: {2013: {status: met}}\n"
    assert goals(GOALS + without)["ett"] == P
    other_year = "assessments:\n  goals/ett: {2012: {status: met, reason: Då}}\n"
    assert goals(GOALS + other_year)["ett"] == P


# Trend


def trend(before: str, now: str, more: str = "target: {at_least: 1}", extra: str = "") -> str:
    text = f"indicators:\n  x: {{measured_in: st, {more}}}\n{extra}values:\n  x: {{2012: {before}, 2013: {now}}}\n"
    return only(evaluated(text)).trend


@together
@pytest.mark.parametrize(
    ("before", "now", "more", "expected"),
    [
        ("1", "2", "target: {at_least: 1}", "better"),
        ("2", "1", "target: {at_least: 1}", "worse"),
        ("1", "1.0", "target: {at_least: 1}", "unchanged"),
        ("2", "1", "target: {at_most: 1}", "better"),
        ("2", "1", "target: {decrease_by: 1}", "better"),
        ("1", "2", "target: {at_least: 0, at_most: 3}", "unknown"),
        ("1", "2", "direction: lower, target: {at_least: 0, at_most: 3}", "worse"),
        ("1", "2", "no_target: följs", "unknown"),
        ("1", "2", "no_target: följs, direction: higher", "better"),
        ("12", "10", "target: {top: 10}", "better"),
        ("{value: 40, rank: 12, of: 20}", "{value: 41, rank: 10, of: 20}", "target: {top: 10}", "unknown"),
        (
            "{value: 40, rank: 12, of: 20}",
            "{value: 41, rank: 10, of: 20}",
            "direction: higher, target: {top: 10}",
            "better",
        ),
        ("{rank: 12, of: 20}", "{rank: 14, of: 20}", "target: {top: 10}", "worse"),
        ("..", "2", "target: {at_least: 1}", "unknown"),
        ("1", "..", "target: {at_least: 1}", "unknown"),
        ("[a]", "[a, b]", "target: {done: [a, b]}", "unknown"),
        ("{value: 50, margin: 3}", "{value: 54, margin: 4}", "target: {at_least: 1}", "unchanged"),
        ("{value: 50, margin: 3}", "{value: 55, margin: 4}", "target: {at_least: 1}", "unchanged"),  # √(3² + 4²) = 5
        ("{value: 50, margin: 3}", "55", "target: {at_least: 1}", "better"),
        ("{value: 50, margin: 3}", "53", "target: {at_least: 1}", "unchanged"),
        ("50", "{value: 47, margin: 3}", "target: {at_least: 1}", "unchanged"),
        ("1", "2", "breaks: {2013: ny fråga}, target: {at_least: 1}", "unknown"),
        ("1", "2", "breaks: {2012: ny fråga}, target: {at_least: 1}", "better"),
    ],
)
def test_trends(before: str, now: str, more: str, expected: str) -> None:
    assert trend(before, now, more) == expected


def test_a_change_is_secured_just_outside_the_margin() -> None:
    assert trend("{value: 50, margin: 3}", "{value: 55.1, margin: 4}") == "better"
    assert trend("{value: 55.1, margin: 3}", "{value: 50, margin: 4}") == "worse"


def test_a_break_within_the_year() -> None:
    text = measure("measured_in: st, breaks: {2013: ny}, target: {at_least: 1}", "2012: 1, 2013: 2")
    assert only(evaluated(text)).trend == "unknown"


def test_a_mean_over_years_moves_as_its_last_year_did() -> None:
    keys = "measured_in: st, target: {increase_by: 215, mean_over: 2012-2013}"
    text = measure(keys, "2011: 15000, 2012: 15300, 2013: 15400")
    one = only(evaluated(text))
    assert (one.value, str(one.trend), one.change) == (Decimal(200), "better", Decimal(100))


# Pace and distance


def test_pace_before_the_last_year() -> None:
    keys = "measured_in: ton, target: {decrease_percent: 40, since: 2003, by: 2023}"
    text = measure(keys, "2003: 200, 2012: 176, 2013: 170")
    one = only(evaluated(text))
    assert one.pace is not None
    assert (one.status, str(one.period), one.value) == ("not_yet", "2023", None)
    assert (one.pace.required, one.pace.actual) == (Decimal(-4), Decimal(-3))
    assert one.required == {"at_most": 120}
    assert one.trend == "better"


@pytest.mark.parametrize(
    ("target", "value", "distance"),
    [
        ("at_least: 4", "3.8", "-0.2"),
        ("at_least: 4", "4", "0"),
        ("at_most: 4", "3.8", "0.2"),
        ("less_than: 4", "4", "0"),
        ("more_than: -0.5, less_than: 5", "-0.6", "-0.1"),
        ("more_than: -0.5, less_than: 5", "4", "1"),
        ("equal_to: 80, tolerance: 5", "74", "-1"),
        ("equal_to: 80, tolerance: 5", "82", "3"),
        ("top: 10", "12", "-2"),
    ],
)
def test_distance(target: str, value: str, distance: str) -> None:
    text = f"indicators:\n  x: {{measured_in: st, target: {{{target}}}}}\nvalues:\n  x: {{2013: {value}}}\n"
    assert only(evaluated(text)).distance == Decimal(distance)


def test_partly_only_where_it_means_something() -> None:
    text = measure("measured_in: st, target: {TARGET}", "2013: VALUE", "settings: {partly_from: 50}\n")
    cases = {
        ("at_least: 10", "5"): P,
        ("at_least: 10", "4.99"): N,
        ("at_most: 10", "10.1"): N,
        ("at_most: 10, partly: 20", "20"): P,
        ("at_most: 10, partly: 20", "20.1"): N,
        ("at_least: 10, partly: never", "9.9"): N,
        ("at_least: 10, partly: 9", "5"): N,
        ("at_most: 0", "0.1"): N,
        ("at_least: -10", "-11"): N,
        ("at_least: 4, at_most: 5", "3.9"): N,
        ("equal_to: 10", "9.9"): N,
        ("top: 10", "11"): N,
    }
    found = {case: only(evaluated(text.replace("TARGET", case[0]).replace("VALUE", case[1]))).status for case in cases}
    assert found == cases
    assert (
        only(
            evaluated(text.replace("partly_from: 50", "").replace("TARGET", "at_least: 10").replace("VALUE", "9"))
        ).status
        == N
    )


def test_members_by_the_names_people_gave_them() -> None:
    head = "units: {it: {name: It-avdelningen, no_plan: nej}, kost: {no_plan: nej}}\n"
    keys = "measured_in: st, for_each: units, target: {at_least: 1}"
    text = measure(keys, "it: {2013: 0}, kost: {2013: 0}", head)
    assert line(of(evaluated(text), "x")) == "0 av 2 når kravet; It-avdelningen och Kost når det inte → inte uppfyllt"


CLAIMED = """
calendar: {T1: {ends: 04-30, ready: 05-20}}
goals: {mål: {text: Mål}}
indicators:
  sist: {serves: [mål], measured_in: st, target: {at_least: 50}}
  a: {serves: [mål], measured_in: st, target: {at_least: 50}}
"""
MONTHLY = "  c: {serves: [mål], measured_in: st, frequency: month, year: each, target: {at_most: 5}}\n"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (CLAIMED + "values: {a: {2026: {forecast: {T1: 10}}}}", Standing.NOT_EXPECTED),
        (CLAIMED + "values: {a: {2026: {forecast: {T1: 60}}}}", Standing.EXPECTED_SO_FAR),
        (CLAIMED + MONTHLY + "values: {c: {2026-M01: 9}}", Standing.OUT_OF_REACH),
        (CLAIMED + MONTHLY + "values: {a: {2026: {forecast: {T1: 10}}}, c: {2026-M01: 9}}", Standing.OUT_OF_REACH),
    ],
)
def test_what_rests_on_a_forecast_is_expected_and_what_does_not_is_certain(files: str, expected: Standing) -> None:
    (goal,) = evaluated(files, date(2026, 6, 1), year_period(2026)).goals
    assert standing(goal) is expected


def test_a_goal_is_told_in_the_year_it_closed_and_not_after() -> None:
    files = """
goals: {mål: {text: Mål}, stängt: {text: Stängt, closed: {date: 2025-05-31, reason: klart}}}
indicators: {a: {serves: [mål, stängt], measured_in: st, target: {at_least: 5}}}
values: {a: {2024: 6, 2025: 6, 2026: 6}}
"""
    told = [[one.goal for one in evaluated(files, date(2028, 1, 1), year_period(n)).goals] for n in (2024, 2025, 2026)]
    assert told == [["mål", "stängt"], ["mål", "stängt"], ["mål"]]


def test_an_indicator_that_closed_is_asked_for_nothing_after() -> None:
    files = """
indicators:
  a: {measured_in: st, frequency: month, year: sum, target: {at_least: 5}, closed: {date: 2026-03-31, reason: slut}}
values: {a: {2026-M01: 2, 2026-M02: 2, 2026-M03: 2}}
"""
    for day in (date(2026, 6, 1), date(2027, 3, 1)):
        assert only(evaluated(files, day, year_period(2026))).status is M


def test_a_year_that_has_not_begun_is_not_reported() -> None:
    for year in (2027, 2030):
        with pytest.raises(NotReported):
            evaluated(GOALS, date(2026, 12, 31), year_period(year))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("plans: {p: {period: 2024-2027}}\ngoals: {g: {text: G, plan: p}}\n", 2024),
        (GOALS, 2012),
        (measure("measured_in: st, target: {at_least: 1}", "2019/20: 5, 2026: 5"), 2019),
        (measure("measured_in: st, for_each: [a], target: {at_least: 1}", "a: {2018: 5}"), 2018),
        ("plans: {p: {period: 2024-2027}}\n" + measure("measured_in: st, target: {at_least: 1}", "2020: 5"), 2020),
        ("plans: {p: {period: 2030-2033}}\ngoals: {g: {text: G, plan: p}}\n", 2025),
        ("goals: {g: {text: G}}\n", 2025),
    ],
)
def test_a_year_before_the_plan_and_before_any_value_is_not_reported(text: str, first: int) -> None:
    """But for the year that the report is about and the one before it, which are always told."""
    as_of = date(2026, 12, 30)
    assert evaluated(text, as_of, year_period(first)).year.year == first
    for year in (first - 1, 1999):
        with pytest.raises(NotReported):
            evaluated(text, as_of, year_period(year))


LATE = """
calendar: {stat: {ends: 12-31, ready: 04-15}, closing: {ends: 12-31, ready: 02-15}}
plans: {plan: {period: 2022-2027}}
goals: {mål: {text: Mål, plan: plan}}
indicators: {a: {serves: [mål], reported: stat, measured_in: st, target: {at_least: 5}}}
"""


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ("2023: 6, 2024: 6", "a 2024 met 6 ≥ 5 → uppfyllt; avser 2024"),
        ("2024: 6, 2025: 4", "a 2024 met 6 ≥ 5 → uppfyllt; avser 2024"),
        ("2023: 6, 2025: 6", "a 2024 not_measured värdet för 2024 saknas"),
        ("2025: 6", "a 2024 not_measured värdet för 2024 saknas"),
        ("2024: .., 2025: 6", "a 2024 suppressed visas inte: sekretess eller för få svar"),
    ],
)
def test_a_late_series_is_judged_on_what_should_be_known_and_never_on_another_year(values: str, expected: str) -> None:
    files = f"{LATE}values: {{a: {{{values}}}}}"
    assert row(only(evaluated(files, date(2026, 3, 1), year_period(2025)))) == expected


@pytest.mark.parametrize("before", ["", "2024-M12: 55, ", "2025-M11: 60, ", "2024-M12: 55, 2025-M11: 60, "])
def test_what_was_measured_before_the_start_is_never_counted_from(before: str) -> None:
    files = f"""
indicators:
  a:
    measured_in: st
    frequency: month
    starts: 2025-M12
    target: {{at_least: 40, increase_by: 5, until: 50}}
values: {{a: {{{before}2025-M12: 40, 2026-M01: 44}}}}
"""
    first, second = (only(evaluated(files, date(2026, 2, 15), year_period(year))) for year in (2025, 2026))
    assert first.status is M, "the floor alone in the first month"
    assert second.latest is not None and second.latest.status is N, "44 < 40 + 5"


HIGH, LOW, FEW = "{value: 60, n: 9}", "{value: 40, n: 9}", "{value: 60, n: 3}"


@together
@pytest.mark.parametrize(
    ("cells", "told", "in_english"),
    [
        ((HIGH, LOW, HIGH), "2 av 3 når kravet; U2 når det inte", "2 of 3 meet the requirement; U2 does not"),
        (
            (HIGH, LOW, LOW),
            "1 av 3 når kravet; U2 och U3 når det inte",
            "1 of 3 meet the requirement; U2 and U3 do not",
        ),
        (
            (HIGH, LOW, FEW),
            "1 av 2 som redovisas når kravet; U2 når det inte; 1 har för få svar",
            "1 of 2 shown meet the requirement; U2 does not; 1 has too few answers",
        ),
        (
            (HIGH, FEW, FEW),
            "1 av 1 som redovisas når kravet; 2 har för få svar",
            "1 of 1 shown meet the requirement; 2 have too few answers",
        ),
        # a hidden one is shown to nobody, so it is none of those of whom it is said how many meet it
        (
            ("..", HIGH, FEW),
            "1 av 1 som redovisas når kravet; U1 visas inte; 1 har för få svar",
            "1 of 1 shown meet the requirement; U1 is not shown; 1 has too few answers",
        ),
        # of nobody is it known
        (
            ("..", "..", FEW),
            "U1 och U2 visas inte; 1 har för få svar",
            "U1 and U2 are not shown; 1 has too few answers",
        ),
        ((FEW, FEW, FEW), "visas inte: sekretess eller för få svar", "not shown: confidential, or too few answers"),
    ],
)
def test_of_members_it_is_said_how_many_of_those_shown_meet_it(
    cells: tuple[str, str, str], told: str, in_english: str
) -> None:
    files = f"""
settings: {{min_answers: 5}}
units: {{u1: {{}}, u2: {{}}, u3: {{}}}}
indicators: {{a: {{for_each: [u1, u2, u3], measured_in: procent, target: {{at_least: 50, for: shown}}}}}}
values: {{a: {{u1: {{2013: {cells[0]}}}, u2: {{2013: {cells[1]}}}, u3: {{2013: {cells[2]}}}}}}}
"""
    whole = next(one for one in evaluated(files).outcomes if one.member is None)
    assert [said(explanation(whole), language).partition(" → ")[0] for language in ("sv", "en")] == [told, in_english]


def test_of_what_can_no_longer_be_met_the_count_says_so() -> None:
    text = (
        "goals: {topp: {text: Topp}, a: {text: A, serves: [topp]}, b: {text: B, serves: [topp]}}\nindicators:\n"
        "  röd: {measured_in: index, serves: [a], target: {at_least: 56}}\n"
        "  sen: {measured_in: index, serves: [a], target: {at_least: 56, by: 2015}}\n"
        "  senare: {measured_in: index, serves: [b], target: {at_least: 56, by: 2015}}\n"
        "values: {röd: {2013: 48}}\n"
    )
    found = {one.goal: said(conclusion(one), "sv") for one in evaluated(text).goals}
    assert found["topp"] == "kan inte bli uppfyllt: 1 av 2 kan inte bli uppfyllt, 1 återstår"


PLAN = "plans: {p: {name: Plan, period: 2013-2015}}\ngoals: {g: {text: G, plan: p}}\n"


@pytest.mark.parametrize(
    ("indicators", "values", "told"),
    [
        ("a: {serves: [g], frequency: month, starts: 2014-M01, target: {at_least: 5}}", "{}", "mäts från 2014"),
        ("a: {serves: [g], starts: 2015, target: {at_least: 5}}", "{}", "mäts från 2015"),
        ("a: {serves: [g], targets: {2014: {at_least: 5}}}", "{a: {2013: 4}}", "krav från 2014"),
        ("a: {serves: [g], target: {at_least: 5, during: 2014-2015}}", "{a: {2013: 4}}", "krav från 2014"),
        (
            "a: {serves: [g], starts: 2015, target: {at_least: 5}}\n"
            "  b: {serves: [g], starts: 2014, target: {at_least: 5}}",
            "{}",
            "mäts från 2014",
        ),
        ("a: {serves: [g], for_each: [x, y], starts: 2014, target: {at_least: 5}}", "{}", "mäts från 2014"),
        # one that counts decides, and what is only followed has no target
        (
            "a: {serves: [g], starts: 2014, target: {at_least: 5}}\n  b: {serves: [g], target: {at_least: 5}}",
            "{b: {2013: 6}}",
            "uppfyllt",
        ),
        ("a: {serves: [g], no_target: följs}", "{a: {2013: 4}}", "följs utan krav"),
        ("a: {serves: [g], target: {at_least: 5, by: 2015}}", "{a: {2013: 4}}", "går inte att mäta ännu"),
        ("a: {serves: [g], target: {at_least: 5, during: 2012}}", "{a: {2012: 4}}", "följs utan krav"),
    ],
)
def test_a_goal_of_which_nothing_has_begun_says_when_it_does(indicators: str, values: str, told: str) -> None:
    found = evaluated(f"{PLAN}indicators:\n  {indicators}\nvalues: {values}\n")
    assert said(conclusion(found.goals[0]), "sv").partition(" (")[0] == told
    if "från" in told:
        assert not found.goals[0].counted
        assert told in {said(conclusion(one), "sv") for one in found.outcomes}
