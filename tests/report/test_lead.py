"""The sentences that a board reads first: every goal in exactly one group, and nothing that is empty."""

import re
from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import AS_OF, workspace
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.evaluate.money import money_rows
from malstyr.evaluate.outcome import Begins, GoalOutcome, Tally
from malstyr.evaluate.unknown import told_group
from malstyr.language.words import words
from malstyr.model.outcome import Status
from malstyr.present.lead import goals_told, lead, measures_told, money_told, without_red
from together import together

MET, PARTLY, NOT_MET = (GoalOutcome("g", status, "all", {}) for status in (Status.MET, Status.PARTLY, Status.NOT_MET))
EXPECTED = GoalOutcome("g", Status.MET, "all", {}, forecast=True)
NOT_EXPECTED = GoalOutcome("g", Status.NOT_MET, "all", {}, forecast=True)
OPEN = (Status.NOT_MET, Status.PARTLY, Status.MET)
MISSING = GoalOutcome("g", Status.NOT_MEASURED, "all", {}, OPEN)
SO_FAR = GoalOutcome("g", Status.NOT_YET, "all", {}, OPEN, Tally({Status.MET: 2, Status.NOT_YET: 1}))
LOST = GoalOutcome("g", Status.NOT_YET, "all", {}, (Status.NOT_MET, Status.PARTLY))
WAITING = GoalOutcome("g", Status.NOT_YET, "all", {}, OPEN)
SHOWN = GoalOutcome("g", Status.SUPPRESSED, "all", {}, OPEN, Tally({Status.MET: 2, Status.SUPPRESSED: 1}))
HIDDEN = GoalOutcome("g", Status.SUPPRESSED, "all", {}, OPEN)
DATED, LATER = (WAITING._replace(tally=Tally({Status.NOT_YET: 1}, date(2014, month, 28))) for month in (2, 5))
ENDED = GoalOutcome("g", Status.NO_TARGET, "all", {}, ended=2012)
BEGINS = GoalOutcome("g", Status.NO_TARGET, "all", {}, begins=Begins(2015, "outcome.holds-from"))
UNCERTAIN = GoalOutcome("g", Status.NOT_YET, "all", {}, OPEN, uncertain=True)
CLOSED = GoalOutcome("g", Status.MET, "all", {}, closed=True)
FOLLOWED = GoalOutcome("g", Status.NO_TARGET, "all", {})
ALL = (MET, PARTLY, NOT_MET, EXPECTED, NOT_EXPECTED, MISSING, SO_FAR, LOST, WAITING, SHOWN, HIDDEN, UNCERTAIN)


def evaluation(marked: bool = False) -> Evaluation:
    goal = "goals:\n  g: {text: G, sound_finances: true}\n" if marked else "goals:\n  g: {text: G}\n"
    return evaluate(workspace(goal).workspace, AS_OF)


@together
@pytest.mark.parametrize(
    ("goals", "swedish", "english"),
    [
        ([MET], "Målet är uppfyllt.", "The goal is met."),
        (
            [DATED],
            "Målet går inte att bedöma ännu; nästa siffra kommer senast 28 februari 2014.",
            "The goal cannot be judged yet; the next figure comes by 28 February 2014.",
        ),
        (
            [LATER, DATED],
            "Inget av de två målen går att bedöma ännu; nästa siffra kommer senast 28 februari 2014.",
            "None of the two goals can be judged yet; the next figure comes by 28 February 2014.",
        ),
        (
            [DATED, WAITING],
            "Inget av de två målen går att mäta ännu.",
            "None of the two goals can be measured yet.",
        ),
        (
            [MET, ENDED, ENDED],
            "Målet är uppfyllt. Två mål gällde till 2012.",
            "The goal is met. Two goals applied until 2012.",
        ),
        ([ENDED], "Ett mål gällde till 2012.", "One goal applied until 2012."),
        (
            [MET, ENDED, ENDED._replace(ended=2010), BEGINS],
            "Målet är uppfyllt. Två mål gällde till 2012 eller tidigare. Ett mål bedöms från 2015.",
            "The goal is met. Two goals applied until 2012 or earlier. One goal is judged from 2015.",
        ),
        (
            [BEGINS, BEGINS, BEGINS._replace(begins=Begins(2016, "outcome.asked"))],
            "Tre mål bedöms från 2015 eller senare.",
            "Three goals are judged from 2015 or later.",
        ),
        ([MET, MET], "Båda målen är uppfyllda.", "Both goals are met."),
        ([MET] * 3, "Alla tre mål är uppfyllda.", "All three goals are met."),
        ([PARTLY] * 13, "Alla 13 mål är delvis uppfyllda.", "All 13 goals are partly met."),
        ([NOT_MET] * 12, "Inget av de tolv målen är uppfyllt.", "None of the twelve goals is met."),
        ([NOT_MET], "Målet är inte uppfyllt.", "The goal is not met."),
        (
            [MET, MET, PARTLY, NOT_MET],
            "Två av fyra mål är uppfyllda, ett delvis och ett inte.",
            "Two of four goals are met, one partly and one not.",
        ),
        (
            [PARTLY, PARTLY, NOT_MET],
            "Två av tre mål är delvis uppfyllda och ett är inte uppfyllt.",
            "Two of three goals are partly met and one is not met.",
        ),
        (
            [MET, MET, PARTLY, NOT_MET, SO_FAR, LOST],
            "Två av sex mål är uppfyllda, ett delvis och ett inte;"
            " ett kan inte bli uppfyllt och ett är hittills uppfyllt.",
            "Two of six goals are met, one partly and one not; one can no longer be met and one is met so far.",
        ),
        ([MISSING, MISSING], "Inget av de två målen är mätt.", "None of the two goals is measured."),
        ([WAITING], "Målet går inte att mäta ännu.", "The goal cannot be measured yet."),
        (
            [LOST, LOST, SO_FAR],
            "Två av tre mål kan inte bli uppfyllda och ett är hittills uppfyllt.",
            "Two of three goals can no longer be met and one is met so far.",
        ),
        ([LOST, LOST], "Inget av de två målen kan bli uppfyllt.", "None of the two goals can still be met."),
        ([SHOWN], "Målet är uppfyllt för dem som visas.", "The goal is met for those shown."),
        ([MET, HIDDEN], "Ett av två mål är uppfyllt; ett visas inte.", "One of two goals is met; one is not shown."),
        ([UNCERTAIN], "Målet är osäkert.", "The goal is uncertain."),
        (
            [EXPECTED, EXPECTED, NOT_EXPECTED],
            "Två av tre mål bedöms bli uppfyllda och ett inte.",
            "Two of three goals are expected to be met and one not.",
        ),
        (
            [MET, EXPECTED],
            "Ett av två mål är uppfyllt; ett bedöms bli uppfyllt.",
            "One of two goals is met; one is expected to be met.",
        ),
        (
            [NOT_MET, EXPECTED, EXPECTED, NOT_EXPECTED, WAITING],
            "Ett av fem mål är inte uppfyllt; två bedöms bli uppfyllda och ett inte; ett går inte att mäta ännu.",
            "One of five goals is not met; two are expected to be met and one not; one cannot be measured yet.",
        ),
        (
            [MET, PARTLY, NOT_EXPECTED, LOST],
            "Ett av fyra mål är uppfyllt och ett delvis; ett bedöms inte bli uppfyllt; ett kan inte bli uppfyllt.",
            "One of four goals is met and one partly; one is not expected to be met; one can no longer be met.",
        ),
        (
            [NOT_EXPECTED] * 2,
            "Inget av de två målen bedöms bli uppfyllt.",
            "None of the two goals is expected to be met.",
        ),
        (
            [EXPECTED, MISSING],
            "Ett av två mål bedöms bli uppfyllt; ett är inte mätt.",
            "One of two goals is expected to be met; one is not measured.",
        ),
        (
            [MET, CLOSED, FOLLOWED],
            "Målet är uppfyllt. Ett mål är avslutat.",
            "The goal is met. One goal is closed.",
        ),
        ([FOLLOWED], "Inget mål går att bedöma.", "No goal can be judged."),
    ],
)
def test_the_sentence_of_goals(goals: Sequence[GoalOutcome], swedish: str, english: str) -> None:
    assert goals_told(goals, "sv") == swedish
    assert goals_told(goals, "en") == english


@pytest.mark.parametrize(
    ("goals", "sentence"),
    [
        ([MET], "Målet för god ekonomisk hushållning är uppfyllt."),
        ([MET, NOT_MET], "Ett av två mål för god ekonomisk hushållning är uppfyllt och ett inte."),
        ([NOT_MET, NOT_MET], "Inget av de två målen för god ekonomisk hushållning är uppfyllt."),
        ([FOLLOWED], "Inget mål för god ekonomisk hushållning går att bedöma."),
    ],
)
def test_the_sentence_of_sound_finances(goals: Sequence[GoalOutcome], sentence: str) -> None:
    assert goals_told(goals, "sv", "sound") == sentence


@pytest.mark.parametrize(
    ("others", "values", "sentence"),
    [
        ("", "x: {2013: 1}", "Målet är uppfyllt."),
        ("m: {text: M}", "x: {2013: 1}", "Det enda mål som ska bedömas är uppfyllt."),
        ("v: {text: V, level: vision}", "x: {2013: 1}", "Målet är uppfyllt."),
        ("h: {text: H, due: 2013-05-05, done: 2013-05-04}, m: {text: M}", "x: {2013: 1}",
         "De två mål som ska bedömas är uppfyllda."),
        ("h: {text: H, due: 2013-05-05}, m: {text: M}", "x: {2013: 0}",
         "Inget av de två mål som ska bedömas är uppfyllt."),
        ("h: {text: H, due: 2013-05-05}, m: {text: M}", "x: {2013: 1}",
         "Ett av två mål är uppfyllt och ett inte."),
    ],
)  # fmt: skip
def test_all_goals_are_said_of_no_fewer(others: str, values: str, sentence: str) -> None:
    """A goal without a measure is one too; a step of the ladder is not judged."""
    goals = ", ".join(filter(None, ("g: {text: G}", others)))
    levels = "levels: {vision: {expects: nothing}}\n"
    text = f"{levels}goals: {{{goals}}}\nindicators: {{x: {{serves: [g], target: {{at_least: 1}}}}}}\n"
    of = evaluate(workspace(f"{text}values: {{{values}}}\n").workspace, date(2014, 3, 1))
    assert lead(of, of.goals, (), (), "sv") == (sentence,)


def test_where_all_are_marked_they_are_told_once() -> None:
    told = lead(evaluation(marked=True), [MET], (), (), "sv")
    assert told == ("Målet för god ekonomisk hushållning är uppfyllt.",)


CARDINALS = {language: {words(language)[f"cardinal.{n}"]: n for n in range(1, 13)} for language in ("sv", "en")}


@given(st.lists(st.sampled_from(ALL), min_size=2, max_size=30), st.sampled_from(["sv", "en"]))
def test_every_goal_is_in_exactly_one_group(goals: list[GoalOutcome], language: str) -> None:
    """The first number is how many there are of the second, and what is told after it makes up the rest."""
    told = goals_told(goals, language)
    said = [CARDINALS[language].get(one.lower(), one) for one in re.findall(r"[^\W_]+", told)]
    numbers = [int(one) for one in said if isinstance(one, int) or one.isdigit()]
    alone = len({told_group(one) for one in goals}) == 1
    assert alone or numbers[0] + sum(numbers[2:]) == numbers[1] == len(goals)
    assert 0 not in numbers
    assert told[0].isupper() or told[0].isdigit()


MEASURES = """
goals: {g: {text: G}}
indicators:
  a: {serves: [g], measured_in: st, target: {at_least: 10}}
  b: {serves: [g], measured_in: st, target: {at_least: 10}}
  c: {serves: [g], measured_in: st, target: {at_least: 10}}
values: {a: {2013: A}, b: {2013: B}, c: {2013: C}}
"""


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ((12, 12, 12), "Inget av de tre måtten är rött."),
        ((12, 12, ".."), "Inget av de tre måtten är rött; ett är inte känt."),
        (("..", "..", ".."), ""),
        ((5, 12, ".."), "Ett av tre mått är rött; åtgärd saknas."),
        ((5, 5, 5), "Alla tre mått är röda; alla saknar åtgärd."),
        ((5, 5, 12), "Två av tre mått är röda; båda saknar åtgärd."),
    ],
)
def test_the_sentence_of_measures(values: tuple[object, ...], sentence: str) -> None:
    text = MEASURES
    for name, value in zip("ABC", values, strict=True):
        text = text.replace(f"2013: {name}", f"2013: {value}")
    found = evaluate(workspace(text).workspace, AS_OF)
    assert measures_told(found, found.outcomes, "sv") == sentence


@pytest.mark.parametrize(
    ("action", "after"),
    [
        ("{due: 2014-10-01}", ""),
        ("{due: 2014-10-01, done: 2014-02-01}", "; ny åtgärd saknas"),
        ("{due: 2014-10-01, closed: {date: 2014-02-01, reason: Flyttad}}", "; ny åtgärd saknas"),
        ("{due: 2014-10-01, done: 2014-04-01}", ""),
    ],
)
def test_no_red_is_handled_by_a_finished_action(action: str, after: str) -> None:
    text = f"""
goals: {{g: {{text: G}}}}
indicators: {{a: {{serves: [g], measured_in: st, target: {{at_least: 10}}}}}}
values: {{a: {{2013: 5}}}}
activities: {{städa: {action}}}
assessments: {{indicators/a: {{2013: {{analysis: Fel, actions: [städa]}}}}}}
"""
    found = evaluate(workspace(text).workspace, AS_OF)
    assert measures_told(found, found.outcomes, "sv") == f"Måttet är rött{after}."


MONEY = """
goals: {g: {text: G, sound_finances: true}}
indicators:
  resultat: {name: Årets resultat, serves: [g], measured_in: tkr, direction: higher, no_target: Följs}
  kostnad: {name: Kostnaden, serves: [g], measured_in: tkr, direction: lower, no_target: Följs}
  elev: {name: Kostnad per elev, serves: [g], measured_in: tkr per elev, no_target: Följs}
values:
  elev: {2013: {budget: 9, outcome: 8}}
"""


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        ("", ""),
        ("  resultat: {2013: {budget: 1000}}\n", ""),
        (
            "  resultat: {2013: {budget: 1000, outcome: 1400}}\n",
            "Årets resultat: +1 400 tkr mot budgeterade +1 000 tkr.",
        ),
        (
            "  kostnad: {2013: {budget: 1000, outcome: 1100}}\n",
            "Kostnaden: 1 100 tkr mot budgeterade 1 000 tkr, 100 tkr (10 %) över budget.",
        ),
        (
            "  kostnad: {2013: {budget: 1000, outcome: 900}}\n  resultat: {2013: {budget: 1, outcome: -1}}\n",
            "Årets resultat: −1 tkr mot budgeterade +1 tkr.",
        ),
        ("  kostnad: {2013: {budget: 1000, outcome: 1000}}\n", "Kostnaden: 1 000 tkr mot budgeterade 1 000 tkr."),
    ],
)
def test_the_sentence_of_money(cells: str, sentence: str) -> None:
    found = evaluate(workspace(MONEY + cells).workspace, AS_OF)
    told = money_told(found, found.outcomes, money_rows(found.workspace, found.readings.clock, found.year), "sv")
    assert re.sub(r"\s", " ", told) == sentence


SUMS = {"hyror": "{budget: 9, outcome: 8}", "före-skatt": "{budget: 2, outcome: 5}"}
HYROR, BEFORE_TAX = "Hyror: +8 tkr mot budgeterade +9 tkr.", "Före skatt: +5 tkr mot budgeterade +2 tkr."


@pytest.mark.parametrize(
    ("rents", "before_tax", "sentence"),
    [
        ("direction: higher", "direction: higher", ""),
        ("direction: higher", "direction: higher, balance_result: true", BEFORE_TAX),
        ("direction: higher", "direction: higher, serves: [hushållning]", BEFORE_TAX),
        ("direction: higher", "direction: lower", HYROR),
        ("direction: higher, serves: [hushållning]", "direction: higher, balance_result: true", HYROR),
        ("direction: higher, serves: [hushållning]", "direction: higher, serves: [hushållning]", HYROR),
    ],
)
def test_of_several_sums_none_is_told_because_it_stands_first(rents: str, before_tax: str, sentence: str) -> None:
    """Of those that a marked goal stands on the first, else the balance result; else neither of two as near."""
    given = zip(SUMS, (rents, before_tax), strict=True)
    indicators = "".join(f"  {id}: {{measured_in: tkr, no_target: Följs, {keys}}}\n" for id, keys in given)
    values = "".join(f"  {id}: {{2013: {cell}}}\n" for id, cell in SUMS.items())
    goals = "goals: {hushållning: {text: God hushållning, sound_finances: true}}\n"
    found = evaluate(workspace(f"{goals}indicators:\n{indicators}values:\n{values}").workspace, AS_OF)
    told = money_told(found, found.outcomes, money_rows(found.workspace, found.readings.clock, found.year), "sv")
    assert re.sub(r"\s", " ", told) == sentence


EACH = """\
lists: {skolor: {norr: Norra, söder: Södra}}
goals: {g: {text: G}}
indicators:
  a: {serves: [g], for_each: skolor, target: {at_least: 60}}
  b: {serves: [g], target: {at_least: 60}}
values:
"""


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ("a: {norr: {2013: 61}, söder: {2013: 62}}\n  b: {2013: 63}", "no-red"),
        ("a: {norr: {2013: 61}, söder: {2013: ..}}\n  b: {2013: 63}", "no-known-red"),
        ("a: {norr: {2013: 61}, söder: {2013: ..}}", "no-known-red"),
        ("a: {norr: {2013: 61}}", "no-known-red"),
        ("b: {2013: 63}", "no-known-red"),
        ("a: {norr: {2013: ..}, söder: {2013: ..}}", "none-known"),
        ("a: {norr: {2012: 61}}", "none-known"),
    ],
)
def test_where_nothing_is_red_as_much_is_said_as_is_known(values: str, told: str) -> None:
    """Of a measure that is hidden or missing for some, what is known for the others is known."""
    judged = evaluate(workspace(f"{EACH}  {values}\n").workspace, AS_OF)
    assert without_red(judged.outcomes) == told


@pytest.mark.parametrize(
    "indicators",
    [
        "",
        "indicators: {i: {serves: [g]}}\nvalues: {i: {2013: 61}}\n",
        "indicators: {i: {serves: [g], targets: {a: {at_least: 60, during: 2012}}}}\nvalues: {i: {2013: 61}}\n",
    ],
)
def test_where_no_measure_has_a_requirement_none_is_said_to_be_kept(indicators: str) -> None:
    judged = evaluate(workspace(f"goals: {{g: {{text: G}}}}\n{indicators}").workspace, AS_OF)
    assert without_red(judged.outcomes) == "none-required"


@pytest.mark.parametrize(
    ("forecast", "sentence"),
    [
        ("{T1: 900, T2: 1000}", "Kostnaden enligt prognosen: 1 000 tkr mot budgeterade 1 000 tkr."),
        ("{T1: 1000}", "Kostnaden enligt prognosen vid T1: 1 000 tkr mot budgeterade 1 000 tkr."),
    ],
)
def test_a_forecast_older_than_the_latest_point_says_which_it_is(forecast: str, sentence: str) -> None:
    points = "calendar: {T1: {ends: 04-30, ready: 05-20}, T2: {ends: 08-31, ready: 09-20}}"
    cells = f"  kostnad: {{2014: {{budget: 1000, forecast: {forecast}}}}}\n"
    found = evaluate(workspace(points + MONEY + cells).workspace, date(2014, 10, 10))
    told = money_told(found, found.outcomes, money_rows(found.workspace, found.readings.clock, found.year), "sv")
    assert re.sub(r"\s", " ", told) == sentence
