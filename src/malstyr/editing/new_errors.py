"""The errors that an edit would bring: what the rules find after it and did not find before."""

from collections import Counter
from datetime import date
from typing import NamedTuple

from malstyr.findings import Finding, Severity
from malstyr.rules.judge import judge, judge_errors
from malstyr.workspace.load import Loaded


class EditJudged(NamedTuple):
    """What the rules find after an edit."""

    errors: tuple[Finding, ...]
    """Those that were not there before."""
    others: tuple[Finding, ...]
    """Warnings and remarks, old and new."""


def judged_edit(before: Loaded, after: Loaded, as_of: date, language: str) -> EditJudged:
    """What is found after an edit; errors that were there before are not told, counted by what they are about."""
    found = [one for one in judge(after, as_of, language).findings if one.waiver is None]
    errors = tuple(one for one in found if one.severity is Severity.ERROR)
    others = tuple(one for one in found if one.severity is not Severity.ERROR)
    return EditJudged(_not_before(errors, before, as_of, language), others)


def new_errors(before: Loaded, after: Loaded, as_of: date, language: str) -> tuple[Finding, ...]:
    """Errors after an edit that were not there before; none where it changes nothing."""
    return _not_before(judge_errors(after, as_of, language), before, as_of, language) if after is not before else ()


def _not_before(errors: tuple[Finding, ...], before: Loaded, as_of: date, language: str) -> tuple[Finding, ...]:
    stood = Counter(one.identity for one in judge_errors(before, as_of, language)) if errors else Counter()
    new: list[Finding] = []
    for one in errors:
        stood[one.identity] -= 1
        if stood[one.identity] < 0:
            new.append(one)
    return tuple(new)
