"""The board's sheet: two pages of any workspace, what is to be decided, and nothing that is told in no place."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reports import EVERY_EXAMPLE, drawn, evaluation, judged, plain_pages

from conftest import PROJECT
from malstyr.evaluate.evaluate import Evaluation
from malstyr.language.typography import capitalised
from malstyr.language.words import words
from malstyr.present.lead import drawn_red
from malstyr.present.names import body_within
from malstyr.present.shortened import MORE, room_each, shortened
from malstyr.present.state import State
from malstyr.report.blocks.sheet import whole
from malstyr.report.blocks.sheet.asks import ASKS_SHOWN
from malstyr.report.blocks.sheet.cutting import Room, cut
from malstyr.report.blocks.sheet.fitting import ROOMS, SIZES, fitted
from malstyr.report.blocks.sheet.goalmap import GOALS_SHOWN, UNITS_SHOWN
from malstyr.report.blocks.sheet.heights import PAGE_HEIGHT, heights
from malstyr.report.blocks.sheet.reds import REDS_SHOWN
from malstyr.report.build import build
from malstyr.report.dress import dress
from malstyr.report.kinds import Order
from malstyr.report.medium import PAPER
from malstyr.report.sheet import SHEET_PAGES, BoardSheet, Rung
from malstyr.report.view import Fact, Report
from together import together

MADE = (Fact("Skapad med", "malstyr"),)


def board(of: Evaluation, language: str = "sv") -> Report:
    return build(of, Order("styrelseblad", language), MADE)


def sheet(text: str, day: date = date(2014, 3, 1)) -> BoardSheet:
    found = board(judged(text, day)).sheet
    assert found is not None
    return found


def pages(report: Report, day: date) -> int:
    pdf = pytest.importorskip("malstyr.report.pdf")
    pytest.importorskip("weasyprint")
    reader = pytest.importorskip("pypdf")
    made = pdf.pdf(plain_pages(dress(None, None)).page(report, "html", PAPER), day, SHEET_PAGES)
    return len(reader.PdfReader(BytesIO(made)).pages)


def big(shape: tuple[int, int, int, int], name: str, value: int = 5) -> str:
    """Levels, goals, units and perspectives; goals with a measure, an analysis, a risk and an exception each."""
    levels, goals, units, sides = shape
    told = ["levels:"]
    told += [
        f"  l{n}: {{name: {name} {n}, decided_by: {'politics' if n < 2 else 'management'}}}" for n in range(levels)
    ]
    told += ["units:", *(f"  u{n}: {{name: {name} {n}}}" for n in range(units))] if units else []
    told += ["perspectives:", *(f"  p{n}: {{name: {name} {n}}}" for n in range(sides))] if sides else []
    told += ["goals:"]
    for n in range(goals):
        unit = f", unit: u{n % units}" if units else ""
        side = f", perspective: p{n % sides}" if sides else ""
        told.append(f"  g{n}: {{name: {name} {n}, text: {name}, level: l{n % levels}{unit}{side}}}")
    told += ["indicators:"]
    told += [
        f"  i{n}: {{name: {name} {n}, serves: [g{n}], measured_in: st, target: {{at_least: 10}}}}" for n in range(goals)
    ]
    told += ["values:", *(f"  i{n}: {{2012: {value}, 2013: {value + n % 3}}}" for n in range(goals))]
    told += ["roles: {chef: {title: Chef}}", "activities:"]
    told += [f"  a{n}: {{text: {name}, responsible: chef, due: 2014-0{1 + n % 9}-01}}" for n in range(goals)]
    told += ["assessments:"]
    told += [f"  indicators/i{n}: {{2013: {{analysis: {name}, actions: [a{n}]}}}}" for n in range(0, goals, 2)]
    told += ["risks:", *(f"  r{n}: {{name: {name}, text: {name}, prevention: {name}}}" for n in range(goals))]
    told += ["waivers:"]
    rule = f"rule: red-without-analysis, owner: chef, reason: {name}"
    told += [f"  w{n}: {{{rule}, subject: indicators/i{n}, expires: 2014-12-0{1 + n}}}" for n in range(min(goals, 9))]
    return "\n".join(told) + "\n"


LONG = "Medborgarnas nöjdhet med kommunens samlade service och bemötande " * 4


@pytest.mark.parametrize(
    ("room", "lengths", "each"),
    [(100, [], 10), (100, [20, 30], 30), (100, [20, 90], 80), (100, [5, 200, 300], 47), (100, [90] * 50, 10)],
)
def test_short_texts_leave_their_room_to_long_ones(room: int, lengths: list[int], each: int) -> None:
    assert room_each(room, lengths, 10) == each


def texts(one: object) -> Iterator[str]:
    """Every text of a part of the sheet, but of its states."""
    if isinstance(one, str):
        yield one
    elif isinstance(one, tuple):
        for each in one:
            yield from texts(each)
    elif is_dataclass(one) and not isinstance(one, State):
        yield from (text for field in fields(one) for text in texts(getattr(one, field.name)))


def cut_texts(one: BoardSheet) -> list[str]:
    return [text for text in texts((one.asks, one.goalmap, one.reds, one.besides)) if text.endswith(MORE)]


@pytest.mark.parametrize("example", EVERY_EXAMPLE)
def test_no_text_of_an_example_is_cut(example: str) -> None:
    found = board(evaluation(example, "styrelseblad")).sheet
    assert found is not None
    assert not cut_texts(found)


def uncut() -> BoardSheet:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(whole, "fitted", lambda choices, *_: choices[0])
        return sheet(big((3, 20, 6, 2), LONG.strip()))


WHOLE = uncut()


@pytest.mark.parametrize("room", ROOMS)
def test_less_room_is_never_higher_and_every_row_is_kept(room: Room) -> None:
    shown = cut(WHOLE, room, "sv")
    assert shown.goalmap is not None
    assert WHOLE.goalmap is not None
    assert [len(group.rows) for group in shown.goalmap.groups] == [len(group.rows) for group in WHOLE.goalmap.groups]
    assert shown.reds is not None
    assert WHOLE.reds is not None
    for before, after in zip(WHOLE.reds.rows, shown.reds.rows, strict=True):
        assert [one.due for one in after.actions] == [one.due for one in before.actions]
    fewer = [cut(WHOLE, one, "sv") for one in ROOMS[ROOMS.index(room) + 1 :]]
    assert all(sum(heights(one, ())) <= sum(heights(shown, ())) for one in fewer)


def test_a_sheet_is_one_page_or_a_front_and_a_back_in_the_largest_letters_that_have_room() -> None:
    """A front of next to nothing leaves no page empty."""
    short = fitted([replace(WHOLE, goalmap=None, asks=None)], (), "sv")
    assert not short.turned
    empty = fitted([replace(WHOLE, goalmap=None, asks=None, reds=None, besides=None)], (), "sv")
    assert (empty.turned, empty.letters) == (False, SIZES[0])
    for example in EVERY_EXAMPLE:
        report = board(evaluation(example, "styrelseblad"))
        assert report.sheet is not None
        assert report.sheet.turned or report.sheet.letters == SIZES[-1]
        assert max(heights(report.sheet, report.lead)) <= PAGE_HEIGHT
        larger = [one for one in SIZES if one.size > report.sheet.letters.size]
        assert all(max(heights(replace(report.sheet, letters=one), report.lead)) > 0.95 * PAGE_HEIGHT for one in larger)


@pytest.mark.parametrize(
    ("lines", "most", "expected"),
    [(60, 2, 1), (130, 2, 2), (130, None, 3), pytest.param(900, 2, None, marks=pytest.mark.slow)],
)
def test_letters_are_smaller_where_there_would_be_more_pages(
    lines: int, most: int | None, expected: int | None
) -> None:
    """As much as that helps; what no letters make room for is told all the same."""
    pdf = pytest.importorskip("malstyr.report.pdf")
    pytest.importorskip("weasyprint")
    reader = pytest.importorskip("pypdf")
    text = "".join(f"<p>Rad {n}</p>" for n in range(lines))
    style = "@page{size:A4;margin:10mm}html{font:9pt/1.4 sans-serif}p{margin:0}"
    page = f"<!doctype html><html lang=sv><title>T</title><style>{style}</style>{text}</html>"
    made = reader.PdfReader(BytesIO(pdf.pdf(page, date(2014, 3, 1), most))).pages
    assert len(made) == expected if expected is not None else len(made) > 2
    assert f"Rad {lines - 1}" in made[-1].extract_text()


WIDE = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{fonts}/cache</cachedir></fontconfig>
"""


@pytest.mark.slow
def test_a_machine_with_wide_fonts_alone_has_two_pages(tmp_path: Path) -> None:
    fonts = [file for file in (find_font(name) for name in ("DejaVu Sans", "DejaVu Sans:bold")) if "DejaVuSans" in file]
    if len(fonts) < 2:
        pytest.skip("the wide font is not installed")
    reader = pytest.importorskip("pypdf")
    pytest.importorskip("weasyprint")
    for file in fonts:
        shutil.copy(file, tmp_path)
    (tmp_path / "fonts.conf").write_text(WIDE.format(fonts=tmp_path), encoding="utf-8")
    made = tmp_path / "sheet.pdf"
    command = ["report", str(PROJECT / "examples/leksand"), "--kind", "styrelseblad", "--output", str(made)]
    environment = os.environ | {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}
    subprocess.run([sys.executable, "-m", "malstyr", *command], env=environment, check=True, capture_output=True)
    assert len(reader.PdfReader(made).pages) == 2


def find_font(name: str) -> str:
    if shutil.which("fc-match") is None:
        return ""
    return subprocess.run(["fc-match", "-f", "%{file}", name], check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("example", EVERY_EXAMPLE)
@pytest.mark.slow
def test_every_example_has_two_pages(example: str) -> None:
    of = evaluation(example, "styrelseblad")
    assert pages(board(of), of.as_of) <= 2


@pytest.mark.parametrize(
    "shape",
    [
        (1, 30, 0, 0),
        (6, 60, 14, 5),
        (2, 18, 14, 6),
        (1, 17, 0, 0),
        (6, 17, 14, 0),
        (1, 1, 0, 0),
        (1, 5, 0, 0),
        (1, 8, 0, 0),
    ],
)
@pytest.mark.parametrize("name", ["Mål", LONG.strip()])
@pytest.mark.slow
def test_long_plans_have_two_pages(shape: tuple[int, int, int, int], name: str) -> None:
    of = judged(big(shape, name))
    assert pages(board(of), of.as_of) <= 2


@pytest.mark.slow
@settings(max_examples=25)
@given(
    st.tuples(st.integers(1, 5), st.integers(1, 60), st.integers(0, 14), st.integers(0, 4)),
    st.sampled_from(["Mål", LONG.strip()]),
    st.integers(5, 11),
)
def test_no_more_rows_than_there_is_room_for(shape: tuple[int, int, int, int], name: str, value: int) -> None:
    """Every goal is in a row, in a unit's row, or among those that are said to be elsewhere; so is every red."""
    of, goals = judged(big(shape, name, value)), shape[1]
    found = board(of).sheet
    assert found is not None
    assert found.goalmap is not None
    groups = found.goalmap.groups
    rows = [row for group in groups for row in group.rows]
    assert len(rows) <= GOALS_SHOWN + UNITS_SHOWN
    assert len(rows) == goals or found.goalmap.more or any(not row.now for row in rows)
    reds = found.reds.rows if found.reds is not None else ()
    every = sum(drawn_red(one) for one in of.outcomes)
    assert len(reds) == min(every, REDS_SHOWN)
    assert (found.reds is not None and bool(found.reds.more)) == (every > REDS_SHOWN)
    if found.asks is not None:
        assert len(found.asks.items) <= ASKS_SHOWN
    if name == "Mål":
        assert not cut_texts(found)


PLAN = """
calendar: {D1: {ends: 04-30, ready: 05-31}, closing: {ends: 12-31, ready: 02-28}}
decisions: {beslut: {body: BODY, level: politics, date: 2012-01-01}}
plans: {plan: {period: 2012-2015, adopted: beslut}}
roles: {chef: {title: Chef}, nämnden: {title: BODY}}
goals: {g: {text: G, plan: plan}}
indicators: {a: {name: Antal, serves: [g], measured_in: st, target: {at_least: 10}}}
values: {a: {2013: VALUE}}
"""


def asked(more: str = "", value: int = 12, body: str = "Socialnämnden") -> list[str]:
    found = sheet(PLAN.replace("BODY", body).replace("VALUE", str(value)) + more).asks
    assert found is not None
    return [found.title, *([f"{one.name}. {one.text}" for one in found.items] or [found.none])]


TITLE = "Det här behöver socialnämnden ta ställning till"
NOTHING = [TITLE, "Inget, så långt uppföljningen visar."]
UNANSWERED = [TITLE, "Antal. Inte uppfyllt. Analys och åtgärd saknas."]
WAIVER = (
    "waivers: {w: {rule: red-without-analysis, subject: indicators/a, reason: Vi väntar, owner: chef, expires: DAY}}\n"
)
ACTED = "assessments: {indicators/a: {2013: {analysis: Fel, actions: [x]}}}\n"


@pytest.mark.parametrize(
    ("more", "value", "expected"),
    [
        ("", 12, NOTHING),
        ("", 5, UNANSWERED),
        (ACTED + "activities: {x: {text: Städa, due: 2014-09-01}}\n", 5, NOTHING),
        (
            ACTED + "activities: {x: {text: Städa, done: 2014-01-01}}\n",
            5,
            [TITLE, "Antal. Inte uppfyllt. Ny åtgärd saknas."],
        ),
        (
            WAIVER.replace("DAY", "2014-05-30"),
            5,
            [TITLE, "Undantag till och med 30 maj 2014. Antal. Vi väntar"],
        ),
        (WAIVER.replace("DAY", "2014-05-31"), 5, NOTHING),
        (WAIVER.replace("DAY", "2014-02-28"), 5, UNANSWERED),
        (WAIVER.replace("DAY", "2014-05-30"), 12, NOTHING),
        (
            "activities: {x: {text: Rapportera till socialnämnden, responsible: chef, due: 2014-09-01}}\n",
            12,
            [TITLE, "Rapportera till socialnämnden. Chef, senast 1 september 2014"],
        ),
        ("activities: {x: {text: Besluta, responsible: nämnden}}\n", 12, [TITLE, "Besluta. Socialnämnden"]),
        ("activities: {x: {text: Rapportera till socialnämnden, done: 2014-01-01}}\n", 12, NOTHING),
        ("activities: {x: {text: Rapportera till socialnämndens chef}}\n", 12, NOTHING),
    ],
)
def test_what_is_to_be_decided(more: str, value: int, expected: list[str]) -> None:
    assert asked(more, value) == expected


def test_that_there_is_nothing_to_decide_is_said_of_what_is_known_alone() -> None:
    """No word of it where no figure has come."""
    known, unknown = PLAN.replace("VALUE", "12"), PLAN.replace("VALUE", "{forecast: {D1: 12}}")
    for format, told in (("html", "<p>Inget, så långt"), ("md", "\nInget, så långt")):
        assert told in drawn(judged(known, date(2014, 3, 1)), "styrelseblad", format)
        assert told not in drawn(judged(unknown, date(2014, 3, 1)), "styrelseblad", format)


SOON = """
settings: {partly_from: 80}
calendar: {T2: {ends: 08-31, ready: 09-30}, closing: {ends: 12-31, ready: 02-28}}
roles: {chef: {title: Skolchef}}
goals: {g: {name: Trygga elever, text: G}}
indicators: {a: {name: Andel, serves: [g], measured_in: procent, target: {at_least: 95}}}
values: {a: {2011: 97, 2012: 96, 2013: {forecast: {T2: 94}}}}
activities:
  ny: {text: Ny rutin, responsible: chef, due: 2013-12-31}
  sen: {text: Rastvärdar, responsible: chef, due: 2013-09-01}
  senast: {text: Belysning, due: 2013-06-01}
  mer: {text: Stängsel, due: 2013-09-02}
"""


def test_a_sheet_of_a_year_that_is_not_over() -> None:
    """Its column of the year before is that year, partly is expected, and what is late stands before what comes."""
    found = sheet(SOON, date(2013, 10, 15))
    assert found.goalmap is not None and found.reds is not None and found.besides is not None
    (row,) = (row for group in found.goalmap.groups for row in group.rows)
    assert (found.goalmap.before, row.before and row.before.word) == ("2012", "uppfyllt")
    assert row.now is not None and row.now.word == "bedöms bli delvis uppfyllt"
    assert found.reds.more == "Ett mått bedöms bli delvis uppfyllt och står i styrkortet."
    late, *coming = found.besides.ahead
    told = "Belysning, senast 1 juni 2013; Rastvärdar, Skolchef, senast 1 september 2013; en till"
    assert (late.name, late.text.replace("\N{NO-BREAK SPACE}", " ")) == ("Försenat", told)
    assert [one.text for one in coming][:1] == ["Ny rutin, Skolchef"]


def test_what_is_done_or_lacking_stands_in_every_row_of_red_that_is_asked() -> None:
    """Of what only should be, nobody is asked for an action, and the lead counts none: nothing is said of it."""
    text = """
goals: {g: {text: G}}
indicators:
  a: {name: Andel chefer, serves: [g], measured_in: st, target: {at_least: 10, strength: should}}
  b: {name: e-tjänster, serves: [g], measured_in: st, target: {at_least: 10}}
  c: {name: pH-värde, serves: [g], measured_in: st, target: {at_least: 10}}
values: {a: {2013: 5}, b: {2013: 5}, c: {2013: 12}}
"""
    found = sheet(text)
    assert found.reds is not None and found.goalmap is not None
    told = {row.name: "; ".join([*map(str, row.actions), *filter(None, [row.lacking])]) for row in found.reds.rows}
    assert told == {"Andel chefer (bör)": "", "e-tjänster": "Analys och åtgärd saknas."}
    assert [row.decides for group in found.goalmap.groups for row in group.rows] == [
        "E-tjänster: 5; kravet är minst 10"
    ]
    assert found.reds.more == "(bör): kravet räknas inte när målet bedöms."
    asked_for = sheet(text.replace(", strength: should", "")).reds
    assert asked_for is not None and asked_for.more == ""
    assert capitalised("pH-värde: 5") == "pH-värde: 5"


@together
@pytest.mark.parametrize(
    ("keys", "values", "lacking"),
    [
        ("target: {at_least: 10}", "{2013: 5}", 1),
        ("target: {at_least: 10, strength: should}", "{2013: 5}", 0),  # nobody asks for one
        ("for_each: l, target: {at_least: 10, partly: 8}", "{a: {2013: 9}, b: {2013: ..}}", 0),  # partly at the best
        ("for_each: l, target: {at_least: 10}", "{a: {2013: 9}, b: {2013: 12}}", 1),
        ("target: {at_least: 10}", "{2013: 12}", 0),
    ],
)
@pytest.mark.parametrize(
    ("said", "acted"), [("", 0), ("actions: [klar]", 0), ("actions: [på-väg]", 1), ("analysis: Kö", 0)]
)
def test_as_many_lack_an_action_as_their_rows_say(keys: str, values: str, lacking: int, said: str, acted: int) -> None:
    text = f"""
lists: {{l: {{a: A, b: B}}}}
goals: {{g: {{text: G}}}}
indicators:
  x: {{name: Andel, serves: [g], measured_in: st, {keys}}}
  y: {{name: Bil, serves: [g], measured_in: st, target: {{at_least: 1}}}}
values: {{x: {values}, y: {{2013: 0}}}}
activities: {{klar: {{text: Klart, done: 2013-05-05}}, på-väg: {{text: Ring, due: 2014-05-05}}}}
assessments: {{indicators/x: {{2013: {{{said or "text: Nej"}}}}}}}
"""
    made = board(judged(text, date(2014, 3, 1)))
    assert made.sheet is not None and made.sheet.reds is not None
    rows = [" ".join([*map(str, row.actions), row.lacking]) for row in made.sheet.reds.rows]
    without = [row for row in rows if re.search("åtgärd saknas", row, re.IGNORECASE)]
    assert len(without) == 1 + (lacking if not acted else 0)
    told = {(1, 1): "ett av två mått är rött; åtgärd saknas.", (1, 2): "; ett saknar ", (2, 2): "; båda saknar "}
    assert told[len(without), len(rows)] in " ".join(made.lead).lower()


@together
@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("consequences: Det stannar., prevention: Övning", "Hög risk. Det stannar. Förebyggande: Övning."),
        ("text: Elen går, residual: {likelihood: 1, consequence: 1}", "Låg risk. Elen går."),
        ("", "Hög risk."),
    ],
)
@pytest.mark.parametrize(
    ("settings", "grade", "level"),
    [
        ("risk_scale: 4", "likelihood: 4, consequence: 3", ""),
        ("min_answers: 5", "likelihood: 4, consequence: 3", "Sannolikhet 4, konsekvens 3."),
        ("risk_scale: 4", "likelihood: 4", "Inte bedömd."),
    ],
)
def test_a_risk_says_how_grave_it_is(keys: str, told: str, settings: str, grade: str, level: str) -> None:
    text = f"settings: {{{settings}}}\ngoals: {{g: {{text: G}}}}\nrisks: {{el: {{name: Elavbrott, {grade}, {keys}}}}}\n"
    found = sheet(text.replace(", }", "}"))
    assert found.besides is not None
    graded = level.startswith("Sannolikhet")
    own = level if level and "residual" not in keys else "Sannolikhet 1, konsekvens 1." if graded else ""
    assert [one.text for one in found.besides.risks] == [own + told[told.index(".") + 1 :] if own else told]


@together
@pytest.mark.parametrize(
    ("plans", "told"),
    [
        ({"kf": ["l", "l", "v"], "nämnd": ["l"]}, "kommunfullmäktige"),
        ({"kf": ["l", "v", "v"], "nämnd": ["l", "l"]}, "miljönämnden"),  # nothing is expected of a vision
        ({"kf": ["v", "v"]}, "kommunfullmäktige"),
        ({"kf": ["l"], "nämnd": ["l"]}, "styrelsen"),
    ],
)
def test_the_body_is_that_of_the_plan_most_is_expected_of(plans: dict[str, list[str]], told: str) -> None:
    text = "levels: {v: {name: Vision, expects: nothing}, l: {name: Mål}}\ndecisions:\n"
    text += "  kf: {body: Kommunfullmäktige, level: politics, date: 2012-12-01}\n"
    text += "  nämnd: {body: Miljönämnden, level: politics, date: 2012-12-10}\nplans:\n"
    text += "".join(f"  p-{one}: {{period: 2012-2015, adopted: {one}}}\n" for one in plans) + "goals:\n"
    goals = [(f"{one}-{n}", one, level) for one, levels in plans.items() for n, level in enumerate(levels)]
    text += "".join(f"  {id}: {{text: G, plan: p-{one}, level: {level}}}\n" for id, one, level in goals)
    text += f"indicators: {{x: {{serves: [{goals[0][0]}], measured_in: st, target: {{at_least: 10}}}}}}\n"
    found = sheet(f"{text}values: {{x: {{2013: 5}}}}\n")
    assert found.asks is not None
    assert found.asks.title == f"Det här behöver {told} ta ställning till"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Regionstyrelsen", "regionstyrelsen"),
        ("Kommunens ledningsgrupp", "kommunens ledningsgrupp"),
    ],
)
def test_the_body_is_called_what_the_plan_calls_it(body: str, told: str) -> None:
    assert asked(value=5, body=body)[0] == f"Det här behöver {told} ta ställning till"


@pytest.mark.parametrize(
    ("text", "most", "told"),
    [
        ("Kort", 10, "Kort"),
        ("En lång mening, som inte får plats", 18, "En lång mening…"),
        ("Sammansättningsord", 8, "Sammans…"),
        ("Jämnt ord här", 6, "Jämnt…"),
    ],
)
def test_text_is_cut_between_words(text: str, most: int, told: str) -> None:
    assert shortened(text, most) == told
    assert len(told) <= most


def test_what_lacks_action_and_is_furthest_away_is_kept() -> None:
    """Of twelve red: the two that lack action, then those furthest from what is asked."""
    goals = "goals: {g: {text: G}}\nindicators:\n"
    every = range(12)
    goals += "".join(
        f"  i{n}: {{name: M{n}, serves: [g], measured_in: st, target: {{at_least: 100}}}}\n" for n in every
    )
    goals += "values:\n" + "".join(f"  i{n}: {{2013: {50 + n}}}\n" for n in every)
    goals += "activities: {x: {text: Städa, due: 2014-09-01}}\nassessments:\n"
    goals += "".join(f"  indicators/i{n}: {{2013: {{analysis: Fel, actions: [x]}}}}\n" for n in every if n < 10)
    found = sheet(goals).reds
    assert found is not None
    assert [row.name for row in found.rows] == [f"M{n}" for n in (*range(8), 10, 11)]
    assert found.more == "Två till, se styrkortet."


def test_levels_that_nothing_is_expected_of_have_no_colour() -> None:
    text = """
levels: {vision: {name: Vision, expects: nothing}, mål: {name: Mål}}
goals: {v: {name: Ett gott liv, text: V, level: vision}, g: {text: G, level: mål, serves: [v]}}
indicators: {a: {serves: [g], measured_in: st, target: {at_least: 10}}}
values: {a: {2013: 12}}
"""
    found = sheet(text).goalmap
    assert found is not None
    assert found.ladder == (Rung("Vision", ("Ett gott liv",)),)
    assert [row.name for group in found.groups for row in group.rows] == ["G"]


@pytest.mark.parametrize(
    ("unit", "titles"),
    [
        ("", ["Mål", "Enheternas mål, enhet för enhet"]),
        ("unit: norr, ", ["Mål", "Enheternas mål, enhet för enhet, även mål som står ovan"]),
    ],
)
def test_goals_that_are_shown_twice_are_said_to_be(unit: str, titles: list[str]) -> None:
    text = f"""
organisation: {{id: o, name: O}}
units: {{norr: {{}}}}
levels: {{mål: {{name: Mål, decided_by: politics}}, enhetsmål: {{decided_by: administration}}}}
goals: {{a: {{{unit}text: A, level: mål}}, b: {{unit: norr, text: B, level: enhetsmål}}}}
indicators: {{i: {{serves: [a, b], measured_in: st, target: {{at_least: 10}}}}}}
values: {{i: {{2013: 12}}}}
"""
    found = sheet(text).goalmap
    assert found is not None
    assert [group.name for group in found.groups] == titles


def test_the_sheet_is_in_its_own_kind_alone() -> None:
    of = evaluation("gotland")
    assert build(of, Order("scorecard", "sv")).sheet is None
    assert words("sv")["sheet.no-red"] == "Inget mått är rött."


SAID = """
goals: {trygg: {text: Invånarna är trygga, period: 2013}}
indicators: {oro: {measured_in: procent, method: enkät, serves: [trygg], target: {at_most: 5}}}
values: {oro: {2013: 9}}
assessments:
  organisation: {2013: {status: partly, reason: Skolan släpar, text: TEXT}}
"""


@pytest.mark.parametrize("text", ["Året var gott.", "Vi behöver samla oss kring tryggheten. " * 60])
def test_what_is_said_of_the_organisation_stands_on_its_sheet(text: str) -> None:
    of = judged(SAID.replace("TEXT", text.strip()))
    report = board(of)
    assert report.sheet is not None and report.sheet.besides is not None
    (told,) = report.sheet.besides.overall
    assert told.text.startswith(f"Delvis uppfyllt: Skolan släpar. {text[:20].strip()}")
    assert pages(report, of.as_of) <= 2


@together
@pytest.mark.parametrize(
    ("body", "within"),
    [
        ("Regionstyrelsen", "regionstyrelsen"),
        ("Kommunens ledningsgrupp", "kommunens ledningsgrupp"),
        ("Kommunstyrelsens arbetsutskott", "kommunstyrelsens arbetsutskott"),
        ("Fullmäktige", "fullmäktige"),
        ("Sektorschefen", "sektorschefen"),
        ("Förvaltningens ledning", "förvaltningens ledning"),
        ("Nämnden för vård och omsorg", "nämnden för vård och omsorg"),
        ("Barn- och utbildningsnämnden", "barn- och utbildningsnämnden"),
        ("Plan-, bygg- och miljönämnden", "plan-, bygg- och miljönämnden"),
        ("Styrelsen för Leksandsbostäder", "styrelsen för Leksandsbostäder"),
        ("Tekniska nämnden", "tekniska nämnden"),
        ("Sociala utskottet", "sociala utskottet"),
        ("Tekniska nämndens arbetsutskott", "tekniska nämndens arbetsutskott"),
        *(
            (name, name)
            for name in (
                "KS",
                "KSAU",
                "IT-rådet",
                "Region Gotlands regionstyrelse",
                "Leksands kommunstyrelse",
                "Uppsala kommunstyrelse",
                "Kristianstads kommunfullmäktige",
                "Gotland",
                "Kommun Leksand",
                "Social- och Omsorgsnämnden",
                "Socialstyrelsen",
                "Vara och Grästorps nämnd",
            )
        ),
    ],
)
def test_a_body_within_a_sentence(body: str, within: str) -> None:
    assert body_within(body, "sv") == within and body_within(body, "en") == body
