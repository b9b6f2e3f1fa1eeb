"""SMARTA of the goals of a workspace: what the sentence says together with what the data knows."""

from __future__ import annotations

from datetime import date

import pytest

from malstyr.evaluate.contradictions import Aimed, contradictions
from malstyr.evaluate.smarta import smarta
from malstyr.model.indicators import Indicator
from malstyr.rules.judge import judge
from malstyr.source.files import FileTree
from malstyr.workspace.load import Loaded, load

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
    anchored: {2012-10-01: dialog med byalagen}
    resources: två tjänster
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BARE % "Invånarna är trygga", "--??-"),
        (BARE % "Minst 85 % av eleverna har gymnasiebetyg 2015", "SM??T"),
        (MEASURED % "74", "SM??T"),  # two more in three years: the best year gave one
        (MEASURED % "80", "SM?-T"),  # eight in three years
        (ANCHORED, "--ART"),
    ],
)
def test_letters(text: str, expected: str) -> None:
    assert letters(text) == expected


def aimed(indicator: str) -> Aimed:
    one = loaded(f"indicators:\n  certifierade-lokalvårdare: {indicator}\n").workspace.data.indicators
    id, found = next(iter(one.items()))
    target = found.target
    assert isinstance(found, Indicator)
    assert target is not None
    return Aimed(id, found.name or id, found, target)


PER_CENT = "{measured_in: procent, method: register, target: {%s}}"


@pytest.mark.parametrize(
    ("text", "indicator", "expected"),
    [
        ("Alla lokalvårdare är certifierade", PER_CENT % "at_least: 84", [("universal", "Alla lokalvårdare", "84")]),
        ("Alla lokalvårdare är certifierade", PER_CENT % "at_least: 100", []),
        ("Alla barn har plats i förskolan", PER_CENT % "at_least: 84", []),  # of others than the measure is
        ("Minst 85 % av lokalvårdarna är certifierade", PER_CENT % "at_least: 80", [("number", "85", "80")]),
        ("Minst 85 % av lokalvårdarna är certifierade", PER_CENT % "at_least: 85", []),
        ("Minst 85 % är certifierade", PER_CENT % "at_most: 85", [("comparator", ">=", "at_most")]),
        ("Minst 85 % är certifierade år 2013", PER_CENT % "at_least: 85, by: 2014", [("year", "2013", "2014")]),
        ("Minst 85 % är certifierade år 2014", PER_CENT % "at_least: 85, by: 2014", []),
        ("Minst 3 lokalvårdare är certifierade", PER_CENT % "at_least: 85", []),  # another unit
        (
            "Andelen certifierade ska öka",
            "{measured_in: procent, direction: lower, target: {top: 10}}",
            [("direction", "increase", "lower")],
        ),
        ("Andelen certifierade ska öka", "{measured_in: procent, direction: higher, target: {top: 10}}", []),
    ],
)
def test_text_against_data(text: str, indicator: str, expected: list[tuple[str, str, str]]) -> None:
    found = [(one.kind, one.said, one.data) for one in contradictions(text, [aimed(indicator)])]
    assert found == expected


def test_a_goal_of_several_measures_contradicts_none_it_names() -> None:
    """Two numbers in the text, each of a measure of its own: nothing is contradicted."""
    aims = [aimed(PER_CENT % "at_least: 90"), aimed(PER_CENT % "at_least: 80")]
    assert not list(contradictions("Minst 90 % ska bli uppringda och 80 % få svar", aims))


def test_years_of_goal_and_plan_are_known() -> None:
    aims = [aimed(PER_CENT % "at_least: 85, by: 2025")]
    assert not list(contradictions("Minst 85 % är certifierade 2015", aims, years=[2011, 2015]))


def test_a_goal_with_a_damaged_part_is_not_blamed_for_lacking_it() -> None:
    text = "goals:\n  m:\n    text: Ett nytt intranät är i drift\n    due: 2014-02-30\n"
    rules = {finding.rule for finding in judge(loaded(text), AS_OF, "sv").findings}
    assert "bad-date" in rules
    assert "not-time-bound" not in rules
