"""The words for how things stand."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Outcome of an indicator, a member or a goal; ``not_yet`` before its figures can exist."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    NOT_YET = "not_yet"
    NOT_MEASURED = "not_measured"
    SUPPRESSED = "suppressed"
    NO_TARGET = "no_target"


class SaidStatus(StrEnum):
    """What people may say of a result instead of what is computed; ``uncertain`` counts as unknown."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    UNCERTAIN = "uncertain"
    NOT_YET = "not_yet"
    NOT_MEASURED = "not_measured"
    SUPPRESSED = "suppressed"
    NO_TARGET = "no_target"

    @classmethod
    def said(cls) -> tuple[SaidStatus, ...]:
        """Those that judge how it went; the others are told by the values."""
        return cls.MET, cls.PARTLY, cls.NOT_MET, cls.UNCERTAIN
