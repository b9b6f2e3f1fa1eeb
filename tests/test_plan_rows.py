"""Whose the rows of a plan are: goals, measures, activities, owners, and what stands above and beside them."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pytest
from openpyxl import Workbook

from malstyr.exchange.plan.ids import without_number
from malstyr.exchange.plan.reading import read_plan
from malstyr.exchange.reading.read import table_of
from malstyr.model.goal_file import GoalFile
from together import together

DAY = date(2026, 1, 15)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Mål 3: Trygga elever", "Trygga elever"),
        ("1.2 Trygga elever", "Trygga elever"),
        ("Nämndmål 1: Trygga elever", "Trygga elever"),
        ("KF-mål 2 – Trygga elever", "Trygga elever"),
        ("• Trygga elever", "Trygga elever"),
        ("75 % av brukarna är nöjda", "75 % av brukarna är nöjda"),
        ("3 av 4 elever", "3 av 4 elever"),
    ],
)
def test_a_number_of_a_list_is_no_part_of_a_goal(text: str, plain: str) -> None:
    assert without_number(text) == plain


ALONE = {
    "Aktivitet: Vandra i skolan, klart 2026-05-31, ansvarig rektor": ("Vandra i skolan", "2026-05-31", "rektor"),
    "Åtgärd: Vandra i skolan; senast maj 2026": ("Vandra i skolan", "2026-05-31", None),
    "Insats: Vandra i skolan, på gården": ("Vandra i skolan, på gården", None, None),
}


@together
@pytest.mark.parametrize("text", ALONE)
def test_an_activity_may_stand_on_a_row_of_its_own(text: str) -> None:
    book = Workbook()
    sheet = book.create_sheet("Plan", 0)
    for row in (["Mål 1: Trygga elever"], ["Mått", "Målvärde 2026"], ["Trygghet", "minst 8"], [text]):
        sheet.append(row)
    made = BytesIO()
    book.save(made)
    draft = read_plan(table_of(made.getvalue(), "plan.xlsx"), GoalFile(), DAY, {})
    (act,) = draft.activities.values()
    assert (act.text, act.due, act.responsible) == ALONE[text]
    assert [one.key for one in draft.questions.values()] == []


NUMBERED = """\
Nr;Mål;Mått
1.1;Trygga elever;Trygghet
1.2;Friska elever;Sjukfrånvaro
"""


@pytest.mark.parametrize(("said", "served"), [("1.2", "friska-elever"), ("Mål 1.1", "trygga-elever"), ("9.9", None)])
def test_a_goal_may_be_named_by_its_number_in_the_plan(said: str, served: str | None, tmp_path: Path) -> None:
    """Also in a sheet that stands before the one with the goals."""
    book = Workbook()
    book.remove(book.worksheets[0])
    acts, goals = book.create_sheet("Aktiviteter"), book.create_sheet("Mål")
    for row in (["Mål", "Aktivitet", "Klart senast"], [said, "Läxhjälp", "2027-06"]):
        acts.append(row)
    for line in NUMBERED.splitlines():
        goals.append(line.split(";"))
    book.save(tmp_path / "plan.xlsx")
    draft = read_plan(table_of((tmp_path / "plan.xlsx").read_bytes(), "plan.xlsx"), GoalFile(), DAY, {})
    assert list(draft.goals) == ["trygga-elever", "friska-elever"]
    (one,) = draft.activities.values()
    assert (one.serves, one.due) == (served, "2027-06-30")
    assert [left.code for left in draft.left if left.refused] == ([] if served else ["no-such-number"])


ACTS = {
    "Aktivitet;Klart senast;Ansvarig": ("Upphandla bilar;juni 2026;Inköpschef", "2026-06-30", "inköpschef", None),
    "Ansvarig;Aktivitet;Klart senast": ("Inköpschef;Upphandla bilar;juni 2026", "2026-06-30", None, "inköpschef"),
    "Klart senast;Aktivitet;Ansvarig": ("juni 2026;Upphandla bilar;Inköpschef", "2026-06-30", "inköpschef", None),
    "Klart senast;Ansvarig;Aktivitet": (";Inköpschef;Upphandla bilar", None, None, "inköpschef"),
}


@pytest.mark.parametrize("headings", ACTS)
def test_an_activity_beside_a_measure_has_its_day_and_who_is_named_after_it(headings: str) -> None:
    row, due, responsible, owner = ACTS[headings]
    table = f"Mål;Mått;Mål 2026;{headings}\nFossilfritt;Andel fossilfria fordon (%);minst 75;{row}\n"
    draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
    (act,), (measure,) = draft.activities.values(), draft.indicators.values()
    assert (act.text, act.due, act.responsible) == ("Upphandla bilar", due, responsible)
    assert (measure.owner, measure.note) == (owner, None)


HEADS = ["Mål", "Mått", "Målvärde 2027"]


class Told(NamedTuple):
    asked: list[str]
    of_goals: list[str | None]
    of_measures: list[str | None]
    perspectives: list[str | None]


SHEETS: dict[str, tuple[dict[str, list[list[str]]], dict[str, str], Told]] = {
    "a board each": (
        {
            "Socialnämnden": [HEADS, ["Äldre är trygga", "Nöjda äldre", "minst 90"]],
            "Tekniska nämnden": [HEADS, ["Gatorna är hela", "Anmälda hål", "högst 200"]],
        },
        {},
        Told([], ["socialnämnden", "tekniska-nämnden"], ["socialnämnden", "tekniska-nämnden"], [None, None]),
    ),
    "a board each, with years of its own": (
        {
            "Socialnämnden": [["Mål", "Mått", "Målvärde 2027"], ["Äldre är trygga", "Nöjda äldre", "minst 90"]],
            "Tekniska nämnden": [["Mål", "Mått", "Målvärde"], ["Gatorna är hela", "Anmälda hål", "högst 200"]],
        },
        {},
        Told([], ["socialnämnden", "tekniska-nämnden"], ["socialnämnden", "tekniska-nämnden"], [None, None]),
    ),
    "one goal of several boards is of none of them alone": (
        {
            "Socialnämnden": [HEADS, ["Medarbetare är friska", "Sjukfrånvaro", "högst 8"]],
            "Kultur AB": [HEADS, ["Medarbetare är friska", "Sjukfrånvaro", "högst 5"]],
        },
        {},
        Told([], [None], ["socialnämnden", "kultur-ab"], [None]),
    ),
    "what may be a perspective is asked": (
        {
            "Trygghet": [HEADS, ["Äldre är trygga", "Nöjda äldre", "minst 90"]],
            "Lärande": [HEADS, ["Elever når målen", "Behöriga", "minst 85"]],
        },
        {"sheet:Trygghet": "perspective"},
        Told(["sheet:Lärande"], [None, None], [None, None], ["trygghet", None]),
    ),
    "or a unit": (
        {
            "Norr": [HEADS, ["Äldre är trygga", "Nöjda äldre", "minst 90"]],
            "Söder": [HEADS, ["Elever når målen", "Behöriga", "minst 85"]],
        },
        {"sheet:Norr": "unit", "sheet:Söder": "skip"},
        Told([], ["norr", None], ["norr", None], [None, None]),
    ),
    "a column tells it": (
        {
            "Socialnämnden": [["Nämnd", *HEADS], ["Omsorgen", "Äldre är trygga", "Nöjda äldre", "minst 90"]],
            "Blad2": [["Nämnd", *HEADS], ["Skolan", "Elever når målen", "Behöriga", "minst 85"]],
        },
        {"sheet:Socialnämnden": "skip"},
        Told([], ["omsorgen", "skolan"], ["omsorgen", "skolan"], [None, None]),
    ),
    "a sheet alone, and names of sheets that say nothing": (
        {
            "Blad1": [HEADS, ["Äldre är trygga", "Nöjda äldre", "minst 90"]],
            "2027": [HEADS, ["Gator", "Hål", "högst 2"]],
        },
        {},
        Told([], [None, None], [None, None], [None, None]),
    ),
}


OWNERS = {
    "a column for each": (
        "Mål;Målägare;Mått;Måttansvarig\nTrygga elever;Skolchef;Trygghet;Rektor\n;;Frånvaro;Controller\n",
        {"trygga-elever": "skolchef", "trygghet": "rektor", "frånvaro": "controller"},
    ),
    "a column for the goal alone": (
        "Mål;Mått;Målägare\nTrygga elever;Trygghet;Skolchef\n",
        {"trygga-elever": "skolchef", "trygghet": "skolchef"},
    ),
    "a column that all rows agree in": (
        "Mål;Mått;Ansvarig\nTrygga elever;Trygghet;Rektor\n;Frånvaro;Rektor\n",
        {"trygga-elever": "rektor", "trygghet": "rektor", "frånvaro": "rektor"},
    ),
    "a column that tells of each measure, and so not of the goal": (
        "Mål;Mått;Ansvarig\nTrygga elever;Trygghet;Rektor\n;Frånvaro;Controller\n",
        {"trygga-elever": None, "trygghet": "rektor", "frånvaro": "controller"},
    ),
}


def test_who_owns_a_goal_is_not_taken_from_one_of_its_measures() -> None:
    for case, (table, owners) in OWNERS.items():
        draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
        found = {id: one.owner for id, one in draft.goals.items()}
        found |= {id: one.owner for id, one in draft.indicators.items()}
        assert (found, draft.left) == (owners, []), case


RESPONSIBLE = {
    "Rektor": (["rektor"], [], []),
    "Rektor Byskolan": (["rektor-byskolan"], [], []),
    "Enhetschef Norra Hemtjänsten": (["enhetschef-norra-hemtjänsten"], [], []),
    "Anna Ek": ([], ["roles:Anna Ek"], []),
    "enhetschef Anna Ek": ([], ["roles:enhetschef Anna Ek"], []),
    "Rektor (Anna Ek)": ([], ["roles:Rektor (Anna Ek)"], []),
    "Rektor 850101-1236": ([], [], ["person"]),
}


def test_a_person_never_becomes_a_role() -> None:
    for text, told in RESPONSIBLE.items():
        table = f"Mål;Mått;Ansvarig\nTrygga elever;Trygghet;{text}\n"
        draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
        assert ([*draft.roles], [*draft.questions], [one.code for one in draft.left]) == told, text
        assert "1236" not in str(draft)


def test_a_list_with_what_it_tells_first_on_each_row_is_no_table() -> None:
    rows = ("Mål;Alla är trygga;1", "Indikator;Andel trygga;2;Målvärde 2027;90", "Aktivitet;Trivselråd;3;Klart;2027")
    draft = read_plan(table_of("\n".join(rows).encode(), "plan.csv"), GoalFile(), DAY, {})
    assert (draft.goals, draft.indicators, draft.sheets) == ({}, {}, [])


def test_a_measure_may_be_called_a_total() -> None:
    sums = {"Totalt antal olyckor": False, "Total omslutning": False, "Totalt": True, "Total:": True, "Summa mål": True}
    for name, is_sum in sums.items():
        table = f"Mått;Målvärde\nFrånvaro, %;högst 5\n{name};högst 9\n"
        draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
        assert (len(draft.indicators), {one.code for one in draft.left}) == (
            (1, {"total-row"}) if is_sum else (2, set())
        ), name


@pytest.mark.parametrize("case", SHEETS)
def test_the_name_of_a_sheet_is_a_unit_or_asked_about(case: str, tmp_path: Path) -> None:
    sheets, answers, told = SHEETS[case]
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / "plan.xlsx")
    draft = read_plan(table_of((tmp_path / "plan.xlsx").read_bytes(), "plan.xlsx"), GoalFile(), DAY, answers)
    goals, measures = draft.goals.values(), draft.indicators.values()
    asked = [key for key, one in draft.questions.items() if one.answer is None]
    found = Told(asked, [one.unit for one in goals], [one.unit for one in measures], [one.perspective for one in goals])
    assert found == told


SECTIONS = {
    "boards above headings repeated": (
        "Plan 2027\n{one}\nMål;Mått\nTrygga elever;Trygghet\n\n{other}\nMål;Mått\nSäkra vägar;Olyckor\n",
        ("Skolnämnden", "Tekniska nämnden"),
        [(None, "skolnämnden"), (None, "tekniska-nämnden")],
    ),
    "perspectives above headings repeated": (
        "Plan 2027\n{one}\nMål;Mått\nTrygga elever;Trygghet\n\n{other}\nMål;Mått\nSäkra vägar;Olyckor\n",
        ("Barn och unga", "Trafik"),
        [("barn-och-unga", None), ("trafik", None)],
    ),
    "a title above headings that stand once": (
        "{one}\nMål;Mått\nTrygga elever;Trygghet\nSäkra vägar;Olyckor\n",
        ("Skolnämnden", ""),
        [(None, None), (None, None)],
    ),
}


@together
@pytest.mark.parametrize("case", SECTIONS)
def test_what_stands_above_headings_is_of_the_goals_below_where_the_headings_are_repeated(case: str) -> None:
    text, (one, other), told = SECTIONS[case]
    draft = read_plan(table_of(text.format(one=one, other=other).encode(), "plan.csv"), GoalFile(), DAY, {})
    assert [(goal.perspective, goal.unit) for goal in draft.goals.values()] == told


BLOCKS = {
    "a number and its goal in cells of their own": (
        "Mål 1;Vården är säker\nMått;Målvärde\nInfektioner;högst 4\nHygien, %;minst 90\n\n"
        "Mål 2;Ekonomin är i balans\nMått;Målvärde\nHyrpersonal;högst 9\n",
        {"Vården är säker": ["Infektioner", "Hygien, %"], "Ekonomin är i balans": ["Hyrpersonal"]},
    ),
    "in one cell": (
        "Mål 1: Vården är säker\nMått;Målvärde\nInfektioner;högst 4\n\n"
        "Mål 2: Ekonomin är i balans\nMått;Målvärde\nHyrpersonal;högst 9\n",
        {"Vården är säker": ["Infektioner"], "Ekonomin är i balans": ["Hyrpersonal"]},
    ),
    "headings of their own, of years": (
        "Plan 2026–2029\nMål: Vården är säker\nMått;2025;2026\nInfektioner;7;högst 4\n\n"
        "Mål: Ekonomin är i balans\nMått;2025;2026\nHyrpersonal;11;högst 9\n",
        {"Vården är säker": ["Infektioner"], "Ekonomin är i balans": ["Hyrpersonal"]},
    ),
    "levels called as goals": (
        "Nivå;Måltext;Indikator;Målvärde\nKommunfullmäktigemål;Alla elever når målen;;\n"
        "Nämndmål;Fler är behöriga;Behöriga, %;minst 90\nNämndmål;Skolan är trygg;Frånvaro;högst 5\n",
        {"Alla elever når målen": [], "Fler är behöriga": ["Behöriga, %"], "Skolan är trygg": ["Frånvaro"]},
    ),
}


@together
@pytest.mark.parametrize("case", BLOCKS)
def test_a_goal_has_the_measures_below_it_also_where_its_number_or_level_stands_before_it(case: str) -> None:
    text, told = BLOCKS[case]
    draft = read_plan(table_of(text.encode(), "plan.csv"), GoalFile(), DAY, {})
    measures = draft.indicators.values()
    found = {goal.text: [one.name for one in measures if one.serves == id] for id, goal in draft.goals.items()}
    assert found == told
    assert {one.code for one in draft.left} <= {"repeated-heading"}
    of_plan = "2026-2029" if text.startswith("Plan 2026–2029") else None
    assert {goal.period for goal in draft.goals.values()} == {of_plan}


NAMED = {
    "Rektor (Anna Andersson)": ("Rektor", "owners"),
    "rektor Anna Andersson": ("rektor", "owners"),
    "Anna Andersson – rektor": ("rektor", "owners"),
    "A. Andersson": ("skip", "person"),
    "HR-chef (tf)": (None, None),
    "Chef för Social omsorg": (None, None),
}


@together
@pytest.mark.parametrize("text", NAMED)
def test_no_role_is_called_as_a_person(text: str) -> None:
    role, kind = NAMED[text]
    answers = {f"roles:{text}": role} if role is not None else {}
    draft = read_plan(table_of(f"Mål;Ansvarig\nTrygga;{text}\n".encode(), "plan.csv"), GoalFile(), DAY, answers)
    assert [one.kind for one in draft.questions.values()] == ([kind] if kind else [])
    assert [*draft.roles.values()] == [one for one in (role or text,) if one != "skip"]


@together
@pytest.mark.parametrize("said", ["Anna Andersson 850101-1236", "rektor 19850101-1236", "Anna Andersson 8501011236"])
def test_the_number_of_a_person_is_in_no_entry_of_a_plan(said: str) -> None:
    table = f"Mål;Mått;Ansvarig\nTrygga;Trygghet;{said}\nFriska;Frånvaro;Rektor\n"
    draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
    assert [*draft.roles] == ["rektor"]
    assert [one.at for one in draft.left if one.refused] == ["R2C3"]


FIELDS = {
    "a row for each measure": (
        "Mål;Trygga\nMått;Trygghet;Målvärde;minst 8;Ansvarig;Chef\nAktivitet;Samtal;Klart;2026-06-30\n"
    ),
    "a row for each field": (
        "Mål;Trygga\nMått;Trygghet\nMålvärde;minst 8\nAnsvarig;Chef\nAktivitet;Samtal\nKlart;2026-06-30\n"
    ),
    "below a title and what the columns are called": (
        "Plan 2026;\nRubrik;Text\nMål:;Trygga\nMått:;Trygghet\nMålvärde:;minst 8\nAnsvarig:;Chef\nAktivitet:;Samtal\n"
        "Klart:;2026-06-30\n"
    ),
    "one column": (
        "Mål 1: Trygga\nMått: Trygghet\nMålvärde: minst 8\nAnsvarig: Chef\nAktivitet: Samtal\nKlart: 2026-06-30\n"
    ),
}


@together
@pytest.mark.parametrize("case", FIELDS)
def test_fields_beside_their_texts_are_a_plan(case: str) -> None:
    draft = read_plan(table_of(FIELDS[case].encode(), "plan.csv"), GoalFile(), DAY, {})
    assert [one.text for one in draft.goals.values()] == ["Trygga"]
    (one,) = draft.indicators.values()
    assert (one.name, one.serves, one.target, one.owner) == ("Trygghet", "trygga", {"at_least": "8"}, "chef")
    (act,) = draft.activities.values()
    assert (act.text, act.due) == ("Samtal", "2026-06-30")
    places = [one.at for one in draft.cells]
    assert len({*places}) == len(places)


SERVING = {
    "by number": ("1", "trygg-kommun"),
    "by text": ("En trygg kommun", "trygg-kommun"),
    "no goal": ("9", None),
}


@together
@pytest.mark.parametrize("case", SERVING)
def test_what_a_goal_contributes_to_is_a_goal(case: str) -> None:
    said, serves = SERVING[case]
    table = f"Nr;Mål;Bidrar till\n1.1;Trygga elever;{said}\n1;En trygg kommun;\n"
    draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
    assert draft.goals["trygga-elever"].serves == serves
    assert [one.code for one in draft.left if one.refused] == ([] if serves else ["no-such-number"])
