"""``malstyr new --from``: a plan in a table becomes goal files, and nothing of it is lost or guessed."""

import json
from collections import Counter
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from malstyr.cli.main import main
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.plan.drafts import IndicatorDraft, PlanDraft
from malstyr.exchange.plan.ids import without_number
from malstyr.exchange.plan.limits import read_limit
from malstyr.exchange.plan.reading import read_plan
from malstyr.exchange.reading.read import table_of
from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import Missing
from malstyr.model.target import Target
from malstyr.source.files import read_folder
from malstyr.workspace.load import load
from plan_tables import LAYOUTS, Line, lines, workbook
from together import together

EXAMPLES = Path(__file__).parent.parent / "examples"
NAMES = sorted(path.name for path in EXAMPLES.iterdir() if (path / "malstyr.yaml").exists())
DAY = date(2026, 1, 15)


def example(name: str) -> tuple[GoalFile, list[Line]]:
    data = load(name, read_folder(EXAMPLES / name)).workspace.data
    return data, list(lines(data))


FIRST_IS_FAST = [NAMES[0], *(pytest.param(name, marks=pytest.mark.slow) for name in NAMES[1:])]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", FIRST_IS_FAST)
def test_an_example_in_a_table_is_read_as_it_was_or_asked_about(name: str, layout: str) -> None:
    data, rows = example(name)
    assert rows
    draft = read_plan(table_of(workbook(LAYOUTS[layout](rows)), "plan.xlsx"), GoalFile(), DAY, {})
    waiting = {at for one in draft.questions.values() for at in one.places}
    assert {folded_name(one.text) for one in draft.goals.values()} == {folded_name(row.goal) for row in rows}
    texts = {id: folded_name(one.text) for id, one in draft.goals.items()}
    found = {(texts.get(one.serves or ""), folded_name(one.name)): one for one in draft.indicators.values()}
    for row in rows:
        one = found[folded_name(row.goal), folded_name(row.measure)]
        assert (one.measured_in or "") == row.measured_in or not row.measured_in, row
        if row.owner:
            asked = any(one.kind in ("owners", "person", "name") for one in draft.questions.values())
            title = draft.roles.get(one.owner or "", "")
            assert folded_name(title) == folded_name(row.owner) or (asked and one.owner is None), row
        _limits_are_the_same(data, row, one, draft)
    assert not [one for one in draft.left if one.refused], waiting


def _limits_are_the_same(data: GoalFile, row: Line, one: IndicatorDraft, draft: PlanDraft) -> None:
    known = data.indicators[row.id]
    asked = f"target:{one.id}" in draft.questions or f"steps:{one.id}" in draft.questions
    asked = asked or any(key.startswith("scale:") for key in draft.questions)
    read = [*([one.target] if one.target is not None else []), *one.targets.values()]
    for keys in read:
        meant = Target.model_validate(dict(keys))
        assert any(
            all(getattr(target, key) == getattr(meant, key) for key in meant.demands)
            for target in known.all_targets.values()
        ), (row, keys)
    assert len(read) + len(one.unread) == len(row.limits) or asked or one.id not in draft.indicators, (row, one)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", FIRST_IS_FAST)
def test_every_cell_of_an_example_ends_in_one_place(
    name: str, layout: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    table = LAYOUTS[layout](example(name)[1])
    Path("plan.xlsx").write_bytes(workbook(table))
    headings = {"merged": (1, 2), "headed": (1,)}.get(layout, (0,))
    assert main(["new", "--from", "plan.xlsx", "--format", "json", "--as-of", "2026-01-15"]) in (0, 1)
    told = json.loads(capsys.readouterr().out)
    places = [one["at"] for kind in ("cells", "refused", "ignored") for one in told[kind]]
    counted = told["summary"]
    cells = sum(1 for n, row in enumerate(table[0]) if n not in headings for cell in row if cell)
    assert not [place for place, n in Counter(places).items() if n > 1]
    assert counted["read"] == cells
    assert counted["read"] == sum(n for name, n in counted.items() if name != "read")


PLAN = """Målområde;Mål;Mått;Utfall 2024;Målvärde 2026;Målvärde 2027;Ansvarig;Kommentar
Trygghet;Alla barn är trygga;Andel trygga elever;82 %;minst 85 %;90 %;Skolchef;
;;Antal anmälningar;120;högst 5;4;Skolchef;räknas per läsår
;;Andel nöjda;70 %;bättre än riket;minst 75 %;Skolchef;
Ekonomi;Ekonomin är i balans;Budgetavvikelse;-1,2;0;0;Anna Andersson;
Summa;;;;;;;
"""
ANSWERS = ("--answer", "roles:Anna Andersson=Ekonomichef", "--answer", "target:budgetavvikelse=at_most")
ASKED = ("new", "--from", "plan.csv", "--as-of", "2026-01-15")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("plan.csv").write_text(PLAN, encoding="utf-8")
    return tmp_path


def test_a_question_keeps_all_from_being_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*ASKED, "--write"]) == 1
    assert [path.name for path in folder.iterdir()] == ["plan.csv"]
    assert "(Svar: skip) Lägg till: --answer 'roles:Anna Andersson=…'" in " ".join(capsys.readouterr().out.split())


def test_a_preview_writes_nothing(folder: Path) -> None:
    assert main([*ASKED, *ANSWERS]) == 0
    assert [path.name for path in folder.iterdir()] == ["plan.csv"]


def test_a_plan_becomes_a_workspace_and_is_there_the_next_time(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*ASKED, *ANSWERS, "--write"]) == 0
    assert main(["fmt", "--check"]) == 0
    data = load(".", read_folder(folder)).workspace.data
    assert [str(one.target or one.targets) for one in data.indicators.values()]
    assert data.indicators["antal-anmälningar"].targets["2027"].at_most == 4
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    capsys.readouterr()
    assert main([*ASKED, *ANSWERS, "--write", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {one["status"] for one in told["cells"]} == {"same"}
    assert {one["status"] for one in told["goals"] + told["indicators"]} == {"same"}
    assert {path: path.read_bytes() for path in before} == before


def test_what_the_workspace_says_otherwise_is_told_and_left(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main([*ASKED, *ANSWERS, "--write"])
    Path("plan.csv").write_text(PLAN.replace("minst 85 %", "minst 86 %").replace("120", "121"), encoding="utf-8")
    capsys.readouterr()
    assert main([*ASKED, *ANSWERS, "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["at"] for one in told["ignored"] if one["code"] == "differs"] == ["R2C5", "R3C4"]


@pytest.mark.parametrize("more", [("--text", "a"), ("mål", "b"), ("--due", "2026-01-01")])
def test_options_of_one_entry_are_none_of_a_plan(folder: Path, more: tuple[str, ...]) -> None:
    assert main([*ASKED, *more]) == 2


@together
@pytest.mark.parametrize(
    ("text", "measured_in", "keys"),
    [
        ("minst 85 %", "procent", {"at_least": "85"}),
        ("högst 4,5", None, {"at_most": "4.5"}),
        ("öka", None, {"more_than": "previous"}),
        ("i topp 10", "plats", {"top": "10"}),
        ("bland de 25 % bästa", "plats", {"top": "quarter"}),
        ("minst 2,5 mnkr", "tkr", {"at_least": "2500"}),
        ("högst 900 tkr", "mnkr", {"at_most": "0.9"}),
        ("minst 5–7 mnkr", "tkr", {"at_least": "5000", "at_most": "7000"}),
        ("öka med 2 mnkr", "tkr", {"increase_by": "2000"}),
        ("högst 2 timmar", "minuter", {"at_most": "120"}),
        ("minska med 5 %", "tkr", {"decrease_percent": "5"}),
        ("högst 90 kr", "kr per invånare", {"at_most": "90"}),
        ("minst 14 st", "elever", {"at_least": "14"}),
        ("minst 230 poäng", "meritpoäng", {"at_least": "230"}),
        ("minst 80 % under 2027", "procent", {"at_least": "80", "during": "2027"}),
        ("minst 80 % senast 2027", "procent", {"at_least": "80", "by": "2027"}),
        ("minst 80 den 31 december 2027", None, {"at_least": "80", "by": "2027-12-31"}),
        ("minst 85 % av flickorna", "procent av flickorna", {"at_least": "85"}),
        ("ska uppgå till minst 80 procent varje år", "procent", {"at_least": "80"}),
        ("öka med 2 % jämfört med föregående år", "tkr", {"increase_percent": "2"}),
        ("minst 2 gånger per år", None, {"at_least": "2"}),
        ("minst 5 mer än föregående år", None, {"increase_by": "5"}),
        ("Max. 14", "dagar", {"at_most": "14"}),
        ("noll", "antal", {"at_most": "0"}),
        ("+2 per år", "index", {"increase_by": "2"}),
        ("−40 % till 2030 (basår 2020)", "ton", {"decrease_percent": "40", "by": "2030", "since": "2020"}),
        ("ska minska med 5 % jämfört med 2024", "tkr", {"decrease_percent": "5", "since": "2024"}),
        ("öka 10 % sedan 2024", "antal", {"increase_percent": "10", "since": "2024"}),
    ],
)
def test_limits_are_read_by_their_words(text: str, measured_in: str | None, keys: dict[str, str]) -> None:
    limit = read_limit(text, measured_in, None)
    assert limit is not None and limit.target == keys


@together
@pytest.mark.parametrize(
    ("text", "measured_in"),
    [
        ("ca 40", None),
        ("avvikelse 40 från riket", None),
        ("minst 45; bland de 10 bästa", "procent"),
        ("högst 4 månader", "procent"),
        ("högst 2 dagar", "timmar"),
        ("högst 3 veckor", "dagar"),
        ("minst 2 MWh", "kWh"),
        ("högst 90 kr per invånare", "tkr"),
        ("-5", None),
        ("1.250", None),
        ("enligt särskild plan", None),
        ("minst 45 och bättre än riket", "procent"),
        ("minst 85 % av flickorna", "procent"),
        ("högst 3 dagar för enkla ärenden", "dagar"),
        ("högst 4,5 (exkl. timanställda)", None),
        ("i snitt minst 3", None),
        ("minst 2 per månad", None),
        ("minst 80 senast juni 2027", None),
        ("minst 80 från 2027", None),
        ("minst 80 före 2027", None),
        ("minst 80 jämfört med 2024", None),
        ("-40 % till 2030", "ton"),
    ],
)
def test_what_is_not_read_whole_is_left_as_text(text: str, measured_in: str | None) -> None:
    assert read_limit(text, measured_in, None) is None


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


HEADINGS = ("Nr", "Perspektiv", "Mål", "Mått", "Enhet", "Utfall 2024", "Målvärde", "2027", "Ansvarig", "Klart", "Okänt")
CELLS = (
    "", "", "1", "Trygga elever", "Andel nöjda", "%", "antal", "85", "minst 85 %", "0,9", "öka", "Skolchef", "Summa",
    "Anna Andersson", "chef, rektor", "2026-06-30", "hösten", "-", "Källa: egen", "Socialnämnden", "12o",
)  # fmt: skip


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(HEADINGS), min_size=2, max_size=8, unique=True).flatmap(
        lambda heads: st.tuples(
            st.just(heads),
            st.lists(
                st.lists(st.sampled_from(CELLS), min_size=len(heads), max_size=len(heads)), min_size=1, max_size=5
            ),
        )
    )
)
def test_every_cell_ends_in_exactly_one_place(made: tuple[list[str], list[list[str]]]) -> None:
    heads, rows = made
    table = table_of("\n".join(";".join(row) for row in (heads, *rows)).encode(), "plan.csv")
    sheet = table.sheets[0]
    draft = read_plan(table, GoalFile(), DAY, {})
    waiting = {at for one in draft.questions.values() for at in one.places}
    left = {one.at for one in draft.left} - waiting
    cells = {one.at for one in draft.cells}
    headings = {at for at, entry in draft.used.items() if entry is None}
    places = {sheet.at(row, column) for row, own in sheet.rows.items() for column in own}
    assert waiting | left | cells | headings == places
    assert len(waiting) + len(left) + len(cells) + len(headings - waiting) == len(places)


def test_the_file_of_new_entries_may_be_an_answer(folder: Path) -> None:
    for name in ("malstyr", "a", "b"):
        head = "organisation: {id: x, name: X}\n" if name == "malstyr" else ""
        Path(f"{name}.yaml").write_text(f"version: 1\n{head}goals:\n  {name}: {{text: Om {name}}}\n", encoding="utf-8")
    assert main([*ASKED, *ANSWERS]) == 1
    assert main([*ASKED, *ANSWERS, "--answer", "to=b.yaml", "--write"]) == 0
    assert "ekonomin-är-i-balans" in Path("b.yaml").read_text(encoding="utf-8")


TWICE = {
    "the same of both": (["högst 6 %;HR-chef", "högst 6 %;HR-chef"], [["trygga", "friska"]]),
    "more of the first": (["högst 6 %;HR-chef", ";"], [["trygga", "friska"]]),
    "nothing of either": ([";", ";"], [["trygga", "friska"]]),
    "another limit": (["högst 6 %;HR-chef", "högst 5 %;HR-chef"], [["trygga"], ["friska"]]),
    "another owner": (["högst 6 %;HR-chef", "högst 6 %;Rektor"], [["trygga"], ["friska"]]),
    "more of the second": ([";HR-chef", "högst 6 %;HR-chef"], [["trygga"], ["friska"]]),
}
"""What stands beside a measure under two goals, and the goals of each measure that it makes."""


@pytest.mark.parametrize("case", TWICE)
def test_a_measure_under_two_goals_is_one_where_the_plan_says_the_same_of_it(case: str, folder: Path) -> None:
    (first, second), expected = TWICE[case]
    table = f"Mål;Mått;Målvärde;Ansvarig\nTrygga;Sjukfrånvaro;{first}\nFriska;Sjukfrånvaro;{second}\n"
    Path("goals.csv").write_text(table)
    assert main(["new", "--from", "goals.csv", "--write"]) == 0
    data = load("w", read_folder(folder)).workspace.data
    made = [[str(goal) for goal in one.serves] for one in data.indicators.values() if one.name == "Sjukfrånvaro"]
    assert made == expected
    again = read_plan(table_of(table.encode(), "goals.csv"), data, DAY, {})
    assert {id: list(one.goals) for id, one in again.indicators.items()} == {
        id: [str(goal) for goal in one.serves] for id, one in data.indicators.items() if one.name == "Sjukfrånvaro"
    }


ASKED_ONCE = {
    "the least or the most": ("Målvärde 2027", "6,5", "target:sjukfrånvaro=at_most"),
    "of no year": ("Målvärde", "6,5", "target:sjukfrånvaro=at_least"),
    "a step": ("Målvärde 2027", "öka med 5 %", "steps:sjukfrånvaro=increase_percent"),
    "a share or per cent": ("Utfall 2025", "0,85", "scale:R2C3=85"),
    "a limit that is a share": ("Målvärde 2027", "0,85", "scale:R2C3=85,target:sjukfrånvaro=at_least"),
}
"""A heading, what stands below it, and what was answered."""


@pytest.mark.parametrize("case", ASKED_ONCE)
def test_what_stands_already_is_not_asked_about_again(
    case: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    heading, text, answers = ASKED_ONCE[case]
    Path("goals.csv").write_text(f"Mål;Mått;{heading}\nFriska;Sjukfrånvaro, %;{text}\n")
    answered = [word for one in answers.split(",") for word in ("--answer", one)]
    assert main(["new", "--from", "goals.csv"]) == 1
    assert main(["new", "--from", "goals.csv", *answered, "--write"]) == 0
    written = read_folder(folder)
    for options in ([], answered, ["--write"]):
        capsys.readouterr()
        assert main(["new", "--from", "goals.csv", *options]) == 0
        assert "Allt finns redan. Inget att skriva." in capsys.readouterr().out
    assert read_folder(folder) == written


def test_a_plan_read_twice_is_there_already(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("plan.csv").write_text(
        "Mål;Mått;Målvärde 2027;Aktivitet;Klart senast;Ansvarig\n"
        "Trygga;Rutin finns;Ja;Utbilda alla;2027-06-30;Skolchef\n"
        ";Sjukfrånvaro, %;Ska minska;Utbilda alla;2027-12-31;Rektor\n"
        "Friska;Frisktal;Minst 50 %;Utbilda alla;juni 2027;Skolchef\n"
    )
    assert main(["new", "--from", "plan.csv", "--write"]) == 0
    written = read_folder(folder)
    capsys.readouterr()
    assert main(["new", "--from", "plan.csv", "--write"]) == 0
    told = capsys.readouterr().out
    assert "Allt finns redan. Inget att skriva." in told and "något annat" not in told
    assert read_folder(folder) == written


ACTIVITIES_DIFFER = {"2027-06-30": "2027-07-01", "Skolchef": "Rektor", "i juni": "i maj"}
"""What is said of an activity, and what the plan then says."""


@pytest.mark.parametrize("said", ACTIVITIES_DIFFER)
def test_what_a_plan_says_otherwise_of_an_activity_is_told(
    said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    heads = "Mål;Mått;Aktivitet;Klart senast;Ansvarig;Anmärkning"
    plan = f"{heads}\nFriska;;Utbilda alla;2027-06-30;Skolchef;Börjar i juni\n"
    Path("plan.csv").write_text(plan)
    assert main(["new", "--from", "plan.csv", "--write"]) == 0
    written = read_folder(folder)
    Path("plan.csv").write_text(plan.replace(said, ACTIVITIES_DIFFER[said]))
    capsys.readouterr()
    main(["new", "--from", "plan.csv"])
    assert "utbilda-alla finns redan och säger något annat" in " ".join(capsys.readouterr().out.split())
    assert read_folder(folder) == written


UNITS_IN_NAMES = {
    "Sjukfrånvaro, %": "procent",
    "Sjukfrånvaro i procent": "procent",
    "Sjukfrånvaro (andel i %)": "procent",
    "Nettokostnad (tkr)": "tkr",
    "Kostnad kr/invånare": "kr/invånare",
    "Handläggningstid (dagar)": "dagar",
    "Nöjdhet (skala 1-5)": "skala 1-5",
    "Hållbart medarbetarengagemang (HME)": "index",
    "Antal olyckor": "antal",
    "Antal årsarbetare": "årsarbetare",
    "Antal elever med frånvaro över 10 %": "antal",
    "Genomförda övningar (st)": "st",
    "Utbildade i lean (personer)": "personer",
    "Anmälda våldsbrott (anmälningar per 1 000 invånare)": "anmälningar per 1 000 invånare",
    "Företagsklimat (plats)": "plats",
    "Ranking i företagsklimat": "plats",
    "Kommunrankning": "plats",
    "Kostnad (elever)": None,
    "Placeringar i familjehem": None,
    "Placering av barn": None,
    "Utvärderare på plats": None,
    "Plats i förskolan": None,
    "Elever på utbyte i Frankrike": None,
    "Ärenden över 100 000 kr": None,
    "Antal besök per invånare": None,
    "Antal tusen besök": None,
    "Kostnad, förskolor": None,
    "Besök (år)": None,
    "Meritvärde (17 ämnen)": None,
    "Vårdplatser i år": None,
}


@together
@pytest.mark.parametrize("name", UNITS_IN_NAMES)
def test_the_unit_in_the_name_of_a_measure_is_what_it_is_measured_in(name: str) -> None:
    draft = read_plan(table_of(f"Mål;Mått\nTrygga;{name}\n".encode(), "plan.csv"), GoalFile(), DAY, {})
    (one,) = draft.indicators.values()
    assert (one.name, one.measured_in) == (name, UNITS_IN_NAMES[name])


def test_a_column_of_units_holds_over_the_name() -> None:
    table = "Mål;Mått;Mäts i\nTrygga;Kostnad, tkr;mnkr\n"
    draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
    assert [one.measured_in for one in draft.indicators.values()] == ["mnkr"]


NAMES_OF_GOALS = {
    "Alla barn och elever ska känna sig trygga.": "Alla barn och elever ska känna sig trygga",
    "Vi ska vara en attraktiv arbetsgivare": None,
    "Eleverna ska nå högre resultat": None,
    f"Kommunen ska {'mycket ' * 12}väl": None,
}


@pytest.mark.parametrize("text", NAMES_OF_GOALS)
def test_a_goal_whose_id_leaves_off_has_a_name(text: str, folder: Path) -> None:
    """Else half a sentence would be its heading in every report."""
    Path("goals.csv").write_text(f"Mål;Mått\n{text};Sjukfrånvaro\n")
    assert main(["new", "--from", "goals.csv", "--write"]) == 0
    made = load("w", read_folder(folder)).workspace.data.goals
    assert [one.name for one in made.values()] == [NAMES_OF_GOALS[text]]
    for file in folder.glob("*.yaml"):
        file.unlink()
    Path("malstyr.yaml").write_text("version: 1\norganisation: {id: k, name: Kommunen}\n")
    assert main(["new", "goal", text]) == 0
    assert load("w", read_folder(folder)).workspace.data.goals == made


UNTIL = {
    "2028": ({"at_least": "85", "by": "2028"}, None),
    "2028-12-31": ({"at_least": "85", "by": "2028"}, None),
    "juni 2028": ({"at_least": "85"}, "Tidsgräns: juni 2028"),
    "": ({"at_least": "85"}, None),
}


@together
@pytest.mark.parametrize("until", UNTIL)
def test_a_limit_is_to_be_reached_by_the_end_of_its_year(until: str) -> None:
    table = f"Mål;Mått;Målvärde;Tidsgräns\nTrygga;Andel trygga elever;minst 85 %;{until}\n"
    (one,) = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {}).indicators.values()
    assert (one.target, one.note) == UNTIL[until]


DUE = {
    "Klart senast 2026-06-30": ("2026-06-30", None),
    "2026-06-30": ("2026-06-30", None),
    "senast juni 2026": ("2026-06-30", None),
    "minst 90": (None, "Mål 2026: minst 90"),
    "2026": (None, "Mål 2026: 2026"),
}
"""What stands as the limit of a goal without a measure, when it is due, and what is noted."""


@together
@pytest.mark.parametrize("said", DUE)
def test_a_day_in_the_place_of_a_limit_is_when_a_goal_is_due(said: str) -> None:
    table = f"Mål;Mått;Mål 2026\nProven är digitala;;{said}\nTrygga elever;Trygghet;minst 8\n"
    goal, _ = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {}).goals.values()
    assert (goal.due, goal.note) == DUE[said]


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


OUTCOMES = {
    "with its year beside it": ("Resultat;mnkr;2,5 (2024);3", ["2.5"]),
    "its own unit": ("Resultat;mnkr;2,5 mnkr;3", ["2.5"]),
    "another of money": ("Resultat;tkr;2,5 mnkr;3", ["2500"]),
    "the first that is told": ("Resultat;;2,5 mnkr;900 tkr", ["2.5"]),
    "no unit of the column": ("Laddstolpar;;14 st;20 st", ["14"]),
    "another of time": ("Svarstid;minuter;2 timmar;1", ["120"]),
    "what cannot be told in it": ("Svarstid;minuter;2 dagar;1", []),
}


@pytest.mark.parametrize("case", OUTCOMES)
def test_an_outcome_is_told_in_the_unit_of_its_measure(case: str) -> None:
    row, expected = OUTCOMES[case]
    table = f"Mål;Mått;Mäts i;Utfall 2024;Målvärde\nTrygga;{row}\n"
    draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
    assert [f"{Decimal(one.value).normalize():f}" for one in draft.values] == expected
    assert [one.code for one in draft.left if one.refused] == ([] if expected else ["another-unit"])


WAYS = {
    "limits that rise": ("Klimatet ska bli bättre;Laddstolpar;25;40;60", "at_least"),
    "limits that fall": ("Klimatet ska bli bättre;Utsläpp;60;40;25", "at_most"),
    "a goal that falls, limits that rise": ("Klimatpåverkan ska minska;Klimatpåverkan;25;40;60", None),
    "the goal is of something else": ("Klimatpåverkan ska minska;Laddstolpar;25;25;25", None),
    "the goal is of it": ("Sjukfrånvaron ska minska;Sjukfrånvaro;5;5;5", "at_most"),
    "a name that begins with the way": ("Trygghet;Färre olyckor;5;5;5", "at_most"),
    "a name with a way in it": ("Trygghet;Andel elever som minskat sin frånvaro;80;80;80", None),
    "a name with a limit in it": ("Trygghet;Andel ärenden som handläggs inom högst 10 dagar;90;90;90", None),
    "nothing": ("Trygghet;Andel nöjda;80;80;80", None),
}


@pytest.mark.parametrize("case", WAYS)
def test_a_number_alone_is_the_least_or_the_most_where_the_plan_tells_and_else_asked(case: str) -> None:
    row, key = WAYS[case]
    table = f"Mål;Mått;Mål 2026;Mål 2027;Mål 2028\n{row}\n"
    draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
    (one,) = draft.indicators.values()
    assert {asked for keys in one.targets.values() for asked in keys} == ({key} if key else set())
    assert bool(draft.questions) is (key is None)


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


COLOURS = {
    "≥ 90;80–89;< 80": {"at_least": "90", "partly": "80"},
    "över 90;80-90;under 80": {"more_than": "90", "partly": "80"},
    "0–60;61–90;> 90": {"at_most": "60", "partly": "90"},
    "max 7;7,1–8;över 8": {"at_most": "7", "partly": "8"},
    ">= 0;-500;-501": {"at_least": "0", "partly": "-500"},
    "100 %;95-99 %;under 95 %": {"at_least": "100", "partly": "95"},
    "minst 2 mnkr;1,5–2 mnkr;under 1 500 tkr": {"at_least": "2", "partly": "1.5"},
    "högst 8;8–10;över 10": {"at_most": "8", "partly": "10"},
    "0–60;60–90;> 90": None,
    "minst 2 mnkr;1,5–1,9 mnkr;under 1 500 tkr": {"at_least": "2", "partly": "1.5"},
    "≥ 90;;< 90": {"at_least": "90", "partly": "never"},
    "≥ 90;;< 80": None,
    "≥ 90;över 80;≤ 80": None,
    "≥ 90;80–89;≤ 80": None,
    "≥ 90;80–89;< 70": {"at_least": "90", "partly": "80"},
    "≥ 90;lite sämre;< 80": None,
    "≥ 90 senast 2027;80–89;< 80": None,
}
"""What is green, yellow and red, and the target that this is; None where it is kept as text."""


@together
@pytest.mark.parametrize("said", COLOURS)
def test_colours_are_a_target_where_they_follow_on_each_other(said: str) -> None:
    table = f"Mål;Mått;Grön;Gul;Röd\nTrygga;Andel nöjda;{said}\n"
    draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
    (one,) = draft.indicators.values()
    expected = COLOURS[said]
    assert "partly" not in (one.target or {}) if expected is None else one.target == expected
    assert bool(one.unread) is (expected is None)
    assert Target.model_validate(dict(one.target or {"at_least": "1"}))


IN_ONE_CELL: dict[str, tuple[dict[str, str] | None, str | None]] = {
    "högst 8 / 8–10": ({"at_most": "8", "partly": "10"}, None),
    "minst 85 / 80–84 / under 80": ({"at_least": "85", "partly": "80"}, None),
    "<10 / 10-15 / >15": ({"less_than": "10", "partly": "15"}, None),
    "minst 90 % | 80–89 %": ({"at_least": "90", "partly": "80"}, "procent"),
    "minst 85 / minst 80": (None, None),
    "8 / 8–10": (None, None),
    "högst 8 / 10–12 / 8": (None, None),
    "högst 8 / 8–10 / över 10 / vet ej": (None, None),
}
"""Green, yellow and red in the cell of the limit: the target, and the unit that is told there."""


@together
@pytest.mark.parametrize("said", IN_ONE_CELL)
def test_colours_in_one_cell_are_a_target_where_they_can_be_nothing_else(said: str) -> None:
    table = f"Mål;Mått;Mål 2026\nTrygga;Väntan;{said}\n"
    (one,) = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {}).indicators.values()
    target, unit = IN_ONE_CELL[said]
    assert (one.targets.get("2026"), one.measured_in, bool(one.unread)) == (target, unit, target is None)


@pytest.mark.parametrize(
    ("headings", "held", "asked"),
    [
        ("2024;2025;Mål 2026", ["2024", "2025"], []),
        ("2024;2025;Mål 2025", ["2024"], ["column:2025"]),
        ("2024;2025;Målvärde", [], ["column:2024", "column:2025"]),
        ("2024;2026;Mål 2027", ["2024"], ["column:2026"]),
    ],
)
def test_years_that_are_over_hold_outcomes_where_limits_say_theirs(
    headings: str, held: list[str], asked: list[str]
) -> None:
    """A year alone over a column is asked about, unless what is to be reached stands under later years of its own."""
    table = f"Mål;Mått;{headings}\nTrygga;Andel nöjda;80;81;minst 90\n"
    draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
    assert [str(one.period) for one in draft.values] == held
    assert sorted(key for key in draft.questions if key.startswith("column:")) == asked


ACTS = {
    "Aktivitet;Klart senast;Ansvarig": ("Upphandla bilar;juni 2026;Inköpschef", "2026-06-30", "inköpschef", None),
    "Ansvarig;Aktivitet;Klart senast": ("Inköpschef;Upphandla bilar;juni 2026", "2026-06-30", None, "inköpschef"),
    "Klart senast;Aktivitet;Ansvarig": ("juni 2026;Upphandla bilar;Inköpschef", "2026-06-30", "inköpschef", None),
    "Klart senast;Ansvarig;Aktivitet": (";Inköpschef;Upphandla bilar", None, None, "inköpschef"),
}
"""What stands after an activity, beside a measure: when it is due, who does it, and who owns the measure."""


@pytest.mark.parametrize("headings", ACTS)
def test_an_activity_beside_a_measure_has_its_day_and_who_is_named_after_it(headings: str) -> None:
    row, due, responsible, owner = ACTS[headings]
    table = f"Mål;Mått;Mål 2026;{headings}\nFossilfritt;Andel fossilfria fordon (%);minst 75;{row}\n"
    draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
    (act,), (measure,) = draft.activities.values(), draft.indicators.values()
    assert (act.text, act.due, act.responsible) == ("Upphandla bilar", due, responsible)
    assert (measure.owner, measure.note) == (owner, None)


def test_outcomes_tell_the_plan_they_come_from_where_it_tells_no_source(folder: Path) -> None:
    Path("malstyr.yaml").write_text("version: 1\norganisation: {id: k, name: Kommunen}\n", encoding="utf-8")
    Path("plan.csv").write_text(
        "Mål;Mått;Mäts i;Utfall 2024;Mål 2026;Källa\nTrygga;Andel nöjda;procent;80;minst 85;Egen enkät\n"
        "Trygga;Andel lugna;procent;70;minst 75;\n",
        encoding="utf-8",
    )
    assert main([*ASKED, "--write"]) == 0
    values = load("w", read_folder(folder)).workspace.data.values
    cells = {id: next(iter(series.periods.values())) for id, series in values.items()}
    assert {id: cell.source for id, cell in cells.items()} == {
        "andel-nöjda": None,
        "andel-lugna": "plan.csv 2026-01-15",
    }


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
    "levels called as goals": (
        "Nivå;Måltext;Indikator;Målvärde\nKommunfullmäktigemål;Alla elever når målen;;\n"
        "Nämndmål;Fler är behöriga;Behöriga, %;minst 90\nNämndmål;Skolan är trygg;Frånvaro;högst 5\n",
        {"Alla elever når målen": [], "Fler är behöriga": ["Behöriga, %"], "Skolan är trygg": ["Frånvaro"]},
    ),
}
"""Plans whose cells begin with the word goal, and the measures of each goal."""


@together
@pytest.mark.parametrize("case", BLOCKS)
def test_a_goal_has_the_measures_below_it_also_where_its_number_or_level_stands_before_it(case: str) -> None:
    text, told = BLOCKS[case]
    draft = read_plan(table_of(text.encode(), "plan.csv"), GoalFile(), DAY, {})
    measures = draft.indicators.values()
    found = {goal.text: [one.name for one in measures if one.serves == id] for id, goal in draft.goals.items()}
    assert found == told
    assert {one.code for one in draft.left} <= {"repeated-heading"}


GOALS_OF_A_YEAR = {
    "sentences are goals, of the year": ("Alla barn lär sig simma;Andel simkunniga", ["2027"], []),
    "limits are limits": ("minst 85;Andel simkunniga", [], ["2027"]),
    "so are ways": ("öka;Andel simkunniga", [], ["2027"]),
}


@together
@pytest.mark.parametrize("case", GOALS_OF_A_YEAR)
def test_a_heading_of_goals_and_a_year_holds_goals_or_limits_as_its_cells_tell(case: str) -> None:
    row, periods, years = GOALS_OF_A_YEAR[case]
    draft = read_plan(table_of(f"Mål 2027;Mått\n{row}\n".encode(), "plan.csv"), GoalFile(), DAY, {})
    assert [goal.period for goal in draft.goals.values()] == periods
    (one,) = draft.indicators.values()
    assert list(one.targets) == years


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


SIGNS = {
    "u.s.": ("..", [Missing.SUPPRESSED], []),
    "<5": ("empty", [], []),
    "ca 12": (None, [], ["not-a-number"]),
}


@together
@pytest.mark.parametrize("text", SIGNS)
def test_a_sign_in_the_place_of_an_outcome_is_asked_about(text: str) -> None:
    answer, values, refused = SIGNS[text]
    answers = {f"missing:{text}": answer} if answer is not None else {}
    table = f"Mål;Mått;Utfall 2024\nTrygga;Trygghet;{text}\n"
    draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, answers)
    assert [one.value for one in draft.values] == values
    assert [one.code for one in draft.left if one.refused] == refused
    assert [*draft.questions] == [*answers]


@together
@pytest.mark.parametrize(("before", "asked"), [("-1,2", False), ("3", False), ("82", True), ("0,5", True)])
def test_what_may_be_a_share_is_told_by_outcomes_of_its_size(before: str, asked: bool) -> None:
    table = f"Mål;Mått;Mäts i;Utfall 2024;Utfall 2025\nEkonomi;Avvikelse;%;{before};0,4\n"
    draft = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {})
    assert any(key.startswith("scale:") for key in draft.questions) is asked
