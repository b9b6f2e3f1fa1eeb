"""Why a goal stands as it does, in one sentence that says no more than is certain."""

import re
from datetime import date

import pytest
from reports import judged

from conftest import workspace
from malstyr.evaluate.evaluate import evaluate
from malstyr.language.cardinals import cardinal
from malstyr.report.build import build
from malstyr.report.kinds import Order

ROW = "{measured_in: index, serves: [g], target: {at_least: 56, partly: 50}}"
D2 = "calendar: {D2: {ends: 08-31, ready: 09-30}}\n"
LATER = "{measured_in: index, serves: [g], target: {at_least: 56, by: 2015}}"
CASES = {
    "met": ({"a": 60, "b": 60}, ""),
    "not known": ({"a": 60, "b": None}, ""),
    "one of two": ({"a": 60, "b": 40}, "Delvis, för att 1 av 2 mått är uppfyllt; måttet Beta är det inte."),
    "one alone": ({"a": 52}, "Delvis, för att måttet Alfa bara är delvis uppfyllt."),
    "one alone not met": ({"a": 40}, "Inte uppfyllt, för att måttet Alfa inte är uppfyllt."),
    "none met": ({"a": 40, "b": 40}, "Inte uppfyllt, för att inget av 2 mått är uppfyllt."),
    "none fully": (
        {"a": 52, "b": 40},
        "Delvis, för att måttet Alfa är delvis uppfyllt; måttet Beta är inte uppfyllt.",
    ),
    "some, and one partly": (
        {"a": 60, "b": 60, "c": 52, "d": 40},
        "Delvis, för att 2 av 4 mått är uppfyllda; måttet Delta är det inte, och måttet Gamma är det bara delvis.",
    ),
    "many": (
        {"a": 60, "b": 40, "c": 40, "d": 40, "e": 40},
        "Delvis, för att 1 av 5 mått är uppfyllt; 4 är det inte.",
    ),
}
NAMES = {"a": "Alfa", "b": "Beta", "c": "Gamma", "d": "Delta", "e": "Epsilon"}


@pytest.mark.parametrize(("values", "sentence"), CASES.values(), ids=CASES)
def test_the_sentence(values: dict[str, int | None], sentence: str) -> None:
    rows = "".join(
        f"  {id}: {(LATER if value is None else ROW)[:-1]}, name: {NAMES[id]}}}\n" for id, value in values.items()
    )
    written = ", ".join(f"{id}: {{2013: {value}}}" for id, value in values.items() if value is not None)
    of = judged(f"goals: {{g: {{text: Mål}}}}\nindicators:\n{rows}values: {{{written}}}\n")
    (goal,) = (goal for section in build(of, Order("scorecard", "sv")).sections for goal in section.goals)
    assert goal.why == re.sub(r"\d", lambda digit: cardinal(int(digit[0]), "sv"), sentence)


FORECASTS = {
    "all": ({"a": 60, "b": 60}, "bedöms bli uppfyllt", ""),
    "one alone partly": (
        {"a": 52},
        "bedöms bli delvis uppfyllt",
        "Bedöms bli delvis uppfyllt, för att måttet Alfa bara bedöms bli delvis uppfyllt.",
    ),
    "one alone not": (
        {"a": 40},
        "bedöms inte bli uppfyllt",
        "Bedöms inte bli uppfyllt, för att måttet Alfa inte bedöms bli uppfyllt.",
    ),
    "one of two": (
        {"a": 40, "b": 60},
        "bedöms bli delvis uppfyllt",
        "Bedöms bli delvis uppfyllt, för att 1 av 2 mått bedöms bli uppfyllt; måttet Alfa bedöms inte bli det.",
    ),
    "one of two partly": (
        {"a": 52, "b": 60},
        "bedöms bli delvis uppfyllt",
        "Bedöms bli delvis uppfyllt, för att 1 av 2 mått bedöms bli uppfyllt; måttet Alfa bedöms bara bli det delvis.",
    ),
    "both partly": (
        {"a": 52, "b": 52},
        "bedöms bli delvis uppfyllt",
        "Bedöms bli delvis uppfyllt, för att måtten Alfa och Beta bedöms bli delvis uppfyllda.",
    ),
    "none": (
        {"a": 40, "b": 40},
        "bedöms inte bli uppfyllt",
        "Bedöms inte bli uppfyllt, för att inget av 2 mått bedöms bli uppfyllt.",
    ),
    "one good, one without": ({"a": 60, "b": None}, "hittills uppfyllt enligt bedömningen", ""),
    "one bad, one without": ({"a": 40, "b": None}, "bedöms inte kunna bli uppfyllt för 2013", ""),
    "partly, one without": (
        {"a": 52, "b": None},
        "bedöms bli delvis uppfyllt",
        "Bedöms bli delvis uppfyllt, för att måttet Alfa bedöms bli delvis uppfyllt; 1 går inte att mäta ännu.",
    ),
    "nobody has said": ({"a": None}, "går inte att mäta ännu", ""),
}


@pytest.mark.parametrize(("forecasts", "state", "sentence"), FORECASTS.values(), ids=FORECASTS)
def test_the_sentence_of_an_interim_report(forecasts: dict[str, int | None], state: str, sentence: str) -> None:
    """What rests on forecasts is expected, in the state and in why."""
    rows = "".join(f"  {id}: {ROW[:-1]}, name: {NAMES[id]}}}\n" for id in forecasts)
    written = ", ".join(f"{id}: {{2013: {{forecast: {{D2: {one}}}}}}}" for id, one in forecasts.items() if one)
    text = f"{D2}goals: {{g: {{text: Mål}}}}\nindicators:\n{rows}values: {{{written}}}\n"
    of = evaluate(workspace(text).workspace, date(2013, 10, 15))
    (goal,) = (goal for section in build(of, Order("delar", "sv")).sections for goal in section.goals)
    assert goal.state is not None and goal.state.word == state
    assert goal.why == re.sub(r"\d", lambda digit: cardinal(int(digit[0]), "sv"), sentence)


def test_what_people_judge_has_their_reason_and_no_sentence() -> None:
    of = judged(
        f"goals: {{g: {{text: Mål}}}}\nindicators: {{a: {ROW}, b: {ROW}}}\n"
        "values: {a: {2013: 60}, b: {2013: 40}}\n"
        "assessments: {goals/g: {2013: {status: not_met, reason: Läget är sämre}}}\n"
    )
    (goal,) = (goal for section in build(of, Order("scorecard", "sv")).sections for goal in section.goals)
    assert goal.why == "" and "Läget är sämre" in goal.person


def test_an_analysis_is_of_the_point_as_the_calendar_calls_it() -> None:
    calendar = "calendar: {D1: {name: Delårsrapport, ends: 08-31, ready: 09-20}}\n"
    said = "assessments: {goals/g: {2013-D1: {analysis: Hyran höjdes.}}}\n"
    of = judged(f"{calendar}goals: {{g: {{text: Mål}}}}\n{said}", date(2013, 10, 1))
    (goal,) = (goal for section in build(of, Order("scorecard", "sv")).sections for goal in section.goals)
    assert [one.period for one in goal.analyses] == ["Delårsrapport 2013"]
