"""The errors that an edit would bring: what the rules find after it and did not find before."""

from __future__ import annotations

from collections import Counter
from datetime import date

from malstyr.findings import Finding, Severity
from malstyr.rules.judge import judge
from malstyr.workspace.load import Loaded


def new_errors(before: Loaded, after: Loaded, as_of: date, language: str) -> tuple[Finding, ...]:
    """Errors after an edit that were not there before, counted by what they are about."""
    errors = _errors(after, as_of, language)
    if not errors:
        return ()
    stood = Counter(one.identity for one in _errors(before, as_of, language))
    new: list[Finding] = []
    for one in errors:
        stood[one.identity] -= 1
        if stood[one.identity] < 0:
            new.append(one)
    return tuple(new)


def _errors(loaded: Loaded, as_of: date, language: str) -> list[Finding]:
    found = judge(loaded, as_of, language).findings
    return [one for one in found if one.severity is Severity.ERROR and one.waiver is None]
