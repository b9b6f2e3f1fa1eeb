"""A unit's own report: what is its own, and nothing of the others."""

import pytest
from reports import drawn, judged

from malstyr.output.status.brief import brief
from malstyr.output.status.conclusion import concluded
from malstyr.present.paper import Paper
from malstyr.present.wanted import Wanted
from malstyr.report.build import build
from malstyr.report.kinds import Order
from together import together

MONEY = """\
goals: {ekonomi: {text: Ekonomin är i balans}}
units:
  städ: {no_plan: ingår i förvaltningens}
  kost: {no_plan: ingår i förvaltningens}
indicators:
  ram: {name: Städets ram, measured_in: tkr, unit: städ, no_target: följs}
  kök: {name: Kökets ram, measured_in: tkr, unit: kost, no_target: följs}
  löner: {name: Löner, measured_in: tkr, for_each: units, total: sum, no_target: följs}
values:
  ram: {2013: {budget: 100, value: 90}}
  kök: {2013: {budget: 200, value: 190}}
  löner:
    städ: {2013: {budget: 11, value: 12}}
    kost: {2013: {budget: 21, value: 22}}
"""


@pytest.mark.parametrize(
    ("unit", "own", "others"), [("städ", "Städets ram", "Kökets ram"), ("kost", "Kökets ram", "Städets ram")]
)
def test_its_money_is_what_it_owns_and_its_part_of_the_rest(unit: str, own: str, others: str) -> None:
    text = drawn(judged(MONEY), "enhet", "md", unit=unit)
    money = text.partition("## Budget och utfall\n")[2].partition("<a id=")[0]
    assert own in money
    assert others not in money
    assert "Löner" in money
    assert ("| 11 |" in money) is (unit == "städ")
    assert ("| 21 |" in money) is (unit == "kost")


SHARED = """\
goals: {lugn: {text: Arbetet är lugnt, unit: skola}}
units:
  skola: {no_plan: ingår i förvaltningens}
  vård: {no_plan: ingår i förvaltningens}
  hr: {no_plan: ingår i förvaltningens}
roles: {chef-v: {title: Chefen för vården, unit: vård}, chef-s: {title: Chefen för skolan, unit: skola}}
activities:
  vikarier: {text: Skaffa vikarier, serves: [lugn], responsible: chef-s, unit: skola, due: 2014-05-01}
  resurs: {text: Skaffa en resurs, serves: [lugn], responsible: chef-v, unit: vård, due: 2014-05-01}
indicators:
  ro: {name: Arbetsro, measured_in: index, serves: [lugn], for_each: units, target: {at_least: 4}, unit: hr}
values:
  ro: {skola: {2013: 2}, vård: {2013: 1}, hr: {2013: 5}}
assessments:
  indicators/ro/skola: {2013: {analysis: Klasserna är stora, actions: [vikarier], by: chef-s}}
  indicators/ro/vård: {2013: {analysis: Kvällarna är tunga, actions: [resurs], by: chef-v}}
"""
TEXTS = {"skola": ("Klasserna är stora", "Skaffa vikarier"), "vård": ("Kvällarna är tunga", "Skaffa en resurs")}


@together
@pytest.mark.parametrize("kind", ["enhet", "scorecard", "styrelseblad"])
@pytest.mark.parametrize("format", ["md", "html"])
@pytest.mark.parametrize("unit", ["skola", "vård", "hr"])
def test_of_a_shared_measure_only_its_own_part_is_told(unit: str, format: str, kind: str) -> None:
    text = drawn(judged(SHARED), kind, format, unit=unit)
    for owner, said in TEXTS.items():
        for one in said:
            assert (one in text) is (owner == unit), (owner, one)


@pytest.mark.parametrize(
    ("unit", "told", "untold"),
    [
        ("skola", ["Mål ✗1   Mått ✗1", "Arbetsro: Skola: 2; kravet är minst 4"], ["Vård:", "saknas"]),
        ("vård", ["Mått ✗1", "Arbetsro: Vård: 1; kravet är minst 4"], ["Mål ✗", "Skola:", "saknas"]),
        ("hr", ["Mått ✓1", "Måttet är uppfyllt."], ["Mål ✗", "Skola:", "Vård:", "saknas"]),
    ],
)
def test_status_of_a_unit_tells_its_own_rows_and_counts_its_own_goals(
    unit: str, told: list[str], untold: list[str]
) -> None:
    shown = brief(judged(SHARED), Wanted(unit), Paper("sv", 80))
    text = "\n".join("".join(piece for piece, _ in line) for line in shown).replace("\u202f", " ")
    assert [one for one in told if one not in text] == []
    assert [one for one in untold if one in text] == []


DOINGS = """\
goals:
  skolans: {name: Skolans, text: Eleverna är trygga, unit: skola}
  vårdens: {name: Vårdens, text: Kunderna är trygga, unit: vård}
units: {skola: {no_plan: ingår i förvaltningens}, vård: {no_plan: ingår i förvaltningens}}
levels: {lag: {name: Arbetslagen}}
activities:
  av-målet: {text: Rastvärdar, serves: [skolans], due: 2014-02-01}
  av-båda: {text: Gemensam utbildning, serves: [skolans, vårdens], due: 2014-05-01}
  egen: {text: Eget schema, serves: [skolans], unit: vård, due: 2014-05-01}
  lagens: {text: Lagets stund, serves: [skolans], level: lag, due: 2014-05-01}
  ingens: {text: Utan mål, due: 2014-05-01}
"""


@pytest.mark.parametrize(
    ("unit", "own"),
    [("skola", {"Rastvärdar", "Gemensam utbildning"}), ("vård", {"Gemensam utbildning", "Eget schema"})],
)
def test_what_is_done_for_its_goals_is_its_own_unless_said_to_be_anothers(unit: str, own: set[str]) -> None:
    """Whoever writes no unit on an activity has said whose it is by the goal."""
    of = judged(DOINGS)
    text = drawn(of, "enhet", "md", unit=unit)
    every = {"Rastvärdar", "Gemensam utbildning", "Eget schema", "Lagets stund", "Utan mål"}
    assert {one for one in every if one in text} == own
    assert ("**Försenat** Rastvärdar" in text) is (unit == "skola")
    assert (" en av dem är försenad" in concluded(of, Wanted(unit=unit), "sv")) is (unit == "skola")


OTHERS = """\
roles: {vd: {title: Chefen}}
perspectives: {a: {name: Alla}, b: {name: Bara vi}}
goals:
  gemensamt: {name: Gemensamt, text: Allt går bra, unit: ledning, perspective: a}
  eget: {name: Eget, text: Vi städar, unit: städ, perspective: b}
units:
  ledning: {no_plan: ingår i förvaltningens}
  städ: {no_plan: ingår i förvaltningens}
  kost: {}
  stängd: {no_plan: ingår i förvaltningens}
lists: {tjänster: {rent: Rent, mat: Mat}}
indicators:
  delat: {name: Delat, serves: [gemensamt], measured_in: st, for_each: units, target: {at_least: 5}}
  tjänst: {name: Tjänst, serves: [gemensamt], measured_in: st, for_each: tjänster, target: {at_least: 5}}
  rent: {name: Rent, serves: [eget], measured_in: st, unit: städ, target: {at_least: 5}}
  allmänt: {name: Allmänt, serves: [gemensamt], measured_in: st, target: {at_least: 5}}
values:
  delat: {ledning: {2013: 1}, städ: {2013: 1}, kost: {2013: 1}}
  tjänst: {rent: {2013: 1}, mat: {2013: 1}}
  rent: {2013: 6}
  allmänt: {2013: 1}
assessments:
  indicators/delat: {2013: {analysis: Om alla delar}}
  indicators/delat/städ: {2013: {analysis: Om städets del}}
  indicators/delat/kost: {2013: {analysis: Om kökets del}}
  indicators/tjänst/rent: {2013: {analysis: Om en tjänst}}
  indicators/allmänt: {2013: {analysis: Om det allmänna}}
  goals/gemensamt: {2013: {analysis: Om målet}}
waivers:
  a: {rule: red-without-analysis, subject: indicators/delat/städ, reason: Städets skäl, owner: vd, expires: 2014-05-01}
  b: {rule: red-without-analysis, subject: indicators/delat/kost, reason: Kökets skäl, owner: vd, expires: 2014-05-01}
  c: {rule: red-without-analysis, subject: indicators/allmänt, reason: Allmänt skäl, owner: vd, expires: 2014-05-01}
  d: {rule: not-time-bound, subject: goals/eget, reason: Eget skäl, owner: vd, expires: 2014-05-01}
  e: {rule: not-time-bound, subject: goals/gemensamt, reason: Gemensamt skäl, owner: vd, expires: 2014-05-01}
  f: {rule: unit-without-plan, subject: units/kost, reason: Enhetens skäl, owner: vd, expires: 2014-05-01}
"""
SAID = {
    "Om alla delar": ("ledning", "städ", "kost"), "Om städets del": ("städ",), "Om kökets del": ("kost",),
    "Om en tjänst": ("ledning",), "Om det allmänna": ("ledning",), "Om målet": ("ledning", "städ", "kost"),
    "Städets skäl": ("städ",), "Kökets skäl": ("kost",), "Allmänt skäl": ("ledning",),
    "Eget skäl": ("städ",), "Gemensamt skäl": ("ledning",), "Enhetens skäl": ("kost",),
}  # fmt: skip
"""What is said of a goal that all contribute to, and of exceptions, with the units that it is of."""


SIDES = """\
perspectives: {a: {name: A}, b: {name: B}}
goals: {x: {text: X, perspective: a}, y: {text: Y, perspective: b}}
units: {städ: {no_plan: ingår}, kost: {no_plan: ingår}}
indicators:
  i: {serves: [x], measured_in: st, for_each: units, target: {at_least: 5}}
  j: {serves: [y], measured_in: st, for_each: units, target: {at_least: 5}}
values: {i: {städ: {2013: 1}, kost: {2013: 9}}, j: {städ: {2013: 1}, kost: {2013: 9}}}
"""


@pytest.mark.parametrize("unit", ["ledning", "städ", "kost"])
def test_what_is_said_of_others_rows_is_told_in_their_reports(unit: str) -> None:
    text = drawn(judged(OTHERS), "enhet", "md", unit=unit)
    assert {said: said in text for said in SAID} == {said: unit in units for said, units in SAID.items()}


def test_the_table_of_parts_counts_the_goals_that_its_lead_counts() -> None:
    text = drawn(judged(OTHERS), "enhet", "md", unit="städ")
    assert "Målet är uppfyllt. Ett av två mått är rött" in text
    assert "| [Alla](#p.a) | inga egna | ett inte uppfyllt |\n| [Bara vi](#p.b) | ett uppfyllt | ett uppfyllt |" in text


def test_a_unit_that_only_has_measures_of_others_goals_has_no_column_of_goals() -> None:
    for format, none in (("md", "| Del | Mått |"), ("html", '<th scope="col" role="columnheader">Mål</th>')):
        parts = (
            drawn(judged(SIDES), "enhet", format, unit="kost").partition('id="counts"')[2].partition('id="ahead"')[0]
        )
        assert (none in parts) is (format == "md")
        assert "[A]" in parts or ">A</a>" in parts


HALVES = """\
goals: {service: {text: Servicen är god}}
units:
  städ: {no_plan: ingår i förvaltningens}
  kost: {no_plan: ingår i förvaltningens}
indicators:
  nöjda: {serves: [service], unit: städ, measured_in: procent, target: {at_least: 80}}
values:
  nöjda: {2013: 70}
"""


def test_a_unit_without_goals_and_measures_is_told_to_be_so() -> None:
    for workspace, unit, told in (
        (HALVES, "kost", "Enheten har inga egna mål eller mått att bedöma."),
        (OTHERS, "stängd", "Måttet är inte mätt."),
    ):
        assert told in drawn(judged(workspace), "enhet", "md", unit=unit)


@pytest.mark.parametrize(("unit", "measures"), [("städ", True), ("kost", False)])
def test_the_first_screen_is_halved_where_each_half_holds_something(unit: str, measures: bool) -> None:
    """Where there are no measures to count, what is red would stand beside an empty half."""
    main = drawn(judged(HALVES), "enhet", "html", unit=unit).partition("<main")[2]
    assert ('id="counts"' in main) is measures
    assert ("halves" in main.partition(">")[0]) is measures


@pytest.mark.parametrize(("unit", "told"), [("städ", True), ("kost", False)])
def test_that_nothing_is_red_is_said_where_something_could_be(unit: str, told: bool) -> None:
    page = drawn(judged(HALVES.replace("70", "90")), "enhet", "html", unit=unit)
    assert ("Inget mått avviker" in page) is ('id="red_list"' in page) is ('href="#red_list"' in page) is told


WORKLOAD = """\
levels: {mål: {name: Mål}}
perspectives: {p: {name: Resurser, text: Internt}}
units:
  skola: {name: Skolan, no_plan: ingår}
  vård: {name: Vården, no_plan: ingår}
  it: {name: It, no_plan: ingår}
goals:
  alla: {name: Goda arbetsplatser, text: Alla trivs, perspective: p}
  skolans: {name: Lugna lektioner, text: Lektionerna hålls, unit: skola, perspective: p}
  vårdens: {name: Säkra byten, text: Inget glöms bort, unit: vård, perspective: p}
indicators:
  tempo: {name: Arbetstempo, serves: [SERVES], measured_in: index, for_each: [skola, vård, it], target: {at_least: 4}}
  trivsel: {name: Trivsel, serves: [alla], measured_in: index, for_each: units, target: {at_least: 4}}
values:
  tempo: {skola: {2013: 2}, vård: {2013: 5}, it: {2013: 5}}
  trivsel: {skola: {2013: 5}, vård: {2013: 5}, it: {2013: TRIVSEL}}
"""


@pytest.mark.parametrize(
    ("unit", "serves", "home", "not_shown"),
    [
        ("skola", "skolans, vårdens", "Lugna lektioner", "Säkra byten"),
        ("vård", "skolans, vårdens", "Säkra byten", "Lugna lektioner"),
        ("vård", "alla, skolans, vårdens", "Säkra byten", "Lugna lektioner"),
        ("skola", "vårdens, alla, skolans", "Lugna lektioner", "Säkra byten"),
        ("it", "skolans, vårdens", "Lugna lektioner", "Säkra byten"),  # of no goal of its own: under the first
        ("it", "alla, skolans", "Goda arbetsplatser", "Lugna lektioner"),
    ],
)
def test_a_measure_stands_under_the_units_own_goal(unit: str, serves: str, home: str, not_shown: str) -> None:
    of = judged(WORKLOAD.replace("SERVES", serves).replace("TRIVSEL", "5"))
    report = build(of, Order("enhet", "sv", unit=unit))
    goals = [goal for section in report.sections for goal in section.goals]
    assert {goal.name for goal in goals if any("tempo" in row.id for row in goal.rows)} == {home}
    assert not_shown not in {goal.name for goal in goals}
    assert [(red.goal, red.anchor) for red in report.red] == [(home, "m.skolans")] * (unit == "skola")
    told = "".join(text for line in brief(of, Wanted(unit=unit), Paper("sv")) for text, _ in line)
    assert (home in told, not_shown in told) == (True, False)


@pytest.mark.parametrize(
    ("unit", "trivsel", "goal", "expected"),
    [
        ("vård", "3", "Goda arbetsplatser", "Gäller Exempelkommunen"),
        ("vård", "5", "Goda arbetsplatser", "Gäller Exempelkommunen"),
        ("it", "5", "Lugna lektioner", "Gäller Skolan"),
        ("skola", "5", "Lugna lektioner", "För alla enheter tillsammans: inte uppfyllt, för att måttet Arbetstempo"),
        (None, "5", "Lugna lektioner", "Inte uppfyllt, för att måttet Arbetstempo inte är"),
        (None, "3", "Goda arbetsplatser", "Inte uppfyllt, för att måttet Trivsel inte är"),
    ],
)
def test_another_goal_than_the_units_own_says_whose_it_is_and_not_how_it_stands(
    unit: str | None, trivsel: str, goal: str, expected: str
) -> None:
    """The unit's own rows below it may all be met, and others' rows are none of its report."""
    of = judged(WORKLOAD.replace("SERVES", "skolans, vårdens").replace("TRIVSEL", trivsel))
    card = (
        drawn(of, "enhet" if unit else "scorecard", "md", unit=unit).partition(f"#### {goal}\n")[2].split("\n#### ")[0]
    )
    assert [line for line in card.split("\n") if line.startswith(expected)]
    told = [line for line in card.split("\n") if line[:1] in "✓◐✗⊗○…" and line]
    assert ("Gäller" in card, not told) == ("Gäller" in expected, "Gäller" in expected)


@pytest.mark.parametrize("unit", ["vård", "it", "skola"])
def test_what_is_counted_of_a_unit_is_what_is_shown(unit: str) -> None:
    """Its goals with a state, the states in its counts, its signs in the terminal: each is the unit's own."""
    of = judged(WORKLOAD.replace("SERVES", "alla, skolans").replace("TRIVSEL", "3"))
    report = build(of, Order("enhet", "sv", unit=unit))
    with_state = {goal.id[2:] for section in report.sections for goal in section.goals if goal.state is not None}
    own = {id for id, goal in of.workspace.data.goals.items() if goal.unit == unit}
    assert with_state <= own
    assert sum(n for _, n in report.counts) == len(with_state)
    assert {red.anchor[2:] for red in report.red if not red.goal} <= own
    told = ["".join(text for text, _ in line) for line in brief(of, Wanted(unit=unit), Paper("sv"))]
    signs = [line for line in told[told.index("") :] if line[2:3] in tuple("✓◐✗⊗○…□–")]
    assert len(signs) <= len(own)


@pytest.mark.parametrize(("unit", "told"), [("skola", "ett inte uppfyllt"), ("it", "inga egna")])
def test_a_part_without_goals_of_the_units_own_says_so(unit: str, told: str) -> None:
    text = WORKLOAD.replace("SERVES", "skolans, vårdens").replace("TRIVSEL", "5")
    text = text.replace("name: Trivsel, serves: [alla]", "name: Trivsel, serves: [it]").replace(
        "goals:\n", "goals:\n  it: {name: Stabila system, text: Systemen står, unit: it, level: mål}\n"
    )
    found = {one.name: one.goals.told for one in build(judged(text), Order("enhet", "sv", unit=unit)).glance}
    assert found["Resurser"] == told


@pytest.mark.parametrize(("text", "hidden"), [(", text: Internt", False), ("", True)])
def test_the_text_of_a_part_stands_below_its_heading(text: str, hidden: bool) -> None:
    """A heading that is alone on its page is left out to the eye, but not from above its text."""
    of = judged(WORKLOAD.replace(", text: Internt", text).replace("SERVES", "skolans").replace("TRIVSEL", "5"))
    page = drawn(of, "enhet", "html", unit="it")
    assert ('<h3 id="h.p.p" class="quiet">Resurser</h3>' in page) is hidden
    assert ('<h3 id="h.p.p">Resurser</h3>\n<p>Internt</p>' in page) is not hidden
