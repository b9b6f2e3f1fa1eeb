"""``malstyr new --from``: a plan in a table becomes goal files, and nothing of it is lost or guessed."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from malstyr.cli.main import main
from malstyr.exchange.plan.reading import read_plan
from malstyr.exchange.reading.read import table_of
from malstyr.model.goal_file import GoalFile
from malstyr.source.files import read_folder
from malstyr.workspace.load import load

DAY = date(2026, 1, 15)


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
