"""A value with a comma in it is told of in braces as it is on a line of its own, where no sentence may stand.

In braces a comma ends the value, and what follows is read as a key without value. What was meant is one value all the
same, whatever may stand there: a number, money, a day, a period, how often, a fixed word.
"""

import pytest

from conftest import findings

MEASURES = "indicators:\n  a: {measured_in: procent}\n  m: {measured_in: tkr}\n"
CUT = [
    (
        MEASURES,
        "values: a: 2025: value",
        "4,0; -4,5 %; +3,4; ca 88,5; 8,85E+01; 88,5 av 100; <4,5; i mål, tror vi",
    ),
    (MEASURES, "values: a: 2025", "87,5; 87,5 %; +3,4; ca 87,5; 8,75E+01"),
    (MEASURES, "values: m: 2025: budget", "3,93E+04; 39,3 mnkr; -39,5; 39 300,5 (rev 40 000)"),
    ("", "indicators: t: target: at_least", "4,5; -4,5 %; ≥ 4,5; minst 4,5"),
    ("", "indicators: t: frequency", "varje månad, ibland; månad, kvartal och år"),
    ("", "indicators: t: starts", "2025, kanske ännu senare; hösten 2025, ungefär"),
    ("", "follow_up: r: delivered: 2025", "ja, 27 januari; 2026-01-27, lite sent; i mars, kanske april"),
    ("", "plans: p: revisions", "2025-11-25, 2026-11-25; nov 2025, tror jag"),
    ("", "plans: p: revise_every", "årligen, i november; vid behov, dock 2027"),
    ("", "indicators: t: target: mean_over", "2026, 2027, 2028; 2025-2026, 2027; 2 years, 3 years; 3, 2026"),
]


def told(before: str, keys: list[str], value: str) -> set[tuple[str, str, str]]:
    lines = "\n".join(f"{'  ' * n}{key}:" for n, key in enumerate(keys))
    return {(one.rule, one.message, one.help) for one in findings(f"{before}{lines} {value}\n")}


@pytest.mark.parametrize(("before", "where", "values"), CUT)
def test_a_value_that_a_comma_cuts_is_told_of_as_it_is(before: str, where: str, values: str) -> None:
    *above, key = where.split(": ")
    for value in values.split("; "):
        on_a_line = told(before, [*above, key], value)
        assert on_a_line, value
        assert told(before, above, f"{{{key}: {value}}}") == on_a_line
