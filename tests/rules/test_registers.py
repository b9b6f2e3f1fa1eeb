"""Risks, controls and improvements in many forms: what each is due by, how grave it is, and what is found of it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malstyr.evaluate.coverage import Aspect, coverage_of
from malstyr.evaluate.duties.collect import duties
from malstyr.evaluate.evaluate import evaluate
from malstyr.evaluate.improving import effects, next_step
from malstyr.evaluate.internal_control import (
    gravest_first,
    light,
    remaining,
    review_due,
    risk_limits,
)
from malstyr.evaluate.rounds import next_due
from malstyr.model.organisation import RiskLimits, Settings
from malstyr.model.periods import next_begins, period
from malstyr.model.risks import Control, Risk, RiskGrade
from malstyr.present.register import Registrar
from malstyr.present.wheel import effects_told, step_told
from malstyr.rules.judge import judge
from malstyr.source.files import FileTree
from malstyr.workspace.load import Loaded, load
from together import together

AS_OF = date(2014, 3, 1)
HEAD = """\
version: 1
organisation: {id: x, name: X}
settings: {risk_scale: 4}
roles: {chef: {title: Chef}}
"""


def workspace(text: str) -> Loaded:
    return load("x", FileTree({"malstyr.yaml": (HEAD + text).encode()}))


def found(text: str, *families: str) -> list[str]:
    loaded = workspace(text)
    return [one.rule for one in judge(loaded, AS_OF, "sv").findings if one.code.rstrip("0123456789") in families]


def risk(keys: str) -> str:
    usual = {"text": "Brand", "responsible": "chef", "reviewed": "2013-10-01"}
    told = "".join(f", {key}: {value}" for key, value in usual.items() if f"{key}:" not in f" {keys}")
    return f"risks: {{brand: {{{keys}{told}}}}}\n"


@together
@pytest.mark.parametrize(
    ("keys", "rules"),
    [
        ("likelihood: 2, consequence: 2", []),
        ("likelihood: 4, consequence: 1", []),
        ("likelihood: 9, consequence: 40", ["outside-risk-scale", "outside-risk-scale"]),
        ("likelihood: 0, consequence: 1", ["outside-risk-scale"]),
        ("likelihood: 5, consequence: 4", ["outside-risk-scale"]),
        ("residual: {likelihood: 1, consequence: 5}", ["outside-risk-scale"]),
        ("likelihood: 4, consequence: 4, residual: {likelihood: 4, consequence: 5}", ["outside-risk-scale"]),
        ("likelihood: 0, consequence: 4, residual: {likelihood: 1, consequence: 4}", ["outside-risk-scale"]),
        ("likelihood: 4, consequence: 4", ["grave-risk-unattended"]),
        ("likelihood: 3, consequence: 3", ["grave-risk-unattended"]),
        ("likelihood: 3, consequence: 3, residual: {likelihood: 1, consequence: 3}", []),
        ("likelihood: 3, consequence: 3, controls: {k: {text: K, every: 1 year, done: {2013-12-01: bra}}}", []),
        ("likelihood: 3, consequence: 3, controls: {k: {text: K, due: 2014-06-01}}", []),
        ("likelihood: 3, consequence: 3, controls: {k: {text: K, done: {2013-12-01: bra}}}", ["grave-risk-unattended"]),
        ("likelihood: 2, consequence: 1, residual: {likelihood: 3, consequence: 1}", ["residual-above-risk"]),
        ("reviewed: 2001-01-01", ["review-overdue"]),
        ("reviewed: 2013-03-01", []),
        ("reviewed: 2013-02-28", ["review-overdue"]),
        ("reviewed: 2001-01-01, next_review: 2014-06-01", []),
        ("reviewed: 2013-10-01, next_review: 2014-02-28", ["review-overdue"]),
        ("reviewed: 2014-02-28, next_review: 2014-02-28", []),
        ("reviewed: 2014-03-02", ["controlled-ahead"]),
        ("reviewed: 2014-03-02, next_review: 2014-02-01", []),  # told by dates-out-of-order
        ("controls: {k: {text: K}}", ["control-without-date"]),
        ("controls: {k: {text: K, every: 1 month}}", ["control-without-date"]),
        ("controls: {k: {text: K, due: 2014-02-28}}", ["control-overdue"]),
        ("controls: {k: {text: K, due: 2014-03-01}}", []),
        ("controls: {k: {text: K, due: [2014-01-01, 2014-05-01]}}", []),
        ("controls: {k: {text: K, due: [2014-05-01, 2014-02-01]}}", []),  # told by dates-out-of-order
        ("controls: {k: {text: K, due: 2014-01-01, done: {2013-12-20: bra}}}", []),
        ("controls: {k: {text: K, due: 2014-01-01, every: 1 year, done: {2013-12-20: bra}}}", []),
        ("controls: {k: {text: K, every: 1 month, done: {2014-01-10: bra}}}", ["control-overdue"]),
        ("controls: {k: {text: K, every: 2 weeks, done: {2014-02-20: bra}}}", []),
        ("controls: {k: {text: K, due: 2014-06-01, done: {2014-06-01: bra}}}", ["controlled-ahead"]),
        ("controls: {a: {text: A, due: 2014-01-01}, b: {text: B, due: 2014-01-01}}", ["control-overdue"] * 2),
    ],
)
def test_a_risk(keys: str, rules: list[str]) -> None:
    assert found(risk(keys), "RISK") == rules


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (risk("controls: {k: {text: K, due: [2014-05-01, 2014-04-01]}}"), ["due"]),
        (risk("controls: {k: {text: K, due: [2014-04-01, 2014-05-01]}}"), []),
        ("improvements: {kö: {problem: Kön, checkpoints: {plan: [2014-05-01, 2014-04-01]}}}\n", ["plan"]),
        (
            "improvements: {kö: {problem: Kön, checkpoints: "
            "{do: [2014-05-01, 2014-05-01], act: [2014-09-01, 2014-06-01]}}}\n",
            ["do", "act"],
        ),
        ("improvements: {kö: {problem: Kön, checkpoints: {plan: [2014-04-01, 2014-05-01]}}}\n", []),
        (risk("reviewed: 2014-03-02, next_review: 2014-02-01"), [None]),
        (risk("reviewed: 2014-02-01, next_review: 2014-02-01"), []),
    ],
)
def test_dates_are_only_added_to(text: str, keys: list[str | None]) -> None:
    told = judge(workspace(text), AS_OF, "sv").findings
    assert [one.args.get("key") for one in told if one.rule == "dates-out-of-order"] == keys


@pytest.mark.parametrize(
    ("keys", "kinds"),
    [
        ("controls: {a: {text: A}, b: {text: B, kind: afterwards}}", ["", "i efterhand"]),
        (
            "control: preventive, controls: {a: {text: A}, b: {text: B, kind: afterwards}}",
            ["förebyggande", "i efterhand"],
        ),
        (
            "control: afterwards, controls: {a: {text: A}, b: {text: B, kind: preventive}}",
            ["i efterhand", "förebyggande"],
        ),
    ],
)
def test_a_control_is_of_its_own_kind_else_of_that_of_its_risk(keys: str, kinds: list[str]) -> None:
    evaluation = evaluate(workspace(risk(keys)).workspace, AS_OF)
    told = Registrar(evaluation, "sv", str).register(lambda id, unit: True)
    assert [one.kind for one in told.controls] == kinds


ACTIVITIES = """\
activities:
  på-väg: {text: Sprinkler, responsible: chef, due: 2014-06-01}
  gjord: {text: Utrymning, responsible: chef, due: 2014-01-01, done: 2013-12-20}
  stoppad: {text: Stängsel, responsible: chef, closed: {date: 2014-01-31, reason: för dyrt}}
"""


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("likelihood: 2", "varken kontroll eller åtgärd"),
        ("actions: [på-väg]", "1 åtgärd på väg"),
        ("actions: [gjord]", "1 avslutad åtgärd"),
        ("actions: [gjord, stoppad, på-väg]", "1 åtgärd på väg, 2 avslutade åtgärder"),
        ("controls: {k: {text: K, due: 2014-06-01}}, actions: [gjord]", "1 kontroll, 1 avslutad åtgärd"),
        ("prevention: Vi kan släcka., actions: [gjord]", "Vi kan släcka. 1 avslutad åtgärd"),
    ],
)
def test_what_is_done_about_a_risk(keys: str, told: str) -> None:
    evaluation = evaluate(workspace(ACTIVITIES + risk(keys)).workspace, AS_OF)
    questions = Registrar(evaluation, "sv", str).register(lambda id, unit: True).questions
    assert questions[3].answers == (f"Brand (1): {told}",)


CLOSED = "closed: {date: 2014-01-31, reason: byggnaden är riven}"


@pytest.mark.parametrize(
    "keys",
    [
        "likelihood: 4, consequence: 4",
        "reviewed: 2001-01-01",
        "controls: {k: {text: K}}",
        "controls: {k: {text: K, due: 2014-01-15}}",
        "next_review: 2014-01-15, controls: {k: {text: K, every: 1 month, done: {2013-01-10: bra}}}",
    ],
)
def test_nothing_more_is_asked_of_a_closed_risk(keys: str) -> None:
    assert found(risk(keys), "RISK") != []
    assert found(risk(f"{keys}, {CLOSED}"), "RISK") == []
    assert found(risk(f"{keys}, {CLOSED.replace('2014-01-31', '2014-06-30')}"), "RISK") != []  # not yet


def test_a_closed_risk_leaves_register_calendar_and_coverage() -> None:
    keys = "threatens: [trygg], likelihood: 4, next_review: 2014-01-15, controls: {k: {text: K, due: 2014-01-15}}"
    goal = "goals: {trygg: {text: Alla är trygga}}\n"
    evaluation = evaluate(workspace(goal + risk(f"{keys}, {CLOSED}")).workspace, AS_OF)
    assert Registrar(evaluation, "sv", str).register(lambda id, unit: True).risks == ()
    assert [*duties(evaluation, date(2014, 12, 31))] == []
    assert coverage_of(evaluation.workspace, AS_OF).rows[0].cells[Aspect.RISKS].n == 0


def test_what_a_risk_lacks() -> None:
    assert found("risks: {a: {text: A}}\n", "RISK") == ["risk-without-responsible", "risk-without-review"]


def test_a_scale_is_asked_for_once() -> None:
    grades = "likelihood: 2, consequence: 3, responsible: chef, reviewed: 2014-01-01"
    text = f"risks: {{a: {{{grades}}}, b: {{{grades}}}}}\n".replace("risk_scale: 4", "")
    loaded = load("x", FileTree({"malstyr.yaml": (HEAD.replace("settings: {risk_scale: 4}\n", "") + text).encode()}))
    rules = [one.rule for one in judge(loaded, AS_OF, "sv").findings]
    assert rules.count("risk-without-scale") == 1


@together
@pytest.mark.parametrize(
    ("keys", "rules"),
    [
        ("started: 2013-10-01", ["improvement-stands-still"]),
        ("checkpoints: {plan: 2014-02-28}", ["improvement-stands-still"]),
        ("checkpoints: {check: 2014-02-28}", ["improvement-stands-still"]),
        (
            "checkpoints: {plan: 2013-11-01, check: 2014-02-28}, reached: {plan: 2013-10-20}",
            ["improvement-stands-still"],
        ),
        ("checkpoints: {plan: 2014-03-01}", []),
        ("checkpoints: {plan: [2014-01-01, 2014-04-01]}", []),
        ("checkpoints: {plan: 2013-11-01, do: 2013-12-01}, reached: {plan: 2013-10-20}", ["improvement-stands-still"]),
        ("checkpoints: {plan: 2013-11-01, do: 2014-12-01}, reached: {plan: 2013-10-20}", []),
        ("checkpoints: {plan: 2013-11-01}, reached: {do: 2013-12-20}", ["improvement-stands-still"]),
        ("checkpoints: {act: 2013-11-01}, reached: {act: 2013-12-20}", ["improvement-stands-still"]),
        ("checkpoints: {do: 2013-11-01}, outcome: revised, done: 2013-12-01", []),
        ("done: 2013-12-01", ["improvement-without-outcome"]),
        ("outcome: standardised, done: 2014-12-01", ["improvement-ahead"]),
        ("reached: {plan: 2014-12-01}", ["improvement-ahead"]),
        ("why: [{question: Varför?, answer: Därför}]", ["why-without-conclusion"]),
        ("why: [{question: Varför?, answer: Därför}], conclusion: Byt", []),
    ],
)
def test_an_improvement(keys: str, rules: list[str]) -> None:
    assert found(f"improvements: {{kö: {{problem: Kön, {keys}}}}}\n", "IMP") == rules


@pytest.mark.parametrize(
    ("scale", "limits", "told"),
    [
        (4, None, (4, 9)),
        (5, None, (5, 16)),
        (3, None, (3, 4)),
        (2, None, (2, 3)),
        (1, None, (1, 2)),
        (None, None, None),
        (4, RiskLimits(yellow=5, red=12), (5, 12)),
    ],
)
def test_limits_of_a_scale(scale: int | None, limits: RiskLimits | None, told: tuple[int, int] | None) -> None:
    found_ = risk_limits(Settings(risk_scale=scale, risk_limits=limits))
    assert (found_ and (found_.yellow, found_.red)) == told


@pytest.mark.slow
@given(st.integers(1, 10), st.integers(1, 10), st.integers(1, 10))
def test_what_is_graver_is_never_greener(scale: int, one: int, other: int) -> None:
    settings = Settings(risk_scale=scale)
    order = {"met": 0, "partly": 1, "not_met": 2}
    lights = [light(settings, RiskGrade(likelihood=one, consequence=at)) for at in sorted({other, scale})]
    known = [order[str(at)] for at in lights if at is not None]
    assert known == sorted(known)


days = st.dates(date(2010, 1, 1), date(2020, 1, 1))


@pytest.mark.slow
@given(
    st.lists(days, max_size=3, unique=True).map(sorted),
    st.lists(days, max_size=3),
    st.sampled_from([None, "1 month", "2 weeks", "1 year"]),
    days,
)
def test_a_control_that_is_done_is_due_later(due: list[date], done: list[date], every: str | None, as_of: date) -> None:
    """Doing it today takes today's lateness away, and no date is lost by it."""
    before = Control.model_validate({"text": "K", "due": due, "every": every, "done": dict.fromkeys(done, "r")})
    after = before.model_copy(update={"done": {**before.done, as_of: "r"}})
    next_time = next_due(after, as_of)
    assert next_time is None or next_time > as_of
    assert next_time is None or max(due, default=date.min) <= next_time


@pytest.mark.slow
@given(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 4), st.one_of(st.none(), st.integers(1, 3))), max_size=5))
def test_every_risk_goes_somewhere(grades: list[tuple[int, int, int | None]]) -> None:
    risks = {
        f"r{n}": Risk.model_construct(likelihood=one, consequence=other, priority=first, residual=None)
        for n, (one, other, first) in enumerate(grades)
    }
    order = gravest_first(risks)
    assert sorted(order) == sorted(risks)
    unsaid = [id for id in order if risks[id].priority is None]
    sizes = [grade.likelihood * grade.consequence for id in unsaid if (grade := remaining(risks[id])) is not None]
    assert sizes == sorted(sizes, reverse=True)


def test_a_review_holds_a_year() -> None:
    assert review_due(Risk.model_construct(reviewed=date(2012, 2, 29), next_review=None), date(2012, 3, 1)) == date(
        2013, 2, 28
    )


MEASURED = """\
indicators:
  kötid: {name: Kötid, measured_in: minuter, method: m, target: {at_most: 10}}
values:
  kötid: {2010: 25, 2011: 24, 2012: VALUE, 2013: 12}
improvements:
  kö: {problem: Kön, began_with: {indicators/kötid: 2010}, reached: {do: DAY}}
"""


@pytest.mark.parametrize(
    ("day", "value", "told"),
    [
        ("2011-12-31", "14", "Kötid: 25 (2010) → 12 (2013)"),
        ("2012-12-31", "14", "Kötid: 25 (2010) → 12 (2013)"),
        ("2013-01-02", "14", "Kötid: 25 (2010) → effekten är inte känd än"),
        ("2014-12-31", "14", "Kötid: 25 (2010) → effekten är inte känd än"),
    ],
)
def test_the_effect_is_of_a_year_after_the_change(day: str, value: str, told: str) -> None:
    loaded = workspace(MEASURED.replace("VALUE", value).replace("DAY", day))
    evaluation = evaluate(loaded.workspace, AS_OF)
    improvement = evaluation.workspace.data.improvements["kö"]
    assert [*effects_told(evaluation, improvement, "sv")] == [told]
    assert len([*effects(evaluation, improvement)]) == 1


def test_the_effect_on_a_whole_without_a_value_of_its_own_is_that_on_its_members() -> None:
    loaded = workspace("""\
units: {a: {name: A, no_plan: x}, b: {name: B, no_plan: x}}
indicators: {kötid: {name: Kötid, measured_in: minuter, method: m, for_each: [a, b], target: {at_most: 10}}}
values: {kötid: {a: {2011: 25, 2013: 12}, b: {2011: 31, 2013: 9}}}
improvements:
  kö: {problem: Kön, began_with: {indicators/kötid: 2011}, reached: {do: 2012-05-01}}
  b: {problem: Kön, began_with: {indicators/kötid/b: 2011}, reached: {do: 2012-05-01}}
""")
    evaluation = evaluate(loaded.workspace, AS_OF)
    told = [[*effects_told(evaluation, one, "sv")] for one in evaluation.workspace.data.improvements.values()]
    assert told == [["Kötid, A: 25 (2011) → 12 (2013)", "Kötid, B: 31 (2011) → 9 (2013)"], told[0][1:]]


@pytest.mark.parametrize(
    ("began", "made", "values", "told"),
    [
        ("2011", "reached: {do: 2013-05-01}", "", "25 (2011) → effekten blir inte känd"),
        ("2011", "reached: {do: 2013-05-01}", ", 2013: 9", "25 (2011) → effekten blir inte känd"),  # not after it
        ("2011", "reached: {do: 2012-12-31}", "", "25 (2011) → effekten är inte känd än"),  # that of 2013 may come
        ("2011", "reached: {do: 2012-12-31}", ", 2013: 9", "25 (2011) → 9 (2013)"),
        ("2011", "started: 2011-12-01", "", "25 (2011) → effekten blir inte känd"),
        ("2011", "done: 2014-01-01", ", 2014: 8", "25 (2011) → 8 (2014)"),  # what is written is told
        ("2011-M03", "reached: {do: 2013-05-02}", "", "31 (mars 2011) → effekten är inte känd än"),
        ("2011-M03", "reached: {do: 2013-06-02}", "", "31 (mars 2011) → effekten blir inte känd"),
    ],
)
def test_of_what_has_ended_no_effect_is_waited_for(began: str, made: str, values: str, told: str) -> None:
    written = f"{{2011-M03: 31, 2011: 25{values}}}"
    text = f"""\
units: {{a: {{name: A, no_plan: x, closed: {{date: 2013-06-30, reason: flyttad}}}}, b: {{name: B, no_plan: x}}}}
indicators: {{kötid: {{name: Kötid, measured_in: minuter, method: m, for_each: [a, b], target: {{at_most: 10}}}}}}
values: {{kötid: {{a: {written}, b: {{2011: 31}}}}}}
improvements:
  kö: {{problem: Kön, began_with: {{indicators/kötid/a: {began}}}, {made}}}
"""
    evaluation = evaluate(workspace(text).workspace, date(2015, 3, 1))
    (said,) = effects_told(evaluation, evaluation.workspace.data.improvements["kö"], "sv")
    assert said.removesuffix(", eftersom det mäts bara till och med 30 juni 2013") == f"Kötid, A: {told}"


@pytest.mark.parametrize(
    ("kind", "day", "begins"),
    [
        ("2012", "2012-01-01", "2012-01-01"),
        ("2012", "2012-01-02", "2013-01-01"),
        ("2010-2012", "2012-12-31", "2013-01-01"),
        ("2012/13", "2012-07-01", "2012-07-01"),
        ("2012/13", "2012-07-02", "2013-07-01"),
        ("2012-T1", "2012-08-31", "2012-09-01"),
        ("2012-Q1", "2012-10-02", "2013-01-01"),
        ("2012-H1", "2012-02-29", "2012-07-01"),
        ("2012-M01", "2012-12-02", "2013-01-01"),
        ("2012-W01", "2012-12-31", "2012-12-31"),  # a Monday
        ("2012-W01", "2012-12-30", "2012-12-31"),
        ("2012-02-29", "2012-02-29", "2012-02-29"),
        ("2012-D2", "2012-03-01", "2013-01-01"),
    ],
)
def test_when_a_like_period_begins(kind: str, day: str, begins: str) -> None:
    assert next_begins(period(kind).kind, date.fromisoformat(day)) == date.fromisoformat(begins)


def test_a_hidden_number_is_not_told_as_effect() -> None:
    text = MEASURED.replace("2010: 25", "2010: ..").replace("2013: 12", "2013: ..").replace("VALUE", "..")
    evaluation = evaluate(workspace(text.replace("DAY", "2011-01-01")).workspace, AS_OF)
    (told,) = effects_told(evaluation, evaluation.workspace.data.improvements["kö"], "sv")
    assert told == "Kötid: visas inte (2010) → visas inte (2013)"


def test_the_step_that_comes() -> None:
    steps = "checkpoints: {plan: 2013-11-01, do: 2013-12-01}, reached: {plan: 2013-10-20}"
    text = f"improvements: {{kö: {{problem: Kön, {steps}}}}}\n"
    evaluation = evaluate(workspace(text).workspace, AS_OF)
    assert next_step(evaluation.workspace.data.improvements["kö"], AS_OF) == ("do", date(2013, 12, 1))
    assert step_told(evaluation, "kö", "sv") == "står stilla: genomföra skulle ha varit klart 1 december 2013"


def test_they_are_duties() -> None:
    text = risk("controls: {k: {text: K, due: [2014-01-01, 2014-02-01]}}, next_review: 2014-05-01")
    text += "improvements: {kö: {problem: Kön, checkpoints: {plan: 2014-04-01}}}\n"
    found_ = duties(evaluate(workspace(text).workspace, AS_OF), date(2014, 12, 31))
    assert [(str(one.kind), one.subject, one.day.isoformat(), str(one.state), one.moved) for one in found_] == [
        ("control", "risks/brand/k", "2014-02-01", "late", 1),
        ("step", "improvements/kö", "2014-04-01", "due", 0),
        ("review", "risks/brand", "2014-05-01", "due", 0),
    ]


@pytest.mark.parametrize(
    ("values", "target", "began", "found_"),
    [
        ("{2011: 8}", "at_most: 10", "indicators/kötid: 2011", ["improvement-began-green"]),
        ("{2011: 12}", "at_most: 10", "indicators/kötid: 2011", []),
        ("{2011: 12}", "{at_most: 10, partly: 14}", "indicators/kötid: 2011", []),  # partly is not as it was to be
        ("{2012: 12}", "at_most: 10", "indicators/kötid: 2011", []),  # nothing is known
        ("{2011: 8}", None, "indicators/kötid: 2011", []),  # nothing was asked
        ("{2011: 8, 2012: 12}", "at_most: 10", "indicators/kötid: 2011, goals/kort: 2012", ["improvement-began-green"]),
        ("{2011: 8}", "at_most: 10", "goals/kort: 2011", ["improvement-began-green"]),
        ("{2011: 12}", "at_most: 10", "goals/kort: 2011", []),
        ("{2011: 8}", "at_most: 10", "indicators/annat: 2011", []),
    ],
)
def test_an_improvement_begins_with_something_red(
    values: str, target: str | None, began: str, found_: list[str]
) -> None:
    asked = ("target", target if "{" in target else f"{{{target}}}") if target is not None else ("no_target", "följs")
    text = (
        "goals: {kort: {text: Kön är kort}}\n"
        f"indicators: {{kötid: {{measured_in: minuter, serves: [kort], {': '.join(asked)}}}}}\n"
        f"values: {{kötid: {values}}}\nimprovements: {{kö: {{problem: Kön, began_with: {{{began}}}}}}}\n"
    )
    assert found(text, "IMP") == found_


@pytest.mark.parametrize(
    ("began", "found_"),
    [("indicators/kötid/a", ["improvement-began-green"]), ("indicators/kötid/b", []), ("indicators/kötid", [])],
)
def test_an_improvement_of_a_member_begins_with_its_red(began: str, found_: list[str]) -> None:
    text = (
        "units: {a: {name: A, no_plan: ingår}, b: {name: B, no_plan: ingår}}\n"
        "indicators: {kötid: {measured_in: minuter, for_each: [a, b], target: {at_most: 10}}}\n"
        "values: {kötid: {a: {2011: 8}, b: {2011: 12}}}\n"
        f"improvements: {{kö: {{problem: Kön, began_with: {{{began}: 2011}}}}}}\n"
    )
    assert found(text, "IMP") == found_
