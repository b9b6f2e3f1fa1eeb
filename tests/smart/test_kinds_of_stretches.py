"""Each kind of stretch is looked for only where a text holds one of its signs, and so must itself hold one."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from malstyr.language.swedish.dates import TIME_KINDS, times
from malstyr.language.swedish.kinds_of_stretches import KindsOfStretches, StretchKind, compiled
from malstyr.language.swedish.masks import MASK_KINDS
from malstyr.smart.evidence import BENCHMARK_KINDS, INSTRUMENT_KINDS, SIGN_KINDS

KINDS = (*TIME_KINDS, *MASK_KINDS, *BENCHMARK_KINDS, *INSTRUMENT_KINDS, *SIGN_KINDS)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS, ids=[f"{n} {kind.pattern[:30]}" for n, kind in enumerate(KINDS)])
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(data=st.data())
def test_whatever_a_kind_matches_holds_a_sign_of_it(kind: StretchKind, data: st.DataObject) -> None:
    text = data.draw(st.from_regex(compiled(kind)))
    found = compiled(kind).search(text)
    assert found is not None and found.end() > found.start()
    assert [sign for sign in kind.signs if sign in text]
    assert [sign for sign in kind.besides if sign in text]


A, AB, B = (StretchKind(frozenset(pattern[:1]), pattern) for pattern in ("a+", "ab", "b"))


@pytest.mark.parametrize(
    ("kinds", "text", "found"),
    [
        ((A, AB), "ab a", ["a", "a"]),
        ((AB, A), "ab a", ["ab", "a"]),
        ((B, AB), "b ab", ["b", "ab"]),
        ((AB, B), "ab b ab", ["ab", "b", "ab"]),
        ((A,), "ba", []),
        ((A, B), "", []),
    ],
)
def test_the_next_that_begins_is_read_and_of_several_the_first_kind(
    kinds: tuple[StretchKind, ...], text: str, found: list[str]
) -> None:
    assert [match.group() for _, match in KindsOfStretches(kinds).leftmost(text)] == found
    whole = re.compile(r"\b(?:" + "|".join(kind.pattern for kind in kinds) + ")")
    assert [match.group() for match in whole.finditer(text)] == found


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("månatlig uppföljning", ["frequency"]),
        ("avkastningen är 3 % p.a.", ["frequency"]),
        ("läsåret 2025/26", ["deadline"]),
        ("inför läsåret 2025/26", ["deadline"]),
        ("1998-1999", ["past"]),
        ("från 2027", ["from"]),
        ("från och med 2027", ["from"]),
        ("2030-talet", ["deadline"]),
        ("2024 var 3", ["baseline"]),
        ("på sikt och senast 2027-06-30", ["continuous", "deadline"]),
    ],
)
def test_times_of_each_kind(text: str, kinds: list[str]) -> None:
    assert [time.kind for time in times(text)] == kinds
