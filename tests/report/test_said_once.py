"""Nothing is said twice beside itself: a label and its name, a goal and its own date, a word and what it leads to."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import combinations

import pytest
from reports import drawn, judged

from malstyr.evaluate.evaluate import evaluate
from malstyr.language.typeset import HARD
from malstyr.present.account import account_in_words
from malstyr.present.state import word_of

LEVELS = """\
levels: {{v: {{name: {level}, expects: nothing}}}}
goals: {{g: {{name: Målet, text: Ett mål}}, a: {{level: v, {first}}}, {more}}}
indicators: {{x: {{name: Andel, serves: [g], measured_in: procent, target: {{at_least: 60}}}}}}
values: {{x: {{2013: 50}}}}
"""


@pytest.mark.parametrize(
    ("level", "first", "more", "told"),
    [
        ("Vision 2020", "name: Vision 2020, text: En bild av framtiden", "", "**Vision 2020:** En bild av framtiden"),
        ("Vision", "name: Kommunens vision, text: En stad för alla.", "", "**Kommunens vision:** En stad för alla"),
        ("Vision", "name: Visionen, text: En stad för alla", "", "**Vision:** Visionen"),
        ("Vision", "name: En stad för alla, text: Alla trivs", "", "**Vision:** En stad för alla"),
        ("Vision", "name: Vision A, text: Alla", "b: {level: v, name: Vision B, text: Fler}",
         "**Vision:** Vision A; Vision B"),
    ],
)  # fmt: skip
def test_a_level_and_its_goal(level: str, first: str, more: str, told: str) -> None:
    of = judged(LEVELS.format(level=level, first=first, more=more))
    for format in ("md", "html"):
        page = drawn(of, "styrelseblad", format)
        assert (told if format == "md" else told.replace("**", "<strong>", 1).replace("**", "</strong>")) in page


def test_the_card_of_a_goal_called_as_its_level() -> None:
    of = judged(LEVELS.format(level="Vision 2020", first="name: Vision 2020, text: Bild, serves: []", more=""))
    card = drawn(of, "scorecard", "html").partition('id="m.a"')[2].partition("</div>")[0]
    assert card.count("Vision 2020") == 1
    assert " · " not in card
    assert 'class="meta"' not in card


DATES = """\
goals:
  g:
    name: Bytta larm
    text: Alla larm är bytta
    due: [2013-12-31]
"""
MEASURE = """\
indicators: {x: {name: Andel, serves: [g], measured_in: procent, target: {at_least: 60}}}
values: {x: {2013: 5}}
"""


def decides(text: str) -> str:
    page = drawn(judged(text), "styrelseblad", "md")
    return next(line for line in page.splitlines() if line.startswith("| Bytta larm")).split("|")[-2].strip()


def test_a_goal_and_its_own_date() -> None:
    assert decides(DATES) == "Inte klart; skulle vara klart 31 december 2013"
    told = decides(DATES + MEASURE).replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert told == "Inte klart; skulle vara klart 31 december 2013; Andel: 5 %; kravet är minst 60 %"


def test_what_ended_a_closed_goal_decides_how_it_stands() -> None:
    """It had a measure, of which nothing is asked any longer: that none is decided would be false."""
    text = """\
goals: {g: {name: Bytta larm, text: Alla, closed: {date: 2013-06-30, reason: Larmen köps av regionen}}}
indicators:
  x: {serves: [g], measured_in: st, target: {at_least: 60}, closed: {date: 2012-12-31, reason: Sista mätningen}}
values: {x: {2012: 5}}
"""
    assert decides(text) == "Larmen köps av regionen"


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("no_target: Följs", "Sammanvägd bedömning: Underlaget finns"),
        ("target: {at_least: 60}", "Sammanvägd bedömning: Underlaget finns. Enligt siffrorna: inte uppfyllt."),
    ],
)
def test_what_the_figures_say_where_there_are_any(target: str, told: str) -> None:
    text = f"""\
goals: {{g: {{name: Bytta larm, text: Alla larm är bytta}}}}
indicators: {{x: {{name: Andel, serves: [g], measured_in: procent, {target}}}}}
values: {{x: {{2013: 5}}}}
assessments: {{goals/g: {{2013: {{status: partly, reason: Underlaget finns}}}}}}
"""
    assert decides(text) == told


def test_items_of_a_list_are_told_by_their_texts() -> None:
    text = "lists: {tjänster: {mat: Måltider, städ: Städning}}\ngoals: {g: {text: Målet}}\n"
    page = drawn(judged(text), "scorecard", "md")
    assert "- **Tjänster**\n  - **Omfattar:** Måltider; Städning\n" in page


NOTHING_MORE = "organisation: {id: x, name: Exempelkommunen}\ngoals: {g: {text: Rena gator}}\n"


@pytest.mark.parametrize("kind", ["scorecard", "arsredovisning", "aktivitetsplan", "styrelseblad"])
@pytest.mark.parametrize("format", ["md", "html"])
def test_the_day_is_told_once_and_no_chapter_is_empty(kind: str, format: str) -> None:
    shown = drawn(judged(NOTHING_MORE), kind, format)
    assert len(re.findall(r"Läget(?::\*\*)?\s", shown)) == 1
    assert "Om dokumentet" not in shown and "Om styrkortet" not in shown


@pytest.mark.parametrize("format", ["md", "html"])
def test_a_plan_of_no_activities_says_so(format: str) -> None:
    assert "Det finns inga aktiviteter att visa." in drawn(judged(NOTHING_MORE), "aktivitetsplan", format)


ROWS = """\
goals: {{g: {{name: Lugn, text: Det är lugnt}}}}
indicators: {{x: {{name: Larm, {key}}}}}
values: {{x: {{{values}}}}}
"""


@pytest.mark.parametrize(
    ("key", "values", "row"),
    [
        ("serves: [g], frequency: week, starts: 2014-W05, target: {at_most: 3}", "",
         "| – | ≤ 3 | » mäts från vecka 5 2014 |"),
        ("serves: [g], frequency: day, starts: 2014-02-23, target: {at_most: 3}", "",
         "| – | ≤ 3 | » mäts från 23 februari 2014 |"),
        ("serves: [g], starts: 2014, target: {at_most: 3}", "", "| – | ≤ 3 | » mäts från 2014 |"),
        ("kind: result", "2013: 2", "| 2 | – | – följs utan krav |"),
    ],
)  # fmt: skip
def test_a_row_that_is_not_judged_says_why_once(key: str, values: str, row: str) -> None:
    page = drawn(judged(ROWS.format(key=key, values=values)), "scorecard", "md")
    (line,) = (line for line in page.splitlines() if line.startswith("| Larm"))
    assert line.endswith(row)
    assert "- **Larm**" not in page.partition("## Det antagna dokumentet")[0]


@pytest.mark.parametrize(
    ("value", "told"),
    [("2", "2014: hittills uppfyllt"), ("5", "2014: inte uppfyllt"), ("4", "2014: kan inte bli uppfyllt")],
)
@pytest.mark.parametrize("starts", ["frequency: week, starts: 2014-W08", "frequency: day, starts: 2014-02-28"])
def test_a_row_of_a_later_year_tells_what_is_known_of_it(starts: str, value: str, told: str) -> None:
    """Its deviation of that year stands on the same page."""
    at = starts.rpartition(" ")[2]
    key = f"serves: [g], {starts}, target: {{at_most: 3, partly: 4}}"
    of = judged(ROWS.format(key=key, values=f"{at}: {value}"))
    page = drawn(of, "scorecard", "md").partition('<a id="goals"></a>')[2]
    assert f"- **Larm**: {told}\n" in page
    report = evaluate(of.workspace, of.as_of, of.year)  # of the year alone: nothing later is told
    assert "2014: " not in drawn(report, "arsredovisning", "md").partition('<a id="goals"></a>')[2]


@pytest.mark.parametrize(
    ("doing", "called"),
    [
        ("text: Utbilda alla i kvarteret., note: I april", "Utbilda alla i kvarteret. I april"),
        ("name: Utbildning, text: Utbilda alla, note: I april", "Utbildning. Utbilda alla. I april"),
        ("text: Utbilda alla", "Utbilda alla"),
    ],
)  # fmt: skip
def test_what_is_done_is_called_by_its_text_where_it_has_no_name(doing: str, called: str) -> None:
    of = judged(f"""\
goals: {{g: {{name: Lugn, text: Det är lugnt}}}}
activities: {{utb-kv-2: {{{doing}, serves: [g], due: 2014-06-30}}}}
""")
    page = drawn(of, "scorecard", "md").replace(HARD, " ")
    assert "Utb kv" not in page
    assert f"| {called} |" in page.partition('<a id="activities"></a>')[2]
    assert page.count("I april") == ("I april" in called)


MEMBERS = """\
goals: {{g: {{name: Lugn, text: Det är lugnt}}}}
lists: {{skolor: {{norr: Norr, syd: Syd}}}}
indicators: {{x: {{name: Larm, serves: [g], for_each: skolor, {key}target: {{at_most: 3}}}}}}
values: {{x: {{norr: {{2012: 2{norr}}}, syd: {{2012: 2}}}}}}
"""


@pytest.mark.parametrize(
    ("key", "norr", "whole", "below"),
    [
        ("", "", "**Larm**: ? inte mätt. Inget värde", []),
        ("starts: 2014, ", "", "**Larm**: » mäts från 2014", []),
        ("", ", 2013: 9", "**Larm**: ✗ inte uppfyllt. 0 av 2 når kravet; Norr når det inte; Syd saknar värde",
         ["- **Norr**: 9 \\> 3", "- **Syd**: inget värde"]),
    ],
)  # fmt: skip
def test_what_is_the_same_of_all_members_is_told_of_the_whole(
    key: str, norr: str, whole: str, below: list[str]
) -> None:
    card = drawn(judged(MEMBERS.format(key=key, norr=norr)), "scorecard", "md").partition("#### Lugn")[2]
    assert [line for line in card.splitlines() if line.startswith("**Larm**: ")] == [whole]
    assert [line for line in card.splitlines() if line.startswith(("- **Norr**", "- **Syd**"))] == below


@pytest.mark.parametrize(
    ("day", "keys", "by_figures"),
    [
        ("2014-03-01", "due: 2015-12-31", "går inte att mäta ännu"),
        ("2014-03-01", "due: 2013-12-31", "inte uppfyllt"),
        ("2014-03-01", "due: 2013-12-31, done: 2013-12-01", "uppfyllt"),
    ],
)
def test_a_goal_and_its_own_date_have_one_assessment(day: str, keys: str, by_figures: str) -> None:
    text = f"""\
goals: {{g: {{name: Bildbank, text: Bildbanken finns, {keys}}}}}
assessments: {{goals/g: {{2013: {{status: partly, reason: Bilder saknas}}}}}}
"""
    of = judged(text, date.fromisoformat(day))
    (goal,) = (one for one in of.goals if one.goal == "g")
    (row,) = (one for one in of.outcomes if one.goals == ("g",))
    assert goal.computed is row.computed
    assert goal.computed is not None and word_of(goal.computed, "sv").word == by_figures


def test_answers_that_several_targets_count_are_told_once() -> None:
    of = judged("""\
goals: {g: {text: G}}
indicators:
  y:
    name: Läge
    serves: [g]
    measured_in: procent
    method: enkät
    targets: {nivå: {at_least: 60}, plats: {rank_at_most: 10}}
values: {y: {2013: {value: 64, n: 118, rank: 8, of: 20}}}
""")
    assert drawn(of, "scorecard", "md").count("118 svar") == 1


@pytest.mark.parametrize(
    ("first", "second", "values", "told"),
    [
        ("method: enkät", "", "{2013: {value: 64, n: 118}}", "**Läge:** Enkät. 118 svar."),
        ("method: enkät med 118 svar", "", "{2013: {value: 64, n: 118}}", "**Läge:** Enkät med 118 svar."),
        ("method: enkät", "method: enkät", "{2013: {value: 64, n: 118}}", "**Läge:** Enkät. 118 svar."),
        (
            "method: enkät",
            "source: enkät av SCB",
            "{2013: {value: 64, n: 118}}",
            "**Läge:** Enkät. 118 svar. Enkät av SCB.",
        ),
        (
            "method: enkät, targets: {2012: {at_least: 60}, 2013: {at_least: 60}}",
            "",
            "{2012: {value: 64, n: 118}, 2013: {value: 64, n: 118}}",
            "**Läge:** Enkät. 118 svar (2012); 118 svar.",
        ),
    ],
)
def test_how_something_is_measured_is_told_once(first: str, second: str, values: str, told: str) -> None:
    def indicator(id: str, keys: str) -> str:
        target = "" if "targets" in keys else ", target: {at_least: 60}"
        return f"  {id}: {{name: Läge, serves: [g], measured_in: procent, {keys}{target}}}\n"

    text = "goals: {g: {text: G}}\nindicators:\n" + indicator("x", first) + (indicator("y", second) if second else "")
    text += f"values: {{x: {values}, y: {values}}}\n" if second else f"values: {{x: {values}}}\n"
    shown = drawn(judged(text), "scorecard", "md").replace("\u202f", " ").partition("## Så mäts det")[2]
    assert [line[2:] for line in shown.splitlines() if line.startswith("- ")][:1] == [told]


MEETINGS = """\
calendar: {{T1: {{ends: 04-30, ready: 05-20}}, closing: {{ends: 12-31, ready: 02-20}}}}
goals: {{g: {{text: G}}}}
indicators: {{x: {{name: Andel, serves: [g], measured_in: procent, target: {{at_least: 60}}}}}}
values: {{x: {{2013: 50}}}}
meetings: {{m: {{{name}body: Barn- och utbildningsnämnden, date: 2014-06-24}}}}
"""


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("", "Barn- och utbildningsnämnden"),
        ("name: Barn- och utbildningsnämnden, ", "Barn- och utbildningsnämnden"),
        ("name: Möte med barn- och utbildningsnämnden, ", "Möte med barn- och utbildningsnämnden"),
        ("name: Junimöte, ", "Junimöte, Barn- och utbildningsnämnden"),
    ],
)
def test_a_meeting_is_told_once_and_is_of_those_who_take_a_stand(name: str, told: str) -> None:
    sheet = drawn(judged(MEETINGS.format(name=name), date(2014, 3, 1)), "styrelseblad", "md").replace("\u00a0", " ")
    assert f"**24 juni 2014:** {told}\n" in sheet
    assert "## Det här behöver barn- och utbildningsnämnden ta ställning till" in sheet


@pytest.mark.parametrize(
    ("keys", "cells", "told"),
    [
        (
            "measured_in: procent, target: {at_least: 70}",
            "2013-Q1: 50, 2013-Q2: 60, 2013-Q3: 80",
            "1 av 3 mätningar når kravet; kravet är minst 70 %; 1 återstår; inte uppfyllt: kvartal 1 (50 %),"
            " kvartal 2 (60 %)",
        ),
        (
            "measured_in: st, target: {at_least: 5, at_most: 9}",
            "2013-Q1: 4, 2013-Q2: .., 2013-Q3: 10",
            "0 av 2 mätningar når kravet; kravet är minst 5 och högst 9; 1 återstår; inte uppfyllt: kvartal 1 (4),"
            " kvartal 3 (10); visas inte: kvartal 2",
        ),
        (
            "measured_in: st, target: {equal_to: 5, tolerance: 1}",
            "2013-Q1: 8, 2013-Q2: 9, 2013-Q3: 5",
            "1 av 3 mätningar når kravet; kravet är 5, högst 1 ifrån; 1 återstår; inte uppfyllt: kvartal 1 (8),"
            " kvartal 2 (9)",
        ),
        (
            "measured_in: st, target: {at_least: 56, increase_by: 1}",
            "2013-Q1: 50, 2013-Q2: 55, 2013-Q3: 60",
            "1 av 3 mätningar når kravet; 1 återstår; inte uppfyllt: kvartal 1 (50; kravet är minst 56),"
            " kvartal 2 (55; kravet är minst 56)",
        ),
        (
            "target: {done: [plan, rapport]}",
            "2013-Q1: [plan], 2013-Q2: [plan], 2013-Q3: [plan, rapport]",
            "1 av 3 mätningar når kravet; 1 återstår; inte uppfyllt: kvartal 1 (1 av 2 steg klart; återstår: rapport),"
            " kvartal 2 (1 av 2 steg klart; återstår: rapport)",
        ),
    ],
)
def test_what_is_asked_of_every_measurement_is_told_once(keys: str, cells: str, told: str) -> None:
    """Of a moving requirement, which what is still to be measured may change, each that fails tells its own."""
    keys = f"serves: [g], frequency: quarter, year: each, starts: 2013-Q1, {keys}"
    head = "calendar: {T2: {ends: 08-31, ready: 09-20}}\ngoals: {g: {text: G}}\n"
    of = judged(f"{head}indicators: {{i: {{{keys}}}}}\nvalues: {{i: {{{cells}}}}}\n", date(2013, 11, 1))
    assert re.sub(r"\s", " ", account_in_words(of.outcomes[0], "sv")) == told


SHARED_ACTION = """\
goals: {g: {name: Gott, text: G}}
lists: {t: {kök: Köket, sal: Salen}}
activities: {utbilda: {text: Utbilda alla, serves: [g], due: 2014-05-01}}
indicators:
  a: {name: Andel, serves: [g], measured_in: procent, target: {at_least: 60}}
  c: {name: Cirkel, serves: [g], measured_in: procent, for_each: t, target: {at_least: 60}}
values: {a: {2013: 50}, c: {kök: {2013: 40}, sal: {2013: 30}}}
assessments:
"""
SUBJECTS = {
    "goals/g": "Gott",
    "indicators/a": "Andel",
    "indicators/c": "Cirkel",
    "indicators/c/kök": "Köket",
    "indicators/c/sal": "Salen",
}


@pytest.mark.parametrize("subjects", [*combinations(SUBJECTS, 1), *combinations(SUBJECTS, 2), tuple(SUBJECTS)])
@pytest.mark.parametrize("format", ["md", "html"])
def test_an_action_is_told_once_in_a_card(subjects: Sequence[str], format: str) -> None:
    said = "".join(f"  {one}: {{2013: {{analysis: Svårt, actions: [utbilda]}}}}\n" for one in subjects)
    page = drawn(judged(SHARED_ACTION + said), "scorecard", format)
    card = page[page.index("m.g", page.index('id="goals"')) :].partition('id="activities"')[0]
    assert card.count("Utbilda alla") == 1
    assert card.count("Åtgärd: se ovan, under ") == len(subjects) - 1
    first = min(subjects, key=["indicators/a", "indicators/c/kök", "indicators/c/sal", "indicators/c", "goals/g"].index)
    assert card.count(f"se ovan, under {SUBJECTS[first]}.") == len(subjects) - 1


def test_what_is_expected_is_told_apart_from_what_is_known_in_each_part() -> None:
    of = judged(
        """\
calendar: {T1: {ends: 04-30, ready: 05-20}}
perspectives: {p: {name: Kund}, q: {name: Process}}
goals:
  a: {text: A, perspective: p}
  b: {text: B, perspective: p, due: 2014-05-30, done: 2014-05-01}
  c: {text: C, perspective: q}
indicators:
  x: {serves: [a, c], measured_in: st, target: {at_least: 60}}
values: {x: {2014: {forecast: {T1: 70}}}}
""",
        date(2014, 6, 1),
    )
    page = drawn(of, "scorecard", "md")
    assert "| ett uppfyllt och ett som bedöms bli uppfyllt |" in page
