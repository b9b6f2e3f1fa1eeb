"""Values as tables give them: each is told for what it is, and all that is offered to be typed can be typed."""

import pytest

from conftest import findings
from malstyr.findings import Finding
from together import together

FILE = """\
indicators:
  a: {{measured_in: {unit}, method: m, source: s, target: {target}}}
values:
  a:
    2013: {text}
"""


def told(text: str, unit: str = "procent", target: str = "{at_least: 80}") -> list[Finding]:
    """What is said of the file's own form."""
    found = findings(FILE.format(unit=unit, target=target, text=text))
    return [one for one in found if one.code.startswith("YAML") and one.rule not in ("not-judged", "rules-not-judged")]


# what stands in the file, the unit, the form it is told as, and what there is to choose between
VALUES: list[tuple[str, str, str, list[str]]] = [
    ("12 av 15", "procent", "share-of", ["{value: 80, n: 15}"]),
    ("10 av 12 enheter", "procent", "share-of", ["{value: 83.3, n: 12}"]),
    ("12 av 15", "promille", "share-of", ["{value: 800, n: 15}"]),
    ("80 % (12 av 15)", "procent", "share-of", ["{value: 80, n: 15}"]),
    ("12/15", "procent", "share-slash", ["{value: 80, n: 15}"]),
    ("12 av 15", "ärenden", "count-of", ["12", "80"]),
    ("12/15", "ärenden", "count-slash", ["12", "80"]),
    ("3 av 290", "plats", "place-of", ["{rank: 3, of: 290}"]),
    ("15/12", "procent", "two", []),
    ("<5", "ärenden", "below", [".."]),
    ("< 5 %", "procent", "below", [".."]),
    ("färre än 5", "ärenden", "below", [".."]),
    (">5", "ärenden", "value", []),
    (">80", "procent", "value", []),
    ("> 80 %", "procent", "value", []),
    (">= 80", "procent", "value", []),
    ("minst 80", "procent", "value", []),
    ("80+", "procent", "value", []),
    ("~100", "procent", "about", ["100"]),
    ("ca 50", "procent", "about", ["50"]),
    ("cirka 50,5 %", "procent", "about", ["50.5"]),
    ("c:a 50", "procent", "about", ["50"]),
    ("ca\u00a01 250", "tkr", "about", ["1250"]),
    ("5-10", "ärenden", "range", [".."]),
    ("5–10", "ärenden", "range", [".."]),
    ("mellan 5 och 10", "ärenden", "range", [".."]),
    ("Ja", "procent", "yes", []),
    ("✓", "procent", "yes", []),
    ("Nej", "procent", "yes", []),
    ("x", "procent", "yes", []),
    ("3:20", "timmar", "clock-in-unit", ["3.33", "0.06"]),
    ("3:20", "minuter", "clock-in-unit", ["200", "3.33"]),
    ("3:20", "sekunder", "clock-in-unit", ["12000", "200"]),
    ("3:20", "dagar", "clock", ["200"]),
    ("3:75", "minuter", "value", []),
    ("2 h 30 min", "timmar", "time-in-unit", ["2.5"]),
    ("00:03:20", "sekunder", "time-in-unit", ["200"]),
    ("2 tim 30 min", "dagar", "time", []),
    ("–", "procent", "value", ["0", "..", "."]),
    ("-", "procent", "value", ["0", "..", "."]),
    ("'-'", "procent", "value", ["0", "..", "."]),
    ("---", "procent", "value", ["0", "..", "."]),
    ("inga", "ärenden", "value", ["0"]),
    ("ej mätt", "procent", "value", ["..", "."]),
    ("Uppgift saknas", "procent", "value", ["..", "."]),
    ("ännu ej redovisat", "procent", "value", ["..", "."]),
    ("n/a", "procent", "value", ["..", "."]),
    ("i.u.", "procent", "value", ["..", "."]),
    ("?", "procent", "value", ["..", "."]),
    ("…", "procent", "value", ["..", "."]),
    ("sekretess", "procent", "secret", [".."]),
    ("+3", "procent", "plus", ["3"]),
    ("+3,5", "procent", "plus", ["3.5"]),
    ("(12)", "tkr", "maybe-minus", ["12", "-12"]),
    ("12-", "tkr", "maybe-minus", ["-12", "12"]),
    ("minus 12", "tkr", "meant", ["-12"]),
    ("- 12", "tkr", "maybe-minus", ["12", "-12"]),
    ("−12", "tkr", "meant", ["-12"]),
    ("75 ± 2,5", "procent", "margin", ["{value: 75, margin: 2.5}"]),
    ("75*", "procent", "marked", ["75", "{value: 75, note: preliminärt}"]),
    ("75 1)", "procent", "marked", ["75"]),
    ("75 (prel.)", "procent", "marked", ["75"]),
    ("75 och 80", "procent", "two", []),
    ("75; 80", "procent", "two", []),
    ("1,2E+05", "tkr", "exponent", ["120000"]),
    ("3½", "timmar", "meant", ["3.5"]),
    ("1,234.5", "tkr", "meant", ["1234.5"]),
    ("1'234", "tkr", "meant", ["1234"]),
    ("12 34", "tkr", "apart", ["1234", "12.34"]),
    (",5", "procent", "point", ["0.5"]),
    ("75,", "procent", "point", ["75"]),
    ("”75”", "procent", "quotes", ["75"]),
    ('75"', "procent", "quotes", ["75"]),
    ("“75,5”", "procent", "quotes", ["75.5"]),
    ("'=A1'", "procent", "spreadsheet", []),
    ("'#DIVISION/0!'", "procent", "spreadsheet", []),
    ("delvis uppfyllt", "procent", "state", []),
    ("bra", "procent", "value", ["..", "."]),
    ("tolv", "procent", "meant", ["12"]),
]


@together
@pytest.mark.parametrize(("text", "unit", "form", "typed"), VALUES)
def test_a_value_is_told_for_what_it_is(text: str, unit: str, form: str, typed: list[str]) -> None:
    (one,) = told(text, unit)
    assert (one.rule, one.args["form"]) == ("bad-number", form)
    assert one.place is not None
    assert one.place.source.line(one.place.source.position(one.place.start)[0]).startswith("    2013: ")
    for offered in typed:
        assert offered in one.help
        assert told(offered, unit) == [], "what is offered can be typed"


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Ja", "[planen finns, genomförd]"),
        ("klart", "[planen finns]"),
        ("Nej", "[]"),
    ],
)
def test_a_checklist_is_answered_with_its_steps(text: str, typed: str) -> None:
    target = f"{{done: {typed if typed != '[]' else '[genomförd]'}}}"
    (one,) = told(text, "steg", target)
    assert (one.args["form"], typed in one.help) == ("which-steps", True)
    assert told(typed, "steg", target) == []


@pytest.mark.parametrize(
    ("target", "form", "typed"),
    [
        ("{at_least: ca 50}", "about", "{at_least: 50}"),
        ("{at_least: ≥ 80}", "said-by-key", "{at_least: 80}"),
        ("{at_least: minst 80}", "said-by-key", "{at_least: 80}"),
        ("{at_most: <5}", "another-limit", "{less_than: 5}"),
        ("{at_least: 80-90}", "limits", "{at_least: 80, at_most: 90}"),
        ("{at_least: +3}", "plus-increase-by", "{increase_by: 3}"),
        ("{at_most: +3}", "plus-decrease-by", "{at_most: 3}"),
        ("{increase_by: +3}", "meant", "{increase_by: 3}"),
        ("{at_most: mellan 5 och 10}", "limits", "{at_least: 5, at_most: 10}"),
        ("{at_least: högst 5 %}", "another-limit", "{at_most: 5}"),
    ],
)
def test_a_limit_is_told_for_what_it_is(target: str, form: str, typed: str) -> None:
    (one,) = told("85", target=target)
    assert (one.rule, one.args["form"]) == ("bad-number", form)
    assert typed.strip("{}").rpartition(": ")[2] in one.help
    assert told("85", target=typed) == []


@together
@pytest.mark.parametrize(
    ("cell", "rule", "form"),
    [
        ("{value: 80, n: ca 50}", "bad-number", "about"),
        ("{value: 80, n: <5}", "bad-number", "count"),
        ("{value: 80, n: 12.5}", "bad-number", "count"),
        ("{value: 80, n: 12,5}", "bad-number", "count"),
        ("{n: 12,5, value: 80}", "bad-number", "count"),
        ("{value: 80, n: 12,5 svar}", "bad-number", "count"),
        ("{value: 80, rank: 2,5, of: 10}", "bad-number", "whole"),
        ("\n      value: 80\n      n: 12,5", "bad-number", "count"),
        ("\n      value: 80\n      invited: −12,5", "bad-number", "count"),
        ("\n      value: 80\n      rank: 2,5", "bad-number", "whole"),
        ("80\nsettings: {risk_scale: 4,5}", "bad-number", "whole"),
        ("{budget: ca 500}", "bad-number", "about"),
        ("{value: 12,5 mnkr}", "unit-in-number", "other"),
        ("{budget: 12,5 mnkr}", "unit-in-number", "other"),
    ],
)
def test_a_number_beside_a_value_has_one_finding(cell: str, rule: str, form: str | None) -> None:
    (one,) = told(cell)
    assert (one.rule, one.args.get("form")) == (rule, form)
    assert "None" not in one.message
    assert "instead" not in one.args


@pytest.mark.parametrize("key", ["owner", "note"])
def test_a_dash_for_nothing_is_told_as_an_empty_value(key: str) -> None:
    (one,) = told(f"80\nplans:\n  p:\n    name: P\n    {key}: -")
    assert (one.rule, one.args["field"]) == ("empty-value", key)


@pytest.mark.parametrize(
    ("unit", "written", "number"),
    [
        ("tkr", "12,5 mnkr", "12500"),
        ("tkr", "251 mnkr", "251000"),
        ("mnkr", "12 345 tkr", "12.345"),
        ("kr", "1.5 miljoner kronor", "1500000"),
        ("mnkr", "-2 mdkr", "-2000"),
        ("kr per invånare", "1,5 tkr per invånare", "1500"),
        ("procent", "5 ‰", "0.5"),
        ("tkr", "12,500 mnkr", None),
        ("kr per invånare", "12 mnkr", None),
        ("procent", "5 mnkr", None),
    ],
)
def test_a_number_in_another_unit_is_told_in_the_right_one(unit: str, written: str, number: str | None) -> None:
    """Where it may be read as two numbers, or is of something else, none is told; and no edit is made unasked."""
    (one,) = told(written, unit=unit)
    assert one.rule == "unit-in-number"
    assert one.edit is None
    assert one.args.get("number") == number
    assert f"skriv {number}." in one.help or number is None


@together
@pytest.mark.parametrize("written", ["hög", "mycket hög", "Sannolik (3)", "x"])
@pytest.mark.parametrize("key", ["likelihood", "consequence"])
@pytest.mark.parametrize(
    ("scale", "form", "typed"), [("settings: {risk_scale: 5}\n", "grade", "1 till 5"), ("", "grade-no-scale", "1")]
)
def test_a_word_for_how_grave_a_risk_is_is_told_with_the_scale(
    written: str, key: str, scale: str, form: str, typed: str
) -> None:
    said = findings(f"{scale}risks:\n  brist:\n    text: Det saknas personal\n    {key}: {written}\n")
    (one,) = (one for one in said if one.rule == "bad-number")
    assert one.args["form"] == form
    assert typed in one.help
