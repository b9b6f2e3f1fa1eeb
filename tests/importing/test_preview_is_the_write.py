"""What is shown before anything is written is what writing it does, whatever stands in the files and in the table."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from malstyr.exchange.importing.asked import Answer, Answers
from malstyr.exchange.importing.preview import ImportAsked, ImportMakes, ImportPreview, preview
from malstyr.exchange.importing.understanding import ImportGround, TableWanted
from malstyr.exchange.reading.read import table_of
from malstyr.model.goal_file import GoalFile
from malstyr.rules.registry import RULES
from malstyr.source.files import FileTree
from malstyr.workspace.load import Loaded, load

HEAD = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
roles: {chef: {title: Chefen, person: Berit Ek}}
calendar: {T1: {ends: 04-30, ready: 05-31}, T2: {ends: 08-31, ready: 09-30}}
lists: {enheter: {norra: Norra, södra: Södra}}
settings: {rules: {%s}}
goals: {nöjda: {text: Alla är nöjda}}
indicators:
  andel: {name: Andelen, serves: [nöjda], measured_in: procent, of_which: [women, men], starts: 2012, no_target: följs}
  antal: {name: Antalet, serves: [nöjda], measured_in: st, for_each: enheter, %s, no_target: följs}
  kostnad: {name: Kostnaden, serves: [nöjda], measured_in: tkr, no_target: följs}
  stängd: {name: Den stängda, measured_in: st, closed: {date: 2013-12-31, reason: upphörde}, no_target: följs}
  uträknad: {name: Den uträknade, measured_in: tkr, formula: kostnad * 2, no_target: följs}
"""
ABOUT = ["", "about: {source: Statistiken}\n", "about: {source: t.csv 2027-03-01}\n"]
CELLS = (
    "5",
    "'7'  # citat",
    "..",
    "{value: 5, n: 3}",
    "{ value: 50 , of_which: {women: {value: 40, n: 3}, men: 60} }",
    "{value: 60, n: 40, of_which: {women: 50, men: 70}}   # åäö",
    "{budget: 4, value: 5, forecast: {T1: 6}}",
    "\n{i}  value: 5\n{i}  # mitt i\n{i}  note: |\n{i}    en text\n",
    "{value: 5, revised: {from: 4, date: 2014-02-02, reason: fel}}",
    "{value: 5, known: 2016-02-03, source: Annat}",
    "&samma {value: 5}",
    "*samma",
    "[ett, två]",
)
HEADINGS = "indikator-id;del-id;grupp-id;period;slag;tidpunkt;värde"
rows = st.tuples(
    st.sampled_from(["andel", "antal", "kostnad", "stängd", "uträknad", "saknas"]),
    st.sampled_from(["", "", "norra", "södra", "västra"]),
    st.sampled_from(["", "", "", "women", "men", "andra"]),
    st.sampled_from(["2011", "2012", "2013", "2014", "2014-T1", "nyss"]),
    st.sampled_from(["value", "value", "value", "budget", "forecast", "n", "margin", "rank"]),
    st.sampled_from(["", "T1", "T9"]),
    st.sampled_from(["5", "6", "7", "50", "60,5", "-3", "500", "120", "..", ".", "1.200", "9O", "0,00", "3" * 31]),
).map(lambda row: row if row[4] == "forecast" else (*row[:5], "", row[6]))


@st.composite
def series(draw: st.DrawFn, indent: str) -> str:
    years = sorted(draw(st.lists(st.sampled_from(["2011", "2012", "2013", "2014"]), min_size=1, unique=True)))
    lines = [f"\n{indent}{year}: {draw(st.sampled_from(CELLS))}".replace("{i}", indent) for year in years]
    return "".join(lines)


@st.composite
def value_texts(draw: st.DrawFn, most: int) -> str:
    names = draw(st.lists(st.sampled_from(["andel", "kostnad", "stängd"]), max_size=most, unique=True))
    lines = [f"  {name}:{draw(series('    '))}\n" for name in names]
    if draw(st.booleans()):
        members = draw(st.lists(st.sampled_from(["norra", "södra"]), min_size=1, unique=True))
        lines += ["  antal:\n", *(f"    {member}:{draw(series('      '))}\n" for member in members)]
    return "values:\n" + "".join(lines) if lines else ""


@st.composite
def workspaces(draw: st.DrawFn) -> Loaded:
    errors = draw(st.one_of(st.just(()), st.just(sorted(RULES)), st.sets(st.sampled_from(sorted(RULES)), max_size=3)))
    levels = ", ".join(f"{one}: {{severity: error}}" for one in errors)
    head = HEAD % (levels, draw(st.sampled_from(["total: sum", "kind: result"])))
    files = {"malstyr.yaml": head + draw(st.sampled_from(["", draw(value_texts(1))]))}
    files["värden.yaml"] = draw(st.sampled_from(ABOUT)) + draw(value_texts(3))
    given = {name: text.encode() for name, text in files.items() if text}
    return load(".", FileTree(given))


@st.composite
def tables(draw: st.DrawFn) -> bytes:
    lines = draw(st.lists(rows, min_size=1, max_size=4))
    return "\n".join((HEADINGS, *(";".join(row) for row in lines))).encode()


def told(shown: ImportPreview) -> tuple[object, ...]:
    """All that a preview tells, but on which line a value is to stand."""
    result = shown.result
    cells = tuple(one._replace(to=None) for one in result.cells)
    found = [(one.message, one.place and (one.place.source.text, one.place.start)) for one in shown.findings]
    return shown.settled, result._replace(cells=cells), shown.cells, shown.waiting, found


def lines(shown: ImportPreview) -> list[object]:
    """Where each value is told to stand."""
    return [one.to for one in shown.result.cells]


def previews(loaded: Loaded, table: bytes, committed: GoalFile | None, reason: str) -> Sequence[ImportPreview]:
    """The preview as it is judged alone, with lines of values, and with the files made."""
    ground = ImportGround(loaded, date(2027, 3, 1), "sv", committed)
    answers = {"to": "värden.yaml"} if "värden.yaml" in loaded.tree.files else {}
    wanted = TableWanted(answers=Answers((key, Answer(text, "flag")) for key, text in answers.items()))
    asked = ImportAsked("import csv", wanted, reason)
    read = table_of(table, "t.csv")
    return [preview(read, ground, asked._replace(makes=one)) for one in ImportMakes]


@pytest.mark.slow
@settings(max_examples=60)
@given(workspaces(), tables(), st.booleans(), st.sampled_from(["", "omräknat", "Berit Ek sa det"]))
def test_a_preview_tells_what_writing_does(loaded: Loaded, table: bytes, published: bool, reason: str) -> None:
    shown, lined, written = previews(loaded, table, None if published else GoalFile(), reason)
    assert told(shown) == told(lined) == told(written)
    assert lines(lined) == lines(written)
    assert not shown.settled or written.written is not None


@pytest.mark.parametrize(
    ("values", "row"),
    [
        ("  andel:\n    2013: &samma {value: 5}\n    2014: *samma\n", "andel;;;2013;value;;6"),
        ("  andel:\n    2013: &samma {value: 5}\n    2014: *samma\n", "andel;;;2014;n;;60"),
        ("  antal:\n    norra: &alla {2013: 5}\n    södra: *alla\n", "antal;södra;;2014;value;;6"),
        ("  andel: &alla\n    2013: 5\n  kostnad: *alla\n", "kostnad;;;2014;value;;6"),
        ("  andel:\n    2013:\n    - ett\n    - två\n", "andel;;;2013;n;;60"),
        ("  andel:\n    2013: {value: [ett], n: 3}\n", "andel;;;2013;n;;60"),
        ("  andel:\n    2013: 5\n    2014: 4,5\n", "andel;;;2013;n;;60"),
        ('  andel:\n    "2013": 5\n', "andel;;;2013;n;;60"),
        ("  andel:\n    2013-2014: 5\n", "andel;;;2013-2014;value;;6"),
        ("  andel:\n    år 2013: 5\n", "andel;;;2013;n;;60"),
        ("  andel: {}\n", "andel;;;2013;value;;60"),
        ("  andel:\n    2013: {of_which: {women: 50}}\n", "andel;;women;2013;n;;60"),
        ("  andel:\n    2013: {value: 50, n: 30}\n", "andel;;;2013;value;;.."),
        ("  andel:\n    2013: {value: 50, n: 30}\n", "andel;;;2013;n;;.."),
        ("  andel:\n    2013: 50\n", "andel;;;2014;margin;;.."),
        ("  kostnad:\n    2013: {budget: {original: 5, revised: {}}}\n", "kostnad;;;2013;budget;;6"),
        ("  antal:\n    norra: {2013: 5}\n", "antal;södra;;2013;value;;" + "3" * 31),
    ],
)
@pytest.mark.parametrize("committed", [None, GoalFile()])
def test_what_stands_in_a_file_is_in_the_way_before_it_is_written(
    values: str, row: str, committed: GoalFile | None
) -> None:
    files = {"malstyr.yaml": HEAD % ("", "kind: result"), "värden.yaml": f"values:\n{values}"}
    loaded = load(".", FileTree({name: text.encode() for name, text in files.items()}))
    shown, lined, written = previews(loaded, f"{HEADINGS}\n{row}\n".encode(), committed, "omräknat")
    assert told(shown) == told(lined) == told(written)
    assert lines(lined) == lines(written)


def test_plain_values_are_judged_before_any_file_is_made() -> None:
    text = HEAD % ("", "kind: result") + "values:\n  andel:\n    2013: 50\n"
    loaded = load(".", FileTree({"malstyr.yaml": text.encode()}))
    shown, _, written = previews(loaded, f"{HEADINGS}\nandel;;;2014;value;;60\n".encode(), None, "")
    assert (shown.settled, shown.written) == (True, None)
    assert written.written is not None
