"""A list is called what people have named it, wherever it is named; without a name its id is read."""

import pytest
from reports import drawn, judged

from conftest import findings
from malstyr.report.build import build
from malstyr.report.kinds import Order
from malstyr.workspace.tags import AskedTag

TEXT = """
organisation: {id: x, name: Exempelkommunen}
lists: {kkik: {svar: Svarstid, hemsida: Hemsidan}}
goals: {g: {text: Kommunen är öppen, classified: [kkik/svar]}}
indicators: {m: {serves: [g], measured_in: procent, for_each: kkik, target: {at_least: 50}}}
values: {m: {svar: {2013: 60}, hemsida: {2013: 40}}}
"""
NAMED = f"{TEXT}list_names: {{kkik: Kvalitet i korthet}}\n"


@pytest.mark.parametrize("format", ["md", "html"])
@pytest.mark.parametrize(("text", "name", "other"), [(TEXT, "Kkik", "korthet"), (NAMED, "Kvalitet i korthet", "kik")])
def test_wherever_a_list_is_named(text: str, name: str, other: str, format: str) -> None:
    shown = drawn(judged(text), "scorecard", format)
    assert f"{name}: Svarstid" in shown.replace("**", "")  # what the goal is classified by
    assert shown.count(name) >= 3  # the column of its members, the measure's each, the list itself
    assert other not in shown.replace("i.kkik", "").lower()


def test_members_of_a_formula_are_called_what_those_of_its_parts_are() -> None:
    text = NAMED.replace("target: {at_least: 50}}", "no_target: räknas}")
    text = text.replace("indicators: {m: {serves: [g],", "indicators: {f: FORMULA, m: {")
    text = text.replace("FORMULA", "{serves: [g], measured_in: procent, formula: 100 - m, target: {at_least: 50}}")
    assert "| Kvalitet i korthet | 2013 |" in drawn(judged(text), "scorecard", "md")


def test_what_is_classified_by_a_whole_list_is_told_by_its_name() -> None:
    shown = drawn(judged(NAMED.replace("[kkik/svar]", "[kkik]")), "scorecard", "md").replace("**", "")
    assert "Klassificering: Kvalitet i korthet\n" in shown


def test_a_report_of_a_list_or_of_an_item_is_called_by_its_name() -> None:
    for tag, called in (("kkik", "Kvalitet i korthet"), ("kkik/svar", "Kvalitet i korthet: Svarstid")):
        assert (
            build(judged(NAMED), Order("scorecard", "sv", tag=AskedTag(tag))).subtitle == f"Exempelkommunen, {called}"
        )


def test_a_name_of_a_list_that_there_is_not_is_told() -> None:
    found = findings({"a.yaml": f"{TEXT}list_names: {{kik: Kvalitet i korthet}}\n"})
    assert [one.message for one in found if one.rule == "unknown-id" and "kik" in one.message]
