"""What people typed, as it is printed: dashes, a true minus, and spaces that hold a number and its unit together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malstyr.language.typeset import HARD, lines_held, page_held, typeset
from malstyr.language.typography import NARROW

PRINTED = {
    "Plan 2013-2015": "Plan 2013–2015",
    "skala 1-5": "skala 1–5",
    "barn 6-12 år": "barn 6–12 år",
    "större än -0,5 % och (-3)": "större än −0,5~% och (−3)",
    "-3 procent": "−3 procent",
    "Målet - som är nytt - nås": "Målet – som är nytt – nås",
    "18 000 invånare": "18~000 invånare",
    "kostar 1 250 000 kr": "kostar 1~250~000~kr",
    "3,5 mnkr": "3,5~mnkr",
    "beslut § 12": "beslut §_12",
    "12 §": "12_§",
}
AS_TYPED = (
    "2013-05-31", "2014-05", "kf-12", "lean-granskad", "nr 12-3456", "08-123 456 78", "KS 2013/12-4", "1,5-2,5",
    "sida 2013 000", "5 krav", "A - ", "version 1.2-3", "",
)  # fmt: skip


@pytest.mark.parametrize(("typed", "printed"), PRINTED.items())
def test_it_is_set_as_it_is_meant(typed: str, printed: str) -> None:
    assert typeset(typed) == printed.replace("~", NARROW).replace("_", HARD)


@pytest.mark.parametrize("typed", AS_TYPED)
def test_what_means_something_else_is_left(typed: str) -> None:
    assert typeset(typed) == typed


@pytest.mark.parametrize(
    ("text", "shown"),
    {
        "senast 31 maj": "senast 31_maj",
        "<td>1 May</td> and 2 mars": "<td>1_May</td> and 2_mars",
        "5 majblommor": "5 majblommor",
        "skala 1–5": "skala 1–5",
    }.items(),
)
def test_no_line_of_a_page_ends_in_a_day(text: str, shown: str) -> None:
    assert page_held(text) == lines_held(text) == shown.replace("_", HARD)


@pytest.mark.parametrize(
    ("text", "shown"),
    {
        "<span>mäts från 23 februari 2022</span>": "<span>mäts från 23_februari_2022</span>",
        "<td>5 mars 2014</td>": "<td>5_mars 2014</td>",
        "<time>31 maj 2014</time>": "<time>31_maj 2014</time>",
    }.items(),
)
def test_no_line_of_a_page_ends_before_the_year_that_ends_a_state(text: str, shown: str) -> None:
    assert page_held(text) == shown.replace("_", HARD)


def test_no_line_ends_between_a_limit_and_its_number() -> None:
    assert lines_held("≥ 25 % och 80 ± 5") == f"≥{HARD}25 % och 80 ±{HARD}5"
    assert lines_held("tertial 2, vecka 8–9 och Week 3") == f"tertial{HARD}2, vecka{HARD}8–9 och Week 3"


@given(st.text("0123456789 -,.§%krå(\u00a0\u202f"))
def test_once_is_enough_and_only_dashes_and_spaces_change(typed: str) -> None:
    printed = typeset(typed)
    assert typeset(printed) == printed
    assert len(printed) == len(typed)
    assert all(before == after or before in "- \u00a0\u202f" for before, after in zip(typed, printed, strict=True))
