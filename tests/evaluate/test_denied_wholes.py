"""A whole that its own parts deny is an error, and unknown wherever it is used; the reason names it."""

from datetime import date

import pytest
from rows import evaluated, line, of

from conftest import findings
from malstyr.model.outcome import Status

DAY = date(2026, 3, 1)
PARTS = "a: {2025: YEAR, 2025-T1: 20, 2025-T2: 20, 2025-T3: 20}"
OF_PARTS = "a: {measured_in: st, frequency: tertial, year: sum, KEYS}"
MEMBERS = "a: {2025: YEAR, u: {2025: 70}, v: {2025: 50}}"
OF_MEMBERS = "a: {measured_in: st, for_each: [u, v], total: sum, KEYS}"
DENIED = {
    "a year of its parts": (OF_PARTS, PARTS, "120", "60", "year-contradicts-parts"),
    "a mean of its parts": (OF_PARTS.replace("sum", "mean"), PARTS, "120", "20", "year-contradicts-parts"),
    "the last of its parts": (OF_PARTS.replace("sum", "last"), PARTS, "120", "20", "year-contradicts-parts"),
    "a year below some of its parts": (
        OF_PARTS,
        PARTS.replace(", 2025-T3: 20", ""),
        "30",
        "40",
        "year-contradicts-parts",
    ),
    "a total below its members": (OF_MEMBERS, MEMBERS, "70", "120", "parts-exceed-total"),
    "a total below some of its members": (
        OF_MEMBERS,
        MEMBERS.replace(", v: {2025: 50}", ""),
        "60",
        "70",
        "parts-exceed-total",
    ),
    "a value below what it is divided by": (
        "a: {measured_in: personer, of_which: [women, men], KEYS}",
        "a: {2025: {value: YEAR, of_which: {women: 80, men: 60}}}",
        "120",
        "140",
        "parts-exceed-total",
    ),
    "a value below the sexes, divided in another way too": (
        "a: {measured_in: personer, of_which: [women, men, nya], KEYS}",
        "a: {2025: {value: YEAR, of_which: {women: 80, men: 60, nya: 50}}}",
        "120",
        "140",
        "parts-exceed-total",
    ),
}
USED = {
    "by itself": ("target: {at_least: 0, for: total}", "", "", "a", "värdet YEAR kan inte stämma"),
    "in a formula": (
        "no_target: följs",
        "b: {measured_in: st, formula: 2 * a, target: {at_least: 0}}",
        "",
        "b",
        "värdet för a 2025 kan inte stämma",
    ),
    "as a limit": (
        "no_target: följs",
        "b: {measured_in: st, target: {at_least: a}}",
        "b: {2025: 500}",
        "b",
        "värdet för a 2025 kan inte stämma",
    ),
    "as an equal": (
        "no_target: följs",
        "b: {measured_in: st, target: {equal_to: a, tolerance: 900}}",
        "b: {2025: 500}",
        "b",
        "värdet för a 2025 kan inte stämma",
    ),
}


CASES = [
    (denied, used)
    for denied, (indicator, *_) in DENIED.items()
    for used in USED
    if "for_each" not in indicator or used != "in a formula"  # which is computed for each member
]


@pytest.mark.parametrize(("denied", "used"), CASES)
def test_it_is_unknown_wherever_it_is_used(denied: str, used: str) -> None:
    indicator, cells, wrong, right, rule = DENIED[denied]
    keys, other, beside, judged, told = USED[used]
    if "for_each" not in indicator:
        keys = keys.replace(", for: total", "")
    values = "\n  ".join(one for one in (cells, beside) if one)
    text = f"indicators:\n  {indicator.replace('KEYS', keys)}\n  {other}\nvalues:\n  {values}\n"
    ruled = {one.rule for one in findings(text.replace("YEAR", wrong), as_of=DAY)}
    assert rule in ruled
    assert rule not in {one.rule for one in findings(text.replace("YEAR", right), as_of=DAY)}
    one, mended = (of(evaluated(text.replace("YEAR", year), DAY), judged) for year in (wrong, right))
    assert (one.status, mended.status) == (Status.NOT_MEASURED, Status.MET)
    assert line(one) == told.replace("YEAR", wrong)


@pytest.mark.parametrize(("own", "known"), [("33.3", True), ("33.4", False), ("33", True), ("34", False)])
def test_rounding_denies_nothing(own: str, known: bool) -> None:
    text = (
        "indicators:\n  a: {measured_in: procent, frequency: tertial, year: mean, target: {at_least: 20}}\n"
        f"values:\n  a: {{2025: {own}, 2025-T1: 33, 2025-T2: 33, 2025-T3: 34}}\n"
    )
    assert of(evaluated(text, DAY), "a").status is (Status.MET if known else Status.NOT_MEASURED)
