"""Persons are taken out of records of every kind, and what is no text of people stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import pytest

from malstyr.model.organisation import Role
from malstyr.model.outcome import Status
from malstyr.report.persons import Mask

MASK = Mask([Role(title="Kommunchef", person="Sigrid Ek")])


class Pair(NamedTuple):
    id: str
    text: str
    status: Status = Status.MET


@dataclass(frozen=True, slots=True)
class Held:
    id: str
    pairs: tuple[Pair, ...]


def test_what_a_record_holds_is_changed_by_its_field() -> None:
    told = MASK.values({"a": [Held("sigrid-ek", (Pair("sigrid ek", "Ord av Sigrid Ek"),))]})
    assert told == {"a": [Held("kommunchef", (Pair("kommunchef", "Ord av Kommunchef"),))]}


@pytest.mark.parametrize(
    "form",
    ("Ek, Sigrid", "EK SIGRID", "ek.sigrid", "S. Ek", "S.Ek", "SigridEk", "sigridek", "Si\u00adgrid Ek",
     "Sigrid\u200b Ek", "S\u2060i\u2060g\u2060rid\u00a0Ek", "s.ek", "Sigrid Eks", "sigrid_ek"),
)  # fmt: skip
def test_a_name_is_found_as_people_write_it(form: str) -> None:
    told = MASK.text(f"Ord av {form} här")
    assert "ommunchef" in told
    assert "ek" not in told.replace("Ord av", "").lower().split()


@pytest.mark.parametrize(
    "text", ("bord i ek", "Sigridsson Ek", "Ekeby", "sam\u00adhälls\u00advård", "en ek, sju grader")
)
def test_what_is_no_name_stays(text: str) -> None:
    assert MASK.text(text) == text


def test_names_between_may_be_left_out_and_what_two_share_tells_neither() -> None:
    mask = Mask([Role(title="Chef", person="Anna Maria Berg"), Role(title="Rektor", person="Arne Berg")])
    assert mask.text("Anna Berg, Berg Anna Maria och A. Berg; Berg, Arne") == "Chef, Chef och …; Rektor"
