"""An activity in order gives no finding, and each fault exactly one, at the activity."""

from datetime import date

import pytest

from conftest import findings, workspace
from malstyr.evaluate.activities import ActivityStatus, activity_status
from together import together

BASE = """\
settings: {as_of: 2014-03-01}
roles: {chef: {title: Chef}, rektor: {title: Rektor}}
units: {kost: {}}
goals: {mat: {text: Minst 75 procent är nöjda med maten 2014, period: 2014, no_target: mäts i enkät}}
activities:
  a: {text: Ny matsedel, serves: [mat], unit: kost, %s}
"""
IN_ORDER = (
    "responsible: chef, due: 2014-05-01",
    "responsible: chef, due: [2014-02-01, 2014-05-01], started: 2014-01-10, share: 50",
    "responsible: chef, due: 2014-02-01, started: 2014-01-10, share: 100, done: 2014-01-30",
    "responsible: [chef], due: 2014-05-01",
    "closed: {date: 2014-01-01, reason: behövs inte}",
    "responsible: chef, due: 2013-05-01, every: 1 year, done: [2013-04-20]",
    "responsible: chef, every: 6 months, done: [2013-04-20, 2013-10-10]",
)
FAULTS = {
    "due: 2014-05-01": "activity-without-responsible",
    "responsible: [chef, rektor], due: 2014-05-01": "activity-with-several-responsible",
    "responsible: chef": "activity-without-date",
    "responsible: chef, every: 1 year": "activity-without-date",
    "responsible: chef, due: 2014-02-01": "activity-overdue",
    "responsible: chef, every: 1 month, done: 2014-01-15": "activity-overdue",
    "responsible: chef, due: [2014-01-01, 2014-02-01, 2014-03-01, 2014-05-01]": "activity-slipped",
    "responsible: chef, due: [2014-05-01, 2014-04-01]": "dates-out-of-order",
    "responsible: chef, due: [2014-05-01, 2014-05-01]": "dates-out-of-order",
    "responsible: chef, due: 2015-05-01": "due-after-goal",
    "responsible: chef, due: 2014-05-01, done: 2014-04-01": "done-ahead",
    "responsible: chef, due: 2014-05-01, every: 1 year, done: 2014-04-01": "done-ahead",
    "responsible: chef, due: 2014-05-01, started: 2014-04-01": "activity-contradicted",
    "responsible: chef, due: 2014-05-01, share: 101": "activity-contradicted",
    "responsible: chef, due: 2014-02-01, share: 50, done: 2014-02-01": "activity-contradicted",
    "responsible: chef, due: 2014-02-01, done: [2014-01-01, 2014-02-01]": "activity-contradicted",
    "responsible: chef, due: 2014-02-01, done: 2014-01-20, closed: {date: 2014-01-30, reason: x}": (
        "activity-contradicted"
    ),
    "responsible: chef, due: 2014-05-01, share: 100": "activity-contradicted",
    "responsible: [chef, ingen], due: 2014-05-01, closed: {date: 2014-01-01, reason: x}": "unknown-id",
}


@pytest.mark.parametrize("written", IN_ORDER)
def test_in_order(written: str) -> None:
    assert [one.rule for one in findings(BASE % written)] == []


@together
@pytest.mark.parametrize("written", FAULTS)
def test_one_finding(written: str) -> None:
    assert [one.rule for one in findings(BASE % written)] == [FAULTS[written]]


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("due: 2014-05-01", "to_do"),
        ("due: 2014-05-01, started: 2014-01-01", "begun"),
        ("due: 2014-05-01, started: 2014-01-01, share: 50", "part_done"),
        ("due: 2014-02-01, share: 50", "late"),
        ("due: 2014-03-01", "to_do"),
        ("due: 2014-02-01, done: 2014-02-20", "done"),
        ("due: 2014-02-01, done: 2014-04-01", "late"),
        ("due: 2014-02-01, closed: {date: 2014-02-10, reason: x}", "stopped"),
        ("due: 2013-02-01, every: 1 year, done: 2013-03-10", "begun"),
        ("due: 2013-02-01, every: 1 year, done: 2013-02-10", "late"),
        ("due: [2013-02-01, 2014-04-01], every: 1 year, done: 2013-02-10", "begun"),
    ],
)
def test_status(written: str, status: str) -> None:
    held = workspace(BASE % written).workspace
    assert activity_status(held, "a", date(2014, 3, 1)) is ActivityStatus(status)


@pytest.mark.parametrize(
    ("written", "advised"),
    [
        ("due: 2014-02-01", "due: [2014-02-01, ÅÅÅÅ-MM-DD]"),
        ("due: [2014-01-01, 2014-02-01]", "due: [2014-01-01, 2014-02-01, ÅÅÅÅ-MM-DD]"),
        ("due: 2013-02-01, every: 1 year, done: 2013-02-10", "due: [2013-02-01, ÅÅÅÅ-MM-DD]"),
        ("due: 2013-02-01, every: 1 year, done: 2013-02-10", "done: [2013-02-10, ÅÅÅÅ-MM-DD]"),
        ("every: 1 month, done: 2014-01-15", "done: [2014-01-15, ÅÅÅÅ-MM-DD]"),
        ("every: 1 month, done: [2013-12-15, 2014-01-15]", "done: [2013-12-15, 2014-01-15, ÅÅÅÅ-MM-DD]"),
    ],
)
def test_what_is_advised_of_one_that_is_late_loses_no_date_that_is_written(written: str, advised: str) -> None:
    (one,) = findings(BASE % f"responsible: chef, {written}")
    assert one.rule == "activity-overdue"
    assert advised in " ".join(one.help.split())
