"""Edits as programs read them, version 1: what was written, where, and why not."""

from typing import Literal, NamedTuple

from malstyr.contract.check import FindingRecord


class RefusalRecord(NamedTuple):
    """Why something was not written, and what to type."""

    code: str
    message: str
    help: str


class EditResult(NamedTuple):
    """What a command that edits did. The lines are the first that changed; None of them where nothing did."""

    version: Literal[1]
    status: Literal["written", "dry-run", "unchanged", "refused"]
    file: str | None
    line: int | None
    before: str | None
    """The lines as they were; None also for those that are new, and where one holds a hidden number."""
    after: str | None
    findings: tuple[FindingRecord, ...]
    """The errors that would be new, for which it was refused."""
    refused: tuple[RefusalRecord, ...]
