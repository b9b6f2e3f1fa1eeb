"""Every kind of demand, over every kind of period, in every state: at the limit, inside, outside, partly, missing …

The series was 50 in 2011 and 2012; the value of 2013 is judged.
"""

from dataclasses import dataclass
from datetime import date

import pytest
from rows import evaluated, of, only

from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.families.table import eases
from malstyr.model.outcome import Status
from malstyr.model.target import DEMANDS

M, P, N = Status.MET, Status.PARTLY, Status.NOT_MET
HEAD = "calendar: {D1: {ends: 04-30, ready: 05-31}, closing: {ends: 12-31, ready: 02-28}}\n"
CLOSED, RUNNING = date(2014, 3, 1), date(2013, 6, 15)


@dataclass(frozen=True)
class Kind:
    """A demand, and values of 2013 with the state each gives."""

    target: str
    inside: str
    at: str
    at_gives: Status
    border: str | None
    """The value that is just partly; None where nothing is."""
    outside: str
    numeric: bool = True
    timed: bool = False

    def __str__(self) -> str:
        return self.target

    @property
    def values(self) -> list[tuple[str, Status]]:
        border = [(self.border, P)] if self.border is not None else []
        return [(self.inside, M), (self.at, self.at_gives), *border, (self.outside, N)]


def place(rank: int, of: int = 99) -> str:
    return f"{{rank: {rank}, of: {of}}}"


KINDS = [
    Kind("at_least: 60, partly: 57", "61", "60", M, "57", "56.9"),
    Kind("more_than: 60, partly: 57", "61", "60", P, "57", "56.9"),
    Kind("at_most: 40, partly: 43", "39", "40", M, "43", "43.1"),
    Kind("less_than: 40, partly: 43", "39", "40", P, "43", "43.1"),
    Kind("at_least: 40, at_most: 60", "50", "60", M, None, "60.1"),
    Kind("more_than: 40, less_than: 60", "50", "60", N, None, "60.1"),
    Kind("more_than: previous, partly: 48", "51", "50", P, "48", "47.9"),
    Kind("more_than: y, partly: 48", "51", "50", P, "48", "47.9"),
    Kind("at_least: 40, increase_by: 5, until: 60, partly: 52", "56", "55", M, "52", "51.9"),
    Kind("at_most: 60, decrease_by: 5, until: 40, partly: 48", "44", "45", M, "48", "48.1"),
    Kind("increase_percent: 10, partly: 52", "56", "55", M, "52", "51.9"),
    Kind("increase_by: 5, since: 2011, partly: 52", "56", "55", M, "52", "51.9"),
    Kind("decrease_percent: 40, since: 2011, partly: 35", "29", "30", M, "35", "35.1"),
    Kind("at_least: 70, by: 2015, straight_from: 2011, partly: 55", "61", "60", M, "55", "54.9", timed=True),
    Kind("increase_by: 20, by: 2015, straight_from: 2011, partly: 55", "61", "60", M, "55", "54.9", timed=True),
    Kind("increase_by: 5, mean_over: 2012-2013, partly: 3", "61", "60", M, "56", "55.9", timed=True),
    Kind("at_least: 55, mean_over: 2012-2013, partly: 52", "61", "60", M, "54", "53.9", timed=True),
    Kind("at_least: 110, total_over: 2012-2013, partly: 104", "61", "60", M, "54", "53.9", timed=True),
    Kind("equal_to: 40, tolerance: 5, partly: 10", "41", "45", M, "50", "50.1"),
    Kind("top: 10, partly: 25", place(9), place(10), M, place(25), place(26), numeric=False),
    Kind("top: quarter, partly: 30", place(9, 40), place(10, 40), M, place(30, 99), place(31, 99), numeric=False),
    Kind("done: [a, b, c], partly: 2", "[a, b, c]", "[c, b, a]", M, "[a, c]", "[a]", numeric=False),
    Kind("within: 2 days, share: 90, partly: 80", "91", "90", M, "80", "79.9"),
]
every = pytest.mark.parametrize("kind", KINDS, ids=str)


def judge(target: str, cells: str, keys: str = "", day: date = CLOSED) -> Evaluation:
    return evaluated(
        f"{HEAD}indicators:\n  x: {{measured_in: st, {keys}target: {{{target}}}}}\n  y: {{measured_in: st}}\n"
        f"values:\n  x: {{{cells}}}\n  y: {{2011: 50, 2012: 50, 2013: 50}}\n",
        day,
    )


def states(found: Evaluation) -> tuple[Status, bool]:
    one = of(found, "x")
    return one.status, one.forecast


@every
def test_a_year(kind: Kind) -> None:
    for value, state in kind.values:
        assert states(judge(kind.target, f"2011: 50, 2012: 50, 2013: {value}")) == (state, False), value


@every
def test_a_part_of_a_year_with_a_time_of_its_own(kind: Kind) -> None:
    if kind.timed or "since" in kind.target or "y, " in kind.target:
        return
    for value, state in kind.values:
        found = judge(f"{kind.target}, during: 2013-T2", f"2012-T2: 50, 2013-T2: {value}")
        assert states(found) == (state, False), value


@every
@pytest.mark.parametrize("year", ["", "year: each, "])
def test_each_measurement(kind: Kind, year: str) -> None:
    if kind.timed or "since" in kind.target or "y, " in kind.target:
        return
    before = ", ".join(f"{at}-T{n}: 50" for at in (2011, 2012) for n in (1, 2, 3))
    for value, state in kind.values:
        cells = f"{before}, 2013-T1: {kind.inside}, 2013-T2: {value}, 2013-T3: {kind.inside}"
        assert states(judge(kind.target, cells, f"frequency: tertial, {year}")) == (state, False), value


@every
@pytest.mark.parametrize("year", ["sum", "mean", "last"])
def test_a_year_made_of_parts(kind: Kind, year: str) -> None:
    if not kind.numeric:
        return
    for value, state in kind.values:
        parts = {"sum": ("0", value, "0"), "mean": (value,) * 3, "last": ("0", "0", value)}[year]
        cells = "2011: 50, 2012: 50, " + ", ".join(f"2013-T{n}: {part}" for n, part in enumerate(parts, 1))
        found = judge(kind.target, cells, f"frequency: tertial, year: {year}, starts: 2013, ")
        assert states(found) == (state, False), value


@every
def test_missing_and_not_yet(kind: Kind) -> None:
    before = "2011: 50, 2012: 50"
    for keys in ("", "frequency: tertial, year: each, ", "frequency: tertial, year: sum, "):
        if kind.timed and keys:
            continue
        missing = of(judge(kind.target, before, keys), "x")
        assert (missing.status, missing.possible[0], missing.possible[-1]) == ("not_measured", N, M), keys
        assert missing.reason or missing.arithmetic
    waiting = of(judge(kind.target, before, "", RUNNING), "x")
    assert (waiting.status, waiting.possible[0], waiting.possible[-1]) == ("not_yet", N, M)


@every
def test_hidden(kind: Kind) -> None:
    hidden = of(judge(kind.target, "2011: 50, 2012: 50, 2013: .."), "x")
    assert (hidden.status, hidden.possible[0], hidden.possible[-1], hidden.value) == ("suppressed", N, M, None)


@every
def test_a_forecast(kind: Kind) -> None:
    if not kind.numeric or "y, " in kind.target:
        return
    for value, state in kind.values:
        found = judge(kind.target, f"2011: 50, 2012: 50, 2013: {{forecast: {{D1: {value}}}}}", "", RUNNING)
        assert states(found) == (state, True), value
        later = of(judge(kind.target, f"2011: 50, 2012: 50, 2013: {{forecast: {{D1: {value}}}}}"), "x")
        assert later.status == "not_measured", "no forecast is used once the year is closed"


@pytest.mark.parametrize(
    ("unit", "target"), [("procent", "top: 10"), ("procent", "top: quarter"), ("st", "top: quarter")]
)
def test_a_forecast_without_a_place_waits_for_it(unit: str, target: str) -> None:
    """Its place is not late: nothing is compared before the year is over."""
    text = (
        f"{HEAD}indicators: {{x: {{measured_in: {unit}, target: {{{target}}}}}}}\nvalues: {{x: {{2013: {{CELL}}}}}}\n"
    )
    for cell, day, status in (
        ("forecast: {D1: 44}", RUNNING, Status.NOT_YET),
        ("value: 44", CLOSED, Status.NOT_MEASURED),
        ("forecast: {D1: 44}", CLOSED, Status.NOT_MEASURED),
    ):
        assert of(evaluated(text.replace("CELL", cell), day), "x").status is status, cell


@every
def test_a_member_that_ended(kind: Kind) -> None:
    units = "units: {a: {no_plan: nej}, b: {no_plan: nej, closed: {date: 2012-06-30, reason: slogs ihop}}}\n"
    for value, state in kind.values:
        found = evaluated(
            f"{HEAD}{units}indicators:\n  x: {{measured_in: st, for_each: [a, b], target: {{{kind.target}}}}}\n"
            f"  y: {{measured_in: st}}\nvalues:\n  x:\n    a: {{2011: 50, 2012: 50, 2013: {value}}}\n"
            "    b: {2011: 50, 2012: 50}\n  y: {2011: 50, 2012: 50, 2013: 50}\n",
            CLOSED,
        )
        assert [of(found, one).status for one in ("x/a", "x/b", "x")] == [state, "no_target", state], value


def test_every_key_of_a_demand_has_its_ease() -> None:
    assert {*DEMANDS} - {"done"} <= {*eases()}, "steps done are compared as sets"


def test_one_measurement_is_one_outcome() -> None:
    assert only(
        evaluated(f"{HEAD}indicators:\n  x: {{measured_in: st, target: {{at_least: 1}}}}\nvalues: {{x: {{2013: 1}}}}\n")
    )


@pytest.mark.parametrize(
    ("unit", "status"),
    [
        ("plats", Status.NOT_MET),
        ("antal", Status.NOT_MET),  # may be a count of places
        ("procent", Status.NOT_MEASURED),
        ("index", Status.NOT_MEASURED),
        ("skala 1-100", Status.NOT_MEASURED),
        ("tkr", Status.NOT_MEASURED),
        ("timmar", Status.NOT_MEASURED),
        ("kg", Status.NOT_MEASURED),
    ],
)
@pytest.mark.parametrize("top", ["10", "quarter"])
def test_a_value_that_is_certainly_no_place_is_never_judged_as_one(unit: str, status: Status, top: str) -> None:
    text = f"indicators: {{x: {{measured_in: {unit}, target: {{top: {top}}}}}}}\nvalues: {{x: {{2013: CELL}}}}\n"
    one = only(evaluated(HEAD + text.replace("CELL", "{value: 70, of: 240}"), CLOSED))
    assert one.status is status
    assert only(evaluated(HEAD + text.replace("CELL", "{value: 70, rank: 9, of: 240}"), CLOSED)).status is M
