"""What is typed after ``import csv`` and ``import xlsx``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class ImportOptions(NamedTuple):
    """The options as they were typed, the same for both commands."""

    file: Path
    indicator: str | None
    period: str | None
    member: str | None
    sheet: str | None
    unit: str | None
    encoding: str | None
    delimiter: str | None
    decimal: str | None
    answers: Sequence[str]
    answers_file: Path | None
    reason: str
    to: str | None
    mapping: Path | None
    no_mapping: bool
    skip: Sequence[str]
    hidden: bool
    all: bool
    write: bool
    expect: str | None
    as_of: str | None
    lang: str | None
