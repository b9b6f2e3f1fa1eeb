"""No hidden number is a linear combination of shown ones, by an independent check of ranks."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from conftest import findings, workspace
from malstyr.model.periods import Period
from malstyr.workspace.cells import At, CellNumber
from malstyr.workspace.determined import MOST_UNKNOWN, Relation, hidden_with
from malstyr.workspace.workspace import Workspace
from together import together


class Span:
    """All that rows add up to: each kept row begins where no other does."""

    def __init__(self, rows: Iterable[Mapping[str, Fraction]]) -> None:
        self.kept: dict[str, Mapping[str, Fraction]] = {}
        for row in rows:
            left = self.reduced(row)
            if left:
                self.kept[min(left)] = left

    def reduced(self, row: Mapping[str, Fraction]) -> Mapping[str, Fraction]:
        """What of a row the kept ones cannot take away; nothing where it adds nothing to their rank."""
        left = dict(row)
        while left and (first := min(left)) in self.kept:
            own = self.kept[first]
            times = left[first] / own[first]
            both = {one: left.get(one, 0) - times * own.get(one, 0) for one in {*left, *own}}
            left = {one: value for one, value in both.items() if value}
        return left


def determined(relations: Sequence[Relation[str]], unknown: Collection[str]) -> set[str]:
    """The unknown that the relations determine: a row that holds it alone adds nothing to their rank."""
    span = Span({one: times for one, times in relation.items() if one in unknown} for relation in relations)
    return {one for one in unknown if not span.reduced({one: Fraction(1)})}


COLUMNS = st.sampled_from("abcdefgh")
RELATIONS = st.lists(
    st.dictionaries(COLUMNS, st.sampled_from([-2, -1, 1, 1, 3]).map(Fraction), min_size=2, max_size=4), max_size=6
)


@pytest.mark.slow
@given(RELATIONS, st.sets(COLUMNS, min_size=1, max_size=3), st.sets(COLUMNS, max_size=2))
def test_of_any_relations(relations: list[Relation[str]], hidden: set[str], computed: set[str]) -> None:
    computed -= hidden
    more = hidden_with(relations, hidden, computed, (), lambda one: (one not in computed, one))
    unknown = {*hidden, *more, *computed}
    constant = determined(relations, {*"abcdefgh"})
    assert computed.isdisjoint(more)
    assert determined(relations, unknown) & ({*hidden, *more} - constant) == set()
    alone = [determined(relations, {one, *computed}) for one in hidden]
    assert not more or any(alone), "nothing is hidden for nothing"


def test_more_than_can_be_looked_through_is_hidden_whole() -> None:
    for n in (MOST_UNKNOWN - 1, MOST_UNKNOWN + 1):
        hidden = {f"{at}" for at in range(n)}
        row = {**dict.fromkeys(hidden, Fraction(1)), "whole": Fraction(-1)}
        assert (set(hidden_with([row], hidden, (), (), str)) == {"whole"}) == (n > MOST_UNKNOWN)


UNITS = {"a": None, "b": "a", "c": "a", "d": "c", "e": "c"}
ABOVE = {"a": "", "b": "a", "c": "a", "d": "ca", "e": "ca"}
"""The units above each, the nearest first."""
QUARTERS = tuple(f"2013-Q{n}" for n in range(1, 5))


@st.composite
def cell(draw: st.DrawFn, size: int) -> str:
    """A number, a hidden one, or one of few; with parts or without."""
    value = draw(
        st.sampled_from([f"value: {size}", f"value: {size}, n: {size + 20}", "value: ..", f"value: {size}, n: 4"])
    )
    women = size // 3
    parts = draw(
        st.sampled_from(["", f", of_which: {{women: {women}, men: {size - women}}}", ", of_which: {women: .., men: 2}"])
    )
    return "{" + value + parts + "}"


@st.composite
def system(draw: st.DrawFn) -> str:
    """Units in units, their quarters and years, wholes, and what is computed of two series."""
    year, total = (
        draw(st.sampled_from(["sum", "mean", "last"])),
        draw(st.sampled_from(["total: sum, ", "total: mean, ", ""])),
    )
    periods = draw(st.sampled_from([("2013",), ("2012", "2013"), QUARTERS, ("2013", *QUARTERS)]))
    lines = []
    for id in ("x", "y"):
        lines.append(f"  {id}:\n")
        for member in draw(st.lists(st.sampled_from([*UNITS, None]), unique=True, min_size=2)):
            indent = "    " if member is None else "      "
            lines += [f"    {member}:\n"] if member is not None else []
            lines += [f"{indent}{period}: {draw(cell(30 + at))}\n" for at, period in enumerate(periods)]
    for id in ("sum", "minus"):
        if draw(st.booleans()):
            lines.append(f"  {id}: {{a: {{2013: 77}}, 2013: 99}}\n")
    indicator = (
        f"{{measured_in: st, frequency: quarter, {total}year: {year}, for_each: units, of_which: [women, men], "
        "no_target: u}"
    )
    units = ", ".join(
        f"{id}: {{name: {id}}}" if up is None else f"{id}: {{name: {id}, parent: {up}}}" for id, up in UNITS.items()
    )
    return (
        f"settings: {{min_answers: 10}}\nunits: {{{units}}}\nindicators:\n  x: {indicator}\n  y: {indicator}\n"
        "  sum: {measured_in: st, formula: x + y, no_target: u}\n"
        "  minus: {measured_in: st, formula: 2 * x - y, no_target: u}\n"
        f"values:\n{''.join(lines)}"
    )


def amounts_of(found: Workspace) -> set[CellNumber]:
    """Every number that the files hold, or a sign instead of it."""
    series = found.as_written.values
    cells = [At(id, None, period, one) for id in series for period, one in series[id].periods.items()]
    cells += [
        At(id, member, period, one)
        for id in series
        for member, periods in series[id].members.items()
        for period, one in periods.items()
    ]
    return {one for at in cells for one in at.held}


def sums_of(found: Workspace, amounts: Collection[CellNumber]) -> list[Relation[str]]:
    """What a reader knows of it, told anew: units of units, values of parts, years of quarters, formulas."""
    periods = {str(one.period): one.period for one in amounts}
    cells = [
        CellNumber(id, member, period) for id in ("x", "y") for member in (None, *UNITS) for period in periods.values()
    ]
    sums = [
        one for cell in cells for one in (*_of_units(cell, amounts), _of_parts(cell), _of_year(cell, found, periods))
    ]
    for cell in cells:
        if cell.indicator == "x":
            y, both, less = (cell._replace(indicator=id) for id in ("y", "sum", "minus"))
            sums += [{cell: 1, y: 1, both: -1}, {cell: 2, y: -1, less: -1}]
    known = [row for row in sums if row and row.keys() <= {*amounts}]
    return [{str(one): Fraction(times) for one, times in row.items()} for row in known]


def _of_units(cell: CellNumber, amounts: Collection[CellNumber]) -> Iterator[Mapping[CellNumber, int]]:
    """A unit of those whose nearest unit above it is, and its parts of theirs where all tell them."""
    there = [unit for unit in UNITS if cell._replace(member=unit) in amounts]
    lower = [unit for unit in there if next((one for one in ABOVE[unit] if one in there), "") == cell.member]
    for part in ("", "women", "men") if lower else ():
        yield {cell._replace(part=part): -1} | {cell._replace(part=part, member=unit): 1 for unit in lower}


def _of_parts(cell: CellNumber) -> Mapping[CellNumber, int]:
    return {cell: -1} | {cell._replace(part=name): 1 for name in ("women", "men")}


def _of_year(cell: CellNumber, found: Workspace, periods: Mapping[str, Period]) -> Mapping[CellNumber, int]:
    """A year of all its quarters, as the indicator says."""
    quarters = [cell._replace(period=periods[text]) for text in QUARTERS if text in periods]
    if str(cell.period) != "2013" or len(quarters) < len(QUARTERS):
        return {}
    year = found.data.indicators[cell.indicator].year
    made = quarters[-1:] if year == "last" else quarters
    return {cell: -len(made) if year == "mean" else -1} | dict.fromkeys(made, 1)


OTHERS_MISSING = (
    "units: {a: {name: a}, b: {name: b, parent: a}, c: {name: c, parent: a}, d: {name: d, parent: c}}\n"
    "indicators:\n  y: {measured_in: st, total: sum, for_each: units, of_which: [women, men], no_target: u}\n"
    "values: {y: {a: {2013: 31}, d: {2013: {value: 31, of_which: {women: .., men: 2}}}}}\n"
)
"""A unit of which a single one below is told."""


@pytest.mark.slow
@settings(max_examples=30)
@example(OTHERS_MISSING)
@given(system())
def test_of_units_years_wholes_and_formulas(text: str) -> None:
    found = workspace(text).workspace
    amounts = amounts_of(found)
    hidden = {str(one) for one in found.hidden}
    assert determined(sums_of(found, amounts), hidden) == set()


HEAD_OF_CASES = (
    "settings: {min_answers: 10}\nlists: {delar: {a: A, b: B, c: C}}\n"
    "units: {t: {}, u: {}, v: {parent: u}, w: {parent: u}, s: {parent: t}, r: {parent: s}}\n"
)
CASES = {
    "the parent of a unit": ("x: {for_each: [u, v, w]}", "x: {u: {2013: 9}, v: {2013: ..}, w: {2013: 4}}", "w 2013"),
    "a grandparent": ("x: {for_each: [t, r]}", "x: {t: {2013: 9}, r: {2013: ..}}", "t 2013"),
    "a whole and its members": ("x: {for_each: delar}", "x: {2013: 9, a: {2013: ..}, b: {2013: 4}}", "b 2013"),
    "a mean of members": (
        "x: {for_each: delar, total: mean}",
        "x: {2013: 9, a: {2013: ..}, b: {2013: 4}}",
        "None 2013",
    ),
    "a year and its parts": (
        "x: {frequency: half-year, year: sum}",
        "x: {2013: 9, 2013-H1: .., 2013-H2: 4}",
        "2013",
    ),
    "a mean of a year": ("x: {frequency: half-year, year: mean}", "x: {2013: 9, 2013-H1: .., 2013-H2: 4}", "2013"),
    "the last of a year": ("x: {frequency: half-year, year: last}", "x: {2013: 9, 2013-H1: 4, 2013-H2: ..}", "2013"),
    "a year that lacks a part": ("x: {frequency: tertial, year: sum}", "x: {2013: 9, 2013-T1: .., 2013-T2: 4}", "2013"),
    "months and tertials": (
        "x: {frequency: month, year: sum}",
        "x: {2013-T1: 9, 2013-M01: .., 2013-M02: 3, 2013-M03: 3, 2013-M04: 1}",
        "2013-M02",
    ),
    "a formula": (
        "x: {}\n  y: {}\n  z: {formula: x + y}",
        "x: {2013: ..}\n  y: {2013: 4}\n  z: {2013: 9}",
        "2013 of z",
    ),
    "a share": (
        "x: {}\n  y: {}\n  z: {formula: 100 * x / y}",
        "x: {2013: ..}\n  y: {2013: 4}\n  z: {2013: 9}",
        "2013 of z",
    ),
    "two formulas": (
        "x: {}\n  y: {}\n  z: {formula: x + y}\n  q: {formula: x - y}",
        "x: {2013: ..}\n  y: {2013: ..}\n  z: {2013: 9}\n  q: {2013: 9}",
        "2013 of z, 2013 of q",
    ),
    "the year before": ("x: {formula: x.previous + y}\n  y: {}", "x: {2012: 3, 2013: 9}\n  y: {2013: ..}", "2013 of x"),
    "through what is computed": (
        "x: {for_each: delar, total: sum}\n  z: {formula: 2 * x}",
        "x: {a: {2013: ..}, b: {2013: 4}, c: {2013: 1}}\n  z: {2013: 9}",
        "2013 of z",
    ),
    "two lists of the same whole": (
        "x: {for_each: [delar, p, q]}",
        "x: {a: {2013: ..}, b: {2013: 5}, c: {2013: 6}, p: {2013: 10}, q: {2013: 8}}",
        "b 2013",
    ),
    "what there was so far": (
        "x: {frequency: tertial, year: sum}",
        "x: {2013: {to_date: {T1: 10, T2: 21}}, 2013-T1: 10, 2013-T2: ..}",
        "to_date.",
    ),
    "so few that are left": (
        "x: {for_each: delar, of_which: [women, men]}",
        "x: {2013: {value: 9, n: 40, of_which: {women: {value: 6, n: 36}}}}",
        "women",
    ),
}


@together
@pytest.mark.parametrize(("indicators", "values", "more"), CASES.values(), ids=CASES)
def test_what_tells_a_hidden_number_is_hidden_and_said(indicators: str, values: str, more: str) -> None:
    text = f"{HEAD_OF_CASES}indicators:\n  {indicators.replace('{', '{measured_in: st, ')}\nvalues:\n  {values}\n"
    found = workspace(text.replace(", }", "}")).workspace
    told = [one for one, other in found.hidden.items() if other is not None]
    names = [
        {f"{one.member} {one.period}", f"{one.period}", one.part, f"{one.period} of {one.indicator}"} for one in told
    ]
    expected = more.split(", ") if more else []
    assert len(names) == len(expected)
    assert all(any(each in one for one in names) for each in expected)
    said = [one for one in findings(text) if one.rule == "tells-hidden-number"]
    assert len(said) == len(told)
