"""Facts put into files as people write them: the data becomes what was said, and no other line changes."""

import codecs
import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from malstyr.editing.fact import CellFact, FactKind
from malstyr.editing.refused import FactRefusal
from malstyr.editing.writing import Unwritten, WritingTerms, WrittenFacts, written
from malstyr.model.goal_file import GoalFile
from malstyr.model.indicators import Missing
from malstyr.model.periods import period
from malstyr.source.files import FileTree
from malstyr.source.tree import reach
from malstyr.workspace.cells import path_of
from malstyr.workspace.load import Loaded, load
from together import together

HEAD = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
lists: {enheter: {norra: Norra, södra: Södra, västra: Västra}}
indicators:
  a: {name: A, measured_in: tkr, no_target: följs, of_which: [women, men]}
  b: {name: B, measured_in: st, no_target: följs, for_each: enheter}
  c: {name: C, measured_in: tkr, no_target: följs}
"""
TODAY = date(2027, 3, 1)
FILE = "värden.yaml"
CELLS = (
    "5",
    "5.50",
    "'7'",
    '"8"  # citat',
    "..",
    "5            # sagt",
    "{value: 5}",
    "{budget: 4, value: 5, n: 12}   # åäö",
    "{ value: 5 , note: 'hej, du' }",
    "{value: 5,\n{i}  n: 40,  # fler\n{i}  forecast: {D1: 4}}",
    "\n{i}  value: 5\n{i}  # mitt i\n{i}  n: 40",
    "\n{i}  budget: 4\n{i}  note: |-\n{i}    en text\n{i}    till\n",
    "\n{i}  note: |\n{i}    en text\n\n{i}    till\n{i}  value: 5",
    "\n{i}  of_which:\n{i}    women: 3   # de\n{i}    men: {value: 2, n: 20}\n{i}  value: 5",
    "{value: 5, revised: {from: 4, date: 2014-02-02, reason: fel}}",
    "\n{i}  value: 5\n{i}  revised:\n{i}    from: 4\n{i}    date: 2014-02-02\n{i}    reason: fel",
    "{value: 5, revised: [{from: 4, date: 2014-02-02, reason: fel}]}",
)
YEARS = [str(year) for year in range(2010, 2016)]


@st.composite
def series(draw: st.DrawFn, indent: str) -> str:
    if draw(st.integers(0, 5)) == 0:
        cells = (f"{year}: {draw(st.sampled_from(['5', '{value: 5}', '..']))}" for year in draw(some_years()))
        return " {" + ", ".join(cells) + "}"
    lines = []
    for year in draw(some_years()):
        lines += draw(st.sampled_from([[], [], ["# om året"], [""]]))
        lines.append(f"{year}: {draw(st.sampled_from(CELLS))}".replace("{i}", indent))
    return "".join(f"\n{indent}{line}" if line else "\n" for line in lines)


def some_years() -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(YEARS), min_size=1, max_size=4, unique=True).map(sorted)


@st.composite
def value_files(draw: st.DrawFn) -> bytes:
    step = draw(st.sampled_from(["  ", "    ", " "]))
    lines = [draw(st.sampled_from(["# överst\n", "", "# yaml-language-server: $schema=x.json\n\n"]))]
    lines.append("values:   # här\n")
    for name in draw(st.lists(st.sampled_from("ac"), min_size=1, unique=True)):
        lines += [f"{step}{name}:{draw(series(step * 2))}\n"]
    if draw(st.booleans()):
        lines.append(f"{step}b:\n")
        for member in draw(st.lists(st.sampled_from(["norra", "södra"]), min_size=1, unique=True)):
            lines += [f"{step * 2}{member}:{draw(series(step * 3))}\n"]
    text = "".join(lines) + draw(st.sampled_from(["", "# sist\n", "\n\n"]))
    text = text if draw(st.booleans()) else text.rstrip("\n")
    text = re.sub("\n", lambda _: end, text) if (end := draw(st.sampled_from(["\n", "\r\n", "\r"]))) else text
    return draw(st.sampled_from([b"", codecs.BOM_UTF8])) + text.encode()


NUMBERS = st.sampled_from(["0", "5", "5.0", "12.50", "-3", "1000000"]).map(Decimal)


@st.composite
def facts(draw: st.DrawFn) -> CellFact:
    kind = draw(st.sampled_from([*list(FactKind)[:4], FactKind.MARGIN, FactKind.NOTE]))
    indicator = draw(st.sampled_from("abc"))
    member = draw(st.sampled_from(["norra", "södra", "västra"])) if indicator == "b" else None
    part = (
        draw(st.sampled_from(["women", "men", None]))
        if indicator == "a" and kind in (FactKind.VALUE, FactKind.N)
        else None
    )
    value: Any = draw(NUMBERS)
    if kind is FactKind.NOTE:
        value = draw(st.sampled_from(["kort", "hej, du", "a: b", "# nej", "'x'", 'sa "ja"', "rad\ntill", "[x", "50 %"]))
    if kind is FactKind.N:
        value = Decimal(draw(st.integers(10, 90)))
    return CellFact(
        indicator,
        member,
        part,
        period(draw(st.sampled_from(YEARS))),
        kind,
        value,
        draw(st.sampled_from(["D1", "D2"])) if kind is FactKind.FORECAST else None,
        draw(st.sampled_from(["omräknat", "fel: en, två"])),
        draw(st.sampled_from([None, "enkät.xlsx"])),
        draw(st.sampled_from([None, date(2016, 2, 1)])),
    )


def of(values: bytes) -> Loaded:
    return load(".", FileTree({"malstyr.yaml": HEAD.encode(), FILE: values}))


def put(values: bytes, all: Sequence[CellFact], published: GoalFile | None = None) -> bytes:
    made = written(of(values), all, WritingTerms(TODAY, lambda: published, FILE))
    assert isinstance(made, WrittenFacts), made
    return made.edited.tree.files[FILE]


def plain(values: bytes) -> dict[str, Any]:
    """The values as a reader of YAML that is not ours sees them, every short form written out."""
    text = values.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    found: dict[str, Any] = yaml.load(text, yaml.BaseLoader)["values"]
    return {name: {key: full(key, one) for key, one in own.items()} for name, own in found.items()}


def full(key: str, one: Any) -> Any:
    if not key[0].isdigit():
        return {below: full(below, cell) for below, cell in one.items()}
    cell = dict(one) if isinstance(one, dict) else {"value": one}
    if "of_which" in cell:
        cell["of_which"] = {
            name: part if isinstance(part, dict) else {"value": part} for name, part in cell["of_which"].items()
        }
    if isinstance(cell.get("revised"), dict):
        cell["revised"] = [cell["revised"]]
    return cell


def by_hand(data: dict[str, Any], fact: CellFact, published: bool) -> None:
    """What a fact makes of plain data."""
    own = data.setdefault(fact.indicator, {})
    if fact.member is not None:
        own = own.setdefault(fact.member, {})
    cell = own.setdefault(str(fact.period), {})
    held, key, of = cell, str(fact.kind), {"value": fact.part or "value", "budget": "budget"}.get(str(fact.kind))
    if fact.part is not None:
        held = cell.get("of_which", {}).get(fact.part, {})
    if fact.kind is FactKind.FORECAST:
        held, key, of = cell.get("forecast", {}), str(fact.point), f"forecast.{fact.point}"
    before, new = held.get(key), fact.value if isinstance(fact.value, str) else f"{fact.value:f}"
    if before is not None and (before == new or (key != "note" and before != ".." and Decimal(before) == fact.value)):
        return
    if before is not None and of is not None and published:
        told = {"of": of} if of != "value" else {}
        cell.setdefault("revised", []).append(told | {"from": before, "date": TODAY.isoformat(), "reason": fact.reason})
    if fact.part is not None:
        held = cell.setdefault("of_which", {}).setdefault(fact.part, {})
    if fact.kind is FactKind.FORECAST:
        held = cell.setdefault("forecast", {})
    held[key] = new
    cell |= {"source": fact.source} if fact.source is not None else {}
    cell |= {"known": fact.known.isoformat()} if fact.known is not None else {}


@pytest.mark.slow
@settings(max_examples=120)
@given(value_files(), st.lists(facts(), max_size=6), st.booleans())
def test_the_data_is_as_if_it_was_set(values: bytes, said: list[CellFact], published: bool) -> None:
    before = plain(values)
    after = put(values, said, None if published else GoalFile())
    for fact in said:
        by_hand(before, fact, published)
    assert plain(after) == before


@pytest.mark.slow
@settings(max_examples=60)
@given(value_files(), st.lists(facts(), max_size=6))
def test_one_after_another_is_all_at_once_and_again_changes_nothing(values: bytes, said: list[CellFact]) -> None:
    at_once = put(values, said)
    one_by_one = values
    for fact in said:
        one_by_one = put(one_by_one, [fact])
    assert one_by_one == at_once
    last = {(one.indicator, one.member, one.part, one.period, one.kind, one.point): one for one in said}
    assert put(at_once, list(last.values())) == at_once


@pytest.mark.slow
@settings(max_examples=60)
@given(value_files(), facts())
def test_only_lines_of_the_cell_change(values: bytes, fact: CellFact) -> None:
    after = put(values, [fact], GoalFile())
    old, new = (re.split(b"\r\n|\r|\n", one) for one in (values, after))
    head = next(
        (n for n, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), min(len(old), len(new))
    )
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    own = lines_of(values, fact)
    assert set(range(head, len(old) - tail)) <= own or (not own and len(old) - tail - head <= 1)


def lines_of(values: bytes, fact: CellFact) -> set[int]:
    """The lines, from 0, that a cell stands on."""
    path = path_of(fact.indicator, fact.member, fact.period)
    taken, node, key = reach(of(values).workspace.tree, path)
    if taken != path or key is None:
        return set()
    first, last = (node.source.position(at)[0] for at in (key.start, max(key.end, node.end)))
    return set(range(first - 1, last))


def fact(text: str, value: object, kind: FactKind = FactKind.VALUE, **more: Any) -> CellFact:
    indicator, *member, when = text.split()
    given_value: Any = value if isinstance(value, str | tuple | Missing | Mapping) else Decimal(str(value))
    return CellFact(
        indicator, member[0] if member else None, more.pop("part", None), period(when), kind, given_value, **more
    )


@together
@pytest.mark.parametrize(
    ("before", "said", "after"),
    [
        (
            ["values:", "  a:", "    2010: 5"],
            [fact("a 2012", 6), fact("a 2011", 7)],
            ["values:", "  a:", "    2010: 5", "    2011: 7", "    2012: 6"],
        ),
        (
            ["values:", "  c:", "    2010: 5"],
            [fact("a 2012", 6)],
            ["values:", "  a:", "    2012: 6", "  c:", "    2010: 5"],
        ),
        (
            ["values:", "  b:", "    södra: {2010: 5}"],
            [fact("b norra 2012", 6)],
            ["values:", "  b:", "    norra:", "      2012: 6", "    södra: {2010: 5}"],
        ),
        (
            ["values:", "  a:", "    2010: 5"],
            [fact("a 2010", "0, eller 1", FactKind.NOTE)],
            ["values:", "  a:", '    2010: {value: 5, note: "0, eller 1"}'],
        ),
        (
            ["values:", "  a:", "    2010:"],
            [fact("a 2010", 5)],
            ["values:", "  a:", "    2010: 5"],
        ),
        (
            ["values:", "  a:"],
            [fact("a 2010", 5)],
            ["values:", "  a:", "    2010: 5"],
        ),
        (
            ["values:", "  a:", "    2010: &x 5", "    2011: *x"],
            [fact("a 2011", 6, reason="fel")],
            [
                "values:",
                "  a:",
                "    2010: &x 5",
                "    2011: {value: 6, revised: {from: 5, date: 2027-03-01, reason: fel}}",
            ],
        ),
        (
            ["values:", "  a:", "    2010: {}"],
            [fact("a 2010", 5)],
            ["values:", "  a:", "    2010: {value: 5}"],
        ),
        (
            ["values:", "  a:", "    2010: 5.0"],
            [fact("a 2010", 5)],
            ["values:", "  a:", "    2010: 5.0"],
        ),
        (
            ["# inget"],
            [fact("a 2010", 5)],
            ["# inget", "values:", "  a:", "    2010: 5"],
        ),
        (
            ["values:", "  a:", "    2010: 5"],
            [fact("a 2010", Missing.SUPPRESSED)],
            ["values:", "  a:", "    2010: .."],
        ),
        (
            ["values:", "  a:", "    2010: [x]"],
            [fact("a 2010", ("x", "y"))],
            ["values:", "  a:", "    2010: [x, y]"],
        ),
        (
            ["values:", "  a:", "    2010: 5"],
            [fact("a 2010", {"q": {"1": 2}}, FactKind.ANSWERS)],
            ["values:", "  a:", "    2010: {value: 5, answers: {q: {1: 2}}}"],
        ),
        (
            ["about: {source: enkät}", "values:", "  a:", "    2010: 5"],
            [fact("a 2011", 6, source="enkät")],
            ["about: {source: enkät}", "values:", "  a:", "    2010: 5", "    2011: 6"],
        ),
    ],
)
def test_how_it_is_written(before: list[str], said: list[CellFact], after: list[str]) -> None:
    lines = put("".join(f"{line}\n" for line in before).encode(), said).decode().splitlines()
    assert lines == after


@pytest.mark.parametrize(
    ("before", "said", "why"),
    [
        ("values: {a: {2010: 5}}", fact("x 2010", 6), FactRefusal.UNKNOWN_INDICATOR),
        ("values: {a: {2010: 5}}", fact("a 2010", 6), FactRefusal.NO_REASON),
        ("values: {a: {2010: ..}}", fact("a 2010", 6), FactRefusal.DISCLOSES),
        ("values: {b: {norra: {2010: 5}}}", fact("b 2010", 6), FactRefusal.NO_MEMBER),
        ("values: {b: {norra: {2010: 5}}}", fact("b östra 2010", 6), FactRefusal.UNKNOWN_MEMBER),
        ("values: {a: {2010: 5}}", fact("a 2011", 6, part="girls"), FactRefusal.UNKNOWN_PART),
        ("values: {a: {2010: 5}}", fact("a 2011", 6, FactKind.FORECAST, point="D7"), FactRefusal.UNKNOWN_POINT),
        ("values: {a: {2010: 5}}", fact("a 2011", "1.5", FactKind.N), None),
        ("values: {a: {2010: &x 5, 2011: *x}}", fact("a 2010", 6, reason="fel"), FactRefusal.SHARED),
        ("values: {a: {2010: &x {value: 5}, 2011: *x}}", fact("a 2011", 6, FactKind.N), FactRefusal.SHARED),
    ],
)
def test_what_is_refused(before: str, said: CellFact, why: FactRefusal | None) -> None:
    if why is None:
        said, why = said._replace(value=Decimal("1.5")), FactRefusal.NOT_A_COUNT
    made = written(of(before.encode()), [said], WritingTerms(TODAY))
    assert isinstance(made, Unwritten)
    assert [one.why for one in made.refused] == [why]


FILES = {"a.yaml": "values: {a: {2010: 5}}\n", "b.yaml": "values: {b: {norra: {2010: 5}}}\n"}


@pytest.mark.parametrize(
    ("more", "said", "to", "where"),
    [
        ("", fact("a 2011", 6), None, "a.yaml"),
        ("", fact("c 2011", 6), None, None),
        ("", fact("c 2011", 6), "b.yaml", "b.yaml"),
        ("", fact("c 2011", 6), "nya/c.yaml", "nya/c.yaml"),
        ("", fact("c 2011", 6), "../c.yaml", FactRefusal.NOT_THERE),
        ("", fact("c 2011", 6), "c.txt", FactRefusal.NOT_THERE),
        ("unit: u", fact("c 2011", 6), None, "b.yaml"),
        ("perspective: p", fact("c 2011", 6), None, "b.yaml"),
    ],
)
def test_where_it_lands(more: str, said: CellFact, to: str | None, where: str | FactRefusal | None) -> None:
    head = HEAD + "units: {u: {}}\nperspectives: {p: {}}\n"
    for name in ("B", "C"):
        head = head.replace(f"name: {name},", f"name: {name}, {more}," if more else f"name: {name},")
    loaded = load(
        ".", FileTree({"malstyr.yaml": head.encode()} | {name: text.encode() for name, text in FILES.items()})
    )
    made = written(loaded, [said], WritingTerms(TODAY, to=to))
    if isinstance(made, Unwritten):
        assert [one.why for one in made.refused] == [where or FactRefusal.NOWHERE]
    else:
        assert isinstance(made, WrittenFacts)
        assert made.files == (where,)


@pytest.mark.parametrize(
    ("own", "where"),
    [
        ("values: {c: {2010: 5}}", "d.yaml"),
        ("values: {a: {2012: 7}}", "d.yaml"),
        ("goals: {g: {text: G}}", FactRefusal.NOWHERE),
    ],
)
def test_where_several_hold_values_it_is_where_the_indicator_is_told_of(own: str, where: str | FactRefusal) -> None:
    told = f"indicators: {{d: {{name: D, measured_in: tkr, no_target: följs}}}}\n{own}\n"
    files = {"malstyr.yaml": HEAD, **FILES, "d.yaml": told}
    loaded = load(".", FileTree({name: text.encode() for name, text in files.items()}))
    made = written(loaded, [fact("d 2011", 6)], WritingTerms(TODAY))
    if isinstance(made, Unwritten):
        assert [one.why for one in made.refused] == [where]
    else:
        assert isinstance(made, WrittenFacts)
        assert made.files == (where,)
