"""What a plan in a table says must be reached, and what has been: limits, colours, units, outcomes and days."""

from datetime import date
from decimal import Decimal

import pytest

from malstyr.exchange.plan.limits import read_limit
from malstyr.exchange.plan.reading import read_plan
from malstyr.exchange.reading.read import table_of
from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import Missing
from malstyr.model.target import Target
from together import together

DAY = date(2026, 1, 15)


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
        ("> 75 %", None, {"more_than": "75"}),
        ("100 procent", None, {"at_least": "100"}),
        ("lägre än föregående år", "procent", {"less_than": "previous"}),
        ("högre än förra året", "index", {"more_than": "previous"}),
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


@together
@pytest.mark.parametrize("said", DUE)
def test_a_day_in_the_place_of_a_limit_is_when_a_goal_is_due(said: str) -> None:
    table = f"Mål;Mått;Mål 2026\nProven är digitala;;{said}\nTrygga elever;Trygghet;minst 8\n"
    goal, _ = read_plan(table_of(table.encode(), "plan.csv"), GoalFile(), DAY, {}).goals.values()
    assert (goal.due, goal.note) == DUE[said]


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
        ("2024;2025;2026", ["2024", "2025"], []),
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
