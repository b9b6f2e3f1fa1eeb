"""Texts held against data are read only where a word calls for it; no word of direction is missed by that."""

from csv import QUOTE_NONE, DictReader
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import findings, workspace
from malstyr.evaluate.aimed import Aimed
from malstyr.evaluate.contradictions import _MOVES, contradictions
from malstyr.language.swedish.words import lexicon
from malstyr.model.durations import TimeUnit, unit_named
from malstyr.model.indicators import Indicator
from malstyr.rules.judge import judge
from together import together


def test_every_word_of_direction_calls_for_reading() -> None:
    single, phrases = lexicon()
    words = [word for word, classes in single.items() if classes & {"up", "down"}]
    words += [
        " ".join((first, *rest)) for first, found in phrases.items() for name, *rest in found if name in ("up", "down")
    ]
    assert len(words) > 300
    assert [word for word in words if not _MOVES.search(word)] == []


def test_a_superlative_does_not() -> None:
    assert not _MOVES.search("Gotlands miljöarbete är bland de tio högst rankade i landet")


EVERYONE = """\
version: 1
organisation: {{id: nordby, name: Nordby}}
goals:
  läslust: {{text: Alla elever kan läsa senast 2028, no_target: i måtten}}
indicators:
  läsprov: {{name: Elever som läser, serves: [läslust], measured_in: procent, method: prov, {targets}}}
"""


def test_everyone_is_held_against_what_holds_last_and_told_once() -> None:
    told = {}
    for targets in (
        "target: {at_least: 85}",
        "targets: {2026: {at_least: 78}, 2027: {at_least: 82}, 2028: {at_least: 85}}",
        "targets: {2026: {at_least: 78}, 2028: {at_least: 100}}",
        "targets: {på-väg: {at_least: 80, during: 2026}, framme: {at_least: 90, by: 2028}}",
        "targets: {bör: {at_least: 80, strength: should}, ska: {at_least: 70}}",
        "target: {at_most: 85}",
    ):
        found = judge(workspace({"malstyr.yaml": EVERYONE.format(targets=targets)}), date(2026, 3, 1), "sv").findings
        told[targets] = [one.message.rpartition(" ")[2] for one in found if one.rule == "target-contradicts-text"]
    assert [*told.values()] == [["85\u202f%."], ["85\u202f%."], [], ["90\u202f%."], ["80\u202f%."], []]


KINDS = [
    ("Minst 80 % av ansökningarna avgörs inom 3 månader", "procent", "within: 3 months, share: 90", ["90."]),
    ("Minst 80 % av ansökningarna avgörs inom 3 månader", "procent", "within: 3 months", []),
    ("Besluten ges inom 5 dagar", "dagar", "within: 3 days, share: 90", ["3."]),
    ("Besluten ges inom 5 dagar", "dagar", "within: 1 week, share: 90", []),
    ("Besluten ges inom 3 dagar", "dagar", "within: 3 days, share: 90", []),
    ("Andelen nöjda är 85 procent", "procent", "increase_by: 2, until: 90", ["90."]),
    ("Andelen nöjda är 85 procent", "procent", "increase_by: 2", []),
    ("Antalet ökar med 30 besökare varje år", "besökare", "increase_by: 20, until: 900", ["20."]),
    ("Andelen nöjda är minst 85 procent", "procent", "at_least: 80", ["80."]),
]


@pytest.mark.parametrize(("text", "unit", "target", "shown"), KINDS)
def test_a_number_is_held_against_those_of_its_own_kind(text: str, unit: str, target: str, shown: list[str]) -> None:
    goal = f"goals: {{mål: {{text: {text}, period: 2026}}}}\n"
    measure = f"indicators: {{mått: {{serves: [mål], measured_in: {unit}, method: x, target: {{{target}}}}}}}\n"
    found = findings(goal + measure, "sv", date(2026, 3, 1))
    assert [one.message.rpartition(" ")[2] for one in found if one.rule == "target-contradicts-text"] == shown


@pytest.mark.parametrize(
    ("word", "unit"),
    [
        ("dagar", TimeUnit.DAYS),
        ("Arbetsdagar", TimeUnit.WORKING_DAYS),
        ("v", TimeUnit.WEEKS),
        ("kvartal", None),
        ("procent", None),
    ],
)
def test_a_word_names_one_unit_of_time(word: str, unit: TimeUnit | None) -> None:
    assert unit_named(word) is unit


AGAINST_TARGETS = Path(__file__).with_name("text-against-targets.tsv")
"""Texts beside a target, or several with names, half of which say another number: ``said`` as the text has it, empty
where it says none."""


def said_of(text: str, target: str, unit: str, name: str, rest: str = "") -> list[list[str]]:
    """What is told of a text as a goal's, and of the same as an indicator's own: what it says against the target."""
    key = "targets" if "{" in target else "target"
    measured = f"measured_in: {unit}, method: x, {key}: {{{target}}}"
    as_goal = (
        f"goals: {{mål: {{text: '{text}'}}}}\nindicators: {{mått: {{name: '{name}', serves: [mål], {measured}}}}}\n"
    )
    as_own = f"indicators: {{mått: {{name: '{name}', text: '{text}', {measured}}}}}\n"
    told = [[one.message for one in findings(files + rest) if one.rule == _RULE] for files in (as_goal, as_own)]
    return [[one.split("”")[1] for one in messages] for messages in told]


_RULE = "target-contradicts-text"


@together
@pytest.mark.parametrize("row", DictReader(AGAINST_TARGETS.open(encoding="utf-8"), delimiter="\t", quoting=QUOTE_NONE))
def test_a_number_in_figures_or_words_is_held_against_the_target(row: dict[str, str]) -> None:
    expected = [row["said"]] if row["said"] else []
    assert said_of(row["text"], row["target"], row["unit"], row["name"]) == [expected, expected]


YEARS = range(2026, 2031)


@settings(max_examples=40)
@given(
    st.dictionaries(st.sampled_from(YEARS), st.integers(1, 20), min_size=1),
    st.dictionaries(st.sampled_from(YEARS), st.integers(1, 20), min_size=1),
    st.sampled_from(["högst {} % {}", "{1}: högst {0} %", "senast {1} högst {0} %"]),
)
def test_a_number_of_a_year_is_held_against_the_target_of_that_year_alone(
    targets: dict[int, int], said: dict[int, int], phrase: str
) -> None:
    indicator = Indicator.model_validate(
        {
            "measured_in": "procent",
            "targets": {f"{year}": {"at_most": f"{level}"} for year, level in targets.items()},
        }
    )
    aims = [Aimed("sjukfrånvaro", "Sjukfrånvaro", indicator, one) for one in indicator.all_targets.values()]
    text = "Sjukfrånvaron ska vara " + ", ".join(phrase.format(level, year) for year, level in said.items())
    told = [(one.typed, one.data) for one in contradictions(text, aims) if one.kind == "number"]
    others = [year for year in said if year in targets and said[year] != targets[year]]
    assert told == [(f"{said[year]}", f"{targets[year]}") for year in others]


CHANGES_OF_KNOWN = [
    ("Antalet olyckor ska halveras jämfört med 2010", "st", "at_most: 30", ["halveras"]),
    ("Antalet olyckor ska halveras jämfört med 2010", "st", "at_most: 20", []),
    ("Antalet olyckor ska halveras jämfört med 2010", "st", "at_most: 21", []),  # as good as half
    ("Antalet olyckor ska halveras jämfört med 2011", "st", "at_most: 30", []),  # of a year that nobody knows
    ("Antalet olyckor ska halveras", "st", "at_most: 30", []),
    ("Olyckorna ska minska med 25 procent jämfört med 2010", "st", "at_most: 20", ["25"]),
    ("Olyckorna ska minska med 25 procent jämfört med 2010", "st", "at_most: 30", []),
    ("Olyckorna ska minska med 25 procent jämfört med 2010", "procent", "at_most: 15", []),  # of points as well
    ("Andelen olyckor ska fördubblas jämfört med 2010", "procent", "at_least: 50", ["fördubblas"]),
]


@together
@pytest.mark.parametrize(("text", "unit", "target", "said"), CHANGES_OF_KNOWN)
def test_a_change_is_held_against_a_level_by_the_value_it_starts_from(
    text: str, unit: str, target: str, said: list[str]
) -> None:
    assert said_of(text, target, unit, "Olyckor", "values: {mått: {2010: 40}}\n") == [said, said]


SEVERAL = """\
goals: {{mål: {{text: '{text}'}}}}
indicators:
  förslag: {{serves: [mål], measured_in: st, method: x, target: {{at_least: 30}}}}
  nöjda-elever: {{serves: [mål], measured_in: procent, method: x, target: {{at_least: 80}}}}
  nöjda-lärare: {{serves: [mål], measured_in: procent, method: x, target: {{at_least: 60}}}}
"""


@together
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Minst 30 förslag, och minst 80 procent nöjda elever och 60 procent nöjda lärare", []),
        ("Minst tre förslag, och minst 80 procent nöjda elever", ["tre"]),
        ("Minst trettio förslag, och minst sjuttio procent nöjda", ["sjuttio"]),
        ("Minst 80 procent är nöjda med en av tre skolor", []),
    ],
)
def test_each_number_is_held_against_what_it_is_of(text: str, said: list[str]) -> None:
    told = [one.message for one in findings(SEVERAL.format(text=text)) if one.rule == _RULE]
    assert [one.split("”")[1] for one in told] == said


IN_WORDS = {"tre": 3, "tjugofem": 25, "hundra": 100, "ettusen": 1000}
PHRASES = [
    ("Minst {} förslag lämnas varje år", "st", "at_least"),
    ("Högst {} klagomål per år", "klagomål", "at_most"),
    ("Kön ska vara högst {} dagar", "dagar", "at_most"),
    ("Svaret ges inom {} dagar", "dagar", "at_most"),
    ("Överskottet ska vara minst {} tkr", "tkr", "at_least"),
]


@together
@pytest.mark.parametrize(("text", "unit", "key"), PHRASES)
@pytest.mark.parametrize("word", IN_WORDS)
def test_a_number_in_words_says_as_much_as_in_figures(word: str, text: str, unit: str, key: str) -> None:
    number = IN_WORDS[word]
    for asked in (number, number * 10):
        told = [said_of(text.format(written), f"{key}: {asked}", unit, "Mått")[0] for written in (word, f"{number}")]
        assert told == ([[], []] if asked == number else [[word], [f"{number}"]])
