"""The legend explains exactly the signs that the report shows, and what it says of them is true."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import TypeVar

import pytest
from reports import every_report, judged, report

from malstyr.evaluate.unknown import GROUPS, NOT_BEGUN, Standing
from malstyr.language.words import words
from malstyr.model.outcome import Status
from malstyr.present.document import Tone
from malstyr.present.sandbox import templates
from malstyr.present.state import STATE_SIGNS, State, StateSign, state_in_words
from malstyr.report.build import build
from malstyr.report.chart_view import Chart
from malstyr.report.kinds import Order
from malstyr.report.word.draft import toned
from together import together

T = TypeVar("T")
EIGHT = ", ".join(f"2013-{month:02}: 1" for month in range(1, 9))
LATE = "target: {at_least: 1, by: 2015}"
MACROS = templates() / "html" / "macros.html.j2"
SIGN = re.compile(r'<span class="state [^"]*"><span class="sign" aria-hidden="true">([^<]+)&nbsp;</span>')
LEGEND = re.compile(r'<section id="legend".*?</section>', re.DOTALL)
SHAPE = re.compile(r'<svg class="shape .*?</svg>')
MARK = re.compile(r'<(?:path|circle) class="[flp]".*?/>')
VALUE = re.compile(r'<td class="number[^"]*"[^>]*>([^<]*)</td>')


@pytest.mark.slow
@every_report
def test_the_signs_of_the_legend_are_those_of_the_report(example: str, kind: str) -> None:
    page = report(example, kind)
    (legend,) = LEGEND.findall(page) or [""]
    if not legend:
        return
    rest = page.replace(legend, "")
    signs, shapes = set(SIGN.findall(rest)), {"".join(MARK.findall(one)) for one in SHAPE.findall(rest)}
    assert {one.strip("()") for one in signs} <= {one.strip("()") for one in SIGN.findall(legend)}
    for line in legend.partition("</ul>")[0].split("<li>")[1:]:
        (sign,), (shape,) = SIGN.findall(line), SHAPE.findall(line)
        assert sign in signs or "".join(MARK.findall(shape)) in shapes
    values = {one.strip() for one in VALUE.findall(rest)}
    assert ("inom parentes" in legend) == any(one.startswith("(") for one in (*values, *signs))
    assert ("– i stället för" in legend) >= ("–" in values)
    assert ("Märkningen (bör)" in legend) == ("(bör)" in rest)
    assert ("Det som inte visas" in legend) == any(one.endswith("visas inte") for one in values)


@together
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("group", [*GROUPS, "closed"])
def test_every_group_is_explained(group: str, language: str) -> None:
    head = "unknown" if group in [*Standing] else "status"
    assert {f"{head}.{group}", f"report.means-{group}"} <= set(words(language))


ALIKE = (
    {Status.NOT_MEASURED, Standing.MISSING},
    {Status.NOT_YET, Standing.WAITING},
    {Standing.OUT_OF_REACH, Standing.NOT_EXPECTED},
    {Standing.SO_FAR, Standing.EXPECTED_SO_FAR},
)
"""Ways of standing that are one: by its status or with what is lacking, known or expected."""


def test_each_way_of_standing_has_a_sign_and_a_shape_of_its_own_in_whatever_colour() -> None:
    held: dict[StateSign, set[str]] = {}
    for name, sign in STATE_SIGNS.items():
        held.setdefault(sign, set()).add(name)
    assert {frozenset(names) for names in held.values() if len(names) > 1} == {
        frozenset(map(str, one)) for one in ALIKE
    }
    for looks in ([one.symbol for one in held], [one.shape for one in held]):
        assert len({*looks}) == len(looks)
    drawings = dict(re.findall(r'^  "([a-z-]+)": \'(<.*?)\',$', MACROS.read_text(encoding="utf-8"), re.MULTILINE))
    assert {*drawings} == {one.shape for one in held}
    assert len({*drawings.values()}) == len(drawings)
    assert {*GROUPS} <= {*STATE_SIGNS}


@pytest.mark.parametrize(
    ("rows", "values", "signs"),
    [
        ("a: ROW", "a: {2013: 60}", "✓"),
        ("a: ROW", "a: {2013: 60, 2012: 50}", "✓✗"),
        ("a: ROW, b: ROW", "a: {2013: 60}, b: {2013: 50}", "✓◐✗"),
        ("a: ROW, b: LATER", "a: {2013: 60}", "✓○…"),
        ("a: ROW, b: LATER", "a: {2013: 50}", "✗⊗…"),
        ("a: ROW", "a: {2012: 60}", "?"),
        ("a: FOLLOWED", "a: {2013: 60}", "–"),
    ],
)
def test_nothing_else_is_explained(rows: str, values: str, signs: str) -> None:
    for name, asked in (("ROW", "at_least: 56"), ("LATER", "at_least: 56, by: 2015")):
        rows = rows.replace(name, f"{{measured_in: index, serves: [g], target: {{{asked}}}}}")
    rows = rows.replace("FOLLOWED", "{measured_in: index, serves: [g], no_target: följs}")
    of = judged(f"goals: {{g: {{text: G}}}}\nindicators: {{{rows}}}\nvalues: {{{values}}}\n")
    assert sorted(state.symbol for state, _ in build(of, Order("scorecard", "sv")).legend) == sorted(signs)


def test_where_nothing_is_met_and_one_is_partly_the_words_hold() -> None:
    of = judged(
        "goals: {g: {text: G}}\nindicators:\n"
        "  a: {measured_in: index, serves: [g], target: {at_least: 56, partly: 50}}\n"
        "  b: {measured_in: index, serves: [g], target: {at_least: 56}}\n"
        "values: {a: {2013: 52}, b: {2013: 40}}\n"
    )
    told = {state.symbol: meaning for state, meaning in build(of, Order("scorecard", "sv")).legend}
    assert set(told) == {"◐", "✗"}
    assert told["◐"].startswith("ett mål är det när något som det mäts med är uppfyllt helt eller delvis, men det inte")


@pytest.mark.parametrize(
    ("strength", "language", "told"),
    [
        ("should", "sv", "Märkningen (bör) betyder att kravet är något att sträva mot"),
        ("should", "en", "The mark (should) means that the target is something to strive for"),
        ("shall", "sv", ""),
        ("shall", "en", ""),
    ],
)
@pytest.mark.parametrize("value", [60, 50])
def test_a_requirement_to_strive_for_is_explained(strength: str, language: str, told: str, value: int) -> None:
    of = judged(
        "goals: {g: {text: G}}\n"
        f"indicators: {{a: {{serves: [g], target: {{at_least: 56, strength: {strength}}}}}}}\n"
        f"values: {{a: {{2013: {value}}}}}\n"
    )
    reading = build(of, Order("scorecard", language)).reading
    assert told in reading
    assert bool(told) == (f"({words(language)['word.should']})" in reading)


LATER = """\
goals:
  sen: {name: Sen, text: Det som mäts sen, unit: kund}
  nu: {name: Nu, text: Det som mäts nu, unit: kund}
units: {kund: {name: Kundtjänst}}
indicators:
  svar: {name: Svar, serves: [SERVES], unit: kund, measured_in: procent, KEYS}
  tid: {name: Tid, serves: [nu], unit: kund, measured_in: procent, target: {at_least: 80}}
values: {svar: {VALUES}}
"""


@pytest.mark.parametrize("serves", ["sen", "nu"])
@pytest.mark.parametrize(
    ("keys", "values", "word"),
    [
        ("starts: 2014, target: {at_least: 80}", "", "mäts från 2014"),
        ("starts: 2015, target: {at_least: 80}", "", "mäts från 2015"),
        ("target: {at_least: 80, during: 2014}", "2013: 70", "krav från 2014"),
        ("target: {at_least: 80, during: 2015}", "2012: 85, 2013: 90", "krav från 2015"),
    ],
)
def test_what_is_of_a_later_year_looks_the_same_wherever_it_stands(
    keys: str, values: str, word: str, serves: str
) -> None:
    """On the goal and the measure, in the tally, the parts and the legend, in dots and in Word."""
    of = judged(LATER.replace("KEYS", keys).replace("VALUES", values).replace("SERVES", serves))
    for kind in ("scorecard", "enhet", "arsredovisning"):
        made = build(of, Order(kind, "sv", unit="kund" if kind == "enhet" else None))
        every = [*held(State, made)]
        later = [one for one in every if one.group == NOT_BEGUN]
        assert (word in {one.word for one in later}) is (serves == "sen" or word.startswith("mäts"))
        assert {(one.symbol, one.shape, one.tone, toned(one, "").tone) for one in later} == {
            ("»", "later", "no_target", Tone.NONE)
        }
        assert all(one.shape != "later" and one.symbol != "»" for one in every if one.group != NOT_BEGUN)
        assert {one.tone for one in held(Chart, made)} <= {"no_target"}


def held(kind: type[T], shown: object) -> Iterator[T]:
    """Everything of a kind in what is shown, however deep."""
    if isinstance(shown, kind):
        yield shown
    elif isinstance(shown, tuple):
        for one in shown:
            yield from held(kind, one)
    elif is_dataclass(shown):
        for field in fields(shown):
            yield from held(kind, getattr(shown, field.name))


@together
@pytest.mark.parametrize(
    ("keys", "values", "row", "goal"),
    [
        ("frequency: month, year: sum, target: {at_least: 10}", EIGHT, "inte mätt: september–december", "inte mätt"),
        ("frequency: month, year: each, target: {at_least: 1}", EIGHT, "inte mätt: september–december", "inte mätt"),
        ("frequency: month, year: sum, target: {at_least: 10}", "2012: 4", "inte mätt", "inte mätt"),
        ("frequency: year, target: {at_least: 10}", "2012: 4", "inte mätt", "inte mätt"),
        ("target: {at_least: 1}", "2013: 0", "inte uppfyllt", "kan inte bli uppfyllt för 2013"),
    ],
)
def test_what_is_told_of_this_one_alone_ends_its_word(keys: str, values: str, row: str, goal: str) -> None:
    """That only a part of the year lacks, or that it is this year that is lost; several are counted without it."""
    text = f"indicators: {{x: {{measured_in: st, serves: [g], {keys}}}, y: {{measured_in: st, serves: [g], {LATE}}}}}\n"
    of = judged(f"goals: {{g: {{text: G}}}}\n{text}values: {{x: {{{values}}}}}\n")
    (one,) = (one for one in of.outcomes if one.indicator == "x")
    state, whole = state_in_words(one, "sv"), state_in_words(of.goals[0], "sv")
    assert (state.word, whole.word) == (row, goal)
    assert state.told(1) == row.partition(":")[0] and whole.told(1) == goal.removesuffix(" för 2013")
