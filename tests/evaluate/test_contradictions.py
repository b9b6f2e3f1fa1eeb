"""Texts held against data are read only where a word calls for it; no word of direction is missed by that."""

from __future__ import annotations

from datetime import date

import pytest

from conftest import findings, workspace
from malstyr.evaluate.contradictions import _MOVES
from malstyr.language.swedish.words import lexicon
from malstyr.model.durations import TimeUnit, unit_named
from malstyr.rules.judge import judge


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
