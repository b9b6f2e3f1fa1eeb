"""Formulas: what each text means, and which are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from malstyr.model.formula import CellPart, Constant, Expression, Operation, parse_formula
from together import together


def drawn(expression: Expression) -> str:
    """An expression with every bracket written out."""
    match expression:
        case Constant(value):
            return str(value)
        case CellPart(indicator, part):
            return indicator if part == "value" else f"{indicator}[{part}]"
        case Operation(sign, operands) if sign.isalpha():
            return f"{sign}({', '.join(map(drawn, operands))})"
        case Operation(sign, (left, right)):
            return f"({drawn(left)} {sign} {drawn(right)})"
    raise AssertionError(expression)


@together
@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("nki", "nki"),
        ("a + b - c", "((a + b) - c)"),
        ("a - b - c", "((a - b) - c)"),
        ("a / b / c", "((a / b) / c)"),
        ("a + b * c", "(a + (b * c))"),
        ("(a + b) * c", "((a + b) * c)"),
        ("100 * (resultat + avskrivning) / nämnare", "((100 * (resultat + avskrivning)) / nämnare)"),
        ("abs(x.forecast.D1 - x)", "abs((x[forecast.D1] - x))"),
        ("x.budget - x", "(x[budget] - x)"),
        ("min(a, b)", "min(a, b)"),
        ("max(a, b + 1, 2.5)", "max(a, (b + 1), 2.5)"),
        ("a-b", "a-b"),
        ("a - b", "(a - b)"),
        ("-3 * a", "(-3 * a)"),
        ("a - -3", "(a - -3)"),
        ("nki-2013 + 1", "(nki-2013 + 1)"),
        ("a\n  + b", "(a + b)"),
        ("abs", "abs"),
    ],
)  # fmt: skip
def test_grammar(text: str, meaning: str) -> None:
    assert drawn(parse_formula(text).expression) == meaning
    assert str(parse_formula(text)) == text


@together
@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "a +",
        "* a",
        "a b",
        "(a",
        "a)",
        "()",
        "min()",
        "min(a b)",
        "abs(a, b)",
        "a+b",
        "a +b",
        "a+ b",
        "a -3",
        "2-1",
        "(a)*(b)",
        "100*a",
        "-a",
        "--3",
        "- 3",
        "1,5 * a",
        ".5 * a",
        "1. * a",
        "a ** b",
        "a // b",
        "a % b",
        "a = b",
        "a × b",
        "a – b",
        "a − b",
        "a; b",
        "f(a)",
        "'a'",
        "a[0]",
        "a.value",
        "a.forecast",
        "a.forecast.D1.x",
        "a.__class__",
        "_a",
        "1a",
        "__import__('os')",
        "lambda: a",
        "a if b else c",
        "(" * 31 + "a" + ")" * 31,
        "(" * 5000 + "a" + ")" * 5000,
        "abs(" * 40 + "a" + ")" * 40,
        " + ".join(["a"] * 1000),
    ],
)
def test_refused_formulas(text: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        parse_formula(text)
    assert caught.value.type == "bad-formula"


def test_formulas_may_be_as_deep_and_as_long_as_anybody_needs() -> None:
    assert drawn(parse_formula("(" * 29 + "a" + ")" * 29).expression) == "a"
    assert len(list(parse_formula(" + ".join(["a"] * 150)).quantities())) == 150


NAMES = st.sampled_from(["a", "årets-resultat", "b.budget", "c.forecast.D1", "1", "2.5", "-3"])
FORMULAS = st.recursive(
    NAMES,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*/"), inner).map(lambda of: f"({of[0]} {of[1]} {of[2]})"),
        inner.map(lambda of: f"abs({of})"),
        st.lists(inner, min_size=1, max_size=3).map(lambda of: f"max({', '.join(of)})"),
    ),
    max_leaves=8,
)


@pytest.mark.slow
@given(FORMULAS)
def test_a_formula_with_all_its_brackets_means_itself(text: str) -> None:
    read = parse_formula(text)
    written = drawn(read.expression).replace("[", ".").replace("]", "")
    assert drawn(parse_formula(written).expression) == drawn(read.expression)


@pytest.mark.slow
@given(st.text(alphabet="ab1.-+*/(), 'x_åmin", max_size=30))
def test_any_text_is_a_formula_or_the_one_fault(text: str) -> None:
    try:
        assert list(parse_formula(text).quantities()) is not None
    except PydanticCustomError as fault:
        assert fault.type == "bad-formula"
