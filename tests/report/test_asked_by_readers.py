"""What a reader of a report would ask: what is required of what is not measured yet, and how it is measured."""

from datetime import date

import pytest
from reports import EVERY_EXAMPLE, drawn, evaluation, judged

from malstyr.evaluate.evaluate import Evaluation
from malstyr.report.build import build
from malstyr.report.kinds import KINDS, Order
from malstyr.report.row_view import MeasureTable, Row
from malstyr.report.view import Report
from together import together

HEAD = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen, purpose: Nytta}
units: {ett: {no_plan: ingår}, två: {no_plan: ingår}}
"""


def of(text: str, kind: str = "scorecard", unit: str | None = None) -> Report:
    return build(judged(HEAD + text, date(2014, 3, 1)), Order(kind, "sv", unit=unit))


def tables(report: Report) -> list[MeasureTable]:
    return [table for section in report.sections for goal in section.goals for table in goal.tables]


def rows(report: Report) -> list[Row]:
    return [row for table in tables(report) for row in table.rows]


@together
@pytest.mark.parametrize(
    ("unit", "target", "told"),
    [
        ("steg", "{done: [a, b]}", "alla 2"),
        ("steg", "{done: [a]}", "klart"),
        ("st", "{at_least: 5}", "≥ 5"),
        ("st", "{increase_by: 5}", "+5 från föregående värde"),
        ("procent", "{decrease_by: 0.5}", "−0,5 procentenheter från föregående värde"),
        ("st", "{increase_percent: 10}", "+10 % från föregående värde"),
        ("index", "{at_least: 56, increase_by: 1, until: 76}", "≥ 56, +1 från föregående värde, upp till 76"),
        ("procent", "{more_than: previous, until: 25}", "> föregående värde, upp till 25 %"),
        ("procent", "{less_than: previous, until: 25}", "< föregående värde, ned till 25 %"),
        ("procent", "{at_least: riket, at_most: 90}", "minst Hela riket och högst 90 %"),
        ("procent", "{equal_to: riket, tolerance: 5}", "= Hela riket ± 5 procentenheter"),
        ("ton", "{decrease_percent: 40, since: 1990, by: 2020}", "−40 % från 1990"),
        ("ton", "{decrease_percent: 40, by: 2020, straight_from: 1990}", "−40 % från 1990 senast 2020"),
        ("personer", "{at_least: 18000, by: 2025, straight_from: 2012}", "≥ 18 000 senast 2025"),
        ("personer", "{increase_by: 215, mean_over: 2013-2015}", "≥ 215"),
        ("plats", "{top: quarter}", "bästa fjärdedelen"),
        ("plats", "{top: 10}", "plats ≤ 10"),
    ],
)
@pytest.mark.parametrize("day", [date(2013, 12, 31), date(2014, 2, 1), date(2014, 6, 1)])
def test_the_requirement_of_what_is_not_measured(unit: str, target: str, told: str, day: date) -> None:
    text = f"goals: {{g: {{text: Målet}}}}\nindicators:\n  m: {{serves: [g], measured_in: {unit}, target: {target}}}\n"
    text += "  riket: {name: Hela riket, measured_in: procent, no_target: jämförs}\n"
    (row,) = rows(build(judged(HEAD + text, day), Order("scorecard", "sv")))
    assert row.required.replace("\u202f", " ") == told


@pytest.mark.parametrize(
    ("members", "first", "columns"),
    [
        ({"norr": "Norr", "söder": "Söder"}, "Steg", ("Norr", "Söder")),
        ({f"n{sign}": f"Ort {sign}" for sign in "abcdefg"}, "Orter", ("A", "B")),
        ({f"n{sign}": f"Samverkansorganisation {sign}" for sign in "abcd"}, "Orter", ("A", "B")),
    ],
)
def test_the_fewer_of_steps_and_members_are_columns_and_none_whose_words_have_no_room(
    members: dict[str, str], first: str, columns: tuple[str, ...]
) -> None:
    listed = ", ".join(f"{id}: {name}" for id, name in members.items())
    text = f"lists: {{orter: {{{listed}}}}}\ngoals: {{g: {{text: Målet}}}}\n"
    text += "indicators: {m: {serves: [g], for_each: orter, target: {done: [a, b]}}}\nvalues:\n  m:\n"
    text += "".join(f"    {id}: {{2013: [a, b]}}\n" for id in members)
    (table,) = tables(of(text))
    assert table.ticks is not None
    assert (table.ticks.first, table.ticks.columns) == (first, columns)
    assert len(table.ticks.rows) == max(len(members), 2) if first == "Orter" else 2


def test_what_members_have_in_common_is_said_once_above_them() -> None:
    """Where nothing is required of them too; a single member has nothing to share."""
    text = """\
goals: {g: {text: Målet}}
lists: {orter: {norr: Norr, söder: Söder}, ort: {norr: Norr}}
indicators:
  flera: {name: Kommunkompassen, serves: [g], for_each: orter, measured_in: poäng, no_target: följs bara}
  ensam: {name: Kölista, serves: [g], for_each: ort, no_target: följs}
values: {flera: {norr: {2013: 6}, söder: {2013: 7}}, ensam: {norr: {2013: 6}}}
"""
    alone, shared = tables(of(text))
    assert [row.name for row in alone.rows] == ["Kölista: Norr"]
    assert shared.whole is not None and shared.column == "Orter"
    assert (shared.whole.name, shared.whole.unit, shared.account) == ("Kommunkompassen", "poäng", "Följs bara")
    assert [(row.name, row.unit, row.why, row.arithmetic) for row in shared.rows] == [
        ("Norr", "", "", ""),
        ("Söder", "", "", ""),
    ]


def test_a_unit_is_told_how_all_is_measured_that_it_is_judged_by() -> None:
    text = """\
goals: {g: {text: Målet}}
indicators:
  delad: {serves: [g], for_each: units, method: Enkät, target: {at_least: 5}}
  annan: {serves: [g], unit: två, method: Räkning, target: {at_least: 5}}
values: {delad: {ett: {2013: 6}, två: {2013: 7}}, annan: {2013: 6}}
"""
    assert [(one.name, one.text) for one in of(text, "enhet", "ett").methods] == [("Delad", "Enkät.")]
    assert {one.name for one in of(text, "enhet", "två").methods} == {"Delad", "Annan"}


@pytest.mark.slow
@pytest.mark.parametrize("example", EVERY_EXAMPLE)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "enhet"])
def test_no_heading_is_repeated_below_itself(example: str, kind: str) -> None:
    held: Evaluation = evaluation(example, kind)
    assert [one.name for one in build(held, Order(kind, "sv")).red if one.goal == one.name] == []


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("", "Övrigt"),
        ("risks: {r: {name: Brand, likelihood: 2, consequence: 2}}\n", "Risker"),
        ("calendar: {closing: {name: Bokslut, ends: 12-31, ready: 05-28}}\n", "Det som kommer"),
    ],
)
def test_the_last_part_of_a_sheet_is_headed_by_what_it_holds(text: str, heading: str) -> None:
    report = of("goals: {g: {text: Målet}}\n" + text, "styrelseblad")
    assert report.headings["besides"] == heading or not report.shows("besides")


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ("2013-M12: {value: 6, of_which: {women: 7, men: 5}}", {"varav kvinnor": "7 %", "varav män": "5 %"}),
        (
            "2013-M12: {value: 6, of_which: {women: .., men: ..}}",
            {"varav kvinnor": "visas inte", "varav män": "visas inte"},
        ),
        ("2013: {value: 6, of_which: {women: 8, men: 4}}", {"varav kvinnor": "8 %", "varav män": "4 %"}),
        ("2013-M11: {value: 6, of_which: {women: 7, men: 5}}, 2013-M12: 6", {}),
    ],
)
def test_a_year_that_is_as_its_last_part_has_the_split_of_that(cells: str, told: dict[str, str]) -> None:
    of = judged(f"""\
goals: {{g: {{text: G}}}}
indicators:
  x: {{serves: [g], measured_in: procent, frequency: month, year: last, of_which: [women, men], target: {{at_most: 6}}}}
values: {{x: {{{cells}}}}}
""")
    table = drawn(of, "scorecard", "md").partition("| Mått |")[2].partition("\n\n")[0]
    shown = [[cell.strip() for cell in line.split("|")] for line in table.splitlines() if "varav" in line]
    assert {line[1].removeprefix("↳ "): line[2].replace("\u202f", " ") for line in shown} == told


@pytest.mark.parametrize(
    ("calendar", "told"),
    [
        ("calendar: {closing: {ends: 12-31, ready: 02-20}}", "Bokslut"),
        ("calendar: {closing: {name: Årsbokslut, ends: 12-31, ready: 02-20}}", "Årsbokslut"),
    ],
)
def test_the_closing_of_the_books_is_called_by_its_name_or_in_words(calendar: str, told: str) -> None:
    of = judged(f"""\
{calendar}
goals: {{g: {{text: G}}}}
indicators: {{x: {{serves: [g], measured_in: procent, reported: closing, target: {{at_most: 6}}}}}}
values: {{x: {{2013: 5}}}}
""")
    page = drawn(of, "scorecard", "md")
    assert f"**Rapporteras:** {told}\n" in page
    assert "losing" not in page
