"""What deviates is one list, in ``check`` and in every report; an analysis stands beside rows of its own period."""

import re
from datetime import date
from pathlib import Path

import pytest
from reports import drawn, evaluation, reported

from conftest import EXAMPLES, workspace
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import GoalOutcome, Outcome
from malstyr.language.pieces import said
from malstyr.present.names import outcome_name
from malstyr.report.activity_view import Analysis
from malstyr.report.build import build
from malstyr.report.kinds import KINDS, Order
from malstyr.rules.judge import judge
from together import together

RED = [kind for kind, blocks in KINDS.items() if {"red", "red_list"} & {*blocks} and kind != "enhet"]
CALENDAR = "calendar: {T1: {ends: 04-30, ready: 05-20}, T2: {ends: 08-31, ready: 09-20}}\n"
GOAL = "goals: {nöjda: {text: Kunderna är nöjda}}\n"
NKI = "nki: {measured_in: index, SERVES target: {at_least: 56, LIMIT}}"


def told(of: Evaluation, kind: str) -> list[str]:
    """The names in its list of deviations, with their marks: as headings, or as bold text of a short list."""
    block = re.split(r'<a id="red(?:_list)?"></a>', drawn(of, kind, "md"))[1].partition('<a id="')[0]
    found = re.findall(r"^(?:### |- )(\(?\S\)?) (?:\*\*)?(.*?)(?:\*\*.*)?$", block, re.MULTILINE)
    return [f"{sign} {name}".replace("\\", "") for sign, name in found]


def index(values: str, serves: str = "", limit: str = "partly: 50") -> str:
    indicator = NKI.replace("SERVES", serves).replace("LIMIT", limit)
    return f"{CALENDAR}{GOAL}indicators: {{{indicator}}}\nvalues: {{nki: {{{values}}}}}\n"


CASES = {
    "not met, of a goal": (index("2013: 48", "serves: [nöjda],"), ["✗ Nki"]),
    "not met, of no goal": (index("2013: 48"), ["✗ Nki"]),
    "partly": (index("2013: 52"), ["◐ Nki"]),
    "only should be": (index("2013: 48", limit="strength: should"), ["✗ Nki (bör)"]),
    "met": (index("2013: 57"), []),
    "members": (
        f"{CALENDAR}lists: {{l: {{a: Alfa, b: Beta}}}}\nindicators:\n"
        "  nki: {measured_in: index, for_each: l, target: {at_least: 56}}\n"
        "values: {nki: {a: {2013: 48}, b: {2013: 57}}}\n",
        ["✗ Nki"],
    ),
    "out of reach": (
        f"{CALENDAR}indicators: {{nki: {{measured_in: index, frequency: tertial, target: {{at_least: 56}}}}}}\n"
        "settings: {partly_from: 80}\nvalues: {nki: {2013-T1: 50, 2013-T2: 60, 2013-T3: 60}}\n",
        ["◐ Nki"],
    ),
    "a milestone": (f"{CALENDAR}goals: {{plan: {{text: Planen är antagen, due: 2013-06-01}}}}\n", ["✗ Plan"]),
    "a goal that can no longer be met, and the one above by it": (
        f"{CALENDAR}goals: {{topp: {{text: Topp}}, under: {{text: Under, serves: [topp]}}}}\nindicators:\n"
        "  nki: {measured_in: index, serves: [under], target: {at_least: 56}}\n"
        "  ki: {measured_in: index, serves: [under], target: {at_least: 56, by: 2015}}\n"
        "values: {nki: {2013: 48}}\n",
        ["✗ Nki", "⊗ Topp", "⊗ Under"],
    ),
    "a goal that people judge is not met": (
        index("2013: 57", "serves: [nöjda],")
        + "assessments: {goals/nöjda: {2013: {status: not_met, reason: Kunderna säger annat}}}\n",
        ["✗ Nöjda"],
    ),
    "known already of the next year": (
        f"{CALENDAR}{GOAL}indicators: {{nki: {{measured_in: index, frequency: month, starts: 2013-M12,"
        " target: {at_least: 56}}}\nvalues: {nki: {2013-M12: 60, 2014-M01: 50, 2014-M02: 60}}\n",
        ["✗ Nki, 2014"],
    ),
}


MEMBERS = """\
lists: {l: {a: Alfa, b: Beta, c: Gamma}}
goals: {g: {text: Nöjda}}
indicators: {nki: {name: Nki, serves: [g], measured_in: index, for_each: l, total: mean, target: {at_least: 56FOR}}}
values: {nki: {a: {2013: 48}, b: {2013: 50}, c: {2013: 57}}}
activities: {svar: {text: Svara fortare, due: 2014-10-01}}
assessments:
"""


@together
@pytest.mark.parametrize("whom", ["", ", for: total"])
@pytest.mark.parametrize("said", [[], *([one] for one in "abcg"), ["a", "b"], ["a", "c"], ["nki"], ["nki", "c"]])
def test_beside_red_stands_what_answers_it_and_never_that_there_is_no_such_thing(whom: str, said: list[str]) -> None:
    subjects = [{"g": "goals/g", "nki": "indicators/nki"}.get(one, f"indicators/nki/{one}") for one in said]
    text = "".join(f"  {one}: {{2013: {{analysis: Svarstiden, actions: [svar]}}}}\n" for one in subjects)
    of = reported(MEMBERS.replace("FOR", whom) + (text or "  {}\n"), "scorecard", date(2014, 3, 1))
    (red,) = (one for one in build(of, Order("scorecard", "sv")).short if one.red.name == "Nki")
    assert bool(red.open) is (red.lacking != "Analys och åtgärd saknas.")
    assert red.lacking in ("", "Analys och åtgärd saknas.") or red.open


MILESTONE = """\
goals: {g: {name: Appen, text: Appen finns, due: 2013-06-30}}
activities:
  a: {text: Bygga appen, serves: [g], due: 2013-12-01DONE}
  b: {text: Visa appen, serves: [g], due: 2014-05-01}
assessments: {goals/g: {2013: {analysis: Det tar tid, actions: [ACTIONS]}}}
"""


@together
@pytest.mark.parametrize("kind", ["scorecard", "arsredovisning", "styrelseblad"])
@pytest.mark.parametrize("format", ["md", "html"])
@pytest.mark.parametrize("actions", ["", "a", "a, b"])
@pytest.mark.parametrize("done", ["", ", done: 2013-11-01"])
def test_beside_a_milestone_stands_what_is_still_to_be_done_for_it(
    done: str, actions: str, format: str, kind: str
) -> None:
    text = MILESTONE.replace("DONE", done).replace("ACTIONS", actions)
    page = drawn(reported(text, kind, date(2014, 3, 1)), kind, format)
    block = re.split('<a id="red(?:s|_list)?">|id="red(?:s|_list)?"', page)[1]
    told = block.partition('<a id="' if format == "md" else "</section>")[0]
    assert told.count("Visa appen") == 1
    assert told.count("Bygga appen") == (not done or (kind == "arsredovisning" and bool(actions)))


ENDING = """\
units: {norr: {name: Norr, no_plan: i planen NORR}, syd: {name: Syd, no_plan: i planen}}
goals: {g: {text: G, unit: norr GOAL}, h: {text: H}}
indicators:
  nki: {measured_in: index, serves: [SERVES], target: {at_least: 56} INDICATOR}
  del: {measured_in: index, serves: [h], for_each: [norr, syd], target: {at_least: 56}}
values: {nki: {2013: 48}, del: {norr: {2013: 40}, syd: {2013: 60}}}
"""
CLOSED = ", closed: {date: 2013-06-30, reason: uppnått}"


@pytest.mark.parametrize(
    ("ended", "serves", "asked"),
    [
        ("", "g", ["nki", "del"]),
        ("GOAL", "g", ["del"]),
        ("GOAL", "g, h", ["nki", "del"]),
        ("INDICATOR", "g", ["del"]),
        ("NORR", "g", ["nki"]),
    ],
)
def test_of_what_has_ended_nobody_is_asked_for_an_analysis(ended: str, serves: str, asked: list[str]) -> None:
    text = ENDING.replace("SERVES", serves)
    for place in ("GOAL", "INDICATOR", "NORR"):
        text = text.replace(place, CLOSED if place == ended else "")
    of = reported(text, "scorecard", date(2014, 3, 1))
    assert [one.indicator for one in of.deviations if isinstance(one, Outcome) and one.to_explain] == asked
    assert [one.indicator for one in of.deviations if isinstance(one, Outcome)] == ["nki", "del"]


@pytest.mark.parametrize(("text", "names"), CASES.values(), ids=CASES)
def test_whatever_deviates_is_told(text: str, names: list[str]) -> None:
    assert told(reported(text, "scorecard", date(2014, 3, 1)), "scorecard") == names
    found = judge(workspace(text), date(2014, 3, 1), "sv").findings
    assert len([one for one in found if one.finding_class == "deviation"]) == len(names)


def test_a_goal_that_can_no_longer_be_met_says_why() -> None:
    text, _ = CASES["a goal that can no longer be met, and the one above by it"]
    of = reported(text, "scorecard", date(2014, 3, 1))
    goals = {one.goal: said(of.why(one), "sv") for one in of.deviations if isinstance(one, GoalOutcome)}
    assert goals == {"topp": "Under: kan inte bli uppfyllt", "under": "1 av 2 inte uppfyllt, 1 återstår"}
    page = drawn(of, "scorecard", "md")
    told_by_check = [one.message for one in judge(workspace(text), date(2014, 3, 1), "sv").findings]
    for why in goals.values():
        assert why in page
        assert any(why in one for one in told_by_check)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["scorecard", "delar"])
def test_what_is_expected_to_deviate_is_told_at_a_point(kind: str) -> None:
    text = index("2013: {forecast: {T1: 57, T2: 48}}")
    assert told(reported(text, kind, date(2013, 10, 1)), kind) == ["(✗) Nki"]
    assert told(reported(text, kind, date(2013, 6, 1)), kind) == []
    assert "Inget mått avviker från sitt krav." in drawn(reported(text, kind, date(2013, 6, 1)), kind, "md")


@pytest.mark.slow
@pytest.mark.parametrize("kind", RED)
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda folder: folder.name)
def test_every_report_of_an_example_tells_what_check_does(example: Path, kind: str) -> None:
    of = evaluation(example.name, kind)
    rows = (one for one in of.deviations if isinstance(one, Outcome))
    names = [outcome_name(of, one, "sv").replace("\\", "") for one in rows]
    listed = [one.partition(" ")[2].replace(f", {of.year.year + 1}", "", 1) for one in told(of, kind)]
    if "red" in KINDS[kind]:
        assert all(map(_is_told, listed, names))
    assert [name for name in names if not any(_is_told(one, name) for one in listed)] == []


def _is_told(one: str, name: str) -> bool:
    """By its name alone, or with the unit of the numbers told of it."""
    return one == name or one.startswith(f"{name} (")


SAID = """\
assessments:
  indicators/nki:
    2012: {analysis: Sagt om året före}
    2013-T1: {analysis: Sagt vid T1}
    2013-T2: {analysis: Sagt vid T2}
    2013: {analysis: Sagt vid bokslutet}
"""


@pytest.mark.parametrize(
    ("kind", "day", "said"),
    [
        ("delar", date(2013, 6, 1), "Nki, tertial 1 2013. Sagt vid T1"),
        ("delar", date(2013, 10, 1), "Nki, tertial 2 2013. Sagt vid T2"),
        ("scorecard", date(2013, 10, 1), "Nki, tertial 2 2013. Sagt vid T2"),
        ("scorecard", date(2014, 3, 1), "Nki, 2013. Sagt vid bokslutet"),
        ("arsredovisning", date(2014, 3, 1), "Nki, 2013. Sagt vid bokslutet"),
        ("scorecard", date(2013, 3, 1), "Nki, 2012. Sagt om året före"),
    ],
)
@pytest.mark.parametrize("format", ["md", "html"])
def test_an_analysis_is_printed_beside_rows_of_its_own_period(kind: str, day: date, said: str, format: str) -> None:
    text = index("2012: 48, 2013: {forecast: {T1: 49, T2: 48}, value: 47}", "serves: [nöjda],") + SAID
    marks = r"<[^>]*>" if format == "html" else r"\*\*"
    page = re.sub(marks, "", drawn(reported(text, kind, day), kind, format))
    found = (one.strip(" -").removeprefix("Nki, ") for one in re.findall(r"^.*Sagt .*$", page, re.MULTILINE))
    assert {one[:1].lower() + one[1:] for one in found} == {said.removeprefix("Nki, ")}


MONTHS = """\
calendar: {closing: {ends: 12-31, ready: 02-15}}
goals: {nöjda: {text: Kunderna är nöjda}}
indicators:
  nki: {measured_in: index, serves: [nöjda], frequency: month, starts: 2013-M12, target: {at_least: 56}}
values: {nki: {2013-M12: 50, 2014-M01: 50, 2014-M02: 60}}
assessments:
  indicators/nki:
    2013-M12: {text: Sagt om december}
    2013: {text: Sagt om 2013}
    2014-M01: {text: Sagt om januari}
    2014: {text: Sagt om 2014}
"""


def test_what_is_said_of_a_later_year_stands_beside_its_row_alone() -> None:
    page = drawn(reported(MONTHS, "scorecard", date(2014, 3, 10)), "scorecard", "md").replace("\\", "")
    red, _, goals = page.partition('<a id="goals"></a>')
    first, second = red.partition("- ✗ **Nki**")[2].split("- ✗ **Nki, 2014**")
    assert [re.findall(r"Sagt .*", one) for one in (first, second, goals)] == [
        [],  # said at its row
        ["Sagt om januari"],
        ["Sagt om 2013", "Sagt om december"],
    ]


STEP = """\
calendar: {closing: {ends: 12-31, ready: 02-15}}
units: {kund: {name: Kundtjänst}}
goals: {nöjda: {text: Kunderna är nöjda, unit: kund}}
indicators: {nki: {measured_in: index, serves: [nöjda], target: {at_least: 56}}}
values: {nki: {2013: 50}}
activities: {ring: {text: Ring kunderna, serves: [nöjda], due: DUEKEYS}}
"""


@pytest.mark.parametrize(("kind", "format"), [("arsredovisning", "html"), ("scorecard", "md"), ("enhet", "md")])
@pytest.mark.parametrize(
    ("keys", "due", "told"),
    [
        ("done: 2013-11-01", "2013-11-30", "senast 30 november 2013, ✓ klar 1 november 2013"),
        ("done: 2014-02-11", "2014-03-01", "senast 1 mars 2014, ✓ klar 11 februari 2014"),
        ("done: 2014-02-11", "2013-12-31", "senast 31 december 2013, ✓ klar 11 februari 2014, 42 dagar för sent"),
        ("done: 2014-03-11", "2014-03-31", "senast 31 mars 2014"),
        ("", "2013-12-31", "senast 31 december 2013, ✗ försenad"),
        ("", "2014-02-01", "senast 1 februari 2014, ✗ försenad"),
        ("", "2014-03-10", "senast 10 mars 2014"),
        ("started: 2014-03-01, share: 40", "2014-05-01", "senast 1 maj 2014, påbörjad 1 mars 2014, 40 procent klart"),
        ("started: 2014-03-11, share: 40", "2014-05-01", "senast 1 maj 2014"),
        (
            "closed: {date: 2014-02-01, reason: Behövs inte}",
            "2013-06-01",
            "senast 1 juni 2013, avslutad 1 februari 2014: Behövs inte",
        ),
        ("closed: {date: 2014-03-11, reason: Behövs inte}", "2014-06-01", "senast 1 juni 2014"),
        ("", "[2014-03-01, 2014-06-01]", "senast 1 juni 2014 (flyttad från 1 mars 2014)"),
        ("", "[2014-03-10, 2014-06-01]", "senast 1 juni 2014"),
        ("", "[2013-12-31, 2014-04-01, 2014-06-01]", "senast 1 juni 2014 (flyttad från 31 december 2013)"),
        (
            "",
            "[2013-10-31, 2013-12-31, 2014-06-01]",
            "senast 1 juni 2014 (flyttad från 31 oktober 2013, sedan från 31 december 2013)",
        ),
    ],
)
def test_every_report_tells_activities_as_they_are_known_on_its_own_day(
    keys: str, due: str, told: str, kind: str, format: str
) -> None:
    """Of the year 2013, all headed ``Läget 10 mars 2014``."""
    text = STEP.replace("DUE", due).replace("KEYS", f", {keys}" if keys else "")
    page = drawn(reported(text, kind, date(2014, 3, 10)), kind, format, unit="kund" if kind == "enhet" else None)
    page = re.sub(r"</?[a-z][^>]*>|[*~]", "", page).replace("&nbsp;", " ").replace("\N{NO-BREAK SPACE}", " ")
    assert "Läget 10 mars 2014" in page
    assert set(re.findall(r"^(?:- )?Ring kunderna, (senast.*)$", page, re.MULTILINE)) == {told}


COMMON = """\
units: {kund: {name: Kundtjänst}}
goals: {nöjda: {name: Nöjda kunder, text: Kunderna är nöjda, unit: kund}}
indicators:
  a: {name: Svarstid, measured_in: minuter, serves: [nöjda], target: {at_most: 5}}
  b: {name: Omdöme, measured_in: index, serves: [nöjda], target: {at_least: 56}}
  c: {name: Köer, measured_in: st, serves: [nöjda], target: {at_most: 9}}
values: {a: {2013: A}, b: {2013: 50}, c: {2013: 12}}
activities:
  ring: {text: Ring kunderna, serves: [nöjda], due: 2014-09-01}
  fråga: {text: Fråga kunderna, serves: [nöjda], due: 2014-10-01}
assessments:
"""
OF_GOAL = "  goals/nöjda: {2013: {analysis: Vi var för få, actions: [ring]}}\n"
TOLD = "Nöjda kunder, 2013: Vi var för få [Ring kunderna]"
SEE_A, SEE_B = (f"Nöjda kunder, 2013: Se ovan, under {name}. []" for name in ("Svarstid", "Omdöme"))
ASKED = "Omdöme, 2013: Enkäten [Fråga kunderna]"


BY_YEAR = """\
goals: {g: {text: Nöjda}}
lists: {l: {a: Alfa, b: Beta}}
indicators: {nki: {serves: [g], measured_in: index, EACHtargets: {2012: {at_least: 56}, 2013: {at_least: 57}}}}
values: {nki: VALUES}
assessments: {SUBJECT: {2012: {analysis: Sagt om 2012}, 2013: {analysis: Sagt om 2013}}}
"""


@pytest.mark.parametrize(
    ("each", "values", "subject", "row"),
    [
        ("", "{2012: 60, 2013: 50}", "indicators/nki", "Nki"),
        ("for_each: l, ", "{a: {2012: 60, 2013: 50}, b: {2012: 60, 2013: 50}}", "indicators/nki/a", "Alfa"),
    ],
)
def test_what_is_said_of_a_year_stands_at_the_target_of_that_year(
    each: str, values: str, subject: str, row: str
) -> None:
    text = BY_YEAR.replace("EACH", each).replace("VALUES", values).replace("SUBJECT", subject)
    made = build(reported(text, "scorecard", date(2014, 3, 1)), Order("scorecard", "sv"))
    (goal,) = (goal for section in made.sections for goal in section.goals)
    said = {one.id: [note.text for note in one.notes] for one in goal.rows if one.notes}
    member = f".{row[:1].lower()}" if each else ""
    drawn_at = [one.id for one in goal.rows if one.chart is not None]
    assert all(one.endswith(f"2013{member}") or each for one in drawn_at), "a chart of another year's target"
    assert said == {f"i.nki.{year}{member}": [f"Sagt om {year}"] for year in (2012, 2013)}


@pytest.mark.parametrize("kind", ["arsredovisning", "scorecard"])
@pytest.mark.parametrize("goal_first", [True, False])
@pytest.mark.parametrize(
    ("a", "own", "expected"),
    [
        (4, "analysis: Enkäten, actions: [fråga]", {"Omdöme": {TOLD, ASKED}, "Köer": {SEE_B}}),
        (6, "analysis: Enkäten, actions: [fråga]", {"Svarstid": {TOLD}, "Omdöme": {SEE_A, ASKED}, "Köer": {SEE_A}}),
        (6, "analysis: Köerna", {"Svarstid": {TOLD}, "Omdöme": {SEE_A, "Omdöme, 2013: Köerna []"}, "Köer": {SEE_A}}),
        (6, "status: not_met", {"Svarstid": {TOLD}, "Omdöme": {SEE_A}, "Köer": {SEE_A}}),
    ],
)
def test_the_analysis_of_a_goal_is_told_at_the_first_of_its_deviations(
    a: int, own: str, expected: dict[str, set[str]], goal_first: bool, kind: str
) -> None:
    """The others say where it stands, in whatever order people wrote."""
    written = (OF_GOAL, f"  indicators/b: {{2013: {{{own}}}}}\n")
    text = COMMON.replace("A}", f"{a}}}") + "".join(written if goal_first else reversed(written))
    made = build(reported(text, kind, date(2014, 3, 10)), Order(kind, "sv"))
    assert {red.name: {_said(one) for one in red.analyses} for red in made.red} == expected


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ("actions: [ring]", []),  # it stands with the goal's analysis
        ("analysis: Enkäten, actions: [ring, fråga]", ["Omdöme, 2013: Enkäten [Fråga kunderna]"]),
    ],
)
def test_an_action_is_told_once_of_a_deviation(own: str, expected: list[str]) -> None:
    text = COMMON.replace("A}", "4}") + OF_GOAL + f"  indicators/b: {{2013: {{{own}}}}}\n"
    made = build(reported(text, "arsredovisning", date(2014, 3, 10)), Order("arsredovisning", "sv"))
    assert [_said(one) for one in made.red[0].analyses] == [TOLD, *expected]


def _said(one: Analysis) -> str:
    return f"{one.subject}, {one.period}: {one.text} [{', '.join(action.text for action in one.actions)}]"
