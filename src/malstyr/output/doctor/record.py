"""Examinations in words, the same for people and programs."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from malstyr.contract.doctor import DoctorResult, ExaminationRecord
from malstyr.language.words import words
from malstyr.version import __version__


class Found(Protocol):
    """What was looked at, what goes into its words, and what is wrong with it."""

    @property
    def id(self) -> str: ...
    @property
    def told(self) -> Mapping[str, str]: ...
    @property
    def trouble(self) -> str | None: ...


def recorded(every: Iterable[Found], language: str) -> DoctorResult:
    return DoctorResult(1, __version__, tuple(_examination(one, language) for one in every))


def _examination(one: Found, language: str) -> ExaminationRecord:
    catalogue, kind = words(language), "extra" if one.id.startswith("extra-") else one.id
    if one.trouble is None:
        return ExaminationRecord(one.id, "ok", catalogue[f"doctor.{kind}"].format(**one.told), None)
    key = f"doctor.{kind}.{one.trouble}"
    return ExaminationRecord(
        one.id, "advice", catalogue[key].format(**one.told), catalogue[f"{key}.help"].format(**one.told)
    )
