"""Persons are taken out of records of every kind, and what is no text of people stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

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
