"""A report of a day in the past asks what was asked then, whatever has been decided since."""

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


OTHERWISE = """\
settings: {partly_from: 60, roll_up: worst}
calendar: {closing: {ends: 12-31, ready: 02-15}}
plans: {plan: {period: 2024-2028}}
goals: {g: {text: Svaren är snabba, plan: plan}}
indicators: {svar: {serves: [g], measured_in: procent, TARGET}}
values: {svar: {2024: 70, 2025: 75}}
decisions:
  sedan: {body: Nämnden, date: 2026-11-05, approves: {CHANGES}}
"""


@together
@pytest.mark.parametrize(
    ("target", "changes", "before", "after"),
    [
        ("target: {more_than: 74}", "SVAR/target: {from: '{at_least: 80}', to: '{more_than: 74}'}", "partly", "met"),
        ("target: {more_than: 74}", "SVAR/target: {from: {at_least: 80}, to: {more_than: 74}}", "partly", "met"),
        ("target: {more_than: 74}", "SVAR/target: {from: '{at_least: 80}', to: '{at_least: 74}'}", "met", "met"),
        ("target: {more_than: 74}", "SVAR/target: {from: '{at_leest: 80}', to: '{more_than: 74}'}", "met", "met"),
        ("target: {at_most: 70, partly: 80}", "SVAR/target/partly: {from: 72, to: 80}", "not_met", "partly"),
        ("target: {at_most: 70, partly: 80}", "SVAR/target/partly: {to: 80}", "not_met", "partly"),
        ("target: {equal_to: 70, tolerance: 5}", "SVAR/target/tolerance: {from: 2, to: 5}", "not_met", "met"),
        ("target: {at_least: 76, during: 2024}", "SVAR/target/during: {to: 2024}", "partly", "no_target"),
        (
            "target: {at_least: 76, strength: should}",
            "SVAR/target/strength: {from: shall, to: should}",
            "partly",
            "no_target",
        ),
        (
            "target: {at_least: 76, by: 2026}",
            "SVAR/target/by: {to: 2026}, SVAR/target/during: {from: 2025}",
            "partly",
            "not_yet",
        ),
        (
            "no_target: Ingen tid",
            "SVAR/target: {from: '{at_least: 76}'}, SVAR/no_target: {to: Ingen tid}",
            "partly",
            "no_target",
        ),
        ("target: {at_least: 76}", "settings/partly_from: {from: 99, to: 60}", "not_met", "partly"),
        ("target: {at_least: 76}", "settings/partly_from: {from: 99, to: 50}", "partly", "partly"),
        ("target: {at_least: 76}", "plans/plan/period: {from: 2026-2028, to: 2024-2028}", "no_target", "partly"),
        ("target: {at_least: 76}", "values/svar/2025: {from: 40, to: 75}", "partly", "partly"),
    ],
)
def test_so_is_all_that_is_asked(target: str, changes: str, before: str, after: str) -> None:
    """Form, limits of partly, times and rules; not what has been told, nor what stands otherwise than was decided."""
    text = OTHERWISE.replace("TARGET", target).replace("CHANGES", changes.replace("SVAR", "indicators/svar"))
    own = workspace(text).workspace
    found = [evaluate(own, day).goals[0].status for day in (date(2026, 3, 1), date(2026, 12, 1))]
    assert found == [before, after]
