"""Several values where one is meant: the answer gives the choices, and never an id made of two."""

from datetime import date

import pytest

from conftest import workspace
from malstyr.rules.judge import judge
from malstyr.source.files import FileTree
from malstyr.workspace.load import load
from together import together

HEAD = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
units: {bun: {name: Barn}, sn: {name: Social}, kultur-och-fritid: {name: Kultur}}
roles: {rektor: {title: Rektor}, chef: {title: Chef}}
"""


def told(text: str) -> list[tuple[str, str, str]]:
    found = judge(load(".", FileTree({"malstyr.yaml": (HEAD + text).encode()})), date(2014, 3, 1), "sv").findings
    about = ("several-for-one", "wrong-shape", "bad-id", "unknown-id")
    return [(one.rule, one.message, one.help or "") for one in found if one.rule in about]


@pytest.mark.parametrize(
    ("field", "said", "listed", "choices"),
    [
        ("unit: [bun, sn]", "en enhet", "bun, sn", "unit: bun"),
        ("unit: [bun, sn, annan]", "en enhet", "bun, sn, annan", "unit: bun"),
        ("unit: bun och sn", "en enhet", "bun, sn", "som de alla har som parent"),
        ('unit: "bun, sn"', "en enhet", "bun, sn", "unit: bun"),
        ("unit: bun/sn", "en enhet", "bun, sn", "unit: bun"),
        ("unit: bun + sn samt annan", "en enhet", "bun, sn, annan", "unit: bun"),
        ("owner: [rektor, chef]", "en roll", "rektor, chef", "owner: rektor"),
        ("owner: rektor & chef", "en roll", "rektor, chef", "owner: rektor"),
        ("name: [Trygg, Nöjd]", "ett värde", "Trygg, Nöjd", 'name: "Trygg, Nöjd"'),
        ("period: [2013, 2014, 2015]", "ett värde", "2013, 2014, 2015", "Behåll ett av dem."),
    ],
)
def test_the_choices_are_given(field: str, said: str, listed: str, choices: str) -> None:
    ((rule, message, help),) = told(f"goals: {{g: {{text: Trygga, {field}}}}}\n".replace('"bun, sn"', "'bun, sn'"))
    assert rule == "several-for-one"
    assert message == f"Under {field.partition(':')[0]} får bara {said} stå, men här står flera: {listed}."
    assert choices in help


@pytest.mark.parametrize("field", ["likelihood: [2,3]", "likelihood: [2, 3, 4]", "consequence: [2,5]"])
def test_a_list_of_counts_is_no_number_with_a_comma(field: str) -> None:
    """2.3 could not stand there."""
    found = workspace(f"risks: {{r: {{text: Vi får inte folk, {field}}}}}\n")
    assert "several-for-one" in [fault.rule for fault in found.faults]
    assert not {"decimal-comma", "bad-number"} & {fault.rule for fault in found.faults}


def test_a_list_on_lines_of_its_own() -> None:
    ((rule, _, _),) = told("goals:\n  g:\n    text: Trygga\n    unit:\n      - bun\n      - sn\n")
    assert rule == "several-for-one"


@pytest.mark.parametrize("text", ["Kultur och fritid", "annan och andra"])
def test_a_name_that_has_och_in_it_is_not_two(text: str) -> None:
    assert "several-for-one" not in {rule for rule, _, _ in told(f"goals: {{g: {{text: Trygga, unit: {text}}}}}\n")}


PLACES = (
    "risks: {{r: {{text: Vi får inte folk, likelihood: {}}}}}\n",
    "indicators: {{r: {{measured_in: plats, method: x, target: {{top: {}}}}}}}\n",
)


@together
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("written", ["[1,250]", "'1,250'", "[1,000]", "'1,000'", "'2,5'", "2.5", "-3"])
def test_what_is_no_count_is_told_once_and_not_to_be_typed_as_another_number(place: str, written: str) -> None:
    (one,) = (fault for fault in workspace(place.format(written)).faults)
    assert one.rule in ("bad-number", "decimal-comma")
    assert "instead" not in one.args
    assert (one.args["form"] == "whole") == (one.rule == "bad-number")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("alla på kultur-och-fritid", "kultur-och-fritid"),
        ("alla på kultur-och-fritids", None),
        ("alla på sn här", None),
        ("kultur-och-fritid och bun", None),
    ],
)
def test_an_id_that_is_a_word_of_a_text_is_the_one_meant(written: str, meant: str | None) -> None:
    head = {"malstyr.yaml": HEAD, "mål.yaml": f"goals: {{g: {{text: Trygga, unit: {written}}}}}\n"}
    assert [fault.args.get("instead") for fault in workspace(head).faults] == [meant]
