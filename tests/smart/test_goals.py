"""SMARTA of the goals of a workspace: what the sentence says together with what the data knows."""

from datetime import date
from pathlib import Path
from textwrap import indent

import pytest

from malstyr.evaluate.aimed import Aimed
from malstyr.evaluate.contradictions import contradictions
from malstyr.evaluate.smarta import smarta
from malstyr.rules.judge import judge
from malstyr.source.files import FileTree
from malstyr.workspace.load import Loaded, load
from malstyr.workspace.workspace import spoken
from together import together

AS_OF = date(2014, 3, 1)
HEAD = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n"


def loaded(text: str) -> Loaded:
    return load(".", FileTree({"malstyr.yaml": (HEAD + text).encode()}))


def letters(text: str) -> str:
    """The five criteria of the first goal: a letter where met, ``-`` where not, ``?`` where it cannot be told."""
    first = next(smarta(loaded(text).workspace, AS_OF))
    return "".join(letter if one.met else "?" if one.met is None else "-" for letter, one in first.criteria.items())


BARE = "goals:\n  m: {text: %s}\n"
MEASURED = """
goals:
  m:
    text: Invånarna är trygga
indicators:
  trygga:
    serves: [m]
    measured_in: procent
    method: enkät
    target: {at_least: %s, by: 2016}
values:
  trygga:
    2011: 70
    2012: 71
    2013: 72
"""
ANCHORED = """
decisions: {kf: {body: Kommunfullmäktige, date: 2012-11-26}}
roles: {chef: {title: Kommunchef}}
goals:
  m:
    text: Invånarna är trygga
    period: 2013-2016
    adopted: kf
    owner: chef
    %s
    resources: två tjänster
"""
ANCHORED_IN = "anchored: {2012-10-01: dialog med byalagen}"
TARGETED = """
goals: {m: {text: Invånarna är trygga}, n: {text: Barnen är trygga, success_factors: {lek: {text: Lek}}}}
indicators: {x: {serves: [m, n], measured_in: index, %s}}
"""


@together
@pytest.mark.parametrize(
    ("text", "expected", "lacking"),
    [
        (BARE % "Invånarna är trygga", "--??-", 8),
        (BARE % "Andelen trygga invånare ska öka", "S-??-", 6),
        (BARE % "Minst 85 % av eleverna har gymnasiebetyg 2015", "SM??T", 2),
        (BARE % "Ett nytt bibliotek, due: 2014-12-01", "SM??T", 2),
        (MEASURED % "74", "SM??T", 2),  # two more in three years: the best year gave one
        (MEASURED % "80", "SM?-T", 3),  # eight in three years
        (ANCHORED % ANCHORED_IN, "--ART", 4),
        (ANCHORED % "communicated: {2012-12-01: personalmöten}", "--ART", 4),
        (TARGETED % "target: {at_least: 74}", "SM??-", 4),
        (TARGETED % "target: {at_least: 74, by: 2016}", "SM??T", 2),
        (TARGETED % "target: {at_least: 74, during: 2016}", "SM??T", 2),
        (TARGETED % "target: {at_least: 74, mean_over: 2014-2016}", "SM??T", 2),
        (TARGETED % "target: {at_least: 74, total_over: 2014-2016}", "SM??T", 2),
        (TARGETED % "target: {at_least: 74, by: 2016, serves: [m]}", "SM??T", 2),
        (TARGETED % "targets: {n: {at_least: 74, serves: [n]}, m: {at_least: 74, by: 2016, serves: [m]}}", "SM??T", 2),
        (TARGETED % "target: {at_least: 74, by: 2016, serves: [n/lek]}", "--??-", 8),  # of the other goal
    ],
)
def test_letters(text: str, expected: str, lacking: int) -> None:
    assert letters(text) == expected
    assert next(smarta(loaded(text).workspace, AS_OF)).lacking == lacking


PLANNED = "plans: {p: {period: 2013-2016}}\ngoals:\n  m: {text: %s, plan: p}\n"


@pytest.mark.parametrize(
    ("text", "met", "why"),
    [
        (PLANNED % "Invånarna är trygga", None, ("plan-alone",)),
        (PLANNED % "Invånarna är trygga, period: 2014", True, ()),
        (PLANNED % "Invånarna är trygga, due: 2014-12-31", True, ()),
        (PLANNED % "Invånarna är trygga 2015", True, ()),
        (BARE % "Invånarna är trygga", False, ("no-time",)),
    ],
)
def test_a_plan_alone_gives_no_goal_its_time(text: str, met: bool | None, why: tuple[str, ...]) -> None:
    found = next(smarta(loaded(text).workspace, AS_OF)).criteria["T"]
    assert (found.met, found.why) == (met, why)


@pytest.mark.parametrize(
    ("text", "letter", "why"),
    [
        ("Invånarna är trygga", "S", ("vague-perception",)),
        ("Invånarna är trygga", "M", ("perception-without-number",)),
        ("Invånarna är trygga", "T", ("no-time",)),
        ("Andelen trygga invånare ska öka", "S", ()),
        ("Andelen trygga invånare ska öka", "M", ()),  # in which direction is told, and that counts for it
        ("Väntetiden är högst 5 dagar", "T", ("lead-time-is-no-deadline",)),
        ("Invånarna är trygga", "A", ("decision", "owner", "anchored")),
        ("Invånarna är trygga", "R", ("work",)),
    ],
)
def test_why_a_letter_is_not_met(text: str, letter: str, why: tuple[str, ...]) -> None:
    first = next(smarta(loaded(BARE % text).workspace, AS_OF))
    assert first.criteria[letter].why == why


def test_a_factor_of_the_goal_is_the_goal() -> None:
    goals = {
        one.goal: one for one in smarta(loaded(TARGETED % "target: {at_least: 74, serves: [n/lek]}").workspace, AS_OF)
    }
    assert [goals["m"].criteria["M"].met, goals["n"].criteria["M"].met] == [False, True]


@pytest.mark.parametrize(("closed", "named"), [("2014-03-02", ["m"]), ("2014-03-01", []), ("2013-12-31", [])])
def test_only_open_goals_are_judged(closed: str, named: list[str]) -> None:
    text = BARE % f"Trygga, closed: {{date: {closed}, reason: överspelat}}"
    assert [one.goal for one in smarta(loaded(text).workspace, AS_OF)] == named


REAL = """
units: {{norra: {{no_plan: nej}}, södra: {{no_plan: nej}}}}
goals: {{m: {{text: Invånarna är trygga, resources: två tjänster}}}}
indicators:
  x: {{serves: [m], measured_in: index, {keys}}}
values:
  x: {{{values}}}
"""
RISING = "2011: 70, 2012: 71, 2013: 73"
FALLING = "2011: 84, 2012: 83, 2013: 80"
DOWN = "2011: 80, 2012: 75, 2013: 70"
HISTORY, FAST = ("history",), ("too-fast",)


@together
@pytest.mark.parametrize(
    ("keys", "values", "why"),
    [
        # Against the best year so far: two more.
        ("target: {at_least: 79, by: 2016}", RISING, ()),  # just the best year, three years on end
        ("target: {at_least: 79.1, by: 2016}", RISING, FAST),
        ("target: {more_than: 79, by: 2016}", RISING, ()),
        ("target: {more_than: 79.1, by: 2016}", RISING, FAST),
        ("target: {at_least: 75, by: 2014}", RISING, ()),
        ("target: {at_least: 75.1, by: 2014}", RISING, FAST),
        ("target: {at_least: 79, by: 2016-06-30}", RISING, ()),
        # The best year is not always the last; of two years the change a year.
        ("target: {at_least: 79, by: 2016}", "2011: 70, 2012: 72, 2013: 73", ()),
        ("target: {at_least: 81, by: 2016}", "2009: 70, 2011: 74, 2013: 75", ()),
        ("target: {at_least: 81.1, by: 2016}", "2009: 70, 2011: 74, 2013: 75", FAST),
        # Downwards: three less in the best year.
        ("target: {at_most: 71, by: 2016}", FALLING, ()),
        ("target: {at_most: 70.9, by: 2016}", FALLING, FAST),
        ("target: {less_than: 71, by: 2016}", FALLING, ()),
        ("target: {less_than: 70.9, by: 2016}", FALLING, FAST),
        ("target: {at_most: 76, by: 2016}", "2011: 80, 2012: 83, 2013: 82", FAST),  # a rise is no fall
        # Reached already, or all but.
        ("target: {at_least: 70, by: 2014}", DOWN, ()),
        ("target: {at_least: 69, by: 2014}", DOWN, ()),
        ("target: {at_least: 70.5, by: 2014}", DOWN, FAST),
        # The last year is over.
        ("target: {at_least: 99, by: 2013}", RISING, ()),
        ("target: {at_least: 99, by: 2012}", RISING, ()),
        # Too little is known of the years, or of what is asked of one.
        ("target: {at_least: 99, by: 2016}", "2012: 70, 2013: 71", ()),
        ("target: {at_least: 99, by: 2016}", "2013: 71", HISTORY),
        ("target: {at_least: 99, by: 2016}", "2012: 70, 2013: {forecast: {D3: 71}}", HISTORY),
        ("target: {at_least: 99}", RISING, ()),
        ("target: {at_least: 99, during: 2016}", RISING, ()),
        ("target: {at_least: previous, by: 2016}", RISING, ()),
        ("target: {at_least: 40, at_most: 50, by: 2014}", RISING, ()),  # neither up nor down is better
        ("target: {at_least: 99, increase_by: 1, by: 2016}", RISING, ()),
        ("target: {top: 10, by: 2016}, direction: higher", RISING, ()),
        # However a year is made.
        ("target: {at_least: 79.1, by: 2016}", "2010/11: 70, 2011/12: 71, 2012/13: 73", FAST),
        (
            "frequency: half-year, year: last, target: {at_least: 79.1, by: 2016}",
            "2011-H2: 70, 2012-H2: 71, 2013-H2: 73",
            FAST,
        ),
        ("frequency: half-year, year: sum, target: {at_least: 142, by: 2016}", "2012-H1: 70, 2012-H2: 71", HISTORY),
        ("target: {done: [klar], by: 2016}", "2012: [], 2013: []", HISTORY),
        # Of a member alone.
        (
            "for_each: [norra, södra], target: {at_least: 99, by: 2016}",
            "norra: {2012: 70}, södra: {2012: 7, 2013: 8}",
            (),
        ),
        ("for_each: [norra, södra], target: {at_least: 99, by: 2016}", "norra: {2012: 70}, södra: {2013: 8}", HISTORY),
    ],
)
def test_realistic(keys: str, values: str, why: tuple[str, ...]) -> None:
    """Too fast: never; with history and work behind it, or while nothing says otherwise, realistic."""
    found = next(smarta(loaded(REAL.format(keys=keys, values=values)).workspace, AS_OF)).criteria["R"]
    assert (found.met, found.why) == ({(): True, HISTORY: None, FAST: False}[why], why)


def test_some_history_and_some_work_is_enough() -> None:
    """Of one indicator of several; resources, or somebody who does something."""
    text = """
goals: {m: {text: Invånarna är trygga}}
indicators:
  x: {serves: [m], measured_in: index, target: {at_least: 50}}
  y: {serves: [m], measured_in: index, target: {at_least: 50}}
activities: {vandring: {text: Trygghetsvandringar, serves: [m]}}
values: {x: {2013: 40}, y: {2012: 40, 2013: 41}}
"""
    assert letters(text) == "SM?R-"
    assert letters(text.replace("serves: [m]}}", "}}")) == "SM??-"


def aimed(indicators: str) -> list[Aimed]:
    """Every target of some indicators, as what a text is about."""
    found = loaded(f"indicators:\n{indent(indicators, '  ')}\n")
    assert found.faults == ()
    return [
        Aimed(id, spoken(id), one, target)
        for id, one in found.workspace.data.indicators.items()
        for target in one.all_targets.values()
    ]


CERTIFIED = "certifierade-lokalvårdare: {measured_in: %s, method: register, %s}"
PER_CENT = CERTIFIED % ("procent", "target: {%s}")
LOWER, HIGHER = (CERTIFIED % ("procent", f"direction: {way}, target: {{%s}}") for way in ("lower", "higher"))
PEOPLE = CERTIFIED % ("personer", "target: {%s}")
ALL, LEAST = "Alla lokalvårdare är certifierade", "Minst 85 % av lokalvårdarna är certifierade"


@together
@pytest.mark.parametrize(
    ("text", "indicator", "expected"),
    [
        # Everyone, and a share below 100 per cent of the same.
        (ALL, PER_CENT % "at_least: 84", [("universal", "Alla lokalvårdare", "84")]),
        (ALL, PER_CENT % "at_least: 99", [("universal", "Alla lokalvårdare", "99")]),
        (ALL, PER_CENT % "at_least: 100", []),
        (ALL, PEOPLE % "at_least: 84", []),
        (ALL, CERTIFIED % ("index", "year: each, frequency: month, target: {at_least: 9, share: 90}"), []),
        ("Alla barn har plats i förskolan", PER_CENT % "at_least: 84", []),  # of others than the measure is
        # A number in the unit of the measure.
        (LEAST, PER_CENT % "at_least: 80", [("number", "85", "80")]),
        (LEAST, PER_CENT % "at_least: 85", []),
        (LEAST, CERTIFIED % ('"%"', "target: {at_least: 80}"), [("number", "85", "80")]),
        ("Minst 85 procent av lokalvårdarna är certifierade", PER_CENT % "at_least: 80", [("number", "85", "80")]),
        ("Minst 85 personer är certifierade", PEOPLE % "at_least: 80", [("number", "85", "80")]),
        ("Minst 85 personer är certifierade", PEOPLE % "at_least: 85", []),
        ("Fler certifierade, minst 85 personer", HIGHER % "at_least: 80", []),
        ("Minst 85 % är certifierade", PEOPLE % "at_least: 80", []),
        ("Minst 3 lokalvårdare är certifierade", PER_CENT % "at_least: 85", []),  # another unit
        ("Minst 85 är certifierade 2013", CERTIFIED.replace("measured_in: %s, ", "") % "target: {at_least: 80}", []),
        ("Högst 1 234 personer är utan intyg", PEOPLE % "at_most: 1200", [("number", "1 234", "1200")]),
        (LEAST, PER_CENT % "more_than: previous", []),
        (LEAST, PER_CENT % "at_least: 80, at_most: 90", [("number", "85", "80 / 90")]),
        # The size of a change is held against what is to change, and no level.
        ("Andelen ska öka med 5 % till 2014", PER_CENT % "increase_by: 4, by: 2014", [("number", "5", "4")]),
        ("Andelen ska öka med 5 % till 2014", PER_CENT % "increase_by: 5, by: 2014", []),
        ("Andelen ska minska med 5 % till 2014", PER_CENT % "decrease_percent: 4, since: 2010, by: 2014",
         [("number", "5", "4")]),
        ("Andelen ska öka med 5 % till 2014", PER_CENT % "at_least: 80, by: 2014", []),
        # A limit the other way round.
        ("Minst 85 % är certifierade", PER_CENT % "at_most: 85", [("comparator", "minst", "at_most")]),
        ("Minst 85 % är certifierade", PER_CENT % "at_most: 85, decrease_by: 1", [("comparator", "minst", "at_most")]),
        ("Högst 85 % är utan intyg", PER_CENT % "at_least: 85", [("comparator", "högst", "at_least")]),
        ("Högst 85 % är utan intyg", PER_CENT % "at_most: 85", []),
        ("Minst 85 % är certifierade 2013", PER_CENT % "at_least: 85, at_most: 95, by: 2013", []),
        ("Minst 85 % är certifierade 2013", PER_CENT % "at_least: 75, at_most: 85, by: 2014",
         [("year", "2013", "2014")]),
        # The last year.
        ("Minst 85 % är certifierade år 2013", PER_CENT % "at_least: 85, by: 2014", [("year", "2013", "2014")]),
        ("Minst 85 % är certifierade år 2014", PER_CENT % "at_least: 85, by: 2014", []),
        ("Minst 85 % är certifierade år 2013", PER_CENT % "at_least: 85, during: 2014", [("year", "2013", "2014")]),
        ("Minst 85 % är certifierade år 2013", PER_CENT % "at_least: 85, mean_over: 2012-2014", []),  # one of them
        ("Minst 85 % är certifierade år 2011", PER_CENT % "at_least: 85, mean_over: 2012-2014",
         [("year", "2011", "2014")]),
        ("Minst 85 % är certifierade år 2015", PER_CENT % "at_least: 85, total_over: 2012-2014",
         [("year", "2015", "2014")]),
        ("Minst 85 % är certifierade år 2013", PER_CENT % "at_least: 85, mean_over: 5 years", []),
        ("Minst 85 % är certifierade år 2013", PER_CENT % "at_least: 85", []),
        ("Minst 85 % är certifierade varje år", PER_CENT % "at_least: 80, by: 2014", [("number", "85", "80")]),
        # A year is a year, however far from ours.
        ("Minst 85 % ska vara certifierade senast 2013-12-31", PER_CENT % "at_least: 85, by: 2014",
         [("year", "2013", "2014")]),
        ("Minst 85 % ska vara certifierade senast 1999-12-31", PER_CENT % "at_least: 85, by: 2014",
         [("year", "1999", "2014")]),
        ("Minst 85 % ska vara certifierade senast 1999-12-31", PER_CENT % "at_least: 85, by: 1999", []),
        ("Minst 85 % ska vara certifierade senast 1950-12-31", PER_CENT % "at_least: 85, by: 1999",
         [("year", "1950", "1999")]),
        ("Minst 85 % ska vara certifierade senast 2100", PER_CENT % "at_least: 85, by: 2014",
         [("year", "2100", "2014")]),
        # More or less, against what is better.
        ("Andelen certifierade ska öka", LOWER % "top: 10", [("direction", "increase", "lower")]),
        ("Andelen certifierade ska öka", HIGHER % "top: 10", []),
        ("Andelen utan intyg ska minska", HIGHER % "top: 10", [("direction", "decrease", "higher")]),
        ("Andelen utan intyg ska minska", LOWER % "top: 10", []),
        ("Andelen utan intyg ska minska", PER_CENT % "top: 10", []),
        ("Minst 85 % är certifierade 2013", HIGHER % "at_least: 85, by: 2014", [("year", "2013", "2014")]),
    ],
)  # fmt: skip
def test_text_against_data(text: str, indicator: str, expected: list[tuple[str, str, str]]) -> None:
    found = [(one.kind, one.said, one.data) for one in contradictions(text, aimed(indicator))]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "indicators", "expected"),
    [
        # Two numbers in the text, each of a measure of its own: nothing is contradicted.
        ("Minst 90 % ska bli uppringda och 80 % få svar",
         "a: {measured_in: procent, target: {at_least: 90}}\nb: {measured_in: procent, target: {at_least: 80}}", []),
        ("Minst 85 % ska få svar",
         "a: {measured_in: procent, target: {at_least: 90}}\nb: {measured_in: procent, target: {at_least: 80}}",
         [("number", "85", "90", "a")]),
        ("Minst 85 % ska få svar",
         "a: {measured_in: personer, target: {at_least: 90}}\nb: {measured_in: procent, target: {at_least: 80}}",
         [("number", "85", "80", "b")]),
        # One of them is the limit that is told.
        ("Minst 85 % ska få svar",
         "a: {measured_in: procent, target: {at_most: 85}}\nb: {measured_in: procent, target: {at_least: 85}}", []),
        ("Minst 85 % ska få svar",
         "a: {measured_in: procent, target: {at_most: 85}}\nb: {measured_in: tkr, target: {at_least: 3}}",
         [("comparator", "minst", "at_most", "a")]),
        # A year is told only where the targets have one end and none of them is judged in the year of the text.
        ("Minst 85 % ska få svar 2013",
         "a: {measured_in: procent, target: {at_least: 85}}\n"
         "b: {measured_in: procent, target: {at_least: 85, by: 2014}}\n"
         "c: {measured_in: procent, target: {at_least: 85, by: 2015}}", []),
        ("Minst 85 % ska få svar 2013",
         "b: {measured_in: procent, target: {at_least: 85, by: 2014}}\n"
         "c: {measured_in: procent, target: {at_least: 70, by: 2014}}", [("year", "2013", "2014", "b")]),
        ("Minst 85 % ska få svar 2015",
         "b: {measured_in: procent, target: {at_least: 85, by: 2014}}\n"
         "c: {measured_in: procent, target: {at_least: 85, by: 2015}}", []),
        ("Minst 85 % ska få svar 2013",
         "a: {measured_in: procent, targets: {2014: {at_least: 85}, 2015: {at_least: 86}}}", []),
        # More is better for one of them, or nobody has said.
        ("Andelen som får svar ska öka",
         "a: {measured_in: procent, direction: lower, target: {top: 9}}\n"
         "b: {measured_in: procent, direction: lower, target: {top: 9}}", [("direction", "increase", "lower", "a")]),
        ("Andelen som får svar ska öka",
         "a: {measured_in: procent, direction: lower, target: {top: 9}}\n"
         "b: {measured_in: procent, direction: higher, target: {top: 9}}", []),
        ("Andelen som får svar ska öka",
         "a: {measured_in: procent, direction: lower, target: {top: 9}}\nb: {measured_in: procent, target: {top: 9}}",
         []),
    ],
)  # fmt: skip
def test_text_against_several(text: str, indicators: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = [(one.kind, one.said, one.data, one.aimed.id) for one in contradictions(text, aimed(indicators))]
    assert found == expected


def test_a_text_about_nothing_is_not_contradicted() -> None:
    assert not list(contradictions("Andelen certifierade ska öka 2013", []))


def test_years_of_goal_and_plan_are_known() -> None:
    aims = aimed(PER_CENT % "at_least: 85, by: 2025")
    assert not list(contradictions("Minst 85 % är certifierade 2015", aims, years=[2011, 2015]))


def test_a_goal_with_a_damaged_part_is_not_blamed_for_lacking_it() -> None:
    text = "goals:\n  m:\n    text: Ett nytt intranät är i drift\n    due: 2014-02-30\n"
    rules = {finding.rule for finding in judge(loaded(text), AS_OF, "sv").findings}
    assert "bad-date" in rules
    assert "not-time-bound" not in rules


WORKED = "activities: {vandring: {text: Trygghetsvandringar, serves: [m]}}\n"


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ("", ("work",)),
        (WORKED, ("only-doings",)),
        (WORKED + "goals: {m: {text: Invånarna är trygga, resources: en tjänst}}\n", ()),
    ],
)
def test_an_activity_alone_makes_nothing_realistic(more: str, why: tuple[str, ...]) -> None:
    text = more if "goals" in more else BARE % "Invånarna är trygga" + more
    found = next(smarta(loaded(text).workspace, AS_OF)).criteria["R"]
    assert (found.met, found.why) == (None if why else True, why)


def test_owned_and_anchored_is_accepted_without_a_decision() -> None:
    text = (
        "roles: {chef: {title: Kommunchef}}\ngoals: {m: {text: Trygga, owner: chef, anchored: {2012-10-01: dialog}}}\n"
    )
    assert next(smarta(loaded(text).workspace, AS_OF)).criteria["A"].met is True


@pytest.mark.parametrize(
    ("goal", "ok"),
    [
        ("gymnasiebetyg", True),
        ("frisknärvaro", True),
        ("matkvalitet", False),
        ("miljöplan", False),
    ],
)
def test_the_texts_that_haparanda_judged_get_its_verdicts(goal: str, ok: bool) -> None:
    folder = Path(__file__).parents[2] / "examples" / "haparanda"
    files = {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*.yaml")}
    example = load(".", FileTree(files))
    [found] = [one for one in smarta(example.workspace, AS_OF_HAPARANDA) if one.goal == goal]
    assert found.sentence.ok is ok


AS_OF_HAPARANDA = date(2012, 9, 1)
