"""Nothing printed tells a figure of a few people, nor lets it be computed from what else is printed."""

import json
from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rows import evaluated, measure, of

from conftest import AS_OF, findings, workspace
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.evaluate.shown import groups, shown
from malstyr.language.typography import NARROW
from malstyr.model.indicators import Missing
from malstyr.model.outcome import Status
from malstyr.output.budget import text as budget
from malstyr.output.check.checked import Checked
from malstyr.output.check.concise import render as concise
from malstyr.output.check.json import render as check_json
from malstyr.output.check.text import render as check_text
from malstyr.output.nki import text as nki
from malstyr.output.nki.indices import Indices
from malstyr.output.overview import Overview
from malstyr.output.status import json as status_json
from malstyr.output.status import text as status
from malstyr.present.paper import Paper
from malstyr.present.wanted import Wanted
from malstyr.report.build import build
from malstyr.report.dress import dress
from malstyr.report.kinds import Order
from malstyr.report.render import Pages
from malstyr.report.sources import sources
from malstyr.rules.judge import judge
from malstyr.workspace.load import Loaded

FEWEST = 5000
"""So many that numbers of answers have four digits, and are found wherever they are printed."""


@dataclass(frozen=True)
class Case:
    """A figure as it stands in a file: its value, answers and margin, and how it is kept secret, if it is."""

    value: Decimal
    n: int
    margin: Decimal
    secret: str

    @property
    def hidden(self) -> bool:
        return self.secret != "shown"

    @property
    def yaml(self) -> str:
        if self.secret == "dots":
            return "{value: ..}"
        return (
            f"{{value: {self.value}, n: {self.n if self.secret == 'few' else self.n + FEWEST}, margin: {self.margin}}}"
        )

    @property
    def part(self) -> str:
        return self.yaml.replace(f", margin: {self.margin}", "")

    @property
    def needles(self) -> list[str]:
        if self.secret != "few":
            return []
        return [str(self.value), str(self.value).replace(".", ","), str(self.n), str(self.margin)]


def case(number: int) -> st.SearchStrategy[Case]:
    """A figure that no other figure looks like."""
    return st.sampled_from(["shown", "shown", "few", "dots"]).map(
        lambda secret: Case(Decimal(f"6{number}.3{number}"), 3111 + 97 * number, Decimal(f"{number}.9{number}"), secret)
    )


REPORTS = (("scorecard", "html"), ("scorecard", "md"))
"""The kind that shows most, charts and their texts too."""
MEMBERS = ("alfa", "beta", "gamma")
PARTS = ("women", "men", "girls")


def written(members: list[Case], parts: list[Case], total: Case) -> Loaded:
    """Members with a total of their own, and one value with parts; money too."""
    of_members = "".join(
        f"    {name}:\n      2012: 55\n      2013: {one.yaml}\n" for name, one in zip(MEMBERS, members, strict=True)
    )
    of_which = ", ".join(f"{name}: {one.part}" for name, one in zip(PARTS, parts, strict=True))
    return workspace(
        f"settings: {{as_of: 2014-03-01, min_answers: {FEWEST}, partly_from: 80}}\n"
        "about: {source: enkäten}\n"
        "goals: {g: {text: Kunderna är nöjda}}\n"
        "lists: {tjänster: {alfa: Alfa, beta: Beta, gamma: Gamma}}\n"
        "indicators:\n"
        "  nki: {serves: [g], measured_in: index, method: enkät, for_each: tjänster, total: mean,"
        " targets: {var: {at_least: 56, increase_by: 1}, allt: {at_least: 50, for: total},"
        " snitt: {at_least: 50, mean_over: 2012-2013}}}\n"
        "  dubbelt: {serves: [g], measured_in: st, formula: 2 * nki, target: {at_least: 120}}\n"
        "  jämfört: {serves: [g], measured_in: index, method: enkät, for_each: tjänster, target: {at_least: nki}}\n"
        "  delat: {serves: [g], measured_in: index, method: enkät, of_which: [women, men, girls],"
        " target: {at_least: 56}}\n"
        "  pengar: {serves: [g], measured_in: tkr, for_each: tjänster, total: sum, target: {at_most: 100}}\n"
        "values:\n"
        f"  nki:\n    2013: {total.yaml}\n{of_members}"
        "  jämfört:\n    alfa: {2013: 60}\n    beta: {2013: 60}\n    gamma: {2013: 60}\n"
        f"  delat:\n    2013: {{value: 58.5, n: 9999, of_which: {{{of_which}}}}}\n"
        "  pengar:\n"
        + "".join(
            f"    {name}: {{2013: {one.yaml.replace('{', '{budget: 100, ')}}}\n"
            for name, one in zip(MEMBERS, members, strict=True)
        )
    )


PAGES = Pages({}, dress(None, None), "sv")


def report_of(one: Evaluation, kind: str, form: str) -> str:
    return PAGES.page(build(one, Order(kind, "sv"), sources(one.workspace, "sv")), form)


WIDE = Paper("sv", width=100)


def status_of(one: Evaluation) -> str:
    return status.render(Overview([one], Wanted(), whole=True), WIDE)


def printed(loaded: Loaded) -> dict[str, str]:
    """All that commands print of a workspace."""
    one = evaluate(loaded.workspace, AS_OF)
    checked = Checked((judge(loaded, AS_OF, "sv"),), AS_OF)
    texts = {
        "status": status_of(one),
        "status at a glance": status.render(Overview([one], Wanted()), WIDE),
        "status json": status_json.render(Overview([one], Wanted()), WIDE),
        "nki": nki.render(Overview([one], Indices()), WIDE),
        "budget": budget.render(Overview([one], Wanted()), WIDE),
        "check": check_text(checked, WIDE),
        "check concise": concise(checked, WIDE),
        "check json": check_json(checked, WIDE),
    } | {f"{kind} {form}": report_of(one, kind, form) for kind, form in REPORTS}
    return {name: text.replace(NARROW, "") for name, text in texts.items()}


@pytest.mark.slow
@settings(max_examples=60)
@given(
    st.tuples(*(case(n) for n in (1, 2, 3))),
    st.tuples(*(case(n) for n in (4, 5, 6))),
    case(7),
)
def test_nothing_printed_tells_it(members: tuple[Case, ...], parts: tuple[Case, ...], total: Case) -> None:
    loaded = written(list(members), list(parts), total)
    texts = printed(loaded)
    secrets = {needle for one in (*members, *parts, total) for needle in one.needles}
    hidden = [one.hidden for one in parts]
    if hidden.count(True) == 1:
        shown = [one for one in parts if not one.hidden]
        smallest = min(shown, key=lambda one: one.n)
        secrets |= {str(smallest.value), str(smallest.value).replace(".", ",")}
    for name, text in texts.items():
        assert not {secret for secret in secrets if secret in text}, name
    for row in json.loads(texts["status json"])["outcomes"]:
        if row["status"] == "suppressed":
            assert [row[key] for key in ("value", "n", "margin", "distance", "pace", "comparison")] == [None] * 6
            assert row["required"] is None


@given(st.tuples(*(case(n) for n in (1, 2, 3))), st.tuples(*(case(n) for n in (4, 5, 6))), case(7))
@settings(max_examples=30)
def test_a_small_cell_in_a_file_is_an_error(members: tuple[Case, ...], parts: tuple[Case, ...], total: Case) -> None:
    found = judge(written(list(members), list(parts), total), AS_OF, "sv").findings
    small = [finding for finding in found if finding.rule == "small-group"]
    few = [one.secret == "few" for one in (*members, *members, *parts, total)]
    assert len(small) == sum(few)
    assert {finding.severity for finding in small} <= {"error"}


def test_a_fault_on_the_same_line_does_not_show_the_line() -> None:
    text = (
        "settings: {min_answers: 10}\nindicators:\n  nki: {measured_in: index, target: {at_least: 5}}\n"
        "values:\n  nki:\n    2013: {value: 61.237, n: 7, okänd: 1}\n    2012:\n      value: 62.237\n      n: 7\n"
    )
    checked = Checked((judge(workspace(text), AS_OF, "sv"),), AS_OF)
    assert "okänd" in check_text(checked, WIDE)
    assert [word for word in ("61.237", "62.237", "n: 7") if word in check_text(checked, WIDE)] == []


def hidden_in(text: str) -> set[str]:
    """The cells whose values are hidden."""
    return {at.when for at in workspace(text).workspace.cells if at.cell.value is Missing.SUPPRESSED}


def hide(evaluation: Evaluation, subject: str) -> bool:
    return of(evaluation, subject).status == "suppressed"


def test_one_hidden_member_hides_another_and_not_the_whole() -> None:
    text = (
        "lists: {delar: {a: A, b: B, c: C}}\n"
        "indicators:\n  antal: {measured_in: st, for_each: delar, target: {at_least: 1, for: total}}\n"
        "values:\n  antal: {2013: 12, a: {2013: 5}, b: {2013: B}, c: {2013: ..}}\n"
    )
    shown = text.replace("2013: B", "2013: 4")
    assert hidden_in(shown) == {"a 2013", "c 2013"}
    assert hidden_in(text.replace("2013: B", "2013: ..")) == {"a 2013", "b 2013", "c 2013"}, "more hidden shows nothing"
    assert hidden_in(shown.replace("2013: ..", "2013: 3")) == set()
    assert not hide(evaluated(shown), "antal")
    assert hidden_in(shown.replace(", for: total", "")) == {"2013", "c 2013"}, "what nothing judges goes before"


def test_a_cell_without_value_but_few_answers_is_a_survey_too_small() -> None:
    text = (
        "indicators:\n  nki: {measured_in: index, method: enkät, target: {at_least: 5}}\n"
        "values:\n  nki:\n    2013: CELL\n"
    )
    told = {
        cell: {one.rule for one in findings(text.replace("CELL", cell))} & {"small-group", "too-few-answers"}
        for cell in ("{value: 60, n: 9}", "{value: 60, n: 10}", "{value: .., n: 9}", "..", "{value: 60, n: 0}")
    }
    assert told == {
        "{value: 60, n: 9}": {"small-group"},
        "{value: 60, n: 10}": set(),
        "{value: .., n: 9}": {"too-few-answers"},
        "..": set(),
        "{value: 60, n: 0}": set(),
    }


def test_a_hidden_whole_hides_one_of_the_members_it_could_be_added_up_from() -> None:
    text = (
        "lists: {delar: {a: A, b: B}}\n"
        "indicators:\n  antal: {measured_in: st, for_each: delar, total: sum, target: {at_least: 1}}\n"
        "values:\n  antal: {2013: WHOLE, a: {2013: 5}, b: {2013: 4}}\n"
    )
    for whole in ("..", "{value: 9, n: 8}"):
        found = evaluated(text.replace("WHOLE", whole))
        assert [one.status for one in found.outcomes] == ["suppressed", "met", "suppressed"]
    assert {one.status for one in evaluated(text.replace("WHOLE", "9")).outcomes} == {"met"}


def test_a_result_written_by_hand_tells_nothing_of_the_hidden_part_of_its_formula() -> None:
    text = (
        "indicators:\n  a: {measured_in: st, no_target: u}\n  b: {measured_in: st, no_target: u}\n"
        "  ihop: {measured_in: st, formula: a + b, target: {at_least: 1}}\n"
        "values:\n  a: {2013: A}\n  b: {2013: 4}\n  ihop: {2013: 9}\n"
    )
    assert hide(evaluated(text.replace("A}", "..}")), "ihop")
    assert not hide(evaluated(text.replace("A}", "5}")), "ihop")


TABLE = (
    "lists: {delar: {a: A, b: B}}\n"
    "indicators:\n  antal:\n    measured_in: st\n    for_each: delar\n    of_which: [women, men]\n    total: sum\n"
    "    targets: {var: {at_least: 1}, ihop: {at_least: 1, for: total}}\n"
    "values:\n  antal:\n    2013: {value: 90, of_which: {women: WW, men: WM}}\n"
    "    a: {2013: {value: 40, of_which: {women: AW, men: AM}}}\n"
    "    b: {2013: {value: 50, of_which: {women: 30, men: 20}}}\n"
)


def shown_parts(text: str) -> dict[str | None, list[Decimal | None]]:
    found = evaluated(text)
    return {
        one.member: list(groups(found.readings, one, shown(found.readings, one, found.year)).values())
        for one in found.outcomes
        if not one.of_members
    }


def cells(**known: str) -> str:
    text = TABLE
    for name, value in ({"WW": "55", "WM": "35", "AW": "25", "AM": "15"} | known).items():
        text = text.replace(name, value)
    return text


def test_a_part_hidden_for_a_member_is_hidden_for_the_whole_and_the_other_way_round() -> None:
    told = [Decimal(30), Decimal(20)]
    assert shown_parts(cells()) == {None: [55, 35], "a": [25, 15], "b": told}
    hidden = [None, None]
    assert shown_parts(cells(AW="..")) == {None: hidden, "a": hidden, "b": told}
    assert shown_parts(cells(WW="..")) == {None: hidden, "a": hidden, "b": told}


def test_a_part_that_the_others_leave_few_people_for_is_small() -> None:
    text = (
        "indicators:\n  nki: {measured_in: index, method: enkät, of_which: [women, men], target: {at_least: 5}}\n"
        "values:\n  nki:\n    2013: {value: 58, n: 40, of_which: {women: {value: 61, n: WOMEN}, men: 31}}\n"
    )
    for women, small in (("36", True), ("30", False), ("41", False)):
        one = text.replace("WOMEN", women)
        assert ("small-group" in [finding.rule for finding in findings(one)]) == small
        assert ("31" in status_of(evaluated(one))) != small
        assert ("61" in status_of(evaluated(one))) != small


def test_the_number_of_answers_of_a_hidden_value_is_not_told_of_the_response_rate() -> None:
    text = (
        "indicators:\n  nki: {measured_in: index, method: enkät, target: {at_least: 5}}\n"
        "values:\n  nki:\n    2013: {value: VALUE, n: 40, invited: 200}\n"
    )
    assert "low-response-rate" in [one.rule for one in findings(text.replace("VALUE", "60"))]
    surveyed = (
        "indicators:\n  nki: {measured_in: index, survey: {scale: 1-5, questions: {q: Nöjd?}}, target: {at_least: 5}}\n"
        "values:\n  nki:\n    2013: {invited: 200, answers: {q: {4: 40}}}\n"
    )
    assert "low-response-rate" in [one.rule for one in findings(surveyed)]
    assert "low-response-rate" not in [one.rule for one in findings(text.replace("VALUE", ".."))]


@pytest.mark.parametrize(
    ("target", "other", "status"),
    [
        ("{at_least: 50}", "40", Status.NOT_MET),
        ("{at_least: 50}", "60", Status.SUPPRESSED),
        ("{at_least: 50, for: shown}", "60", Status.MET),
    ],
)
def test_too_few_answers_are_told_of_the_value_whatever_the_whole_is(target: str, other: str, status: Status) -> None:
    text = (
        "settings: {min_answers: 10}\n"
        f"indicators:\n  nki: {{measured_in: index, for_each: [a, b], target: {target}}}\n"
        f"values:\n  nki: {{a: {{2013: {{value: .., n: 7}}}}, b: {{2013: {{value: {other}, n: 20}}}}}}\n"
    )
    assert of(evaluated(text), "nki").status is status
    (told,) = (one.message for one in findings(text) if one.rule == "too-few-answers")
    assert told == "Nki 2013 har färre än 10 svar. Därför varken visas eller bedöms värdet."


@pytest.mark.parametrize(
    ("keys", "cells", "status"),
    [
        ("year: sum, target: {at_most: 90}", "2013: 80, 2013-T1: 30, 2013-T2: .., 2013-T3: 20", Status.SUPPRESSED),
        ("year: sum, target: {at_most: 90}", "2013: 80, 2013-T1: 30, 2013-T2: ..", Status.SUPPRESSED),
        ("year: sum, target: {at_most: 90}", "2013: 80, 2013-T1: 30, 2013-T2: .., 2013-T3: ..", Status.SUPPRESSED),
        ("year: mean, target: {at_most: 90}", "2013: 80, 2013-T2: ..", Status.SUPPRESSED),
        ("year: sum, target: {at_least: 50}", "2013: 80, 2013-T1: 30, 2013-T2: .., 2013-T3: 20", Status.SUPPRESSED),
        ("year: sum, target: {at_most: 49}", "2013: 80, 2013-T1: 30, 2013-T2: .., 2013-T3: 20", Status.SUPPRESSED),
    ],
)
def test_a_year_is_hidden_while_a_part_is_unless_the_others_make_it_certain(
    keys: str, cells: str, status: Status
) -> None:
    found = of(evaluated(measure(f"measured_in: st, frequency: tertial, {keys}", cells)), "x")
    assert (found.status, found.value) == (status, None)


@pytest.mark.parametrize("b", ["4", "..", None])
def test_a_result_written_by_hand_is_hidden_while_anything_of_its_formula_is(b: str | None) -> None:
    text = (
        "indicators:\n  a: {measured_in: st, no_target: u}\n  b: {measured_in: st, no_target: u}\n"
        "  ihop: {measured_in: st, formula: a + b, target: {at_least: 1}}\n"
        "  mer: {measured_in: st, formula: ihop + 1, target: {at_least: 1}}\n"
        f"values:\n  a: {{2013: ..}}\n  WRITTEN: {{2013: 9}}\n{f'  b: {{2013: {b}}}' if b else ''}\n"
    )
    for written in ("ihop", "mer"):
        assert hide(evaluated(text.replace("WRITTEN", written)), written)


@pytest.mark.parametrize(("n", "place"), [(40, (2, 10)), (3, (None, None))])
def test_a_followed_figure_tells_its_place_where_it_is_shown(n: int, place: tuple[int | None, int | None]) -> None:
    cells = f"2013: {{value: 3, n: {n}, rank: 2, of: 10}}"
    (followed,) = evaluated(measure("measured_in: index, no_target: följs", cells)).outcomes
    assert (followed.rank, followed.of) == place
