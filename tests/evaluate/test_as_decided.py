"""A report of a day in the past asks what was asked then, whatever has been decided since."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from conftest import workspace
from malstyr.evaluate.evaluate import evaluate
from malstyr.model.outcome import Status
from malstyr.model.periods import period
from together import together

TEXT = """\
calendar: {T2: {ends: 08-31, ready: 09-20}, closing: {ends: 12-31, ready: 02-15}}
goals: {g: {text: Svaren är snabba}}
indicators: {svar: {serves: [g], measured_in: procent, frequency: month, year: each, TARGET}}
values: {svar: {2026-08: 75}}
decisions:
  först: {body: Nämnden, date: 2026-10-05, approves: {indicators/svar/PATH: {from: 85, to: 80}}}
  sedan: {body: Nämnden, date: 2026-11-05, approves: {indicators/svar/PATH: {from: 80, to: 70}}}
"""


@together
@pytest.mark.parametrize(
    ("target", "path", "kept"),
    [
        ("target: {at_least: 70}", "target/at_least", False),
        ("targets: {nivå: {at_least: 70}}", "targets/nivå/at_least", False),
        ("targets: {2026: {at_least: 70}}", "targets/2026/at_least", False),
        ("target: {at_least: 74}", "target/at_least", True),  # something else has been put there since
        ("target: {at_least: 70}", "target/at_most", True),
        ("target: {at_least: 70}", "target", True),
        ("target: {at_least: 70}", "text", True),
    ],
)
def test_a_target_lowered_later_is_not_lowered_yet(target: str, path: str, kept: bool) -> None:
    own = workspace(TEXT.replace("TARGET", target).replace("PATH", path)).workspace
    for as_of, asked, limit in (
        (date(2026, 10, 1), None, "85"),
        (date(2026, 10, 20), None, "80"),
        (date(2026, 12, 1), None, None),
        (date(2026, 12, 1), "2026-T2", "85"),  # as known on its own day
    ):
        of = evaluate(own, as_of, period(asked) if asked is not None else None)
        (one,) = (one for one in of.outcomes if one.indicator == "svar")
        written = Decimal(74 if "74" in target else 70)
        expected = written if kept or limit is None else Decimal(limit)
        assert one.required == {"at_least": expected}
        met = Decimal(75) >= expected
        assert (Status.MET in one.possible or one.status is Status.MET) is met
