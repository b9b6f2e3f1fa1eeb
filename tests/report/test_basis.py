"""The sentence under a goal: what decides it, by the groups of the sentence of all goals, and what only serves it."""

from datetime import date

import pytest

from conftest import workspace
from malstyr.evaluate.evaluate import evaluate
from malstyr.report.build import build
from malstyr.report.kinds import Order

CASES = {
    "its own row decides alone": (
        "nothing", ["topp", "under"], "{a: {2012: 10}, b: {2012: 90}}",
        "De mål som bidrar räknas inte här: ett uppfyllt.",
    ),
    "its own rows decide": (
        "nothing", ["topp", "topp", "under"], "{a: {2012: 10}, b: {2012: 90}, c: {2012: 90}}",
        "Två mått avgör: ett uppfyllt och ett inte uppfyllt. Målet är uppfyllt när allt som det mäts med är det."
        " De mål som bidrar räknas inte här: ett uppfyllt.",
    ),
    "nothing decides": (
        "nothing", ["under", "under2"], "{a: {2012: 90}, b: {2012: 10}}",
        "De mål som bidrar räknas inte här: ett uppfyllt och ett inte uppfyllt.",
    ),
    "the unknown by their groups": (
        "nothing", ["under", "under@", "under2", "under2@"], "{a: {2012: 90}, c: {2012: 10}}",
        "De mål som bidrar räknas inte här: ett som inte kan bli uppfyllt och ett hittills uppfyllt.",
    ),
    "those that decide by their groups too": (
        "indicators", ["under", "under@", "under2", "under2"], "{a: {2012: 90}, c: {2012: 10}, d: {2012: 10}}",
        "Två mål avgör: ett inte uppfyllt och ett hittills uppfyllt. "
        "Målet är uppfyllt när allt som det mäts med är det.",
    ),
    "goals below decide": (
        "indicators", ["under", "under2"], "{a: {2012: 90}, b: {2012: 10}}",
        "Två mål avgör: ett uppfyllt och ett inte uppfyllt. Målet är uppfyllt när allt som det mäts med är det.",
    ),
    "a goal without a state does not decide": (
        "indicators", ["topp", "topp", "under-"], "{a: {2012: 90}, b: {2012: 90}}",
        "Två mått avgör: två uppfyllda. Målet är uppfyllt när allt som det mäts med är det."
        " De mål som bidrar räknas inte här: ett som följs utan krav.",
    ),
}  # fmt: skip
"""What the top goal's level expects, what each row serves (@ by the next year, - without target), and values."""


@pytest.mark.parametrize(("expects", "rows", "values", "sentence"), CASES.values(), ids=CASES)
def test_the_sentence_under_a_goal(expects: str, rows: list[str], values: str, sentence: str) -> None:
    below = "".join(
        f"  {id}: {{text: Under, level: nämnd, period: 2012-2013, serves: [topp]}}\n"
        for id in sorted({one.strip("@-") for one in rows} - {"topp"})
    )
    measured = "".join(f"  {id}: {_row(one)}\n" for id, one in zip("abcd", rows, strict=False))
    found = workspace(
        f"levels: {{kf: {{name: KF, expects: {expects}}}, nämnd: {{name: Nämnd, expects: indicators}}}}\n"
        f"goals:\n  topp: {{text: Toppen, level: kf, period: 2012-2013}}\n{below}"
        f"indicators:\n{measured}values: {values}\n"
    ).workspace
    report = build(evaluate(found, date(2013, 3, 1)), Order("scorecard", "sv"))
    (top,) = (goal for section in report.sections for goal in section.goals if goal.id == "m.topp")
    assert top.basis == sentence


def _row(serves: str) -> str:
    goal, kind = serves.rstrip("@-"), serves[-1]
    target = {"@": "target: {at_least: 50, by: 2013}", "-": "frequency: year"}.get(kind, "target: {at_least: 50}")
    return f"{{measured_in: procent, serves: [{goal}], {target}}}"
