"""``doctor`` as programs read it, version 1."""

from typing import Literal, NamedTuple


class ExaminationRecord(NamedTuple):
    """One thing that was looked at: how it stands, and where something is to be done, what."""

    id: str
    state: Literal["ok", "advice"]
    message: str
    help: str | None


class DoctorResult(NamedTuple):
    """Where malstyr runs, as malstyr sees it."""

    version: Literal[1]
    malstyr: str
    examinations: tuple[ExaminationRecord, ...]
