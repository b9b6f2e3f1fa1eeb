"""What differs is seen to differ: a value beside its limit, in every output, with as many decimals as it takes."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from reports import drawn, judged

from conftest import HEAD, write
from malstyr.cli.main import main
from malstyr.evaluate.money import money_rows
from malstyr.language.typography import NARROW
from malstyr.present.off_budget import percent_told

TEXT = """\
goals: {{g: {{text: Målet}}}}
indicators:
  x: {{name: Andel, serves: [g], measured_in: procent, target: {target}}}
  y: {{name: Riket, measured_in: procent}}
values:
  x: {{2011: 77, 2012: 79, 2013: {value}}}
  y: {{2013: {other}}}
"""


class Close(NamedTuple):
    target: str
    value: str
    other: str
    """The value of ``y``."""
    told: str


CASES = [
    Close("{more_than: y}", "80", "80.004", "80,004"),
    Close("{at_least: y}", "80", "80.0001", "80,0001"),
    Close("{at_most: y}", "80", "79.99996", "79,99996"),
    Close("{more_than: y, less_than: 90}", "80", "80.004", "80,004"),
    Close("{at_most: 80}", "80.004", "1", "80,004"),
    Close("{equal_to: y, tolerance: 1}", "81", "79.996", "79,996"),
    Close("{equal_to: 80, tolerance: 1}", "81.004", "1", "81,004"),
]
COMMANDS = [["check"], ["status"], ["status", "-v"], ["status", "--format", "markdown"]]
REPORTS = [("scorecard", "html"), ("scorecard", "md"), ("styrelseblad", "md")]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_decimals_that_differ_are_told(case: Close, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = TEXT.format(target=case.target, value=case.value, other=case.other)
    folder = str(write(tmp_path, {"malstyr.yaml": HEAD + text}))
    for command in COMMANDS:
        main([command[0], folder, *command[1:], "--as-of", "2014-03-01"])
        assert case.told in capsys.readouterr().out, command
    for kind, format in REPORTS:
        assert case.told in drawn(judged(text, date(2014, 3, 1)), kind, format), (kind, format)


@pytest.mark.parametrize("kind", ["scorecard", "arsredovisning"])
def test_value_and_limit_of_a_row_differ(kind: str) -> None:
    """In the table and in its chart, where the one that is cut would look like the other."""
    of = judged(TEXT.format(target="{more_than: y}", value="80", other="80.004"), date(2014, 3, 1))
    row = next(line for line in drawn(of, kind, "md").splitlines() if line.startswith("| Andel"))
    assert f"| 80{NARROW}% | \\> 80,004{NARROW}% |" in row
    assert "2013 80. Krav &gt; 80,004." in drawn(of, "scorecard", "html")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("{2013: 78.125}", "78,125"),
        ("{2013: 78.1250}", "78,1250"),
        ("{2013: 78.12504}", "78,13"),
        ("{2013-Q1: 78, 2013-Q2: 78.05, 2013-Q3: 78, 2013-Q4: 78.05}", "78,025"),
    ],
)
def test_a_number_reads_the_same_in_its_row_and_where_it_is_red(written: str, told: str) -> None:
    text = f"""\
goals: {{g: {{text: Målet}}}}
indicators:
  x: {{name: Andel, serves: [g], measured_in: procent, frequency: quarter, year: mean, target: {{at_least: 80}}}}
values:
  x: {written}
"""
    page = drawn(judged(text, date(2014, 3, 1)), "scorecard", "md")
    row = next(line for line in page.splitlines() if line.startswith("| Andel"))
    assert f"| {told}{NARROW}% |" in row
    assert f"{told}{NARROW}%; kravet är minst 80" in page


def test_value_and_limit_of_partly_differ() -> None:
    of = judged(TEXT.format(target="{at_least: 95, partly: 85}", value="84.996", other="1"), date(2014, 3, 1))
    row = next(line for line in drawn(of, "scorecard", "md").splitlines() if line.startswith("| Andel"))
    assert f"| 84,996{NARROW}% | ≥{NARROW}95{NARROW}%, delvis ≥{NARROW}85{NARROW}% |" in row


@pytest.mark.parametrize(
    ("target", "value", "told"),
    [
        ("{more_than: 80}", "80", "Exakt 80 %; kravet är över 80 %"),
        ("{less_than: 80}", "80", "Exakt 80 %; kravet är under 80 %"),
        ("{more_than: 80, less_than: 90}", "80", "Exakt 80 %; kravet är över 80 och under 90 %"),
        ("{more_than: 80, less_than: 90}", "90", "Exakt 90 %; kravet är över 80 och under 90 %"),
        ("{more_than: 80}", "79", "79 %; kravet är över 80 %"),
        ("{at_least: 80, at_most: 90}", "91", "91 %; kravet är minst 80 och högst 90 %"),
        ("{equal_to: 80, tolerance: 1}", "82", "82 %; kravet är 80 %, högst 1 procentenhet ifrån"),
        ("{equal_to: 80, tolerance: 2}", "83", "83 %; kravet är 80 %, högst 2 procentenheter ifrån"),
    ],
)
def test_on_the_limit_is_told_to_be_so(target: str, value: str, told: str) -> None:
    """Of two sides that are the same nobody need wonder what the rounding hides."""
    sheet = drawn(judged(TEXT.format(target=target, value=value, other=1), date(2014, 3, 1)), "styrelseblad", "md")
    assert told in sheet.replace(NARROW, " ")


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        ("procent", "82 %; kravet är 80 %, högst 1 procentenhet ifrån"),
        ("promille", "82 ‰; kravet är 80 ‰, högst 1 promilleenhet ifrån"),
        ("poäng", "82; kravet är 80, högst 1 ifrån"),
    ],
)
def test_a_difference_is_told_in_points_of_its_share(unit: str, told: str) -> None:
    text = TEXT.format(target="{equal_to: 80, tolerance: 1}", value="82", other=1).replace("procent", unit)
    assert told in drawn(judged(text, date(2014, 3, 1)), "styrelseblad", "md").replace(NARROW, " ")


MONEY = """\
goals: {{g: {{text: Målet}}}}
indicators:
  kostnad: {{measured_in: tkr, balance_result: true}}
  avvikelse:
    {{serves: [g], measured_in: procent, formula: 100 * (kostnad.budget - kostnad) / kostnad.budget, target: {target}}}
values: {{kostnad: {{2013: {{budget: 100000, value: {outcome}}}}}}}
"""


@pytest.mark.parametrize(
    ("outcome", "target", "told"),
    [
        ("100410", "{more_than: -0.5, less_than: 5}", "−0,4 %"),
        ("100540", "{more_than: -0.5, less_than: 5}", "−0,54 %"),
        ("100504", "{more_than: -0.5, less_than: 5}", "−0,504 %"),
        ("100500", "{more_than: -0.5, less_than: 5}", "−0,5 %"),
        ("95010", "{at_most: 5}", "+4,99 %"),
        ("95010", "{at_most: 4}", "+5,0 %"),
    ],
)
def test_a_deviation_beside_what_is_asked_of_it(outcome: str, target: str, told: str) -> None:
    """The percentage in tables of money is not rounded to the limit that it keeps or breaks."""
    of = judged(MONEY.format(outcome=outcome, target=target), date(2014, 3, 1))
    (one,) = money_rows(of.workspace, of.readings.clock, of.year)
    assert percent_told(of, one, "sv").replace(NARROW, " ") == told


@pytest.mark.parametrize(
    ("keys", "value", "told"),
    [
        ("measured_in: minuter, target: {at_most: 1}", "1.4", "Tid (minuter)"),
        ("measured_in: procent, target: {at_most: 1}", "1.4", "Tid"),
        ("measured_in: index, target: {at_most: 1}", "1.4", "Tid"),
        ("measured_in: minuter, target: {top: 5}", "{value: 1.4, rank: 9, of: 20}", "Tid"),
        ("measured_in: minuter, for_each: delar, target: {at_most: 1}", "{a: 1.4}", "Tid (minuter)"),
        ("measured_in: minuter, target: {top: quarter}", "{value: 1.4, rank: 9, of: 20}", "Tid"),
        ("target: {done: [a, b]}", "[a]", "Tid"),
    ],
)
def test_a_red_number_has_its_unit(keys: str, value: str, told: str) -> None:
    """Where no table stands around it: a place among others has none, nor what its number says itself."""
    series = "{a: {2013: 1.4}}" if "for_each" in keys else f"{{2013: {value}}}"
    text = "lists: {delar: {a: Ena, b: Andra}}\ngoals: {g: {name: Målet, text: Ett mål}}\n"
    text += f"indicators: {{x: {{name: Tid, serves: [g], {keys}}}}}\nvalues: {{x: {series}}}\n"
    of = judged(text, date(2014, 3, 1))
    assert f"| ✗ {told} (Målet) |" in drawn(of, "styrelseblad", "md")
    assert f"**{told}**" in drawn(of, "scorecard", "md")
