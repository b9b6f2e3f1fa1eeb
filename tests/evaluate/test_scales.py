"""Scales of surveys: which are read, what each is taken to mean, and what their indices are."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError
from rows import evaluated, only

from conftest import findings
from malstyr.evaluate.survey import mean_index
from malstyr.model.scales import Scale, survey_scale
from together import together

FILE = """\
indicators:
  trygghet:
    measured_in: index
    target: {{at_least: 50}}
    survey: {{scale: {scale}, questions: {{q: Trygg?}}}}
values:
  trygghet: {{2024: {{answers: {{q: {{{answers}}}}}}}}}
"""


def told(text: str) -> tuple[str, str | None] | Scale:
    try:
        return survey_scale(text)
    except PydanticCustomError as error:
        context = error.context or {}
        return context["form"], context.get("instead")


@together
@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1-4", Scale(1, 4)),
        ("0-100", Scale(0, 100)),
        ("3-7", Scale(3, 7)),
        ("0-1", Scale(0, 1)),
        ("1–4", ("meant", "1-4")),
        ("1 − 6", ("meant", "1-6")),
        ("0 till 10", ("meant", "0-10")),
        ("Skala 1-10", ("meant", "1-10")),
        ("skala: från 0 till 10", ("meant", "0-10")),
        ("1..5", ("meant", "1-5")),
        ("01-05", ("meant", "1-5")),
        ("5", ("alone", None)),
        ("1", ("unreadable", None)),
        ("5-1", ("backwards", None)),
        ("4-4", ("backwards", None)),
        ("-2-2", ("unreadable", None)),
        ("1-2-3", ("unreadable", None)),
        ("1,5-5", ("unreadable", None)),
        ("1-10000", ("unreadable", None)),
        ("femgradig", ("alone", None)),
        ("flergradig", ("unreadable", None)),
        ("A-F", ("unreadable", None)),
        ("1, 2, 3, 4", ("unreadable", None)),
    ],
)
def test_scales_as_people_write_them(text: str, meant: tuple[str, str | None] | Scale) -> None:
    assert told(text) == meant


@pytest.mark.slow
@given(st.integers(0, 998), st.integers(1, 999))
def test_a_scale_is_read_as_it_is_written(lowest: int, steps: int) -> None:
    scale = Scale(lowest, min(lowest + steps, 999))
    assert told(str(scale)) == scale
    ends = [mean_index(Decimal(end), scale) for end in (scale.lowest, scale.highest)]
    assert ends == [Decimal(0), Decimal(100)]
    assert told(f"{scale.lowest} – {scale.highest}") == ("meant", str(scale))


@pytest.mark.parametrize(
    ("scale", "answers", "index"),
    [
        ("1-4", "1: 20, 2: 20, 3: 20, 4: 20", "50"),
        ("1-4", "4: 20", "100"),
        ("1-6", "6: 20", "100"),
        ("0-10", "0: 20", "0"),
        ("0-10", "0: 10, 10: 10", "50"),
        ("0-100", "73: 20", "73"),
    ],
)
def test_an_index_by_its_own_scale(scale: str, answers: str, index: str) -> None:
    found = only(evaluated(FILE.format(scale=scale, answers=answers), date(2025, 3, 1)))
    assert found.value == Decimal(index)


@pytest.mark.parametrize(("scale", "grade"), [("1-4", "5"), ("1-4", "0"), ("0-10", "11"), ("2-5", "1")])
def test_a_grade_off_the_scale_is_told(scale: str, grade: str) -> None:
    file = FILE.format(scale=scale, answers=f"{grade}: 20")
    told = [one for one in findings(file) if one.rule == "answer-off-scale"]
    lowest, highest = scale.split("-")
    assert [f"från {lowest} till {highest}" in one.help for one in told] == [True]
