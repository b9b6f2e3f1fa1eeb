"""Imports from Kolada as programs read them, version 1: an import, and what was asked."""

from datetime import datetime
from typing import NamedTuple

from malstyr.contract.imported import ImportResult


class KoladaKpi(NamedTuple):
    """A key figure that was asked for."""

    id: str
    title: str | None
    definition: str | None
    """``sha256:`` of how Kolada defines it; None, as the title, where Kolada does not know it."""
    drift: str | None
    """What is not as it was when it was last fetched: ``title``, ``definition``, ``title, definition``, ``retired``."""
    rows: int
    """How many came: one an area and year."""
    missing: tuple[str, ...]
    """The areas asked for of which none came."""


class KoladaAsked(NamedTuple):
    """What was asked of Kolada."""

    fetched: datetime
    requests: int
    offline: bool
    kpis: tuple[KoladaKpi, ...]


class KoladaImport(NamedTuple):
    """An import, with what was asked of Kolada in a field of its own."""

    result: ImportResult
    kolada: KoladaAsked
    address: str
    """Where it was fetched from."""
    keeps: bool
    """Whether the snapshot becomes another."""
