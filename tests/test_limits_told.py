"""What is told of limits that are written in other ways, typed in, is read without a fault and says those limits."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import findings, workspace
from malstyr.findings import Severity
from malstyr.model.target import Target

pytestmark = pytest.mark.slow
INDICATOR = "indicators:\n  nki:\n    name: Nöjda\n    measured_in: procent\n    {}\n"
_BRACES = r"\{(?:[^{}]|\{[^{}]*\})*\}"


def typed(written: str) -> list[str]:
    """The targets that are told to be typed in place of what is written, which is one mistake."""
    (found,) = [one for one in findings(INDICATOR.format(written)) if one.severity is Severity.ERROR]
    assert "…" not in found.help
    told = re.findall(rf"(?:targets?: )?{_BRACES}|at_\w+: \d+(?:, partly: \d+)?", found.help)
    return [line if line.startswith("target") else f"target: {{{line.strip('{}')}}}" for line in told]


def read(line: str) -> list[Target]:
    """The targets of a line that is told, which is read without a fault."""
    text = INDICATOR.format(line)
    assert [one.rule for one in findings(text) if one.severity is Severity.ERROR] == []
    return [*workspace(text).workspace.data.indicators["nki"].all_targets.values()]


@pytest.mark.parametrize(
    "form",
    [
        "target: {{{way}: {pairs}}}",
        "target: {{{each}}}",
        "target: {pairs}",
        "target: {word} {pairs}",
        "target: {{{periods}}}",
        "targets: {{{periods}}}",
        "{keys}",
    ],
)
@given(
    amounts=st.lists(st.integers(1, 99), min_size=2, max_size=4, unique=True),
    way=st.sampled_from(["at_least", "at_most"]),
    pair=st.sampled_from(["{} ({})", "{} {}", "{} år {}", "{} % {}"]),
)
def test_several_limits_are_told_as_the_targets_that_they_are(
    form: str, amounts: list[int], way: str, pair: str
) -> None:
    limits = {str(2025 + n): amount for n, amount in enumerate(amounts)}
    pairs = [pair.format(amount, year) for year, amount in limits.items()]
    written = form.format(
        way=way,
        word={"at_least": "minst", "at_most": "högst"}[way],
        pairs=", ".join(pairs),
        each=", ".join(f"{way}: {one}" for one in pairs),
        periods=", ".join(f"{year}: {amount}" for year, amount in limits.items()),
        keys="\n    ".join(f"mål {year}: {amount}" for year, amount in limits.items()),
    )
    said = [{(str(one.during), getattr(one, way)) for one in read(line)} for line in typed(written)]
    assert {(year, Decimal(amount)) for year, amount in limits.items()} in said
    assert len(said) == (1 if "{way}" in form or "{each}" in form or "{word}" in form else 2)


@pytest.mark.parametrize("form", ["target: {{{}}}", "{}"])
@given(
    numbers=st.lists(st.integers(1, 99), min_size=2, max_size=3, unique=True),
    names=st.sampled_from(
        [("grön", "gul", "röd"), ("uppfyllt", "delvis", "rött"), ("grön gräns", "gulgräns", "röd gräns")]
    ),
)
def test_limits_by_colours_are_told_by_the_way_of_the_numbers(
    form: str, numbers: list[int], names: tuple[str, ...]
) -> None:
    between = "\n    " if form == "{}" else ", "
    written = form.format(between.join(f"{name}: {number}" for name, number in zip(names, numbers, strict=False)))
    green, yellow, *red = map(Decimal, numbers)
    falls, rises = (green > yellow >= max(red, default=yellow)), (green < yellow <= min(red, default=yellow))
    said = [(one.at_least, one.at_most, one.partly) for line in typed(written) for one in read(line)]
    if falls or rises:
        assert said == [(green if falls else None, green if rises else None, yellow)]
    else:
        assert len(said) == 2
